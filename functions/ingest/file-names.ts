const megabyte = 1_000_000;

/** The largest article, in bytes before decoding. */
export const maxPerArticle = megabyte;
/** Pages carry scripts, styles and pictures along that weigh many times what their text does. */
export const maxPerPage = 5 * megabyte;

/** What a file's name says it is, and how many bytes (inflated) of it are read. Feeds are parsed whole, lines are not. */
const formats = {
  txt: { format: 'text', most: maxPerArticle },
  md: { format: 'markdown', most: maxPerArticle },
  markdown: { format: 'markdown', most: maxPerArticle },
  html: { format: 'html', most: maxPerPage },
  htm: { format: 'html', most: maxPerPage },
  // A JSON file may be a feed; where it is one article, it is held to the size of one.
  json: { format: 'json', most: 10 * megabyte },
  jsonl: { format: 'lines', most: 50 * megabyte },
  ndjson: { format: 'lines', most: 50 * megabyte },
  xml: { format: 'feed', most: 10 * megabyte },
  rss: { format: 'feed', most: 10 * megabyte },
  atom: { format: 'feed', most: 10 * megabyte },
  // Attachments count, though they are not read.
  eml: { format: 'mail', most: 10 * megabyte },
} as const;

/** A format that an object's name may say. */
export type FormatNamed = (typeof formats)[keyof typeof formats]['format'];

/** The names of formats that articles may have, in the words of a sentence. */
export const knownFormats = 'txt, md, html, json, jsonl, xml (RSS, Atom) or eml, each also as .gz';

/** The format and the most bytes that an object's name stands for, and whether it says `gz`; undefined for a name that says none. */
export const namedAs = (key: string) => {
  const [, extension, gz] = /\.(\w+?)(\.gz)?$/i.exec(key) ?? [];
  const format = Object.entries(formats).find(([name]) => name === extension?.toLowerCase())?.[1];
  return format && { ...format, gzipped: gz !== undefined };
};

/** The format that an object's name says it has, `text` or `markdown`; undefined for a name that says none. */
export const formatNamed = (key: string): string | undefined => namedAs(key)?.format;

/** How many bytes of an object are worth fetching: one more than may be read, so that too many can be told. */
export const bytesWorthReading = (key: string): number => (namedAs(key)?.most ?? 0) + 1;

/** Whether an object that cannot be read any more is a feed, by its name and whether it held a batch before. */
export const isFeedNamed = (key: string, { wasBatch }: { wasBatch: boolean }): boolean => {
  const format = namedAs(key)?.format;
  return format === 'feed' || (format === 'json' && wasBatch);
};
