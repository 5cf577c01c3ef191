import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foundEnds, goldEnds, precisionRecall, SentenceRow } from '../../bench/boundaries.ts';
import { storyOf } from '../../functions/compile/story.ts';
import type { Story } from '../../functions/core/edition.ts';
import { articleId } from '../../functions/core/keys.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { analyse } from '../../functions/text/analyse.ts';

/** Real articles and gold data that are not part of the repository; where they are not at hand, nothing is asserted. */
const shared = process.env.BROADSHEET_SHARED ?? join(process.cwd(), '../shared');
const withFolder = (name: string) => (existsSync(join(shared, name)) ? describe : describe.skip);

withFolder('seeds')('five real articles, each as a story of its own', () => {
  const stories = (): Story[] =>
    readdirSync(join(shared, 'seeds'))
      .sort()
      .map((file) => {
        const key = `articles/seeds/${file}`;
        const reading = readObject({ key, bytes: readFileSync(join(shared, 'seeds', file)) });
        if (!reading.ok) throw new Error(reading.reason);
        const [read] = [...reading.members];
        if (!read?.ok) throw new Error(read?.reason);
        const origin = { key, etag: 'seed' };
        const article = { ...read.draft, id: articleId(origin), origin, arrivedAt: '2026-01-01T00:00:00.000Z' };
        const entry = { schema: 1 as const, article, sentences: analyse(article), matched: ['Pakistan'] };
        const told = storyOf({ cluster: { members: [{ entry, copies: [] }], earlier: [] }, background: [] });
        if (!told.ok) throw new Error(told.code);
        return told.story;
      });

  it('have their dates as precise as they came, headlines to print and no residue', () => {
    const all = stories();
    expect(all.map(({ sources: [source] }) => source!.published)).toEqual([
      { precision: 'day', date: '2021-05-25' },
      { precision: 'unknown' },
      { precision: 'day', date: '2021-07-10' },
      { precision: 'month', date: '2022-05' },
      { precision: 'unknown' },
    ]);
    expect(all.map(({ headline }) => headline.text)).toEqual([
      'US Defense Secretary Lloyd J. Austin spoke with COAS General Qamar Javed Bajwa over the phone',
      'Pakistan attaches great importance to furthering bilateral relations with Republic of Korea',
      'Qureshi and Blinken underscored the need for a "stable and sustainable" bilateral relationship',
      'Pakistan and the US have completed their security level talks in Washington',
      'Islamabad and the Washington have reaffirmed their resolve to further strengthen bilateral ties',
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Follow us|FILE PHOTO|ISLAMABAD:/);
  });

  it('have a timeline of calls and meetings, undated where the article is', () => {
    const events = stories().flatMap(({ timeline }) =>
      timeline.map(({ date, event }) => [date.precision === 'unknown' ? '?' : date.date, event.text.slice(0, 40)]),
    );
    expect(events).toEqual([
      ['2021-05-23', 'Moeed Yusuf, Pakistan’s National Securit'],
      ['2021-05-25', 'US Defense Secretary Lloyd J. Austin spo'],
      ['?', 'On Wednesday last, US Secretary of Defen'],
      ['2021-07-09', 'Foreign Minister Shah Mahmood Qureshi an'],
      ['2021-07', 'The last security level talks between th'],
      ['?', 'The FO statement stated that Pakistan’s '],
    ]);
  });
});

withFolder('eval')('sentences of 160 real texts', () => {
  it('end where people say they do', () => {
    const counts = { right: 0, found: 0, gold: 0 };
    for (const line of readFileSync(join(shared, 'eval/sentences-dev.jsonl'), 'utf8').trim().split('\n')) {
      const row = SentenceRow.parse(JSON.parse(line));
      const gold = goldEnds(row);
      const found = foundEnds(
        row.text,
        analyse({ text: row.text, language: 'en' }).map(({ end }) => end),
      );
      counts.gold += gold.size;
      counts.found += found.size;
      for (const end of found) if (gold.has(end)) counts.right++;
    }
    expect(precisionRecall(counts).f1).toBeGreaterThan(0.985);
  });
});
