import type { Figure } from '../../text/figures.ts';
import type { Passage } from './passages.ts';

/** A figure for a quantity, in one sentence. */
export interface Claim {
  about: string;
  /** Stem of who is counted in a toll. */
  who: string | undefined;
  /** Stem of what the counted things do: "180,000 homes lost power". */
  act: string | undefined;
  value: number;
  hedge: Figure['hedge'];
  figure: { from: number; to: number };
  passage: Passage;
}
