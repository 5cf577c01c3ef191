import { once } from '../../once.ts';
import { entries as a1 } from './a-1.ts';
import { entries as a2 } from './a-2.ts';
import { entries as b } from './b.ts';
import { entries as c1 } from './c-1.ts';
import { entries as c2 } from './c-2.ts';
import { entries as d1 } from './d-1.ts';
import { entries as d2 } from './d-2.ts';
import { entries as e } from './e.ts';
import { entries as f } from './f.ts';
import { entries as g } from './g.ts';
import { entries as h } from './h.ts';
import { entries as i } from './i.ts';
import { entries as jToK } from './j-k.ts';
import { entries as l } from './l.ts';
import { entries as m } from './m.ts';
import { entries as n } from './n.ts';
import { entries as o } from './o.ts';
import { entries as p1 } from './p-1.ts';
import { entries as p2 } from './p-2.ts';
import { entries as q1 } from './q-1.ts';
import { entries as q2 } from './q-2.ts';
import { entries as s1 } from './s-1.ts';
import { entries as s2 } from './s-2.ts';
import { entries as s3 } from './s-3.ts';
import { entries as t } from './t.ts';
import { entries as uToV } from './u-v.ts';
import { entries as wToZ } from './w-z.ts';

/** A word of news, and what it says by what may stand for it. */
export interface LexiconEntry {
  word: string;
  /** Words that a summary may have in its place and say nothing false: they mean the same, or less. */
  same: readonly string[];
  /** Words that say something else in its place: opposites, and others of the same field. */
  different: readonly string[];
}

const letters = [a1, a2, b, c1, c2, d1, d2, e, f, g, h, i, jToK, l, m, n, o, p1, p2, q1, q2, s1, s2, s3, t, uToV, wToZ];

const wordsOf = (side: string | undefined): string[] => side?.match(/\S+/gu) ?? [];

const entryOf = (entry: string): LexiconEntry => {
  const [word, sides] = entry.trim().split(':') as [string, string];
  const [same, different] = sides.split('|');
  return { word, same: wordsOf(same), different: wordsOf(different) };
};

/**
 * The lexicon of words of news, each in its base form: an entry is "word: same … | different …". "Car: vehicle" does not say that a
 * vehicle is a car. A verb with a particle is written "call_off". It was written for this project, word by word, by how summaries are
 * worded; the words are those of some 2,200 reports.
 */
export const lexicon: () => readonly LexiconEntry[] = once(() =>
  letters.flatMap((letter) => letter.trim().split(/[;\n]/u)).map(entryOf),
);
