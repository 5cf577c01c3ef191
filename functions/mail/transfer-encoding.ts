// A public export of nodemailer, which composes the layouts with it: libqp would be a second copy of the same code.
import { encode as quoted, wrap } from 'nodemailer/lib/qp';

/** How mail bodies are written in ASCII (RFC 2045). Pieces can be joined: their concatenation decodes to the texts in order. */
export type Encoding = 'quoted-printable' | 'base64';

/** RFC 2045 allows 76 characters per line; one is reserved for the soft line break at the end of a piece. */
const lineLength = 75;
/** Bytes in a full line of base64. */
const lineBytes = 57;

/** Text as mails hold it: line breaks are CRLF, control characters other than tab become spaces, lone surrogates U+FFFD. */
export const mailText = (text: string): string => {
  const wellFormed = text.toWellFormed();
  if (!/[\p{Cc}\u2028\u2029]/u.test(wellFormed)) return wellFormed;
  return wellFormed
    .replaceAll(/\r\n?|[\n\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, ' ')
    .replaceAll('\n', '\r\n');
};

const base64 = (text: string): Buffer => {
  const size = Buffer.byteLength(text);
  const missing = ' '.repeat((3 - (size % 3)) % 3);
  // Spaces complete the last group of three bytes, so that there is no padding between pieces.
  const full = Buffer.from(text.endsWith('\r\n') ? `${text.slice(0, -2)}${missing}\r\n` : text + missing);
  const lines: string[] = [];
  for (let at = 0; at < full.length; at += lineBytes)
    lines.push(`${full.toString('base64', at, Math.min(at + lineBytes, full.length))}\r\n`);
  return Buffer.from(lines.join(''), 'latin1');
};

/** A line of ASCII, as all links are, needs no look at its bytes: only `=` and a space at the end are not written as they are. */
const quotedLine = (line: string): string => {
  const encoded = line.replaceAll('=', '=3D');
  return encoded.endsWith(' ') ? `${encoded.slice(0, -1)}=20` : encoded;
};

/** Cuts an encoded line into lines that end in soft breaks, never inside the three characters of an escape. */
const wrapLine = (encoded: string): string => {
  let lines = '';
  let at = 0;
  while (encoded.length - at > lineLength) {
    let end = at + lineLength - 1;
    if (encoded[end - 1] === '=') end -= 1;
    else if (encoded[end - 2] === '=') end -= 2;
    lines += `${encoded.slice(at, end)}=\r\n`;
    at = end;
  }
  return lines + encoded.slice(at);
};

const quotedPrintable = (text: string): Buffer => {
  const isLine = /^[ -~]*$/.test(text);
  const unwrapped = isLine ? quotedLine(text) : quoted(mailText(text));
  const wrapped = isLine ? wrapLine : (long: string) => wrap(long, lineLength);
  const encoded = unwrapped.length <= lineLength ? unwrapped : wrapped(unwrapped);
  return Buffer.from(encoded === '' || encoded.endsWith('\r\n') ? encoded : `${encoded}=\r\n`, 'latin1');
};

/**
 * Encodes a piece of a body: text in, transfer-encoded bytes out, ending on a line boundary. In base64 up to two spaces are
 * added at the end (before a final line break), so cut pieces where a space does no harm.
 */
export const encodePiece = (text: string, encoding: Encoding): Buffer =>
  encoding === 'base64' ? base64(mailText(text)) : quotedPrintable(text);

/** Decodes any number of joined pieces. */
export const decodePieces = (bytes: Buffer, encoding: Encoding): string => {
  if (encoding === 'base64') return Buffer.from(bytes.toString('latin1'), 'base64').toString('utf8');
  const octets = bytes
    .toString('latin1')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
};
