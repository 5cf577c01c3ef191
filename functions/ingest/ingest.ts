import pMap from 'p-map';
import type { Article, Entry } from '../core/article.ts';
import { type Clock, instantOf, type Log, type ObjectStore, type StoredObject } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { articleId, keys } from '../store/keys.ts';
import { isRead, isUnderTopics, type Known, type Manifest, type Rejected, readManifest } from '../store/manifests.ts';
import { writeWithdrawal } from '../store/withdrawals.ts';
import { analyse } from '../text/analyse.ts';
import type { Match } from '../text/match.ts';
import { adds, dropped } from '../text/revised.ts';
import { inertLine } from './clean.ts';
import type { Draft } from './draft.ts';
import { bytesWorthReading, isFeedNamed, type Member, readObject } from './read.ts';
import { contentName, isOtherArticle, ownName, readVersion, stillSaid, takeBack, withEarlier } from './revision.ts';
import type { TopicSet } from './topic-rules.ts';

export interface IngestPorts {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  topics: () => Promise<TopicSet>;
}

/**
 * What became of an object. `superseded`: someone else wrote about it at the same time, so it must be looked at again.
 * `entries` counts those written or rewritten under topics.
 */
export type Ingested =
  | { outcome: 'indexed'; articles: number; entries: number; rejected: number }
  | { outcome: 'rejected'; code: string; reason: string }
  | { outcome: 'withdrawn'; articles: number }
  | { outcome: 'unchanged' }
  | { outcome: 'ignored' }
  | { outcome: 'superseded' };

/** Articles whose entries are written between two notes in the manifest. */
const chunkSize = 500;
const writesAtOnce = 16;
const json = { contentType: 'application/json' };

/** What every article is under besides its topics: so that readers can be told how many were read. */
const amongAll: Match = { topic: allArticles, words: [] };

type Rejection = Extract<Member, { ok: false }>;
/** `version`: the one that it takes the place of, where its words are others. */
type Planned = { known: Known; draft: Draft; matches: Match[]; version?: Entry };

/**
 * Makes the index say what the bucket says about one object, whatever happened to it and however often one is told:
 * - what is new gets an entry among all articles and under each topic that it matches, stamped right before it is
 *   written;
 * - an overwritten object holds later versions of its articles. One that says something new is a revision: it arrives
 *   now, and the earlier version stays as what readers may know. One that does not takes the earlier one's place and
 *   time. Another article under the same name is one of its own, and the older one stays;
 * - what is no longer in it (or can no longer be read) is withdrawn, save for items that rolled off the end of a feed;
 * - a deleted object's entries are withdrawn; the same bytes coming back are the same news, other bytes are new;
 * - what readers could see and was taken back is noted at `keys.withdrawal` before anything else is touched;
 * - what cannot be read is set aside at `keys.rejected` with a reason, until a correction can be read; so is what must
 *   not be told yet, until its time has come and the object is looked at again;
 * - an object whose ETag is known is left as it is, unless `again` names topics to match it against once more.
 */
