import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StorageFault } from './storage-fault.ts';

/** The ending of a file that is not whole yet; one that a crash left behind is to be deleted. */
export const unfinished = '~';

const sync = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Writes a file such that it is there whole or not at all, however the process ends; with `durable` also when the
 * machine loses power. Its folder must exist. Throws StorageFault where it cannot be written; what was there stays.
 */
export const writeWhole = (
  path: string,
  content: string | Uint8Array,
  { mode = 0o666, durable = false }: { mode?: number; durable?: boolean } = {},
): void => {
  const beside = `${path}.${randomUUID()}${unfinished}`;
  try {
    writeFileSync(beside, content, { mode, flush: durable });
    renameSync(beside, path);
    // Windows cannot sync a folder and does not need to.
    if (durable && process.platform !== 'win32') sync(dirname(path));
  } catch (fault) {
    rmSync(beside, { force: true });
    throw new StorageFault(path, fault as NodeJS.ErrnoException);
  }
};

/** Deletes what a crash left half-written in a folder, which need not exist. Folders in it are left alone. */
export const removeUnfinished = (folder: string): void => {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) if (name.endsWith(unfinished)) rmSync(join(folder, name), { force: true });
};
