import { charsetIn, decoded } from '../text/decode-bytes.ts';
import { absolute, type FeedReading } from './feed-reading.ts';
import { jsonFeed } from './json-feed.ts';
import { withStrayBytesRead } from './stray-bytes.ts';
import { xmlFeed } from './xml-feed.ts';

/** Reads a feed that is in characters already: JSON or XML, by how it begins. Never throws. */
const feedIn = (text: string, at: { url?: string | undefined } = {}): FeedReading => {
  const start = text
    .slice(0, 10_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start === '') return { ok: false, code: 'malformed', reason: 'The answer is empty.' };
  return /^[[{]/.test(start) ? jsonFeed(text.replace(/^\ufeff/, ''), at) : xmlFeed(text, at);
};

/**
 * Reads a feed as it was received: RSS 0.9x–2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF, JSON Feed, news sitemaps and
 * WordPress posts. `url`: where it was found; `contentType`, `contentLocation`: the headers. The charset of the first
 * counts unless the bytes begin with a byte order mark; the second is where the feed says that it is. A bad byte or item
 * costs the item that it is in; what is not a feed comes back with a reason that says what it is. Never throws.
 */
export const readFeed = (
  bytes: Buffer,
  {
    url,
    contentType,
    contentLocation,
  }: { url?: string | undefined; contentType?: string | undefined; contentLocation?: string | undefined } = {},
): FeedReading => {
  if (bytes.length === 0) return { ok: false, code: 'malformed', reason: 'The answer is empty.' };
  const read = decoded(bytes, { declares: true, html: false, several: true, charset: charsetIn(contentType) });
  if (!read.ok)
    return { ok: false, code: read.code === 'binary' ? 'unknown-format' : 'malformed', reason: read.reason };
  const text = read.encoding === 'utf-8' ? withStrayBytesRead(bytes, read.text) : read.text;
  return feedIn(text, { url: absolute(contentLocation?.trim(), url) ?? url });
};
