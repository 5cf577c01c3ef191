import { readFile } from 'node:fs/promises';
import { corpusFiles } from '../../../cli/corpus-files.ts';
import { editionOf } from '../../../functions/compile/compile.ts';
import { Settings } from '../../../functions/compile/settings.ts';
import type { Entry } from '../../../functions/core/article.ts';
import { articleId } from '../../../functions/core/article-id.ts';
import type { Edition } from '../../../functions/core/edition.ts';
import { Topic } from '../../../functions/core/topic.ts';
import { readObject } from '../../../functions/ingest/read.ts';
import { readTopicsFile } from '../../../functions/store/topics-file.ts';
import { analyse } from '../../../functions/text/analyse.ts';
import { topicMatcher } from '../../../functions/text/match.ts';
import { arrivals } from '../../../local/demo/arrivals.ts';
import { arrivalHour } from '../../../local/demo/replay.ts';
import { entryOf, storyRows } from './story-rows.ts';

const corpus = new URL('../../../corpus', import.meta.url).pathname;
const day = 86_400_000;

/** A topic with its entries. */
interface Shelf {
  topic: Topic;
  entries: Entry[];
}

/** The sample corpus by topic, each article arriving in the evening of its day, as in a replay. */
export const sampleShelves = async (): Promise<Shelf[]> => {
  const entries: Entry[] = [];
  for (const { path, key, day: arrival } of await arrivals(await corpusFiles(corpus), '2026-09-01')) {
    const reading = readObject({ key, bytes: await readFile(path) });
    for (const read of reading.ok ? reading.members : []) {
      if (!read.ok) continue;
      const { member, item, ...draft } = read.draft;
      const origin = { key, etag: 'replay', ...(member !== undefined && { member }), ...(item && { item }) };
      const article = { ...draft, id: articleId(origin), origin, arrivedAt: `${arrival}${arrivalHour}` };
      entries.push({ schema: 1, article, sentences: analyse(article), matched: [] });
    }
  }
  return shelvesOf(entries, `${corpus}/topics.yaml`);
};

/** Entries by the topics of a topics file that their articles match. */
const shelvesOf = async (entries: readonly Entry[], topicsFile: string): Promise<Shelf[]> => {
  const { topics } = readTopicsFile(await readFile(topicsFile));
  const match = topicMatcher(topics);
  const matches = entries.map((entry) => ({ entry, found: match(entry.article) }));
  return topics.map((topic) => ({
    topic,
    entries: matches.flatMap(({ entry, found }) => {
      const words = found.find((one) => one.topic === topic.id)?.words;
      return words ? [{ ...entry, matched: words }] : [];
    }),
  }));
};

/** The articles of a stories file (JSONL) by topic, each arriving at noon of its date. Without topics they are one. */
const fileShelves = async (file: string, topicsFile: string | undefined): Promise<Shelf[]> => {
  const entries = (await storyRows(file)).map((row) => {
    const entry = entryOf(row);
    return { ...entry, article: { ...entry.article, publisher: row.source ?? null } };
  });
  if (topicsFile !== undefined) return shelvesOf(entries, topicsFile);
  return [{ topic: Topic.parse({ id: 'all', title: 'All', match: { everything: true } }), entries }];
};

/**
 * The editions of the sample corpus, or of a stories file, in windows of so many days that end at 05:00 UTC, as `editionOf`
 * writes them, with the topics of a topics file if one is given. Windows without an article are left out.
 */
export const replayedEditions = async ({
  file,
  topicsFile,
  days,
}: {
  file?: string | undefined;
  topicsFile?: string | undefined;
  days: number;
}): Promise<Edition[]> => {
  const settings = Settings.parse({});
  const shelves = file === undefined ? await sampleShelves() : await fileShelves(file, topicsFile);
  return shelves.flatMap(({ topic, entries }) => {
    const windowOf = ({ article }: Entry) => Math.ceil((Date.parse(article.arrivedAt) - 5 * 3_600_000) / (days * day));
    const windows = [...Map.groupBy(entries, windowOf)].sort(([a], [b]) => a - b);
    return windows.map(([number, within]) => {
      const instant = (at: number) => new Date(at * days * day + 5 * 3_600_000).toISOString();
      const window = { from: instant(number - 1), to: instant(number) };
      const since = new Date(Date.parse(window.from) - settings.backgroundDays * day).toISOString();
      const background = entries.filter(({ article: { arrivedAt } }) => arrivedAt > since && arrivedAt <= window.from);
      return editionOf({ topic, window, entries: within, background, settings });
    });
  });
};
