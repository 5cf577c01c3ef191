import { hashOf } from '../core/article-id.ts';
import type { PageAnswer } from '../core/ports.ts';
import type { PollState, Source } from '../core/source.ts';
import { type Feed, type FeedItem, itemsOf } from '../feeds/feed-reading.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { currentState } from '../feeds/source-health.ts';
import { userAgent } from '../site/user-agent.ts';
import {
  type ItemPage,
  type KnownItem,
  readKnownItems,
  readStoredItem,
  writeItem,
  writeKnownItems,
} from '../store/polled-items.ts';
import { valueIfFound } from '../store/stored.ts';
import { publishedAt } from '../text/published.ts';
import { claimed, isDue, nextPoll, type PollAnswer, type PollResult } from './decide.ts';
import { afterAttempt, type FetchItemPage, fetchMissingPages, itemPageFetcher, wantsPages } from './fetch-pages.ts';
import { type ItemToWrite, matchItems } from './match-items.ts';
import type { PollPorts } from './poll-ports.ts';

/** What became of a poll. `not-due`: it was polled already, or someone else is polling it. */
export type Polled = { outcome: 'not-due' } | { outcome: PollResult['outcome']; items: number };

/** What a request for a feed accepts. */
export const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

const conditionsOf = ({ validators }: PollState) =>
  validators && {
    url: validators.url,
    headers: {
      ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
      ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
    },
  };

/** Why an answer that is not 200 has no feed, as a sentence. */
export const statusInWords = (status: number): string => {
  if (status === 401 || status === 403) return `The server does not allow it (status ${status}).`;
  if (status === 404) return 'There is no feed at this address (status 404).';
  if (status === 429 || status === 503) return `The server asks to wait (status ${status}).`;
  return `The server answered with status ${status}.`;
};

const noCredentials =
  'The secret store has no user name and password for this source. Remove it and add it again with them in its address.';

/** Asks the server of a source; what it answers is not looked into yet, except for its status. */
const ask = async (
  { fetchPage, siteUrl, credentials }: PollPorts,
  source: Source,
  state: PollState,
): Promise<{ result: PollResult } | { answer: PollAnswer; body: Buffer }> => {
  const url = new URL(state.movedTo ?? source.url).href;
  const own = source.signIn ? await credentials?.read(source.id) : undefined;
  if (source.signIn && !own) return { result: { outcome: 'failed', reason: noCredentials } };
  const answer: PageAnswer = await fetchPage({
    url,
    credentials: own,
    headers: { 'user-agent': userAgent(siteUrl), accept: feedTypes },
    conditions: conditionsOf(state),
    ports: source.ports,
  });
  if (answer.outcome !== 'answered') return { result: { outcome: 'failed', reason: answer.reason } };
  const { body, ...said } = answer;
  if (said.status === 304 && state.validators?.url === said.url) return { result: { outcome: 'same', answer: said } };
  if (said.status === 410) return { result: { outcome: 'gone', answer: said } };
  if (said.status !== 200) return { result: { outcome: 'failed', reason: statusInWords(said.status), answer: said } };
  return { answer: said, body };
};

const week = 7;

/** How many items a day the dates of a feed's last week show; undefined if it has no dates. */
const perDayOf = (items: readonly FeedItem[], now: Date): number | undefined => {
  const ages = items.flatMap(({ published }) => {
    const at = publishedAt(published);
    return at === undefined ? [] : [(now.getTime() - at) / 86_400_000];
  });
  if (ages.length === 0) return undefined;
  // A feed that holds less than a week shows its rate within what it holds.
  const days = Math.min(week, Math.max(...ages, 0.1));
  return ages.filter((age) => age <= days).length / days;
};

/** The page to store with an item: the one that was just fetched, else the one that is stored with it already. */
const pageFor = async (
  { store }: PollPorts,
  { key, isNew }: ItemToWrite,
  fetched: ItemPage | undefined,
): Promise<ItemPage | undefined> => {
  if (fetched && isNew) return fetched;
  const earlier = (await readStoredItem(store, key))?.page;
  return fetched ? { ...fetched, ...(earlier?.late && { late: true }) } : earlier;
};

/**
 * Writes the new and changed items of a feed. What is about to be written is recorded before, so that a poll that dies in
 * between writes the same keys again, and what was written is recorded after. Returns what is known then.
 */
const writeItems = async (
  ports: PollPorts,
  source: Source,
  {
    feed,
    write,
    known,
    fetchItemPage,
  }: { feed: Feed; write: readonly ItemToWrite[]; known: readonly KnownItem[]; fetchItemPage: FetchItemPage },
): Promise<readonly KnownItem[]> => {
  if (write.length === 0) return known;
  const { store } = ports;
  const keys = new Set(write.map(({ key }) => key));
  const pending = known.map((one) => (keys.has(one.key) ? { ...one, pending: true as const } : one));
  await writeKnownItems(store, source.id, pending);
  const attempts = new Map<string, Awaited<ReturnType<FetchItemPage>>>();
  for (const written of write) {
    const { key, item } = written;
    const attempt = await fetchItemPage(item.link);
    attempts.set(key, attempt);
    const fetched = attempt.outcome === 'page' ? attempt.page : undefined;
    const page = source.fullText ? await pageFor(ports, written, fetched) : undefined;
    await writeItem(store, key, { source, item, feed, page });
  }
  const after = known.map((one) => {
    const attempt = attempts.get(one.key);
    return attempt ? afterAttempt(one, attempt) : one;
  });
  await writeKnownItems(store, source.id, after);
  return after;
};

/**
 * Items that an earlier poll was about to write when it died, and that are no longer in the feed. Those that it did write
 * stay known; of the others nothing is left but that they were there.
 */
