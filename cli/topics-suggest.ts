import { stringify } from 'yaml';
import { type MatchRule, Topic } from '../functions/core/topic.ts';
import { taggedWords } from '../functions/text/en/parts-of-speech.ts';
import { topicMatcher } from '../functions/text/match.ts';
import { isReadAsEnglish } from '../functions/text/primary-language.ts';
import { type Token, tokensOf } from '../functions/text/tokens.ts';
import type { ReadArticle } from './read-articles.ts';
import { slug } from './slug.ts';

/** Fewer articles have too little in common to tell a subject from chance. */
const minArticles = 10;
const maxTopics = 12;
/** Characters of a topic's id, which may have 64. */
const maxIdLength = 60;
const minPerTopic = 3;
const maxTerms = 6;
/** A term that more of the articles have than this tells nothing about one of them. */
const maxShare = 0.5;
/** How many of the articles with a term must be about it; others are common words. */
const minSubjectShare = 0.5;
/** How many of a term's articles another must share to belong to the same topic. */
const minTogether = 0.6;
/** How many of the topic's articles must have it too; others are details. */
const minOfTopic = 0.3;
const minLetters = 4;
/** Words of a name. */
const maxNameWords = 4;

/** A word or two, by stem: the articles that are about it, those that have it, and how it is written. */
interface Term {
  about: Set<number>;
  within: Set<number>;
  forms: Map<string, number>;
}

