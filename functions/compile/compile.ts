import pMap from 'p-map';
import { Entry } from '../core/article.ts';
import type { Edition, LeftOut, Window } from '../core/edition.ts';
import { Malformed, Missing } from '../core/errors.ts';
import type { ListedObject, Log, Metrics, ObjectStore } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import { type CompileItem, type EditionRequest, EditionRequests } from '../core/run.ts';
import type { Topic } from '../core/topic.ts';
import type { FragmentTable } from '../store/fragments.ts';
import { keys, type Shelf } from '../store/keys.ts';
import { fragmentsName } from '../store/mail-parts.ts';
import { parseJson } from '../store/parse-json.ts';
import { openTopicCatalog, type TopicCatalog } from '../store/topic-catalog.ts';
import type { Settings } from './settings.ts';
import { cluster } from './stories/cluster.ts';
import { dedupe } from './stories/dedupe.ts';
import { phasesOf } from './stories/phases.ts';
import { rank } from './stories/rank.ts';
import { type Dropped, order, select } from './stories/select.ts';
import type { Trace } from './trace.ts';
import { storyOf } from './writing/write-story.ts';

/** Reads of the index under way at once: S3 answers in tens of milliseconds, so this is some hundreds a second. */
const reads = 24;
const examples = 20;
const day = 86_400_000;

const countLeftOut = (dropped: readonly Dropped[]): LeftOut[] => {
  const byCode = new Map<LeftOut['code'], string[]>();
  for (const { code, articleId } of dropped) {
    const ids = byCode.get(code);
    if (ids) ids.push(articleId);
    else byCode.set(code, [articleId]);
  }
  return [...byCode]
    .sort(([a], [b]) => order(a, b))
    .map(([code, ids]) => ({ code, count: ids.length, articleIds: ids.sort(order).slice(0, examples) }));
};

/**
 * A topic's stories in a window: a pure function of what goes in, whatever the order of the entries.
 * `background` are the topic's entries from before the window. `dropped` are articles that were already left out while
 * they were read; `readArticles` is how many of whatever topic arrived in the window. Every article of the topic is in a
 * story or counted under `leftOut`.
 */
export const editionOf = ({
  topic,
  window,
  entries,
  background,
  settings,
  dropped = [],
  readArticles,
  trace,
}: {
  topic: Topic;
  window: Window;
  entries: readonly Entry[];
  background: readonly Entry[];
  settings: Settings;
  dropped?: readonly Dropped[];
  readArticles?: number | undefined;
  trace?: Trace | undefined;
}): Edition => {
  const leftOut = [...dropped];
  const drop = (code: LeftOut['code'], out: readonly Entry[]) =>
    leftOut.push(...out.map(({ article }) => ({ code, articleId: article.id })));

  const now = select({ entries, settings });
  leftOut.push(...now.dropped);
  const before = select({ entries: background, settings });
  const { members, background: earlier, oldNews } = dedupe({ entries: now.kept, background: before.kept });
  drop('old-news', oldNews);
  for (const { copies } of members) drop('near-copy', copies);

  const clusters = cluster({ members, background: earlier, trace });
  const { ranked, overCap } = rank({ clusters, topic, window, settings });
  for (const { members: out } of overCap)
    drop(
      'over-cap',
      out.map(({ entry }) => entry),
    );

  const stories = phasesOf(ranked).flatMap((group) => {
    const written = storyOf({ cluster: group, trace });
    if (written.ok) {
      trace?.({ kind: 'story', story: written.story });
      return [written.story];
    }
    drop(
      written.code,
      group.members.map(({ entry }) => entry),
    );
    return [];
  });
  if (trace) for (const out of leftOut) trace({ kind: 'left-out', ...out });
  return {
    schema: 1,
    topic: { id: topic.id, title: topic.title, description: topic.description },
    window,
    stories,
    ...(readArticles !== undefined && { readArticles }),
    matchedArticles: now.kept.length + now.dropped.length + dropped.length,
    leftOut: countLeftOut(leftOut),
  };
};

/** How an edition becomes the bytes of a mail's section, in the words of one language. */
export type Render = (input: {
  edition: Edition;
  language: Language;
}) => Promise<{ table: FragmentTable; body: Buffer }>;

export interface Ports {
  store: ObjectStore;
  render: Render;
}

/** The topics as they stand when a group is begun. */
const topicsNow = (store: ObjectStore): TopicCatalog =>
  openTopicCatalog(store, { freshMilliseconds: Number.POSITIVE_INFINITY });

const idOfKey = (key: string): string => key.slice(key.lastIndexOf('-') + 1, -'.json'.length);

/** The objects of the index under a topic that arrived after `from`, up to and including `to`, oldest first. */
async function* listed(store: ObjectStore, topic: string, { from, to }: Window): AsyncGenerator<ListedObject> {
  const last = keys.entriesThrough(topic, to);
  for await (const object of store.list({
    prefix: keys.entries(topic),
    startAfter: keys.entriesThrough(topic, from),
  })) {
    if (object.key > last) return;
    yield object;
  }
}

/** An entry of the index; undefined where there is none any more, `unreadable` where it cannot be read. */
export const readEntry = async (store: ObjectStore, key: string): Promise<Entry | 'unreadable' | undefined> => {
  const object = await store.get(key);
  return object && (Entry.safeParse(parseJson(object.body)).data ?? 'unreadable');
};

/**
 * Reads index objects. What is gone by then was withdrawn. One that cannot be read is made up for by the article's entry
 * among all articles, which lacks only the words that matched; where that is of no use either, it is named.
 */