export const ingest = async (
  { store, clock, log, topics }: IngestPorts,
  { key, again }: { key: string; again?: ReadonlySet<string> },
): Promise<Ingested> => {
  if (!key.startsWith(keys.articles) || isFolder(key)) return { outcome: 'ignored' };
  const [stored, object] = await Promise.all([
    readManifest(store, key),
    store.get(key, { maxBytes: bytesWorthReading(key) }),
  ]);
  const before = stored?.manifest;
  let written = stored?.words;
  const note = async (manifest: Omit<Manifest, 'schema' | 'key'>) => {
    written = JSON.stringify({ schema: 1, key, ...manifest } satisfies Manifest);
    await store.put(keys.ingested(key), written, json);
  };
  const withdraw = (entries: { topic: string; known: Known }[]) =>
    pMap(entries, (entry) => store.delete(placeOf(entry)), { concurrency: writesAtOnce });

  /** Says that nothing of these articles stands any more. */
  const revoke = (articles: readonly Known[]) =>
    pMap(
      articles.filter(wasSeen),
      ({ id, since, arrivedAt }) =>
        writeWithdrawal({ store, clock }, { id, since: since ?? arrivedAt, key, standing: [] }),
      { concurrency: writesAtOnce },
    );

  if (!object) {
    if (!before || before.removed) return { outcome: 'unchanged' };
    await revoke(before.articles);
    await withdraw(before.articles.flatMap(allEntriesOf));
    const articles = before.articles.map(asGone).filter((known) => known !== undefined);
    await note({ etag: before.etag, removed: true, rejected: 0, articles });
    if (before.rejected > 0) await store.delete(keys.rejected(key));
    return { outcome: 'withdrawn', articles: before.articles.filter((known) => !known.gone).length };
  }

  const unfinished = before?.articles.some(({ pending }) => pending) ?? false;
  const sameBytes = before?.etag === object.etag;
  const isReleased = before?.withheldUntil !== undefined && before.withheldUntil <= instantOf(clock.now());
  if (sameBytes && !before.removed && !unfinished && !isReleased && !again) return { outcome: 'unchanged' };
  // What an ingest broke off is its own to take up: it knows that entries it did not finish are news yet.
  if (again && unfinished) return { outcome: 'superseded' };

  const known = await knownOf({ store, before: before?.removed && !sameBytes ? undefined : before });
  const reading = readObject({ key, bytes: object.body, now: clock.now() });
  const rejections: Rejection[] = reading.ok ? [] : [reading];
  const { match } = await topics();
  const done = new Map<string, Known>();
  let entries = 0;

  /** Articles that another one took the name of. They stay as they were. */
  const replaced = new Set<string>();
  const versionOf = async (previous: Known | undefined) => (previous ? readVersion(store, previous) : undefined);
  /** Which article a draft is of: by its name, unless that is another article's. */
  const identify = async (draft: Draft, content: string) => {
    const { member, item } = draft;
    const id = articleId({ key, ...(member !== undefined && { member }), ...(item !== undefined && { item }) });
    const previous = known.get(id);
    if (!previous || previous.gone || previous.content === content) return { id, item, previous, version: undefined };
    if (previous.content === undefined && sameBytes) return { id, item, previous, version: undefined };
    const version = await versionOf(previous);
    if (!version || !isOtherArticle(draft, version)) return { id, item, previous, version };
    replaced.add(id);
    const own = ownName(draft);
    const ownId = articleId({ key, member: member ?? 0, item: own });
    const other = known.get(ownId);
    const changed = other && !other.gone && other.content !== content;
    return { id: ownId, item: own, previous: other, version: changed ? await versionOf(other) : undefined };
  };
  const plan = async (draft: Draft, now: string): Promise<Planned> => {
    const content = contentName(draft);
    const { id, item, previous, version } = await identify(draft, content);
    const { member } = draft;
    const matched = match(draft);
    const matches = [...matched, amongAll];
    const isSame = previous?.content === undefined || previous.content === content;
    // What no reader could see yet arrives when it is first to be seen; so does what a clock that was ahead let arrive.
    const seen =
      previous &&
      previous.arrivedAt <= now &&
      (again !== undefined ||
        (previous.gone ? isSame : matched.length > 0 ? isUnderTopics(previous) : isRead(previous)));
    const isRevision =
      seen === true &&
      again === undefined &&
      version !== undefined &&
      matched.length > 0 &&
      now > previous!.arrivedAt &&
      adds(draft, version.article);
    const earlier = isRevision
      ? withEarlier(previous!.earlier ?? [], {
          arrivedAt: previous!.arrivedAt,
          topics: previous!.topics.filter((topic) => topic !== allArticles),
          ...(previous!.content !== undefined && { content: previous!.content }),
        })
      : previous?.earlier;
    const since = isRevision || (previous?.gone && !isSame) ? (previous.since ?? previous.arrivedAt) : previous?.since;
    const isTakenBack =
      previous?.marked === true ||
      (version !== undefined && wasSeen(previous!) && dropped(version.article, draft).length > 0);
    return {
      draft,
      matches,
      ...(version && { version }),
      known: {
        id,
        ...(member !== undefined && { member }),
        ...(item !== undefined && { item }),
        arrivedAt: seen && !isRevision ? previous.arrivedAt : now,
        topics: matches.map(({ topic }) => topic),
        content,
        ...(since !== undefined && { since }),
        ...(earlier !== undefined && { earlier }),
        ...(isTakenBack && { marked: true }),
      },
    };
  };
  /** Says what stands of an article that was changed or came back, and takes back the rest of its earlier versions. */
  const settleVersions = async ({ draft, known: one, version }: Planned) => {
    const previous = known.get(one.id);
    const isChanged = previous === undefined || previous.gone || previous.pending || previous.content !== one.content;
    if (one.marked && isChanged)
      await writeWithdrawal(
        { store, clock },
        {
          id: one.id,
          since: one.since ?? one.arrivedAt,
          key,
          standing: [...(draft.title ? [draft.title] : []), draft.text, ...(version ? stillSaid(version, draft) : [])],
        },
      );
    if (one.earlier && isChanged)
      await takeBack(store, { known: one, draft, isResumed: previous?.pending !== undefined });
  };
  /** What an earlier look left of an article at the time at which it still arrives; undefined where it moves to another. */
  const stayed = ({ id, arrivedAt }: Known) => {
    const previous = known.get(id);
    return previous?.arrivedAt === arrivedAt ? previous : undefined;
  };
  const isMissing = (one: Known, topic: string) => {
    const previous = stayed(one);
    return !sameBytes || again?.has(topic) || previous?.pending || !previous?.topics.includes(topic);
  };
  const movedOf = (one: Known) => {
    const previous = known.get(one.id);
    return previous && !stayed(one) && previous.earlier?.length === one.earlier?.length ? entriesOf(previous) : [];
  };
  /** Where the index has an article and should not. */
  const staleOf = (one: Known) => {
    const previous = stayed(one);
    return previous ? entriesOf(previous).filter(({ topic }) => !one.topics.includes(topic)) : [];
  };
  const pendingOf = (one: Known): Known => {
    const previous = stayed(one);
    return previous
      ? { ...one, topics: [...new Set([...previous.topics, ...one.topics])], pending: 'rewriting' }
      : { ...one, pending: 'arriving' };
  };
  const write = async (planned: Planned, matches: Match[]) => {
    const article = articleOf({ planned, object, key });
    const sentences = analyse(article);
    // Topics come last: were it broken off before them, no reader could have seen it, and it may arrive later.
    for (const { topic, words } of matches.toReversed()) {
      const entry: Entry = { schema: 1, article, sentences, matched: words };
      await store.put(keys.entry(topic, article.arrivedAt, article.id), JSON.stringify(entry), json);
      if (topic !== allArticles) entries++;
    }
  };

  for (const chunk of chunksOf(reading.ok ? reading.members : [], rejections)) {
    const now = instantOf(clock.now());
    const planned = await pMap(chunk, (draft) => plan(draft, now), { concurrency: writesAtOnce });
    const writes = planned
      .map((one) => ({ one, matches: one.matches.filter(({ topic }) => isMissing(one.known, topic)) }))
      .filter(({ matches }) => matches.length > 0);
    if (writes.length > 0) {
      const pending = planned.map((one) => pendingOf(one.known));
      const ids = new Set(pending.map(({ id }) => id));
      // The manifest holds one time for each article, so what is at another time goes first.
      await withdraw(planned.flatMap(({ known: one }) => movedOf(one)));
      const rest = [...known.values()].filter(({ id }) => !done.has(id) && !ids.has(id));
      await note({ etag: object.etag, rejected: rejections.length, articles: [...done.values(), ...pending, ...rest] });
      await pMap(writes, ({ one, matches }) => write(one, matches), { concurrency: writesAtOnce });
      await pMap(planned, settleVersions, { concurrency: writesAtOnce });
    }
    await withdraw(planned.flatMap((one) => staleOf(one.known)));
    for (const one of planned) done.set(one.known.id, one.known);
  }

  const wasBatch = before?.articles.some(({ member }) => member !== undefined) ?? false;
  const rolling = reading.ok ? reading.rolling : isFeedNamed(key, { wasBatch });
  const left = [...known.values()].filter(({ id }) => !done.has(id));
  const withheldIds = new Set(
    rejections.filter(({ code }) => code === 'withheld').map((one) => articleId({ key, ...one })),
  );
  const isRolledOff = ({ id }: Known) => replaced.has(id) || (rolling && !withheldIds.has(id));
  const taken = left.filter((one) => !isRolledOff(one));
  await revoke(taken);
  await withdraw(taken.flatMap(allEntriesOf));
  const kept = [
    ...left.filter(isRolledOff).slice(-maxRolledOff).map(asSettled),
    ...taken.map(asGone).filter((one) => one !== undefined),
  ];

  // Written by someone else since, or overwritten by the publisher: whoever looks next sees the latest of both.
  const [latest, current] = await Promise.all([readManifest(store, key), store.head(key)]);
  if (latest?.words !== written || current?.etag !== object.etag) {
    log.warn('An object changed while it was ingested', { key });
    // Who wrote since may know nothing of entries that were written here.
    const owned = new Set(latest?.manifest.articles.flatMap(allEntriesOf).map(placeOf));
    await withdraw([...done.values()].flatMap(entriesOf).filter((entry) => !owned.has(placeOf(entry))));
    return { outcome: 'superseded' };
  }
  // What was set aside is said before the object counts as done with: a death in between would leave it unsaid for good.
  const result = await report({
    store,
    clock,
    key,
    etag: object.etag,
    before,
    rejections,
    accepted: done.size,
    entries,
  });
  const [withheldUntil] = rejections.flatMap(({ until }) => until ?? []).sort();
  await note({
    etag: object.etag,
    rejected: rejections.length,
    ...(withheldUntil !== undefined && { withheldUntil }),
    articles: [...done.values(), ...kept],
  });
  return result;
};

