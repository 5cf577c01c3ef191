import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepRestarting, type Program } from '../../local/dev/keep-restarting.ts';

/** Writes what it does into `log` and goes on until it is told to end. */
const program = (name: string) => `
import { appendFileSync } from 'node:fs';
import { word } from './functions/word.ts';
const log = (line: string) => appendFileSync(new URL('log', import.meta.url), line + '\\n');
process.on('SIGTERM', () => {
  setTimeout(() => { log('${name} ended'); process.exit(0); }, 100);
});
log(['${name}', word, ...process.argv.slice(2)].join(' '));
setInterval(() => {}, 1000);
`;

describe('programs that are started again when code changes', () => {
  let root: string;
  let said: string[];
  let interrupt: () => void;
  let over: Promise<number>;
  const write = (file: string, text: string) => writeFile(join(root, file), text);
  const log = async () => (await readFile(join(root, 'log'), 'utf8')).split('\n').filter(Boolean);
  const logged = async (count: number) => {
    for (;;) {
      const lines = await log();
      if (lines.length >= count) return lines;
      await sleep(20);
    }
  };
  const run = (programs: readonly Program[], more: { patience?: number } = {}) => {
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    over = keepRestarting({
      root,
      folders: ['functions', 'templates'],
      programs,
      interrupted,
      say: (line) => said.push(line),
      ...more,
    });
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'broadsheet-'));
    said = [];
    for (const folder of ['functions', 'templates', 'functions/.data']) await mkdir(join(root, folder));
    await write('package.json', '{ "type": "module" }');
    await write('log', '');
    await write('functions/word.ts', "export const word: string = 'one';");
    await write('a.ts', program('a'));
    await write('b.ts', program('b'));
  });
  afterEach(async () => {
    interrupt();
    await over;
    await rm(root, { recursive: true, force: true });
  });

  it('all end before any starts again, with the changed code', async () => {
    run([{ path: 'a.ts', args: (start) => [start] }, { path: 'b.ts' }]);
    expect((await logged(2)).sort()).toEqual(['a one first', 'b one']);
    await write('functions/word.ts', "export const word = 'two';");
    const lines = await logged(6);
    expect(lines.slice(2, 4).sort()).toEqual(['a ended', 'b ended']);
    expect(lines.slice(4).sort()).toEqual(['a two again', 'b two']);
    await write('templates/head.mjml', '<mj-style />');
    expect((await logged(10)).slice(8).sort()).toEqual(['a two again', 'b two']);
    expect(said).toEqual([
      'functions/word.ts changed: starting again.',
      'templates/head.mjml changed: starting again.',
    ]);
  });

  it('leave alone what programs and editors write', async () => {
    run([{ path: 'a.ts' }]);
    await logged(1);
    await write('functions/.data/state.ts', '1');
    await write('functions/notes.md', 'a note');
    await write('templates/head.mjml~', '');
    await write('functions/.word.ts.swp', '');
    await sleep(700);
    expect(await log()).toEqual(['a one']);
  });

  it('that cannot start do so once they are fixed', async () => {
    run([{ path: 'a.ts' }]);
    await logged(1);
    await write('functions/word.ts', 'export const word = ;');
    while (said.length < 2) await sleep(20);
    expect(said[1]).toBe('a.ts has ended. It starts again when a file changes.');
    await write('functions/word.ts', "export const word = 'mended';");
    expect((await logged(3))[2]).toBe('a mended');
  });

  it.each([
    ['done', 0],
    ['called wrongly', 2],
  ])('end together when one is %s at its first start', async (_what, code) => {
    await write(
      'b.ts',
      `import { readFileSync } from 'node:fs';
      setInterval(() => {
        if (readFileSync(new URL('log', import.meta.url), 'utf8').includes('a one')) process.exit(${code});
      }, 20);`,
    );
    run([{ path: 'a.ts' }, { path: 'b.ts' }]);
    expect(await over).toBe(code);
    expect(await log()).toEqual(['a one', 'a ended']);
  });

  it('are killed if they do not end when asked to', async () => {
    await write('a.ts', program('a').replace('setTimeout', 'void '));
    run([{ path: 'a.ts' }], { patience: 300 });
    await logged(1);
    await appendFile(join(root, 'functions/word.ts'), '\n');
    expect(await logged(2)).toEqual(['a one', 'a one']);
  });
});
