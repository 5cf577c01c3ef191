import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import { jsonIn } from './json.ts';
import { listen } from './listen.ts';

const Holder = z.object({ url: z.url(), token: z.string() });

/** Another process that runs over the same folder. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
}

/** A folder that nothing can be kept in. */
export class NoFolder extends Error {
  override name = 'NoFolder';
}

/**
 * Takes a folder for this process alone and gives the function that lets it go. Who holds a folder answers on a port
 * for as long as it lives, so a lock that a killed process left behind is known as such, whatever became of its
 * process id. Rejects with AlreadyRunning, and with NoFolder where nothing can be written there.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const refuse = ({ code, message }: NodeJS.ErrnoException): never => {
    const why = { EEXIST: 'it is a file', ENOTDIR: 'a part of it is a file', EACCES: 'this user may not write there' };
    throw new NoFolder(`${folder} cannot be the data folder: ${why[code as keyof typeof why] ?? message}.`);
  };
  await mkdir(folder, { recursive: true }).catch(refuse);
  const file = join(folder, 'lock.json');
  const token = randomUUID();
  const answer = await listen({ app: new Hono().get('/', (context) => context.text(token)) });
  const mine = JSON.stringify({ url: answer.url, token });

  const heldByAnother = async () => {
    const held = Holder.safeParse(jsonIn(await readFile(file, 'utf8').catch(() => '')));
    if (!held.success) return false;
    const response = await fetch(held.data.url, { signal: AbortSignal.timeout(1000) }).catch(() => undefined);
    return (await response?.text()) === held.data.token;
  };

  for (;;) {
    const held = await writeFile(file, mine, { flag: 'wx' }).then(
      () => undefined,
      (fault: NodeJS.ErrnoException) => fault,
    );
    if (!held) break;
    if (held.code !== 'EEXIST') {
      await answer.stop();
      refuse(held);
    }
    if (await heldByAnother()) {
      await answer.stop();
      throw new AlreadyRunning(`Broadsheet is already running over ${folder}. Stop it first.`);
    }
    await rm(file, { force: true });
  }
  return async () => {
    await rm(file, { force: true });
    await answer.stop();
  };
};