/** What consoles and file systems on S3 put where people see a folder. */
const isFolder = (key: string) => key.endsWith('/') || key.endsWith('_$folder$');

const entriesOf = (known: Known) => known.topics.map((topic) => ({ topic, known }));
/** Those of its earlier versions as well. */
const allEntriesOf = (known: Known) => [
  ...entriesOf(known),
  ...(known.earlier ?? []).flatMap(({ arrivedAt, topics }) =>
    topics.map((topic) => ({ topic, known: { ...known, arrivedAt } })),
  ),
];
/** Whether readers may have been told of it. */
const wasSeen = (known: Known) => isUnderTopics(known) || known.gone === true || (known.earlier?.length ?? 0) > 0;
const placeOf = ({ topic, known: { arrivedAt, id } }: { topic: string; known: Known }) =>
  keys.entry(topic, arrivedAt, id);

/** How many items that have rolled off a feed are remembered, so that deleting the feed withdraws them. */
const maxRolledOff = 10_000;

const asSettled = ({ pending, ...known }: Known): Known => known;

/** What is remembered of a withdrawn article: that readers may have had it. */
const asGone = (known: Known): Known | undefined => {
  if (!wasSeen(known)) return undefined;
  const { earlier, ...rest } = asSettled(known);
  return { ...rest, topics: [], gone: true, marked: true };
};

