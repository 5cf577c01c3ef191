import { articleId } from '../core/article-id.ts';
import { type Clock, instantOf, type Log, type ObjectStore, type StoredObject } from '../core/ports.ts';
import { isArticleKey } from '../store/articles.ts';
import { type Known, type Manifest, readManifest, writeManifest } from '../store/manifests.ts';
import { deleteRejection } from '../store/rejections.ts';
import { noteWithheld } from '../store/withheld.ts';
import type { Member } from './batch.ts';
import { correctByNotice } from './correct.ts';
import type { Draft } from './draft.ts';
import { bytesWorthReading, isFeedNamed } from './file-names.ts';
import { allEntriesOf, asGone, asSettled, deleteEntries, entriesOf, placeOf, settleKnown } from './known-articles.ts';
import type { Look } from './plan-article.ts';
import { readAny } from './read.ts';
import { type Rejection, reportRejections } from './report-rejections.ts';
import { changedTopics, type TopicSet } from './topic-rules.ts';
import { revoke, writeChunk } from './write-articles.ts';

export interface IngestPorts {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  topics: () => Promise<TopicSet>;
  /** Whether the pictures of articles are fetched; not by default. */
  pictures?: boolean;
}

/**
 * What became of an object. `superseded`: someone else wrote about it at the same time, so it must be looked at again.
 * `entries` counts those written or rewritten under topics; `withheld`, those among the rejected that are no mistakes:
 * their embargo can be read, or they are not for publication.
 */
export type Ingested =
  | { outcome: 'indexed'; articles: number; entries: number; rejected: number; withheld: number }
  | { outcome: 'rejected'; code: string; reason: string; rejected: number; withheld: number }
  | { outcome: 'withdrawn'; articles: number }
  | { outcome: 'unchanged' }
  | { outcome: 'ignored' }
  | { outcome: 'superseded' };

interface Asked {
  key: string;
  /** Topics to match its articles against once more. */
  again?: ReadonlySet<string>;
  /** Whether a person asks for it. */
  isRequest?: boolean;
}

/** Articles whose entries are written between two updates of the manifest. */
const chunkSize = 500;
/** How many items that have rolled off a feed are remembered, so that deleting the feed withdraws them. */
const maxRolledOff = 10_000;

/**
 * Makes the index agree with one object of the bucket, whatever happened to it and however often it is called:
 * - a new article gets an entry among all articles and under each topic that it matches, stamped right before it is
 *   written;
 * - an overwritten object holds later versions of its articles. A version that says something new is a revision: it
 *   arrives now, and the earlier version stays as what readers may know. Otherwise it takes the earlier one's place and
 *   time. Another article under the same name becomes one of its own, and the older one stays;
 * - what is no longer in the object (or can no longer be read) is withdrawn, except items that rolled off a feed;
 * - a deleted object's entries are withdrawn; the same bytes coming back are the same news, other bytes are new;
 * - what readers could see and was taken back is recorded as withdrawn, and what editions printed of it as corrected,
 *   before anything else is changed;
 * - what cannot be read is recorded as rejected with a reason, until a corrected version can be read; so is what is
 *   embargoed, until its time has come and the object is looked at again;
 * - an object whose ETag is known is left as it is, unless `again` names topics to match it against once more, or a person
 *   asks for it (`isRequest`); with `again`, one that has changed since is left to the next plain look.
 */
export const ingest = async (ports: IngestPorts, asked: Asked): Promise<Ingested> => {
  let known: TopicSet | undefined;
  const topics = async () => {
    known = await ports.topics();
    return known;
  };
  const ingested = await lookAt({ ...ports, topics }, asked);
  if (ingested.outcome !== 'indexed' || asked.again || !known) return ingested;
  // `reindex` may have passed over the object before its entries were written, for a topic that was not known here yet.
  const again = changedTopics(known, await ports.topics());
  if (again.size === 0) return ingested;
  const matched = await lookAt(ports, { key: asked.key, again });
  return matched.outcome === 'indexed' ? { ...ingested, entries: ingested.entries + matched.entries } : matched;
};

