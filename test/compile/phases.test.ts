import { describe, expect, it } from '@jest/globals';
import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { phasesOf } from '../../functions/compile/stories/phases.ts';
import { lettersAndDigits } from '../../functions/compile/writing/headline.ts';
import type { Entry } from '../../functions/core/article.ts';
import { Topic } from '../../functions/core/topic.ts';
import { entryOf, storyRows } from '../kit/measure/story-rows.ts';
import { ferry, report } from '../kit/reports.ts';

const on = (date: string) => ({ precision: 'day' as const, date });
const named = (id: string, entry: Entry): Entry => ({ ...entry, article: { ...entry.article, id } });

const later = {
  dock: 'Two tugs pulled the ferry Grey Heron off the Maiden Bank and brought her into dry dock at Port Ellery on Tuesday.',
  fine: 'The owner of the ferry Grey Heron, which ran onto the Maiden Bank outside Port Ellery, was fined on Thursday.',
};
const wire = named('wire', report({ text: ferry.wire, published: on('2026-09-02') }));
const post = named('post', report({ text: ferry.post, published: on('2026-09-03') }));
const dock = named('dock', report({ text: later.dock, published: on('2026-09-08') }));
const fine = named('fine', report({ text: later.fine, published: on('2026-10-22') }));
const radio = named('radio', report({ text: ferry.radio, published: { precision: 'unknown' } }));

const phases = (entries: readonly Entry[], earlier: readonly Entry[] = []) =>
  phasesOf([{ members: entries.map((entry) => ({ entry, copies: [] })), earlier: [...earlier] }]).map((phase) => ({
    members: phase.members.map(({ entry }) => entry.article.id),
    earlier: phase.earlier.map(({ article }) => article.id),
  }));

describe('the phases of a story', () => {
  it('begin after quiet days, and each has those before it as earlier reports, newest first', () => {
    expect(phases([fine, post, wire, dock])).toEqual([
      { members: ['fine'], earlier: ['dock', 'post', 'wire'] },
      { members: ['dock'], earlier: ['post', 'wire'] },
      { members: ['post', 'wire'], earlier: [] },
    ]);
    expect(phases([dock, wire], [post])[0]).toEqual({ members: ['dock'], earlier: ['wire', 'post'] });
  });

  it('are one if reports follow each other or have no day', () => {
    expect(phases([post, wire, radio])).toEqual([{ members: ['post', 'wire', 'radio'], earlier: [] }]);
    expect(phases([wire, radio, fine])[0]!.members).toEqual(['radio', 'fine']);
    const month = named('month', report({ text: later.dock, published: { precision: 'month', date: '2026-09' } }));
    expect(phases([wire, month])).toHaveLength(1);
  });

  it('are not joined by a report that only has a month, which goes to a phase in that month', () => {
    const said = (date: string) => named(date, report({ text: later.dock, published: { precision: 'month', date } }));
    const shown = (date: string) => phases([wire, said(date), dock]).map(({ members }) => members);
    expect(shown('2026-09')).toEqual([['2026-09', 'dock'], ['wire']]);
    expect(shown('2026-01')).toEqual([['2026-01', 'dock'], ['wire']]);
  });

  it('of one long window become updates, and no report is lost', () => {
    // One story, whose phases count once.
    const edition = editionOf({
      topic: Topic.parse({ id: 'strait', title: 'Strait', match: { any: ['ferry'] } }),
      window: { from: '2026-09-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
      entries: [wire, post, dock],
      background: [],
      settings: Settings.parse({ storiesPerTopic: 1 }),
    });
    const printed = edition.stories.map(({ sources, earlier }) => ({
      articles: sources.map(({ articleId }) => articleId).sort(),
      earlier: earlier.map(({ articleId }) => articleId),
    }));
    expect(printed).toEqual([
      { articles: ['dock'], earlier: ['post', 'wire'] },
      { articles: ['post', 'wire'], earlier: [] },
    ]);
  });
});

describe('the sample corpus in one bulk window', () => {
  it('reads as a newsroom would print it: updates with their earlier news, and no sentence that depends on one not shown', async () => {
    const entries = (await storyRows()).map(entryOf);
    const edition = editionOf({
      topic: Topic.parse({ id: 'all', title: 'All', match: { everything: true } }),
      window: { from: '2026-08-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' },
      entries,
      background: [],
      settings: Settings.parse({ storiesPerTopic: 200, storiesPerSource: 200 }),
    });
    const { stories } = edition;
    const printed = stories.flatMap(({ sources }) =>
      sources.flatMap(({ articleId, copies }) => [articleId, ...copies]),
    );
    expect(printed).toHaveLength(entries.length);
    expect(stories.filter(({ earlier }) => earlier.length > 0).length).toBeGreaterThan(10);
    for (const { headline, brief, timeline, language } of stories) {
      for (const { event } of timeline)
        expect(event.text).not.toMatch(/^["“‘]?(?:He|She|They|It|His|Her|Their|But|And|However|Three of them)\b/);
      if (language === 'en') expect(lettersAndDigits(brief[0]!.text)).not.toBe(lettersAndDigits(headline.text));
      expect(headline.text).not.toMatch(/^["“‘].*said\b/);
    }
  });
});
