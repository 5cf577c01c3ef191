import type { Entry } from '../../core/article.ts';
import { isCorrection } from '../../text/correction-notes.ts';
import { turningPoints } from '../../text/en/turning-points.ts';
import { figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish, primaryLanguage } from '../../text/primary-language.ts';
import { hasNewStatement, statementFrom } from '../../text/revised.ts';
import { tokensOf } from '../../text/tokens.ts';
import { analysedArticle } from '../analysed-article.ts';
import type { Addition, Cluster } from '../stories/member.ts';
import { datesWithin, type EventDate, eventDateOf } from './event-date.ts';
import {
  clauseOf,
  type Found,
  finds,
  hasHappenedAt,
  isOfCalendar,
  type Known,
  knownFrom,
  type Line,
  leadSentences,
  linesOf,
  standsAlone,
} from './lines.ts';
import { newFigures } from './new-figures.ts';
import { newNames } from './new-names.ts';

/** What a story adds to earlier reports: new figures, names and events, found by what no earlier report has anywhere. */

const maxAdditions = 3;
/** Reports of a story that are read, the most representative. */
const maxReports = 12;
/** A sentence at the top is an event of its own if earlier reports lack this share of its content words, and so many. */
const minNewShare = 0.6;
const minNewWords = 5;
/** The same for a sentence that names a day after them. */
const minNewOfDay = 3;

const groups = turningPoints.map(({ happened, all }) => ({
  happened,
  hashes: new Set(tokensOf(all.join(' ')).map(({ hash }) => hash)),
}));

/** The line of turning points that a sentence reports and no earlier report does, by its number. */
const turningPointIn = ({ tokens }: Line, known: Known): number =>
  groups.findIndex(
    ({ happened, hashes }) =>
      tokens.some(({ word, capital }, at) => happened.has(word) && !capital && hasHappenedAt(tokens, at)) &&
      !([...hashes].some(known.word) && known.hasHappened(hashes)),
  );

const newEvents = (line: Line, known: Known): Found[] => {
  const { entry, position, tokens, sentence } = line;
  const content = tokens.filter((token) => !token.stop && !token.number && !isOfCalendar(token));
  const unknown = content.filter(({ hash }) => !known.word(hash));
  const event = (weight: number, key: string) => {
    const spans = clauseOf(line);
    if (spans) return [finds(line, spans, weight - position, key)];
    return [{ ...finds(line, [...sentence.spans], weight - position, key), isWhole: true }];
  };
  if (position < leadSentences) {
    const turn = isReadAsEnglish(entry.article.language) ? turningPointIn(line, known) : -1;
    if (turn >= 0) return event(100, `turn ${turn}`);
    if (unknown.length >= minNewWords && unknown.length >= minNewShare * content.length)
      return event(45, `lead ${sentence.start}`);
  }
  if (unknown.length === 0) return [];
  const dates = datesWithin(analysedArticle(entry).dates, sentence.spans);
  const on = dates.length > 0 ? eventDateOf(dates, entry.article, sentence.spans[0]!.start) : undefined;
  const isSince = ({ date, isAhead }: Pick<EventDate, 'date' | 'isAhead'>) =>
    date.precision === 'day' && !isAhead && date.date > known.day;
  if (on && !on.isOfStatement && isSince(on)) return event(80, `day ${unknown[0]!.hash}`);
  // A new day at the top of a report, whatever its clause, with more than a word that earlier reports lack.
  return position === 0 && unknown.length >= minNewOfDay && dates.some(isSince)
    ? event(44, `lead ${sentence.start}`)
    : [];
};

/** What a revision or a correction says that earlier reports do not, whatever it is: it was made to say something new. */
const newStatements = (lines: readonly Line[], earlier: readonly Entry[]): Found[] => {
  const before = earlier.flatMap((entry) => analysedArticle(entry).allStatements);
  const line = lines.find(
    ({ entry: { article }, tokens, sentence }) =>
      (article.since !== undefined || isCorrection(article)) &&
      hasNewStatement(statementFrom(article.text.slice(sentence.start, sentence.end), tokens), before),
  );
  const spans = line && (clauseOf(line) ?? line.sentence.spans);
  return line && spans ? [finds(line, [...spans], 0, 'statement')] : [];
};

/** The most important, each kind once and one of a sentence; a whole long sentence only if there is nothing else. */
const mostImportant = (found: readonly Found[]): Found[] => {
  const clauses = found.filter(({ isWhole }) => !isWhole);
  const byWeight = (a: Found, b: Found) => b.weight - a.weight;
  if (clauses.length === 0) {
    const independent = found.filter(({ entry, spans }) => standsAlone(entry.article.text, spans));
    return (independent.length > 0 ? independent : found).toSorted(byWeight).slice(0, 1);
  }
  const chosen: Found[] = [];
  for (const one of clauses.toSorted(byWeight)) {
    if (chosen.length === maxAdditions) break;
    if (!chosen.some(({ key, sentence }) => key === one.key || sentence === one.sentence)) chosen.push(one);
  }
  return chosen;
};

/** The earlier reports that a story in a language is compared with: what is news is not told by words of another one. */
export const comparable = (earlier: readonly Entry[], language: string): Entry[] =>
  earlier.filter(({ article }) => primaryLanguage(article.language) === primaryLanguage(language));

/**
 * What the reports of a story in its language add to the earlier ones: words of the reports, at most three, the most
 * important first. A figure counts by its value ("nine" is no news after "9"), a name by its last word, and an event by
 * what it turns on, by a day after the earlier reports, or by a lead of words that they lack. Undefined if there are no
 * earlier reports in that language; empty if everything was reported.
 */
export const additionsOf = ({ members, earlier }: Cluster, language: string): Addition[] | undefined => {
  const before = comparable(earlier, language);
  if (before.length === 0) return undefined;
  const known = knownFrom(before);
  const reports = comparable(
    members.map(({ entry }) => entry),
    language,
  ).slice(0, maxReports);
  const lines = reports.map(linesOf);
  const found = lines.flatMap((list) => {
    const { title, language: own } = list[0]?.entry.article ?? { title: null, language };
    const titleTokens = tokensOf(title ?? '', own);
    const titleFigures = new Set(figuresIn(titleTokens, own).map(({ value }) => value));
    const titleWords = new Set(titleTokens.map(({ hash }) => hash));
    return list.flatMap((line) => [
      ...newEvents(line, known),
      ...newFigures(line, known, titleFigures),
      ...newNames(line, known, titleWords),
    ]);
  });
  const chosen = mostImportant(found.length > 0 ? found : newStatements(lines.flat(), before));
  return chosen.map(({ entry, spans }) => ({ entry, spans }));
};
