import type { Resolver } from 'node:dns/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { queueNames } from '../functions/core/queues.ts';
import { Language, Reader } from '../functions/core/reader.ts';
import { auditDigest } from './audit-digest.ts';
import { dismiss, issue, showCorrection, showCorrections } from './correct-stories.ts';
import { cost } from './cost.ts';
import type { Deployment } from './deployment.ts';
import { listRuns, previewDigest, runSlot, sendDigest, showRun } from './digests.ts';
import { doctor, doctorBefore } from './doctor/doctor.ts';
import { explain } from './explain/explain.ts';
import { importArticles } from './import.ts';
import type { Output } from './output.ts';
import { eraseReader, exportReader, foldReaders, listReaders, repairReader, showReader } from './readers.ts';
import { redrive, resume } from './redrive.ts';
import { addSources } from './sources-add.ts';
import { checkSource } from './sources-check.ts';
import { changeSource, exportSources, listSources } from './sources-list.ts';
import { checkTopics, listTopics, printSuggestion, pushTopics } from './topics.ts';
import { verifyEditions } from './verify-editions.ts';

/** Runs commands and turns faults into sentences. */
export interface Runner {
  /** For commands that need no deployment. */
  run: (command: Command, work: (output: Output) => Promise<unknown>) => Promise<void>;
  /** For commands that work on a deployment, which is opened before and closed afterwards. */
  runOn: (command: Command, work: (deployment: Deployment, output: Output) => Promise<unknown>) => Promise<void>;
  /** Resolves DNS names for `doctor`. */
  dns: Resolver;
}

const wholeNumber =
  (from: number) =>
  (text: string): number => {
    if (!/^\d{1,6}$/.test(text) || Number(text) < from)
      throw new InvalidArgumentError(`Enter a whole number from ${from} to 999999.`);
    return Number(text);
  };
const positiveNumber = (text: string): number => {
  const number = Number(text);
  if (!(number > 0 && number < 1e12)) throw new InvalidArgumentError('Enter a number above 0 and below 1e12.');
  return number;
};
const addToList = (value: string, previous: string[] = []) => {
  const added = value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (added.length === 0) throw new InvalidArgumentError('Enter at least one value.');
  return [...previous, ...added];
};

const withTopicsAndWindow = (command: Command) =>
  command
    .requiredOption('--topic <id>', 'a topic id; can be repeated', addToList)
    .option('--since <time>', 'include articles that arrived after this time (default: one day before the end)')
    .option('--until <time>', 'include articles that arrived up to this time (default: now)');
const waitOption = () =>
  new Option('--wait <seconds>', 'how long to wait for the run to finish').argParser(wholeNumber(0)).default(120);

const addImportCommand = (program: Command, { runOn }: Runner): void => {
  program
    .command('import')
    .description('Upload articles from folders, files or web pages. Articles that were uploaded before are skipped.')
    .argument('[sources...]', 'folders (one subfolder for each publisher), files or https:// addresses')
    .option('--urls <file>', 'a file with one address per line')
    .option('--publisher <name>', 'the publisher of these articles')
    .option('--dry-run', 'show what would be uploaded, without uploading', false)
    .option('--private', 'allow addresses and redirects that lead to a private network', false)
    .addOption(waitOption())
    .action((sources: string[], options, command: Command) =>
      runOn(command, (deployment, output) => importArticles(deployment, output, { sources, ...options })),
    );
};

const addTopicCommands = (program: Command, { run, runOn }: Runner): void => {
  const topics = program.command('topics').description('Manage the topics that readers can choose.');
  topics
    .command('check <file> [folder]')
    .description('Check a topics file for mistakes. With a folder: how many of its articles each topic matches.')
    .action((file: string, folder: string | undefined, _, command: Command) =>
      run(command, (output) => checkTopics(output, file, folder)),
    );
  topics
    .command('suggest <folder>')
    .description('Print a topics file with the subjects that the articles in a folder share.')
    .action((folder: string, _, command: Command) => run(command, (output) => printSuggestion(output, folder)));
  topics
    .command('list')
    .description('List the topics in force.')
    .action((_, command: Command) => runOn(command, listTopics));
  topics
    .command('push <file>')
    .description('Replace the topics file.')
    .action((file: string, _, command: Command) =>
      runOn(command, (deployment, output) => pushTopics(deployment, output, file)),
    );
};

