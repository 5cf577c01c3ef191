import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockFolder } from '../../local/lock.ts';
import { openLocal } from '../../local/open-local.ts';
import { findRunning, recordRunning } from '../../local/running.ts';
import { folderOf } from '../kit/flow.ts';

/** A run of `npm start` as other processes see it: it locks the folder and records itself. */
const run = async (data: string, pid = process.pid) => {
  const release = await lockFolder(data);
  const told = await recordRunning({ data, pid, siteUrl: `http://127.0.0.1:${data.length}` });
  const stop = async () => {
    await told.stop();
    await release();
  };
  return { die: release, stop };
};

describe('runs of npm start', () => {
  let place: { folder: string; remove: () => Promise<void> };
  const before = process.env.BROADSHEET_RUNNING;
  beforeAll(async () => {
    place = await folderOf({});
    process.env.BROADSHEET_RUNNING = join(place.folder, 'records');
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.BROADSHEET_RUNNING;
    else process.env.BROADSHEET_RUNNING = before;
    await place.remove();
  });
  const found = async () => (await findRunning()).map(({ data }) => data);

  it('are found until they are stopped or killed', async () => {
    const [one, two] = [join(place.folder, 'one'), join(place.folder, 'two')];
    expect(await found()).toEqual([]);
    const [first, second] = [await run(one), await run(two)];
    expect(await found()).toEqual([one, two]);
    await first.stop();
    expect(await found()).toEqual([two]);
    // Killed: the lock ended with the process, the record remains, and another process has its id by now.
    await second.die();
    expect(await found()).toEqual([]);
    expect(await readdir(join(place.folder, 'records'))).toEqual([]);
  });

  it('are distinguished from processes that have ended and from unreadable records', async () => {
    const data = join(place.folder, 'three');
    await mkdir(join(place.folder, 'records'), { recursive: true });
    await writeFile(join(place.folder, 'records/torn.json'), '{"data":"/somew');
    const gone = await run(data, 2 ** 22 + 7);
    expect(await found()).toEqual([]);
    await gone.stop();
  });

  it('are listed if a command could mean several', async () => {
    const runs = [await run(join(place.folder, 'four')), await run(join(place.folder, 'five'))];
    await expect(openLocal(undefined, () => {})).rejects.toThrow(
      `Broadsheet is running more than once. Choose one:\n  --data ${join(place.folder, 'five')}   (process`,
    );
    for (const each of runs) await each.stop();
  });

  it('are reported if their environment cannot be read', async () => {
    const data = join(place.folder, 'six');
    const only = await run(data);
    await writeFile(join(data, 'environment.json'), '{"BUCKET":');
    await expect(openLocal(undefined, () => {})).rejects.toThrow(
      `${join(data, 'environment.json')} does not say how to reach the Broadsheet running in ${data}. Stop it and start it again.`,
    );
    await only.stop();
  });
});
