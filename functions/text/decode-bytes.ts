import { codePageNamed, decodedInPage } from './code-pages.ts';
import { guessedText } from './guess-encoding.ts';

/** Bytes that cannot be made characters, with words for who sent them. */
interface Undecodable {
  ok: false;
  code: 'binary' | 'encoding';
  reason: string;
}

const fault = (code: Undecodable['code'], reason: string): Undecodable => ({ ok: false, code, reason });

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
  fault('binary', `The file is ${kindOf(bytes) ?? 'binary data'}, not text. Send the article as text.`);

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

/** UTF-32, with its mark or as markup that begins with "<"; which no decoder of the platform reads. */
const utf32 = (bytes: Buffer): { text: string; encoding: string } | undefined => {
  const [first, second] = bytes.length < 8 ? [] : [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  const isBig = first === 0xfeff || (first === 0x3c && second! < 0x80);
  const isLittle = first === 0xfffe0000 || (first === 0x3c000000 && (second! & 0xffffff) === 0);
  if (!isBig && !isLittle) return undefined;
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (at > 0 || code !== 0xfeff) characters.push(isCharacter ? String.fromCodePoint(code) : lost);
  }
  return { text: characters.join(''), encoding: isBig ? 'utf-32be' : 'utf-32le' };
};

const zerosIn = (bytes: Buffer): number => {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros++;
  return zeros;
};

const marked = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** How far into a file its declaration is looked for: pages put long scripts before theirs. */
const declarationReach = 65_536;

/** "<?xm" in EBCDIC, of which every page has the same letters. */
const ebcdicXml = Buffer.from([0x4c, 0x6f, 0xa7, 0x94]);

/** What an XML declaration or a `meta` element says. */
const declaredIn = (bytes: Buffer): string | undefined => {
  const beginning = bytes.subarray(0, 4).equals(ebcdicXml)
    ? decodedInPage('037', bytes.subarray(0, 200))
    : bytes.toString('latin1', 0, declarationReach);
  return (
    // Programs write messages of their own before the declaration.
    /<\?xml\s[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})/.exec(beginning.slice(0, 2000))?.[1] ??
    /<meta\s[^<>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i.exec(beginning)?.[1]
  );
};

/** The charset that a `content-type` names. */
export const charsetIn = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType?.slice(0, 500) ?? '')?.[1];

const decodedAs = (encoding: string, bytes: Buffer, { fatal }: { fatal: boolean }): string | undefined => {
  if (codePageNamed(encoding)) {
    const text = decodedInPage(encoding, bytes);
    return fatal && text.includes(lost) ? undefined : text;
  }
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What programs call encodings that the platform has under other names. */
const otherNames: Readonly<Record<string, string>> = {
  cp874: 'windows-874',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  'ms-ansi': 'windows-1252',
  'ms-arab': 'windows-1256',
  'ms-cyrl': 'windows-1251',
  'ms-ee': 'windows-1250',
  'ms-greek': 'windows-1253',
  'ms-hebr': 'windows-1255',
  'ms-turk': 'windows-1254',
};

/** The encoding that a label stands for, in the name that decoders have for it; undefined where they know none. */
const encodingNamed = (label: string): string | undefined => {
  const name = label.toLowerCase().replaceAll('_', '-');
  for (const one of [label, otherNames[name] ?? name])
    try {
      return new TextDecoder(one).encoding;
    } catch {
      // The next name may be known.
    }
  return codePageNamed(label);
};

const western = ['windows-1252', 'windows-1254', 'iso-8859-15'];

/**
 * A page without a declaration as windows-1252, where that is what its bytes must be: none of them forms UTF-8, all of
 * them have a meaning, and they read as the odd accented letter or quotation mark of a Western language. Pages in
 * another alphabet come out as words made of accents only, and a cut-off UTF-8 letter as a capital within a word.
 */
const plainlyWestern = (bytes: Buffer, lenient: string): string | undefined => {
  if (/[^\0-\x7f\ufffd]/.test(lenient)) return undefined;
  const text = decodedAs('windows-1252', bytes, { fatal: true });
  if (text === undefined || /[\x80-\x9f]/.test(text)) return undefined;
  const isOdd = /[\xc0-\xd6\xd8-\xf6\xf8-\xff]{3}|\p{Ll}[\xc0-\xd6\xd8-\xde](?!\p{Lu})/u.test(text);
  return isOdd ? undefined : text;
};

const lost = '\ufffd';

/** Of so many characters one may be damaged in a file that counts as UTF-8 all the same. */
const charactersPerFault = { markup: 200, other: 1000 };
/** Markup whose encoding is UTF-8 by what it says or by its format's rule may have so many whatever its length. */
const maxFaultsOfMarkup = 2;

/** Whether damage is so rare that the rest can be relied on: it must be the exception among the letters beyond ASCII. */
const isRarelyDamaged = (lenient: string, { markup }: { markup: boolean }): boolean => {
  let faults = 0;
  let sound = 0;
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) faults++;
    else if (code > 0x7f) sound++;
  }
  const perFault = markup ? charactersPerFault.markup : charactersPerFault.other;
  return faults <= sound || faults * perFault <= lenient.length || (markup && faults <= maxFaultsOfMarkup);
};

