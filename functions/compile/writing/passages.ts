import type { Article, Sentence, Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { NamedDate } from '../../text/dates.ts';
import {
  aboutAuthor,
  announcing,
  bareQuote,
  connective,
  definite,
  dependent,
  firstOrSecondPerson,
  headingBefore,
  instruction,
  noAnswer,
  opening,
} from '../../text/en/references.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { bareSubjectOf } from '../../text/taken-for-known.ts';
import { type Token, tokensOf, wordCount } from '../../text/tokens.ts';
import { conceptsOf } from './concepts.ts';
import { peopleNamed } from './named-people.ts';

/** A report as a brief sees it. */
export interface Report {
  article: Pick<Article, 'text' | 'language'> &
    Partial<Pick<Article, 'published' | 'title' | 'publisher' | 'arrivedAt'>>;
  sentences: readonly Sentence[];
  /** The dates that its text names, in order, if they were read before. */
  dates?: readonly NamedDate[];
}

/** A sentence as it may be printed. */
export interface Passage {
  /** Index of the report. */
  report: number;
  /** Place among the report's printable sentences, from 0. */
  position: number;
  spans: Span[];
  text: string;
  /** Of its report (BCP 47 tag). */
  language: string;
  words: number;
  tokens: Token[];
  /** Stems that carry meaning. */
  content: ReadonlySet<string>;
  /** Begins inside a quotation that an earlier sentence opened. */
  quoted: boolean;
  /** Depends on the sentence before it: "He added …", or continues its quotation. */
  dangling: boolean;
  /** Refers to something as known ("The statement …"): never the first sentence of a brief. */
  following: boolean;
  /**
   * What its report introduced before, as lists of stems: a subject ("The cull …"), a person by one name ("Perry stayed").
   * One of each list must be in the text printed with it.
   */
  requires: readonly (readonly string[])[];
  /** Speaks to the reader or of the writer, outside quotations: "by our own count", "If you run a generator", "Just go to …". */
  personal: boolean;
  /** Never in a brief: words in quotation marks without a speaker, that somebody gave no answer, or what only announces others. */
  unfit: boolean;
}

const maxReports = 40;
const maxSentences = 80;
/** The last sentences of a report, among which there may be a line about its author; another may be the first. */
const closingSentences = 4;

/** Characters of a sentence that are matched: what decides is near the front, and a sentence may be endless. */
const maxRead = 600;
/** In characters. Anything longer is a list or a table without its line breaks and is never printed. */
const maxSentenceLength = 2000;

const dependsOnEarlier = (whole: string, position: number): boolean => {
  const text = whole.slice(0, maxRead);
  return (
    dependent.some((pattern) => pattern.test(text)) ||
    (opening.backward.test(text) && !(position === 0 && opening.expletive.test(text)))
  );
};

const quotation = /["“][^"“”]*["”]|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|(?<!\p{L})‘[^‘]*’/gu;

const passage = (
  { article }: Report,
  place: Pick<Passage, 'report' | 'position' | 'requires' | 'quoted'>,
  spans: Span[],
): Passage => {
  const printed = printSpans(article.text, spans);
  const isEndless = printed.length > maxSentenceLength;
  const text = isEndless ? '' : printed;
  const tokens = tokensOf(text, article.language);
  return {
    ...place,
    spans,
    text,
    language: article.language,
    words: wordCount(printed),
    tokens,
    content: new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem)),
    dangling: isEndless || bareQuote.test(text) || place.quoted || dependsOnEarlier(text, place.position),
    following: definite.test(text),
    unfit:
      bareQuote.test(text) ||
      headingBefore.test(text.slice(0, maxRead)) ||
      noAnswer.test(text.slice(0, maxRead)) ||
      announcing.test(text.slice(0, maxRead)),
    personal:
      isReadAsEnglish(article.language) &&
      (instruction.test(text.slice(0, maxRead)) || firstOrSecondPerson.test(text.replace(quotation, ''))),
  };
};

