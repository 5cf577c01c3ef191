import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import { hashOf } from './word-hash.ts';

/** A word or number of a text. Offsets are UTF-16 code units of the text that was given. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, accents folded, possessive and the points of abbreviations gone: `U.S.` is `us`, `Bajwa’s` is `bajwa`. */
  word: string;
  /** Porter stem of an English-looking word; otherwise the word. */
  stem: string;
  /** Hash of the stem: tokens are counted and compared by it. */
  hash: number;
  stop: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a digit: `2.5`, `1,200`, `20th`. */
  number: boolean;
}

/**
 * Points inside capitals (U.S.), digits with separators (2.5, 1,200, 09:30), letters with apostrophes inside (don't).
 * Hyphens part words. The possessive is matched but folded away.
 */
const pattern =
  /(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*[¼½¾]?(?:\p{L}{1,3}(?![\p{L}\p{M}]))?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*[\p{L}\p{M}\p{Nd}]*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const upper = /^\p{Lu}/u;
const longest = 64;

/** Lower case without Latin accents or Arabic vowel signs, curly apostrophes straightened. */
const fold = (word: string): string => {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant.
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]/g, '')
    .normalize('NFC')
    .replaceAll('’', "'");
};

/**
 * The Porter stem, except where that is a word which says nothing: a herring is no "her".
 * Such a word only loses its plural.
 */
const stemOf = (word: string): string => {
  const stem = stemmer(word);
  const stops = stopWords('en');
  return stops.has(stem) && !stops.has(word) ? word.replace(/s$/, '') : stem;
};

interface Shape {
  word: string;
  stem: string;
  hash: number;
  capital: boolean;
  number: boolean;
}

/** Words recur: what a written form folds and stems to is kept, up to a bound that keeps a warm function small. */
const shapes = new Map<string, Shape>();
const maxShapes = 120_000;

const shapeOf = (written: string): Shape => {
  const known = shapes.get(written);
  if (known) return known;
  const first = written.charCodeAt(0);
  const number = (first >= 48 && first <= 57) || /^\p{Nd}/u.test(written);
  let word = fold(written);
  if (number) word = word.replace(/[,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
  else if (word.includes('.')) word = word.replaceAll('.', '');
  else if (word.endsWith("'s")) word = word.slice(0, -2);
  const stem = word.length < longest && /^[a-z]{3,}$/.test(word) ? stemOf(word) : word;
  const shape = {
    word,
    stem,
    hash: hashOf(stem),
    capital: first < 128 ? first >= 65 && first <= 90 : upper.test(written),
    number,
  };
  if (shapes.size >= maxShapes) shapes.clear();
  if (written.length < longest) shapes.set(written, shape);
  return shape;
};

/**
 * The words and numbers of a text in order, in time linear in its length. Scripts written without spaces give one
 * token a character.
 */
export const tokensOf = (text: string, language = 'en'): Token[] => {
  const stops = stopWords(language);
  const tokens: Token[] = [];
  const add = (start: number, written: string) => {
    const { word, stem, hash, capital, number } = shapeOf(written);
    if (!word) return;
    // "US" and "IT" are names where "us" and "it" are not.
    const stop = stops.has(word) && !(capital && written.length > 1 && written.charCodeAt(1) < 97);
    tokens.push({ start, end: start + written.length, word, stem, hash, stop, capital, number });
  };
  for (const match of text.matchAll(pattern)) {
    const written = match[0];
    if (written.charCodeAt(0) > 0x0e00 && unspaced.test(written)) {
      let at = match.index;
      for (const character of written) {
        add(at, character);
        at += character.length;
      }
    } else add(match.index, written);
  }
  return tokens;
};

let segmenter: Intl.Segmenter | undefined;

/** Words of a text without spaces between them, by the dictionary of the platform. */
const unspacedWords = (text: string): number => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
};

/**
 * The words a reader counts: what stands between spaces and holds a letter or digit; in Chinese, Japanese, Thai and
 * other scripts without spaces, the words of a dictionary.
 */
export const wordCount = (text: string): number => {
  let words = 0;
  for (const [piece] of text.matchAll(/\S+/g))
    if (unspaced.test(piece)) words += unspacedWords(piece);
    else if (/[\p{L}\p{N}]/u.test(piece)) words++;
  return words;
};
