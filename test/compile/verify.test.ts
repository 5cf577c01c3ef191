import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyOf } from '../../functions/compile/story.ts';
import { type ReadAgain, verifyEdition } from '../../functions/compile/verify.ts';
import type { Entry, Origin } from '../../functions/core/article.ts';
import type { Edition, Story } from '../../functions/core/edition.ts';
import { articleId } from '../../functions/core/keys.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { ferry } from './reports.ts';

const files = {
  'articles/coastal-wire/ferry.txt': `date 2026-09-02 ${ferry.wire}`,
  'articles/strait-post/ferry.md': `---\ntitle: Ferry aground\ndate: 2026-09-02\n---\n\n${ferry.post}`,
  'articles/northshore-radio/bulletin.jsonl': `${JSON.stringify({ title: 'Weather', text: 'It will rain.' })}\n${JSON.stringify({ title: 'Fog', date: '2026-09-02', text: ferry.radio })}\n`,
};

const entriesOf = (key: string, body: string): Entry[] => {
  const reading = readObject({ key, bytes: Buffer.from(body) });
  if (!reading.ok) throw new Error(reading.reason);
  const etag = createHash('md5').update(body).digest('hex');
  return [...reading.members].flatMap((read) => {
    if (!read.ok) throw new Error(read.reason);
    const { member, item: _, ...draft } = read.draft;
    const origin = { key, etag, ...(member !== undefined && { member }) };
    const article = { ...draft, id: articleId(origin), origin, arrivedAt: '2026-09-02T08:00:00.000Z' };
    return [{ schema: 1 as const, article, sentences: analyse(article), matched: ['ferry'] }];
  });
};

const edition = (): Edition => {
  const entries = Object.entries(files).flatMap(([key, body]) => entriesOf(key, body));
  const members = entries.filter(({ article }) => article.title !== 'Weather').map((entry) => ({ entry, copies: [] }));
  const told = storyOf({ cluster: { members, earlier: [] }, background: [] });
  if (!told.ok) throw new Error(told.code);
  return {
    schema: 1,
    topic: { id: 'ferries', title: 'Ferries', description: '' },
    window: { from: '2026-09-02T00:00:00.000Z', to: '2026-09-03T00:00:00.000Z' },
    stories: [told.story],
    matchedArticles: members.length,
    leftOut: [],
  };
};

const readArticle = async ({ key, member }: Origin): Promise<ReadAgain> => {
  const body = files[key as keyof typeof files];
  if (body === undefined) return { ok: false, reason: 'the article is not there any more' };
  const found = entriesOf(key, body).find(({ article }) => article.origin.member === member);
  return found ? { ok: true, article: found.article } : { ok: false, reason: 'it is not in the batch' };
};

/** The edition after someone changed its story, and what verify says of it. */
const tampered = async (change: (story: Story) => void) => {
  const changed = edition();
  change(changed.stories[0]!);
  const { findings, proved } = await verifyEdition({ readArticle }, changed);
  expect(proved.stories).toBe(findings.length === 0 ? 1 : 0);
  return findings.map(({ where, reason }) => `${where}: ${reason}`).join('\n');
};

