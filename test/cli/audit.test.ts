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
    'sources/radio/final.md': `---\ntitle: Final\nurl: https://radio.example/final\ndate: 2026-06-01\n---\n\n${final}\n`,
    'sources/post/strike.md': `---\ntitle: Strike\nurl: https://post.example/strike\ndate: 2026-06-01\n---\n\n${strike}\n`,
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
    expect(out).toContain('Nearest, in Radio (“Final”): "I have dreamed of this since I was six," Reeve said.');
    expect(out).toContain('0 borne out, 5 not borne out');
    const html = await readFile(page, 'utf8');
    expect(html).toContain('<mark>Saturday</mark>');
    expect(html).not.toMatch(/<script|src=|@import|url\(/u);
    expect(code).toBe(1);
  });

  it('tells what is probably wrong from what nothing bears out, also by the exit code', async () => {
    const { folder, file } = await given(
      'digest.txt',
      'Reeve became the hero of Harbour Rovers. Train drivers will strike from Friday.\n',
    );
    const open = await run('audit', file, '--sources', folder);
    expect(open.out).toContain('Not borne out (unsupported): Reeve became the hero');
    expect(open.out).toContain('1 borne out, 1 not borne out (0 probably wrong)');
    expect(open.code).toBe(1);
    expect((await run('audit', file, '--sources', folder, '--only-probable')).code).toBe(0);

    const { folder: sources, file: wrong } = await given('wrong.txt', 'Train drivers will strike for 72 hours.\n');
    const page = `${wrong}.html`;
    const found = await run('audit', wrong, '--sources', sources, '--only-probable', '--html', page);
    expect(found.out).toContain('Probably wrong (unsupported): Train drivers will strike for 72 hours.');
    expect(found.code).toBe(1);
    expect(await readFile(page, 'utf8')).toContain('<h2>Probably wrong</h2>');
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

  it('asks the sources first that a sentence links to, and says if another one bears it out', async () => {
    const { folder, file } = await given(
      'digest.md',
      `Substitute Danny Reeve [headed the winner](https://www.post.example/strike/?utm_source=mail#top).

Train drivers will [strike for 48 hours](https://post.example/strike) from Friday.

## [The cup](https://radio.example/final)

Captain Sam Okoro scored two penalties.
`,
    );
    const { code, out } = await run('audit', file, '--sources', folder, '--html', `${file}.html`);
    const elsewhere = 'Linked to Post (“Strike”), supported by Radio (“Final”)';
    expect(out).toContain(`${elsewhere}: Substitute Danny Reeve headed the winner.`);
    expect(out).toContain('2 borne out (1 by another source than linked), 1 not borne out');
    expect(await readFile(`${file}.html`, 'utf8')).toContain(`${elsewhere}.`);
    const { findings } = JSON.parse((await run('--json', 'audit', file, '--sources', folder)).out);
    const linked = findings.map((one: { linked: string[]; isElsewhere: boolean }) => [
      one.linked.length,
      one.isElsewhere,
    ]);
    expect(linked).toEqual([
      [1, true],
      [1, false],
      [1, false],
    ]);
    expect(code).toBe(1);
  });

  const mail = `From: Morning <morning@mail.example>
To: you@mail.example
Subject: The morning
Date: Tue, 2 Jun 2026 07:00:00 +0000
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<table><tr><td><p>=E2=80=9CI have dreamed of this since I was six,=E2=80=9D Reeve sa=
id.</p></td></tr><tr><td>Danny Reeve was sent off. <a href=3D"https://radio.example/final">Read more</a></td></tr></table>
<p><a href=3D"https://mail.example/unsubscribe">Unsubscribe</a></p>`.replaceAll('\n', '\r\n');

  it.each([
    ['a mail with short items', 'digest.eml', mail, ['borne out', 'not borne out']],
    [
      'cells of a table',
      'digest.html',
      '<html lang="en"><body><h1>Sport</h1><table><tr><td>Danny Reeve headed the winner</td><td>on Sunday</td></tr><tr><td>Sam Okoro missed a penalty</td></tr></table></body></html>',
      ['borne out', 'not borne out'],
    ],
    [
      'lines without full stops',
      'digest.txt',
      'Danny Reeve headed the winner\nThe cup was stolen from a bus\n',
      ['borne out', 'not borne out'],
    ],
    [
      'points of a list',
      'digest.md',
      '# Sport\n\n- Danny Reeve headed the winner\n- The cup was stolen from a bus\n',
      ['borne out', 'not borne out'],
    ],
  ])('reads %s', async (_, name, text, states) => {
    const { folder, file } = await given(name, text);
    const { findings } = JSON.parse((await run('--json', 'audit', file, '--sources', folder)).out);
    expect(findings.map(({ state }: { state: string }) => state)).toEqual(states);
  });

  it('compares a text with sources in another language, and says what it cannot compare', async () => {
    const { folder, file } = await given(
      'digest.txt',
      'Danny Reeve wurde am Sonntag verletzt. Die Lokführer werden ab Freitag 48 Stunden lang streiken, sagte ihre Gewerkschaft. Der umstrittene Okoro verwandelte.\n',
    );
    const { out } = await run('audit', file, '--sources', folder);
    expect(out).toContain('Probably wrong (unsupported, misdated): Danny Reeve wurde am Sonntag verletzt.');
    expect(out).toContain('This word cannot be compared between the two languages');
  });

  it.each([
    ['no text', 'digest.md', '', 'cannot be audited: The file is empty.\n'],
    ['nothing that it states', 'digest.md', '# Sport\n', 'states nothing that can be audited'],
    ['bytes of no encoding', 'digest.txt', '\u0000\u0001\u0002', 'cannot be audited'],
    ['half of a JSON document', 'digest.json', '{"sentences": [', 'is not valid JSON'],
  ])('ends with a sentence and code 2 for %s', async (_, name, text, message) => {
    const { folder, file } = await given(name, text);
    const { code, err } = await run('audit', file, '--sources', folder);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it.each([
    ['no sources', 'digest.txt', 'Danny Reeve headed the winner.', 'Name the sources with --sources.'],
    ['an unknown format', 'digest.docx', 'PK', 'cannot be audited'],
    [
      'sentences of the wrong kind',
      'digest.json',
      '{"sentences": 5}',
      '"sentences" must be a list of 1 to 10,000 sentences.',
    ],
  ])('cannot be done with %s', async (_, name, text, message) => {
    const { file } = await given(name, text);
    const { code, err } = await run('audit', file);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
