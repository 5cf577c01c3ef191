import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { folderOf } from '../kit/flow.ts';
import { runBroadsheet } from '../kit/run-broadsheet.ts';

/** Digests as people have them: what of each is a claim, and to which source it is held. */

const snow = `The storm brought 34 inches of snow to Orme on Sunday, a record for the town. The pass will stay closed until Friday, the county said.
"We have never seen anything like it," said Ada Moss, the mayor of Orme.
Officials urged people to stay at home.`;
const tram = `Tarn will build a second tram line for 210 million dollars, the council decided on Monday. Work begins in March.
President Kofi Adu condemned the plan. At least one worker was arrested at the depot, police said.`;

const removals: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const remove of removals) await remove();
});

interface Told {
  text: string;
  state: string;
  linked: string[];
  sources: string[];
}

const auditOf = async (name: string, digest: string) => {
  const { folder, remove } = await folderOf({
    'sources/ap/snow.md': `---\ntitle: Snow\nurl: https://ap.example/snow\ndate: 2026-06-01\n---\n\n${snow}\n`,
    'sources/post/2026/tram.md': `---\ntitle: Tram\nurl: https://post.example/tram\ndate: 2026-06-01\n---\n\n${tram}\n`,
    [`digest/${name}`]: digest,
  });
  removals.push(remove);
  const { out } = await runBroadsheet([
    '--json',
    'audit',
    join(folder, 'digest', name),
    '--sources',
    join(folder, 'sources'),
  ]);
  const { findings, leftOut } = JSON.parse(out) as { findings: Told[]; leftOut: { text: string; reason: string }[] };
  return {
    findings,
    claims: findings.map(({ text, state }) => `${state}: ${text}`),
    leftOut: new Map(leftOut.map(({ text, reason }) => [text, reason])),
  };
};
const namesOf = (ids: readonly string[]) => ids.map((id) => id.replace(/^.*\/(\w+)\.md$/, '$1'));

describe('a newsletter with all that is around its news', () => {
  it('in HTML: bylines, advertisements, captions, what asks readers for something and the footer are no claims', async () => {
    const { claims, leftOut } = await auditOf(
      'mail.html',
      `<html lang="en"><body><p>Hi Sam,</p><p>Here is what happened this week.</p>
<p>By Pat Marlow and Jo Reyes</p>
<p><em>The Morning Snow is a reader-supported publication. To receive new posts, consider becoming a free or paid subscriber.</em></p>
<h2>Snow</h2><p><img src="a.jpg"></p><p><em>Shovels on Mill Street. Photo by Kim Ode</em></p>
<p>The storm brought 34 inches of snow to Orme. <a href="https://ap.example/snow">AP</a></p>
<div><p><b>A MESSAGE FROM OUR SPONSOR</b></p><p>Northgate Coffee roasts beans in small batches every morning.</p><p><a href="https://s.example">Get the offer</a></p></div>
<p>Officials urged people to stay at home.</p>
<p>If you liked this post, please share it with a friend.</p>
<p>Sent to sam@mail.example because you signed up at lists.example.</p><p>The Morning Snow, 12 High Street, Ashby</p></body></html>`,
    );
    expect(claims).toEqual([
      'borne out: The storm brought 34 inches of snow to Orme.',
      'borne out: Officials urged people to stay at home.',
    ]);
    expect(leftOut.get('Here is what happened this week.')).toBe('it announces what follows');
    expect(leftOut.get('By Pat Marlow and Jo Reyes')).toBe('byline');
    expect(leftOut.get('Northgate Coffee roasts beans in small batches every morning.')).toBe('an advertisement');
    expect(leftOut.get('Shovels on Mill Street.')).toBe('a caption');
    expect(leftOut.get('If you liked this post, please share it with a friend.')).toBe('about the mail itself');
  });

  it('in plain text: bullets and numbers of a list are no part of what they say', async () => {
    const { claims } = await auditOf(
      'brief.txt',
      `THE DAILY BRIEF

Here's what you need to know today.

=== TOP STORIES ===

* The storm brought 34 inches of snow to Orme
• Officials urged people to stay at home.
1. Work on the tram line begins in March.
2) Work on the tram line begins in May.

--- SPONSORED ---
This brief is brought to you by Acme VPN.
Acme VPN keeps your browsing private on every device.
-----------------

You are receiving this email because you subscribed to The Daily Brief.
The Daily Brief, 12 High Street, Ashby AB1 2CD
Copyright 2026 Brief Media Ltd. All rights reserved.
`,
    );
    expect(claims).toEqual([
      'borne out: The storm brought 34 inches of snow to Orme',
      'borne out: Officials urged people to stay at home.',
      'borne out: Work on the tram line begins in March.',
      'not borne out: Work on the tram line begins in May.',
    ]);
  });

  it('in a live report: the time of an entry is no part of it', async () => {
    const { claims } = await auditOf(
      'live.html',
      `<html lang="en"><body><main><h1>Live: the tram vote</h1><p>14:05 GMT</p><p>13:20 Tarn will build a second tram line.</p>
<p>12.45pm: Police said at least one worker was arrested.</p><p>11:02 — President Kofi Adu praised the plan.</p></main></body></html>`,
    );
    expect(claims).toEqual([
      'borne out: Tarn will build a second tram line.',
      'borne out: Police said at least one worker was arrested.',
      'not borne out: President Kofi Adu praised the plan.',
    ]);
  });

  it('in a brief with labels: neither they nor who speaks in a transcript is part of what is said', async () => {
    const { claims, leftOut } = await auditOf(
      'brief.html',
      `<html lang="en"><body><p>By Pat Marlow and Jo Reyes · Jun 02, 2026</p><p>👋 Good morning! Today's newsletter is 650 words — a 2½-minute read.</p>
<p><b>Why it matters:</b> Work begins in March.</p><p>[00:01:15] MARLOW: Tarn will build a second tram line.</p>
<p>By Friday the council was closed.</p>
<hr><p>A MESSAGE FROM BANK OF ORME</p><h3>Your money, growing</h3><p>Bank of Orme pays 4% on savings accounts opened before July.</p><hr>
<p>Correction: Yesterday's edition misspelled the name of Ada Moss.</p><p>Let me know if you'd like more detail!</p>
<p>Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.</p></body></html>`,
    );
    expect(claims).toEqual([
      'borne out: Work begins in March.',
      'borne out: Tarn will build a second tram line.',
      expect.stringContaining('By Friday the council was closed.'),
    ]);
    expect(leftOut.get('Bank of Orme pays 4% on savings accounts opened before July.')).toBe('an advertisement');
    expect(leftOut.get('By Pat Marlow and Jo Reyes · Jun 02, 2026')).toBe('byline');
  });

  it('reads a long and hostile text in a moment', async () => {
    const { claims } = await auditOf(
      'long.md',
      `By ${'A'.repeat(20_000)}\n\n${'🗞️ '.repeat(5_000)}\n\n${'[1]'.repeat(5_000)}\n\n${'“'.repeat(5_000)}\n\nWork begins in March.\n`,
    );
    expect(claims.at(-1)).toContain('Work begins in March.');
  }, 20_000);

  it('emoji, headlines in capitals, rows of figures and the opening of a press release', async () => {
    const { claims, leftOut } = await auditOf(
      'mixed.md',
      `# 🗞️ Monday

❄️ The storm brought 34 inches of snow to Orme 🙏

Tarn Council Builds Second Tram Line

| Town | Inches |
| --- | --- |
| Orme | 34 |

ORME, June 1, 2026 /PRNewswire/ -- Officials urged people to stay at home.
`,
    );
    expect(claims).toEqual([
      'borne out: The storm brought 34 inches of snow to Orme',
      'borne out: Officials urged people to stay at home.',
    ]);
    expect(leftOut.get('Orme 34')).toBe('a row of figures');
    expect(leftOut.get('Tarn Council Builds Second Tram Line')).toBe('a heading');
  });
});

