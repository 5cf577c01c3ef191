import type { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Language, Reader } from '../functions/core/reader.ts';
import { cost } from './cost.ts';
import { type Deployment, openLocal, openStage } from './deployment.ts';
import { listRuns, previewDigest, runSlot, sendDigest, showRun } from './digests.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { importArticles } from './import.ts';
import { sentenceOf, UsageError } from './operational-error.ts';
import { createOutput, type Output, type Streams } from './output.ts';
import { eraseReader, exportReader, foldReaders, listReaders, repairReader, showReader } from './readers.ts';
import { redrive, resume } from './redrive.ts';
import { checkTopics, listTopics, pushTopics } from './topics.ts';
import { verifyEditions } from './verify-editions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

const count =
  (from: number) =>
  (text: string): number => {
    if (!/^\d{1,6}$/.test(text) || Number(text) < from)
      throw new InvalidArgumentError(`Give a whole number from ${from} to 999999.`);
    return Number(text);
  };
const size = (text: string): number => {
  const number = Number(text);
  if (!(number > 0 && number < 1e12)) throw new InvalidArgumentError('Give a number above 0 and below 1e12.');
  return number;
};
const hint = 'broadsheet --help says what there is.';
const gather = (value: string, previous: string[] = []) => {
  const named = value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (named.length === 0) throw new InvalidArgumentError('Name at least one.');
  return [...previous, ...named];
};

interface Common {
  stage?: string;
  data?: string;
  json: boolean;
}

/** What a command line is read in. */
export interface Surroundings extends Streams {
  /** Whom `doctor` asks about DNS records. */
  dns: Resolver;
}

/**
 * Reads a command line and does what it says. Gives the exit code: 0 well, 1 something is wrong, 2 it was asked for
 * wrongly.
 */
