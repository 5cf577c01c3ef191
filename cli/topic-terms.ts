import { taggedWords } from '../functions/text/en/parts-of-speech.ts';
import { isReadAsEnglish } from '../functions/text/primary-language.ts';
import { type Token, tokensOf } from '../functions/text/tokens.ts';
import type { ReadArticle } from './read-articles.ts';

const minLetters = 4;
/** Words of a name. */
const maxNameWords = 4;

/** A name, a noun or two nouns: the articles that are about it, those that have it, and how it is written. */
export interface Term {
  about: Set<number>;
  within: Set<number>;
  forms: Map<string, number>;
}

/** Nouns that occur in any news and are not a subject by themselves. */
const general = new Set(
  tokensOf(
    'people man men woman women year day week month hour minute time morning evening night report reporter statement spokesman spokeswoman spokesperson official source number part way thing name news photo picture video image story page side end place case event area percent figure home house family member order accord agreement test fight split pass option document user feature price line town city village street country region monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter million billion percent euro dollar pound crown tonne metre kilometre mile',
  ).map(({ stem }) => stem),
);

/** A term of a text: its stems, and as it is written. */
interface Found {
  key: string;
  form: string;
}

const between = /^['’]?[\s-]$/;
const opensSentence = /(?:^|[.!?:\n]\s?["“‘]?|["“‘])$/u;
/** Characters of a text that are read. */
const maxRead = 6000;

/** Where an English text has nouns and adjectives; undefined for another language. */
const partsOfSpeech = (text: string, language: string) => {
  if (!isReadAsEnglish(language)) return undefined;
  const byStart = new Map(taggedWords(text).map(({ start, pos }) => [start, pos]));
  return ({ start }: Token) => byStart.get(start);
};

/** Neighbouring words with a capital, less one that has it only because it opens a sentence. */
const namesIn = (text: string, tokens: readonly Token[]): Token[][] => {
  const inLowerCase = new Set(tokens.flatMap(({ capital, stem }) => (capital ? [] : [stem])));
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const isCommonWord = inLowerCase.has(token.stem) && opensSentence.test(text.slice(0, token.start).slice(-3));
    const isPart = token.capital && !token.stop && !token.number && !isCommonWord;
    if (isPart && last && between.test(text.slice(last.end, token.start))) runs.at(-1)!.push(token);
    else if (isPart) runs.push([token]);
    last = isPart ? token : undefined;
  }
  return runs;
};

/** Names as they are written in full. A word that is more often a part of a longer name, or short for one, is none. */
const nameTerms = (text: string, tokens: readonly Token[]): Found[] => {
  const runs = namesIn(text, tokens);
  const parts = Map.groupBy(runs.filter((run) => run.length > 1).flat(), ({ stem }) => stem);
  // "Trask" is Ewan Trask, and "the Union" the Harbour Workers' Union.
  const lasts = new Set(runs.flatMap((run) => (run.length > 1 ? [run.at(-1)!.stem] : [])));
  const alone = Map.groupBy(runs.filter((run) => run.length === 1).flat(), ({ stem }) => stem);
  return runs.flatMap((run) => {
    const [first] = run;
    const { stem, word } = first!;
    const isName =
      run.length > 1
        ? run.length <= maxNameWords
        : word.length >= minLetters &&
          !general.has(stem) &&
          !lasts.has(stem) &&
          alone.get(stem)!.length > (parts.get(stem)?.length ?? 0);
    return isName
      ? [{ key: run.map((one) => one.stem).join(' '), form: text.slice(first!.start, run.at(-1)!.end) }]
      : [];
  });
};

/** Common nouns, and pairs of them or of an adjective and a noun; in other languages all words in lower case. */
const nounTerms = (text: string, tokens: readonly Token[], language: string): Found[] => {
  const posOf = partsOfSpeech(text, language);
  const isCommon = ({ capital, stop, number }: Token) => !capital && !stop && !number;
  const isNoun = (token: Token) =>
    isCommon(token) && !general.has(token.stem) && (posOf === undefined || posOf(token) === 'NOUN');
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const isPair =
      next !== undefined &&
      isNoun(next) &&
      between.test(text.slice(token.end, next.start)) &&
      (isNoun(token) || (posOf !== undefined && isCommon(token) && posOf(token) === 'ADJ'));
    return [
      ...(isPair ? [{ key: `${token.stem} ${next.stem}`, form: text.slice(token.start, next.end) }] : []),
      ...(isNoun(token) && token.word.length >= minLetters
        ? [{ key: token.stem, form: text.slice(token.start, token.end) }]
        : []),
    ];
  });
};

/** The terms of a text, as often as it has them. */
const termsIn = (whole: string, language: string): Found[] => {
  const text = whole.slice(0, maxRead);
  // Words in capitals are datelines: where a report was filed says little about its subject.
  const tokens = tokensOf(text, language).filter(({ start, end }) => !/^\p{Lu}{4,}$/u.test(text.slice(start, end)));
  return [...nameTerms(text, tokens), ...nounTerms(text, tokens, language)];
};

/** How a text begins: its first sentence. */
const beginningOf = (text: string): string => /^[\s\S]{40,}?[.!?\n]/u.exec(text)?.[0] ?? text;

/** The terms of all articles. An article is about a term that its title or first sentence has, or that its text repeats. */
export const termsOf = (articles: readonly ReadArticle[]): Map<string, Term> => {
  const terms = new Map<string, Term>();
  const stems: Set<string>[] = [];
  for (const [index, { title, text, language }] of articles.entries()) {
    stems.push(new Set(tokensOf(text, language).map(({ stem }) => stem)));
    const opening = tokensOf(`${title ?? ''}\n${beginningOf(text)}`, language).map(({ stem }) => stem);
    const opens = ` ${opening.join(' ')} `;
    for (const [key, found] of Map.groupBy(termsIn(text, language), (one) => one.key)) {
      const term = terms.get(key) ?? { about: new Set(), within: new Set(), forms: new Map() };
      terms.set(key, term);
      term.within.add(index);
      if (found.length > 1 || opens.includes(` ${key} `)) term.about.add(index);
      for (const { form } of found) term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
    }
  }
  // A topic's term matches every word of its stem: "accord" also "according".
  for (const [key, { within }] of terms)
    for (const [index, words] of stems.entries()) if (words.has(key)) within.add(index);
  return terms;
};

/** A term as it is written most often, without a possessive. */
export const written = ({ forms }: Term): string =>
  [...Map.groupBy(forms, ([form]) => form.replace(/['’]s?$/u, ''))]
    .map(([form, found]) => [form, found.reduce((sum, [, count]) => sum + count, 0)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];
