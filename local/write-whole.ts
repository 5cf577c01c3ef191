import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';

/** The ending of a file that is not whole yet; one that a crash left behind is to be deleted. */
export const unfinished = '~';

/** Writes a file such that it is there whole or not at all, however the process ends. Its folder must exist. */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const beside = `${path}.${randomUUID()}${unfinished}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
};
