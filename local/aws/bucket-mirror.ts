import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { restoring, type S3Server } from './bucket-changes.ts';
import { StorageFault } from './storage-fault.ts';
import { unfinished, writeWhole } from './write-whole.ts';

/** File systems allow names of 255 bytes, and encoding turns a letter of another script into six or nine. */
const nameLength = 200;

/**
 * A key as a path below the mirror. Every segment is a valid file name on any system; `~` is reserved for unfinished files,
 * `+` marks a name that continues in the folder.
 */
const pathOf = (key: string) =>
  key
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment)
        .replaceAll(/[~*'!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/^\.+$/, (dots) => '%2E'.repeat(dots.length))
        .replace(/^$/, '%')
        .replaceAll(new RegExp(`.{${nameLength}}(?=.)`, 'g'), `$&+${sep}`),
    )
    .join(sep);

/** The key of a path below the mirror; undefined for a file that the mirror did not write. */
const keyOf = (path: string): string | undefined => {
  try {
    const key = path
      .replaceAll(`+${sep}`, '')
      .split(sep)
      .map((segment) => (segment === '%' ? '' : decodeURIComponent(segment)))
      .join('/');
    return pathOf(key) === path ? key : undefined;
  } catch {
    return undefined;
  }
};

const urlOf = (bucket: string, key: string) => `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;

/** Keeps a bucket of the embedded S3, which is in memory, as files in a folder. */
export const bucketMirror = ({ server, bucket, folder }: { server: S3Server; bucket: string; folder: string }) => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    /**
     * Puts every file of the folder into the bucket, which must exist. Calls `onUnreadable` for files that cannot be read
     * or whose name is not that of a key, and skips them.
     */
    async restore(onUnreadable: (path: string) => void = () => {}): Promise<void> {
      await mkdir(folder, { recursive: true });
      for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = join(file.parentPath, file.name);
        if (path.endsWith(unfinished)) {
          await rm(path);
          continue;
        }
        const key = keyOf(path.slice(folder.length + 1));
        const payload = key === undefined ? undefined : await readFile(path).catch(() => undefined);
        if (key === undefined || payload === undefined) {
          onUnreadable(path);
          continue;
        }
        const put = await server.inject({ method: 'PUT', url: urlOf(bucket, key), payload, headers: restoring });
        if (put.statusCode >= 300) onUnreadable(path);
      }
    },

    /**
     * Makes the file of a key match the bucket. A file is complete or does not exist. Keys are written one at a time, each
     * with its state at that moment, so that the last state remains.
     */
    keep(key: string): Promise<void> {
      const turn = last.then(async () => {
        const path = join(folder, pathOf(key));
        const found = await server.inject({ method: 'GET', url: urlOf(bucket, key) });
        if (found.statusCode !== 200) return rm(path, { force: true });
        await mkdir(dirname(path), { recursive: true }).catch((fault) => {
          throw new StorageFault(path, fault);
        });
        writeWhole(path, found.rawPayload);
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
