import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `bench/run.ts` measures of whole runs on the embedded servers. */
export interface RunFigures {
  topics: number;
  /** Seconds of a run, without compile, by readers. */
  rows: { readers: number; total: number }[];
  /** The power of the number of readers with which the time grows. */
  slope: number;
  /** Processor time a mail, in milliseconds, of all functions and of `deliver`; the most memory that one of them took. */
  own: { deliverCpuMs: number; cpuMs: number; peakMb: number };
  /** The same of the first version in `naive-lambda.ts`. */
  naive?: { seconds: number; cpuMs: number; peakMb: number } | undefined;
}

/**
 * Runs `bench/run.ts` in a process of its own, whose exit code is about growth. Returns undefined if it wrote no figures; what went
 * wrong is then on standard error.
 */
export const measureRun = async ({
  readers,
  topics,
}: {
  readers: number;
  topics: number;
}): Promise<RunFigures | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bench-'));
  const file = join(folder, 'run.json');
  const script = fileURLToPath(new URL('../run.ts', import.meta.url));
  const options = ['--readers', `${readers}`, '--topics', `${topics}`, '--naive', '--json', file];
  await once(spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  try {
    return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as RunFigures) : undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
};
