import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Credentials } from '../functions/core/ports.ts';
import { addressFault, hostOf } from '../functions/core/source.ts';
import { type NewSource, readSourcesText, type SourcesText } from '../functions/store/edit-sources.ts';
import { decoded } from '../functions/text/decode-bytes.ts';
import type { Deployment } from './deployment.ts';
import { refuseFile } from './files.ts';
import { type AddOptions, addNewsletter, isSender } from './newsletters-add.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';
import { slug } from './slug.ts';
import { type FoundFeed, feedsOfPage, lookAt, noFeedAt, sayFeeds } from './sources-find.ts';
import { changeSources, refuseFaulty } from './sources-list.ts';
import { feedsInOpml, looksLikeOpml, type OpmlFeed } from './sources-opml.ts';
import { splitCredentials } from './split-credentials.ts';

/** What is to be added, and what to say of it. */
interface Gathered {
  feeds: OpmlFeed[];
  /** Whether they come from an OPML file, in which somebody has given them titles. */
  isOpml: boolean;
  /** Other feeds of the site, best first. */
  others: FoundFeed[];
  faults: string[];
}

/** An id for a source that no other has: from its title if that has Latin letters, else from its host. */
const idFor = ({ title, url }: Pick<OpmlFeed, 'title' | 'url'>, taken: ReadonlySet<string>): string => {
  const ofTitle = slug(title ?? '');
  const base = /[a-z].*[a-z]/.test(ofTitle) ? ofTitle : slug(hostOf(url)) || 'source';
  for (let id = base, number = 2; ; id = `${base}-${number++}`) if (!taken.has(id)) return id;
};

/** Addresses that only differ in what servers do not tell apart are one feed. */
export const sameFeedKey = (address: string): string => {
  const { port, pathname, search } = new URL(address);
  return `${hostOf(address)}:${port}${pathname.replace(/\/+$/, '')}${search}`;
};

/** The feeds of an OPML text that was found at `from`. Throws an OperationalError if it is something else. */
export const gatherOpml = (text: string, from: string): Gathered => {
  const opml = feedsInOpml(text);
  if (!opml)
    throw new OperationalError(
      `${from} cannot be read as OPML, or has nothing in it. Export the feeds of your reader as OPML and try again.`,
    );
  return { ...opml, isOpml: true, others: [] };
};

/** Whether `what` is meant as a file. The name of one that does not exist could also be that of a site. */
export const isFileName = (what: string): boolean =>
  existsSync(what) || /^[^/]*\.xml$|^(?!https?:).*\.opml$/i.test(what);

/** The feeds of an OPML file. Rejects with an OperationalError or UsageError if it cannot be read. */
export const gatherFile = async (file: string): Promise<Gathered> => {
  const bytes = await readFile(file).catch(refuseFile(file, 'read'));
  const read = decoded(bytes, { declares: true, html: false });
  if (!read.ok) throw new OperationalError(`${file} cannot be read: ${read.reason}`);
  return gatherOpml(read.text, file);
};

