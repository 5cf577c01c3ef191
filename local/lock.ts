import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperationalError } from '../cli/operational-error.ts';
import { whyUnusable } from './aws/storage-fault.ts';

/** Another process is running in the same folder. */
export class AlreadyRunning extends OperationalError {
  override name = 'AlreadyRunning';
}

/** A folder in which nothing can be stored. */
export class NoFolder extends OperationalError {
  override name = 'NoFolder';
}

/** Creates a folder and its parents. The first is created separately, because a recursive call never returns in /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  if (existsSync(folder)) await access(folder, constants.W_OK);
  else {
    let first = folder;
    while (!existsSync(dirname(first))) first = dirname(first);
    await mkdir(first).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault;
    });
  }
  await mkdir(folder, { recursive: true });
};

/** https://www.sqlite.org/rescode.html */
const busy = 5;
const notADatabase = 26;

/**
 * Locks a folder for this process and returns the function that releases it. The lock is the operating system's lock on an
 * empty SQLite database that stays in the folder: it ends with its process, so it is never stale, and only one of several
 * processes gets it. Rejects with AlreadyRunning, or with NoFolder if nothing can be written there.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const refuse = (fault: unknown): never => {
    throw new NoFolder(`${folder} cannot be used as the data folder: ${whyUnusable(fault)}.`);
  };
  await makeFolder(folder).catch(refuse);
  const file = new DatabaseSync(join(folder, 'lock'), { open: false });
  try {
    file.open();
    // Not EXCLUSIVE, with which two processes at once can each block the other.
    file.exec('BEGIN IMMEDIATE');
  } catch (fault) {
    if (file.isOpen) file.close();
    if ((fault as { errcode?: number }).errcode === busy)
      throw new AlreadyRunning(`Broadsheet is already running in ${folder}. Stop it first.`);
    // Not deleted here, because another start may have just replaced and locked it.
    if ((fault as { errcode?: number }).errcode === notADatabase)
      throw new NoFolder(`${join(folder, 'lock')} was overwritten by another program. Delete it, then start again.`);
    refuse(fault);
  }
  return async () => file.close();
};
