import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import { articlesPrefix, listArticles } from '../functions/store/articles.ts';
import { findManifest } from '../functions/store/manifests.ts';
import { type Rejected, readRejection } from '../functions/store/rejections.ts';
import { valueIfFound } from '../functions/store/stored.ts';
import { corpusFiles, largestFile } from './corpus-files.ts';
import type { Deployment } from './deployment.ts';
import { sentenceOf, serviceWords } from './fault-sentences.ts';
import { fetchPage } from './fetch-page.ts';
import { readText, refuseFile } from './files.ts';
import { minuteOf } from './minute.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';

/** Something to upload. Its key and bytes are read later, because a page shows its format only when it is fetched. */
interface Upload {
  from: string;
  read(): Promise<{ key: string; body: Buffer }>;
}

export interface ImportOptions {
  publisher?: string;
  urls?: string;
  dryRun: boolean;
  /** Whether names and redirects may lead to a private network. */
  private?: boolean;
  wait: number;
}

const uploadsAtOnce = 8;
const dayMilliseconds = 86_400_000;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .slice(0, 100)
    .replaceAll(/^[-.]+|[-.]+$/g, '') || 'page';

/**
 * The key of a page depends on its address alone, so importing it again is a correction. The hash distinguishes addresses
 * that become the same name.
 */
const ofUrl = (url: string, { publisher, private: isPrivate = false }: ImportOptions): Upload => ({
  from: url,
  read: async () => {
    const { host, hostname, pathname, search } = new URL(url);
    const { body, extension } = await fetchPage(url, { private: isPrivate });
    const name = slug(`${pathname}${search}`.replace(/\.\w{1,5}$/, ''));
    const hash = createHash('sha256').update(`${host}${pathname}${search}`).digest('hex').slice(0, 8);
    return { key: `${articlesPrefix}${slug(publisher ?? hostname)}/${name}-${hash}.${extension}`, body };
  },
});

const ofPath = async (path: string, publisher: string | undefined): Promise<Upload[]> => {
  const there = await stat(path).catch(refuseFile(path, 'read'));
  const under = publisher === undefined ? articlesPrefix : `${articlesPrefix}${slug(publisher)}/`;
  const upload = (file: string, key: string): Upload => ({
    from: file,
    read: async () => {
      const { size } = await stat(file).catch(refuseFile(file, 'read'));
      if (size > largestFile) throw new UsageError(`${file} has ${size} bytes; the limit is ${largestFile}.`);
      return { key, body: await readFile(file).catch(refuseFile(file, 'read')) };
    },
  });
  if (!there.isDirectory()) return [upload(path, `${under}${basename(path)}`)];
  return (await corpusFiles(path)).map(({ path: file, key }) =>
    upload(file, publisher === undefined ? key : `${under}${key.slice(articlesPrefix.length)}`),
  );
};

const isUrl = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text);

