/** A mail and the articles that it must give, in their order. */
export interface MailCase {
  name: string;
  mail: Buffer;
  items: ExpectedItem[];
}

export interface ExpectedItem {
  title: string | null;
  text: string;
  url?: string | null;
  author?: string | null;
  publisher?: string | null;
  language?: string;
  /** The day that it was published. */
  date?: string;
}

interface Part {
  type: string;
  body: string | Buffer;
  encoding?: 'quoted-printable' | 'base64' | '8bit' | '7bit';
  headers?: string[];
}

/** Each byte that is not a plain letter as `=XX`, in short lines. */
const quotedPrintable = (bytes: Buffer): string =>
  [...bytes]
    .map((byte, at) => {
      const letter = String.fromCharCode(byte);
      const written = /[\w .,<>/]/.test(letter) ? letter : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      return at % 24 === 23 ? `${written}=\r\n` : written;
    })
    .join('');

const encoded = ({ body, encoding = '8bit' }: Part): Buffer => {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
  if (encoding === 'base64') return Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n'));
  if (encoding === 'quoted-printable') return Buffer.from(quotedPrintable(bytes));
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
};

const partOf = (part: Part): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        `Content-Type: ${part.type}`,
        `Content-Transfer-Encoding: ${part.encoding ?? '8bit'}`,
        ...(part.headers ?? []),
        '',
        '',
      ].join('\r\n'),
    ),
    encoded(part),
  ]);

/** Parts as one, under a boundary of its own. */
export const multipart = (kind: string, parts: (Part | Buffer)[], boundary = `b-${kind}`): Buffer =>
  Buffer.concat([
    Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\nThis is a mail in parts.\r\n`),
    ...parts.map((part) =>
      Buffer.concat([
        Buffer.from(`--${boundary}\r\n`),
        Buffer.isBuffer(part) ? part : partOf(part),
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

export const textPart = (body: string | Buffer, more: Partial<Part> = {}): Part => ({
  type: 'text/plain; charset=utf-8',
  body,
  ...more,
});
export const htmlPart = (body: string | Buffer, more: Partial<Part> = {}): Part => ({
  type: 'text/html; charset=utf-8',
  body,
  ...more,
});

export interface Envelope {
  from?: string;
  subject?: string;
  date?: string;
  messageId?: string;
  to?: string;
  /** Header fields above the usual ones, each a line. */
  above?: string[];
  headers?: string[];
}

const usual = {
  from: 'The Harbour Letter <letter@harbour.example>',
  subject: 'The harbour this week',
  date: 'Mon, 02 Nov 2026 07:30:00 +0000',
  messageId: '<1@harbour.example>',
  to: 'harbour-letter@in.news.example',
};

/** A mail with a body that has its own Content-Type field. */
export const mailOf = (envelope: Envelope, content: Part | Buffer): Buffer => {
  const { from, subject, date, messageId, to } = { ...usual, ...envelope };
  const head = [
    ...(envelope.above ?? []),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    ...(envelope.headers ?? []),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n`), Buffer.isBuffer(content) ? content : partOf(content)]);
};

/** A mail in HTML alone. */
export const htmlMail = (body: string, envelope: Envelope = {}): Buffer => mailOf(envelope, htmlPart(body));
/** A mail in plain text alone. */
export const textMail = (body: string, envelope: Envelope = {}): Buffer => mailOf(envelope, textPart(body));

/** Two pieces of news that the mails tell, in sentences that can be recognised. */
export const ferry = {
  title: 'Ferry to Port Example sails again',
  text: 'The ferry to Port Example sails again on Tuesday after repairs to its engine, the harbour master said.',
};
export const storm = {
  title: 'Storm closes the northern quay',
  text: 'A storm has closed the northern quay since Sunday. Three boats were damaged, and nobody was hurt.',
};
export const market = {
  title: 'Fish market moves to the old mill',
  text: 'The fish market moves to the old mill in March. Its forty stalls have outgrown the hall by the quay.',
};
