// A public export of nodemailer, which composes the layouts with it: libmime would be a second copy of the same code.

import { encodeWord, encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import type { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';
import { remember } from '../core/remember.ts';
import type { PlaceholderKind, placeholders, Template, TemplateName } from '../store/layouts.ts';
import { escapeHtml } from './escape-html.ts';
import { type Encoding, encodePiece } from './transfer-encoding.ts';

/** How a stored layout becomes one reader's message: its own headers, and its placeholders filled in. */

/** Characters that change the writing direction of everything after them. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;
/** Text for a header: on one line, without control characters. */
export const oneLine = (text: string): string => {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(directionMarks, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
};

/** Text for a header, encoded (RFC 2047) if it is not ASCII or could be mistaken for encoded text. */
export const headerWords = (text: string): string =>
  text.includes('=?') ? encodeWord(text, 'B', 52) : encodeWords(text, 'B', 52, true);

const subjectLine = remember(300, (subject: string) => foldLines(`Subject: ${headerWords(subject)}`, 76));

const checkedLink = (link: string): string => {
  if (!/^https?:\/\/[!#-;=?-~]{1,900}$/.test(link))
    throw new Malformed(`This is not a link that a mail can hold: ${oneLine(link)}`);
  return link;
};

const checkedAddress = (address: string): string => {
  if (!/^(?=[!-~]{3,320}$)[^"(),:;<>[\\\]@]+@[^"(),:;<>[\\\]@]+$/.test(address))
    throw new Malformed('This is not an address that a mail can be sent to.');
  return address;
};

/** The headers that differ from message to message. `subject` has no control characters. Throws `Malformed`. */
export const headers = ({
  to,
  subject,
  at,
  id,
  fromAddress,
  unsubscribe,
}: {
  to: string;
  subject: string;
  at: Instant;
  id: string;
  fromAddress: string;
  unsubscribe?: string;
}): Buffer => {
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1);
  const lines = [
    `To: ${checkedAddress(to)}`,
    subjectLine(subject),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id.replaceAll(/[^\w.-]/g, '-')}@${domain}>`,
  ];
  if (unsubscribe !== undefined) lines.push(`List-Unsubscribe: <${checkedLink(unsubscribe)}>`);
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
};

/** The bytes of words: titles, dates and closings are the same for many readers. Links are not. */
const piecesOf = (encoding: Encoding) => ({
  text: remember(300, (words: string): Buffer => encodePiece(words, encoding)),
  html: remember(300, (words: string): Buffer => encodePiece(escapeHtml(words), encoding)),
});
const wordsPieces = { 'quoted-printable': piecesOf('quoted-printable'), base64: piecesOf('base64') };

type Declared = typeof placeholders;
/** What a template's placeholders are filled with. */
type Values<Name extends TemplateName> = {
  [Kind in keyof Declared[Name]]: Declared[Name][Kind] extends readonly string[]
    ? Record<Declared[Name][Kind][number], Kind extends 'pieces' ? readonly Buffer[] : string>
    : never;
};

/**
 * A template's bytes, transfer-encoded, with its placeholders filled in. Throws `Malformed` for a link that a mail cannot
 * hold, and an error if the template, which is read from the bucket, has a placeholder that it should not have.
 */
export const fillTemplate = <Name extends TemplateName>(
  { name, template, encoding }: { name: Name; template: Template; encoding: Encoding },
  values: Values<Name>,
): Buffer[] => {
  const given: Partial<Record<PlaceholderKind, Record<string, string | readonly Buffer[]>>> = values;
  const isHtml = name.endsWith('Html');
  const filled: Buffer[] = [];
  for (const item of template) {
    if (Buffer.isBuffer(item)) {
      filled.push(item);
      continue;
    }
    const value = given[item.kind]?.[item.name];
    if (value === undefined) throw new Error(`The mail template ${name} has no value for ${item.kind}.${item.name}.`);
    if (typeof value !== 'string') filled.push(...value);
    else if (item.kind === 'words') filled.push(wordsPieces[encoding][isHtml ? 'html' : 'text'](value));
    else {
      const link = checkedLink(value);
      filled.push(encodePiece(isHtml ? `href="${escapeHtml(link)}" ` : link, encoding));
    }
  }
  return filled;
};
