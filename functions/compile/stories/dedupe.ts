import type { Entry } from '../../core/article.ts';
import { isCorrection } from '../../text/correction-notes.ts';
import { hasNewOpening, hasNewStatement } from '../../text/revised.ts';
import { analysedArticle } from '../analysed-article.ts';
import { differInFacts, differInNames } from './lookalike.ts';
import type { Member } from './member.ts';
import { hasNewLead } from './new-lead.ts';
import { byArrival } from './select.ts';
import { createShingleIndex, type ShingledArticle } from './shingle-index.ts';

/** Two articles are near copies if they share at least this part of the shorter one's shingles (runs of words, ADR 7). */
const minCopiedShare = 0.55;
/** A text shorter than this share of the other one is an extract (a teaser, a part of a round-up), not a copy. */
const minLengthShare = 0.3;
/** An article adds nothing to earlier news if one earlier article has at least this share of its shingles. */
const minKnownShare = 0.8;
/** A copy with at least this share of the fullest one's shingles is a full version, not an extract. */
const minFullShare = 0.85;
/** Of many articles written to one pattern (results, earthquakes), only this many, the most alike, are compared word by word. */
const maxCompared = 24;

/** Whether one article is a correction and the other is not. */
const isCorrectionBeside = (entry: Entry, other: Entry): boolean =>
  isCorrection(entry.article) && !isCorrection(other.article);

/**
 * Whether an article says what an earlier one of mostly the same words did not: other names or figures, or news at the top
 * with the old report below. Of revisions and corrections any new statement counts, since they are made to say something new.
 */
const addsNews = (entry: Entry, earlier: Entry): boolean => {
  const before = analysedArticle(earlier).allStatements;
  if (differInFacts(entry, earlier) || hasNewOpening(analysedArticle(entry).statements, before)) return true;
  const isRevision = entry.article.since !== undefined || isCorrectionBeside(entry, earlier);
  return isRevision && hasNewStatement(analysedArticle(entry).allStatements, before);
};

/** Whether an article is a correction of another: mostly the same words, and it says that it is one. */
const corrects = (entry: Entry, other: Entry): boolean =>
  isCorrectionBeside(entry, other) && !differInNames(entry, other);

/**
 * A group of near copies, represented by its newest full version: an agency's last version may have dropped a paragraph
 * of the one before. A later copy that says nothing new is no version. What was corrected does not come back.
 */
const withNewestVersion = (member: Member): Member => {
  const { entry, copies } = member;
  if (isCorrection(entry.article)) return member;
  const least = minFullShare * analysedArticle(entry).shingles.length;
  const newest = copies
    .filter(({ article }) => article.arrivedAt > entry.article.arrivedAt)
    .filter((copy) => analysedArticle(copy).shingles.length >= least)
    .sort((a, b) => byArrival(b, a))
    .find((copy) => hasNewStatement(analysedArticle(copy).allStatements, analysedArticle(entry).allStatements));
  return newest ? { entry: newest, copies: [entry, ...copies.filter((copy) => copy !== newest)] } : member;
};

const fullestFirst = (a: ShingledArticle, b: ShingledArticle): number =>
  b.shingles.length - a.shingles.length || byArrival(a.entry, b.entry);

const withShingles = (entries: readonly Entry[]): ShingledArticle[] =>
  entries.map((entry) => ({ entry, shingles: analysedArticle(entry).shingles })).sort(fullestFirst);

/**
 * Groups near copies: of the articles that say the same in the same words (syndicated, cut, lightly edited, framed or
 * re-ordered) the newest full version represents all. Articles are taken from the longest to the shortest and compared
 * only with those that were first of their group, so a thousand copies cost a thousand comparisons. Two reporters' words
 * about one event are not copies, nor are articles that differ in names, places or figures or open with other news; but a
 * correction represents what it corrects, even if it is shorter. What earlier news already says is old news.
 * Entries must not repeat; their order does not change the result.
 */
export const dedupe = ({
  entries,
  background,
}: {
  entries: readonly Entry[];
  background: readonly Entry[];
}): { members: Member[]; background: Entry[]; oldNews: Entry[] } => {
  const earlier = createShingleIndex();
  const isKnown = (article: ShingledArticle) =>
    earlier.containing(article, minKnownShare).some(({ entry }) => !addsNews(article.entry, entry));
  const keptBackground: Entry[] = [];
  for (const article of withShingles(background)) {
    if (isKnown(article)) continue;
    earlier.add(article);
    keptBackground.push(article.entry);
  }

  const oldNews: Entry[] = [];
  const leaders = createShingleIndex();
  const members = new Map<Entry, Member>();
  /** What represents an article that was corrected. */
  const standIns = new Map<Entry, Entry>();
  for (const article of withShingles(entries)) {
    const { entry, shingles } = article;
    if (isKnown(article)) {
      oldNews.push(entry);
      continue;
    }
    const alike = leaders
      .containing(article, minCopiedShare)
      .filter((leader) => shingles.length >= minLengthShare * leader.shingles.length)
      .slice(0, maxCompared)
      .map((leader) => standIns.get(leader.entry) ?? leader.entry);
    const original =
      alike.find((other) => !differInFacts(entry, other) && !hasNewLead(entry, other)) ??
      alike.find((other) => corrects(other, entry));
    if (original) {
      members.get(original)!.copies.push(entry);
      continue;
    }
    const corrected = alike.find((other) => corrects(entry, other));
    const copies = corrected ? [corrected, ...members.get(corrected)!.copies] : [];
    leaders.add(article);
    members.set(entry, { entry, copies });
    for (const copy of copies) standIns.set(copy, entry);
    if (corrected) members.delete(corrected);
  }
  return {
    members: [...members.values()]
      .map(withNewestVersion)
      .map(({ entry, copies }) => ({ entry, copies: copies.sort(byArrival) }))
      .sort((a, b) => byArrival(a.entry, b.entry)),
    background: keptBackground.sort(byArrival),
    oldNews: oldNews.sort(byArrival),
  };
};
