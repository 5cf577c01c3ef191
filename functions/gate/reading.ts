import type { Published, Span } from '../core/article.ts';
import { countedNames } from '../text/aliases.ts';
import type { AssertionWords, Connector } from '../text/assertion-words.ts';
import { assertionWordsOf } from '../text/assertions.ts';
import { calendarWord } from '../text/calendar-words.ts';
import { datesIn, type NamedDate } from '../text/dates.ts';
import { taggedWords } from '../text/en/parts-of-speech.ts';
import { isReadAsEnglish, primaryLanguage } from '../text/primary-language.ts';
import { quotedIn } from '../text/quotation-marks.ts';
import { paragraphRanges, sentenceRanges } from '../text/sentences.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { conceptsOf, foreignConceptsOf, phrasalConcepts } from './concepts.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** A word of a sentence that is read for the gate. */
export interface Word extends Token {
  /** Its place among the words of its sentence. */
  at: number;
  /** Universal part of speech; of other languages than English only what the letters tell. */
  pos: string;
  concepts: readonly string[];
  /** It has a meaning of its own, so something must bear it out. */
  isContent: boolean;
  isName: boolean;
  /** Which clause of the sentence it stands in. */
  clause: number;
  /** Punctuation between the word before and this one. */
  gap: string;
  isQuoted: boolean;
  /** "Moss's". */
  isPossessive: boolean;
}

/** Two statements joined by a word: "because", "after". */
export interface Join {
  kind: Connector;
  from: number;
  to: number;
}

/** A date that a sentence names, with its words. */
export interface ReadDate {
  named: NamedDate;
  from: number;
  to: number;
}

/** A sentence, read for the gate. */
export interface ReadSentence {
  text: string;
  language: string;
  words: readonly Word[];
  quantities: readonly Quantity[];
  dates: readonly ReadDate[];
  joins: readonly Join[];
  /** Where words in quotation marks stand, without the marks. */
  quotations: readonly Span[];
  assertion: AssertionWords;
}

/** Words that part clauses when they stand between them. */
const clauseOpeners = new Set(
  `who whom whose which where when while whereas because since unless until if whether although though after before but
   weil dass obwohl wenn nachdem bevor aber sondern qui que dont mais parce pero que aunque porque cuando`.split(
    /\s+/u,
  ),
);
const maxConnector = 4;

const isPunctuated = (gap: string): boolean => /[,;:—–()!?]|\s-\s|\.\s/u.test(gap);

const reachOfVerb = 6;

/** "after extra time" opens no clause, "after they beat Ashby" does. */
const opensClause = (text: string, tokens: readonly Token[], tags: readonly string[], at: number): boolean => {
  if (!/^(?:after|before|since|until)$/u.test(tokens[at]!.word)) return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + reachOfVerb); next++) {
    if (isPunctuated(text.slice(tokens[next - 1]!.end, tokens[next]!.start))) return false;
    if (/^(?:VERB|AUX)$/u.test(tags[next]!)) return true;
  }
  return false;
};

/** The number of the clause of each word: punctuation, and words that open a clause, begin another. */
const clausesOf = (text: string, tokens: readonly Token[], tags: readonly string[]): number[] => {
  let clause = 0;
  return tokens.map(({ start, word }, at) => {
    const before = tokens[at - 1];
    const gap = before ? text.slice(before.end, start) : '';
    const isAndVerb = /^(?:and|und|et|y)$/u.test(before?.word ?? '') && tags[at] === 'VERB';
    if (before && (isPunctuated(gap) || (clauseOpeners.has(word) && opensClause(text, tokens, tags, at)) || isAndVerb))
      clause++;
    return clause;
  });
};

const plansOrHopes = /^(?:plan|hope|aim|vow|pledge|promise|attempt|offer|bid|need|want|urge|threat)(?:s|ed)?$/u;

const alwaysTagged: Readonly<Record<string, string>> = {
  said: 'VERB',
  says: 'VERB',
  police: 'NOUN',
  none: 'NOUN',
  nobody: 'NOUN',
  nothing: 'NOUN',
};

