import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';

const wholeNumber = (from: number, to: number) => (text: string) => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < from || number > to)
    throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`);
  return number;
};

const folder = (text: string) => {
  const path = resolve(text);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new InvalidArgumentError('There is no such folder.');
  return path;
};

const file = (text: string) => {
  const path = resolve(text);
  if (!existsSync(path) || !statSync(path).isFile()) throw new InvalidArgumentError('There is no such file.');
  return path;
};

export interface Options {
  once: boolean;
  fresh: boolean;
  corpus: string;
  topics?: string;
  days?: number;
  port?: number;
  inboxPort?: number;
  data: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads the command line of `npm start`. Prints help and ends the process on `--help` (0) and on a mistake (2). */
export const readOptions = (argv: readonly string[]): Options =>
  new Command('npm start --')
    .description('Runs all of Broadsheet on this machine: articles in, digests out, nothing leaves 127.0.0.1.')
    .option('--once', 'stop when the digests are out; they are in the outbox folder of the data folder', false)
    .option('--fresh', 'forget what an earlier start left in the data folder', false)
    .option('--corpus <folder>', 'articles to publish; its sub-folders are publishers', folder, resolve(root, 'corpus'))
    .option('--topics <file>', 'topics to offer, instead of topics.yaml in the corpus folder', file)
    .option('--days <n>', 'replay the corpus for so many days on a simulated clock', wholeNumber(1, 3660))
    .option('--port <n>', 'port of the product page; a free one unless given', wholeNumber(1, 65_535))
    .option('--inbox-port <n>', 'port of the inbox; a free one unless given', wholeNumber(1, 65_535))
    .option(
      '--data <folder>',
      'where state is kept between starts',
      (text) => resolve(text),
      resolve(root, 'local/.data'),
    )
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .allowExcessArguments(false)
    .parse(argv, { from: 'user' })
    .opts<Options>();