/** Whether a quotation is still open after a sentence. Guillemets point either way, and “ closes what „ opened. */
const staysOpen = (sentence: string, wasOpen: boolean): boolean => {
  let open = wasOpen;
  for (const [mark] of sentence.matchAll(/["“”„«»]|(?<!\p{L})‘(?=[\p{Lu}“])|(?<=[.,!?…–—])’(?!\p{L})/gu))
    open = /["“«»]/.test(mark) ? !open : mark === '„' || mark === '‘';
  return open;
};

/**
 * Whether a sentence introduces the author of a text: at its end, or at its beginning if nothing further on is about the person.
 * "Ada Moss is a reporter who was held for a year" opens the news of her, and names her again.
 */
const introducesAuthor = ({ text }: Passage, { article, sentences }: Report, place: number): boolean => {
  const surname = aboutAuthor.exec(text.slice(0, maxRead))?.[1];
  if (surname === undefined) return false;
  if (place > 0) return place >= sentences.length - closingSentences;
  const again = new RegExp(`(?<![\\p{L}@])${surname}(?!\\p{L})`, 'u');
  return !sentences.slice(1).some(({ start, end }) => again.test(article.text.slice(start, end)));
};

/** A report's printable sentences, whole: each may depend on the one before it. */
const passagesOf = (report: Report, index = 0): Passage[] => {
  const known = new Set<string>();
  const people = peopleNamed();
  let isOpen = false;
  let paragraph = -1;
  let position = 0;
  return report.sentences.flatMap((sentence, place) => {
    if (position >= maxSentences) return [];
    const quoted = isOpen && sentence.paragraph === paragraph;
    paragraph = sentence.paragraph;
    isOpen = staysOpen(report.article.text.slice(sentence.start, sentence.end), quoted);
    if (sentence.residue) return [];
    const made = passage(report, { report: index, position: position++, requires: [], quoted }, sentence.spans);
    const subject = bareSubjectOf(made);
    const isKnown = subject.some((stem) => known.has(stem));
    for (const stem of made.content) known.add(stem);
    const names = people.read(made.text, made.tokens).map((stem) => [stem]);
    const isGoingOn = made.following || (made.position > 0 && subject.length === 1);
    const isAboutAuthor = introducesAuthor(made, report, place);
    return [
      {
        ...made,
        following: isGoingOn,
        requires: isKnown ? [subject, ...names] : names,
        unfit: made.unfit || isAboutAuthor,
      },
    ];
  });
};

/**
 * The passages of each of the first 40 reports, as they read after the sentence before them. `from` is the index of the first
 * report.
 */
export const allPassages = (reports: readonly Report[], from = 0): Passage[][] =>
  reports.slice(0, maxReports).map((report, index) => passagesOf(report, from + index));

/** A passage as it reads on its own: an opening connective ("But", "Meanwhile,") is cut from its spans. */
export const standalone = (whole: Passage, report: Report): Passage => {
  const [first, ...rest] = whole.spans;
  const cut =
    first && report.article.text.slice(first.start, Math.min(first.end, first.start + 60)).match(connective)?.[0];
  if (!first || !cut) return whole;
  const spans = [{ start: first.start + cut.length, end: first.end }, ...rest];
  return passage(report, whole, spans);
};

/** Whether everything that a passage takes for known has been introduced; `isSaid` tells whether a stem has been printed. */
export const isIntroduced = ({ requires }: Pick<Passage, 'requires'>, isSaid: (stem: string) => boolean): boolean =>
  requires.every((stems) => stems.some(isSaid));

/** Whether two passages are of the same sentence of the same report. */
export const isSamePassage = (one: Passage, other: Passage): boolean =>
  one.report === other.report && one.position === other.position;

/** Two passages that share this much of the shorter one's content say the same. */
const sameShare = 0.5;
/** The same for the first sentences of two reports that share a number: one event reported in two ways. */
const sameLeadShare = 0.4;

/** The same for two sentences that give one figure for one thing: "359 assaults". */
const sameCountShare = 0.3;
/** Figures below this are everywhere. */
const minCount = 10;

/** What a sentence counts, each figure with the word behind it: "359 assault". */
const countsOf = ({ tokens }: Passage): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ word, number }, at) => {
      const noun = tokens.slice(at + 1, at + 3).find(({ stop, number: isNumber }) => !stop && !isNumber);
      return number && noun && Number(word.replace(',', '')) >= minCount ? [`${word} ${noun.stem}`] : [];
    }),
  );

