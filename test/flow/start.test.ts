import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOptions } from '../../local/demo/options.ts';
import { folderOf } from '../kit/flow.ts';
import { startProcess } from '../kit/started.ts';

/** Runs `npm start` with arguments. */
const start = (...options: string[]) => startProcess('local/demo/demo.ts', ...options);

const ferry = (day: number, what: string) =>
  ` date 2026-11-0${day} PORT ELLERY: The ferry Grey Heron ${what} on Monday, the coastguard said.\n\nHer owner, the Skerrow Line, said that 31 crew were aboard and that nobody was hurt.\n\nThe ferry will sail again on Tuesday when the tide is right.\n`;

/** News of a week later, in words of its own: what only repeats a report would be old news. */
const refloated =
  ' date 2026-11-09 QUILLHAVEN: Divers raised the lost anchor of the ferry Grey Heron from the Maiden Bank on Sunday.\n\nThe harbour company will charge 40,000 crowns for the work, its director Ada Finch said.\n';

describe('npm start', () => {
  let corpus: { folder: string; remove: () => Promise<void> };
  let data: { folder: string; remove: () => Promise<void> };
  beforeAll(async () => {
    data = await folderOf({});
    corpus = await folderOf({
      'coastal-wire/one.txt': ferry(2, 'lost an anchor'),
      'coastal-wire/old.txt':
        ' date 2026-09-20 PORT ELLERY: A second ferry for the island route was launched on Sunday.\n\nShe will carry 90 cars, the shipyard said.\n',
      'coastal-wire/organ.txt': 'The cathedral organ will be tuned in spring, the dean said on Monday.\n',
      'topics.yaml':
        'topics:\n  - id: ferries\n    title: Ferries\n    match: { any: [ferry] }\n  - id: Bad Id\n    title: Broken\n    match: { any: [x] }\n',
    });
  });
  afterAll(() => Promise.all([corpus.remove(), data.remove()]));
  const here = () => ['--corpus', corpus.folder, '--data', data.folder];

  it('explains how to use an option that was mistyped', async () => {
    const { code, seen } = start('--onse');
    expect(await code).toBe(2);
    expect(seen.text).toContain("unknown option '--onse'");
    expect(seen.text).toContain('--fresh');
  });

  it('runs once, names what is wrong with a topics file, and leaves the mails', async () => {
    const { code, seen } = start('--once', ...here());
    expect(await code).toBe(0);
    expect(seen.text).toMatch(/topics\.yaml, line 5, topics\[1\]\.id: Use lower-case letters/);
    expect(seen.text).toMatch(/Articles +│ 3 indexed, 1 without a topic/);
    expect(seen.text).toMatch(/Emails +│ 2 digests, 2 notifications/);
    const outbox = await readdir(join(data.folder, 'outbox'));
    expect(outbox.filter((name) => name.endsWith('.html'))).toHaveLength(4);
    expect(outbox.filter((name) => name.endsWith('.eml'))).toHaveLength(4);
    // Read on the morning after its last day, so that its news is new.
    const digest = outbox.find((name) => /amina.*grey-heron.*\.eml$/.test(name));
    expect(await readFile(join(data.folder, 'outbox', digest!), 'utf8')).toMatch(/^Date: Tue, 03 Nov 2026 06:00/m);
  });

  it('continues where it ended, follows the corpus folder, and stops cleanly', async () => {
    const first = start(...here());
    const [, site, inbox] = (await first.said(/Product page +(\S+)\s+Inbox +(\S+)/))!;
    expect(first.seen.text).toMatch(/Emails +│ 0 digests, 0 notifications/);
    expect(await (await fetch(site!)).text()).toContain('Ferries');
    expect(await (await fetch(inbox!)).text()).toContain('amina@karachi.example');

    const past = 'bucket/editions/ferries/20260920T060000000Z_20260921T060000000Z.json';
    while (!existsSync(join(data.folder, past))) await new Promise((next) => setTimeout(next, 50));
    expect(await (await fetch(`${site}/topics/ferries?before=2026-10-01T00:00:00.000Z`)).text()).toContain(
      'second ferry',
    );

    const preview = await fetch(`${site}/api/digests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topics: ['ferries'], preview: true }),
    });
    expect(await preview.json()).toMatchObject({ html: expect.stringContaining('Grey Heron'), stories: 1 });
    expect((await fetch(`${site}/api/nothing`)).headers.get('content-type')).toContain('application/problem+json');

    const second = start(...here());
    expect(await second.code).toBe(1);
    expect(second.seen.text).toContain('Broadsheet is already running');

    await writeFile(join(corpus.folder, 'coastal-wire/two.txt'), refloated);
    expect(await first.said(/1 published/)).not.toBeNull();

    first.child.kill('SIGINT');
    expect(await first.code).toBe(0);
    for (const url of [site!, inbox!]) await expect(fetch(url)).rejects.toThrow();
  });

  it('says which port is taken, and leaves everything as it was', async () => {
    const before = await readFile(join(data.folder, 'state.json'), 'utf8');
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as { port: number };
    const { code, seen } = start('--once', '--port', String(port), ...here());
    expect(await code).toBe(1);
    expect(seen.text.trim().split('\n').at(-1)).toBe(
      `Port ${port} is taken by another program. Choose another, or omit the option to use a free one.`,
    );
    taken.close();
    expect(await readFile(join(data.folder, 'state.json'), 'utf8')).toBe(before);
  });

  it('deletes readers and mails only on request: another corpus or a replay leaves them unchanged', async () => {
    const other = await folderOf({ 'coastal-wire/one.txt': ferry(2, 'lost an anchor') });
    const state = await readFile(join(data.folder, 'state.json'), 'utf8');
    const outbox = await readdir(join(data.folder, 'outbox'));
    for (const about of [
      ['--corpus', other.folder],
      [...here(), '--days', '2'],
      ['--topics', resolve('corpus/topics.yaml')],
    ]) {
      const { code, seen } = start('--once', ...here(), ...about);
      expect(await code).toBe(2);
      expect(seen.text).toContain(
        `holds the readers and emails of ${corpus.folder}, which this start would not continue.`,
      );
      expect(seen.text).toContain('Add --fresh to delete that and start over, or --data FOLDER to keep both.');
    }
    expect(await readFile(join(data.folder, 'state.json'), 'utf8')).toBe(state);
    expect(await readdir(join(data.folder, 'outbox'))).toEqual(outbox);

    const writer = ['--writer', 'bedrock-local'];
    const fresh = start('--once', '--fresh', ...writer, '--data', data.folder, '--corpus', other.folder);
    expect(await fresh.code).toBe(0);
    expect(fresh.seen.text).toContain('A script answers in place of a model');
    expect(fresh.seen.text).toMatch(/Articles +│ 1 indexed, 0 without a topic/);
    await other.remove();
  });

  it('ends the run that a start was killed in: the first digest comes, once', async () => {
    const own = await folderOf({});
    const runs = join(own.folder, 'runs');
    const begun = async () => (await readdir(runs).catch(() => [])).filter((name) => name.endsWith('.json'));
    const again = ['--once', '--corpus', corpus.folder, '--data', own.folder];
    const killed = start(...again);
    let under: string[] = [];
    while (under.length === 0 && killed.child.exitCode === null) {
      await new Promise((next) => setTimeout(next, 1));
      under = await begun();
    }
    killed.child.kill('SIGKILL');
    await killed.code;
    expect(await begun()).toEqual(under);

    const { code, seen } = start(...again);
    expect(await code).toBe(0);
    expect(seen.text).toContain('Continuing runs that the last start did not finish: 1.');
    expect(await begun()).toEqual([]);
    const outbox = await readdir(join(own.folder, 'outbox'));
    for (const reader of ['amina', 'walter'])
      expect(outbox.filter((name) => name.endsWith('.eml') && name.includes(`-${reader}-`))).toHaveLength(2);
    await own.remove();
  });

  it('replays in a folder of its own, from the start each time', async () => {
    expect(readOptions([]).data).toBe(resolve('local/.data'));
    expect(readOptions(['--days', '70']).data).toBe(resolve('local/.data/replay'));
    const own = await folderOf({});
    const replayed = ['--once', '--days', '1', '--corpus', corpus.folder, '--data', own.folder];
    const first = start(...replayed);
    expect(await first.code).toBe(0);
    expect(first.seen.text).not.toContain('starts over');
    const second = start(...replayed);
    expect(await second.code).toBe(0);
    expect(second.seen.text).toContain('A replay cannot be continued, so this one starts over in');
    const plain = start('--once', '--corpus', corpus.folder, '--data', own.folder);
    expect(await plain.code).toBe(2);
    await own.remove();
  });

  it('stops at a topics file without a sound topic', async () => {
    const topics = await folderOf({
      'mine.yaml': 'topics:\n  - id: Bad Id\n    title: Broken\n    match: { any: [x] }\n',
    });
    const { code, seen } = start('--once', ...here(), '--topics', join(topics.folder, 'mine.yaml'));
    expect(await code).toBe(2);
    expect(seen.text).toMatch(/mine\.yaml, line 2, topics\[0\]\.id: Use lower-case letters/);
    expect(seen.text).toMatch(/mine\.yaml has no topic that can be used\.\n$/);
    await topics.remove();
  });
});