/** Nouns of any news, which are no subject of their own. */
const general = new Set(
  tokensOf(
    'people man men woman women year day week month hour minute time morning evening night report reporter statement spokesman spokeswoman spokesperson official source number part way thing name news photo picture video image story page side end place case event area percent figure home house family member order accord agreement test fight split pass option document user feature price',
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
        : word.length >= minLetters && !lasts.has(stem) && alone.get(stem)!.length > (parts.get(stem)?.length ?? 0);
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

const termsIn = (whole: string, language: string): Found[] => {
  const text = whole.slice(0, maxRead);
  // Words in capitals are datelines: where a report was filed says little about its subject.
  const tokens = tokensOf(text, language).filter(({ start, end }) => !/^\p{Lu}{4,}$/u.test(text.slice(start, end)));
  return [...nameTerms(text, tokens), ...nounTerms(text, tokens, language)];
};

/** The terms of all articles. An article is about a term that its title has, or that its text repeats. */
const termsOf = (articles: readonly ReadArticle[]): Map<string, Term> => {
  const terms = new Map<string, Term>();
  const stems: Set<string>[] = [];
  for (const [index, { title, text, language }] of articles.entries()) {
    stems.push(new Set(tokensOf(text, language).map(({ stem }) => stem)));
    const titleStems = tokensOf(title ?? '', language).map(({ stem }) => stem);
    const inTitle = ` ${titleStems.join(' ')} `;
    for (const [key, found] of Map.groupBy(termsIn(text, language), (one) => one.key)) {
      const term = terms.get(key) ?? { about: new Set(), within: new Set(), forms: new Map() };
      terms.set(key, term);
      term.within.add(index);
      if (found.length > 1 || inTitle.includes(` ${key} `)) term.about.add(index);
      for (const { form } of found) term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
    }
  }
  // A topic's term matches every word of its stem: "accord" also "according".
  for (const [key, { within }] of terms)
    for (const [index, words] of stems.entries()) if (words.has(key)) within.add(index);
  return terms;
};

const shared = (one: ReadonlySet<number>, two: ReadonlySet<number>): number => one.intersection(two).size;

/** A term as it is written most often. */
const written = ({ forms }: Term): string => [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Two terms for a title: the first, and the next that says something else. */
const titleOf = (phrases: readonly string[]): string => {
  const [first = '', ...rest] = phrases;
  const words = (phrase: string) => tokensOf(phrase).map(({ stem }) => stem);
  const second = rest.find((phrase) => !words(phrase).some((word) => words(first).includes(word)));
  return capitalised(second === undefined ? first : `${first} and ${second}`);
};

/** A suggested topic and how many articles it matches. */
export interface SuggestedTopic {
  topic: Topic;
  articles: number;
}

/**
 * Topics that articles share: the terms that most of them are about, one after the other, each with the terms that occur
 * together with it. Common words are recognised in the articles themselves: many have them and few are about them. Empty if
 * the articles have too little in common.
 */
export const suggestTopics = (articles: readonly ReadArticle[]): SuggestedTopic[] => {
  if (articles.length < minArticles) return [];
  const enough = Math.max(minPerTopic, Math.ceil(articles.length / 100));
  const usable = [...termsOf(articles)].filter(
    ([, { about, within }]) =>
      about.size >= enough && within.size <= articles.length * maxShare && about.size >= within.size * minSubjectShare,
  );
  const uncovered = new Set(articles.keys());
  const left = new Map(usable);
  const topics: Topic[] = [];
  const ids = new Set<string>();
  while (topics.length < maxTopics) {
    // Two words say more than one, so a pair goes before its words if it covers nearly as much.
    const weight = ([name, { about, within }]: [string, Term]) =>
      (shared(about, uncovered) * about.size * (name.includes(' ') ? 1.3 : 1)) / within.size;
    const [seed] = [...left]
      .filter(([, { about }]) => shared(about, uncovered) >= enough)
      .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
    if (!seed) break;
    const together = [...left]
      .filter(([, { about }]) => {
        const both = shared(about, seed[1].about);
        return both >= minTogether * about.size && both >= minOfTopic * seed[1].about.size;
      })
      .sort((a, b) => shared(b[1].about, seed[1].about) - shared(a[1].about, seed[1].about))
      .slice(0, maxTerms);
    const members = new Map([seed, ...together]);
    const pairs = [...members.keys()].filter((name) => name.includes(' '));
    const isInPair = (name: string) => pairs.some((pair) => pair !== name && pair.split(' ').includes(name));
    const phrases = [...members].filter(([name]) => !isInPair(name)).map(([, term]) => written(term));
    const title = titleOf(phrases);
    const match: MatchRule = { any: phrases, all: [], none: [] };
    for (const [name, { about }] of members) {
      left.delete(name);
      for (const index of about) uncovered.delete(index);
    }
    const id = slug(title, maxIdLength) || `topic-${topics.length + 1}`;
    if (ids.has(id)) continue;
    ids.add(id);
    topics.push(Topic.parse({ id, title, match }));
  }
  const counts = countByTopic(topics, articles).byTopic;
  return topics.map((topic) => ({ topic, articles: counts.get(topic.id) ?? 0 }));
};

/** How many articles each topic matches, and how many match none. */
export const countByTopic = (
  topics: readonly Topic[],
  articles: readonly ReadArticle[],
): { byTopic: Map<string, number>; unmatched: number } => {
  const match = topicMatcher(topics);
  const byTopic = new Map(topics.map(({ id }) => [id, 0]));
  let unmatched = 0;
  for (const article of articles) {
    const matches = match(article);
    if (matches.length === 0) unmatched++;
    for (const { topic } of matches) byTopic.set(topic, byTopic.get(topic)! + 1);
  }
  return { byTopic, unmatched };
};

/** The text of a topics file with suggested topics, each with a comment of how many articles it matches. */
export const suggestionFile = (suggested: readonly SuggestedTopic[]): string => {
  const blocks = suggested.map(({ topic: { id, title, match }, articles }) => {
    const yaml = stringify([{ id, title, match: { any: match.any } }]).replaceAll(/^(?=.)/gm, '  ');
    return `  # ${articles} articles\n${yaml}`;
  });
  return `# Suggested topics: change titles and terms as you like.\ntopics:\n${blocks.join('\n')}`;
};