/** What the tagger often takes for something else in news. */
const retagged = (tag: string, at: number, tokens: readonly Token[], tags: readonly string[]): string => {
  const word = tokens[at]!.word;
  const [before, after] = [tags[at - 1], tags[at + 1]];
  const next = tokens[at + 1]?.word ?? '';
  // "The company, which …, plans to close", "campaigners fear the plant": a noun has an article or an adjective before it.
  const known = alwaysTagged[word];
  if (known) return known;
  const isBare = !(next === 'that' || after === 'DET' ? /^(?:DET|PRON|ADP|NUM)$/u : /^(?:DET|ADJ|PRON|ADP|NUM)$/u).test(
    before ?? 'DET',
  );
  // "was looted", "had been badly damaged"
  if (
    tag === 'ADJ' &&
    /(?:[^e]ed)$/u.test(word) &&
    /^(?:was|were|been|be|is|are|being)$/u.test(tokens[at - 1]?.word ?? '') &&
    !/^(?:tired|excited|worried|relieved|delighted|disappointed|pleased|united|red|unhurt)$/u.test(word)
  )
    return 'VERB';
  if (tag === 'NOUN' && isBare && next === 'to' && plansOrHopes.test(word)) return 'VERB';
  if (
    tag === 'NOUN' &&
    isBare &&
    /^(?:fear|claim|hope|report|estimate|believe|warn|say|think|argue|suggest)s?$/u.test(word) &&
    (next === 'that' || after === 'DET')
  )
    return 'VERB';
  // "Teva b, circles its star"
  if (tag === 'NOUN' && at > 1 && /s$/u.test(word) && /^(?:its|his|her|their|the|a)$/u.test(next) && before === 'PROPN')
    return 'VERB';
  if (tag !== 'VERB' || /(?:ed|ing)$/u.test(word)) return tag;
  // "where water could be", "over pay talks", "Lead author Ines Vauban"
  if (/^(?:could|will|would|may|might|can|must|should)$/u.test(next)) return 'NOUN';
  if (/^(?:ADP|DET|NUM)$/u.test(before ?? '') && (after === 'NOUN' || /^(?:hope|fear|claim|report)s?$/u.test(word)))
    return 'NOUN';
  // "a sponsored walk"
  if (before === 'VERB' && /ed$/u.test(tokens[at - 1]!.word) && tags[at - 2] === 'DET') return 'NOUN';
  return at === 0 && /^(?:NOUN|PROPN)$/u.test(after ?? '') ? 'NOUN' : tag;
};

const tagsOf = (text: string, tokens: readonly Token[], isEnglish: boolean): string[] => {
  if (!isEnglish) return tokens.map(({ number, capital }, at) => (number ? 'NUM' : capital && at > 0 ? 'PROPN' : 'X'));
  const tagged = taggedWords(text);
  let next = 0;
  const tags: string[] = tokens.map(({ start }) => {
    while (tagged[next] && tagged[next]!.end <= start) next++;
    return tagged[next]?.pos ?? 'X';
  });
  return tags.map((tag, at) => retagged(tag, at, tokens, tags));
};

const starts = new WeakMap<AssertionWords['connectors'], ReadonlySet<string>>();

/** The first words of connectors: most words begin none. */
const startsOf = (connectors: AssertionWords['connectors']): ReadonlySet<string> => {
  const known = starts.get(connectors) ?? new Set([...connectors.keys()].map((phrase) => phrase.split(' ')[0]!));
  starts.set(connectors, known);
  return known;
};

const joinsIn = (tokens: readonly Token[], tags: readonly string[], { connectors }: AssertionWords): Join[] => {
  const joins: Join[] = [];
  const first = startsOf(connectors);
  for (let at = 0; at < tokens.length; at++) {
    if (!first.has(tokens[at]!.word)) continue;
    for (let length = Math.min(maxConnector, tokens.length - at); length > 0; length--) {
      const phrase = tokens
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(' ');
      const kind = connectors.get(phrase);
      // "is due to drill" gives no reason.
      if (!kind || (phrase === 'due to' && tags[at + length] === 'VERB')) continue;
      joins.push({ kind, from: at, to: at + length });
      at += length - 1;
      break;
    }
  }
  return joins;
};

const isInside = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => start >= span.start && end <= span.end);