const gather = async (sources: readonly string[], options: ImportOptions): Promise<Upload[]> => {
  const { publisher, urls } = options;
  const listed = (urls === undefined ? '' : await readText(urls))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const wrong = listed.findIndex((line) => !isUrl(line));
  if (wrong >= 0)
    throw new UsageError(`"${listed[wrong]!.slice(0, 100)}" in ${urls} is not the address of a web page.`);
  const addresses = [...new Set([...sources.filter(isUrl), ...listed])];
  const secret = addresses.map((url) => new URL(url)).find(({ username, password }) => username || password);
  if (secret) throw new UsageError(`An address at ${secret.host} contains a user name or password. Remove it.`);
  const pages = addresses.map((url) => ofUrl(url, options));
  if (publisher !== undefined && !/[\p{L}\p{N}]/u.test(publisher))
    throw new UsageError(`"${publisher}" cannot be a publisher: it needs at least one letter or digit.`);
  const strange = sources.find((one) => /^\w+:\/\//.test(one) && !isUrl(one));
  if (strange !== undefined)
    throw new UsageError(`${strange} is not the address of a web page. Use http:// or https://.`);
  const files = await Promise.all(sources.filter((one) => !isUrl(one)).map((path) => ofPath(path, publisher)));
  return [...pages, ...files.flat()];
};

/** What ingest read from an object; undefined until it has processed these bytes. */
const outcomeOf = async ({ store }: Deployment, key: string, etag: string) => {
  const [manifest, rejection] = await Promise.all([findManifest(store, key), readRejection(store, key)]);
  const made = valueIfFound(manifest);
  const refused = valueIfFound(rejection);
  if (made?.etag !== etag || made.articles.some(({ pending }) => pending)) return undefined;
  return {
    articles: made.articles.filter(({ gone }) => !gone).length,
    rejected: refused?.etag === etag ? refused : undefined,
  };
};

/**
 * Uploads articles that are new or changed, so that an interrupted import can be repeated, then waits until they are
 * indexed. Returns the exit code: 1 if something could not be read or was rejected.
 */
export const importArticles = async (
  deployment: Deployment,
  output: Output,
  { sources, ...options }: ImportOptions & { sources: readonly string[] },
): Promise<number> => {
  const uploads = await gather(sources, options);
  if (uploads.length === 0)
    throw new UsageError(
      sources.length === 0 && options.urls === undefined
        ? 'Name what to import: folders, files, addresses of pages or --urls FILE.'
        : `There is nothing to import in ${[...sources, options.urls].filter(Boolean).join(', ')}.`,
    );
  const there = new Map<string, string>();
  for await (const { key, etag } of listArticles(deployment.store)) there.set(key, etag);

  const bar = output.progress(options.dryRun ? 'Comparing' : 'Uploading', uploads.length);
  const put: { key: string; etag: string; state: 'unchanged' | 'corrected' | 'new' }[] = [];
  const unread: { from: string; reason: string }[] = [];
  const taken = new Map<string, string>();
  await pMap(
    uploads,
    async ({ from, read }) => {
      const got = await read().catch((fault: unknown) => {
        if (fault instanceof UsageError || fault instanceof OperationalError) return fault.message;
        throw fault;
      });
      bar.step();
      if (typeof got === 'string') return void unread.push({ from, reason: got });
      const { key, body } = got;
      const other = taken.get(key);
      if (other !== undefined)
        return void unread.push({
          from,
          reason: `${from} would overwrite ${other}: import each with its own --publisher.`,
        });
      taken.set(key, from);
      const etag = createHash('md5').update(body).digest('hex');
      const state = there.get(key) === etag ? 'unchanged' : there.has(key) ? 'corrected' : 'new';
      try {
        if (state !== 'unchanged' && !options.dryRun) await deployment.store.put(key, body);
        put.push({ key, etag, state });
      } catch (fault) {
        // A fault with a sentence concerns every object.
        if (sentenceOf(fault)) throw fault;
        unread.push({
          from,
          reason: `${from} could not be uploaded: ${serviceWords(fault) ?? (fault as Error).message}`,
        });
      }
    },
    { concurrency: uploadsAtOnce },
  );
  bar.stop();
  for (const { reason } of unread) output.say(reason);
  const counted = (state: string) => put.filter((one) => one.state === state).length;
  const counts = { new: counted('new'), corrected: counted('corrected'), unchanged: counted('unchanged') };
  if (options.dryRun) {
    output.table(
      ['Object', ''],
      put.map(({ key, state }) => [key, state]),
    );
    output.say(`Would upload: new ${counts.new}, corrected ${counts.corrected}. Unchanged: ${counts.unchanged}.`);
    output.result({ dryRun: true, ...counts, unread, objects: put });
    return unread.length > 0 ? 1 : 0;
  }

  const left = new Map(put.filter(({ state }) => state !== 'unchanged').map(({ key, etag }) => [key, etag]));
  const reading = output.progress('Reading', left.size);
  const rejected: Rejected[] = [];
  let articles = 0;
  const until = Date.now() + options.wait * 1000;
  for (let first = true; left.size > 0 && Date.now() < until; first = false) {
    if (!first) await sleep(500);
    await pMap(
      [...left],
      async ([key, etag]) => {
        const outcome = await outcomeOf(deployment, key, etag);
        if (!outcome) return;
        left.delete(key);
        reading.step();
        articles += outcome.articles;
        if (outcome.rejected) rejected.push(outcome.rejected);
      },
      { concurrency: 16 },
    );
  }
  reading.stop();
  output.say(
    `New: ${counts.new}, corrected: ${counts.corrected}, unchanged: ${counts.unchanged}. Articles read: ${articles}.`,
  );
  if (left.size > 0)
    output.say(`Still being read: ${left.size}. To see whether any are rejected, run broadsheet doctor.`);
  output.table(
    ['Rejected', 'Reason'],
    rejected.map(({ key, reason }) => [key, reason]),
  );
  const clock = deployment.clock.now();
  if (Date.now() - clock.getTime() > dayMilliseconds && rejected.some(({ code }) => code === 'withheld'))
    output.say(
      `The clock of this Broadsheet stands at ${minuteOf(clock.toISOString())} UTC, the morning after the last ` +
        'article of its corpus, so what is dated later waits. Put it into the corpus folder instead: that moves the clock.',
    );
  output.result({ ...counts, articles, waiting: left.size, unread, rejected });
  return rejected.length + unread.length > 0 ? 1 : 0;
};
