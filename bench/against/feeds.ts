/** A feed in RSS 2.0 of made-up news, each item with its text in full. */
const madeFeed = async (items: number): Promise<string> => {
  const { madeArticles } = await import('../../test/kit/measure/made-articles.ts');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Port Halden Courier</title><link>https://courier.example/</link><description>News</description>
${madeArticles(items, { analysed: false })
  .map(
    ({ article }) => `<item><title>${article.title}</title><link>https://courier.example/${article.id}</link>
<guid isPermaLink="false">${article.id}</guid><dc:creator>A reporter</dc:creator>
<pubDate>${new Date(article.arrivedAt).toUTCString()}</pubDate>
<content:encoded><![CDATA[<p>${article.text.replaceAll('\n\n', '</p><p>')}</p>]]></content:encoded></item>`,
  )
  .join('\n')}
</channel></rss>`;
};

/** Faults that feeds have, each made in the third item of a feed, or at its end. */
const faults: Record<string, (feed: string) => string> = {
  none: (feed) => feed,
  'an ampersand that is not escaped': (feed) => inThird(feed, '<title>', '<title>Fish & chips '),
  'an entity of HTML': (feed) => inThird(feed, '<title>', '<title>Caf&eacute; '),
  'a prefix that is not declared': (feed) =>
    inThird(feed, '<title>', '<media:credit>A photographer</media:credit><title>'),
  'a control character': (feed) => inThird(feed, '<title>', '<title>Storm\u0008 '),
  'an element that is not closed': (feed) => inThird(feed, '</title>', ''),
  'cut off in its last item': (feed) => feed.slice(0, feed.lastIndexOf('</content:encoded>') - 200),
  'an empty line before the XML declaration': (feed) => `\n${feed}`,
};

const inThird = (feed: string, from: string, to: string): string => {
  const at = [1, 2, 3].reduce((after) => feed.indexOf('<item>', after + 1), 0);
  return feed.slice(0, at) + feed.slice(at).replace(from, () => to);
};

/** Titles of the items that a parser reads of a feed; none if it throws. */
type Parse = (feed: Buffer) => string[] | Promise<string[]>;
/** Each loads what it needs. */
const parsers = {
  Broadsheet: async (): Promise<Parse> => {
    const { itemsOf } = await import('../../functions/feeds/feed-reading.ts');
    const { readFeed } = await import('../../functions/feeds/read-feed.ts');
    return (feed) => {
      const reading = readFeed(feed, { url: 'https://courier.example/feed' });
      return reading.ok ? itemsOf(reading.feed).map(({ title }) => title ?? '') : [];
    };
  },
  'rss-parser': async (): Promise<Parse> => {
    const { default: RssParser } = await import('rss-parser');
    const rss = new RssParser();
    return async (feed) => {
      const { items } = await rss.parseString(feed.toString('utf8'));
      return items.map(({ title }) => title ?? '');
    };
  },
  'feed-parser': async (): Promise<Parse> => {
    const { parseFeed } = await import('@rowanmanning/feed-parser');
    return (feed) => parseFeed(feed.toString('utf8')).items.map(({ title }: { title: string | null }) => title ?? '');
  },
};
export type FeedParser = keyof typeof parsers;
export const feedParsers = Object.keys(parsers) as FeedParser[];

/** How many of ten items each parser reads of a feed with each fault: those with a title of their own. */
export const itemsRead = async (): Promise<{ fault: string; read: Record<FeedParser, number> }[]> => {
  const feed = await madeFeed(10);
  const rows = [];
  for (const [fault, damaged] of Object.entries(faults)) {
    const read = {} as Record<FeedParser, number>;
    for (const name of feedParsers) {
      const parse = await parsers[name]();
      try {
        read[name] = (await parse(Buffer.from(damaged(feed)))).filter(Boolean).length;
      } catch {
        read[name] = 0;
      }
    }
    rows.push({ fault, read });
  }
  return rows;
};

/** Openers of tasks that read a feed of `items` items. They throw if a parser does not read all of them. */
export const feedReaders = (items: number) => {
  const open = (name: FeedParser) => async () => {
    const feed = Buffer.from(await madeFeed(items));
    const parse = await parsers[name]();
    if ((await parse(feed)).length !== items) throw new Error(`${name} does not read the feed.`);
    return () => parse(feed);
  };
  return { Broadsheet: open('Broadsheet'), 'rss-parser': open('rss-parser'), 'feed-parser': open('feed-parser') };
};
