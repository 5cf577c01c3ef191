import { Resolver } from 'node:dns/promises';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type Deployed, startDeployed } from './deployed.ts';
import { inputFolder, maxStartMilliseconds } from './operated.ts';
import { runBroadsheet } from './run-broadsheet.ts';
import { type AwsFault, stageName } from './stage-endpoints.ts';

/** AWS's answer to a caller who lacks a permission. */
export const denied = (action: string): AwsFault => ({
  code: 'AccessDeniedException',
  message: `User: arn:aws:iam::123456789012:user/ann is not authorized to perform: ${action}`,
  status: 403,
});

/** A deployed stage that stories operate through command lines. The fields are set once the tests run. */
export interface OperatedStage {
  deployed: Deployed;
  /** Holds `topics.yaml` and `news/harbour-post/strike.md`. */
  folder: string;
  /** Runs a command line; returns its exit code and output. */
  call(...argv: string[]): Promise<{ code: number; out: string; err: string }>;
  /** Runs a command on the stage. */
  type(...argv: string[]): Promise<{ code: number; out: string; err: string }>;
  /** Runs a command on the stage and parses what it prints with `--json`. */
  // biome-ignore lint/suspicious/noExplicitAny: each command prints its own JSON.
  json(...argv: string[]): Promise<any>;
  /** The doctor's finding under a name. */
  finding(what: string): Promise<{ what: string; state: string; found: string; remedy?: string } | undefined>;
}

/**
 * Starts a stage as it looks once deployed, before the tests of a file, and stops it afterwards; mends before each test what
 * the one before broke. Starting takes seconds, so the stories about a stage share one, each in a file of its own.
 */
export const operateStage = (): OperatedStage => {
  let dns: Resolver;
  const call: OperatedStage['call'] = (...argv) => runBroadsheet(argv, dns);
  const type: OperatedStage['type'] = (...argv) => call(...argv, '--stage', stageName);
  const json: OperatedStage['json'] = async (...argv) => JSON.parse((await type(...argv, '--json')).out);
  const at = {
    call,
    type,
    json,
    finding: async (name) => (await json('doctor')).find(({ what }: { what: string }) => what === name),
  } as OperatedStage;
  beforeAll(async () => {
    at.folder = await inputFolder();
    at.deployed = await startDeployed();
    dns = new Resolver({ timeout: 1000, tries: 1 });
    dns.setServers([at.deployed.dnsServer]);
  }, maxStartMilliseconds);
  afterAll(async () => {
    await at.deployed.stop();
    await rm(at.folder, { recursive: true });
  });
  beforeEach(() => at.deployed.mend());
  return at;
};
