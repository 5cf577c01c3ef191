import type { Published, Span } from '../../core/article.ts';
import type { AssertionWords, Connector } from '../../text/assertion-words.ts';
import { assertionWordsOf } from '../../text/assertions.ts';
import { calendarWord } from '../../text/calendar-words.ts';
import { datesIn, type NamedDate } from '../../text/dates.ts';
import { isReadAsEnglish, primaryLanguage } from '../../text/primary-language.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import { paragraphRanges, sentenceRanges } from '../../text/sentences.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { nameConcepts } from './name-concepts.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { tagsOf } from './tags.ts';
import { conceptsOf, foreignConceptsOf, phrasalConcepts } from './word-concepts.ts';

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

/** A point that ends no sentence: "George W. Moss", "Gov. Moss". */
const isAbbreviated = ({ word, capital }: Token, gap: string): boolean =>
  capital && word.length < 5 && /^\.\s$/u.test(gap);

/** The number of the clause of each word: punctuation, and words that open a clause, begin another. */
const clausesOf = (text: string, tokens: readonly Token[], tags: readonly string[]): number[] => {
  let clause = 0;
  return tokens.map(({ start, word }, at) => {
    const before = tokens[at - 1];
    const gap = before ? text.slice(before.end, start) : '';
    const isAndVerb = /^(?:and|und|et|y)$/u.test(before?.word ?? '') && tags[at] === 'VERB';
    const isParted = before !== undefined && isPunctuated(gap) && !isAbbreviated(before, gap);
    if (before && (isParted || (clauseOpeners.has(word) && opensClause(text, tokens, tags, at)) || isAndVerb)) clause++;
    return clause;
  });
};

/** "À cause d'un" and "parce qu'elle" are "à cause de" and "parce que". */
const elided = /(?<= )(d|qu)'\S+$/u;

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
        .join(' ')
        .replace(elided, '$1e');
      const kind = connectors.get(phrase);
      // "is due to drill" gives no reason, "due to rising rents" does.
      const isPlanned = phrase === 'due to' && /^(?:VERB|AUX)$/u.test(tags[at + length] ?? '');
      if (!kind || (isPlanned && !tokens[at + length]!.word.endsWith('ing'))) continue;
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

/** The places of the words within a span. */
const placesOf = (words: readonly Token[], { start, end }: Span): { from: number; to: number } => {
  const from = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return { from: Math.max(0, from), to: after < 0 ? words.length : after };
};

const calendarDates = (words: readonly Word[], language: string): ReadDate[] =>
  words.flatMap((word) => {
    const name = calendarWord(word.word, language);
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

/** Particles that also begin "held on charges", "came to the club": what the verb alone says may be meant. */
const prepositions = new Set(
  'about after against along at before by for from in into of on over through to under with'.split(' '),
);
/** Particles that say no more than where something moves or that it goes on. */
const directions = new Set('ahead along around away back by down off out over up'.split(' '));
/** Verbs that say nothing more with one of these than that something is or moves. */
const isGeneral = /^(?:be|been|being|comes?|came|coming|go|goes|going|went|gone|gets?|got|getting)$/u;

/** "Called off" is "cancelled": a verb with its particle has the concepts of the verbs that mean the same. */
const joinParticles = (words: readonly Word[]): void => {
  for (const word of words) {
    const next = words[word.at + 1];
    // "A win over Tarn" wins nobody over.
    const isVerb = word.pos !== 'NOUN' || next?.gap === '-';
    const meant = next && isVerb && /^[ -]$/u.test(next.gap) ? phrasalConcepts(word, next) : undefined;
    if (!meant) continue;
    const isPreposition = prepositions.has(next!.word);
    word.concepts = isPreposition || next!.pos === 'NOUN' ? [...new Set([...meant, ...word.concepts])] : meant;
    if (!isPreposition && !(isGeneral.test(word.word) && directions.has(next!.word))) word.isContent = true;
    next!.isContent = false;
  }
};

interface Written {
  text: string;
  tokens: readonly Token[];
  tags: readonly string[];
  language: string;
  assertion: AssertionWords;
}

const hasInnerCapital = /^\p{Ll}+\p{Lu}/u;

/** Whether a word is a name: by its capital, and at the beginning of a sentence by what the tagger says. */
const isNameAt = ({ text, tokens, tags, language }: Written, at: number, concepts: readonly string[]): boolean => {
  const { number, stop, start, end } = tokens[at]!;
  if (hasInnerCapital.test(text.slice(start, end))) return true;
  // "New" of "New York" is a word of every text.
  const isPlaceName = tokens[at]!.word === 'new' && tokens[at + 1]?.capital && tokens[at + 1]!.start === end + 1;
  if (!tokens[at]!.capital || number || (stop && !isPlaceName) || language === 'de') return false;
  const isFirst = at === 0 || /[.!?:“"«„]\s*$/u.test(text.slice(tokens[at - 1]!.end, start));
  // "Customers should": a word of the tables that opens a sentence is no name.
  return !isFirst || (tags[at] === 'PROPN' && !concepts.some((concept) => /^[msr]\d/u.test(concept)));
};

const wordAt = (written: Written, at: number): Omit<Word, 'clause' | 'isQuoted'> => {
  const { text, tokens, tags, language, assertion } = written;
  const token = tokens[at]!;
  const { word, number, stop, start, end } = token;
  const isEnglish = language === 'en';
  // "easyJet" is a name as "EasyJet" is.
  const capital = token.capital || hasInnerCapital.test(text.slice(start, end));
  const isCalendar = calendarWord(word, language) !== undefined && (capital || !isEnglish);
  const concepts = isEnglish ? conceptsOf(token) : foreignConceptsOf(token, language);
  const isName = !isCalendar && isNameAt(written, at, concepts);
  const isLight = assertion.light.has(word);
  const gap = text.slice(tokens[at - 1]?.end ?? 0, start);
  // What is left of the possessive of a name with a figure: "TV5's".
  const isLeft = word === 's' && /['’]/u.test(gap);
  const isTelling = !isLeft && (!stop || (assertion.degrees.has(word) && !isLight));
  return {
    ...token,
    capital,
    at,
    pos: tags[at]!,
    concepts: capital ? [...concepts, ...nameConcepts(written, at)] : concepts,
    isContent: isTelling && !number && !isCalendar && (isName || !isLight) && !assertion.negations.has(word),
    isName,
    gap,
    isPossessive: /(?:[’']s|s[’'])$/u.test(text.slice(start, end + 1).trimEnd()),
  };
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
  const written = { text, tokens, tags, language: primary, assertion };
  const words = tokens.map(
    (token, at): Word => ({
      ...wordAt(written, at),
      clause: clauses[at]!,
      isQuoted: isInside(token, quotations),
    }),
  );
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
    ...calendarDates(
      words.filter(({ at, capital }) => !isResolved(at) && (capital || !isEnglish)),
      primary,
    ),
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
