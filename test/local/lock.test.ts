import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AlreadyRunning, lockFolder } from '../../local/lock.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A process that takes a folder, says so, and keeps it for as long as it lives. */
const holder = async (data: string) => {
  const lock = new URL('../../local/lock.ts', import.meta.url).href;
  const program = `import { lockFolder } from '${lock}';
    const release = await lockFolder(process.argv[1]).catch(({ name }) => name);
    console.log(typeof release === 'string' ? release : 'mine');
    setInterval(() => release, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  const [said] = await once(child.stdout, 'data');
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { said: String(said).trim(), kill };
};

it('locks a folder for one process at a time, and again once it is released', async () => {
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`Broadsheet is already running in ${folder}. Stop it first.`);
  await release();
  await (await lockFolder(folder))();
});

it('locks it for exactly one of several callers at once', async () => {
  for (let round = 0; round < 100; round++) {
    const asked = await Promise.allSettled(Array.from({ length: 4 }, () => lockFolder(folder)));
    const held = asked.filter((one) => one.status === 'fulfilled');
    expect(held).toHaveLength(1);
    for (const one of asked) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(AlreadyRunning);
    await held[0]!.value();
  }
});

it('locks it for exactly one of many processes, each time the last one was killed', async () => {
  for (let round = 0; round < 4; round++) {
    const holders = await Promise.all(Array.from({ length: 4 }, () => holder(folder)));
    expect(holders.map(({ said }) => said).sort()).toEqual([...Array(3).fill('AlreadyRunning'), 'mine']);
    await expect(lockFolder(folder)).rejects.toThrow(AlreadyRunning);
    await Promise.all(holders.map(({ kill }) => kill()));
  }
  await (await lockFolder(folder))();
});

it('creates parent folders', async () => {
  const below = join(folder, 'a/b/c');
  await (await lockFolder(below))();
});

it('says so if nothing can be stored', async () => {
  const file = join(folder, 'data');
  await writeFile(file, '');
  await expect(lockFolder(file)).rejects.toThrow(`${file} cannot be used as the data folder: it is a file.`);
  await expect(lockFolder(join(file, 'below'))).rejects.toThrow('part of the path is a file.');
  if (process.platform === 'linux')
    for (const none of ['/proc/broadsheet', '/proc/broadsheet/below'])
      await expect(lockFolder(none)).rejects.toThrow(`${none} cannot be used as the data folder: `);
});
