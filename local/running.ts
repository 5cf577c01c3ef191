import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StorageFault } from './aws/storage-fault.ts';
import { writeWhole } from './aws/write-whole.ts';
import { AlreadyRunning, lockFolder } from './lock.ts';

/** What a run of `npm start` records about itself, so that the broadsheet command can find it. */
const Running = z.object({ data: z.string(), pid: z.int().positive(), siteUrl: z.string() });
export type Running = z.infer<typeof Running>;

/** The folder with the records of this installation; tests use their own. */
const records = () => process.env.BROADSHEET_RUNNING ?? fileURLToPath(new URL('.running', import.meta.url));

const fileOf = (data: string) =>
  join(records(), `${createHash('sha256').update(data).digest('hex').slice(0, 20)}.json`);

/** Records a run until it stops. If the record cannot be written, the command needs `--data` to find the run. */
export const recordRunning = async (running: Running): Promise<{ stop(): Promise<void> }> => {
  const file = fileOf(running.data);
  try {
    mkdirSync(records(), { recursive: true });
    writeWhole(file, JSON.stringify(running), { mode: 0o600 });
  } catch (fault) {
    if (!(fault instanceof StorageFault) && (fault as NodeJS.ErrnoException).code === undefined) throw fault;
  }
  return { stop: async () => rmSync(file, { force: true }) };
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether a process has locked a folder. The process id alone is not enough: another process may have it by now. */
const isHeld = async (data: string): Promise<boolean> => {
  try {
    const release = await lockFolder(data);
    await release();
    return false;
  } catch (fault) {
    return fault instanceof AlreadyRunning;
  }
};

const read = (file: string): Running | undefined => {
  try {
    return Running.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** The current runs of `npm start`, by folder. Deletes the records of runs that were killed. */
export const findRunning = async (): Promise<Running[]> => {
  let names: string[] = [];
  try {
    names = readdirSync(records()).sort();
  } catch {
    return [];
  }
  const found: Running[] = [];
  for (const name of names) {
    const file = join(records(), name);
    const running = read(file);
    if (running && isAlive(running.pid) && (await isHeld(running.data))) found.push(running);
    else rmSync(file, { force: true });
  }
  return found.sort((a, b) => (a.data < b.data ? -1 : 1));
};

/** The record of the run in a folder; undefined if there is none. */
export const runningOver = (data: string): Running | undefined => {
  const running = read(fileOf(data));
  return running && isAlive(running.pid) ? running : undefined;
};