const settleUnfinished = async (
  { store }: PollPorts,
  known: readonly KnownItem[],
  inFeed: ReadonlySet<string>,
): Promise<{ known: KnownItem[]; lost: number }> => {
  const settled: KnownItem[] = [];
  for (const { pending, ...one } of known)
    if (!pending || inFeed.has(one.key) || (await store.head(one.key))) settled.push(one);
  return { known: settled, lost: known.length - settled.length };
};

/** Takes in what an answer with a feed holds. */
const takeIn = async (
  ports: PollPorts,
  source: Source,
  { state, answer, body, wasPolled }: { state: PollState; answer: PollAnswer; body: Buffer; wasPolled: boolean },
): Promise<PollResult> => {
  const { store, log, clock } = ports;
  const hash = hashOf(body.toString('latin1'), 16);
  // The hash is stored once everything in the feed is.
  if (hash === state.body) return { outcome: 'same', answer, body: hash };
  const read = readFeed(body, {
    url: answer.url,
    contentType: answer.headers['content-type'],
    contentLocation: answer.headers['content-location'],
  });
  if (!read.ok) return { outcome: 'failed', reason: read.reason, answer };
  const { feed } = read;
  const items = itemsOf(feed);
  const rejected = feed.members.length - items.length + (feed.cut === undefined ? 0 : 1);
  const stored = await readKnownItems(store, source.id);
  if (stored.state === 'unreadable')
    log.error('known items of a source cannot be read', {
      event: 'source.items-unreadable',
      source: source.id,
      key: stored.key,
    });
  const earlier = stored.state === 'found' ? stored.value.items : [];
  const matched = matchItems(items, earlier, {
    source: source.id,
    maxAgeDays: source.maxAgeDays,
    now: clock.now(),
  });
  if (matched.renamed > 0) {
    log.warn('a feed has given its items new ids', {
      event: 'source.ids-changed',
      source: source.id,
      items: matched.renamed,
    });
  }
  if (rejected > 0)
    log.warn('items of a feed cannot be read', {
      event: 'source.items-rejected',
      source: source.id,
      items: rejected,
    });
  const written = new Set(matched.write.map(({ key }) => key));
  const { known: settled, lost } = await settleUnfinished(ports, matched.known, written);
  const hasUnfinished = matched.known.some(({ pending }) => pending);
  if (written.size === 0 && (matched.renamed > 0 || hasUnfinished)) await writeKnownItems(store, source.id, settled);
  const mayHaveMissed = (matched.mayHaveMissed && wasPolled) || lost > 0;
  if (mayHaveMissed)
    log.warn('items of a source may have been missed', { event: 'source.items-missed', source: source.id });
  const fetchItemPage = itemPageFetcher(ports, source);
  const after = await writeItems(ports, source, { feed, write: matched.write, known: settled, fetchItemPage });
  const known = await fetchMissingPages(ports, source, { known: after, fetchItemPage, except: written });
  const newItems = matched.write.filter(({ isNew }) => isNew).length;
  return {
    outcome: 'feed',
    answer,
    wishes: feed.wishes,
    newItems,
    mayHaveMissed,
    body: hash,
    perDay: perDayOf(items, clock.now()),
    wantsPages: wantsPages(known),
  };
};

/** Fetches pages that items are still without, where the feed itself has not changed. */
const completePages = async (ports: PollPorts, source: Source): Promise<boolean> => {
  const known = valueIfFound(await readKnownItems(ports.store, source.id))?.items ?? [];
  const fetchItemPage = itemPageFetcher(ports, source);
  return wantsPages(await fetchMissingPages(ports, source, { known, fetchItemPage, except: new Set() }));
};

/**
 * Polls a source, if it is due: claims it, asks its server once, writes what is new, and then stores what was learnt. The
 * claim keeps others from asking before the server may expect it, also if this poll dies; the next one repeats what was
 * not stored. A server that fails is not a fault: it is remembered, and polled later. Throws if storage fails.
 */
export const poll = async (ports: PollPorts, source: Source): Promise<Polled> => {
  const { states, clock, log, metrics } = ports;
  const { state: stored, version } = await states.get(source.id);
  const now = clock.now();
  if (!isDue(stored, source, now)) return { outcome: 'not-due' };
  const before = currentState(stored, source, now);
  const state = claimed(before, now);
  if ((await states.put(state, version)) === 'conflict') return { outcome: 'not-due' };
  const asked = await ask(ports, source, state);
  const found =
    'result' in asked
      ? asked.result
      : await takeIn(ports, source, { state, ...asked, wasPolled: before.polledAt !== undefined });
  const result =
    found.outcome === 'same' && state.wantsPages && source.fullText
      ? { ...found, wantsPages: await completePages(ports, source) }
      : found;
  const next = nextPoll(state, result, { now: clock.now(), random: ports.random() });
  await states.put(next, version + 1);
  const items = result.outcome === 'feed' ? result.newItems : 0;
  metrics.add('SourcesPolled', 'Count', 1);
  metrics.add('ItemsPolled', 'Count', items);
  if (result.outcome === 'failed' || result.outcome === 'gone')
    log.warn('a source could not be polled', {
      event: 'source.failed',
      source: source.id,
      failures: next.failures,
      reason: next.reason,
      nextPoll: next.nextPoll,
    });
  else
    log.info('a source was polled', {
      event: 'source.polled',
      source: source.id,
      outcome: result.outcome,
      items,
      nextPoll: next.nextPoll,
    });
  if (next.movedTo !== undefined && next.movedTo !== state.movedTo)
    log.warn('a source has moved for good', {
      event: 'source.moved',
      source: source.id,
      host: new URL(next.movedTo).host,
    });
  return { outcome: result.outcome, items };
};
