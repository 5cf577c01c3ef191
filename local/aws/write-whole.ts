import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StorageFault } from './storage-fault.ts';

/** Suffix of a file that is not complete yet. A file with it after a crash must be deleted. */
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
 * Writes a file so that it is complete or absent, however the process ends; with `durable`, even if the machine loses power.
 * Its folder must exist. Throws StorageFault if it cannot be written; the previous content then remains.
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

/** Deletes files of a folder that a crash left incomplete. The folder need not exist; subfolders are not touched. */
export const removeUnfinished = (folder: string): void => {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) if (name.endsWith(unfinished)) rmSync(join(folder, name), { force: true });
};
