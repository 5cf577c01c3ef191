import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { articleReader, fromStore } from '../../cli/read-again.ts';
import { verifyEdition } from '../../functions/compile/verify.ts';
import { Edition } from '../../functions/core/edition.ts';
import type { Clock, ObjectStore } from '../../functions/core/ports.ts';
import { keys } from '../../functions/store/keys.ts';
import { type NewsFolder, openNewsFolder } from '../../local/demo/news-folder.ts';
import { offeredTopics, writtenByModel } from '../../local/demo/offered-topics.ts';
import { sampleVisitors, signUp } from '../../local/demo/visitor.ts';
import { type Product, startProduct } from '../../local/product.ts';
import { ofAnyAge } from './topics.ts';

/** The whole product, with access to its bucket and table. */
export interface RunningProduct extends Product {
  archive: NewsFolder;
  faults: unknown[];
}

/** Starts everything on embedded servers; in memory unless a folder is given. */
export const openProduct = async ({
  clock,
  data,
  scriptedWriter = false,
}: {
  clock: Clock;
  data?: string;
  scriptedWriter?: boolean;
}): Promise<RunningProduct> => {
  const faults: unknown[] = [];
  const before = { ...process.env };
  const product = await startProduct({
    clock,
    settleSeconds: 0,
    scriptedWriter,
    onFault: (error) => faults.push(error),
    ...(data && { data }),
  });
  const { BUCKET: bucket, TABLE: table } = product.aws.environment;
  return {
    ...product,
    faults,
    archive: openNewsFolder({ bucket: bucket!, table: table!, clock }),
    stop: async () => {
      await product.stop();
      for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
      Object.assign(process.env, before);
    },
  };
};

/** Publishes a corpus folder, which may be old, with its topics, for which a model may write. Returns the ids of the topics. */
export const publishCorpus = async (
  product: RunningProduct,
  corpus: string,
  { byModel = false } = {},
): Promise<string[]> => {
  const offer = await offeredTopics({ corpus });
  await product.publisher.publishTopics(ofAnyAge(byModel ? writtenByModel(offer) : offer.yaml));
  await product.settled();
  await product.publisher.publish(await corpusFiles(corpus));
  await product.settled();
  return offer.topics.map(({ id }) => id);
};

/** The two sample readers subscribe and confirm; their first digests go out. */
export const signUpSamples = async (product: RunningProduct, topics: readonly string[]): Promise<void> => {
  for (const visitor of sampleVisitors(topics)) await signUp(product, visitor);
  await product.settled();
};

/** Verifies every edition in the bucket against the bytes of its sources; `written` counts the sentences of a model. */
export const verifyAll = async (store: ObjectStore) => {
  const readArticle = articleReader(fromStore(store));
  const findings = [];
  let [sentences, written] = [0, 0];
  for await (const { key } of store.list({ prefix: 'editions/' })) {
    if (!keys.editionWindow(key)) continue;
    const edition = Edition.parse(JSON.parse((await store.get(key))!.body.toString()));
    const verdict = await verifyEdition({ readArticle }, edition);
    findings.push(...verdict.findings);
    sentences += verdict.proved.sentences;
    written += edition.stories.flatMap(({ brief }) => brief.filter((one) => one.written)).length;
  }
  return { findings, sentences, written };
};

/** A folder of files that is removed again by the function that comes with it. */
export const folderOf = async (files: Record<string, string | Buffer>) => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