const portOption = () =>
  new Option('--port <n>', 'a port that may be used besides 80 and 443; can be repeated').argParser(
    (text: string, previous: number[] = []) => {
      if (!/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 65_535)
        throw new InvalidArgumentError('Enter a port from 1 to 65535.');
      return [...previous, Number(text)];
    },
  );

const addSourceCommands = (program: Command, { runOn }: Runner): void => {
  const sources = program.command('sources').description('Manage the feeds and newsletters that articles come from.');
  sources
    .command('add <what>')
    .description(
      'Add a feed, the best feed of a site, all feeds of an OPML file, or a newsletter by its sender. <what> is an address, a file or a mail address.',
    )
    .option('--id <id>', 'the id of the source (default: made from its title)')
    .option('--title <title>', 'named as the publisher (default: the title of the feed)')
    .option('--language <tag>', 'the language of its items if the feed does not say so')
    .option('--topic <id>', 'a topic that its items may be in; can be repeated (default: any)', addToList)
    .option('--full-text', 'also fetch the page of each item', false)
    .addOption(portOption())
    .action((what: string, options, command: Command) =>
      runOn(command, (deployment, output) => addSources(deployment, output, { what, ...options })),
    );
  sources
    .command('list')
    .description('List the sources and how polling them goes.')
    .action((_, command: Command) => runOn(command, listSources));
  sources
    .command('check <what>')
    .description('Show what would come in from a feed, and what is wrong with it. <what> is an address or an id.')
    .addOption(portOption())
    .action((what: string, options, command: Command) =>
      runOn(command, (deployment, output) => checkSource(deployment, output, { what, ...options })),
    );
  const changes = [
    ['remove', 'Remove a source. Its articles stay.'],
    ['pause', 'Stop polling a source until it is resumed.'],
    ['resume', 'Poll a paused source again.'],
  ] as const;
  for (const [action, description] of changes)
    sources
      .command(`${action} <id>`)
      .description(description)
      .action((id: string, _, command: Command) =>
        runOn(command, (deployment, output) => changeSource(deployment, output, { action, id })),
      );
  sources
    .command('export')
    .description('Export the sources as OPML, which feed readers import.')
    .option('--out <file>', 'output file (default: standard output)')
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => exportSources(deployment, output, options)),
    );
};

const addDigestCommands = (program: Command, { runOn }: Runner): void => {
  withTopicsAndWindow(
    program.command('preview').description('Compile a digest and save it as a web page. Nothing is sent.'),
  )
    .addOption(new Option('--language <tag>', 'language of the digest').choices(Language.options).default('en'))
    .addOption(new Option('--length <length>', 'length of the briefs').choices(['short', 'full']).default('full'))
    .option('--out <file>', 'where to save the page')
    .option('--open', 'open it in the browser', false)
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => previewDigest(deployment, output, options)),
    );

  withTopicsAndWindow(program.command('send').description('Send a digest now to the people you name.'))
    .requiredOption('--to <who>', 'an email address or reader id; can be repeated', addToList)
    .option('--key <text>', 'a key of your choice; a digest is sent only once for each key')
    .option('--yes', 'send to several people without asking', false)
    .addOption(waitOption())
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => sendDigest(deployment, output, options)),
    );

  program
    .command('run')
    .description('Start the run of a slot, in which everyone who is due gets their digest.')
    .option('--slot <time>', 'start of the slot (default: the current one)')
    .addOption(waitOption())
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => runSlot(deployment, output, options)),
    );

  const runs = program.command('runs').description('Show runs and their results.');
  runs
    .command('list')
    .description('List the latest runs and whether they balance.')
    .option('--limit <n>', 'maximum number shown', wholeNumber(1), 20)
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => listRuns(deployment, output, options)),
    );
  runs
    .command('show <id>')
    .description('Show the report of a run.')
    .action((id: string, _, command: Command) =>
      runOn(command, (deployment, output) => showRun(deployment, output, id)),
    );
};

