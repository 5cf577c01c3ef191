import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { storyOf } from '../../functions/compile/writing/write-story.ts';
import { articleId } from '../../functions/core/article-id.ts';
import type { Story } from '../../functions/core/edition.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { foundEnds, goldEnds, precisionRecall, SentenceRow } from '../kit/measure/boundaries.ts';
import { rowsOf } from '../kit/measure/rows.ts';

/** Reports as publishers drop them: with a day, a month or no date, a dateline, a caption, no titles. */
const folder = join(import.meta.dirname, 'five-reports');

describe('five reports, each as a story of its own', () => {
  const stories: Story[] = readdirSync(folder)
    .sort()
    .map((file) => {
      const key = `articles/reports/${file}`;
      const reading = readObject({ key, bytes: readFileSync(join(folder, file)) });
      if (!reading.ok) throw new Error(reading.reason);
      const [read] = [...reading.members];
      if (!read?.ok) throw new Error(read?.reason);
      const origin = { key, etag: 'report' };
      const article = { ...read.draft, id: articleId(origin), origin, arrivedAt: '2026-08-01T00:00:00.000Z' };
      const entry = { schema: 1 as const, article, sentences: analyse(article), matched: ['strait'] };
      const told = storyOf({ cluster: { members: [{ entry, copies: [] }], earlier: [] }, sentOn: '2026-08-01' });
      if (!told.ok) throw new Error(told.code);
      return told.story;
    });

  it('have their dates as precise as they came, headlines to print and no residue', () => {
    expect(stories.map(({ sources: [source] }) => source!.published)).toEqual([
      { precision: 'day', date: '2026-05-26' },
      { precision: 'unknown' },
      { precision: 'day', date: '2026-07-11' },
      { precision: 'month', date: '2025-02' },
      { precision: 'unknown' },
    ]);
    expect(stories.map(({ headline }) => headline.text)).toEqual([
      'Harbour Minister Ines Varga spoke with the commander of the Tolsay coastguard, Commodore Ewan Trask, by telephone',
      'The Strait Safety Board attaches great importance to better training with the fishing ports of the eastern shore, Director Hanna Oster has said',
      'Veldry and Hallin underlined the need for a "fair and lasting" agreement on the wheat terminal',
      'The Tarn Valley and the Coastal Grid have completed their talks on winter power in Corvane, according to a media report',
      'Corvane and the Harbour Authority have reaffirmed their resolve to deepen the ship canal',
    ]);
    expect(JSON.stringify(stories)).not.toMatch(/Follow us|FILE PHOTO|PORT ELLERY:|CORVANE:/);
  });

  it('have a timeline of calls and meetings, undated where the article is', () => {
    const events = stories.flatMap(({ timeline }) =>
      timeline.map(({ date, event }) => [date.precision === 'unknown' ? '?' : date.date, event.text.slice(0, 30)]),
    );
    expect(events).toEqual([
      ['2026-05-21', "Piet Lomax, the ministry's saf"],
      ['2026-05-26', 'Harbour Minister Ines Varga sp'],
      ['?', 'On Wednesday last, the deputy '],
      ['2026-07-10', 'Foreign Minister Aron Veldry a'],
      ['2023-11', 'The last talks on winter power'],
      ['?', 'Council spokesperson Councillo'],
      ['?', "The council's statement stated"],
    ]);
  });
});

describe('the sentences of 31 sample articles', () => {
  it('end where a reader says they do', async () => {
    const counts = { right: 0, found: 0, gold: 0 };
    const file = new URL('../../bench/gold/sentences.jsonl', import.meta.url).pathname;
    for await (const row of rowsOf(file, SentenceRow)) {
      const gold = goldEnds(row);
      const found = foundEnds(
        row.text,
        analyse({ text: row.text, language: 'en' }).map(({ end }) => end),
      );
      counts.gold += gold.size;
      counts.found += found.size;
      for (const end of found) if (gold.has(end)) counts.right++;
    }
    expect(precisionRecall(counts).f1).toBeGreaterThanOrEqual(0.995);
  });
});
