import type { Story } from '../core/edition.ts';
import { allArticles, customTopicPrefix } from '../core/topic.ts';
import type { ShownCorrection } from '../store/shown-corrections.ts';
import type { Archive } from './archive.ts';
import { articlesOf } from './printed-story.ts';

/** Corrections as pages and feeds show them: those in force, with what concerns a topic. */

const dayMilliseconds = 86_400_000;
/** How long before its first report a story may have been printed as part of another. */
const marginDays = 1;
/** How many days of corrections are on one page of all. */
const pageDays = 90;

const isPublic = (topic: string) => !topic.startsWith(customTopicPrefix);

const daysBefore = (instant: string | number, days: number): string => {
  const midnight = new Date(instant).toISOString().slice(0, 10);
  return new Date(Date.parse(midnight) - days * dayMilliseconds).toISOString();
};

/** The claims of a correction that some topics printed; undefined if there are none, or it was dismissed. */
const within = (correction: ShownCorrection, isShown: (topic: string) => boolean): ShownCorrection | undefined => {
  if (correction.dismissed !== null) return undefined;
  const claims = correction.claims.flatMap((claim) => {
    const printedIn = claim.printedIn.filter(({ topic }) => isShown(topic));
    return printedIn.length > 0 ? [{ ...claim, printedIn }] : [];
  });
  return claims.length > 0 ? { ...correction, claims } : undefined;
};

const newestFirst = (corrections: readonly ShownCorrection[]): ShownCorrection[] =>
  corrections.toSorted((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));

/** The corrections of a topic's stories that are in force, from the day on which an instant is, newest first. */
const ofTopic = async (archive: Archive, topic: string, from: string): Promise<ShownCorrection[]> => {
  const corrections = await archive.corrections(topic, from);
  return newestFirst(corrections.flatMap((one) => within(one, (printed) => printed === topic) ?? []));
};

/** The corrections of a topic's stories that began at an instant or later, newest first. */
export const correctionsSince = (
  archive: Archive,
  { topic, from }: { topic: string; from: string },
): Promise<ShownCorrection[]> => ofTopic(archive, topic, daysBefore(from, marginDays));

/** Those of an article that some topics printed, newest first. `since` is when it first arrived. */
export const articleCorrections = async (
  archive: Archive,
  { id, since, topics }: { id: string; since: string; topics: readonly string[] },
): Promise<ShownCorrection[]> => {
  const from = daysBefore(since, marginDays);
  const found = await Promise.all(topics.map((topic) => archive.corrections(topic, from)));
  const own = found.flat().filter(({ article }) => article.id === id);
  const once = [...new Map(own.map((one) => [one.id, one])).values()];
  return newestFirst(once.flatMap((one) => within(one, (topic) => topics.includes(topic)) ?? []));
};

/** Whether a correction is of a story: of its reports, of near copies, or of reports that it has lost since it was printed. */
const isOf = ({ article, claims }: ShownCorrection, story: Story): boolean =>
  claims.some(({ printedIn }) => printedIn.some(({ storyId }) => storyId === story.id)) ||
  articlesOf(story).includes(article.id);

/** Those of a story, in the order in which they are given. */
export const correctionsOf = (corrections: readonly ShownCorrection[], story: Story): ShownCorrection[] =>
  corrections.filter((one) => isOf(one, story));

/** The corrections of a story and of what was printed of it before, newest first. */
export const storyCorrections = async (
  archive: Archive,
  { topic, stories }: { topic: string; stories: readonly Story[] },
): Promise<ShownCorrection[]> => {
  const since = stories.flatMap(({ sources }) => sources.map((source) => source.since ?? source.arrivedAt)).sort()[0];
  if (since === undefined) return [];
  const found = await correctionsSince(archive, { topic, from: since });
  return found.filter((one) => stories.some((story) => isOf(one, story)));
};

/** One page of all corrections. */
export interface CorrectionsPage {
  /** Newest first. */
  corrections: ShownCorrection[];
  /** The next page has those before this instant; undefined on the last one. */
  older: string | undefined;
}

/** The corrections of public topics that were found before an instant, some months of them. */
export const correctionsPage = async (archive: Archive, before: Date): Promise<CorrectionsPage> => {
  const end = before.toISOString();
  const from = daysBefore(end, pageDays);
  const [corrections, first] = await Promise.all([archive.corrections(allArticles, from), archive.firstCorrection()]);
  return {
    corrections: newestFirst(corrections.filter(({ at }) => at < end).flatMap((one) => within(one, isPublic) ?? [])),
    older: first !== undefined && first < from ? from : undefined,
  };
};
