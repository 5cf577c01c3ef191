import { stringify } from 'yaml';
import { Language } from '../functions/core/reader.ts';
import { type MatchRule, Topic } from '../functions/core/topic.ts';
import { topicMatcher } from '../functions/text/match.ts';
import { primaryLanguage } from '../functions/text/primary-language.ts';
import { tokensOf } from '../functions/text/tokens.ts';
import type { ReadArticle } from './read-articles.ts';
import { slug } from './slug.ts';
import { type Term, termsOf, written } from './topic-terms.ts';

/** Fewer articles have too little in common to tell a subject from chance. */
const minArticles = 10;
const maxTopics = 12;
/** Characters of a topic's id, which may have 64. */
const maxIdLength = 60;
const minPerTopic = 3;
const maxTerms = 6;
/** A term that more of the articles have than this tells nothing about one of them. */
const maxShare = 0.5;
/** How many of the articles with a term must be about it. */
const minAbout = 0.3;
/** How many times as alike as an article with a term and one without it two with it must be; more than the maximum says no more. */
const minLikeness = 2;
const maxLikeness = 20;
/** An article that has less than this beside a term has nothing else. */
const minRest = 1e-9;
/** How many of a word's articles must have a pair with it for the pair to stand for the word. */
const minPairShare = 0.6;
/** How many of a term's articles must be of a topic for the term to belong to it. */
const minOfTerm = 0.6;
/** How many of each other's articles two terms must have to be two words for one subject. */
const minCompanion = 0.75;
/** How many articles, as a share of the first term's, another term must add. */
const minGainShare = 0.15;
/** How many of a topic's articles must have the term too; others are details. */
const minOfTopic = 0.25;

const shared = (one: ReadonlySet<number>, two: ReadonlySet<number>): number => one.intersection(two).size;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The language of most of some articles; English if it is none of ours. */
export const languageOf = (articles: readonly Pick<ReadArticle, 'language'>[]): Language => {
  const counted = [...Map.groupBy(articles, ({ language }) => primaryLanguage(language))];
  const [first] = counted.sort(([, one], [, other]) => other.length - one.length)[0] ?? ['en'];
  return Language.catch('en').parse(first);
};

/** Two terms for a title in a language: the first, and the next that says something else. */
const titleOf = (phrases: readonly string[], language: Language): string => {
  const [first = '', ...rest] = phrases;
  const words = (phrase: string) => tokensOf(phrase).map(({ stem }) => stem);
  const second = rest.find((phrase) => !words(phrase).some((word) => words(first).includes(word)));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return capitalised(list.format(second === undefined ? [first] : [first, second]));
};

/** A suggested topic and how many articles it matches. */
export interface SuggestedTopic {
  topic: Topic;
  articles: number;
}

/** What is known of a term: how many times as alike the articles with it are as any of the articles. */
interface Candidate extends Term {
  name: string;
  likeness: number;
}

/** What an article has of each term, as a vector of length one; terms of most articles, or of one, say nothing. */
const vectorsOf = (count: number, terms: ReadonlyMap<string, Term>): Map<string, number>[] => {
  const vectors = Array.from({ length: count }, () => new Map<string, number>());
  for (const [name, { within, about }] of terms) {
    if (within.size < 2 || within.size > count * maxShare) continue;
    const rarity = Math.log(count / within.size);
    for (const index of within) vectors[index]!.set(name, about.has(index) ? 2 * rarity : rarity);
  }
  for (const vector of vectors) {
    const length = Math.hypot(...vector.values()) || 1;
    for (const [name, weight] of vector) vector.set(name, weight / length);
  }
  return vectors;
};

type Vector = ReadonlyMap<string, number>;

const addTo = (sum: Map<string, number>, vector: Vector, factor = 1): void => {
  for (const [name, weight] of vector) sum.set(name, (sum.get(name) ?? 0) + weight * factor);
};

/**
 * How many times as alike as an article with a term and one without it two with it are, by the mean cosines of what they have
 * beside the term. `whole` is the sum of all vectors.
 */
const likenessOf = (
  term: string,
  within: ReadonlySet<number>,
  { vectors, whole }: { vectors: readonly Vector[]; whole: Vector },
): number => {
  const plain = new Map<string, number>();
  const inside = new Map<string, number>();
  let ofThemselves = 0;
  for (const index of within) {
    const vector = vectors[index]!;
    addTo(plain, vector);
    const rest = 1 - (vector.get(term) ?? 0) ** 2;
    if (rest < minRest) continue;
    addTo(inside, vector, 1 / Math.sqrt(rest));
    ofThemselves++;
  }
  inside.delete(term);
  let square = 0;
  let across = 0;
  for (const [name, weight] of inside) {
    square += weight ** 2;
    across += weight * (whole.get(name)! - plain.get(name)!);
  }
  const count = within.size;
  const alike = (square - ofThemselves) / (count * (count - 1));
  const unlike = across / (count * (vectors.length - count));
  return Math.min(maxLikeness, alike / Math.max(unlike, Number.EPSILON));
};

