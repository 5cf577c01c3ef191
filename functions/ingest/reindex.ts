import { pMapIterable } from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';
import { instantOf } from '../core/ports.ts';
import { allArticles, TopicId } from '../core/topic.ts';
import { listArticles } from '../store/articles.ts';
import { type IndexedRules, readIndexedRules, writeIndexedRules } from '../store/custom-topics.ts';
import { listEntries, readEntry } from '../store/entries.ts';
import { manifestKey, readManifest } from '../store/manifests.ts';
import { deleteTopicRejection, listRejectedTopics } from '../store/rejections.ts';
import { type IngestPorts, ingest } from './ingest.ts';
import { ruleName, type TopicSet } from './topic-rules.ts';

/** Which topics to match articles against again. Without `topics`: those whose rules are new, changed or gone. */
export const Reindex = z.object({
  topics: z.array(TopicId).min(1).max(10_000).optional(),
  /** Only articles that arrived after this. */
  since: Instant,
});
export type Reindex = z.infer<typeof Reindex>;

/**
 * `next`: time ran out; the same call goes on from there. `superseded`: objects that changed meanwhile. Where either is
 * not nothing the topics still count as changed.
 */
export interface Reindexed {
  topics: string[];
  articles: number;
  entries: number;
  superseded: number;
  next: string | null;
}

const objectsAtOnce = 16;
/** An upload's own time is not the time at which it was ingested; a day covers the longest queue. */
const slackMilliseconds = 86_400_000;

const rulesOf = ({ topics }: TopicSet) => Object.fromEntries(topics.map((topic) => [topic.id, ruleName(topic)]));

const changedRules = (before: IndexedRules['rules'], now: IndexedRules['rules']): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((id) => before[id] !== now[id]);

/** What the index was last made to agree with. Where that cannot be read nothing is known, and everything is new. */
const rulesIndexed = async ({ store, log }: IngestPorts): Promise<IndexedRules> => {
  const stored = await readIndexedRules(store);
  if (stored.state === 'found') return stored.value;
  if (stored.state === 'unreadable')
    log.error('the record of indexed topics cannot be read', { event: 'indexed-topics.unreadable', key: stored.key });
  return { schema: 1, rules: {} };
};

/** Has articles arrive anew whose time of arrival has not come: a clock was ahead when they were ingested. */
const arriveAnew = async (ports: IngestPorts, { topics }: TopicSet): Promise<void> => {
  const { store, clock, log } = ports;
  const again = new Set(topics.map(({ id }) => id));
  const objects = new Set<string>();
  for await (const key of listEntries(store, allArticles, { from: instantOf(clock.now()) })) {
    const entry = await readEntry(store, key);
    if (entry.state === 'found') objects.add(entry.value.article.origin.key);
  }
  for (const key of objects)
    await ingest(ports, { key, again }).catch((error: unknown) =>
      log.error('an object could not be ingested', { event: 'object.not-ingested', key, error }),
    );
  if (objects.size > 0)
    log.warn('articles that arrived in the future arrive again', {
      event: 'articles.clock-ahead',
      objects: objects.size,
    });
};

/**
 * Indexes what has arrived since an instant again under topics that are new or changed: articles keep when they arrived,
 * so that windows already mailed stay as they were. Objects that ingest has not seen yet, or not in their latest version,
 * are left to it, and so are those whose manifest cannot be read. A topic that cannot be read keeps its place in the
 * index, and is made up for once it can. Streams the bucket; stops at `until` and says where.
 */
export const reindex = async (
  ports: IngestPorts,
  { topics: asked, since }: Reindex,
  until: Date,
): Promise<Reindexed> => {
  const { store, clock, log, topics } = ports;
  const set = await topics();
  const rules = rulesOf(set);
  await arriveAnew(ports, set);
  const before = await rulesIndexed(ports);
  const rejected = (await listRejectedTopics(store)).filter((id) => !set.unreadable.has(id));
  const readAgain = rejected.filter((id) => rules[id] !== undefined);
  const wanted = new Set(asked ?? [...changedRules(before.rules, rules), ...readAgain].sort());
  const again = new Set([...wanted].filter((id) => !set.unreadable.has(id)));
  const total: Reindexed = { topics: [...again], articles: 0, entries: 0, superseded: 0, next: null };
  if (again.size === 0) return total;
  const note = (indexed: IndexedRules) => writeIndexedRules(store, indexed);
  /** What a call that breaks off was about: another one about the same goes on where it ended. */
  const about = JSON.stringify([since.slice(0, 10), ...[...again].map((id) => [id, rules[id]])]);
  const after = before.progress?.rules === about ? before.progress.after : undefined;

  const oldest = new Date(Date.parse(since) - slackMilliseconds);
  async function* recent() {
    for await (const object of listArticles(store, { after })) if (object.lastModified >= oldest) yield object;
  }
  const results = pMapIterable(
    recent(),
    async ({ key, etag }) => {
      const manifest = await readManifest(store, key).then(
        (stored) => stored?.manifest,
        (fault: unknown) => {
          if (!(fault instanceof SyntaxError || fault instanceof z.ZodError || fault instanceof Malformed)) throw fault;
          log.error('a manifest cannot be read', { event: 'manifest.unreadable', key, manifest: manifestKey(key) });
        },
      );
      const current = manifest?.etag === etag && !manifest.removed;
      if (!current || !manifest.articles.some(({ arrivedAt }) => arrivedAt > since)) return { key };
      return { key, result: await ingest(ports, { key, again }) };
    },
    { concurrency: objectsAtOnce },
  );
  for await (const { key, result } of results) {
    if (result?.outcome === 'indexed') {
      total.articles += result.articles;
      total.entries += result.entries;
    }
    if (result?.outcome === 'superseded') total.superseded++;
    if (clock.now() >= until) {
      total.next = key;
      break;
    }
  }
  if (total.next !== null) {
    await note({ ...before, progress: { rules: about, after: total.next } });
    return total;
  }
  if (total.superseded > 0) return total;
  const agreed = { ...before.rules };
  for (const id of again) {
    const rule = rules[id];
    if (rule === undefined) delete agreed[id];
    else agreed[id] = rule;
  }
  await note({ schema: 1, rules: agreed });
  for (const id of rejected) if (again.has(id) || rules[id] === undefined) await deleteTopicRejection(store, id);
  return total;
};
