import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { Entry, Published } from '../../functions/core/article.ts';
import { Edition } from '../../functions/core/edition.ts';
import { Topic } from '../../functions/core/topic.ts';
import { shuffled } from '../kit/random.ts';
import { ferry, report } from '../kit/reports.ts';

const window = { from: '2026-09-01T12:00:00.000Z', to: '2026-09-03T12:00:00.000Z' };
const topic = Topic.parse({ id: 'harbours', title: 'Harbours', match: { any: ['harbour', 'ferry'] } });

const named = (id: string, text: string, publisher = 'Harbour Gazette'): Entry => {
  const entry = report({ text, publisher });
  return { ...entry, article: { ...entry.article, id } };
};
const edition = (
  entries: readonly Entry[],
  more: { background?: readonly Entry[]; settings?: Partial<Settings>; maxAgeDays?: number | undefined } = {},
) =>
  editionOf({
    topic: more.maxAgeDays === undefined ? topic : { ...topic, maxAgeDays: more.maxAgeDays },
    window,
    entries,
    background: more.background ?? [],
    settings: Settings.parse(more.settings ?? {}),
  });

/** Every article of the window is a source, a copy behind one, or counted as left out. */
const balances = ({ stories, leftOut, matchedArticles }: Edition): boolean => {
  const printed = stories.reduce((sum, { sources }) => sum + sources.length, 0);
  return printed + leftOut.reduce((sum, { count }) => sum + count, 0) === matchedArticles;
};

const wreck = Object.entries(ferry).map(([id, text]) => named(id, text, id));

describe('an edition', () => {
  it('reports each event once and accounts for every article', () => {
    const made = edition([
      ...wreck,
      named('copy', `${ferry.wire}\n\nAdvertisement`, 'Copycat'),
      named('stub', 'Ferry late.'),
    ]);
    expect(Edition.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(made.stories).toHaveLength(1);
    expect(made.stories[0]!.sources.map(({ articleId }) => articleId).sort()).toEqual(['copy', 'post', 'radio']);
    expect(made.leftOut).toEqual([
      { code: 'near-copy', count: 1, articleIds: ['wire'] },
      { code: 'too-short', count: 1, articleIds: ['stub'] },
    ]);
    expect(balances(made)).toBe(true);
  });

  it('leaves out what readers had before, and marks what continues as an update', () => {
    const background = [named('yesterday', ferry.wire)];
    expect(edition([named('again', ferry.wire)], { background })).toMatchObject({
      stories: [],
      leftOut: [{ code: 'old-news', count: 1, articleIds: ['again'] }],
    });
    expect(edition([named('post', ferry.post)], { background }).stories[0]!.earlier).toMatchObject([
      { articleId: 'yesterday' },
    ]);
  });

  it('leaves out what was already old on arrival, which then is background for the news', () => {
    const on = (published: Published, more: Partial<Entry['article']> = {}) => {
      const entry = named('wire', ferry.wire);
      return { ...entry, article: { ...entry.article, published, ...more } };
    };
    // Everything arrives on 2 September.
    const isOld = (published: Published, more: Partial<Entry['article']> = {}, maxAgeDays?: number) =>
      edition([on(published, more)], { maxAgeDays }).leftOut.some(({ code }) => code === 'old-on-arrival');
    const day = (date: string) => ({ precision: 'day' as const, date });
    expect([day('2026-08-29'), day('2026-08-30'), day('2026-10-01')].map((date) => isOld(date))).toEqual([
      true,
      false,
      false,
    ]);
    expect(isOld(day('2026-08-20'), {}, 14)).toBe(false);
    expect(isOld(day('2026-09-01'), {}, 0)).toBe(true);
    expect(isOld({ precision: 'month', date: '2026-08' })).toBe(false);
    expect(isOld({ precision: 'month', date: '2026-07' })).toBe(true);
    expect(isOld({ precision: 'year', date: '2026' })).toBe(false);
    expect(isOld({ precision: 'year', date: '2025' })).toBe(true);
    expect(isOld({ precision: 'unknown' })).toBe(false);
    // A revision is as old as its first version was.
    expect(isOld(day('2026-08-20'), { since: '2026-08-21T08:00:00.000Z' })).toBe(false);

    const made = edition([on(day('2026-08-29')), named('post', ferry.post)]);
    expect(made.stories).toMatchObject([{ sources: [{ articleId: 'post' }], earlier: [{ articleId: 'wire' }] }]);
    expect(made.leftOut).toEqual([{ code: 'old-on-arrival', count: 1, articleIds: ['wire'] }]);
    expect(balances(made)).toBe(true);
  });

  it('counts a story over the limit as left out', () => {
    const other = named(
      'market',
      'The fish market of Kilmorra will open at four in the morning from Monday, the town council said. Traders had asked for an earlier start for years, and the harbour master agreed on Friday.',
    );
    const made = edition([...wreck, other], { settings: { storiesPerTopic: 1 } });
    expect(made.stories).toHaveLength(1);
    expect(made.leftOut).toEqual([{ code: 'over-cap', count: 1, articleIds: ['market'] }]);
    expect(balances(made)).toBe(true);
  });

  it('is the same whatever the order of the articles', () => {
    const entries = [...wreck, named('copy', `${ferry.wire} Advertisement`), named('stub', 'Ferry late.')];
    const straight = JSON.stringify(edition(entries));
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })), (numbers) => {
        expect(JSON.stringify(edition(shuffled(entries, () => numbers.next().value)))).toBe(straight);
      }),
      { numRuns: 10 },
    );
  });

  it('accounts for every article and is reproducible for any texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('Ferry', 'aground', 'in', 'fog', 'Orrin', 'said', '12', '.', '\n\n', '"', 'THE'), {
          maxLength: 80,
        })
        .map((words) => words.join(' ')),
      fc.constantFrom(...Object.values(ferry)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 4 }), (texts, past) => {
        const entries = texts.map((one, index) => named(`a${index}`, one));
        const background = past.map((one, index) => named(`b${index}`, one));
        const made = edition(entries, { background });
        expect(balances(made)).toBe(true);
        expect(made.matchedArticles).toBe(texts.length);
        expect(JSON.stringify(edition(entries, { background }))).toBe(JSON.stringify(made));
      }),
      { numRuns: 60 },
    );
  });
});

