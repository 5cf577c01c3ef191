/** A feed file and what must be read of it; only what is named is compared. */
export interface ExpectedItem {
  title?: string | undefined;
  link?: string | undefined;
  /** The day of publication, or as much of it as is known. */
  date?: string | undefined;
  /** Paragraphs, each on a line. */
  text?: string;
  authors?: string[];
  language?: string | undefined;
  guid?: string | undefined;
  categories?: string[];
  enclosures?: { url: string; type?: string }[];
  picture?: { url: string; alt?: string; credit?: string } | undefined;
  publisher?: string;
  /** Why the item is not read. */
  rejected?: RegExp;
}

/**
 * `whole`: why the whole file is not read. `url`: where it was found; `contentType`, `contentLocation`: the headers it
 * came with.
 */
export interface FeedCase {
  name: string;
  url?: string;
  contentLocation?: string;
  file: string | Buffer;
  items?: ExpectedItem[];
  whole?: RegExp;
  contentType?: string;
}

export const feedCase = (name: string, file: string | Buffer, ...items: ExpectedItem[]): FeedCase => ({
  name,
  file,
  items,
});
export const refusedCase = (name: string, file: string | Buffer, whole: RegExp): FeedCase => ({ name, file, whole });

/** RSS 2.0 with names for what is often used. `top` stands before the items, `on` is what the root says. */
export const rss = (items: string, { top = '', on = '' } = {}): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" ${on}><channel><title>Quay</title><link>https://quay.example/</link>${top}${items}</channel></rss>`;
export const item = (inner: string): string => `<item>${inner}</item>`;
/** An RSS feed of one item. */
export const one = (inner: string, around: { top?: string; on?: string } = {}): string => rss(item(inner), around);

export const atom = (entries: string, { top = '', on = '' } = {}): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${on}><title>Mole</title>${top}${entries}</feed>`;
/** An Atom feed of one entry. */
export const entry = (inner: string, { on = '', ...around }: { top?: string; on?: string } = {}): string =>
  atom(`<entry>${inner}</entry>`, { on, ...around });
export const atom03 = (inner: string, on = ''): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#" ${on}><title>Old</title><entry>${inner}</entry></feed>`;

export const rdf = (items: string, names = 'xmlns="http://purl.org/rss/1.0/"'): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ${names}><channel rdf:about="https://pier.example/"><title>Pier</title><link>https://pier.example/</link></channel>${items}</rdf:RDF>`;