const lookAt = async (ports: IngestPorts, { key, again, isRequest }: Asked): Promise<Ingested> => {
  const { store, clock } = ports;
  if (!isArticleKey(key) || isFolder(key)) return { outcome: 'ignored' };
  const [stored, object] = await Promise.all([
    readManifest(store, key),
    store.get(key, { maxBytes: bytesWorthReading(key) }),
  ]);
  const before = stored?.manifest;
  if (!object) return before && !before.removed ? removeAll(ports, before) : { outcome: 'unchanged' };

  const isUnfinished = before?.articles.some(({ pending }) => pending) ?? false;
  const isSameBytes = before?.etag === object.etag;
  const isUpToDate = isSameBytes && !isUnfinished && isSettled(before, { clock, isRequest });
  if (isUpToDate && !again) {
    // Whoever forgot the record may have a clock that is ahead of this one.
    if (before.withheldUntil !== undefined) await noteWithheld(store, { key, until: before.withheldUntil });
    return { outcome: 'unchanged' };
  }
  const left = again && leftToPlainLook(before, { isSameBytes, isUnfinished });
  if (left) return { outcome: left };

  const isAnother = before?.removed && !isSameBytes;
  const look: Look = {
    store,
    key,
    known: await settleKnown(store, isAnother ? undefined : before),
    isSameBytes,
    again,
    match: (await ports.topics()).match,
    replaced: new Set(),
    pictures: ports.pictures,
  };
  return updateAll(ports, { look, stored, object });
};

/**
 * Why an object cannot be matched once more: what a plain look has yet to see is left to it, which alone knows a revision;
 * and only a plain look finishes what another broke off, because it knows that entries which were not finished are news.
 */
const leftToPlainLook = (
  before: Manifest | undefined,
  { isSameBytes, isUnfinished }: { isSameBytes: boolean; isUnfinished: boolean },
): 'unchanged' | 'superseded' | undefined => {
  if (!isSameBytes || before?.removed) return 'unchanged';
  return isUnfinished ? 'superseded' : undefined;
};

const isRightlyWithheld = ({ code, isUnclear }: Rejection): boolean => code === 'withheld' && !isUnclear;

/** Whether what was made of an object still holds as long as its bytes are the same, and nobody asks. */
const isSettled = (
  manifest: Manifest,
  { clock, isRequest }: { clock: Clock; isRequest: boolean | undefined },
): boolean => !isRequest && !manifest.removed && !isReleased(manifest, clock);

/** Whether the embargo of something in an object has ended since it was last looked at. */
const isReleased = ({ withheldUntil }: Manifest, clock: Clock): boolean =>
  withheldUntil !== undefined && withheldUntil <= instantOf(clock.now());

/** Folders as consoles and file systems on S3 create them. */
const isFolder = (key: string) => key.endsWith('/') || key.endsWith('_$folder$');

/** Withdraws the articles of an object that was deleted. */
const removeAll = async (ports: IngestPorts, { key, etag, rejected, articles }: Manifest): Promise<Ingested> => {
  const { store } = ports;
  await revoke(ports, { key, articles });
  await deleteEntries(store, articles.flatMap(allEntriesOf));
  const remembered = articles.map(asGone).filter((known) => known !== undefined);
  await writeManifest(store, { key, etag, removed: true, rejected: 0, articles: remembered });
  if (rejected > 0) await deleteRejection(store, key);
  return { outcome: 'withdrawn', articles: articles.filter(({ gone }) => !gone).length };
};

/** Withdraws what is no longer in an object. Returns what is remembered of articles that are not in it. */
const withdrawMissing = async (
  ports: IngestPorts,
  {
    look: { key, known, replaced },
    done,
    rejections,
    isRolling,
  }: { look: Look; done: ReadonlyMap<string, Known>; rejections: readonly Rejection[]; isRolling: boolean },
): Promise<Known[]> => {
  const left = [...known.values()].filter(({ id }) => !done.has(id));
  const withheld = new Set(
    rejections.filter(({ code }) => code === 'withheld').map((one) => articleId({ key, ...one })),
  );
  const staysIndexed = ({ id }: Known) => replaced.has(id) || (isRolling && !withheld.has(id));
  const withdrawn = left.filter((one) => !staysIndexed(one));
  await revoke(ports, { key, articles: withdrawn });
  await deleteEntries(ports.store, withdrawn.flatMap(allEntriesOf));
  return [
    ...left.filter(staysIndexed).slice(-maxRolledOff).map(asSettled),
    ...withdrawn.map(asGone).filter((one) => one !== undefined),
  ];
};

