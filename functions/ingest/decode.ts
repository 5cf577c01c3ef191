import { gunzipSync } from 'node:zlib';
import { type Rejection, rejection } from './draft.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

export const tooLarge = (most: number) =>
  rejection('too-large', `The file is larger than ${megabytes(most)}. Split it, or leave out what is not text.`);

/**
 * Undoes gzip where the bytes are gzipped, whatever the name says, and never makes more than `most` bytes of them:
 * the inflating stops there, so a bomb costs no more than an article.
 */
export const inflated = (
  bytes: Buffer,
  { most, named }: { most: number; named: boolean },
): { ok: true; bytes: Buffer } | ({ ok: false } & Rejection) => {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!gzipped)
    return named && bytes.length > 0
      ? rejection('corrupt-gzip', 'The name ends in .gz, but the file is not gzipped.')
      : { ok: true, bytes };
  try {
    return { ok: true, bytes: gunzipSync(bytes, { maxOutputLength: most }) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge(most)
      : rejection('corrupt-gzip', 'The gzip data is damaged or cut off. Compress the file again.');
  }
};

/** Files that people drop by mistake, by their first bytes. */
const kinds: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['\x1f\x8b', 'gzipped twice'],
];

const kindOf = (bytes: Buffer): string | undefined => {
  const beginning = bytes.toString('latin1', 0, 8);
  return kinds.find(([signature]) => beginning.startsWith(signature))?.[1];
};

const binary = (bytes: Buffer) =>
  rejection('binary', `The file is ${kindOf(bytes) ?? 'binary data'}, not text. Send the article as text.`);

/** UTF-16 without its mark: in most texts every other byte is zero. */
const unmarkedUtf16 = (bytes: Buffer): string | undefined => {
  const beginning = bytes.subarray(0, 512 - (bytes.length % 2));
  const zeros = [0, 0];
  for (const [index, byte] of beginning.entries()) if (byte === 0) zeros[index % 2]!++;
  const enough = beginning.length / 2 / 3;
  if (zeros[1]! > enough && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > enough && zeros[1] === 0) return 'utf-16be';
  return undefined;
};

const marked = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** What an XML declaration or a `meta` element says, looked for in the first kilobytes as the web's rules have it. */
const declaredIn = (bytes: Buffer): string | undefined => {
  const beginning = bytes.toString('latin1', 0, 2048);
  return (
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(beginning)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning)?.[1]
  );
};

/**
 * Bytes to characters: a byte order mark rules, then what markup declares, then UTF-8, and for `html` at last
 * windows-1252, as browsers do. Anything that does not decode without a fault is turned away rather than guessed at.
 */
export const decoded = (
  bytes: Buffer,
  { declares, html }: { declares: boolean; html: boolean },
): { ok: true; text: string } | ({ ok: false } & Rejection) => {
  const wide = marked(bytes) ?? unmarkedUtf16(bytes);
  if (!wide?.startsWith('utf-16') && bytes.subarray(0, 65_536).includes(0)) return binary(bytes);
  const said = wide ?? (declares ? declaredIn(bytes) : undefined);
  // Markup that can be read byte by byte is not UTF-16, whatever it declares.
  const label = said && !wide && /^utf-?16/i.test(said) ? 'utf-8' : said;
  const tries = label ? [label] : html ? ['utf-8', 'windows-1252'] : ['utf-8'];
  for (const encoding of tries) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      const controls = text.slice(0, 65_536).match(/(?![\t\n\f\r])\p{Cc}/gv)?.length ?? 0;
      if (text.includes('\0') || controls > 8 + text.length / 200 || kindOf(bytes)) return binary(bytes);
      return { ok: true, text };
    } catch {
      // Not in this encoding; the next one, if any, may do.
    }
  }
  if (kindOf(bytes)) return binary(bytes);
  return label && label !== 'utf-8'
    ? rejection('encoding', `The file says that it is written in "${label}", but it cannot be read so.`)
    : rejection('encoding', 'The file is not UTF-8 and does not say which encoding it is in. Save it as UTF-8.');
};
