/** What is read of a feed, whichever its format. Nothing in it is trusted or cleaned yet. */

/** A picture that comes with an item. */
export interface FeedPicture {
  url: string;
  alt?: string | undefined;
  credit?: string | undefined;
}

export interface FeedItem {
  /** The feed's own name for the item; not one that it has in common with the whole feed. */
  guid?: string | undefined;
  /** The item's page, absolute where the feed says to what it is relative. */
  link?: string | undefined;
  /** Words without markup. */
  title?: string | undefined;
  /** The text, which is HTML or plain; neither is there if the item has none. */
  html?: string | undefined;
  text?: string | undefined;
  /** When it was published and last changed, as it is written. */
  published?: string | undefined;
  updated?: string | undefined;
  authors: string[];
  categories: string[];
  enclosures: { url: string; type?: string | undefined }[];
  picture?: FeedPicture | undefined;
  language?: string | undefined;
  /** Who wrote it, in a feed of other people's news. */
  publisher?: string | undefined;
  /** What else the publisher says of it, by name: embargoes, drafts. */
  fields: Record<string, unknown>;
}

/** What a feed asks of those who poll it. */
export interface Wishes {
  /** The least time between two polls. */
  seconds?: number;
  /** Hours (0–23) and days (0: Sunday) at which it must not be polled; GMT. */
  skipHours: number[];
  skipDays: number[];
}

/** An item, or why it cannot be read. */
export type FeedMember = { ok: true; item: FeedItem } | { ok: false; code: 'malformed' | 'too-large'; reason: string };

export interface Feed {
  format: 'rss' | 'rdf' | 'atom' | 'cdf' | 'sitemap' | 'json' | 'wordpress';
  title?: string | undefined;
  language?: string | undefined;
  members: FeedMember[];
  /** Why the feed does not end as it should, if it is cut off between two items. */
  cut?: string;
  wishes: Wishes;
}

/** The items of a feed that can be read. */
export const itemsOf = ({ members }: Pick<Feed, 'members'>): FeedItem[] =>
  members.flatMap((member) => (member.ok ? [member.item] : []));

/** `isPage`: it is a web page. */
export type FeedReading =
  | { ok: true; feed: Feed }
  | { ok: false; code: 'unknown-format' | 'malformed'; reason: string; isPage?: true };

/** An address made absolute; undefined where it is not an address or, without a base, is relative. */
export const absolute = (address: string | undefined, base?: string): string | undefined => {
  // "https:word" has no host, and browsers would take the word for it.
  if (address === undefined || address.length > 2000 || /^[a-z][a-z\d+.-]*:(?!\/\/[^/\\])/i.test(address))
    return undefined;
  return URL.parse(address, base)?.href;
};
