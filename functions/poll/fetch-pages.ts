import type { PageAnswer } from '../core/ports.ts';
import type { Source } from '../core/source.ts';
import { userAgent } from '../site/user-agent.ts';
import { addPage, type ItemPage, type KnownItem, readStoredItem, writeKnownItems } from '../store/polled-items.ts';
import { charsetIn, decoded } from '../text/decode-bytes.ts';
import type { PollPorts } from './poll-ports.ts';
import { askRobots } from './robots.ts';

/** The pages of items, for sources with `fullText`. An item never waits for its page: what is not there now comes later. */

/** Pages that are fetched in one poll. */
const maxPages = 20;
/** How long a poll may go on fetching pages. Milliseconds. */
const maxMilliseconds = 60_000;
/** A page that could not be fetched so often is given up. */
const maxTries = 4;

/**
 * What came of a page. `none`: there is none, or it may not be fetched; `failed`: it may be there another time; `untried`: its
 * turn has not come in this poll.
 */
type PageAttempt = { outcome: 'page'; page: ItemPage } | { outcome: 'none' | 'failed' | 'untried' };

const passingStatus = (status: number) => status >= 500 || status === 429 || status === 408;

const pageIn = (answer: PageAnswer): PageAttempt => {
  if (answer.outcome !== 'answered') return { outcome: answer.outcome === 'failed' ? 'failed' : 'none' };
  if (passingStatus(answer.status)) return { outcome: 'failed' };
  const type = answer.headers['content-type'] ?? '';
  if (answer.status !== 200 || !/html/i.test(type) || answer.body.length > 4_000_000) return { outcome: 'none' };
  const read = decoded(answer.body, { declares: true, html: true, charset: charsetIn(type) });
  return read.ok ? { outcome: 'page', page: { url: answer.url, html: read.text } } : { outcome: 'none' };
};

/** Fetches the page at a link. */
export type FetchItemPage = (link: string | undefined) => Promise<PageAttempt>;

/**
 * The fetcher of one poll of a source: as robots.txt allows, at the host's pace, within the limits of a poll. Where the source
 * signs in, its pages at the same origin get the same user name and password. A host that fails is left alone until the next
 * poll.
 */
export const itemPageFetcher = (ports: PollPorts, source: Source): FetchItemPage => {
  const until = ports.clock.now().getTime() + maxMilliseconds;
  const asked = { headers: { 'user-agent': userAgent(ports.siteUrl) }, ports: source.ports };
  const resting = new Set<string>();
  let left = maxPages;
  return async (link) => {
    if (!source.fullText || link === undefined || !/^https?:/i.test(link) || !URL.canParse(link))
      return { outcome: 'none' };
    const { host } = new URL(link);
    if (left <= 0 || resting.has(host) || ports.clock.now().getTime() > until) return { outcome: 'untried' };
    left--;
    const robots = await askRobots(ports, link, asked);
    if (!robots.allowed) {
      if (robots.isPassing) resting.add(host);
      return { outcome: robots.isPassing ? 'failed' : 'none' };
    }
    const credentials = source.signIn ? await ports.credentials?.read(source.id) : undefined;
    await ports.sleep(robots.pause * 1000);
    const headers = { ...asked.headers, accept: 'text/html' };
    const attempt = pageIn(await ports.fetchPage({ url: link, ...asked, headers, credentials }));
    if (attempt.outcome === 'failed') resting.add(host);
    return attempt;
  };
};

/** A known item after an attempt to fetch its page: marked as still without it while that is worth another try. */
export const afterAttempt = ({ pageTries = 0, ...item }: KnownItem, { outcome }: PageAttempt): KnownItem => {
  const tries = outcome === 'failed' ? pageTries + 1 : pageTries;
  const isWanted = (outcome === 'failed' || outcome === 'untried') && tries < maxTries;
  return isWanted ? { ...item, pageTries: tries } : item;
};

/** Whether pages of known items are still to be fetched. */
export const wantsPages = (known: readonly KnownItem[]): boolean =>
  known.some(({ pageTries }) => pageTries !== undefined);

/**
 * Tries again to fetch the pages that items are still without, the latest first, and adds them to what is stored of the
 * items. `except`: keys of items whose turn in this poll is over. Returns the items that are known after that.
 */
export const fetchMissingPages = async (
  { store }: PollPorts,
  source: Source,
  {
    known,
    fetchItemPage,
    except,
  }: { known: readonly KnownItem[]; fetchItemPage: FetchItemPage; except: ReadonlySet<string> },
): Promise<readonly KnownItem[]> => {
  const after = new Map<string, KnownItem>();
  for (const one of known.toReversed()) {
    if (one.pageTries === undefined || except.has(one.key)) continue;
    const stored = await readStoredItem(store, one.key);
    const attempt: PageAttempt = stored ? await fetchItemPage(stored.url) : { outcome: 'none' };
    if (attempt.outcome === 'untried') break;
    if (attempt.outcome === 'page') await addPage(store, one.key, attempt.page);
    after.set(one.key, afterAttempt(one, attempt));
  }
  if (after.size === 0) return known;
  const next = known.map((one) => after.get(one.key) ?? one);
  await writeKnownItems(store, source.id, next);
  return next;
};
