import type { Token } from './tokens.ts';

/** The word stems of some tokens, in four bytes a stem: sets of strings of all articles of a window would not fit in memory. */
export class StemSet {
  /** Twice the hash of each stem, one more if it occurs in lower case; ascending, one for each stem. */
  readonly #keys: Int32Array;

  constructor(tokens: readonly Token[]) {
    const keys = new Int32Array(tokens.length);
    for (const [index, { hash, capital }] of tokens.entries()) keys[index] = 2 * hash + (capital ? 0 : 1);
    keys.sort();
    let kept = 0;
    for (let index = 0; index < keys.length; index++)
      // Of the keys of one stem the last one is in lower case, if any is.
      if (index + 1 === keys.length || keys[index]! >> 1 !== keys[index + 1]! >> 1) keys[kept++] = keys[index]!;
    this.#keys = keys.slice(0, kept);
  }

  /** The key of a stem; -1 if it is not in the set. */
  #find(hash: number): number {
    let [from, to] = [0, this.#keys.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#keys[middle]! >> 1 < hash) from = middle + 1;
      else to = middle;
    }
    return from < this.#keys.length && this.#keys[from]! >> 1 === hash ? this.#keys[from]! : -1;
  }

  /** Whether it has the stem of this hash. */
  has(hash: number): boolean {
    return this.#find(hash) >= 0;
  }

  /** Whether the stem of this hash occurs in lower case. */
  hasInLowerCase(hash: number): boolean {
    const key = this.#find(hash);
    return key >= 0 && key % 2 === 1;
  }
}
