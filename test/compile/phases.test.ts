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

const phases = (entries: readonly Entry[]) =>
  phasesOf(entries.map((entry) => ({ entry, copies: [] }))).map((phase) => phase.map(({ entry }) => entry.article.id));

describe('the phases of a story', () => {
  it('begin after quiet days, the newest first', () => {
    expect(phases([fine, post, wire, dock])).toEqual([['fine'], ['dock'], ['post', 'wire']]);
  });

  it('are one if reports follow each other or have no day', () => {
    expect(phases([post, wire, radio])).toEqual([['post', 'wire', 'radio']]);
    expect(phases([wire, radio, fine])[0]).toEqual(['radio', 'fine']);
    const month = named('month', report({ text: later.dock, published: { precision: 'month', date: '2026-09' } }));
    expect(phases([wire, month])).toHaveLength(1);
  });

  it('are not joined by a report that only has a month, which goes to a phase in that month', () => {
    const said = (date: string) => named(date, report({ text: later.dock, published: { precision: 'month', date } }));
    const shown = (date: string) => phases([wire, said(date), dock]);
    expect(shown('2026-09')).toEqual([['2026-09', 'dock'], ['wire']]);
    expect(shown('2026-01')).toEqual([['2026-01', 'dock'], ['wire']]);
  });

  it('of one window are one story, which opens with the newest and shows the line to it', () => {
    const edition = editionOf({
      topic: Topic.parse({ id: 'strait', title: 'Strait', match: { any: ['ferry'] } }),
      window: { from: '2026-09-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
      entries: [wire, post, dock],
      background: [],
      settings: Settings.parse({}),
    });
    const [story, ...others] = edition.stories;
    expect(others).toEqual([]);
    expect(story!.sources.map(({ articleId }) => articleId).sort()).toEqual(['dock', 'post', 'wire']);
    expect(story!.earlier).toEqual([]);
    const { articleId } = story!.sources.find(({ number }) => number === story!.brief[0]!.source)!;
    expect(articleId).toBe('dock');
    expect(story!.thread!.map(({ day }) => day)).toEqual(['2026-09-02', '2026-09-08']);
    expect(story!.thread!.map(({ articleId: step }) => step)).toEqual(['wire', 'dock']);
  });
});

describe('the sample corpus in one bulk window', () => {
  it('reads as a newsroom would print it: each story once, with its line, and no sentence that depends on one not shown', async () => {
    const entries = (await storyRows()).map(entryOf);
    const edition = editionOf({
      topic: Topic.parse({ id: 'all', title: 'All', match: { everything: true }, maxAgeDays: 3650 }),
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
    expect(stories.filter(({ thread }) => thread).length).toBeGreaterThan(10);
    for (const { headline, brief, timeline, language } of stories) {
      for (const { event } of timeline)
        expect(event.text).not.toMatch(/^["“‘]?(?:He|She|They|It|His|Her|Their|But|And|However|Three of them)\b/);
      if (language === 'en') expect(lettersAndDigits(brief[0]!.text)).not.toBe(lettersAndDigits(headline.text));
      expect(headline.text).not.toMatch(/^["“‘].*said\b/);
    }
  });
});
