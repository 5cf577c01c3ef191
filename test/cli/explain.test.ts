import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { explain } from '../../cli/explain/explain.ts';
import { UsageError } from '../../cli/operational-error.ts';
import { compileEdition, type Render } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { articleId } from '../../functions/core/article-id.ts';
import { Edition, type Story } from '../../functions/core/edition.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { firstReport, storyName } from '../../functions/site/story-path.ts';
import type { FragmentTable } from '../../functions/store/fragments.ts';
import { keys } from '../../functions/store/keys.ts';
import { newsroom } from '../kit/ingest.ts';
import { recordOutput } from '../kit/recorded-output.ts';
import { ofAnyAge } from '../kit/topics.ts';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const window = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
const topic = 'strait-and-ports';
const stranded = 'articles/harbour-and-hold/blockage-special.xml';
/** Sections of mails have tests of their own. */
const render: Render = async () => ({ table: {} as FragmentTable, body: Buffer.from('') });

let room: Awaited<ReturnType<typeof newsroom>>;
let stories: Story[];

const explained = async (what: string) => {
  const { output, text, result } = recordOutput();
  const code = await explain(room, output, what);
  return { code, text: text(), result: result() };
};
const storyOn = (words: string): Story => stories.find(({ headline }) => headline.text.includes(words))!;
const nameOf = ({ id }: Story) => `${topic}/${windowName(window)}/${id}`;

/** Compiles the edition from what is in the index now. */
const print = async () => {
  await compileEdition(
    { store: room.store, render },
    { topic, window, languages: ['en'], settings: Settings.parse({}), readArticles: 0 },
  );
  stories = Edition.parse(JSON.parse((await room.store.get(keys.edition(topic, window)))!.body.toString())).stories;
};

beforeAll(async () => {
  room = await newsroom(ofAnyAge(await readFile(join(corpus, 'topics.yaml'), 'utf8')));
  room.clock.set('2026-11-29T01:00:00.000Z');
  for (const file of (await readdir(corpus, { recursive: true })).sort())
    if (/\/.+\.\w+$/.test(file)) await room.drop(file, await readFile(join(corpus, file)));
  await print();
}, 60_000);