export const broadsheet = async (argv: readonly string[], { out, err, dns }: Surroundings): Promise<number> => {
  const asJson = argv.includes('--json');
  let exitCode = 0;
  const failInJson = (words: string) => {
    if (asJson) out(`${JSON.stringify({ error: words }, null, 2)}\n`);
  };
  const fail = (words: string, code: 1 | 2) => {
    failInJson(words);
    err(`${words}\n`);
    exitCode = code;
  };

  const program = new Command('broadsheet')
    .description('What operators do with Broadsheet: on this machine, or with --stage on a deployed one.')
    .version(version)
    .option('--stage <name>', 'work on this deployed stage; without it, on this machine')
    .option(
      '--data <folder>',
      'the folder in which npm start keeps its state (default: that of the run there is, else local/.data)',
      (text) => resolve(text),
    )
    .option('--json', 'answer in JSON', false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {} })
    .exitOverride();

  /** Does a command's work and takes its exit code; what is thrown is told in a sentence. */
  const answer = async (command: Command, work: (output: Output, common: Common) => Promise<unknown>) => {
    const common = command.optsWithGlobals<Common>();
    try {
      const code = await work(createOutput({ out, err }, common.json), common);
      exitCode = typeof code === 'number' ? code : 0;
    } catch (fault) {
      const sentence = sentenceOf(fault);
      fail(
        sentence ??
          `This failed, and Broadsheet does not know why (${fault instanceof Error ? fault.name : typeof fault}).`,
        fault instanceof UsageError ? 2 : 1,
      );
      if (process.env.BROADSHEET_DEBUG !== undefined && fault instanceof Error) err(`${fault.stack}\n`);
      else if (!sentence) err('Run it again with BROADSHEET_DEBUG=1 in the environment to see the details.\n');
    }
  };

  /** The same for commands that work on a deployment, which is opened for them and closed after. */
  const inHouse = (command: Command, work: (deployment: Deployment, output: Output) => Promise<unknown>) =>
    answer(command, async (output, { stage, data }) => {
      if (stage !== undefined && data !== undefined)
        throw new UsageError('--stage works on a deployed stage and --data on this machine: give one of them.');
      const deployment = stage === undefined ? await openLocal(data) : await openStage(stage);
      // Not on standard output, which may be read by a program.
      err(`${deployment.where}\n`);
      try {
        return await work(deployment, output);
      } finally {
        await deployment.close();
      }
    });

  const picked = (command: Command) =>
    command
      .requiredOption('--topic <id>', 'a topic; may be given again', gather)
      .option('--since <time>', 'what arrived after this; a day before the end unless given')
      .option('--until <time>', 'what arrived up to this; now unless given');
  const waiting = () => new Option('--wait <seconds>', 'how long to wait for the end').argParser(count(0)).default(120);

  program
    .command('import')
    .description('Upload articles: folders, files, addresses of pages. What is there already is left alone.')
    .argument('[sources...]', 'folders (their sub-folders are publishers), files or https:// addresses')
    .option('--urls <file>', 'a file of addresses, one a line')
    .option('--publisher <name>', 'whose articles these are')
    .option('--dry-run', 'say what would be uploaded', false)
    .option('--private', 'let names and redirects lead into a private network', false)
    .addOption(waiting())
    .action((sources: string[], options, command: Command) =>
      inHouse(command, (deployment, output) => importArticles(deployment, output, { sources, ...options })),
    );

  const topics = program.command('topics').description('The topics that readers may choose.');
  topics
    .command('check <file>')
    .description('Say what is wrong in a topics file.')
    .action((file: string, _, command: Command) => answer(command, (output) => checkTopics(output, file)));
  topics
    .command('list')
    .description('Show the topics in force.')
    .action((_, command: Command) => inHouse(command, listTopics));
  topics
    .command('push <file>')
    .description('Put a topics file in force.')
    .action((file: string, _, command: Command) =>
      inHouse(command, (deployment, output) => pushTopics(deployment, output, file)),
    );

  picked(program.command('preview').description('Compile a digest and keep it as a page. Nothing is sent.'))
    .addOption(new Option('--language <tag>', "the mail's own words").choices(Language.options).default('en'))
    .addOption(new Option('--length <length>', 'how long briefs are').choices(['short', 'full']).default('full'))
    .option('--out <file>', 'where to keep the page')
    .option('--open', 'open it in the browser', false)
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => previewDigest(deployment, output, options)),
    );

  picked(program.command('send').description('Send a digest to named people now.'))
    .requiredOption('--to <who>', 'an address or a reader id; may be given again', gather)
    .option('--key <text>', 'the same key sends the same digest once')
    .option('--yes', 'do not ask before mailing several', false)
    .addOption(waiting())
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => sendDigest(deployment, output, options)),
    );

  program
    .command('run')
    .description("Start a slot's run: everyone who is due gets their digest.")
    .option('--slot <time>', 'the slot; the one that has begun last unless given')
    .addOption(waiting())
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => runSlot(deployment, output, options)),
    );

  const runs = program.command('runs').description('What runs did.');
  runs
    .command('list')
    .description('The latest runs and their balance.')
    .option('--limit <n>', 'how many', count(1), 20)
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => listRuns(deployment, output, options)),
    );
  runs
    .command('show <id>')
    .description("A run's report.")
    .action((id: string, _, command: Command) =>
      inHouse(command, (deployment, output) => showRun(deployment, output, id)),
    );

  const readers = program
    .command('readers')
    .description('The people. Addresses are shown for one reader at a time only.');
  readers
    .command('list')
    .description('Readers by id, and how many there are in each state.')
    .addOption(new Option('--state <state>', 'only these').choices(Reader.shape.state.options))
    .option('--limit <n>', 'how many', count(1), 50)
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => listReaders(deployment, output, options)),
    );
  readers
    .command('show <who>')
    .description('A reader and their digests, by id or address.')
    .action((who: string, _, command: Command) =>
      inHouse(command, (deployment, output) => showReader(deployment, output, who)),
    );
  readers
    .command('export <who>')
    .description('Everything kept about a reader, as JSON.')
    .option('--out <file>', 'where to; standard output unless given')
    .action((who: string, options, command: Command) =>
      inHouse(command, (deployment, output) => exportReader(deployment, output, { who, ...options })),
    );
  readers
    .command('repair <who>')
    .description('Make a record that cannot be read sound again: what can be read is kept.')
    .action((who: string, _, command: Command) =>
      inHouse(command, (deployment, output) => repairReader(deployment, output, who)),
    );
  readers
    .command('fold')
    .description('Once after an upgrade from 0.1.0: have readers found however they write their address.')
    .action((_, command: Command) => inHouse(command, foldReaders));
  readers
    .command('erase <who>')
    .description('Erase a reader and everything kept about them, for good.')
    .option('--yes', 'do not ask', false)
    .action((who: string, options, command: Command) =>
      inHouse(command, (deployment, output) => eraseReader(deployment, output, { who, ...options })),
    );

  program
    .command('verify')
    .description('Prove every sentence of every edition against the articles.')
    .option('--topic <id>', 'only this topic')
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => verifyEditions(deployment, output, options)),
    );
  program
    .command('explain <what>')
    .description(
      'How an article was read or a story written: an object key, article id, topic/window/story or page address.',
    )
    .action((what: string, _, command: Command) =>
      inHouse(command, (deployment, output) => explain(deployment, output, what)),
    );
  program
    .command('cost')
    .description('What a run costs and how long it takes, for so many readers.')
    .option('--readers <n>', 'who get a mail in the run', size, 1e6)
    .option('--topics <n>', 'topics that have news', size, 50)
    .option('--windows <n>', 'different windows that a topic is compiled for', size, 1)
    .option('--languages <n>', 'languages of mails', size, 1)
    .option('--rate <n>', 'mails a second that SES allows', size, 500)
    .option('--articles <n>', 'articles of a topic in a window', size, 200)
    .option('--stories <n>', 'stories in a mail', size, 12)
    .action(({ articles: articlesPerTopic, stories: storiesPerMail, ...sizes }, command: Command) =>
      answer(command, async (output) => cost(output, { ...sizes, articlesPerTopic, storiesPerMail })),
    );
  program
    .command('redrive')
    .description('Put back what was set aside, once its cause is gone.')
    .addOption(new Option('--queue <name>', 'only this queue').choices(['ingest', 'reindex', 'deliver', 'feedback']))
    .action((options, command: Command) =>
      inHouse(command, (deployment, output) => redrive(deployment, output, options)),
    );
  program
    .command('resume')
    .description('Let mails go out again after too many bounced or were complained about.')
    .action((_, command: Command) => inHouse(command, resume));
  program
    .command('doctor')
    .description('Look at everything that digests need and say what to do.')
    .action((_, command: Command) => inHouse(command, (deployment, output) => doctor(deployment, output, dns)));

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.exitCode === 0) return 0;
    if (fault.code === 'commander.help') {
      failInJson(`Say what to do. ${hint}`);
      return 2;
    }
    const words = fault.message
      .replaceAll('\n', ' ')
      .replace(/^error: (.)/, (_, first: string) => first.toUpperCase())
      .replace(/\.?$/, '.');
    fail(`${words} ${hint}`, 2);
  }
  return exitCode;
};
