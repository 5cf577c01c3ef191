import { opposites } from '../../functions/text/en/opposites.ts';
import { opposites as excluded, shareLine } from '../../functions/text/en/rewording.ts';

const sides = opposites.map(([one, other]) => [new Set(one), new Set(other)] as const);
const isOneRoot = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/**
 * Whether two English words are opposites by the tables. "Defeat" stands on both sides of a line, so it excludes no word of either.
 */
export const excludes = (one: string, other: string): boolean =>
  !isOneRoot(one, other) &&
  (shareLine(excluded, one, other) ||
    sides.some(
      ([left, right]) =>
        ((left.has(one) && right.has(other)) || (left.has(other) && right.has(one))) &&
        !(left.has(one) && left.has(other)) &&
        !(right.has(one) && right.has(other)),
    ));
