import { createHash } from 'node:crypto';
import type { MemorySite } from '../../functions/adapters/memory/memory-fetch-page.ts';
import type { Clock } from '../../functions/core/ports.ts';

/**
 * A site of feeds that watches how it is polled, as operators of servers do: https://rachelbythebay.com/fs/ scores feed
 * readers for unconditional requests, for validators that are not echoed as they were given, and for asking too soon.
 */

/** How one feed behaves. Times are hours of the simulated time. */
export interface FeedHabits {
  id: string;
  /** Hours between two items. */
  everyHours: number;
  /** How many items the feed holds. */
  holds: number;
  validators: 'both' | 'etag' | 'last-modified' | 'none';
  /** Seconds, said as `Cache-Control: max-age` or, where `expires` is set, as the time when it is over. */
  maxAge?: number;
  expires?: true;
  ttlMinutes?: number;
  /** By RSS 1.0's syndication module. */
  updatesPerDay?: number;
  skipHours?: readonly number[];
  /** English names, as RSS has them. */
  skipDays?: readonly string[];
  /** The ETag changes with every request although the feed does not. */
  restlessEtag?: true;
  /** Every n-th request fails in this way. */
  fails?: { every: number; how: 'status-500' | 'hang-up' | 'status-429' | 'status-503' | 'html' | 'cut-off' };
  /** Seconds, with 429 and 503; said as a date where `retryAfterDate` is set. */
  retryAfter?: number;
  retryAfterDate?: true;
  redirect?: { status: 301 | 302 | 307 | 308 };
  goneAfterHours?: number;
  guids?: 'none' | 'all-the-same' | 'reset-daily';
  /** Every item is changed once, two hours after it appeared. */
  revises?: true;
  /** One item in this many is broken XML. */
  breaksItems?: number;
  undated?: true;
}

export interface Seen {
  at: number;
  path: string;
  headers: Readonly<Record<string, string>>;
  status: number;
}

const hour = 3_600_000;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The faults that a feed's operator finds in the requests. */
export interface Score {
  requests: number;
  faults: string[];
}

const has = ({ validators }: FeedHabits, kind: 'etag' | 'last-modified') =>
  validators === 'both' || validators === kind;

/** The validators of a body. Odd on purpose: they are to be repeated, not understood. */
const validatorsOf = (feed: FeedHabits, hash: string, asked: number) => ({
  etag: has(feed, 'etag') ? `W/"${hash}${feed.restlessEtag ? `-${asked}` : ''} ~é"` : undefined,
  lastModified: has(feed, 'last-modified') ? `Modified ${hash}, whenever` : undefined,
});

/** Seconds that a feed itself asks to wait for, whatever its answers say. */
const wishedSeconds = ({ ttlMinutes = 0, updatesPerDay }: FeedHabits) =>
  Math.max(ttlMinutes * 60, updatesPerDay === undefined ? 0 : 86_400 / updatesPerDay);

/** Seconds until a feed wants to be asked again. */
const asksToWait = (feed: FeedHabits) => Math.max(feed.maxAge ?? 0, wishedSeconds(feed));

const dateIn = (now: number, seconds: number) => new Date(now + seconds * 1000).toUTCString();

/** How a feed says for how long an answer stays the same. */
const freshnessSaid = ({ maxAge, expires }: FeedHabits, now: number): Record<string, string> => {
  if (maxAge === undefined) return {};
  return expires
    ? { date: dateIn(now, 0), expires: dateIn(now, maxAge) }
    : { 'cache-control': `public, max-age=${maxAge}` };
};

