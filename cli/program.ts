import type { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { addCommands } from './commands.ts';
import { type Deployment, openStage } from './deployment.ts';
import { sentenceOf } from './fault-sentences.ts';
import { UsageError } from './operational-error.ts';
import { createOutput, type Output, type Streams } from './output.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

const hint = 'See broadsheet --help.';
interface Common {
  stage?: string;
  data?: string;
  json: boolean;
}

/** What a command line works with. */
export interface Surroundings extends Streams {
  /** Looks up DNS records for `doctor`. */
  dns: Resolver;
}

/** The only way from the tool to the embedded AWS, so that a command for a stage neither loads nor starts it. */
const openThisMachine = async (data: string | undefined, err: Streams['err']): Promise<Deployment> => {
  const { openLocal } = await import('../local/open-local.ts');
  return openLocal(data, (sentence) => err(`${sentence}\n`));
};

/**
 * Runs a command line. Returns the exit code: 0 for success, 1 for a failure or a finding, 2 for wrong usage.
 */
export const broadsheet = async (argv: readonly string[], { out, err, dns }: Surroundings): Promise<number> => {
  const asJson = argv.includes('--json');
  let exitCode = 0;
  const failInJson = (message: string) => {
    if (asJson) out(`${JSON.stringify({ error: message }, null, 2)}\n`);
  };
  const fail = (message: string, code: 1 | 2) => {
    failInJson(message);
    err(`${message}\n`);
    exitCode = code;
  };

  const program = new Command('broadsheet')
    .description('Operate Broadsheet: the copy on this machine or, with --stage, a deployed one.')
    .version(version)
    .option('--stage <name>', 'work on this deployed stage (default: this machine)')
    .option(
      '--data <folder>',
      'data folder of npm start (default: that of the running copy, else local/.data)',
      (text) => resolve(text),
    )
    .option('--json', 'print JSON', false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {} })
    .exitOverride();

  /** Runs a command and keeps its exit code. Prints faults as a sentence. */
  const run = async (command: Command, work: (output: Output, common: Common) => Promise<unknown>) => {
    const common = command.optsWithGlobals<Common>();
    try {
      const code = await work(createOutput({ out, err }, common.json), common);
      exitCode = typeof code === 'number' ? code : 0;
    } catch (fault) {
      const sentence = sentenceOf(fault);
      fail(
        sentence ?? `Unexpected error (${fault instanceof Error ? fault.name : typeof fault}).`,
        fault instanceof UsageError ? 2 : 1,
      );
      if (process.env.BROADSHEET_DEBUG !== undefined && fault instanceof Error) err(`${fault.stack}\n`);
      else if (!sentence) err('Set BROADSHEET_DEBUG=1 and run it again to see the details.\n');
    }
  };

  /** The same for commands that work on a deployment, which is opened before and closed afterwards. */
  const runOn = (command: Command, work: (deployment: Deployment, output: Output) => Promise<unknown>) =>
    run(command, async (output, { stage, data }) => {
      if (stage !== undefined && data !== undefined)
        throw new UsageError(
          '--stage and --data cannot be combined: --stage works on a deployed stage, --data on this machine.',
        );
      const deployment = stage === undefined ? await openThisMachine(data, err) : await openStage(stage);
      // To standard error, because a program may read standard output.
      err(`${deployment.where}\n`);
      try {
        return await work(deployment, output);
      } finally {
        await deployment.close();
      }
    });

  addCommands(program, { run, runOn, dns });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.exitCode === 0) return 0;
    if (fault.code === 'commander.help') {
      failInJson(`No command given. ${hint}`);
      return 2;
    }
    const message = fault.message
      .replaceAll('\n', ' ')
      .replace(/^error: (.)/, (_, first: string) => first.toUpperCase())
      .replace(/\.?$/, '.');
    fail(`${message} ${hint}`, 2);
  }
  return exitCode;
};