const addReaderCommands = (program: Command, { runOn }: Runner): void => {
  const readers = program.command('readers').description('Manage readers. Lists show ids only, not email addresses.');
  readers
    .command('list')
    .description('List readers by id, with the number in each state.')
    .addOption(new Option('--state <state>', 'only readers in this state').choices(Reader.shape.state.options))
    .option('--limit <n>', 'maximum number shown', wholeNumber(1), 50)
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => listReaders(deployment, output, options)),
    );
  readers
    .command('show <who>')
    .description('Show a reader and their digests, by id or email address.')
    .action((who: string, _, command: Command) =>
      runOn(command, (deployment, output) => showReader(deployment, output, who)),
    );
  readers
    .command('export <who>')
    .description('Export everything stored about a reader, as JSON.')
    .option('--out <file>', 'output file (default: standard output)')
    .action((who: string, options, command: Command) =>
      runOn(command, (deployment, output) => exportReader(deployment, output, { who, ...options })),
    );
  readers
    .command('repair <who>')
    .description('Repair a damaged reader record, keeping everything that can be read.')
    .action((who: string, _, command: Command) =>
      runOn(command, (deployment, output) => repairReader(deployment, output, who)),
    );
  readers
    .command('fold')
    .description('After an upgrade from 0.1.0, stop distinguishing readers by the letter case of their address.')
    .action((_, command: Command) => runOn(command, foldReaders));
  readers
    .command('erase <who>')
    .description('Permanently delete a reader and everything stored about them.')
    .option('--yes', 'delete without asking', false)
    .action((who: string, options, command: Command) =>
      runOn(command, (deployment, output) => eraseReader(deployment, output, { who, ...options })),
    );
};

const addCorrectionCommands = (program: Command, { runOn }: Runner): void => {
  const corrections = program
    .command('corrections')
    .description('See what publishers corrected or withdrew, dismiss what is false, and issue corrections by hand.');
  corrections
    .command('list')
    .description('List corrections, newest first.')
    .option('--days <n>', 'how many days back', wholeNumber(1), 30)
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => showCorrections(deployment, output, options)),
    );
  corrections
    .command('show <id>')
    .description('Show what was said, in which stories, and what is right.')
    .action((id: string, _, command: Command) =>
      runOn(command, (deployment, output) => showCorrection(deployment, output, id)),
    );
  corrections
    .command('dismiss <id>')
    .description('Dismiss a false correction: it is no longer shown, and readers who were not told will not be.')
    .requiredOption('--by <name>', 'who decides this')
    .requiredOption('--reason <words>', 'why it is false')
    .action((id: string, options, command: Command) =>
      runOn(command, (deployment, output) => dismiss(deployment, output, { id, ...options })),
    );
  corrections
    .command('issue')
    .description('Correct a story by hand: the words are no longer shown, and readers who were sent them are told.')
    .requiredOption('--topic <id>', 'the topic of the story')
    .requiredOption('--story <name>', 'the last part of the address of the story, or the id of one of its articles')
    .requiredOption('--was <words>', 'what the story says: a sentence or a part of one')
    .option('--now <words>', 'what is right instead')
    .option('--note <words>', 'a note that says what was wrong')
    .requiredOption('--by <name>', 'who issues it')
    .action((options, command: Command) => runOn(command, (deployment, output) => issue(deployment, output, options)));
};

