import { S3Client } from '@aws-sdk/client-s3';
import { Command } from 'commander';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { verifyEdition } from '../functions/compile/verify.ts';
import { Edition } from '../functions/core/edition.ts';
import { readText } from './cli/files.ts';
import { jsonIn } from './json.ts';
import { articleReader, fromFolder, fromStore } from './read-again.ts';

/** `npm run verify -- <edition.json> [--corpus DIR]`: proves an edition against a folder of articles or the bucket. */

const program = new Command('verify')
  .description('Proves every sentence, quote, date and figure of an edition against its articles.')
  .argument('<edition.json>', 'an edition as compile wrote it')
  .option('--corpus <folder>', 'the articles; without it, the bucket that BUCKET names, or else the corpus folder')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

const path = program.args[0]!;
const { corpus } = program.opts<{ corpus?: string }>();
const refuse = (reason: string): never => {
  console.error(reason);
  process.exit(2);
};
const text = await readText(path).catch((fault: Error) => refuse(fault.message));
const edition = Edition.safeParse(jsonIn(text)).data ?? refuse(`${path} is no edition as compile writes it.`);
const bucket = process.env.BUCKET;
const fetch =
  corpus === undefined && bucket
    ? fromStore(s3ObjectStore({ client: new S3Client(), bucket }))
    : fromFolder(corpus ?? 'corpus');
const { findings, proved } = await verifyEdition({ readArticle: articleReader(fetch) }, edition);
for (const { story, where, text, reason } of findings)
  console.error(`Story ${story}, ${where}: "${text}"\n  not proved: ${reason}`);
const { stories, articles, sentences, quotes, figures, dates } = proved;
console.log(
  `${stories} of ${edition.stories.length} stories proved from ${articles} articles: ` +
    `${sentences} sentences, ${quotes} quotes, ${dates} dates, ${figures} figures.`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