/** Share of the smaller set that is in the larger one as well, with what both have; nothing is in everything. */
const overlap = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): { share: number; shared: ReadonlySet<string> } => {
  const shared = one.intersection(other);
  const smaller = Math.min(one.size, other.size);
  return { share: smaller === 0 ? 1 : shared.size / smaller, shared };
};

/** Whether two passages say the same: most of the shorter one's content is in the longer one, perhaps in other words. */
export const isRepeat = (one: Passage, other: Passage): boolean => {
  const { share, shared } = overlap(one.content, other.content);
  const areLeads = one.position === 0 && other.position === 0 && one.report !== other.report;
  const isOneEvent = areLeads && [...shared].some((stem) => /^\p{N}/u.test(stem));
  return (
    share >= (isOneEvent ? sameLeadShare : sameShare) ||
    (share >= sameCountShare && !countsOf(one).isDisjointFrom(countsOf(other))) ||
    overlap(conceptsOf(one), conceptsOf(other)).share >= sameShare
  );
};

/**
 * Whether straight marks open words once more after a sentence of them: "Ten years. "The best of gifts!!", whose paragraphs each
 * open anew, and of which the end is missing.
 */
const opensAgain = (text: string): boolean => {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  return marks.some((at, nth) => nth % 2 === 1 && /[.!?…]\s"\p{L}/u.test(text.slice(Math.max(0, at - 2), at + 3)));
};

/**
 * Whether every quotation that opens also closes, in the style of any country: “…”, „…“, ”…”, «…», »…«, »…», ‘…’. A single mark
 * behind a comma or a point closes; elsewhere it may be an apostrophe.
 */
export const quotesBalance = (text: string): boolean => {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const [left, right, low] = [count(/“/g), count(/”/g), count(/„/g)];
  const [back, forth] = [count(/«/g), count(/»/g)];
  const closing = count(/(?<=[.,!?…–—])’(?!\p{L})/gu);
  return (
    count(/"/g) % 2 === 0 &&
    !opensAgain(text) &&
    (low > 0 ? low === left + right : left === right || (left === 0 && right % 2 === 0)) &&
    (back === forth || (back === 0 && forth % 2 === 0)) &&
    count(/‘/g) - count(/‚/g) <= count(/’/g) &&
    closing <= count(/‘/g) &&
    count(/(?<=^|[:,]\s)‘\p{Lu}/gu) <= closing &&
    count(/``/g) === count(/(?<=\S)''/g)
  );
};

/** A statement that ends as one: no heading, no question, no caption without a verb's full stop. Thai and Lao have no stop. */
export const isStatement = (text: string): boolean =>
  /[.!…。！۔।]["'”’»)\]」』）]*$|[\p{sc=Thai}\p{sc=Lao}]["”’)]*$/u.test(text);

/** The span in the report's text of a passage's tokens [from, to); undefined if a cut runs through one of them. */
export const spanOfTokens = (passage: Passage, text: string, from: number, to: number): Span | undefined => {
  const tokens = passage.spans.flatMap((span) =>
    tokensOf(text.slice(span.start, span.end), passage.language).map(({ start, end, word }) => ({
      start: start + span.start,
      end: end + span.start,
      word,
    })),
  );
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first?.word !== passage.tokens[from]?.word || last?.word !== passage.tokens[to - 1]?.word) return undefined;
  return first && last && { start: first.start, end: last.end };
};
