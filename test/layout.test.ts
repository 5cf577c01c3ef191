import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const code = execFileSync('git', ['ls-files', 'functions', 'cli', 'local', 'infra'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|js|css)$/.test(file));
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

/** A room is a folder, without the rooms inside it. */
const rooms = Map.groupBy(code, dirname);
const sizes = [...rooms].map(([room, files]) => [room, files.reduce((sum, file) => sum + linesOf(file), 0)] as const);
const total = sizes.reduce((sum, [, lines]) => sum + lines, 0);

/** Rooms that hold the same kinds of things, so that their files are called alike. */
const parallel = [
  /^functions\/[a-z]+\/(handler|env|settings)\.ts$/,
  /^functions\/(web|desk)\/(routes|pages|readers)\//,
  /^functions\/i18n\/(mail|web|desk)\//,
  /^functions\/text\/[a-z]{2}\//,
];

describe('the layout of the code', () => {
  it('has no room with more than 12 % of it', () => {
    expect(sizes.filter(([, lines]) => lines > 0.12 * total)).toEqual([]);
  });

  it('keeps core to nouns, rules and ports, under 2,400 lines', () => {
    expect(sizes.find(([room]) => room === 'functions/core')![1]).toBeLessThan(2400);
  });

  it('has each file name once, but in rooms that are parallel', () => {
    const named = Map.groupBy(
      code.filter((file) => !parallel.some((pattern) => pattern.test(file))),
      (file) => basename(file),
    );
    expect([...named.values()].filter((files) => files.length > 1)).toEqual([]);
  });
});
