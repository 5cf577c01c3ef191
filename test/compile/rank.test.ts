import { describe, expect, it } from '@jest/globals';
import { Settings } from '../../functions/compile/settings.ts';
import type { Cluster } from '../../functions/compile/stories/member.ts';
import { rank } from '../../functions/compile/stories/rank.ts';
import { Topic } from '../../functions/core/topic.ts';
import { report } from '../kit/reports.ts';

const window = { from: '2026-09-02T00:00:00.000Z', to: '2026-09-03T00:00:00.000Z' };
const topic = Topic.parse({ id: 'harbours', title: 'Harbours', match: { any: ['harbour'] } });

/** A story by the publishers named, at an hour; the text names the topic at its head or at its end. */
const story = (
  id: string,
  publishers: readonly (string | null)[],
  { hour = 8, late = false, copies = [] }: { hour?: number; late?: boolean; copies?: string[] } = {},
): Cluster => ({
  members: publishers.map((publisher, index) => {
    const filler = 'The council met for a long time and spoke of many other things that evening. '.repeat(12);
    const entry = report({
      publisher,
      hour,
      text: late ? `${filler} The harbour reopened.` : `The harbour reopened. ${filler}`,
    });
    return {
      entry: { ...entry, article: { ...entry.article, id: `${id}${index}` } },
      copies: index ? [] : copies.map((name) => report({ publisher: name, text: 'A copy.' })),
    };
  }),
  earlier: [],
});
const ranked = (clusters: readonly Cluster[], settings: Partial<Settings> = {}) => {
  const result = rank({ clusters, topic, window, settings: Settings.parse(settings) });
  const names = (some: readonly Cluster[]) => some.map(({ members }) => members[0]!.entry.article.id.slice(0, -1));
  return { ranked: names(result.ranked), overCap: names(result.overCap) };
};

describe('the order of stories', () => {
  it('begins with those that more publishers report independently; copies do not count', () => {
    const copied = story('copied', ['Wire'], { copies: ['A', 'B', 'C', 'D'] });
    const twice = story('twice', ['Wire', 'Wire']);
    const independent = story('independent', ['Wire', 'Post']);
    expect(ranked([copied, twice, independent]).ranked).toEqual(['independent', 'twice', 'copied']);
  });

  it('prefers newer stories and those that name the topic in their title or lead', () => {
    expect(ranked([story('early', ['A'], { hour: 1 }), story('fresh', ['B'], { hour: 23 })]).ranked).toEqual([
      'fresh',
      'early',
    ]);
    expect(ranked([story('aside', ['A'], { late: true }), story('about', ['B'])]).ranked).toEqual(['about', 'aside']);
  });

  it('takes no report without a day for fresh because it arrived late', () => {
    const feature = story('feature', ['A'], { hour: 23 });
    const undated = {
      ...feature,
      members: feature.members.map(({ entry, copies }) => ({
        copies,
        entry: { ...entry, article: { ...entry.article, published: { precision: 'unknown' as const } } },
      })),
    };
    expect(ranked([undated, story('early', ['B'], { hour: 1 })]).ranked).toEqual(['early', 'feature']);
  });

  it('does not depend on the order of the input', () => {
    const all = ['b', 'a', 'c'].map((id) => story(id, ['Wire']));
    expect(ranked(all)).toEqual(ranked([...all].reverse()));
  });
});

describe('the caps', () => {
  it('leave out the last stories of a topic that has too many', () => {
    const all = [story('a', ['A', 'B', 'C']), story('b', ['A', 'B']), story('c', ['C'])];
    expect(ranked(all, { storiesPerTopic: 2 })).toEqual({ ranked: ['a', 'b'], overCap: ['c'] });
  });

  it('keep one publisher from filling a topic, but do not apply to articles without a publisher', () => {
    const all = [1, 2, 3].map((n) => story(`w${n}`, ['Wire']));
    const nameless = [1, 2, 3].map((n) => story(`n${n}`, [null]));
    const other = story('other', ['Post']);
    const { ranked: kept, overCap } = ranked([...all, ...nameless, other], { storiesPerSource: 1 });
    expect(overCap).toEqual(['w2', 'w3']);
    expect(kept.toSorted()).toEqual(['n1', 'n2', 'n3', 'other', 'w1']);
  });
});
