import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { buildApp } from 'fauxqs';

type S3Server = ReturnType<typeof buildApp>;

/** A key as a path below the mirror: every segment safe as a file name on any system, `~` kept for unfinished files. */
const pathOf = (key: string) =>
  key
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment)
        .replaceAll(/[~*'!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/^\.+$/, (dots) => '%2E'.repeat(dots.length))
        .replace(/^$/, '%'),
    )
    .join(sep);

const keyOf = (path: string) =>
  path
    .split(sep)
    .map((segment) => (segment === '%' ? '' : decodeURIComponent(segment)))
    .join('/');

const urlOf = (bucket: string, key: string) => `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;

/**
 * Keeps a bucket of the embedded S3, which lives in memory, as files in a folder. What the folder holds is put into
 * the bucket first; from then on a write or a deletion is answered only once its file is safe, so that even a process
 * that is killed has lost nothing it was told was kept.
 */
export const mirrorBucket = ({ server, bucket, folder }: { server: S3Server; bucket: string; folder: string }) => {
  const prefix = `/${bucket}/`;
  let restored = false;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, each reading what the bucket holds by then, so that the last state is what stays. */
  const inTurn = (task: () => Promise<void>) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };

  const keep = async (key: string) => {
    const path = join(folder, pathOf(key));
    const found = await server.inject({ method: 'GET', url: urlOf(bucket, key) });
    if (found.statusCode !== 200) return rm(path, { force: true });
    const unfinished = `${path}.${randomUUID()}~`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, found.rawPayload);
    await rename(unfinished, path);
  };

  server.addHook('onSend', async (request, reply, payload) => {
    const path = request.url.split('?')[0]!;
    const writes = request.method === 'PUT' || request.method === 'DELETE';
    if (restored && writes && reply.statusCode < 300 && path.startsWith(prefix) && path.length > prefix.length)
      await inTurn(() => keep(decodeURIComponent(path.slice(prefix.length))));
    return payload;
  });
  return {
    /** Puts every file of the folder into the bucket, which must exist. Gives how many there were. */
    async restore(): Promise<number> {
      await mkdir(folder, { recursive: true });
      let count = 0;
      for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = join(file.parentPath, file.name);
        if (path.endsWith('~')) {
          await rm(path);
          continue;
        }
        const url = urlOf(bucket, keyOf(path.slice(folder.length + 1)));
        await server.inject({ method: 'PUT', url, payload: await readFile(path) });
        count++;
      }
      restored = true;
      return count;
    },
  };
};