/** What is wrong with any request, whatever was asked before. */
const faultsOfRequest = (headers: Readonly<Record<string, string>>): string[] => [
  ...['cookie', 'referer', 'authorization'].filter((useless) => headers[useless]).map((useless) => `sends ${useless}`),
  ...(/https?:\/\//.test(headers['user-agent'] ?? '') ? [] : ['has no address in its User-Agent']),
  ...(/gzip/.test(headers['accept-encoding'] ?? '') ? [] : ['does not accept gzip']),
];

/** Whether a feed asks not to be asked at a time. */
const isSkipped = ({ skipHours = [], skipDays = [] }: FeedHabits, now: number): boolean => {
  const at = new Date(now);
  return skipHours.includes(at.getUTCHours()) || skipDays.includes(weekdays[at.getUTCDay()]!);
};

type SiteAnswer = Awaited<ReturnType<MemorySite>>;

/** Seconds that a failing answer asks to wait for. */
const asksForPeace = ({ fails, retryAfter = 0 }: FeedHabits) =>
  fails?.how === 'status-429' || fails?.how === 'status-503' ? retryAfter : 0;

const failure = (feed: FeedHabits, now: number): SiteAnswer => {
  const { how } = feed.fails!;
  const seconds = asksForPeace(feed);
  if (how === 'hang-up') throw new Error('hung up');
  if (how === 'html') return { status: 200, body: '<!doctype html><html><body>Down for maintenance</body></html>' };
  if (how === 'cut-off') return { status: 200, body: '<?xml version="1.0"?><rss ver' };
  return {
    status: Number(how.slice(-3)),
    ...(seconds > 0 && { headers: { 'retry-after': feed.retryAfterDate ? dateIn(now, seconds) : String(seconds) } }),
  };
};

/** Items that were there before the simulated time have numbers below zero, which must not read like others. */
const nameOf = (number: number) => number + 1000;
const titleOf = (id: string, number: number) => `${id} item ${nameOf(number)}`;

/** The XML of one item. */
const itemOf = (feed: FeedHabits, number: number, { start, now }: { start: number; now: number }): string => {
  const at = start + number * feed.everyHours * hour;
  const isRevised = feed.revises && now >= at + 2 * hour;
  const link = `https://${feed.id}.example/items/${number}`;
  const day = Math.floor((now - start) / (24 * hour));
  const guid =
    feed.guids === 'none'
      ? ''
      : feed.guids === 'all-the-same'
        ? '<guid>same</guid>'
        : `<guid isPermaLink="false">${feed.id}-${number}${feed.guids === 'reset-daily' ? `-day${day}` : ''}</guid>`;
  const isBroken = feed.breaksItems !== undefined && number % feed.breaksItems === 0;
  return `<item><title>${titleOf(feed.id, number)}</title><link>${link}</link>${guid}${
    feed.undated ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`
  }<description>The ${isRevised ? 'second' : 'first'} report of event ${nameOf(number)}.${isBroken ? '<b' : ''}</description></item>`;
};

/** The numbers of the items that a feed holds. */
const numbersIn = ({ everyHours, holds }: FeedHabits, { start, now }: { start: number; now: number }): number[] => {
  const last = Math.floor((now - start) / (everyHours * hour));
  return Array.from({ length: holds }, (_, back) => last - back).filter((number) => number > -holds);
};

const isSound = ({ breaksItems }: FeedHabits, number: number) =>
  breaksItems === undefined || number % breaksItems !== 0;

/** The XML of a feed. */
const feedXml = (feed: FeedHabits, at: { start: number; now: number }): string => {
  const ttl = feed.ttlMinutes === undefined ? '' : `<ttl>${feed.ttlMinutes}</ttl>`;
  const period =
    feed.updatesPerDay === undefined
      ? ''
      : `<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>${feed.updatesPerDay}</sy:updateFrequency>`;
  const skipped = feed.skipHours?.map((one) => `<hour>${one}</hour>`).join('');
  const skippedDays = feed.skipDays?.map((one) => `<day>${one}</day>`).join('');
  const items = numbersIn(feed, at).map((number) => itemOf(feed, number, at));
  return `<?xml version="1.0"?><rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>${feed.id}</title><link>https://${feed.id}.example/</link>${ttl}${period}${
    skipped === undefined ? '' : `<skipHours>${skipped}</skipHours>`
  }${skippedDays === undefined ? '' : `<skipDays>${skippedDays}</skipDays>`}${items.join('')}</channel></rss>`;
};

/** The sound items of a feed from the first to the last of some answers, and since when each has been there. */
const appearedIn = (feed: FeedHabits, answers: readonly { at: number }[], start: number) => {
  const [earliest] = answers;
  const latest = answers.at(-1);
  if (!earliest || !latest) return [];
  const first = Math.min(...numbersIn(feed, { start, now: earliest.at }));
  const last = Math.max(...numbersIn(feed, { start, now: latest.at }));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((number) => isSound(feed, number))
    .map((number) => ({ title: titleOf(feed.id, number), at: start + number * feed.everyHours * hour }));
};

/** What an answer gives to those who ask again. Times are milliseconds. */
interface Given {
  etag?: string | undefined;
  lastModified?: string | undefined;
  earliest: number;
  asked: number;
  /** Whether it has items. */
  isFeed: boolean;
}

/** A site of feeds, one at `/<id>/feed.xml`, whose items appear as the clock moves on from `start`. */
export const feedSite = (feeds: readonly FeedHabits[], { clock, start }: { clock: Clock; start: number }) => {
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const seen = new Map<string, Seen[]>();
  /** What the poller has stored of an answer of each feed: what it must keep to. */
  const given = new Map<string, Given>();
  /** The latest answer of each feed, which nobody has stored yet if it is not in `given`. */
  const offered = new Map<string, Given>();
  const faults = new Map<string, string[]>();
  /** Answers with items whose poll was completed, by feed. */
  const completed = new Map<string, { at: number; titles: ReadonlySet<string> }[]>();
  let open = 0;

  const bodyOf = (feed: FeedHabits, now: number) => feedXml(feed, { start, now });
  const titlesAt = (id: string, now: number): Set<string> => {
    const feed = byId.get(id)!;
    const numbers = numbersIn(feed, { start, now }).filter((number) => isSound(feed, number));
    return new Set(numbers.map((number) => titleOf(id, number)));
  };
  const isKnown = (id: string) => completed.has(id);
  const blame = (id: string, what: string) => faults.set(id, [...(faults.get(id) ?? []), what]);
  const judge = (feed: FeedHabits, headers: Readonly<Record<string, string>>, now: number) => {
    const { id } = feed;
    const before = given.get(id);
    const latest = offered.get(id);
    for (const fault of faultsOfRequest(headers)) blame(id, fault);
    if (latest && now - latest.asked < 900_000) blame(id, `asks again after ${(now - latest.asked) / 1000} s`);
    if (!before) return;
    if (now < before.earliest) blame(id, `asks ${(before.earliest - now) / 1000} s too soon`);
    // What a feed asks for, and how long its answers stay the same, is known since any of its answers was stored.
    const wished = (latest?.isFeed ? asksToWait(feed) : wishedSeconds(feed)) * 1000;
    if (latest && isKnown(id) && now - latest.asked < wished)
      blame(id, `asks ${(latest.asked + wished - now) / 1000} s before the feed's time`);
    if (before.etag !== headers['if-none-match'])
      blame(id, `sends If-None-Match ${headers['if-none-match']}, not ${before.etag}`);
    if (before.lastModified !== headers['if-modified-since'])
      blame(id, `sends If-Modified-Since ${headers['if-modified-since']}, not ${before.lastModified}`);
    if (isKnown(id) && isSkipped(feed, now)) blame(id, 'asks at a time to skip');
  };

  const answer = (
    feed: FeedHabits,
    headers: Readonly<Record<string, string>>,
    now: number,
  ): Awaited<ReturnType<MemorySite>> => {
    const { id } = feed;
    const asked = seen.get(id)?.length ?? 0;
    judge(feed, headers, now);
    const before = given.get(id);
    const keep = { etag: before?.etag, lastModified: before?.lastModified };
    if (feed.goneAfterHours !== undefined && now - start >= feed.goneAfterHours * hour) {
      offered.set(id, { ...keep, asked: now, earliest: Number.POSITIVE_INFINITY, isFeed: false });
      return { status: 410 };
    }
    if (feed.fails && asked % feed.fails.every === 0) {
      offered.set(id, { ...keep, asked: now, earliest: now + asksForPeace(feed) * 1000, isFeed: false });
      return failure(feed, now);
    }
    const body = bodyOf(feed, now);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const { etag, lastModified } = validatorsOf(feed, hash, asked);
    offered.set(id, { etag, lastModified, asked: now, earliest: now + asksToWait(feed) * 1000, isFeed: true });
    const said = {
      ...(etag && { etag }),
      ...(lastModified && { 'last-modified': lastModified }),
      ...freshnessSaid(feed, now),
    };
    const isSame = etag
      ? headers['if-none-match'] === etag
      : lastModified && headers['if-modified-since'] === lastModified;
    return isSame ? { status: 304, headers: said } : { status: 200, headers: said, body };
  };

  const site: MemorySite = async ({ url, headers }) => {
    const now = clock.now().getTime();
    if (url.pathname === '/robots.txt') return { status: 404 };
    const [, id = '', place] = url.pathname.split('/');
    const feed = byId.get(id);
    if (!feed) return { status: 404 };
    open++;
    try {
      if (open > 1) blame(id, 'asks twice at once');
      if (feed.redirect && place === 'feed.xml')
        return { status: feed.redirect.status, headers: { location: `/${id}/moved.xml` } };
      const asked = { at: now, path: url.pathname, headers, status: 0 };
      const before = seen.get(id) ?? [];
      seen.set(id, [...before, asked]);
      const answered = answer(feed, headers, now);
      asked.status = answered.status;
      return answered;
    } finally {
      open--;
    }
  };
  return {
    site,
    address: ({ id }: FeedHabits, origin: string) => `${origin}/${id}/feed.xml`,
    score: (id: string): Score => ({ requests: seen.get(id)?.length ?? 0, faults: faults.get(id) ?? [] }),
    requests: (id: string): readonly Seen[] => seen.get(id) ?? [],
    /** Is told that what a poll learnt is stored: the one that asked at `at`, in milliseconds. */
    stored: (id: string, at: number): void => {
      const latest = offered.get(id);
      if (latest?.asked !== at || given.get(id) === latest) return;
      given.set(id, latest);
      if (latest.isFeed) completed.set(id, [...(completed.get(id) ?? []), { at, titles: titlesAt(id, at) }]);
    },
    /** The items that a feed holds at a time. */
    titlesAt,
    /** The answers whose polls were completed, and since when each item has been there, from the first of them on. */
    history: (id: string) => {
      const all = completed.get(id) ?? [];
      return { completed: all, appeared: appearedIn(byId.get(id)!, all, start) };
    },
  };
};
