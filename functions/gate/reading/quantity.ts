import type { Figure } from '../../text/figures.ts';

/** A figure of a sentence with what it is measured in. */
export interface Quantity {
  value: number;
  hedge: Figure['hedge'];
  /** "$", "percent", "km", "year" and the like; empty if it counts things. */
  unit: string;
  /** Its first word, and the word after its last. */
  from: number;
  to: number;
  /** "20th": a place in an order. */
  isOrdinal: boolean;
  /** "1889": four digits without a point, which may be a year. */
  isYear: boolean;
  /** No thing that is counted stands behind it: "rose to 3.8", "at 17:06". */
  isBare: boolean;
  /** "nearly": the true figure is lower. "Around" may be either. */
  isShort: boolean;
}
