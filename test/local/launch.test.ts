import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';

/** What the launcher says of a program, run with the dependencies there are. */
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
  ['a package that is not there', `import 'no-such-package-of-ours';`],
  ['a package of which a part is not there', `import './node_modules/half/index.js';`],
])('asks for the dependencies for want of %s', async (_, program) => {
  expect(await launched(program)).toBe('What Broadsheet is built on is not installed: run npm ci first.\n');
});

it('names a file of its own that is not there', async () => {
  const said = await launched(`import './lost.ts';`);
  expect(said).toContain('lost.ts');
  expect(said).not.toContain('npm ci');
});

it('a clone without its dependencies says in one sentence what to do', async () => {
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
      'What Broadsheet is built on is not installed: run npm ci first.\n',
    ]);
  }
  await rm(clone, { recursive: true });
});
