import type { Output } from '../../cli/output.ts';
import type { Rejected } from '../../functions/store/rejections.ts';
import type { Mailed } from './news-folder.ts';
import { type OwnFeeds, recentIn } from './own-feeds.ts';

const plural = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** Steps in the order in which they happen. */
const steps = ['start', 'upload', 'poll', 'ingest', 'sign up', 'plan', 'compile', 'dispatch', 'deliver', 'report'];

/** Counts a story once however many topics and readers have it: stories that share an article are the same. */
const distinct = (stories: readonly Mailed['stories'][number][]): Mailed['stories'] => {
  const byArticle = new Map<string, Mailed['stories'][number]>();
  const found = new Set<Mailed['stories'][number]>();
  for (const story of stories) {
    const ids = story.sources.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]);
    const known = ids.map((id) => byArticle.get(id)).find((one) => one !== undefined) ?? story;
    for (const id of ids) if (!byArticle.has(id)) byArticle.set(id, known);
    found.add(known);
  }
  return [...found];
};

/** Prints what a start did: articles, stories and emails, and how long each step took. */
export const printSummary = (
  output: Output,
  {
    articles,
    topics,
    digests,
    notifications,
    spent,
  }: {
    articles: { indexed: number; unmatched: number; rejected: readonly Rejected[] };
    topics: number;
    digests: readonly Mailed[];
    notifications: number;
    /** Milliseconds by step. */
    spent: ReadonlyMap<string, number>;
  },
): void => {
  const stories = distinct(digests.flatMap((digest) => digest.stories));
  const updates = stories.filter(({ earlier }) => earlier.length > 0).length;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const times = steps.filter((step) => spent.has(step)).map((step) => `${step} ${seconds(spent.get(step)!)}`);
  output.table(
    [],
    [
      ['Topics', String(topics)],
      ['Articles', `${articles.indexed} indexed, ${articles.unmatched} without a topic`],
      ['Rejected', articles.rejected.length === 0 ? 'none' : plural(articles.rejected.length, 'file')],
      ['Stories', `${stories.length}, including ${plural(updates, 'update')}`],
      ['Emails', `${plural(digests.length, 'digest')}, ${plural(notifications, 'notification')}`],
      ['Time', [...times, `total ${seconds(performance.now())}`].join('\n')],
    ],
  );
  for (const { key, reason } of articles.rejected) output.say(`Rejected ${key}: ${reason}`);
};

const maxFeedsShown = 20;

/** Prints what the feeds that are new hold, and how much of it is news by their own dates. */
export const printFeeds = (output: Output, { sources, articles, quiet }: OwnFeeds, now = new Date()): void => {
  if (sources.length === 0) return;
  output.table(
    ['Feed', 'Items', 'Newest'],
    sources.slice(0, maxFeedsShown).map(({ id, url, title }) => {
      const own = articles.filter(({ source }) => source === id);
      const newest = own
        .flatMap(({ published }) => published ?? [])
        .sort()
        .at(-1);
      return [
        title ?? own.find(({ publisher }) => publisher !== null)?.publisher ?? url,
        String(own.length),
        newest ?? '',
      ];
    }),
  );
  if (sources.length > maxFeedsShown) output.say(`And ${sources.length - maxFeedsShown} more feeds.`);
  for (const sentence of quiet.slice(0, maxFeedsShown)) output.say(sentence);
  if (articles.length === 0) return;
  const { days, count } = recentIn(articles, now);
  output.say(
    `${plural(articles.length, 'item')}, of which ${count} are of the last ${days} days by the feeds' own dates.`,
  );
};

/** Prints the digests that readers got, one a line. */
export const printDigests = (output: Output, digests: readonly Mailed[]): void =>
  output.table(
    ['Day', 'Reader', 'Stories', 'Updates'],
    digests.map(({ at, reader, stories }) => [
      at.slice(0, 10),
      reader.address,
      String(stories.length),
      String(stories.filter(({ earlier }) => earlier.length > 0).length),
    ]),
  );
