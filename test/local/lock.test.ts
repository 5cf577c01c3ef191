import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { lockFolder } from '../../local/lock.ts';

it('gives a folder to one process at a time, and outlives one that was killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`Broadsheet is already running over ${folder}. Stop it first.`);
  await release();
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, 'lock.json'), JSON.stringify({ url: 'http://127.0.0.1:1', token: 'x' }));
  const again = await lockFolder(folder);
  await again();
  await writeFile(join(folder, 'lock.json'), '{"url": "http');
  await (await lockFolder(folder))();
  await rm(folder, { recursive: true });
});

it('says so where nothing can be kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const file = join(folder, 'data');
  await writeFile(file, '');
  await expect(lockFolder(file)).rejects.toThrow(`${file} cannot be the data folder: it is a file.`);
  await expect(lockFolder(join(file, 'below'))).rejects.toThrow('a part of it is a file.');
  await rm(folder, { recursive: true });
});