/** Words in quotation marks of any length; single marks count between spaces. */
export const quotedSpans = (text: string): Span[] => {
  const found = quotedIn(text, 0).map(({ inner }) => inner);
  for (const match of text.matchAll(
    /(?<=^|[\s(,:])['‘](?=\S)([^'‘’]{2,200}?(?:[’'](?=\p{L})[^'‘’]{1,80}?)*)['’](?=[\s.,;:!?)]|$)/gu,
  )) {
    const span = { start: match.index + 1, end: match.index + 1 + match[1]!.length };
    if (!found.some(({ start, end }) => span.start < end && span.end > start)) found.push(span);
  }
  return found.sort((one, other) => one.start - other.start);
};

const nameConcepts = (tokens: readonly Token[], at: number): string[] => {
  const counted = countedNames(tokens, at);
  return [...(counted ?? [tokens[at]!.hash]).map((hash) => `n${hash}`)];
};

/** The places of the words within a span. */
const placesOf = (words: readonly Token[], { start, end }: Span): { from: number; to: number } => {
  const from = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return { from: Math.max(0, from), to: after < 0 ? words.length : after };
};

const calendarDates = (words: readonly Word[]): ReadDate[] =>
  words.flatMap((word) => {
    const name = calendarWord(word.word);
    if (!name) return [];
    const named: NamedDate = {
      span: { start: word.start, end: word.end },
      date: { precision: 'unknown' },
      tense: undefined,
      isAhead: false,
      isLoose: false,
      isRelative: true,
    };
    return [{ named, from: word.at, to: word.at + 1 }];
  });

/** "Called off" is "cancelled": a verb with its particle has the concepts of the verbs that mean the same. */
const joinParticles = (words: readonly Word[]): void => {
  for (const word of words) {
    const next = words[word.at + 1];
    const meant = next && next.gap === ' ' ? phrasalConcepts(word, next) : undefined;
    if (!meant) continue;
    word.concepts = [...word.concepts, ...meant];
    word.isContent = true;
    next!.isContent = false;
  }
};

/** Reads a sentence; `published` is the day by which its dates are resolved. Undefined if its language has no rules. */
export const readSentence = (text: string, language: string, published: Published): ReadSentence | undefined => {
  const assertion = assertionWordsOf(language);
  if (!assertion) return undefined;
  const isEnglish = isReadAsEnglish(language);
  const primary = isEnglish ? 'en' : primaryLanguage(language);
  const tokens = tokensOf(text, primary);
  const tags = tagsOf(text, tokens, isEnglish);
  const clauses = clausesOf(text, tokens, tags);
  const quotations = quotedSpans(text);
  const words = tokens.map((token, at): Word => {
    const { word, capital, number, stop } = token;
    const isFirst = at === 0 || /[.!?:“"«„]\s*$/u.test(text.slice(tokens[at - 1]!.end, token.start));
    const isCalendar = calendarWord(word) !== undefined && (capital || !isEnglish);
    const concepts = isEnglish ? conceptsOf(token) : foreignConceptsOf(token, primary);
    // "Customers should": a word of the tables that opens a sentence is no name.
    const isKnown = isFirst && concepts.some((concept) => /^[msr]\d/u.test(concept));
    const isName =
      capital &&
      !number &&
      !stop &&
      !isCalendar &&
      primary !== 'de' &&
      (!isFirst || (tags[at] === 'PROPN' && !isKnown));
    const isTelling = !stop || (assertion.degrees.has(word) && !assertion.light.has(word));
    return {
      ...token,
      at,
      pos: tags[at]!,
      concepts: capital ? [...concepts, ...nameConcepts(tokens, at)] : concepts,
      isContent:
        isTelling && !number && !isCalendar && (isName || !assertion.light.has(word)) && !assertion.negations.has(word),
      isName,
      clause: clauses[at]!,
      gap: text.slice(tokens[at - 1]?.end ?? 0, token.start),
      isQuoted: isInside(token, quotations),
      isPossessive: /(?:[’']s|s[’'])$/u.test(text.slice(token.start, token.end + 1).trimEnd()),
    };
  });
  const quantities = quantitiesIn(text, words, primary);
  // "Fourteen" is a figure, checked as one.
  for (const { from, to } of quantities) for (const word of words.slice(from, to)) word.isContent = false;
  if (isEnglish) joinParticles(words);
  const resolved = isEnglish
    ? datesIn(text, { start: 0, end: text.length }, published, language).map((named) => ({
        named,
        ...placesOf(words, named.span),
      }))
    : [];
  const isResolved = (at: number) => resolved.some(({ from, to }) => at >= from && at < to);
  const dates = [
    ...resolved,
    ...calendarDates(words.filter(({ at, capital }) => !isResolved(at) && (capital || !isEnglish))),
  ].sort((one, other) => one.from - other.from);
  const isDated = new Set(dates.flatMap(({ from, to }) => words.slice(from, to).map(({ at }) => at)));
  return {
    text,
    language: primary,
    words,
    dates,
    quantities: quantities.filter(({ from }) => !isDated.has(from)),
    joins: joinsIn(tokens, tags, assertion),
    quotations,
    assertion,
  };
};

/** The sentences of a passage, in order. */
export const readPassage = (text: string, language: string, published: Published): ReadSentence[] =>
  paragraphRanges(text).flatMap((paragraph) =>
    sentenceRanges(text, paragraph, language).flatMap(({ start, end }) => {
      const read = readSentence(text.slice(start, end), language, published);
      return read ? [read] : [];
    }),
  );
