import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import type { Credentials } from '../functions/core/ports.ts';
import { addressFault, type Source } from '../functions/core/source.ts';
import { UsageError } from './operational-error.ts';
import { splitCredentials } from './split-credentials.ts';

/** OPML is how feed readers exchange lists of feeds. */

export interface OpmlFeed {
  url: string;
  title?: string | undefined;
  language?: string | undefined;
  /** The user name and password that its address had. */
  credentials?: Credentials | undefined;
}

/** Folders within folders are read up to here. */
const maxDepth = 50;

export const looksLikeOpml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<opml[\s>]/i.test(text.slice(0, 5000).replace(/^\uFEFF/, ''));

/** An address without a user name and password, and those; or why it cannot be a source. */
const addressOf = (written: string): { url: string; credentials?: Credentials } | { fault: string } => {
  try {
    const { what: url, credentials } = splitCredentials(written);
    const fault = addressFault(url);
    return fault === undefined ? { url, ...(credentials && { credentials }) } : { fault };
  } catch (fault) {
    if (fault instanceof UsageError) return { fault: fault.message };
    throw fault;
  }
};

/** The address of an outline's feed, as it is written. */
const writtenAddress = ({ xmlUrl, url, type }: Opml.Outline<string>): string | undefined =>
  (xmlUrl ?? (/^(rss|atom|feed)/i.test(type ?? '') ? url : undefined))?.trim();

/**
 * Reads the feeds of an OPML file, those in folders too, in its order. `faults` names each outline that is left out, and
 * why. Undefined if the text is not OPML.
 */
export const feedsInOpml = (text: string): { feeds: OpmlFeed[]; faults: string[] } | undefined => {
  let document: Opml.Document<string>;
  try {
    document = parseOpml(text);
  } catch {
    return undefined;
  }
  const feeds: OpmlFeed[] = [];
  const faults: string[] = [];
  const walk = (outlines: readonly Opml.Outline<string>[], depth: number): void => {
    for (const outline of outlines) {
      const { title, text: name, language, outlines: within = [] } = outline;
      const named = (title ?? name)?.replaceAll(/\s+/g, ' ').trim().slice(0, 120) || undefined;
      const address = writtenAddress(outline);
      const read = address === undefined ? undefined : addressOf(address);
      if (read && 'fault' in read)
        faults.push(`${named ?? address?.replace(/\/\/[^/]*@/, '//').slice(0, 100)}: ${read.fault}`);
      else if (read) feeds.push({ ...read, title: named, language });
      else if (within.length === 0) faults.push(`${named ?? 'An outline without a name'}: it has no "xmlUrl".`);
      if (depth < maxDepth) walk(within, depth + 1);
      else if (within.length > 0) faults.push(`${named ?? 'A folder'}: its folders are nested too deeply.`);
    }
  };
  walk(document.body?.outlines ?? [], 0);
  return { feeds, faults };
};

/** Writes sources as OPML. What only Broadsheet knows of them is left out. */
export const opmlOf = (sources: readonly Source[], now: Date): string =>
  generateOpml({
    head: { title: 'Sources of Broadsheet', dateCreated: now },
    body: {
      outlines: sources.map(({ id, url, title = id, language }) => ({
        text: title,
        title,
        type: 'rss',
        xmlUrl: url,
        ...(language !== undefined && { language }),
      })),
    },
  });
