import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { instantOf } from '../core/ports.ts';
import { allArticles, TopicId } from '../core/topic.ts';
import { type IndexedRules, type IndexPass, readIndexedRules, writeIndexedRules } from '../store/custom-topics.ts';
import { listEntries, readEntry } from '../store/entries.ts';
import { deleteTopicRejection, listRejectedTopics } from '../store/rejections.ts';
import { type IngestPorts, ingest } from './ingest.ts';
import { runPass } from './reindex-pass.ts';
import { ruleName, type TopicSet } from './topic-rules.ts';

/** Which topics to match articles against again. Without `topics`: those whose rules are new, changed or gone. */
export const Reindex = z.object({
  topics: z.array(TopicId).min(1).max(10_000).optional(),
  /** Only articles that arrived after this. */
  since: Instant,
});
export type Reindex = z.infer<typeof Reindex>;

/**
 * `next`: time ran out; the next call goes on from there. `superseded`: objects that changed meanwhile, which the next call
 * looks at once more. Where either is not nothing the topics still count as changed.
 */
export interface Reindexed {
  topics: string[];
  articles: number;
  entries: number;
  superseded: number;
  next: string | null;
}

/** While a pass runs, the topics are looked up again at most this often. */
const freshMilliseconds = 10_000;

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

/** The topics, looked up again only now and then: a pass asks for them with each object. */
const rarelyLookedUp = ({ clock, topics }: IngestPorts): IngestPorts['topics'] => {
  let looked: { at: number; set: Promise<TopicSet> } | undefined;
  return () => {
    const now = clock.now().getTime();
    if (!looked || Math.abs(now - looked.at) >= freshMilliseconds) looked = { at: now, set: topics() };
    return looked.set;
  };
};

/** The next pass: the one that broke off, or else one for the topics that were asked for or have changed. */
const nextPass = (
  { rules: before, pass: begun }: IndexedRules,
  {
    asked,
    since,
    rules,
    rejected,
    unreadable,
  }: {
    asked: readonly string[] | undefined;
    since: string;
    rules: IndexedRules['rules'];
    /** Topics that could not be read for a while. */
    rejected: readonly string[];
    unreadable: ReadonlySet<string>;
  },
): IndexPass | undefined => {
  // Of the pass that broke off, topics that have changed since wait for one of their own.
  const same = Object.entries(begun?.rules ?? {}).filter(([id, rule]) => rule === (rules[id] ?? null));
  if (begun && same.length > 0) return { ...begun, rules: Object.fromEntries(same) };
  const readAgain = rejected.filter((id) => rules[id] !== undefined);
  const wanted = new Set(asked ?? [...changedRules(before, rules), ...readAgain].sort());
  const ids = [...wanted].filter((id) => !unreadable.has(id));
  if (ids.length === 0) return undefined;
  return {
    rules: Object.fromEntries(ids.map((id) => [id, rules[id] ?? null])),
    since,
    over: asked ? 'objects' : 'index',
    again: [],
  };
};

/** The rules that the index agrees with once a pass is finished. */
const agreedAfter = (before: IndexedRules['rules'], pass: IndexPass): IndexedRules['rules'] => {
  const agreed = { ...before };
  for (const [id, rule] of Object.entries(pass.rules))
    if (rule === null) delete agreed[id];
    else agreed[id] = rule;
  return agreed;
};

/**
 * Indexes what has arrived since an instant again under topics that are new or changed: articles keep when they arrived,
 * so that windows already mailed stay as they were. A pass that broke off is finished first; topics that have changed
 * meanwhile wait for the next one, which follows in the same call if there is time. Objects that ingest has not seen yet, or
 * not in their latest version, are left to it, and so are those whose manifest cannot be read. A topic that cannot be read
 * keeps its place in the index, and is made up for once it can. Streams the index, or all objects for named topics; stops at
 * `until` and records where.
 */
export const reindex = async (
  { topics, ...rest }: IngestPorts,
  { topics: asked, since }: Reindex,
  until: Date,
): Promise<Reindexed> => {
  const ports = { ...rest, topics: rarelyLookedUp({ ...rest, topics }) };
  const { store } = ports;
  const total: Reindexed = { topics: [], articles: 0, entries: 0, superseded: 0, next: null };
  await arriveAnew(ports, await ports.topics());
  for (;;) {
    const set = await topics();
    const rules = rulesOf(set);
    const rejected = (await listRejectedTopics(store)).filter((id) => !set.unreadable.has(id));
    const pass = nextPass(await rulesIndexed(ports), { asked, since, rules, rejected, unreadable: set.unreadable });
    if (!pass) return total;
    total.topics = [...new Set([...total.topics, ...Object.keys(pass.rules)])];
    const ran = await runPass(ports, {
      pass,
      topics: set.topics.filter(({ id }) => Object.hasOwn(pass.rules, id)),
      until,
      note: async (stand) => writeIndexedRules(store, { ...(await rulesIndexed(ports)), pass: stand }),
    });
    total.articles += ran.articles;
    total.entries += ran.entries;
    const { pass: _, ...latest } = await rulesIndexed(ports);
    if (ran.left) {
      total.superseded = ran.left.again.length;
      total.next = ran.next;
      await writeIndexedRules(store, { ...latest, pass: ran.left });
      return total;
    }
    await writeIndexedRules(store, { ...latest, rules: agreedAfter(latest.rules, pass) });
    for (const id of rejected)
      if (Object.hasOwn(pass.rules, id) || rules[id] === undefined) await deleteTopicRejection(store, id);
    if (asked?.every((id) => Object.hasOwn(pass.rules, id) || set.unreadable.has(id))) return total;
  }
};
