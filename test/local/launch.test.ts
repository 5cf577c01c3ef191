import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('a clone without its dependencies says in one sentence what to do', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'broadsheet-clone-'));
  for (const file of ['package.json', 'local', 'functions', 'bench/cost-model.ts'])
    await cp(file, join(clone, file), { recursive: true, filter: (from) => !from.includes('.data') });
  for (const program of ['local/start.js', 'local/cli/broadsheet.js']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, program), '--help'], {
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'What Broadsheet is built on is not installed: run npm ci first.\n',
    ]);
  }
  await rm(clone, { recursive: true });
});