/** Withdraws what the notices of an object take back under other names. One in an article's own place takes back that one. */
const settleNotices = async (
  ports: IngestPorts,
  { look: { key, known }, rejections, object }: { look: Look; rejections: readonly Rejection[]; object: StoredObject },
): Promise<void> => {
  const { etag, versionId } = object;
  const version = { key, etag, ...(versionId !== undefined && { versionId }) };
  for (const { notice, member, item } of rejections) {
    const id = articleId({ key, member, item });
    if (!notice || known.has(id)) continue;
    const origin = { ...version, ...(member !== undefined && { member }), ...(item !== undefined && { item }) };
    await correctByNotice(ports, { draft: notice, id, origin });
  }
};

/** Brings the index up to date with an object that is there. */
const updateAll = async (
  ports: IngestPorts,
  { look, stored, object }: { look: Look; stored: Awaited<ReturnType<typeof readManifest>>; object: StoredObject },
): Promise<Ingested> => {
  const { store, clock, log } = ports;
  const { key } = look;
  const { etag } = object;
  const reading = await readAny({ key, bytes: object.body, now: clock.now() });
  const rejections: Rejection[] = reading.ok ? [] : [reading];
  const done = new Map<string, Known>();
  const before = stored?.manifest;
  let written = stored?.words;
  const note = async (articles: Manifest['articles']) => {
    written = await writeManifest(store, { key, etag, rejected: rejections.length, articles });
  };
  let entries = 0;
  for (const drafts of chunksOf(reading.ok ? reading.members : [], rejections))
    entries += await writeChunk({ look, ports, note }, { drafts, done, object });

  const wasBatch = before?.articles.some(({ member }) => member !== undefined) ?? false;
  const isRolling = reading.ok ? reading.rolling : isFeedNamed(key, { wasBatch });
  const remembered = await withdrawMissing(ports, { look, done, rejections, isRolling });

  await settleNotices(ports, { look, rejections, object });

  // Written by someone else since, or overwritten by the publisher: whoever looks next sees the latest of both.
  const [latest, current] = await Promise.all([readManifest(store, key), store.head(key)]);
  if (latest?.words !== written || current?.etag !== etag) {
    log.warn('an object changed while it was ingested', { event: 'object.superseded', key });
    // Whoever wrote since may not know of the entries that were written here.
    const owned = new Set(latest?.manifest.articles.flatMap(allEntriesOf).map(placeOf));
    await deleteEntries(
      store,
      [...done.values()].flatMap(entriesOf).filter((entry) => !owned.has(placeOf(entry))),
    );
    return { outcome: 'superseded' };
  }
  // Rejections are reported before the object counts as done: a crash in between would leave them unreported for good.
  const hadRejections = (before?.rejected ?? 0) > 0;
  const rejected = await reportRejections(ports, { key, etag, rejections, accepted: done.size, hadRejections });
  const [withheldUntil] = rejections.flatMap(({ until }) => until ?? []).sort();
  if (withheldUntil !== undefined) await noteWithheld(store, { key, until: withheldUntil });
  await writeManifest(store, {
    key,
    etag,
    rejected: rejections.length,
    ...(withheldUntil !== undefined && { withheldUntil }),
    articles: [...done.values(), ...remembered],
  });
  const counts = { rejected: rejections.length, withheld: rejections.filter(isRightlyWithheld).length };
  return rejected && done.size === 0
    ? { outcome: 'rejected', ...rejected, ...counts }
    : { outcome: 'indexed', articles: done.size, entries, ...counts };
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
