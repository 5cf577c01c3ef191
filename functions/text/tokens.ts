import { stemmer } from 'stemmer';
import { primaryLanguage } from './primary-language.ts';
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
 * Hyphens part words. The possessive is matched but folded away. A narrow or fixed space may part thousands, an ordinary one
 * only where the language does so: "12 500".
 */
const evenPattern =
  /(?:\p{Lu}\.){2,}|[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*[¼½¾]?(?:\p{L}{1,3}(?![\p{L}\p{M}]))?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*[\p{L}\p{M}\p{Nd}]*/gu;
const spacedPattern = new RegExp(evenPattern.source.replace('[\\u00a0', '[ \\u00a0'), 'gu');
const spaces = /[\u00a0\u2009\u202f ]/gu;
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

type Shape = Omit<Token, 'start' | 'end'>;

/** Languages that write "12.500,5" or "12 500,5" for what is 12,500.5 in English. */
const decimalComma: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'tr']);

/**
 * A number as English writes it, without separators of thousands. Spanish is written with a comma before thousands in some
 * countries and before decimals in others: "12,500" stays as it is.
 */
const plainNumber = (word: string, language: string): string => {
  const joined = word.replace(spaces, '');
  if (!decimalComma.has(language)) return joined.replace(/[,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
  const [, whole, part, unit] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\p{L}*)$/u.exec(joined) ?? [];
  if (!whole || (language === 'es' && part?.length === 3 && whole.length <= 3 && whole !== '0')) return joined;
  return `${whole.replaceAll('.', '')}${part ? `.${part}` : ''}${unit}`;
};

/** Words recur: what a written form folds and stems to is kept by language, up to a bound that keeps a warm function small. */
const shapes = new Map<string, Map<string, Shape>>();
const maxShapes = 120_000;

/** The known words of a language. */
const shapesIn = (language: string): Map<string, Shape> => {
  const known = shapes.get(language);
  if (known && known.size < maxShapes) return known;
  const empty = new Map<string, Shape>();
  if (known) shapes.clear();
  shapes.set(language, empty);
  return empty;
};

const shapeOf = (written: string, language: string, stops: ReadonlySet<string>): Shape => {
  const first = written.charCodeAt(0);
  const number = (first >= 48 && first <= 57) || /^\p{Nd}/u.test(written);
  let word = fold(written);
  if (number) word = plainNumber(word, language);
  else if (word.includes('.')) word = word.replaceAll('.', '');
  else if (word.endsWith("'s")) word = word.slice(0, -2);
  const stem = word.length < longest && /^[a-z]{3,}$/.test(word) ? stemOf(word) : word;
  const capital = first < 128 ? first >= 65 && first <= 90 : upper.test(written);
  // "US" and "IT" are names where "us" and "it" are not.
  const stop = stops.has(word) && !(capital && written.length > 1 && written.charCodeAt(1) < 97);
  return { word, stem, hash: hashOf(stem), stop, capital, number };
};

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const [point, apostrophe] = [46, 39];

/** Where a word of ASCII letters ends; undefined if the pattern must decide what belongs to it ("U.S.", "don't", "B2B"). */
const plainWordEnd = (text: string, start: number): number | undefined => {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isInitial = next === point && end === start + 1 && text.charCodeAt(start) < 97;
  return isInitial || next === apostrophe || next > 127 || isDigit(next) ? undefined : end;
};

/**
 * The words and numbers of a text in order, in time linear in its length. Scripts written without spaces give one
 * token a character. Plain words are read without the pattern, which is slower.
 */
export const tokensOf = (text: string, language = 'en'): Token[] => {
  const stops = stopWords(language);
  const primary = language === 'und' ? 'en' : primaryLanguage(language);
  const known = shapesIn(primary);
  const pattern = decimalComma.has(primary) ? spacedPattern : evenPattern;
  const tokens: Token[] = [];
  const add = (start: number, written: string) => {
    let shape = known.get(written);
    if (!shape) {
      shape = shapeOf(written, primary, stops);
      if (written.length < longest) known.set(written, shape);
    }
    const { word, stem, hash, stop, capital, number } = shape;
    if (word) tokens.push({ start, end: start + written.length, word, stem, hash, stop, capital, number });
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128 && !isLetter(code) && !isDigit(code)) {
      at++;
      continue;
    }
    const end = isLetter(code) ? plainWordEnd(text, at) : undefined;
    if (end !== undefined) {
      add(at, text.slice(at, end));
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const written = match[0];
    at = match.index + written.length;
    if (written.charCodeAt(0) > 0x0e00 && unspaced.test(written)) {
      let place = match.index;
      for (const character of written) {
        add(place, character);
        place += character.length;
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
