import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createDeployment, type Deployment, Place } from '../cli/deployment.ts';
import { OperationalError, UsageError } from '../cli/operational-error.ts';
import { createHandler as createCompileHandler } from '../functions/compile/handler.ts';
import { environmentFile } from './aws/environment.ts';
import { clockOf } from './demo/state.ts';
import { AlreadyRunning, lockFolder, NoFolder } from './lock.ts';
import { faultWarning, startProduct, unreadableWarning } from './product.ts';
import { findRunning, runningOver } from './running.ts';

const environmentOf = (text: string): Record<string, string> | undefined => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** How long a run that has locked its folder may take to write down how to reach it. Milliseconds. */
const maxStartup = 10_000;

/** Connects to the run that holds a folder, through the environment that it wrote there. */
const joinRunning = async (data: string): Promise<Deployment> => {
  const file = join(data, environmentFile);
  const until = Date.now() + maxStartup;
  let text: string | undefined;
  while (text === undefined && Date.now() < until) {
    text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) await sleep(100);
  }
  if (text === undefined)
    throw new OperationalError(
      `Broadsheet is starting or stopping in ${data}. Try again in a moment, or stop it first.`,
    );
  const environment = environmentOf(text);
  const place = Place.safeParse(environment);
  if (!environment || !place.success)
    throw new OperationalError(
      `${file} does not say how to reach the Broadsheet running in ${data}. Stop it and start it again.`,
    );
  Object.assign(process.env, environment);
  const running = runningOver(data);
  return createDeployment(place.data, {
    name: 'local',
    where: `The Broadsheet running in ${data}: ${running ? `process ${running.pid}, ` : ''}${place.data.SITE_URL}.`,
    clock: await clockOf(data),
    compile: createCompileHandler(environment),
    close: async () => {},
  });
};

/** Where `npm start` keeps its state by default. */
const defaultData = fileURLToPath(new URL('.data', import.meta.url));

/** The folder that a command works on: the one it names, else that of the only run, else the default. */
const folderFor = async (data: string | undefined): Promise<string> => {
  if (data !== undefined) return data;
  const running = await findRunning();
  if (running.length > 1) {
    const each = running.map(({ data: folder, pid, siteUrl }) => `  --data ${folder}   (process ${pid}, ${siteUrl})`);
    throw new UsageError(`Broadsheet is running more than once. Choose one:\n${each.join('\n')}`);
  }
  return running[0]?.data ?? defaultData;
};

/** How long before now windows end, as in `npm start`. Seconds. */
const settleSeconds = 1;
/** How long work that a command started may take to finish. Milliseconds. */
const maxSettling = 30_000;

/**
 * Opens Broadsheet on this machine: the copy running in a folder or, if none is, one started with what the folder holds.
 * Without `asked` the folder is that of the only running copy; rejects with UsageError if there are several. `warn` is
 * given each fault that the work survives, as a sentence.
 */
export const openLocal = async (asked: string | undefined, warn: (sentence: string) => void): Promise<Deployment> => {
  const data = await folderFor(asked);
  const isNew = !existsSync(data);
  let release: () => Promise<void>;
  try {
    release = await lockFolder(data);
  } catch (fault) {
    if (fault instanceof AlreadyRunning) return joinRunning(data);
    if (fault instanceof NoFolder) throw new UsageError(fault.message);
    throw fault;
  }
  let hasStorageFault = false;
  try {
    const clock = await clockOf(data);
    const product = await startProduct({
      clock,
      data,
      settleSeconds,
      onFault: (fault) => warn(faultWarning(fault)),
      onUnreadable: (path) => warn(unreadableWarning(path)),
      onStorageFault: ({ message }) => {
        if (!hasStorageFault) warn(message);
        hasStorageFault = true;
      },
    });
    return createDeployment(Place.parse(product.environment), {
      name: 'local',
      where: isNew
        ? `The folder ${data}, which is new and empty. To use another one, add --data FOLDER.`
        : `The folder ${data}. No other Broadsheet is running in it.`,
      clock,
      compile: createCompileHandler(product.environment),
      close: async () => {
        await Promise.race([product.settled(), sleep(maxSettling, undefined, { ref: false })]);
        await product.stop();
        await release();
      },
    });
  } catch (fault) {
    await release();
    throw fault;
  }
};