describe('numbers that cite', () => {
  it.each([
    ['notes', '[1]', '[2]', 'Sources:\n[1] https://ap.example/snow\n[2] https://post.example/tram'],
    [
      'footnotes',
      '[^1]',
      '[^b]',
      '[^1]: AP, [Snow](https://ap.example/snow), 1 June.\n[^b]: https://post.example/tram',
    ],
    ['a list', '[1]', '[2]', '## Sources\n\n1. [AP](https://ap.example/snow)\n2. <https://post.example/tram>'],
  ])('in %s are no figures, and lead to their sources', async (_, one, two, notes) => {
    const { findings, leftOut } = await auditOf(
      'answer.md',
      `Key takeaways:

The storm brought 34 inches of snow to Orme, a record for the town ${one}. Work on the tram begins in March.${two} The pass will stay closed until Friday, the county said ${one.replace(']', '')}${one.startsWith('[^') ? '' : ', 2'}].

${notes}
`,
    );
    expect(findings.map(({ text, state, linked }) => [text, state, namesOf(linked)])).toEqual([
      ['The storm brought 34 inches of snow to Orme, a record for the town.', 'borne out', ['snow']],
      ['Work on the tram begins in March.', 'borne out', ['tram']],
      [
        'The pass will stay closed until Friday, the county said.',
        'borne out',
        one.startsWith('[^') ? ['snow'] : ['snow', 'tram'],
      ],
    ]);
    expect(leftOut.get('Key takeaways:')).toBe('a heading');
  });
});

describe('a quotation with a name below it', () => {
  it.each([
    ['borne out', '> “We have never seen anything like it.” — Ada Moss'],
    ['not borne out', '> “We have never seen anything like it.” — Kofi Adu'],
  ])('is %s if that is who said it', async (state, digest) => {
    const { findings } = await auditOf('quote.md', `${digest}\n`);
    expect(findings).toMatchObject([{ state }]);
    expect(findings[0]!.text).toContain('” said ');
  });
});

