import { encodeWord, encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import type { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';
import type { Form } from '../store/layouts.ts';
import { escapeHtml } from './escape-html.ts';
import { type Encoding, encodePiece } from './transfer-encoding.ts';

/** How a stored form becomes one reader's message: its own headers, and its gaps filled. */

/** Marks that turn the writing direction of all that follows. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
/** Words for a header: on one line, without control characters. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(turns, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** Words for a header as they travel: encoded where ASCII does not do, and where they would look encoded already. */
export const headerWords = (text: string): string =>
  text.includes('=?') ? encodeWord(text, 'B', 52) : encodeWords(text, 'B', 52, true);

const checkedLink = (link: string): string => {
  if (!/^https?:\/\/[!#-;=?-~]{1,900}$/.test(link)) throw new Malformed(`not a link for a mail: ${oneLine(link)}`);
  return link;
};

const checkedAddress = (address: string): string => {
  if (!/^(?=[!-~]{3,320}$)[^"(),:;<>[\\\]@]+@[^"(),:;<>[\\\]@]+$/.test(address))
    throw new Malformed('not an address for a mail');
  return address;
};

/** The message's own headers. Values are free of control characters before they come here. */
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
    foldLines(`Subject: ${headerWords(subject)}`, 76),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id.replaceAll(/[^\w.-]/g, '-')}@${domain}>`,
  ];
  if (unsubscribe !== undefined) lines.push(`List-Unsubscribe: <${checkedLink(unsubscribe)}>`);
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
};

/** Fills a layout's placeholders for text and links, transfer-encoded; those for fragments stay. Throws if one is left. */
export const fill = (
  form: Form,
  part: 'text' | 'html',
  encoding: Encoding,
  words: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>>,
): Form =>
  form.map((item) => {
    if (Buffer.isBuffer(item) || item.as === 'pieces') return item;
    const value = (item.as === 'words' ? words : links)[item.gap];
    if (value === undefined) throw new Error(`nothing fills the gap "${item.gap}"`);
    if (item.as === 'words') return encodePiece(part === 'html' ? escapeHtml(value) : value, encoding);
    const link = checkedLink(value);
    return encodePiece(part === 'html' ? `href="${escapeHtml(link)}" ` : link, encoding);
  });

/** The bytes of a filled form, with pieces put where they belong. */
export const join = (form: Form, pieces: Readonly<Record<string, readonly Buffer[]>> = {}): Buffer[] =>
  form.flatMap((item) => (Buffer.isBuffer(item) ? [item] : (pieces[item.gap] ?? [])));
