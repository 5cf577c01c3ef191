import { readFile } from 'node:fs/promises';
import { UsageError } from './operational-error.ts';

const reasons: Record<string, string> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links form a loop',
  ENAMETOOLONG: 'the name is too long',
  EEXIST: 'something else has that name',
};

/** Turns a fault of a file that the operator named into a UsageError. */
export const refuseFile =
  (file: string, done: 'read' | 'written') =>
  ({ code = '', message }: NodeJS.ErrnoException): never => {
    const isFolderMissing = code === 'ENOENT' && done === 'written';
    throw new UsageError(
      `${file} cannot be ${done}: ${isFolderMissing ? 'there is no such folder' : (reasons[code] ?? message)}.`,
    );
  };

/** No list or topics file is larger. Bytes. */
const maxBytes = 10_000_000;

/** Reads a text file that the operator named; rejects with UsageError if that is not possible. */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch(refuseFile(file, 'read'));
  if (bytes.length > maxBytes) throw new UsageError(`${file} has ${bytes.length} bytes; the limit is ${maxBytes}.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text.`);
  }
};
