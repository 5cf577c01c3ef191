import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agglomerate } from '../../functions/compile/stories/agglomerate.ts';
import { cluster } from '../../functions/compile/stories/cluster.ts';
import { continues } from '../../functions/compile/stories/continues.ts';
import type { Entry } from '../../functions/core/article.ts';
import { tokensOf } from '../../functions/text/tokens.ts';
import { termsOf } from '../../functions/text/vectors.ts';
import { madeArticles } from '../kit/measure/made-articles.ts';
import { bCubed, storiesQuality } from '../kit/measure/stories.ts';
import { entryOf, storyRows } from '../kit/measure/story-rows.ts';
import { shuffled } from '../kit/random.ts';
import { ferry, report } from '../kit/reports.ts';

const named = (id: string, entry: Entry): Entry => ({ ...entry, article: { ...entry.article, id } });
const stories = (entries: readonly Entry[], background: readonly Entry[] = []) =>
  cluster({ members: entries.map((entry) => ({ entry, copies: [] })), background })
    .map(({ members, earlier }) => ({
      members: members.map(({ entry }) => entry.article.id).sort(),
      earlier: earlier.map(({ article }) => article.id),
    }))
    .sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1));

/** Another ferry on another bank: the lookalike. */
const lookalike = {
  wire: `CAPE ORRIN: A car ferry with 88 people aboard ran onto rocks in a gale off Cape Orrin early on Saturday and two people were hurt, the coastguard said.

The Saint Brannoc struck the Hen Rocks a mile south of the lighthouse at 5:15 a.m. with 70 passengers and 18 crew.

Helicopters lifted the passengers to Kilmorra in four flights.`,
  post: `The Saint Brannoc, a car ferry on the Kilmorra run, was driven onto the Hen Rocks off Cape Orrin by a gale on Saturday morning.

Helicopters took all 88 people aboard to Kilmorra, where two were treated for broken bones, the hospital said.`,
};

/** A report's vector with a term for each weight. */
const vectorOf = (...weights: number[]) => ({
  terms: Int32Array.from(weights.keys()),
  weights: Float32Array.from(weights),
});

describe('stories', () => {
  const wreck = Object.entries(ferry).map(([id, text]) => named(`heron-${id}`, report({ text })));
  const other = Object.entries(lookalike).map(([id, text]) => named(`saint-${id}`, report({ text })));

  it('are as many as the reports of a quiet morning, each a sentence long, that have a day and a price in common', () => {
    const texts = [
      'Millers in the four villages of the Orrin valley agreed on Thursday to keep a sack of flour at 31 crowns until spring.',
      'The disused signal box at Hallin was sold for 31 crowns on Thursday to a club of railway friends who want to repair it.',
      'A tanker was towed into Kilmorra on Thursday with an engine that had failed off Cape Holm, the coastguard said.',
      'The library at Fenwold opens an hour earlier from Thursday, and lends out umbrellas for two crowns.',
      'Tests of a new pump at the Tarnbeck waterworks ended on Thursday without a leak, its engineer said.',
    ];
    const entries = texts.map((text, index) => named(`a${index}`, report({ text })));
    expect(stories(entries)).toHaveLength(texts.length);
  });

  it('count "$6k" as "$6,000" and "2.8m tonnes" as "2.8 million tonnes", but no mast of 30m as millions', () => {
    const figuresOf = (text: string) => termsOf([{ text, tokens: tokensOf(text) }]).ids.filter((id) => id % 2 === 1);
    expect(figuresOf('It fell to $6k.')).toEqual(figuresOf('It fell to $6,000.'));
    expect(figuresOf('A harvest of 2.8m tonnes')).toEqual(figuresOf('A harvest of 2.8 million tonnes'));
    expect(figuresOf('It cost £4bn, then €7.5m')).toEqual(figuresOf('It cost £4 billion, then €7.5 million'));
    expect(figuresOf('a mast of 30m, bent')).not.toEqual(figuresOf('a mast of 30 million, bent'));
  });

  it('take a report of their day that is a little less alike, which an undated report is not', () => {
    const vectors = [vectorOf(1, 0, 0), vectorOf(0.5, 0.866, 0), vectorOf(0.167, 0.096, 0.981)];
    const groups = (isStated: boolean) =>
      agglomerate({ vectors, size: 3, times: vectors.map(() => ({ from: 0, to: 86_399_999, isStated })) });
    expect(groups(true)).toHaveLength(1);
    expect(groups(false)).toHaveLength(2);
  });

  it('contain the reports of one event and not those of a lookalike', () => {
    expect(stories([...wreck, ...other])).toEqual([
      { members: ['heron-post', 'heron-radio', 'heron-wire'], earlier: [] },
      { members: ['saint-post', 'saint-wire'], earlier: [] },
    ]);
  });

  it('have the reports from before the window as earlier ones, newest first', () => {
    const before = [
      named('old-1', report({ text: ferry.wire, hour: 1 })),
      named('old-2', report({ text: ferry.post, hour: 2 })),
    ];
    expect(stories([named('new', report({ text: ferry.radio, hour: 9 })), ...other], before)).toEqual([
      { members: ['new'], earlier: ['old-2', 'old-1'] },
      { members: ['saint-post', 'saint-wire'], earlier: [] },
    ]);
  });

  it('continue earlier news only with more than a place in common', () => {
    const cranes = report({
      text: 'Port Ellery has ordered two cranes for its container quay, to be delivered in the spring. The company hopes to serve deeper ships. Each crane reaches across twenty rows of boxes and lifts two at once.',
    });
    const measles = report({
      text: 'Parents in Port Ellery were asked to check the vaccination of their children after measles was found at three schools. A nurse visits the classes on Monday. Nobody is seriously ill, the doctor said.',
    });
    const delivered = report({
      text: 'The first of two cranes ordered by Port Ellery was delivered to its container quay. The crane reaches across twenty rows of boxes, so that deeper ships can be served.',
    });
    expect(continues(cranes, measles)).toBe(false);
    expect(continues(measles, cranes)).toBe(false);
    expect(continues(delivered, cranes)).toBe(true);
    expect(continues(report({ text: ferry.radio }), report({ text: ferry.wire }))).toBe(true);
  });

  it('that are only in the background are left out', () => {
    expect(stories(other.slice(0, 1), wreck)).toEqual([{ members: ['saint-wire'], earlier: [] }]);
  });

  it('are the same in any order of the reports, and every report is in exactly one', () => {
    const entries = madeArticles(80);
    const straight = stories(entries);
    expect(straight.flatMap(({ members }) => members).sort()).toEqual(entries.map(({ article }) => article.id).sort());
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })), (numbers) => {
        expect(stories(shuffled(entries, () => numbers.next().value))).toEqual(straight);
      }),
      { numRuns: 5 },
    );
  });

  it('are none if there are no reports', () => {
    expect(cluster({ members: [], background: [] })).toEqual([]);
  });

  it('of the sample corpus are pure, and nearly complete within the two weeks that an edition looks back', async () => {
    const rows = (await storyRows()).filter(({ date }) => date);
    const fortnights = Map.groupBy(rows, ({ date }) => Math.floor(Date.parse(date!) / (14 * 86_400_000)));
    let weighted = 0;
    for (const fortnight of fortnights.values()) {
      const { precision, f1 } = storiesQuality(fortnight);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      weighted += (f1 * fortnight.length) / rows.length;
    }
    expect(weighted).toBeGreaterThanOrEqual(0.91);
  });
});

