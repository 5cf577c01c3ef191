import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StorageFault } from './aws/storage-fault.ts';
import { writeWhole } from './aws/write-whole.ts';
import { AlreadyRunning, lockFolder } from './lock.ts';

/** A run of `npm start` as it tells of itself, so that the broadsheet command finds it. */
const Running = z.object({ data: z.string(), pid: z.int().positive(), siteUrl: z.string() });
export type Running = z.infer<typeof Running>;

/** Where runs of this installation tell of themselves; tests have a place of their own. */
const records = () => process.env.BROADSHEET_RUNNING ?? fileURLToPath(new URL('.running', import.meta.url));

const fileOf = (data: string) =>
  join(records(), `${createHash('sha256').update(data).digest('hex').slice(0, 20)}.json`);

/** Tells of a run for as long as it goes on. Where nothing can be written, the command needs `--data` to find it. */
export const tellRunning = async (running: Running): Promise<{ stop(): Promise<void> }> => {
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

/** Whether some process holds a folder: a number of a process that was killed may belong to another by now. */
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

/** The runs of `npm start` that go on now, by folder. Forgets those that were killed. */
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

/** The run over a folder, as it tells of itself; undefined where nothing does. */
export const runningOver = (data: string): Running | undefined => {
  const running = read(fileOf(data));
  return running && isAlive(running.pid) ? running : undefined;
};