describe('explaining an article', () => {
  it('says how it was read: format, encoding, date and its line, language, publisher and topics', async () => {
    const { code, text } = await explained('articles/aldmouth-ledger/2026-09-03-ferry-sandbank.json');
    expect(code).toBe(0);
    expect(text).toContain('Read as JSON, in utf-8; articles: 1.');
    expect(text).toContain('Article 8e7f0f6501a3185bed36: "Fourteen hurt as ferry runs onto sandbank in fog"');
    expect(text).toContain('Date: 2026-09-03, from line 3: "date": "2026-09-03",');
    expect(text).toContain("Publisher: Aldmouth Ledger, from the folder's name.");
    expect(text).toContain('Language: en, from the file.');
    expect(text).toContain('Topic strait-and-ports: matched "strait", "ferry", "Grey Heron".');
    expect(text).toContain('signature: "— Coastal Wire Service"');
  });

  it('says what each article of a feed became, and finds one of them by its id', async () => {
    const all = await explained(stranded);
    expect(all.text).toContain('Read as a feed, in utf-8; articles: 3.');
    expect(all.text).toContain(`${nameOf(storyOn('Halcyon Strand off'))}: "`);
    const one = await explained('910675d6a963b12bc4af');
    expect(one.text).toContain('"Charterers start to send ships the long way round"');
    expect(one.text).not.toContain('Port Ellery orders two cranes');
    expect(one.text).toContain('Date: 2026-09-23, from line 22: <pubDate>Wed, 23 Sep 2026 18:45:00 +0200</pubDate>');
  });

  it('says of which article it is a near copy', async () => {
    const { sources } = storyOn('Halcyon Strand off');
    const [source] = sources.filter(({ copies }) => copies.length > 0);
    const { text } = await explained(source!.copies[0]!.articleId);
    expect(text).toContain(`as a near copy of article ${source!.articleId}.`);
  });

  it('says how long an article is embargoed', async () => {
    await room.drop(
      'desk/later.txt',
      'EMBARGOED UNTIL 2027-06-01T06:00:00Z\n\nThe harbour will open a new quay in June.\n',
    );
    const { text } = await explained('articles/desk/later.txt');
    expect(text).toContain('Withheld on 2026-11-29 01:00 UTC: It is under embargo until 2027-06-01 06:00 UTC');
  });

  it('says that a date cannot be read with certainty', async () => {
    await room.drop(
      'desk/either.json',
      '{"title": "Quay", "date": "05/06/2026", "text": "The harbour opened a new quay."}',
    );
    const { text } = await explained('articles/desk/either.json');
    expect(text).toContain('Date: unknown. "05/06/2026" cannot be read with certainty');
  });

  it('says that an article is a revision, and when its first version arrived', async () => {
    await room.drop('desk/quay.txt', 'The ferry at the harbour was damaged on Monday in a storm, the company said.\n');
    room.clock.set('2026-11-29T03:00:00.000Z');
    await room.drop('desk/quay.txt', 'The ferry sank in the harbour. Two of its crew are still missing, police say.\n');
    const { text } = await explained('articles/desk/quay.txt');
    expect(text).toContain('It is a revision. The first version arrived on 2026-11-29 01:00 UTC.');
    expect(text).toContain('Arrived: 2026-11-29 03:00 UTC.');
  });

  it('says if a file cannot be read, was deleted or never existed', async () => {
    await room.drop('desk/paper.txt', Buffer.from('%PDF-1.7\n\0\0\0\0'));
    expect((await explained('articles/desk/paper.txt')).text).toContain('The file cannot be read: The file is a PDF');
    await room.drop('desk/gone.txt', 'The ferry at the old harbour is to be repaired this winter, its owner said.\n');
    await room.remove('desk/gone.txt');
    const gone = await explained('articles/desk/gone.txt');
    expect(gone.code).toBe(0);
    expect(gone.text).toContain('The file has been deleted.');
    const never = await explained('articles/desk/never.txt');
    expect(never.code).toBe(1);
    expect(never.text).toContain('There is no such file, and the index has no record of it.');
    const id = articleId({ key: 'articles/desk/never.txt' });
    expect((await explained(id)).text).toBe(`There is no article ${id} in the index. It was withdrawn or never read.`);
  });
});

