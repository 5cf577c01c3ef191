import type { Span } from '../../core/article.ts';
import { checkQuotations } from '../checks/check-quotations.ts';
import type { ReadSentence } from '../reading/read-sentence.ts';
import type { Refusal } from '../refusal.ts';
import type { Claim, Places } from '../support.ts';
import type { AcrossSentence } from './across-reading.ts';
import { readAcross } from './across-reading.ts';
import { placesAcross } from './across-words.ts';

/** What stands before the translation of a quotation, so that nobody takes it for what was said. */
export const translationMarks: Readonly<Record<string, string>> = {
  en: 'translation',
  de: 'Übersetzung',
  fr: 'traduction',
  es: 'traducción',
};

/** Whether a word is the mark of a translation, which states nothing. */
export const isTranslationMark = ({ text, language }: ReadSentence, { start, end }: Span): boolean =>
  text.slice(start, end) === translationMarks[language] &&
  text[start - 1] === '(' &&
  /^\s?:/u.test(text.slice(end, end + 2));

const markBehind = (text: string, language: string): string | undefined =>
  new RegExp(`^\\s?[”"»“’]?,?\\s?\\(${translationMarks[language]}\\s?: ([^()“”"„«»]+)\\)`, 'u').exec(text)?.[1];

/** A quotation that only names something: „Halcyon Strand“. */
const isName = ({ read }: AcrossSentence, { start, end }: { start: number; end: number }): boolean => {
  const inside = read.words.filter((word) => word.start >= start && word.end <= end);
  const most = 4;
  return inside.length > 0 && inside.length <= most && inside.every(({ capital, number }) => capital || number);
};

/** At least this share of what the original says must be in its translation. */
const minTranslated = 0.5;

/**
 * Quotations of a sentence in another language: the words of the original in quotation marks, as the passage has them, and behind
 * them, in brackets and without quotation marks, a translation that is called one.
 */
export const checkTranslatedQuotations = (claim: Claim, own: AcrossSentence, places: Places): Refusal[] => {
  const { read, evidence } = claim;
  const quoted = read.quotations.filter((span) => !isName(own, span));
  if (quoted.length === 0) return [];
  const wrong = checkQuotations({ ...claim, read: { ...read, quotations: quoted } }, places);
  if (wrong.length > 0)
    return wrong.map((one) =>
      one.code === 'quotation'
        ? { ...one, why: 'Only the original words may stand in quotation marks: these are not in the cited passages.' }
        : one,
    );
  return quoted.flatMap(({ start, end }): Refusal[] => {
    const words = read.text.slice(start, end);
    const translation = markBehind(read.text.slice(end), read.language);
    if (translation === undefined)
      return [
        {
          code: 'quotation',
          words,
          why: `The original must be followed by its translation: (${translationMarks[read.language]}: …).`,
        },
      ];
    const at = read.text.indexOf(translation, end);
    const inside = read.words.filter((word) => word.start >= at && word.end <= at + translation.length);
    const source = evidence.find((one) => one.read.text.includes(words));
    if (!source) return [];
    const across = readAcross(source.read);
    const original = source.read.words.filter(
      ({ isContent, isName: named, isQuoted }) => (isContent || named) && isQuoted,
    );
    const said = new Set(inside.flatMap((word) => placesAcross(own, word.at, across)));
    const kept = original.filter((word) => said.has(word.at)).length;
    return kept >= original.length * minTranslated
      ? []
      : [{ code: 'quotation', words: translation, why: 'The translation says something else than the quotation.' }];
  });
};
