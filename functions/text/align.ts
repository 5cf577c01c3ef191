import type { Token } from './tokens.ts';

/** Words of one statement and those that stand for them in another; either may be empty. */
export interface Replacement {
  /** Positions of the words in the first statement, and in the second. */
  from: readonly number[];
  to: readonly number[];
}

export interface Alignment {
  /** By position in the first statement: the position of the same word in the second. */
  same: ReadonlyMap<number, number>;
  replacements: readonly Replacement[];
}

/** More words than any sentence has that is compared word by word. */
const maxWords = 160;

/**
 * The longest common sequence of words of two statements, and what stands between its words. Words are the same if their stems are,
 * or what `keyOf` returns. Takes the product of their numbers.
 */
export const align = (
  first: readonly Token[],
  second: readonly Token[],
  keyOf: (token: Token) => string = ({ stem }) => stem,
): Alignment => {
  const a = first.slice(0, maxWords).map(keyOf);
  const b = second.slice(0, maxWords).map(keyOf);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const same = new Map<number, number>();
  const replacements: Replacement[] = [];
  let from: number[] = [];
  let to: number[] = [];
  const close = () => {
    if (from.length + to.length > 0) replacements.push({ from, to });
    from = [];
    to = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      same.set(i++, j++);
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      from.push(i++);
    else to.push(j++);
  close();
  return { same, replacements };
};