describe('explaining a story', () => {
  // The articles dropped above weigh in when reports are joined.
  beforeAll(print);

  it('says which sentences a model wrote or translated, what they rest on, and what was refused', async () => {
    const story = storyOn('Halcyon Strand off');
    const [first, second, ...rest] = story.brief as [Story['brief'][0], Story['brief'][0], ...Story['brief']];
    const told: Story = {
      ...story,
      brief: [
        { ...first, text: 'Das Schiff ist frei.', written: { by: 'a-model', from: [first], language: 'de' } },
        { ...second, text: 'It is free.', written: { by: 'a-model', from: [second] } },
        ...rest,
      ],
      writing: {
        model: 'a-model',
        refused: [{ text: 'It sank.', reasons: [{ code: 'unsupported', words: 'sank', why: 'Nothing says this.' }] }],
        failed: 'throttled',
      },
    };
    const key = keys.edition(topic, window);
    const stored = JSON.parse((await room.store.get(key))!.body.toString());
    await room.store.put(key, JSON.stringify({ ...stored, stories: [told] }));
    const { text } = await explained(nameOf(story));
    expect(text).toContain('Written by the model a-model\n  "Das Schiff ist frei." (translated)\n     Report ');
    expect(text).toContain(`"${first.text}"\n  "It is free."\n     Report `);
    if (rest[0]) expect(text).toContain(`"${rest[0].text}" (a sentence of the extract)`);
    expect(text).toContain(
      '  Refused: "It sank."\n     sank: Nothing says this.\n  Without an answer: throttled (the service had too much to do).',
    );
    await print();
  });

  it('says which reports were joined at what score, and shows the printed story', async () => {
    const story = storyOn('Halcyon Strand off');
    const { code, text, result } = await explained(nameOf(story));
    expect(code).toBe(0);
    expect(result).toMatchObject({ state: 'as-printed', story, brief: { method: 'coverage' } });
    const { joins } = result as { joins: { score: number; threshold: number; articleIds: string[][] }[] };
    expect(joins).toHaveLength(story.sources.length - 1);
    for (const { score, threshold } of joins) expect(score).toBeGreaterThanOrEqual(threshold);
    expect(new Set(joins.flatMap(({ articleIds }) => articleIds.flat()))).toEqual(
      new Set(story.sources.map(({ articleId }) => articleId)),
    );
    expect(text).toContain('Near copy, left out: Corvane Today (');
  });

  it('says how each sentence of the brief was chosen, with its place in its article', async () => {
    const story = storyOn('Halcyon Strand off');
    const { text } = await explained(nameOf(story));
    for (const { text: sentence, source, spans } of story.brief)
      expect(text).toContain(`"${sentence}"\n     Report ${source}, characters ${spans[0]!.start}–${spans[0]!.end}.`);
    expect(text).toMatch(
      /Opens the brief\. Adds \d+\.\d to the score in 33 words\.\n {5}New in the brief: "the halcyon"/,
    );
  });

  it('says where the headline comes from and why other titles were not used', async () => {
    const { text } = await explained(nameOf(storyOn('Halcyon Strand off')));
    expect(text).toMatch(/"Tugs floated the Halcyon Strand .+": cut from a sentence of report \d\./);
    expect(text).toMatch(
      /Not used: "Queue at the Narrows reaches 71 as Halcyon Strand defies a second tide" \(report \d\): its report is older/,
    );
  });

  it('says which words each date comes from, and both claims of a disagreement', async () => {
    const { text } = await explained(nameOf(storyOn('Halcyon Strand off')));
    expect(text).toMatch(
      /2026-09-26: "The highest tide of the month falls on Saturday\."\n {5}From "Saturday" in report \d, which is dated 2026-09-22\./,
    );
    expect(text).toMatch(/About ships:\n {5}Seventy-one in report \d: "Seventy-one ships were waiting/);
    expect(text).toMatch(/ {5}63 in report \d: "The Strait Authority gave the number as 63 on Monday night/);
  });

  it('takes the address of a story’s page', async () => {
    const story = storyOn('Halcyon Strand off');
    const own = storyName(firstReport(story));
    for (const address of [
      `https://news.example/topics/${nameOf(story)}?lang=en`,
      `https://news.example/topics/${topic}/stories/${own}?lang=en#sources`,
      `/topics/${topic}/stories/${own}`,
      `topics/${topic}/stories/${story.sources.at(-1)!.articleId}`,
    ]) {
      const { code, result } = await explained(address);
      expect([address, code]).toEqual([address, 0]);
      expect(result).toMatchObject({ state: 'as-printed', story: { id: story.id } });
    }
  });

  it('says which report is missing if the story cannot be written again', async () => {
    const story = stories.find(({ sources }) => sources.length === 1 && sources[0]!.copies.length === 0)!;
    const [source] = story.sources;
    await room.remove(source!.origin.key.slice('articles/'.length));
    const { code, text } = await explained(nameOf(story));
    expect(code).toBe(1);
    expect(text).toContain('cannot be explained because its articles have changed.');
    expect(text).toContain(`(${source!.articleId}), is no longer in the index.`);
  });

  it('says that there is no such story, and what can be asked for', async () => {
    const { code, text } = await explained(`${topic}/${windowName(window)}/aaaaaaaaaaaaaaaaaaaa`);
    expect(code).toBe(1);
    expect(text).toBe('The edition has no such story.');
    const unknown = await explained(`/topics/${topic}/stories/20261121-aaaaaaaaaaaaaaaaaaaa`);
    expect(unknown).toMatchObject({ code: 1, result: { state: 'not-found' } });
    await expect(explained('yesterday')).rejects.toThrow('/topics/trade/stories/');
    await expect(explained('yesterday')).rejects.toThrow(UsageError);
  });
});
