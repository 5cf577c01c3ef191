import { existsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperationalError } from '../cli/operational-error.ts';
import { whyUnusable } from './aws/storage-fault.ts';

/** Another process that runs over the same folder. */
export class AlreadyRunning extends OperationalError {
  override name = 'AlreadyRunning';
}

/** A folder that nothing can be kept in. */
export class NoFolder extends OperationalError {
  override name = 'NoFolder';
}

/** Makes a folder and those above it. Node never comes back from doing so in /proc, so the first is made by itself. */
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
 * Takes a folder for this process alone and gives the function that lets it go. The lock is the operating system's,
 * on a file that stays, by way of an empty database: it ends with its process however that ends, so none is ever stale,
 * and of many that ask at once one gets it. Rejects with AlreadyRunning, and with NoFolder where nothing can be written
 * there.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const refuse = (fault: unknown): never => {
    throw new NoFolder(`${folder} cannot be the data folder: ${whyUnusable(fault)}.`);
  };
  await makeFolder(folder).catch(refuse);
  const file = new DatabaseSync(join(folder, 'lock'), { open: false });
  try {
    file.open();
    // Not EXCLUSIVE, for which two that ask at once can each be in the other's way.
    file.exec('BEGIN IMMEDIATE');
  } catch (fault) {
    if (file.isOpen) file.close();
    if ((fault as { errcode?: number }).errcode === busy)
      throw new AlreadyRunning(`Broadsheet is already running over ${folder}. Stop it first.`);
    // Deleting it here could take the lock from another start that has just done so.
    if ((fault as { errcode?: number }).errcode === notADatabase)
      throw new NoFolder(`${join(folder, 'lock')} was overwritten by something else. Delete it, then start again.`);
    refuse(fault);
  }
  return async () => file.close();
};
