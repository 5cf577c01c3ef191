import type { FeedItem } from '../../../functions/feeds/feed-reading.ts';
import { readFeed } from '../../../functions/feeds/read-feed.ts';
import { inertField, inertText } from '../../../functions/ingest/clean.ts';
import { paragraphsOf } from '../../../functions/text/markup.ts';
import { publishedOn } from '../../../functions/text/published.ts';
import { atomFiles } from './atom-files.ts';
import type { ExpectedItem, FeedCase } from './case.ts';
import { damagedFiles } from './damaged-files.ts';
import { dateFiles } from './date-files.ts';
import { otherFiles } from './other-files.ts';
import { rssFiles } from './rss-files.ts';
import { suiteFiles } from './suite-files.ts';

/** What a case names of an item that was read. */
const comparable = (item: FeedItem): ExpectedItem => {
  const published = publishedOn(item.published);
  const { url, alt, credit } = item.picture ?? {};
  return {
    ...item,
    title: item.title === undefined ? undefined : inertLineOf(item.title),
    date: published.precision === 'unknown' ? undefined : published.date,
    text: inertText(item.html === undefined ? [item.text ?? ''] : paragraphsOf(item.html)).replaceAll('\n\n', '\n'),
    enclosures: item.enclosures.map(({ url: address, type }) => ({ url: address, ...(type && { type }) })),
    picture: url === undefined ? undefined : { url, ...(alt && { alt }), ...(credit && { credit }) },
  } as ExpectedItem;
};
/** Words as they are printed, but with the mark of a lost character. */
const inertLineOf = (words: string) =>
  words
    .split('\ufffd')
    .map((part) => inertField(`|${part}|`, 500)?.slice(1, -1))
    .join('\ufffd');

const chosen = (item: ExpectedItem, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, item[name as keyof ExpectedItem]]));

describe.each<[string, FeedCase[]]>([
  ['RSS', rssFiles],
  ['Atom and RDF', atomFiles],
  ['Dates', dateFiles],
  ['Damage and encodings', damagedFiles],
  ['JSON, and what is not a feed', otherFiles],
  ['Oddities of the suites of others', suiteFiles],
])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { file, items = [], whole, ...sent }) => {
    const read = readFeed(Buffer.from(file), sent);
    if (whole) {
      expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(whole) });
      return;
    }
    if (!read.ok) throw new Error(read.reason);
    const { members } = read.feed;
    expect(
      members.map((member, at) =>
        member.ok ? chosen(comparable(member.item), Object.keys(items[at] ?? {})) : member.reason,
      ),
    ).toEqual(items.map((item) => (item.rejected ? expect.stringMatching(item.rejected) : item)));
  });
});
