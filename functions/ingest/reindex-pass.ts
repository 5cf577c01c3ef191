import pMap, { pMapIterable } from 'p-map';
import { allArticles, type Topic } from '../core/topic.ts';
import { listArticles } from '../store/articles.ts';
import type { IndexPass } from '../store/custom-topics.ts';
import { entryName, entryNamed, listEntries, listSizedEntries, readEntry } from '../store/entries.ts';
import { findManifest, manifestKey } from '../store/manifests.ts';
import { topicMatcher } from '../text/match.ts';
import { openHours } from './hours-read.ts';
import { type Ingested, type IngestPorts, ingest } from './ingest.ts';

/** Entries read at once: as many as the client of S3 has connections. */
const readsAtOnce = 48;
/** An upload's own time is not the time at which it was ingested; a day covers the longest queue. */
const slackMilliseconds = 86_400_000;
/** How often a pass records how far it has come, in keys. */
const keysBetweenNotes = 10_000;
/** So many objects are remembered to be looked at once more; a pass with more of them begins anew. */
const maxAgain = 1000;
const listingsAtOnce = 16;

/** Where a pass looks, in the order of keys. An entry of the index has its ETag. */
interface Place {
  key: string;
  etag?: string;
}

/** Where a pass looks, and the publisher's object to match again that a place leads to, if any. */
interface Source {
  places: AsyncIterable<Place>;
  objectOf(place: Place): Promise<string | undefined>;
  /** Called in order for places whose objects were looked at. */
  passed(key: string): Promise<void>;
  /** Called when there are no more. */
  end(): Promise<void>;
}
const nothingKept = { passed: async () => {}, end: async () => {} };

/**
 * The articles in the index, in order of arrival: those that match a topic of the pass now, and those that have an entry
 * under one. Only these are read from their originals; of an article that no topic concerns, the first pass over its hour reads
 * the entry, and later ones only what that one kept of the hour.
 */
const sourceInIndex = async (
  { store, log, clock }: IngestPorts,
  { pass: { rules, since, after }, topics }: { pass: IndexPass; topics: readonly Topic[] },
): Promise<Source> => {
  const matches = topicMatcher(topics);
  /** Which topic holds an article, by the name of its entries. */
  const holders = new Map<string, string>();
  const name = after === undefined ? undefined : entryName(after);
  const hold = async (topic: string) => {
    const from = name === undefined ? { from: since } : { after: entryNamed(topic, name) };
    for await (const key of listEntries(store, topic, from)) holders.set(entryName(key), topic);
  };
  await pMap(Object.keys(rules), hold, { concurrency: listingsAtOnce });
  const articleIn = async (key: string) => {
    const entry = await readEntry(store, key);
    if (entry.state === 'unreadable')
      log.error('an entry among all articles cannot be read', { event: 'entries.unreadable', count: 1, keys: [key] });
    if (entry.state !== 'found') return undefined;
    const { title, text, origin } = entry.value.article;
    return { title, text, object: origin.key };
  };
  const hours = openHours({ store, clock });
  // Without rules left, only what the topics held has to go.
  async function* held() {
    for (const held of [...holders.keys()].sort()) yield { key: entryNamed(allArticles, held) };
  }
  return {
    places:
      topics.length > 0
        ? listSizedEntries(store, allArticles, after === undefined ? { from: since } : { after })
        : held(),
    async objectOf({ key, etag }) {
      const read = () => articleIn(key);
      const holder = holders.get(entryName(key));
      const article =
        (await (etag === undefined ? read() : hours.articleAt({ key, etag }, read))) ??
        (holder === undefined ? undefined : await articleIn(entryNamed(holder, entryName(key))));
      return article && (holder !== undefined || matches(article).length > 0) ? article.object : undefined;
    },
    passed: hours.passed,
    end: hours.end,
  };
};

/** All objects of publishers: what an operator asks for when the index itself may be lost. */
const sourceInObjects = ({ store }: IngestPorts, { since, after }: IndexPass): Source => {
  const oldest = new Date(Date.parse(since) - slackMilliseconds);
  async function* recent() {
    for await (const { key, lastModified } of listArticles(store, { after })) if (lastModified >= oldest) yield { key };
  }
  return { places: recent(), objectOf: async ({ key }) => key, ...nothingKept };
};

/** Matches an object again if it has articles of the pass. One whose manifest is damaged is left to a person. */
const matchAgain = async (
  ports: IngestPorts,
  { key, since, again }: { key: string; since: string; again: ReadonlySet<string> },
): Promise<Ingested> => {
  const manifest = await findManifest(ports.store, key);
  if (manifest.state === 'unreadable')
    ports.log.error('a manifest cannot be read', { event: 'manifest.unreadable', key, manifest: manifestKey(key) });
  const isConcerned = manifest.state === 'found' && manifest.value.articles.some(({ arrivedAt }) => arrivedAt > since);
  return isConcerned ? ingest(ports, { key, again }) : { outcome: 'unchanged' };
};

/**
 * Goes on with a pass until it is done or time is up. Returns how many articles and entries it wrote; `left`, the pass as it
 * stands, if something is left of it, and `next`, the key after which it goes on, if time was up. Each article keeps the time
 * at which it arrived. `note` records progress.
 */
export const runPass = async (
  ports: IngestPorts,
  {
    pass,
    topics,
    until,
    note,
  }: { pass: IndexPass; topics: readonly Topic[]; until: Date; note: (pass: IndexPass) => Promise<void> },
): Promise<{ articles: number; entries: number; left?: IndexPass; next: string | null }> => {
  const again = new Set(Object.keys(pass.rules));
  const { since } = pass;
  const done = { articles: 0, entries: 0 };
  const left = new Set<string>();
  const matchObject = async (key: string) => {
    const result = await matchAgain(ports, { key, since, again });
    if (result.outcome === 'superseded') left.add(key);
    if (result.outcome !== 'indexed') return;
    done.articles += result.articles;
    done.entries += result.entries;
  };
  const stand = (after: string | undefined): IndexPass => {
    const { after: _, ...anew } = pass;
    return left.size > maxAgain ? { ...anew, again: [] } : { ...anew, ...(after && { after }), again: [...left] };
  };
  for (const key of pass.again) {
    // What another look broke off is finished first.
    await ingest(ports, { key });
    await matchObject(key);
  }

  const source = pass.over === 'index' ? await sourceInIndex(ports, { pass, topics }) : sourceInObjects(ports, pass);
  const seen = new Set<string>();
  let worked = 0;
  let last = pass.after;
  const results = pMapIterable(
    source.places,
    async (place) => {
      const { key } = place;
      const object = await source.objectOf(place);
      if (object === undefined || seen.has(object)) return key;
      // A batch is one object with many articles.
      seen.add(object);
      await matchObject(object);
      return key;
    },
    { concurrency: readsAtOnce },
  );
  for await (const key of results) {
    last = key;
    await source.passed(key);
    if (++worked % keysBetweenNotes === 0) await note(stand(last));
    if (ports.clock.now() >= until) return { ...done, left: stand(last), next: key };
  }
  await source.end();
  return { ...done, ...(left.size > 0 && { left: stand(last) }), next: null };
};