/** Terms without the words of pairs that say the same more clearly: "drinking" beside "drinking water". */
const withoutParts = (terms: readonly Candidate[]): Candidate[] => {
  const widest = new Map<string, number>();
  for (const { name, within } of terms)
    if (name.includes(' '))
      for (const part of name.split(' ')) widest.set(part, Math.max(widest.get(part) ?? 0, within.size));
  return terms.filter(({ name, within }) => (widest.get(name) ?? 0) < within.size * minPairShare);
};

/** The terms of which a subject may be made: enough articles are about them, and the articles with them are alike. */
const candidatesOf = (articles: readonly ReadArticle[], enough: number): Candidate[] => {
  const terms = termsOf(articles);
  const vectors = vectorsOf(articles.length, terms);
  const whole = new Map<string, number>();
  for (const vector of vectors) addTo(whole, vector);
  const candidates = [...terms].flatMap(([name, term]) => {
    const { about, within } = term;
    if (within.size < enough || within.size > articles.length * maxShare || about.size < within.size * minAbout)
      return [];
    const likeness = likenessOf(name, within, { vectors, whole });
    return likeness < minLikeness ? [] : [{ ...term, name, likeness }];
  });
  return withoutParts(candidates);
};

/**
 * The terms of a topic beside the first, of those that occur mostly together with it: one after the other the one by which
 * the topic has most articles more, then those that nearly always come with it.
 */
const relatedTo = (seed: Candidate, terms: readonly Candidate[], uncovered: ReadonlySet<number>): Candidate[] => {
  const related = terms.flatMap((term) => {
    const both = shared(term.within, seed.within);
    const [ofTerm, ofTopic] = [both / term.within.size, both / seed.within.size];
    return term.name !== seed.name && ofTerm >= minOfTerm && ofTopic >= minOfTopic ? [{ term, ofTerm, ofTopic }] : [];
  });
  const found: Candidate[] = [];
  let rest: ReadonlySet<number> = uncovered.difference(seed.within);
  const minGain = Math.max(2, Math.round(seed.within.size * minGainShare));
  while (found.length < maxTerms - 1) {
    const gain = ({ about }: Candidate) => shared(about, rest);
    const [best] = related.map(({ term }) => term).sort((a, b) => gain(b) - gain(a) || (a.name < b.name ? -1 : 1));
    if (!best || gain(best) < minGain) break;
    found.push(best);
    rest = rest.difference(best.about);
  }
  const companions = related
    .filter(({ term, ofTerm, ofTopic }) => Math.min(ofTerm, ofTopic) >= minCompanion && !found.includes(term))
    .sort((a, b) => b.ofTopic * b.ofTerm - a.ofTopic * a.ofTerm || (a.term.name < b.term.name ? -1 : 1));
  return [...found, ...companions.map(({ term }) => term)].slice(0, maxTerms - 1);
};

/**
 * Topics that articles share: one after the other the term of most articles that are not under a topic yet, each with terms
 * that occur together with it. A subject is recognised in the articles themselves: those that have its words are like each
 * other, while those that have a common word are not. Empty if the articles have too little in common.
 */
export const suggestTopics = (articles: readonly ReadArticle[]): SuggestedTopic[] => {
  if (articles.length < minArticles) return [];
  const enough = Math.max(minPerTopic, Math.ceil(articles.length / 100));
  let left = candidatesOf(articles, enough);
  const uncovered = new Set(articles.keys());
  const topics: Topic[] = [];
  const ids = new Set<string>();
  while (topics.length < maxTopics) {
    // A name or two words say more than one word, and go before it where they cover nearly as much.
    const weight = ({ name, about, within, likeness }: Candidate) =>
      (name.includes(' ') ? 1.3 : 1) *
      shared(within, uncovered) *
      Math.log(likeness) *
      Math.sqrt(about.size / within.size);
    const [seed] = left
      .filter(({ about, within }) => about.size > 1 && shared(within, uncovered) >= enough)
      .sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
    if (!seed) break;
    const members = [seed, ...relatedTo(seed, left, uncovered)];
    const phrases = members.map(written);
    const title = titleOf(phrases, languageOf([...seed.within].map((index) => articles[index]!)));
    const match: MatchRule = { any: phrases, all: [], none: [] };
    left = left.filter((one) => !members.includes(one));
    for (const { within } of members) for (const index of within) uncovered.delete(index);
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
