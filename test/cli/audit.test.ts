import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { folderOf } from '../kit/flow.ts';
import { runBroadsheet } from '../kit/run-broadsheet.ts';

const run = (...argv: string[]) => runBroadsheet(argv);

const final = `Harbour Rovers won the Northern Cup for the first time since 1988 when they beat Ashby Town 2-1 after extra time on Sunday.
Substitute Danny Reeve, 19, headed the winner with four minutes left. "I have dreamed of this since I was six," Reeve said.
Captain Sam Okoro scored a penalty.`;
const strike = 'Train drivers will strike for 48 hours from Friday after talks over pay collapsed, their union said.';

const removals: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const remove of removals) await remove();
});

/** A folder with sources, and a digest beside it. */
const given = async (name: string, digest: string) => {
  const { folder, remove } = await folderOf({
    'sources/radio/final.txt': ` date 2026-06-01\n\n${final}\n`,
    'sources/post/strike.md': `---\ntitle: Strike\ndate: 2026-06-01\n---\n\n${strike}\n`,
    [`digest/${name}`]: digest,
  });
  removals.push(remove);
  return { folder: join(folder, 'sources'), file: join(folder, 'digest', name) };
};

describe('auditing a digest', () => {
  it('says that everything is borne out, and leaves out what states nothing', async () => {
    const { folder, file } = await given(
      'digest.md',
      `# The morning\n\nGood morning!\n\nDanny Reeve, a 19-year-old substitute, headed the winner.\n\nTrain drivers are to walk out for 48 hours from Friday.\n\n[Read more](https://news.example/a)\n`,
    );
    const { code, out } = await run('--json', 'audit', file, '--sources', folder);
    const report = JSON.parse(out);
    expect(report.findings.map(({ text, state }: { text: string; state: string }) => [text, state])).toEqual([
      ['Danny Reeve, a 19-year-old substitute, headed the winner.', 'borne out'],
      ['Train drivers are to walk out for 48 hours from Friday.', 'borne out'],
    ]);
    expect(report.leftOut.map(({ reason }: { reason: string }) => reason)).toContain('a greeting or sign-off');
    expect(code).toBe(0);
  });

  it('says what is wrong, with the evidence, as text and as a page', async () => {
    const { folder, file } = await given(
      'digest.txt',
      'Ashby Town beat Harbour Rovers 2-1 on Sunday. "I have dreamed of this since I was six," Sam Okoro said. Danny Reeve headed the winner on Saturday. "I have dreamt of this since I was six," Danny Reeve said. The cup was stolen from a bus.\n',
    );
    const page = `${file}.html`;
    const { code, out } = await run('audit', file, '--sources', folder, '--html', page);
    for (const fault of ['misattributed', 'misquoted', 'misdated', 'unsupported']) expect(out).toContain(fault);
    expect(out).toContain('The nearest source says: "I have dreamed of this since I was six," Reeve said.');
    expect(out).toContain('0 borne out, 5 not borne out');
    const html = await readFile(page, 'utf8');
    expect(html).toContain('<mark>Saturday</mark>');
    expect(html).not.toMatch(/<script|src=|@import|url\(/u);
    expect(code).toBe(1);
  });

  it('reads sentences and sources from JSON, and escapes what it prints', async () => {
    const { file } = await given(
      'own.json',
      JSON.stringify({
        published: '2026-06-01',
        sentences: ['Harbour Rovers beat <b>Ashby Town</b> 2-1.', { text: 'Rovers walishinda kombe.', language: 'sw' }],
        sources: [{ text: final, published: '2026-06-01' }],
      }),
    );
    const page = `${file}.html`;
    const { code, out } = await run('audit', file, '--html', page);
    expect(out).toContain('Not checked: Rovers walishinda kombe.');
    expect(await readFile(page, 'utf8')).not.toContain('<b>');
    expect(code).toBe(1);
  });

  it.each([
    ['no sources', 'digest.txt', 'Danny Reeve headed the winner.', 'Name the sources with --sources.'],
    ['an unknown format', 'digest.docx', 'PK', 'cannot be audited'],
    [
      'sentences of the wrong kind',
      'digest.json',
      '{"sentences": 5}',
      'has sentences, but "sentences" is missing or of the wrong kind',
    ],
  ])('cannot be done with %s', async (_, name, text, message) => {
    const { file } = await given(name, text);
    const { code, err } = await run('audit', file);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