it('reads each sentence in its own language', async () => {
  const { claims } = await auditOf(
    'two.md',
    'Officials urged people to stay at home. Am Montag gab es in Orme keinen Strom und kein Wasser.\n',
  );
  expect(claims[0]).toBe('borne out: Officials urged people to stay at home.');
  expect(claims[1]).not.toContain('borne out: Officials');
});

describe('what is given badly', () => {
  const files = {
    'news/snow.md': `---\ntitle: Snow\nurl: https://ap.example/snow\n---\n\n${snow}\n`,
    'news/sub/tram.txt': `${tram}\n`,
    'news/picture.png': 'PNG',
    'news/digest.md': 'Officials urged people to stay at home. The moon fell on Orme.\n',
    'list.txt': '# Sources\nnews/snow.md\nnews/snow.md\nnews/sub\nnews/nothing.md\nhttp://127.0.0.1:9/page\n',
  };
  const given = async () => {
    const { folder, remove } = await folderOf(files);
    removals.push(remove);
    return folder;
  };

  it('among many sources is named, and the others are read; a digest is no source of its own', async () => {
    const folder = await given();
    const { out, err, code } = await runBroadsheet([
      'audit',
      join(folder, 'news/digest.md'),
      '--sources',
      join(folder, 'news'),
    ]);
    expect(err).toContain('picture.png was not read: The name must end in');
    expect(err).toContain('digest.md was not read: it is the digest itself.');
    expect(out).toContain('2 sentences against 2 sources: 1 borne out, 1 not borne out');
    expect(code).toBe(1);
  });

  it('in a list is named: each entry is read once, and folders too', async () => {
    const folder = await given();
    const { out, err } = await runBroadsheet([
      'audit',
      join(folder, 'news/digest.md'),
      '--sources',
      join(folder, 'list.txt'),
    ]);
    expect(err).toContain('nothing.md was not read: it does not exist.');
    expect(err).toContain('http://127.0.0.1:9/page was not read: it cannot be reached');
    expect(out).toContain('against 2 sources');
  });

  it('a list of digests: each finding says in which it stands', async () => {
    const folder = await given();
    const argv = ['audit', join(folder, 'digests.list'), '--sources', join(folder, 'news/snow.md')];
    await writeFile(join(folder, 'digests.list'), 'news/digest.md\nnews/sub/tram.txt\n');
    const { out } = await runBroadsheet(argv);
    expect(out).toMatch(/In .*digest\.md:[\s\S]*The moon fell on Orme\.[\s\S]*In .*tram\.txt:/u);
    const { files: read, findings } = JSON.parse((await runBroadsheet(['--json', ...argv])).out);
    expect(read).toHaveLength(2);
    await runBroadsheet([...argv, '--html', join(folder, 'report.html')]);
    const page = await readFile(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/<p class="quiet">In [^<]*tram\.txt<\/p>/u);
    expect(page).toContain('<h2>Sources</h2><details><summary>Show 1</summary>');
    expect(findings.at(-1).from).toContain('tram.txt');
  });
});

describe('sentences and sources as JSON', () => {
  const sources = [
    { id: 7, url: 'https://ap.example/snow', published: '2026-06-01T08:00:00Z', text: snow },
    { title: 'Tram', published: null, text: tram },
  ];
  const auditJson = async (value: object) => {
    const { folder, remove } = await folderOf({ 'given.json': JSON.stringify(value) });
    removals.push(remove);
    return runBroadsheet(['--json', 'audit', join(folder, 'given.json')]);
  };

  it('are held to the sources that they name, by id, address or number', async () => {
    const { out } = await auditJson({
      sentences: [
        { id: 'a', text: 'Officials urged people to stay at home.', sources: [7] },
        { text: 'Work begins in March.', links: ['https://ap.example/snow'] },
        'Work begins in March [2].',
      ],
      sources,
    });
    const { findings } = JSON.parse(out);
    expect(findings).toMatchObject([
      { id: 'a', text: 'Officials urged people to stay at home.', state: 'borne out', linked: ['7'] },
      { isElsewhere: true, linked: ['7'], sources: ['source 2'] },
      { text: 'Work begins in March.', isElsewhere: false, linked: ['source 2'] },
    ]);
  });

  it.each([
    [
      'a date that there is not',
      { sentences: ['A.'], sources: [{ text: 'A.', published: '2026-13-45' }] },
      '"sources[0].published" must be a date such as "2026-06-01"',
    ],
    [
      'an address without https',
      { sentences: ['A.'], sources: [{ text: 'A.', url: 'ap' }] },
      '"sources[0].url" must be an address',
    ],
    [
      'a sentence that is a number',
      { sentences: ['A.', 5], sources },
      '"sentences[1]" must be a text, or an object with a "text"',
    ],
    [
      'one id twice',
      {
        sentences: ['A.'],
        sources: [
          { id: 'a', text: 'A.' },
          { id: 'a', text: 'B.' },
        ],
      },
      'has two sources with the id "a"',
    ],
    [
      'a source that is not there',
      { sentences: [{ text: 'A.', sources: ['b'] }], sources },
      'from the source "b", which is not among its sources',
    ],
  ])('say what is wrong with %s', async (_, value, message) => {
    const { err, code } = await auditJson(value);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
