import { dedupe } from '../../../functions/compile/stories/dedupe.ts';
import type { Entry } from '../../../functions/core/article.ts';
import { countShared, shinglesOf } from '../../../functions/text/shingles.ts';
import { random, shuffled } from '../random.ts';
import { entryOf, type StoryRow } from './story-rows.ts';

/** Makes copies of articles, of every kind that newsrooms make, and counts how many `dedupe` finds. */

const sentences = (text: string): string[] => text.match(/[^.!?]+[.!?]*["”’]?\s*/gu) ?? [text];
const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** A copy of a text; `other` is a text about something else to take foreign words from. */
type Copier = (text: string, other: string, next: () => number) => string;

const edited: Copier = (text, other, next) => {
  const foreign = words(other);
  return words(text)
    .flatMap((word) => {
      const chance = next();
      if (chance < 0.01) return [];
      if (chance < 0.02) return [word, foreign[Math.floor(next() * foreign.length)]!];
      return [chance < 0.04 ? foreign[Math.floor(next() * foreign.length)]! : word];
    })
    .join(' ');
};
const truncated: Copier = (text) => {
  const all = words(text);
  return all.slice(0, Math.ceil(0.6 * all.length)).join(' ');
};
/** Another desk's first and last paragraph, of a tenth of the length each, and an agency's line. */
const reframed: Copier = (text, other, next) => {
  const length = Math.ceil(words(text).length / 10);
  // Shuffled, because otherwise the frame would be a cut copy of the other text.
  const foreign = shuffled(words(other), next);
  return `LONDON (Agency) — ${foreign.slice(0, length).join(' ')}.\n\n${text}\n\n${foreign.slice(-length).join(' ')}.`;
};
const reordered: Copier = (text, _, next) => shuffled(sentences(text), next).join(' ');
const syndicated: Copier = (text) =>
  `By Our Staff Reporter\n\n${text.replaceAll("'", '’').replaceAll('"', '”').replaceAll('. ', '.\n\n')}\n\n© The Agency. All rights reserved.`;

export const copiers: Record<string, Copier> = {
  syndicated,
  'cut to 60 %': truncated,
  'lightly edited': edited,
  'framed anew': reframed,
  're-ordered': reordered,
  'cut and edited': (text, other, next) => edited(truncated(text, other, next), other, next),
  'framed and edited': (text, other, next) => reframed(edited(text, other, next), other, next),
  'cut and framed': (text, other, next) => reframed(truncated(text, other, next), other, next),
};

/** Which articles are copies of which, as pairs of ids, the smaller first. */
const pairsFound = (entries: readonly Entry[]): Set<string> => {
  const pairs = new Set<string>();
  for (const { entry, copies } of dedupe({ entries, background: [] }).members) {
    const ids = [entry, ...copies].map(({ article }) => article.id).sort();
    for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) pairs.add(`${a} ${b}`);
  }
  return pairs;
};

/**
 * Rows that are no copies of each other, found without an index: of two that share a quarter of the shorter one's
 * shingles the later is left out, and so are rows of fewer than 60 words.
 */
export const distinct = (rows: readonly StoryRow[]): StoryRow[] => {
  const kept: { row: StoryRow; shingles: Uint32Array }[] = [];
  for (const row of rows) {
    if (words(row.text).length < 60) continue;
    const shingles = shinglesOf(row.text);
    if (
      kept.every((one) => countShared(one.shingles, shingles) < 0.25 * Math.min(one.shingles.length, shingles.length))
    )
      kept.push({ row, shingles });
  }
  return kept.map(({ row }) => row);
};

/** Recall and precision of `dedupe` for copies of each kind. */
export const nearCopyQuality = (rows: readonly StoryRow[], seed = 1) => {
  const next = random(seed);
  const plain = rows.map((row) => entryOf(row));
  // Copies that the file itself contains are counted separately from those that were made.
  const given = pairsFound(plain);
  const byStory = new Map(rows.map((row) => [row.id, row.story]));
  const acrossStories = [...given].filter((pair) => {
    const [a, b] = pair.split(' ') as [string, string];
    return byStory.get(a) !== byStory.get(b);
  });
  const kinds = Object.entries(copiers).map(([kind, copy]) => {
    const copies = rows.map((row, index) => {
      const other = rows[(index + Math.floor(rows.length / 2)) % rows.length]!.text;
      return entryOf({ ...row, id: `${row.id}~copy`, text: copy(row.text, other, next) });
    });
    const found = pairsFound([...plain, ...copies]);
    const recalled = rows.filter(({ id }) => found.has(`${id} ${id}~copy`)).length;
    const wrong = [...found].filter((pair) => {
      const [a, b] = pair.split(' ').map((id) => id.replace('~copy', '')) as [string, string];
      return a !== b && !given.has([a, b].sort().join(' '));
    }).length;
    return { kind, copies: rows.length, recall: recalled / rows.length, precision: recalled / (recalled + wrong) };
  });
  return { kinds, given: given.size, acrossStories: acrossStories.length, pairs: [...given] };
};
