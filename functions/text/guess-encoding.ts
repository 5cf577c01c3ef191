/**
 * The encoding of a text in another script than the Latin one, told by its letters alone: for feeds and pages that say
 * they are UTF-8, or say nothing, and are not. Only an encoding in which every byte has a meaning and the letters are
 * those of a language counts, and only where no other comes near; anything else stays unread rather than wrong.
 */

/** An encoding, and what share of a text's letters beyond ASCII are as a language in it has them, from 0 to 1. */
interface Candidate {
  encoding: string;
  /** The letters of its script; those beyond ASCII that are none of them speak against it. */
  script: RegExp;
  /** Letters that make up most of every text; small ones, since the bytes of some scripts read as capitals of others. */
  common: RegExp;
  /** What no text has. */
  never?: RegExp;
  /** The least share of common letters, below what texts have and above what the bytes of another script look like. */
  least: number;
}

/** A letter beyond ASCII beside one of ASCII, as Latin words have them, or a capital after a small letter. */
const mixed = /[a-z](?!\p{ASCII})\p{L}|(?!\p{ASCII})\p{L}[a-zA-Z]|(?!\p{ASCII})\p{Ll}\p{Lu}/gu;
const cyrillic = { script: /\p{Script=Cyrillic}/gu, common: /[оеаинтсрвл]/gu, never: mixed, least: 0.5 };
const greek = { script: /\p{Script=Greek}/gu, common: /[αοιετσνηυρςάόίέή]/gu, never: mixed, least: 0.6 };
const arabic = { script: /\p{Script=Arabic}/gu, common: /[الينموترهب]/gu, never: mixed, least: 0.55 };

const candidates: readonly Candidate[] = [
  // Japanese is written with more syllables than characters that came from China.
  ...['euc-jp', 'shift_jis'].map((encoding) => ({
    encoding,
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
    common: /[\u3041-\u30fe]/gu,
    never: /[\uff61-\uff9f]/gu,
    least: 0.3,
  })),
  { encoding: 'euc-kr', script: /[\p{Script=Hangul}\p{Script=Han}]/gu, common: /\p{Script=Hangul}/gu, least: 0.9 },
  { encoding: 'windows-874', script: /[\u0e01-\u0e5b]/gu, common: /[านรอกเงวมย่้ัี]/gu, never: mixed, least: 0.5 },
  { encoding: 'windows-1255', script: /[\u0591-\u05f4]/gu, common: /[יוהלאמרתבש]/gu, never: mixed, least: 0.6 },
  ...['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'].map((encoding) => ({ encoding, ...cyrillic })),
  ...['windows-1253', 'iso-8859-7'].map((encoding) => ({ encoding, ...greek })),
  ...['windows-1256', 'iso-8859-6'].map((encoding) => ({ encoding, ...arabic })),
];

/** So much of a text is enough to tell its encoding by. */
const maxJudged = 200_000;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const decodedFully = (encoding: string, bytes: Buffer): string | undefined => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\x80-\x9f\ue000-\uf8ff]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/** Of a language's own letters there are at least so many in a text whose encoding is told by them. */
const fewest = { letters: 24, characters: 8 };
/** Of the letters beyond ASCII so many are of the script; a name or a sign may be of another. */
const leastOfScript = 0.9;
const mostNever = 0.01;

interface Guess {
  encoding: string;
  text: string;
  /** How well the text's letters fit: the share of common ones over the least that there must be. */
  fit: number;
}

const guessOf = ({ encoding, script, common, never, least }: Candidate, bytes: Buffer): Guess | undefined => {
  const text = decodedFully(encoding, bytes);
  if (text === undefined) return undefined;
  const judged = text.slice(0, maxJudged);
  const beyond = judged.match(/[^\p{ASCII}]/gu)?.join('') ?? '';
  const letters = countOf(beyond, /\p{L}|\p{M}/gu);
  const own = countOf(beyond, script);
  const share = countOf(beyond, common) / own;
  const isOwn = own >= fewest.letters && own >= leastOfScript * letters && share >= least;
  if (!isOwn || (never && countOf(judged, never) > mostNever * own)) return undefined;
  return { encoding, text, fit: share / least };
};

interface Chinese {
  encoding: 'gb18030' | 'big5';
  /** The first bytes of the characters that make up nearly all of a text. */
  usual: readonly [from: number, to: number];
  /** Those of them that a text in another encoding does not have: Korean syllables end before them. */
  telling: readonly [from: number, to: number];
}

/** Of a text's characters so many are usual, and so many of those telling. */
const leastUsual = 0.9;
const leastTelling = 0.15;

const isWithin = (byte: number, [from, to]: readonly [number, number]): boolean => byte >= from && byte <= to;

/** Chinese has no letters that stand out; what tells is which of its characters are the usual ones of a standard. */
const chineseOf = ({ encoding, usual, telling }: Chinese, bytes: Buffer): Guess | undefined => {
  const text = decodedFully(encoding, bytes);
  if (text === undefined || countOf(text.slice(0, maxJudged), /\p{Script=Han}/gu) < fewest.characters) return undefined;
  const leads: number[] = [];
  for (let at = 0; at < Math.min(bytes.length, maxJudged); at++) {
    if (bytes[at]! < 0x81) continue;
    // Punctuation stands before the characters.
    if (!isWithin(bytes[at]!, [0xa1, 0xa3])) leads.push(bytes[at]!);
    at++;
  }
  const share = leads.filter((lead) => isWithin(lead, usual)).length / leads.length;
  const isTold = leads.filter((lead) => isWithin(lead, telling)).length >= leastTelling * leads.length;
  return share >= leastUsual && isTold ? { encoding, text, fit: share / leastUsual } : undefined;
};

/** A second guess must fall so far behind the first. */
const margin = 1.15;

/**
 * The text of bytes that are not UTF-8, in the one encoding of another script that they plainly are; `lenient`: them read
 * as UTF-8, with a U+FFFD for what is none. Undefined where that is not plain.
 */
export const guessedText = (bytes: Buffer, lenient: string): string | undefined => {
  const read = lenient.slice(0, maxJudged);
  const faults = countOf(read, /\ufffd/g);
  // Characters that are sound in UTF-8 are so by chance, or the text is UTF-8 with slips.
  if (faults < fewest.characters || countOf(read, /[^\p{ASCII}\ufffd]/gu) > faults / 2) return undefined;
  const guesses = [
    ...candidates.map((candidate) => guessOf(candidate, bytes)),
    chineseOf({ encoding: 'gb18030', usual: [0xb0, 0xd7], telling: [0xc9, 0xd7] }, bytes),
    chineseOf({ encoding: 'big5', usual: [0xa4, 0xc6], telling: [0xa4, 0xaf] }, bytes),
  ]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => other.fit - one.fit);
  const [first] = guesses;
  const second = guesses.find(({ text }) => text !== first?.text);
  if (!first || (second && first.fit < margin * second.fit)) return undefined;
  return first.text;
};
