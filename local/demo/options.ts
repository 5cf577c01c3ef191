import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';

const wholeNumber = (from: number, to: number) => (text: string) => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < from || number > to)
    throw new InvalidArgumentError(`Enter a whole number from ${from} to ${to}.`);
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
  once?: true;
  fresh?: true;
  corpus: string;
  /** Addresses of feeds and sites, and names of OPML files, to read instead of the corpus; undefined without any. */
  feeds?: string[];
  topics?: string;
  days?: number;
  pictures?: true;
  /** Who writes briefs. */
  writer: 'extract' | 'bedrock-local';
  port?: number;
  inboxPort?: number;
  data: string;
}

const listed = (text: string, earlier: string[] = []) => [...earlier, text];
const opmlFile = (text: string, earlier?: string[]) => listed(/^https?:/i.test(text) ? text : file(text), earlier);

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Reads the command line of `npm start`. On `--help` or a mistake, prints help and ends the process (exit code 0 or 2). */
export const readOptions = (argv: readonly string[]): Options => {
  const port = wholeNumber(1, 65_535);
  const options = [
    new Option('--once', 'stop once the digests are sent; they are in the outbox of the data folder'),
    new Option('--fresh', 'delete what earlier starts left in the data folder'),
    new Option('--corpus <folder>', 'articles to publish; each subfolder is a publisher')
      .argParser(folder)
      .default(resolve(root, 'corpus'), 'corpus'),
    new Option('--feed <address>', 'a feed or a site to read instead of the corpus; may be given several times')
      .argParser(listed)
      .conflicts(['corpus', 'days']),
    new Option('--opml <file>', 'the feeds of a feed reader, as it exports them; may be given several times')
      .argParser(opmlFile)
      .conflicts(['corpus', 'days']),
    new Option('--topics <file>', 'topics to offer, instead of topics.yaml in the corpus folder').argParser(file),
    new Option('--days <n>', 'replay this many days of the corpus on a simulated clock').argParser(
      wholeNumber(1, 3660),
    ),
    new Option('--pictures', 'show the pictures that publishers offer; they are fetched from the web'),
    new Option(
      '--writer <who>',
      'who writes briefs: extract (sentences of the reports), or bedrock-local (a scripted model of this machine, which shows how a model is asked and checked)',
    )
      .choices(['extract', 'bedrock-local'])
      .default('extract'),
    new Option('--port <n>', 'port of the product page (default: any free port)').argParser(port),
    new Option('--inbox-port <n>', 'port of the inbox (default: any free port)').argParser(port),
    new Option(
      '--data <folder>',
      'where state is kept between starts (default: local/.data, local/.data/feeds with --feed or --opml, local/.data/replay with --days)',
    ).argParser((text: string) => resolve(text)),
  ];
  const command = new Command('npm start --').description('Run all of Broadsheet on this machine. No email leaves it.');
  for (const option of options) command.addOption(option);
  const {
    data,
    feed = [],
    opml = [],
    ...read
  } = command
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .allowExcessArguments(false)
    .parse(argv, { from: 'user' })
    .opts<Omit<Options, 'data' | 'feeds'> & { data?: string; feed?: string[]; opml?: string[] }>();
  const feeds = [...feed, ...opml];
  // A replay cannot be continued, so it must not replace the data that later starts continue.
  const place = read.days ? 'replay' : feeds.length > 0 ? 'feeds' : '';
  return { ...read, ...(feeds.length > 0 && { feeds }), data: data ?? resolve(root, 'local/.data', place) };
};