const read = async (store: ObjectStore, objects: Iterable<ListedObject> | AsyncIterable<ListedObject>) => {
  const entries: Entry[] = [];
  const dropped: Dropped[] = [];
  const unreadable: string[] = [];
  await pMap(
    objects,
    async ({ key }) => {
      let entry = await readEntry(store, key);
      if (entry === 'unreadable') {
        unreadable.push(key);
        entry = (await readEntry(store, keys.entryAmongAll(key))) ?? 'unreadable';
      }
      if (entry === 'unreadable') dropped.push({ code: 'unreadable', articleId: idOfKey(key) });
      else if (entry) entries.push(entry);
    },
    { concurrency: reads },
  );
  return { entries, dropped, unreadable };
};

/** The articles of a topic in a window and those before it, with the keys of index entries that cannot be read. */
export const readArticlesOf = async (
  store: ObjectStore,
  { topic, window, settings }: { topic: string; window: Window; settings: Settings },
) => {
  const past: ListedObject[] = [];
  const from = new Date(Date.parse(window.from) - settings.backgroundDays * day).toISOString();
  for await (const object of listed(store, topic, { from, to: window.from })) {
    past.push(object);
    if (past.length > settings.backgroundArticles) past.shift();
  }
  const before = await read(store, past);
  const { entries, dropped, unreadable } = await read(store, listed(store, topic, window));
  return { entries, background: before.entries, dropped, unreadable: [...before.unreadable, ...unreadable] };
};

/** What became of an edition; `known` is false for a topic that nobody has any more: nothing is written for it. */
export interface Compiled extends EditionRequest {
  known: boolean;
  articles: number;
  stories: number;
  sources: number;
  /** Keys of index entries that could not be read. */
  unreadable: string[];
}

/**
 * Compiles a topic's edition of a window: reads the index, writes the edition, and for each language its fragments.
 * Doing it again writes the same bytes. Throws `Malformed` where the topic cannot be read: its edition is owed.
 */
export const compileEdition = async (
  { store, render, catalog = topicsNow(store) }: Ports & { catalog?: TopicCatalog },
  {
    topic: id,
    window,
    languages,
    readArticles,
    settings,
    shelf,
  }: EditionRequest & { settings: Settings; shelf?: Shelf },
): Promise<Compiled> => {
  const found = await catalog.find(id);
  if (found.state === 'unreadable')
    throw new Malformed(`The topic ${id} cannot be read (${found.key}): ${found.reason}`);
  if (found.state === 'gone')
    return { topic: id, window, languages, known: false, articles: 0, stories: 0, sources: 0, unreadable: [] };
  const { topic } = found;

  const { unreadable, ...articles } = await readArticlesOf(store, { topic: id, window, settings });
  const edition = editionOf({ topic, window, ...articles, settings, readArticles });
  const json = { contentType: 'application/json' };
  await store.put(keys.edition(id, window, shelf), `${JSON.stringify(edition)}\n`, json);
  for (const language of languages) {
    const { table, body } = await render({ edition, language });
    await store.put(keys.fragments(id, window, language, shelf), body, { contentType: 'text/html; charset=us-ascii' });
    const contents: FragmentTable = { ...table, fragments: fragmentsName(body) };
    await store.put(keys.fragmentTable(id, window, language, shelf), `${JSON.stringify(contents)}\n`, json);
  }
  const sources = edition.stories.reduce((sum, story) => sum + story.sources.length, 0);
  const { matchedArticles, stories } = edition;
  return {
    topic: id,
    window,
    languages,
    known: true,
    articles: matchedArticles,
    stories: stories.length,
    sources,
    unreadable,
  };
};

/**
 * Compiles a group of a run's editions one after the other. One that fails does not keep the others from being made;
 * the first fault is thrown at the end, so that whoever asked may try again.
 */
export const compileGroup = async (
  ports: Ports & { log: Log; metrics: Metrics },
  { run, group, shelf = 'editions', settings }: CompileItem & { settings: Settings },
): Promise<Compiled[]> => {
  const key = keys.editionGroup(run, group);
  const object = await ports.store.get(key);
  if (!object) throw new Missing(`There is no list of editions at ${key}.`);
  const requests = EditionRequests.safeParse(parseJson(object.body)).data;
  if (!requests) throw new Malformed(`The list of editions at ${key} cannot be read.`);
  const catalog = topicsNow(ports.store);
  const compiled: Compiled[] = [];
  const faults: unknown[] = [];
  for (const request of requests)
    try {
      compiled.push(await compileEdition({ ...ports, catalog }, { ...request, settings, shelf }));
    } catch (fault) {
      faults.push(fault);
      ports.log.error('an edition could not be compiled', { run, topic: request.topic, window: request.window, fault });
    }
  const { file } = await catalog.inForce();
  if (file !== 'sound') ports.log.error('the topics file is at fault', { run, file, key: keys.topics });
  const unreadable = compiled.flatMap((edition) => edition.unreadable);
  if (unreadable.length > 0)
    ports.log.error('index entries cannot be read', {
      run,
      count: unreadable.length,
      keys: unreadable.slice(0, examples),
    });
  ports.metrics.add(
    'ObjectsUnreadable',
    'Count',
    unreadable.length + (file === 'sound' ? 0 : 1) + faults.filter((fault) => fault instanceof Malformed).length,
  );
  ports.metrics.add('editions compiled', 'Count', compiled.length);
  ports.metrics.add('editions failed', 'Count', faults.length);
  ports.log.info('editions compiled', {
    run,
    group,
    editions: compiled.length,
    articles: compiled.reduce((sum, { articles }) => sum + articles, 0),
    stories: compiled.reduce((sum, { stories }) => sum + stories, 0),
    unknownTopics: compiled.filter(({ known }) => !known).map(({ topic }) => topic),
  });
  if (faults.length) throw faults[0];
  return compiled;
};
