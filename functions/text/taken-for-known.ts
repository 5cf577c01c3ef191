import { titles } from './en/introductions.ts';
import { pointing } from './en/references.ts';
import { isReadAsEnglish } from './primary-language.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What words that are printed alone take for known, so that their reader asks: which one? who? */

/** Stems of "cull" in "The cull was finished", none for a name or where the words say which one. */
export const bareSubjectOf = ({ text, tokens }: { text: string; tokens: readonly Token[] }): string[] => {
  if (!text.startsWith('The ')) return [];
  const end = tokens.findIndex(({ stop }, at) => at > 1 && stop);
  const subject = tokens.slice(1, end).filter(({ stop }) => !stop);
  // "The plan for the port" says which; "The couple, who married in 2002," does not.
  const isPointing = pointing.has(tokens[end]?.word ?? '') && !text.slice(0, tokens[end]!.start).endsWith(', ');
  const isMeant = isPointing || subject.some(({ capital }) => capital);
  return isMeant ? [] : subject.map(({ stem }) => stem);
};

/** There is only one of these where a report is read. */
const onlyOne = /^The\s(?:government|police|army|navy|parliament|weather|sea|sun|moon|world)\b/u;
/** "The rule applies to …": a verb stands before the "to", which would say which rule. */
const verbTo = /^The\s(\p{Ll}+)\s\p{Ll}+(?:s|ed)\sto\s/u;
/** "Col. Brennick": a title and a surname. */
const titled = /(?<![\p{L}.])(\p{Lu}[\p{L}-]*\.?)\s(\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]|\s\p{Lu})/gu;

const isIn = (stem: string, said: readonly string[], language: string): boolean =>
  said.some((text) => tokensOf(text, language).some((token) => token.stem === stem));

/**
 * Whether English words take something for known that nothing of what is said says: "The rule applies to 4,300 flocks" where no
 * rule was spoken of, "Col. Brennick showed photographs". In other languages nothing is known of it.
 */
export const takesForKnown = (text: string, said: readonly string[], language: string): boolean => {
  if (!isReadAsEnglish(language)) return false;
  const tokens = tokensOf(text, language);
  const subject = verbTo.test(text) ? [tokens[1]!.stem] : bareSubjectOf({ text, tokens });
  if (!onlyOne.test(text) && subject.length > 0 && !subject.some((stem) => isIn(stem, said, language))) return true;
  return [...text.matchAll(titled)].some(
    ([, title, surname]) => titles.test(title!) && !said.some((one) => one.includes(surname!)),
  );
};
