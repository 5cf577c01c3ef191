import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { Command } from 'commander';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { type ReadAgain, verifyEdition } from '../functions/compile/verify.ts';
import type { Origin } from '../functions/core/article.ts';
import { Edition } from '../functions/core/edition.ts';
import { keys } from '../functions/core/keys.ts';
import { bytesWorthReading, type Member, readObject } from '../functions/ingest/read.ts';

/** `npm run verify -- <edition.json> [--corpus DIR]`: proves an edition against a folder of articles or the bucket. */

type Fetch = (origin: Origin) => Promise<{ body: Buffer; etag: string } | undefined>;

const fromFolder =
  (folder: string): Fetch =>
  async ({ key }) => {
    try {
      const body = await readFile(join(folder, key.slice(keys.articles.length)));
      return { body, etag: createHash('md5').update(body).digest('hex') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };

const fromBucket = (bucket: string): Fetch => {
  const store = s3ObjectStore({ client: new S3Client({}), bucket });
  return ({ key, versionId }) =>
    store.get(key, { maxBytes: bytesWorthReading(key), ...(versionId !== undefined && { versionId }) });
};

/** Reads articles again, each object once. */
const articleReader = (fetch: Fetch) => {
  const objects = new Map<string, Promise<{ etag: string; members: Member[] } | { reason: string }>>();
  const read = async (origin: Origin) => {
    const object = await fetch(origin);
    if (!object) return { reason: 'the article is not there any more' };
    const reading = readObject({ key: origin.key, bytes: object.body });
    return reading.ok ? { etag: object.etag, members: [...reading.members] } : { reason: reading.reason };
  };
  return async (origin: Origin): Promise<ReadAgain> => {
    const { key, versionId = '', etag, member } = origin;
    if (!key.startsWith(keys.articles)) return { ok: false, reason: 'its key is not under articles/' };
    const name = `${key}\n${versionId}`;
    const object = await (objects.get(name) ?? objects.set(name, read(origin)).get(name)!);
    if ('reason' in object) return { ok: false, reason: object.reason };
    if (object.etag !== etag)
      return { ok: false, reason: `the article has changed since: it was ${etag} and is ${object.etag}` };
    const found = object.members.find((one) => one.ok && one.draft.member === member);
    return found?.ok
      ? { ok: true, article: found.draft }
      : { ok: false, reason: 'the batch does not hold that article any more' };
  };
};

const program = new Command('verify')
  .description('Proves every sentence, quote, date and figure of an edition against its articles.')
  .argument('<edition.json>', 'an edition as compile wrote it')
  .option('--corpus <folder>', 'the articles; without it, the bucket that BUCKET names, or else the corpus folder')
  .parse();

const path = program.args[0]!;
const { corpus } = program.opts<{ corpus?: string }>();
const parsed = Edition.safeParse(JSON.parse(await readFile(path, 'utf8')));
if (!parsed.success) {
  console.error(
    `${path} is not an edition: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`,
  );
  process.exit(2);
}
const bucket = process.env.BUCKET;
const fetch = corpus === undefined && bucket ? fromBucket(bucket) : fromFolder(corpus ?? 'corpus');
const { findings, proved } = await verifyEdition({ readArticle: articleReader(fetch) }, parsed.data);
for (const { story, where, text, reason } of findings)
  console.error(`Story ${story}, ${where}: "${text}"\n  not proved: ${reason}`);
const { stories, articles, sentences, quotes, figures, dates } = proved;
console.log(
  `${stories} of ${parsed.data.stories.length} stories proved from ${articles} articles: ` +
    `${sentences} sentences, ${quotes} quotes, ${dates} dates, ${figures} figures.`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