/** A file of several articles is looked at in so many parts; damage in up to half of them is that of single articles. */
const parts = 20;

/** Whether damage is confined to some parts of a file, so that the articles in the others are sound. */
const isConfined = (lenient: string): boolean => {
  const damagedParts = new Set<number>();
  for (let at = lenient.indexOf(lost); at >= 0; at = lenient.indexOf(lost, at + 1))
    damagedParts.add(Math.floor((at * parts) / lenient.length));
  return damagedParts.size <= parts / 2;
};

/**
 * Bytes to characters: a byte order mark rules, then the `charset` they were sent with, then what markup declares, then
 * UTF-8. What is valid UTF-8 beyond ASCII is UTF-8 even where a page declares a Western encoding. A page or feed that is not
 * the UTF-8 that it should be is read as windows-1252 where it is plainly that, as browsers do, and in an encoding of
 * another script where it is plainly that. Where single bytes cannot be read, each becomes a U+FFFD in a text that is otherwise sound: what
 * holds one is never printed. In a file of `several` articles the damage may be in some of them: each is judged by itself
 * later. Anything else is rejected rather than guessed at.
 */
export const decoded = (
  bytes: Buffer,
  {
    declares,
    html,
    several = false,
    charset,
  }: { declares: boolean; html: boolean; several?: boolean; charset?: string | undefined },
): { ok: true; text: string; encoding: string } | Undecodable => {
  const long = utf32(bytes);
  if (long) return { ok: true, ...long };
  const wide = marked(bytes) ?? unmarkedUtf16(bytes);
  const isWide = wide?.startsWith('utf-16') ?? false;
  const beginning = bytes.subarray(0, declarationReach);
  if (!isWide && zerosIn(beginning) > beginning.length / 200) return binary(bytes);
  const declared = declares ? bytewise(declaredIn(bytes)) : undefined;
  const label = wide ?? [bytewise(charset), declared].find((one) => one && encodingNamed(one)) ?? charset ?? declared;
  const read = textIn(bytes, { label, isWide, declares, html, several });
  if (read === undefined) return kindOf(bytes) ? binary(bytes) : undecodable(label);
  const { text, encoding } = read;
  const controls = text.slice(0, 65_536).match(/(?![\t\n\f\r\0])\p{Cc}/gv)?.length ?? 0;
  if (controls > 8 + text.length / 200 || kindOf(bytes)) return binary(bytes);
  return { ok: true, text: text.replaceAll('\0', '\ufffd'), encoding };
};

/** A declared encoding: markup that can be read byte by byte is not UTF-16, whatever it declares. */
const bytewise = (declared: string | undefined): string | undefined =>
  declared && /^utf-?16/i.test(declared) ? 'utf-8' : declared;

/** The characters of a file with a label, or none, and their encoding; undefined where they cannot be made out. */
const textIn = (
  bytes: Buffer,
  {
    label,
    isWide,
    declares,
    html,
    several,
  }: { label: string | undefined; isWide: boolean; declares: boolean; html: boolean; several: boolean },
): { text: string; encoding: string } | undefined => {
  const utf8 = isWide ? undefined : decodedAs('utf-8', bytes, { fatal: true });
  const named = label === undefined ? 'utf-8' : encodingNamed(label);
  const isUtf8 = named === 'utf-8' || (western.includes(named ?? '') && /[^\0-\x7f]/.test(utf8 ?? ''));
  const encoding = isUtf8 ? 'utf-8' : named;
  // In a feed, which programs write, a name that nobody knows says nothing about bytes that are UTF-8.
  if (!encoding) return several && utf8 !== undefined ? { text: utf8, encoding: 'utf-8' } : undefined;
  const sound = isUtf8 ? utf8 : decodedAs(encoding, bytes, { fatal: true });
  const text = sound ?? damaged(bytes, { encoding, markup: declares, html, several });
  return text === undefined ? undefined : { text, encoding };
};

const undecodable = (label: string | undefined) =>
  label !== undefined && encodingNamed(label) !== 'utf-8'
    ? fault('encoding', `The file declares the encoding "${label}", but cannot be read in it.`)
    : fault('encoding', 'The file is not UTF-8 and does not declare its encoding. Save it as UTF-8.');

/** A file with bytes that its encoding does not know: read all the same where they are few, or plainly windows-1252. */
const damaged = (
  bytes: Buffer,
  { encoding, markup, html, several }: { encoding: string; markup: boolean; html: boolean; several: boolean },
): string | undefined => {
  const lenient = decodedAs(encoding, bytes, { fatal: false });
  if (lenient === undefined) return undefined;
  // A page is shown whole in its browser; in a feed, a few bad bytes among many sound ones are slips.
  if (html) {
    const western = encoding === 'utf-8' ? plainlyWestern(bytes, lenient) : undefined;
    if (western !== undefined) return western;
  }
  const guessed = markup && encoding === 'utf-8' && (html || several) ? guessedText(bytes, lenient) : undefined;
  if (guessed !== undefined) return guessed;
  if (isRarelyDamaged(lenient, { markup }) || (several && isConfined(lenient))) return lenient;
  return markup && several && encoding === 'utf-8' ? plainlyWestern(bytes, lenient) : undefined;
};
