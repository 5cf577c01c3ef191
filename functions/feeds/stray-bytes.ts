import { isUtf8 } from 'node:buffer';

/** The characters of windows-1252, by their byte. */
const windows = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
const westernCharacters = new Set(windows.slice(0x80));

/** Languages that windows-1252 was made for; where a feed names another, its bytes mean other letters. */
const westernLanguages = new Set(
  'af ca da de en es et eu fi fo fr ga gd gl id is it lb ms nb nl nn no oc pt rm sq sv sw'.split(' '),
);
const namedLanguage = /<(?:\w{1,20}:)?language>\s*([a-z]{2,3})\b|\bxml:lang\s*=\s*["']([a-z]{2,3})\b/i;

/** Whether a text could be written in windows-1252 as far as it can be read, and names no language of elsewhere. */
const isWestern = (text: string): boolean => {
  const [, element, attribute] = namedLanguage.exec(text.slice(0, maxHead)) ?? [];
  const language = (element ?? attribute)?.toLowerCase();
  if (language !== undefined && !westernLanguages.has(language)) return false;
  for (const character of text)
    if (character > '\x7f' && character !== '\ufffd' && character !== '\ufeff' && !westernCharacters.has(character))
      return false;
  return true;
};

/** How long a character in UTF-8 is that begins with a byte, as it claims; 0 if it can begin none. */
const claimedLength = (byte: number): number => {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
};

/** So many characters of a feed are searched for its language. */
const maxHead = 20_000;
/** Where more bytes are bad, they are not slips. */
const maxStrayBytes = 1000;

const isAscii = (byte: number | undefined): byte is number => byte !== undefined && byte < 0x80;
const character = (byte: number) => String.fromCharCode(byte);
const isLetter = (byte: number) => /[a-z]/i.test(character(byte));

/**
 * What a byte that stands by itself between two of ASCII means: a small letter in or at the end of a word, a capital that
 * begins one, an apostrophe, a quotation mark at the edge of a word or a dash between words. Undefined where it may as well
 * be what is left of a character in UTF-8.
 */
const strayCharacter = (before: number, byte: number, after: number): string | undefined => {
  const read = windows[byte]!;
  const [follows, leads] = [isLetter(before), isLetter(after)];
  if (/[\xdf-\xf6\xf8-\xff]/.test(read)) return follows || leads ? read : undefined;
  if (/[\xc0-\xd6\xd8-\xde]/.test(read)) return !follows && /[a-z]/.test(character(after)) ? read : undefined;
  if (read === '’') return follows || (leads && /\d/.test(character(before))) ? read : undefined;
  if (/[‘“„]/.test(read)) return !follows && leads ? read : undefined;
  if (read === '”') return !leads && /[a-z.,!?\d]/i.test(character(before)) ? read : undefined;
  return /[–—]/.test(read) && before === 0x20 && after === 0x20 ? read : undefined;
};

/**
 * A feed that is UTF-8 but for single bytes of windows-1252, as programs paste them in; `text`: as it was decoded, with a
 * U+FFFD for each. A byte is read as what it plainly means in a text of Western Europe; any other keeps its U+FFFD.
 */
export const withStrayBytesRead = (bytes: Buffer, text: string): string => {
  if (!text.includes('\ufffd') || !isWestern(text)) return text;
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length && parts.length < 2 * maxStrayBytes; ) {
    const byte = bytes[at]!;
    const length = claimedLength(byte);
    if (length === 1 || (length > 1 && isUtf8(bytes.subarray(at, at + length)))) {
      at += length;
      continue;
    }
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    const read = isAscii(before) && isAscii(after) ? strayCharacter(before, byte, after) : undefined;
    if (read !== undefined) {
      parts.push(bytes.subarray(from, at), Buffer.from(read));
      from = at + 1;
    }
    at++;
  }
  if (parts.length === 0) return text;
  return new TextDecoder('utf-8').decode(Buffer.concat([...parts, bytes.subarray(from)])).replaceAll('\0', '\ufffd');
};
