import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type ReadAgain, verifyEdition } from '../../functions/compile/verify.ts';
import { storyOf } from '../../functions/compile/writing/write-story.ts';
import type { Entry, Origin } from '../../functions/core/article.ts';
import { articleId } from '../../functions/core/article-id.ts';
import type { Edition, Story } from '../../functions/core/edition.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { ferry } from '../kit/reports.ts';

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
  const told = storyOf({ cluster: { members, earlier: [] }, sentOn: '2026-09-03' });
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
    expect(proved).toMatchObject({ stories: 1, articles: 3, quotes: 1, figures: 2 });
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
    const introduced = (text: string, start: number) =>
      tampered((story) => {
        const [quote] = story.quotes;
        const spans = [{ start, end: start + text.length }];
        quote!.introduction = { text, source: quote!.source, spans };
      });
    const coastguard = ferry.wire.indexOf('of the coastguard');
    expect(await introduced('of the navy', coastguard)).toMatch(/quote 1, introduction: at that place/);
    expect(await introduced('passenger ferry', ferry.wire.indexOf('passenger ferry'))).toMatch(
      /quote 1, introduction: no one sentence has these words and the name/,
    );
    expect(await introduced('of the coastguard', coastguard)).toBe('');
    expect(await tampered((story) => (story.disagreements[0]!.claims[0]!.figure = '99'))).toMatch(
      /figure: at that place/,
    );
    expect(await tampered((story) => (story.disagreements[0]!.claims[0]!.claimant!.text = 'the navy'))).toMatch(
      /disagreement 1, who says so: at that place the article says: the coastguard/,
    );
    expect(
      await tampered((story) => (story.disagreements[0]!.claims[0]!.claimant!.spans = [{ start: 0, end: 11 }])),
    ).toMatch(/who says so/);
    expect(await tampered((story) => (story.disagreements[0]!.counted!.text = 'ships injured'))).toMatch(
      /disagreement 1, what is counted: at that place the article says: people injured/,
    );
    expect(await tampered((story) => (story.timeline[0]!.date = { precision: 'day', date: '2026-12-24' }))).toMatch(
      /timeline, event 1: the article does not bear out the date 2026-12-24/,
    );
    const dated = (date: string, word: string) =>
      tampered((story) => {
        const sentence = story.brief.find(({ text }) => text.includes('Wednesday'))!;
        sentence.days = [{ end: sentence.text.indexOf(word) + word.length, date }];
      });
    expect(await dated('2026-09-02', 'Wednesday')).toBe('');
    expect(await dated('2026-09-09', 'Wednesday')).toMatch(/the date 2026-09-09 behind character \d+ is not proved/);
    expect(await dated('2026-09-02', 'dawn')).toMatch(/the words before it do not name 2026-09-02/);
    expect(await tampered((story) => (story.sources[0]!.title = 'Another'))).toMatch(/source 1: the article's title/);
    expect(await tampered((story) => (story.sources[0]!.published = { precision: 'day', date: '2020-01-01' }))).toMatch(
      /source 1: the article gives another date/,
    );
    expect(await tampered((story) => (story.sources[0]!.origin.key = 'articles/gone.txt'))).toMatch(
      /not there any more/,
    );
  });

  it('reads the articles of what is new and of each step of a story again', async () => {
    const before = edition().stories[0]!.sources;
    const [lead] = edition().stories[0]!.brief;
    const wire = before.find(({ number }) => number === lead!.source);
    const post = before.find(({ number, title }) => number !== lead!.source && title !== null);
    const step = (day: string, text: string, { articleId } = wire!) => ({ day, text, articleId });
    const { articleId, origin, publisher, url, published, arrivedAt } = post!;
    const continuing = (story: Story, second: string, added = lead!.text) => {
      story.sources = before.filter((source) => source !== post);
      story.quotes = [];
      story.disagreements = [];
      story.timeline = [];
      story.brief = [lead!];
      story.headline = { kind: 'cut', ...lead! };
      story.earlier = [{ articleId, origin, headline: 'Ferry', publisher, url, published, arrivedAt }];
      story.added = [{ ...lead!, text: added }];
      story.thread = [step('2026-09-01', post!.title!, post), step('2026-09-02', second)];
    };
    const words = lead!.text.split(' ').slice(0, 4).join(' ');
    expect(await tampered((story) => continuing(story, words))).toBe('');
    expect(await tampered((story) => continuing(story, 'A submarine sank'))).toMatch(
      /^step 2 of the story: these words are neither in the title nor in a sentence/,
    );
    expect(await tampered((story) => continuing(story, words, 'A submarine sank.'))).toMatch(
      /^what is new, sentence 1: at that place the article says/,
    );
    expect(
      await tampered((story) => {
        continuing(story, words);
        story.thread![0]!.articleId = 'another';
      }),
    ).toMatch(/^step 1 of the story: its article could not be read/);
  });

  it('takes a title with an agency’s label for a headline as well, as editions once printed it', async () => {
    const key = 'articles/strait-post/ferry.md';
    const plain = files[key];
    files[key] = plain.replace('Ferry aground', 'UPDATE 2-Ferry aground');
    const headed = (text: string) =>
      tampered((story) => {
        const { number: source } = story.sources.find(({ publisher }) => publisher === 'Strait Post')!;
        story.headline = { kind: 'title', text, source };
      });
    try {
      for (const text of ['Ferry aground', 'UPDATE 2-Ferry aground']) expect(await headed(text)).toBe('');
      expect(await headed('UPDATE 3-Ferry aground')).toMatch(/headline: it is not the article’s title/);
    } finally {
      files[key] = plain;
    }
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