const articleOf = ({
  planned: { known, draft },
  object,
  key,
}: {
  planned: Planned;
  object: StoredObject;
  key: string;
}): Article => {
  const { member, item: _, ...fields } = draft;
  const { item } = known;
  return {
    id: known.id,
    origin: {
      key,
      etag: object.etag,
      ...(object.versionId !== undefined && { versionId: object.versionId }),
      ...(member !== undefined && { member }),
      ...(item !== undefined && { item }),
    },
    arrivedAt: known.arrivedAt,
    ...(known.since !== undefined && { since: known.since }),
    ...fields,
  };
};

/**
 * What an earlier look left behind, by article. What was pending when it broke off counts as arrived only if all its
 * entries were written; otherwise those are taken back, because by now their window may be closed.
 */
const knownOf = async ({
  store,
  before,
}: {
  store: ObjectStore;
  before: Manifest | undefined;
}): Promise<Map<string, Known>> => {
  const settle = async (known: Known): Promise<Known> => {
    if (known.pending !== 'arriving') return known;
    const entryKeys = known.topics.map((topic) => keys.entry(topic, known.arrivedAt, known.id));
    const there = await Promise.all(entryKeys.map((entryKey) => store.head(entryKey)));
    const arrived = asSettled(known);
    // What it takes back of earlier versions may not have been.
    if (there.every((entry) => entry !== undefined))
      return arrived.earlier ? { ...arrived, pending: 'rewriting' } : arrived;
    await Promise.all(entryKeys.map((entryKey) => store.delete(entryKey)));
    const { earlier = [], ...rest } = arrived;
    const last = earlier.at(-1);
    if (!last) return { ...arrived, topics: [] };
    // A revision that was broken off has not begun.
    const { content: _, ...same } = rest;
    const restored: Known = { ...same, ...last, topics: [...last.topics, allArticles], pending: 'rewriting' };
    return earlier.length > 1 ? { ...restored, earlier: earlier.slice(0, -1) } : restored;
  };
  const settled = await pMap(before?.articles ?? [], settle, { concurrency: writesAtOnce });
  return new Map(settled.map((known) => [known.id, known]));
};

