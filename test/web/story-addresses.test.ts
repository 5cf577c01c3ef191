import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { openArchive } from '../../functions/archive/archive.ts';
import { archivePage } from '../../functions/archive/archive-page.ts';
import { storyName } from '../../functions/site/story-path.ts';
import { writeEdition } from '../../functions/store/editions.ts';
import { edition, source, story } from '../../local/gallery/sample-news.ts';
import { handClock } from '../kit/servers.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-01T00:00:00.000Z');
const at = (hours: number) => new Date(start + hours * hour).toISOString();
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Three events, each with a report every few hours: when each report arrives, in hours. */
const events = [
  [3, 9, 30, 52],
  [5, 28, 29],
  [40, 61],
].map((hours, event) => hours.map((arrives, report) => ({ id: `e${event}r${report}`, arrives })));

/** The edition of a window, as it is compiled: each event's reports in it, and up to five before it. */
const editionOf = (from: number, to: number) => {
  const stories = events.flatMap((reports) => {
    const own = reports.filter(({ arrives }) => arrives > from && arrives <= to);
    const earlier = reports.filter(({ arrives }) => arrives <= from).reverse();
    if (own.length === 0) return [];
    return story(own[0]!.id, {
      sources: own.map(({ id, arrives }, index) => source(index + 1, { articleId: id, arrivedAt: at(arrives) })),
      earlier: earlier.map(({ id, arrives }) => ({
        ...{ articleId: id, headline: id, publisher: null, url: null, arrivedAt: at(arrives) },
        published: { precision: 'unknown' as const },
      })),
    });
  });
  return edition('trade', 'Trade', stories, { window: { from: at(from), to: at(to) } });
};

describe('the address of a story', () => {
  it('is the same in every reader’s edition, as the story grows and whoever signs up', async () => {
    const windows = fc.array(
      fc.record({ to: fc.integer({ min: 4, max: 80 }), hours: fc.integer({ min: 1, max: 72 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(windows, async (given) => {
        const store = memoryObjectStore({ clock: handClock(at(90)) });
        const archive = openArchive({ store, clock: handClock(at(90)), log: silent, keepMilliseconds: 0 });
        // An edition is compiled when its window ends.
        for (const { to, hours } of given.toSorted((a, b) => a.to - b.to)) {
          await writeEdition(store, editionOf(to - hours, to));
          const { stories } = await archivePage(archive, { topic: 'trade', before: new Date(at(90)) });
          for (const { story: one, beginning } of stories) {
            const [first] = events.find((reports) => reports.some(({ id }) => id === one.sources[0]!.articleId))!;
            expect(storyName(beginning)).toBe(`${at(first!.arrives).slice(0, 10).replaceAll('-', '')}-${first!.id}`);
          }
          expect(new Set(stories.map(({ beginning }) => beginning.id)).size).toBe(stories.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