const addMaintenanceCommands = (program: Command, { run, runOn, dns }: Runner): void => {
  program
    .command('verify')
    .description('Check every printed sentence against its article.')
    .option('--topic <id>', 'only this topic')
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => verifyEditions(deployment, output, options)),
    );
  program
    .command('explain <what>')
    .description(
      'Explain how an article was read or a story was written. <what> is an object key, an article id, topic/window/story or the address of a story page.',
    )
    .action((what: string, _, command: Command) =>
      runOn(command, (deployment, output) => explain(deployment, output, what)),
    );
  program
    .command('cost')
    .description('Estimate what a run costs and how long it takes.')
    .option('--readers <n>', 'readers who get a digest in the run', positiveNumber, 1e6)
    .option('--topics <n>', 'topics with news', positiveNumber, 50)
    .option('--windows <n>', 'windows for which each topic is compiled', positiveNumber, 1)
    .option('--languages <n>', 'languages of the digests', positiveNumber, 1)
    .option('--rate <n>', 'emails per second that SES allows', positiveNumber, 500)
    .option('--articles <n>', 'articles per topic and window', positiveNumber, 200)
    .option('--stories <n>', 'stories per digest', positiveNumber, 12)
    .option('--custom-topics <n>', 'custom topics of readers', positiveNumber)
    .option('--written <n>', 'stories of an edition whose briefs a model writes (default: none)', positiveNumber)
    .option('--price-read <dollars>', 'for a million tokens that the model reads', positiveNumber, 1)
    .option('--price-written <dollars>', 'for a million tokens that it writes', positiveNumber, 5)
    .option(
      '--articles-per-day <n>',
      'also a month of daily runs, in which this many articles arrive a day',
      positiveNumber,
    )
    .option('--pictures-per-day <n>', 'articles a day whose picture is fetched (default: no pictures)', positiveNumber)
    .action(
      (
        {
          articles: articlesPerTopic,
          stories: storiesPerMail,
          written: stories,
          priceRead,
          priceWritten,
          articlesPerDay,
          picturesPerDay,
          ...sizes
        },
        command: Command,
      ) =>
        run(command, async (output) => {
          const written = stories && { written: { stories, prices: { input: priceRead, output: priceWritten } } };
          cost(
            output,
            { ...sizes, articlesPerTopic, storiesPerMail, ...written },
            { articles: articlesPerDay, pictures: picturesPerDay },
          );
        }),
    );
  program
    .command('redrive')
    .description('Retry dead-lettered messages once their cause is fixed.')
    .addOption(new Option('--queue <name>', 'only this queue').choices(queueNames))
    .action((options, command: Command) =>
      runOn(command, (deployment, output) => redrive(deployment, output, options)),
    );
  program
    .command('resume')
    .description('Resume sending after it was stopped because of bounces or complaints.')
    .action((_, command: Command) => runOn(command, resume));
  program
    .command('doctor')
    .description('Check everything that digests depend on, and say what to fix.')
    .option('--before <domain>', 'before a first deployment: what exists already for its domain and would make it fail')
    .action(({ before }: { before?: string }, command: Command) =>
      before === undefined
        ? runOn(command, (deployment, output) => doctor(deployment, output, dns))
        : run(command, (output) => doctorBefore(before, output, dns)),
    );
};

const addAuditCommand = (program: Command, { run }: Runner): void => {
  program
    .command('audit <digest>')
    .description(
      'Check every sentence of a digest or article against its sources. <digest> is a file, a folder, an address, a list of these, or JSON with sentences and sources.',
    )
    .option(
      '--sources <where>',
      'a folder of articles, a file, an address, or a list with one address or file per line',
    )
    .option('--html <file>', 'also save the report as a page, with the evidence beside each sentence')
    .option(
      '--only-probable',
      'exit with 1 only if a sentence is probably wrong, not for each that is not borne out',
      false,
    )
    .option('--private', 'allow addresses and redirects that lead to a private network', false)
    .action((digest: string, options, command: Command) =>
      run(command, (output) => auditDigest(output, digest, options)),
    );
};

/** Adds every command to the program. */
export const addCommands = (program: Command, runner: Runner): void => {
  addImportCommand(program, runner);
  addTopicCommands(program, runner);
  addSourceCommands(program, runner);
  addDigestCommands(program, runner);
  addReaderCommands(program, runner);
  addCorrectionCommands(program, runner);
  addAuditCommand(program, runner);
  addMaintenanceCommands(program, runner);
};