/** The drafts among the members, some at a time; the others are added to the rejections. */
function* chunksOf(members: Iterable<Member>, rejections: Rejection[]): Generator<Draft[]> {
  let chunk: Draft[] = [];
  for (const member of members) {
    if (!member.ok) rejections.push(member);
    else if (chunk.push(member.draft) === chunkSize) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** Says what was set aside, or takes back what was said before, and sums up. */
const report = async ({
  store,
  clock,
  key,
  etag,
  before,
  rejections,
  accepted,
  entries,
}: {
  store: ObjectStore;
  clock: Clock;
  key: string;
  etag: string;
  before: Manifest | undefined;
  rejections: Rejection[];
  accepted: number;
  entries: number;
}): Promise<Ingested> => {
  const [first] = rejections;
  if (!first) {
    if (before && before.rejected > 0) await store.delete(keys.rejected(key));
    return { outcome: 'indexed', articles: accepted, entries, rejected: 0 };
  }
  // Reasons quote what publishers wrote.
  const reasonOf = ({ reason }: Rejection) => inertLine(reason).slice(0, 500);
  const whole = first.place === undefined;
  const code = whole ? first.code : 'members';
  const withheld = rejections.filter((one) => one.code === 'withheld').length;
  const unread = `${rejections.length - withheld} of ${rejections.length + accepted} could not be read`;
  const reason = whole ? reasonOf(first) : withheld > 0 ? `${unread}; ${withheld} withheld.` : `${unread}.`;
  const rejected: Rejected = {
    schema: 1,
    key,
    etag,
    at: instantOf(clock.now()),
    code,
    reason,
    ...(whole && first.until !== undefined && { until: first.until }),
    ...(!whole && {
      accepted,
      members: rejections.slice(0, 100).map((one) => ({
        place: one.place ?? '',
        code: one.code,
        reason: reasonOf(one),
        ...(one.until !== undefined && { until: one.until }),
      })),
    }),
  };
  await store.put(keys.rejected(key), JSON.stringify(rejected), json);
  return accepted > 0
    ? { outcome: 'indexed', articles: accepted, entries, rejected: rejections.length }
    : { outcome: 'rejected', code, reason };
};
