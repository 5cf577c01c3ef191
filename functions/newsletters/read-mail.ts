import PostalMime, { type Address, addressParser, type Email } from 'postal-mime';

/** A mail, decoded: the first of its alternatives for people, without attachments. */
export interface Mail {
  /** The header fields in their order: names in lower case, values unfolded and otherwise as they were written. */
  headers: readonly { name: string; value: string }[];
  from: readonly Mailbox[];
  sender: Mailbox | undefined;
  /** The addresses in To and Cc. */
  to: readonly string[];
  subject: string | undefined;
  messageId: string | undefined;
  /** The `Date` field as an instant; undefined if it has none. */
  date: string | undefined;
  html: string | undefined;
  text: string | undefined;
  /** The mails within it: those of a digest, or one that was forwarded as an attachment. */
  messages: readonly Buffer[];
}

interface Mailbox {
  name: string;
  /** In lower case. */
  address: string;
}

/** Beyond these a mail is there to break readers. */
const limits = { maxNestingDepth: 50, maxHeadersSize: 500_000 };
/** Mails within a mail that are read. */
const maxMessages = 500;

const mailboxesOf = (address: Address | undefined): Mailbox[] => {
  if (!address) return [];
  const { name, address: own, group } = address;
  if (group) return group.flatMap(mailboxesOf);
  return [{ name: name.trim(), address: (own ?? '').trim().toLowerCase() }];
};

const dateOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(date) ? date : undefined;

/** The mailboxes that all From fields name together: forgers write several so that one is checked and another shown. */
const senders = (email: Email): Mailbox[] => {
  const fields = email.headers.filter(({ key }) => key === 'from');
  const all = fields.flatMap(({ value }) => addressParser(value, { flatten: true })).flatMap(mailboxesOf);
  return all.length > 1 ? all : mailboxesOf(email.from);
};

/**
 * Reads the bytes of a mail. Undefined if they are no mail, which has at least a From and a Date or Subject field, or
 * exceed the limits. Never throws.
 */
export const readMail = async (bytes: Buffer): Promise<Mail | undefined> => {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true });
  } catch {
    return undefined;
  }
  const from = senders(email);
  if (from.length === 0 || (email.subject === undefined && email.date === undefined)) return undefined;
  const messages = email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  return {
    headers: email.headers.map(({ key, value }) => ({ name: key, value })),
    from,
    sender: mailboxesOf(email.sender)[0],
    to: [...(email.to ?? []), ...(email.cc ?? [])].flatMap(mailboxesOf).map(({ address }) => address),
    subject: email.subject,
    messageId: email.messageId,
    date: dateOf(email.date),
    html: email.html,
    text: email.text,
    messages: messages.slice(0, maxMessages).map(({ content }) => Buffer.from(content as ArrayBuffer)),
  };
};

/** The value of the first header field with a name in lower case. */
export const headerOf = ({ headers }: Pick<Mail, 'headers'>, name: string): string | undefined =>
  headers.find((header) => header.name === name)?.value.trim();
