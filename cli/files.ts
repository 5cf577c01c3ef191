import { readFile } from 'node:fs/promises';
import { UsageError } from './operational-error.ts';

const reasons: Record<string, string> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  EEXIST: 'something else has that name',
};

/** Turns the fault of a file that an operator named into a sentence. */
export const refuseFile =
  (file: string, done: 'read' | 'written') =>
  ({ code = '', message }: NodeJS.ErrnoException): never => {
    const noFolder = code === 'ENOENT' && done === 'written';
    throw new UsageError(
      `${file} cannot be ${done}: ${noFolder ? 'there is no such folder' : (reasons[code] ?? message)}.`,
    );
  };

/** Larger is no list and no topics file. Bytes. */
const most = 10_000_000;

/** A text that an operator names; rejects with UsageError where it is not there or no text. */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch(refuseFile(file, 'read'));
  if (bytes.length > most) throw new UsageError(`${file} has ${bytes.length} bytes; more than ${most} are not read.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is no text in UTF-8.`);
  }
};