describe('verify', () => {
  it('proves every sentence, quote, date and figure of an edition', async () => {
    const { findings, proved } = await verifyEdition({ readArticle }, edition());
    expect(findings).toEqual([]);
    expect(proved).toMatchObject({ stories: 1, articles: 3, quotes: 2, figures: 2 });
    expect(proved.sentences).toBeGreaterThanOrEqual(2);
    expect(proved.dates).toBeGreaterThanOrEqual(2);
  });

  it('names what was changed in a story, and why it does not stand', async () => {
    const swap = (text: string) => text.replace('ferry', 'submarine');
    expect(await tampered((story) => (story.brief[0]!.text = swap(story.brief[0]!.text)))).toMatch(
      /brief, sentence 1: at that place the article says: .*ferry/,
    );
    expect(await tampered((story) => (story.brief[0]!.spans[0]!.end += 20_000))).toMatch(/cites up to character/);
    expect(await tampered((story) => (story.brief[0]!.source = 9))).toMatch(/cites source 9/);
    expect(
      await tampered((story) => {
        const [first] = story.brief;
        first!.spans = [first!.spans[0]!, { start: first!.spans[0]!.end + 1, end: first!.spans[0]!.end + 20 }];
      }),
    ).toMatch(/at that place/);
    expect(await tampered((story) => (story.headline.text = 'Submarine aground'))).toMatch(/headline: it is not/);
    expect(await tampered((story) => (story.quotes[0]!.text = 'We sank it.'))).toMatch(/quote 1: at that place/);
    expect(await tampered((story) => (story.quotes[0]!.speaker = 'Ann Other'))).toMatch(/quote 1, speaker/);
    expect(await tampered((story) => (story.disagreements[0]!.claims[0]!.figure = '99'))).toMatch(
      /figure: at that place/,
    );
    expect(await tampered((story) => (story.timeline[0]!.date = { precision: 'day', date: '2026-12-24' }))).toMatch(
      /timeline, event 1: the article does not bear out the date 2026-12-24/,
    );
    expect(await tampered((story) => (story.sources[0]!.title = 'Another'))).toMatch(/source 1: the article's title/);
    expect(await tampered((story) => (story.sources[0]!.published = { precision: 'day', date: '2020-01-01' }))).toMatch(
      /source 1: the article gives another date/,
    );
    expect(await tampered((story) => (story.sources[0]!.origin.key = 'articles/gone.txt'))).toMatch(
      /not there any more/,
    );
  });

  it('does not let sentences be stitched together or words be quoted that nobody said', async () => {
    const { article } = entriesOf('articles/coastal-wire/ferry.txt', files['articles/coastal-wire/ferry.txt'])[0]!;
    const at = (words: string) => ({
      start: article.text.indexOf(words),
      end: article.text.indexOf(words) + words.length,
    });
    const stitched = [at('The Grey Heron'), at('was carrying 212 passengers and 31 crew.')];
    expect(
      await tampered((story) => {
        const source = story.sources.find(({ publisher }) => publisher === 'Coastal Wire')!.number;
        story.brief = [{ text: 'The Grey Heron was carrying 212 passengers and 31 crew.', source, spans: stitched }];
      }),
    ).toMatch(/put together from more than one sentence/);
    expect(
      await tampered((story) => {
        const quote = story.quotes[0]!;
        quote.text = 'Lifeboats from Port Ellery took the passengers off';
        quote.spans = [at(quote.text)];
      }),
    ).toMatch(/quotation marks/);
  });
});

describe('npm run verify', () => {
  let folder: string;
  const run = (...args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      const env = { ...process.env, BUCKET: '' };
      execFile(process.execPath, ['local/verify.ts', ...args], { env }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), output: out + err }),
      );
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadsheet-verify-'));
    for (const [key, body] of Object.entries(files)) {
      const path = join(folder, key.slice('articles/'.length));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, body);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('passes a true edition, fails a tampered one with the sentence and the reason, and refuses what is none', async () => {
    const [good, bad, odd] = ['good.json', 'bad.json', 'odd.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const changed = edition();
    changed.stories[0]!.brief[0]!.text = 'The harbour master lied.';
    await writeFile(good, JSON.stringify(edition()));
    await writeFile(bad, JSON.stringify(changed));
    await writeFile(odd, '{}');
    const results = await Promise.all([good, bad, odd].map((path) => run(path, '--corpus', folder)));
    expect(results.map(({ code }) => code)).toEqual([0, 1, 2]);
    expect(results[0]!.output).toMatch(/1 of 1 stories proved from 3 articles/);
    expect(results[1]!.output).toMatch(/brief, sentence 1: "The harbour master lied."\n {2}not proved: at that place/);
    expect(results[2]!.output).toMatch(/is no edition as compile writes it/);
    await writeFile(join(folder, 'coastal-wire/ferry.txt'), 'date 2026-09-02 Changed.');
    expect((await run(good, '--corpus', folder)).output).toMatch(/the article has changed since/);
  });
});
