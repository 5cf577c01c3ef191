import { Source } from '../functions/core/source.ts';
import { type Feed, itemsOf } from '../functions/feeds/feed-reading.ts';
import { matchItems } from '../functions/poll/match-items.ts';
import { readSourcesInForce } from '../functions/store/sources.ts';
import type { Deployment } from './deployment.ts';
import { OperationalError } from './operational-error.ts';
import type { Output } from './output.ts';
import { addressIn, sameFeedKey } from './sources-add.ts';
import { feedsOfPage, isFull, lookAt, noFeedAt, sayFeeds, textLengthOf } from './sources-find.ts';
import { splitCredentials } from './split-credentials.ts';

/** Items that are shown. */
const maxShown = 10;
/** Reasons that are shown. */
const maxReasons = 5;

/** What an operator should know of a feed before taking it in, as sentences. */
const findingsIn = (feed: Feed, { maxAgeDays, fullText }: Source, taken: number): string[] => {
  const items = itemsOf(feed);
  const reasons = feed.members.flatMap((member) => (member.ok ? [] : [member.reason]));
  const count = (matches: (item: (typeof items)[number]) => boolean) => items.filter(matches).length;
  const undated = count(({ published, updated }) => published === undefined && updated === undefined);
  const withoutLink = count(({ link }) => link === undefined);
  const findings: string[] = [];
  if (items.length === 0) findings.push('The feed has no items that can be read.');
  if (reasons.length > 0)
    findings.push(
      `Items that cannot be read: ${reasons.length}. ${[...new Set(reasons)].slice(0, maxReasons).join(' ')}`,
    );
  if (feed.cut !== undefined) findings.push(`The feed is cut off: ${feed.cut}`);
  if (undated > 0) findings.push(`Items without a date, which count as published when they are found: ${undated}.`);
  if (withoutLink > 0) findings.push(`Items without a link to their page: ${withoutLink}.`);
  if (taken < items.length)
    findings.push(`Left out because they are older than ${maxAgeDays} days or repeated: ${items.length - taken}.`);
  if (items.length > 0 && !isFull(feed) && !fullText)
    findings.push(
      `The feed has teasers of about ${textLengthOf(feed)} characters: add --full-text (fullText: true) to fetch the pages.`,
    );
  return findings;
};

/**
 * Fetches a feed once, without taking anything in, and prints what would come in and what is wrong with it. `what` is an
 * address or the id of a source. Returns the exit code: 1 if nothing would come in.
 */
export const checkSource = async (
  { store, fetchPage, siteUrl, clock, credentials: stored }: Deployment,
  output: Output,
  { what: asked, port }: { what: string; port?: number[] },
): Promise<number> => {
  const { what, credentials } = splitCredentials(asked);
  const { sources } = await readSourcesInForce(store);
  const named = sources.find(({ id }) => id === what);
  const address = named?.url ?? addressIn(what);
  const source =
    named ??
    sources.find(({ url }) => sameFeedKey(url) === sameFeedKey(address)) ??
    Source.parse({ id: 'new', url: address });
  const own = credentials ?? (source.signIn ? await stored.read(source.id) : undefined);
  const finder = { fetchPage, siteUrl, ports: port ?? source.ports, credentials: own };
  const looked = await lookAt(finder, address);
  if (looked.kind === 'page') {
    const { feeds, unread } = await feedsOfPage(finder, looked);
    if (feeds.length === 0) throw new OperationalError(noFeedAt(address, unread));
    output.say(`${address} is a web page, not a feed. Its feeds, the best first:`);
    sayFeeds(output, feeds);
    output.say(`To add the first: broadsheet sources add ${address}`);
    output.result({ url: address, feeds: feeds.map(({ url }) => url) });
    return 1;
  }
  if (looked.kind !== 'feed') throw new OperationalError(`${address} cannot be polled: ${looked.reason}`);
  const { feed } = looked;
  const items = itemsOf(feed);
  const { write } = matchItems(items, [], { source: source.id, maxAgeDays: source.maxAgeDays, now: clock.now() });
  const findings = findingsIn(feed, source, write.length);
  if (sameFeedKey(looked.url) !== sameFeedKey(address)) findings.unshift(`The feed has moved to ${looked.url}.`);
  output.say(`${feed.title ?? 'A feed without a title'} (${feed.format}). Items that would come in: ${write.length}.`);
  output.table(
    ['Published', 'Title', 'Link'],
    write
      .slice(0, maxShown)
      .map(({ item }) => [item.published ?? item.updated ?? '', (item.title ?? '').slice(0, 80), item.link ?? '']),
  );
  if (write.length > maxShown) output.say(`And ${write.length - maxShown} more.`);
  for (const finding of findings) output.say(finding);
  output.result({
    url: looked.url,
    format: feed.format,
    title: feed.title,
    items: write.map(({ item }) => item),
    findings,
  });
  return write.length > 0 ? 0 : 1;
};
