import { cluster } from '../../../functions/compile/stories/cluster.ts';
import { withForeignReports } from '../../../functions/compile/stories/foreign.ts';
import type { Cluster } from '../../../functions/compile/stories/member.ts';
import { phasesOf } from '../../../functions/compile/stories/phases.ts';
import { random, shuffled } from '../random.ts';
import { entryOf, type StoryRow, storyRows } from './story-rows.ts';

/** Averages over articles: how pure their story is, how much of their true story is in it, and the F1 of both. */
export interface BCubed {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * B-cubed precision, recall and F1 (Bagga and Baldwin, 1998) of a grouping against the true one. Both are the items' groups,
 * in the same order of items.
 */
export const bCubed = (truth: readonly string[], found: readonly string[]): BCubed => {
  const count = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return (key: string) => counts.get(key)!;
  };
  const both = truth.map((label, item) => `${label}\n${found[item]}`);
  const [inTruth, inFound, inBoth] = [count(truth), count(found), count(both)];
  let precision = 0;
  let recall = 0;
  for (const [item, label] of truth.entries()) {
    precision += inBoth(both[item]!) / inFound(found[item]!) / truth.length;
    recall += inBoth(both[item]!) / inTruth(label) / truth.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};

type Scores = BCubed & { articles: number; milliseconds: number };

/** Scores a way to group rows against the rows' labels. */
type Grouping = (rows: readonly StoryRow[]) => Scores;

const grouping =
  (group: (clusters: readonly Cluster[]) => Pick<Cluster, 'members'>[], labelOf: (row: StoryRow) => string): Grouping =>
  (rows) => {
    const members = rows.map((row) => ({ entry: entryOf(row), copies: [] }));
    const started = performance.now();
    const clusters = group(withForeignReports(cluster({ members, background: [] })));
    const milliseconds = performance.now() - started;
    const storyOf = new Map<string, string>();
    for (const [story, { members: together }] of clusters.entries())
      for (const { entry } of together) storyOf.set(entry.article.id, String(story));
    const scores = bCubed(
      rows.map(labelOf),
      rows.map(({ id }) => storyOf.get(id)!),
    );
    return { ...scores, articles: rows.length, milliseconds };
  };

/** Scores `cluster` against the labels of a file's rows. Near copies stay in, since they are labelled too. */
export const storiesQuality: Grouping = grouping(
  (clusters) => [...clusters],
  ({ story }) => story,
);

/** The same for `phasesOf`, against the phases of the stories. */
const phaseOf = ({ story, part }: StoryRow) => `${story} ${part}`;
const phasesQuality: Grouping = grouping(
  (clusters) => clusters.flatMap(({ members }) => phasesOf(members).map((phase) => ({ members: phase }))),
  phaseOf,
);
const uncutQuality: Grouping = grouping((clusters) => [...clusters], phaseOf);

const groupsOf = (rows: readonly StoryRow[]): StoryRow[][] => [...Map.groupBy(rows, ({ story }) => story).values()];

/** Other collections drawn from a file, to see whether the same settings suit all of them. */
const variations: Record<string, (rows: readonly StoryRow[], next: () => number) => StoryRow[]> = {
  'another order': (rows, next) => shuffled(rows, next),
  'one report a story': (rows, next) => drawn(rows, next, () => 1),
  'two reports a story': (rows, next) => drawn(rows, next, () => 2),
  'three reports a story': (rows, next) => drawn(rows, next, () => 3),
  'five reports a story': (rows, next) => drawn(rows, next, () => 5),
  'every second story has one report': (rows, next) => drawn(rows, next, (story) => (story % 2 ? 1 : Infinity)),
  'few large, many small stories': (rows, next) => drawn(rows, next, (story) => Math.ceil(20 / (story + 1))),
  'thirty stories': (rows, next) => shuffled(groupsOf(rows), next).slice(0, 30).flat(),
  'ten stories': (rows, next) => shuffled(groupsOf(rows), next).slice(0, 10).flat(),
  'three stories': (rows, next) => shuffled(groupsOf(rows), next).slice(0, 3).flat(),
  'first 60 words of each report': (rows) => rows.map((row) => cut(row, 60)),
  'first 150 words of each report': (rows) => rows.map((row) => cut(row, 150)),
};

const drawn = (rows: readonly StoryRow[], next: () => number, max: (story: number) => number): StoryRow[] =>
  shuffled(groupsOf(rows), next).flatMap((group, story) => shuffled(group, next).slice(0, max(story)));

const cut = (row: StoryRow, words: number): StoryRow => ({
  ...row,
  text: row.text.split(/\s+/u).slice(0, words).join(' '),
});

const draws = 5;
const day = 86_400_000;

/** Dated rows by window, as a digest would see them: B-cubed of each window, averaged over articles. */
const inWindows = (rows: readonly StoryRow[], days: number, quality: Grouping) => {
  const dated = rows.filter(({ date }) => date);
  const windows = Map.groupBy(dated, ({ date }) => Math.floor(Date.parse(date!) / (days * day)));
  const results = [...windows.values()].map(quality);
  const mean = (key: 'precision' | 'recall' | 'f1' | 'milliseconds') =>
    results.reduce((sum, result) => sum + (result[key] * result.articles) / dated.length, 0);
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1'), milliseconds: mean('milliseconds') };
};

const line = (name: string, { precision, recall, f1 }: BCubed, articles: number, milliseconds: number) =>
  `${name.padEnd(40)} ${String(Math.round(articles)).padStart(6)} articles   P ${precision.toFixed(3)}   R ${recall.toFixed(3)}   F1 ${f1.toFixed(3)}   ${Math.round(milliseconds)} ms`;

/**
 * B-cubed of each saga of a stories file, whose stories share names, places and words: all its reports without their dates,
 * and with them in windows. A file without sagas is one.
 */
export const sagasReport = async (file: string): Promise<string[]> => {
  const sagas = Map.groupBy(await storyRows(file), ({ saga }) => saga ?? 'one saga');
  return [...sagas].flatMap(([saga, rows]) => {
    const undated = storiesQuality(rows.map((row) => ({ ...row, date: null })));
    const dated = rows.filter(({ date }) => date).length;
    const windows = dated > 0 ? [3, 14] : [];
    return [
      line(`saga ${saga}, ${groupsOf(rows).length} true, undated`, undated, rows.length, undated.milliseconds),
      ...windows.map((days) => {
        const scores = inWindows(rows, days, storiesQuality);
        return line(`  in windows of ${days} days`, scores, dated, scores.milliseconds);
      }),
    ];
  });
};

/** B-cubed of a stories file and of collections drawn from it, as lines to print. */
export const storiesReport = async (file?: string): Promise<string[]> => {
  const rows = await storyRows(file);
  const whole = storiesQuality(rows);
  const lines = [line(`stories (B-cubed), ${groupsOf(rows).length} true`, whole, whole.articles, whole.milliseconds)];
  const dated = rows.filter(({ date }) => date).length;
  for (const days of dated > rows.length / 2 ? [3, 14, 28] : []) {
    const scores = inWindows(rows, days, storiesQuality);
    lines.push(line(`  in windows of ${days} days`, scores, dated, scores.milliseconds));
  }
  for (const days of rows.every(({ part }) => part !== undefined) ? [7, 14, 28, 70] : []) {
    for (const [name, quality] of [
      ['uncut', uncutQuality],
      ['cut', phasesQuality],
    ] as const) {
      const scores = inWindows(rows, days, quality);
      lines.push(line(`  phases, ${name}, ${days} days`, scores, dated, scores.milliseconds));
    }
  }
  for (const [name, vary] of Object.entries(variations)) {
    const results = Array.from({ length: draws }, (_, draw) => storiesQuality(vary(rows, random(draw + 1))));
    const mean = (key: 'precision' | 'recall' | 'f1' | 'articles' | 'milliseconds') =>
      results.reduce((sum, result) => sum + result[key], 0) / results.length;
    const scores = { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
    lines.push(line(`  ${name}`, scores, mean('articles'), mean('milliseconds')));
  }
  return lines;
};