describe('bad input', () => {
  const plain = wreck[0]!;
  const withText = (id: string, text: string) => named(id, text);
  const strange: Record<string, { entries: () => Entry[]; code?: string }> = {
    'one word': { entries: () => [withText('x', 'Ferry')], code: 'too-short' },
    'no spaces': { entries: () => [withText('x', 'ferry'.repeat(100_000))], code: 'too-short' },
    'one sentence of 500 KB': {
      entries: () => [withText('x', 'the ferry ran aground in fog and '.repeat(15_000))],
      code: 'too-long',
    },
    'two million characters': {
      entries: () => [{ ...plain, article: { ...plain.article, id: 'x', text: 'Ferry. '.repeat(300_000) } }],
      code: 'too-long',
    },
    'only captions': {
      entries: () => [
        {
          ...plain,
          article: { ...plain.article, id: 'x' },
          sentences: plain.sentences.map((one) => ({ ...one, residue: true, spans: [] })),
        },
      ],
      code: 'no-sentences',
    },
    'all capitals': { entries: () => [withText('x', ferry.post.toUpperCase())] },
    'thousands of lines': { entries: () => [withText('x', 'The ferry ran aground.\n'.repeat(5000))] },
    'the same text a thousand times': {
      entries: () => Array.from({ length: 1000 }, (_, n) => withText(`x${n}`, ferry.wire)),
      code: 'near-copy',
    },
    'dates of the future': {
      entries: () =>
        Array.from({ length: 300 }, (_, n) => {
          const entry = withText(`x${n}`, `${ferry.radio} Number ${n} of ${n * 7}.`);
          return { ...entry, article: { ...entry.article, published: { precision: 'day', date: '2999-12-31' } } };
        }),
      code: 'near-copy',
    },
  };
  it.each(Object.entries(strange))('(%s) leaves the rest of the edition as it is', (_, { entries, code }) => {
    const started = process.threadCpuUsage();
    const made = edition([
      ...entries(),
      named(
        'market',
        'The fish market of Kilmorra will open at four in the morning from Monday, the town council said. Traders had asked for an earlier start for years, and the harbour master agreed on Friday.',
      ),
    ]);
    const { user } = process.threadCpuUsage(started);
    expect(user / 1e6).toBeLessThan(8);
    expect(made.stories.flatMap(({ sources }) => sources.map(({ articleId }) => articleId))).toContain('market');
    if (code) expect(made.leftOut.map((out) => out.code)).toContain(code);
    expect(balances(made)).toBe(true);
  });

  it('takes time in proportion to its size', () => {
    const cost = (times: number) => {
      const entry = withText('x', 'the ferry ran aground in fog and nobody knew. '.repeat(times));
      const started = process.threadCpuUsage();
      for (let n = 0; n < 3; n++) edition([entry]);
      return process.threadCpuUsage(started).user;
    };
    cost(500);
    expect(cost(8000) / cost(1000)).toBeLessThan(40);
  });
});