/** `what` as an address: the name of a site is one too. */
export const addressIn = (what: string): string => {
  const isHost = /^[^\s/@:]+\.[^\s/@:.]+(?:\/\S*)?$/.test(what);
  const address = isHost ? `https://${what}` : what;
  if (!isHost && !/^[a-z][a-z\d+.-]*:\/\//i.test(what))
    throw new UsageError(
      `"${what}" is neither a file nor an address. Give the address of a feed or site, or an OPML file.`,
    );
  const fault = addressFault(address);
  if (fault !== undefined) throw new UsageError(`${what.replace(/\/\/[^/]*@/, '//')} cannot be a source: ${fault}`);
  return address;
};

const gatherAddress = async (
  { fetchPage, siteUrl }: Deployment,
  what: string,
  { ports, credentials }: { ports: number[] | undefined; credentials: Credentials | undefined },
): Promise<Gathered> => {
  const address = addressIn(what);
  const finder = { fetchPage, siteUrl, ports, credentials };
  const looked = await lookAt(finder, address);
  // A feed at another place than they were given for does not get them.
  const signing = (feed: OpmlFeed): OpmlFeed =>
    credentials?.origin === new URL(feed.url).origin ? { credentials, ...feed } : feed;
  const found = ({ url, feed }: FoundFeed) => signing({ url, title: feed.title });
  if (looked.kind === 'feed') return { feeds: [found(looked)], others: [], faults: [], isOpml: false };
  if (looked.kind === 'unreachable') throw new OperationalError(`${address} was not added: ${looked.reason}`);
  if (looksLikeOpml(looked.text)) {
    const opml = gatherOpml(looked.text, address);
    return { ...opml, feeds: opml.feeds.map(signing) };
  }
  if (looked.kind === 'other') throw new OperationalError(`${address} was not added: ${looked.reason}`);
  const { feeds, unread } = await feedsOfPage(finder, looked);
  const [best, ...others] = feeds;
  if (!best) throw new OperationalError(noFeedAt(address, unread));
  return { feeds: [found(best)], others, faults: unread, isOpml: false };
};

/** The feeds that are not sources yet as new sources, those that are, and what new ones sign in with, by their ids. */
export const newSources = (
  { feeds, isOpml }: Pick<Gathered, 'feeds' | 'isOpml'>,
  existing: readonly { id: string; url?: string }[],
  options: AddOptions,
) => {
  const taken = new Set(existing.map(({ id }) => id));
  const known = new Map<string, string>(
    existing.flatMap(({ id, url }) => (url === undefined ? [] : [[sameFeedKey(url), id] as const])),
  );
  const added: NewSource[] = [];
  const doubled: { url: string; id: string; credentials?: Credentials | undefined }[] = [];
  const signIns = new Map<string, Credentials>();
  for (const feed of feeds) {
    const key = sameFeedKey(feed.url);
    const earlier = known.get(key);
    if (earlier !== undefined) {
      doubled.push({ url: feed.url, id: earlier, credentials: feed.credentials });
      continue;
    }
    const id = options.id ?? idFor({ ...feed, title: options.title ?? feed.title }, taken);
    const title = options.title ?? (isOpml ? feed.title : undefined);
    const language =
      options.language ?? (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(feed.language ?? '') ? feed.language : undefined);
    taken.add(id);
    known.set(key, id);
    if (feed.credentials) signIns.set(id, feed.credentials);
    added.push({
      id,
      url: feed.url,
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
      ...(options.topic && { topics: options.topic }),
      ...(options.fullText && { fullText: true }),
      ...(options.port && { ports: options.port }),
      ...(feed.credentials && { signIn: true }),
    });
  }
  return { added, doubled, signIns };
};

/**
 * Adds sources to the file. What they sign in with is stored first, because a source in the file without it would fail, and
 * deleted again if the file cannot be changed.
 */
const writeSources = async (
  { store, credentials }: Deployment,
  file: SourcesText,
  { added, signIns }: { added: readonly NewSource[]; signIns: ReadonlyMap<string, Credentials> },
): Promise<void> => {
  if (added.length === 0) return;
  for (const [id, own] of signIns) await credentials.write(id, own);
  try {
    await changeSources(store, file, { action: 'add', sources: added });
  } catch (fault) {
    for (const id of signIns.keys()) await credentials.write(id, undefined);
    throw fault;
  }
};

/** Replaces the user name and password of a source that signs in. Returns what to say of it. */
const replaceCredentials = async (
  deployment: Deployment,
  { id, url, isSigned }: { id: string; url: string; isSigned: boolean },
  credentials: Credentials,
): Promise<string> => {
  if (!isSigned || new URL(url).origin !== credentials.origin)
    return `To have it sign in, remove ${id} first and add it again.`;
  await deployment.credentials.write(id, credentials);
  return 'Its user name and password were replaced.';
};

/**
 * Adds a newsletter by its sender, the feed at an address, the best feed of a site, or all feeds of an OPML file. A feed
 * that is a source already is reported and not added again. Returns the exit code: 1 if an outline of a file had to be
 * left out.
 */
export const addSources = async (
  deployment: Deployment,
  output: Output,
  { what: asked, ...options }: AddOptions & { what: string },
): Promise<number> => {
  if (isSender(asked) && !isFileName(asked)) {
    await addNewsletter(deployment, output, { what: asked, ...options });
    return 0;
  }
  const { what, credentials } = splitCredentials(asked);
  const file = await readSourcesText(deployment.store);
  refuseFaulty(file.problems);
  const gathered = isFileName(what)
    ? await gatherFile(what)
    : await gatherAddress(deployment, what, { ports: options.port, credentials });
  if (gathered.feeds.length > 1 && (options.id !== undefined || options.title !== undefined))
    throw new UsageError(`${what} has ${gathered.feeds.length} feeds: --id and --title are for one.`);
  const existing = [...file.sources, ...file.newsletters];
  if (options.id !== undefined && existing.some(({ id }) => id === options.id))
    throw new UsageError(`There is a source "${options.id}" already. Choose another --id.`);
  const { added, doubled, signIns } = newSources(gathered, existing, options);
  await writeSources(deployment, file, { added, signIns });
  for (const { id, url } of added) output.say(`Added ${id}: ${url}`);
  for (const { id, url, credentials: own } of doubled) {
    output.say(`Not added again: ${url} is the source ${id}.`);
    const isSigned = file.sources.some((one) => one.id === id && one.signIn);
    if (own) output.say(await replaceCredentials(deployment, { id, url, isSigned }, own));
  }
  for (const fault of gathered.faults) output.warn(`Left out: ${fault}`);
  if (gathered.others.length > 0) output.say('The site has other feeds, which were not added:');
  sayFeeds(output, gathered.others);
  if (added.length > 0) output.say('New sources are polled within five minutes.');
  else if (doubled.length === 0) output.say('There was nothing to add.');
  output.result({
    added,
    doubled: doubled.map(({ url, id }) => ({ url, id })),
    leftOut: gathered.faults,
    others: gathered.others.map(({ url }) => url),
  });
  return gathered.isOpml && gathered.faults.length > 0 ? 1 : 0;
};
