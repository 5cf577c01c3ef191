import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';

/** What the launcher prints for a program when the dependencies are installed. */
const launched = async (program: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-launch-'));
  await writeFile(join(folder, 'program.mjs'), program);
  const launcher = pathToFileURL('cli/launch.js').href;
  const script = `import { launch } from '${launcher}'; await launch('${pathToFileURL(join(folder, 'program.mjs')).href}');`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  return stderr;
};

it.each([
  ['a package', `import 'no-such-package-of-ours';`],
  ['part of a package', `import './node_modules/half/index.js';`],
])('asks for npm ci if %s is missing', async (_, program) => {
  expect(await launched(program)).toBe('The dependencies of Broadsheet are not installed. Run npm ci first.\n');
});

it('names a missing file of Broadsheet itself', async () => {
  const said = await launched(`import './lost.ts';`);
  expect(said).toContain('lost.ts');
  expect(said).not.toContain('npm ci');
});

it('a clone without dependencies prints in one sentence what to do', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'broadsheet-clone-'));
  for (const file of ['package.json', 'local', 'functions', 'cli'])
    await cp(file, join(clone, file), { recursive: true, filter: (from) => !from.includes('.data') });
  for (const program of ['local/start.js', 'cli/broadsheet.js']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, program), '--help'], {
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'The dependencies of Broadsheet are not installed. Run npm ci first.\n',
    ]);
  }
  await rm(clone, { recursive: true });
});
