import { stringify } from 'yaml';
import { type MatchRule, Topic } from '../functions/core/topic.ts';
import { topicMatcher } from '../functions/text/match.ts';
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

/** A word or two, by stem: the articles that are about it, those that have it, and how it is written. */
interface Term {
  about: Set<number>;
  within: Set<number>;
  forms: Map<string, number>;
}

/** Whether tokens stand side by side in one sentence and are both names or both common words. */
const isPair = (text: string, one: Token, two: Token | undefined): two is Token =>
  two !== undefined &&
  !two.stop &&
  !two.number &&
  one.capital === two.capital &&
  /^[\s-]$/.test(text.slice(one.end, two.start));

/** The terms of a text with how often each occurs, and how it is written. */
const termsIn = (text: string, language: string): Map<string, { count: number; forms: string[] }> => {
  const found = new Map<string, { count: number; forms: string[] }>();
  const add = (name: string, form: string) => {
    const term = found.get(name) ?? { count: 0, forms: [] };
    found.set(name, { count: term.count + 1, forms: [...term.forms, form] });
  };
  // Words in capitals are datelines: where a report was filed says little about its subject.
  const tokens = tokensOf(text, language).filter(({ start, end }) => !/^\p{Lu}{4,}$/u.test(text.slice(start, end)));
  for (const [at, token] of tokens.entries()) {
    if (token.stop || token.number) continue;
    const next = tokens[at + 1];
    if (isPair(text, token, next)) add(`${token.stem} ${next.stem}`, text.slice(token.start, next.end));
    if (token.word.length >= minLetters) add(token.stem, text.slice(token.start, token.end));
  }
  return found;
};

/** The terms of all articles. An article is about a term that its title has, or that its text repeats. */
const termsOf = (articles: readonly ReadArticle[]): Map<string, Term> => {
  const terms = new Map<string, Term>();
  for (const [index, { title, text, language }] of articles.entries()) {
    const inTitle = termsIn(title ?? '', language);
    for (const [name, { count, forms }] of termsIn(text, language)) {
      const term = terms.get(name) ?? { about: new Set(), within: new Set(), forms: new Map() };
      terms.set(name, term);
      term.within.add(index);
      if (count > 1 || inTitle.has(name)) term.about.add(index);
      for (const form of forms) term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
    }
  }
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