describe('stories of one saga, which shares its names, places and words', () => {
  const sagas = new URL('../../bench/gold/sagas.jsonl', import.meta.url).pathname;

  it('are told apart, without dates and within two weeks', async () => {
    for (const [saga, rows] of Map.groupBy(await storyRows(sagas), (row) => row.saga)) {
      const undated = storiesQuality(rows.map((row) => ({ ...row, date: null })));
      expect({ saga, isGood: undated.f1 >= 0.75 }).toEqual({ saga, isGood: true });
      const fortnights = Map.groupBy(rows, ({ date }) => Math.floor(Date.parse(date!) / (14 * 86_400_000)));
      const weighted = [...fortnights.values()].reduce((sum, own) => sum + storiesQuality(own).f1 * own.length, 0);
      expect({ saga, isGood: weighted / rows.length >= 0.9 }).toEqual({ saga, isGood: true });
    }
  });

  it('are two if nine died in each, and one if only one report names the city', async () => {
    const rows = (await storyRows(sagas)).filter(({ saga }) => saga === 'karvia-war');
    const found = cluster({ members: rows.map((row) => ({ entry: entryOf(row), copies: [] })), background: [] });
    const together = found.map(({ members }) => members.map(({ entry }) => entry.article.title));
    const withTitle = (title: string) => together.find((titles) => titles.includes(title))!;
    expect(withTitle('Nine killed in Karvian strikes on Ilmen')).toContain('Karvia hits Velland capital');
    expect(withTitle('Nine killed in Karvian strikes on Ilmen')).not.toContain(
      'Nine killed as evacuation bus leaves road in Velland',
    );
  });
});

describe('stories of two lookalike events in each topic', () => {
  it('match the labels, whatever the two have in common', async () => {
    const lookalikes = new URL('../../bench/gold/lookalikes.jsonl', import.meta.url).pathname;
    expect(storiesQuality(await storyRows(lookalikes)).f1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('the B-cubed score', () => {
  it('of the example in its paper is 0.76 for precision (Bagga and Baldwin, 1998: 1–5, 6–7 and 8–12, the last two joined)', () => {
    const truth = [...'11111', ...'22', ...'33333'];
    const found = [...'11111', ...'2222222'];
    expect(bCubed(truth, found).precision).toBeCloseTo(0.76, 2);
    expect(bCubed(truth, found).recall).toBe(1);
    expect(bCubed(truth, truth).f1).toBe(1);
  });
});
