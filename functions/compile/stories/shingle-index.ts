import type { Entry } from '../../core/article.ts';
import { countShared } from '../../text/shingles.ts';
import { byArrival } from './select.ts';

/** Shingles with a hash below this are sampled: they find candidates, which are then compared by all shingles. */
const maxSampledHash = 2 ** 32 / 5;
/** A shingle in more articles than this is a set phrase; further articles are not listed under it. */
const maxHolders = 64;

/** The sample of a text: one in five of all possible shingles, the same in every text; at least its smallest. */
const sampled = (shingles: Uint32Array): Uint32Array => {
  let count = 0;
  while (count < shingles.length && shingles[count]! < maxSampledHash) count++;
  return shingles.subarray(0, Math.max(1, count));
};

/**
 * Numbers listed under hashes, as linked lists in flat arrays: a hundred thousand articles have ten million of them. One list
 * holds at most `maxHolders` numbers.
 */
const createPostings = () => {
  /** Open addressing: slot `n` holds the hash `keys[n]` and the index of its newest posting `heads[n]`, from 1. */
  let keys = new Uint32Array(2 ** 12);
  let heads = new Int32Array(2 ** 12);
  let slots = 0;
  let values = new Int32Array(2 ** 12);
  let older = new Int32Array(2 ** 12);
  /** By posting: its length of list so far. */
  let lengths = new Uint8Array(2 ** 12);
  let used = 1;
  const slotOf = (hash: number): number => {
    const mask = keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (heads[slot] && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const growSlots = () => {
    const [oldKeys, oldHeads] = [keys, heads];
    keys = new Uint32Array(2 * oldKeys.length);
    heads = new Int32Array(2 * oldKeys.length);
    for (const [old, head] of oldHeads.entries())
      if (head) {
        const slot = slotOf(oldKeys[old]!);
        keys[slot] = oldKeys[old]!;
        heads[slot] = head;
      }
  };
  const growPostings = () => {
    const longer = <Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers => {
      to.set(from);
      return to;
    };
    values = longer(values, new Int32Array(2 * used));
    older = longer(older, new Int32Array(2 * used));
    lengths = longer(lengths, new Uint8Array(2 * used));
  };
  return {
    add: (hash: number, value: number) => {
      if (slots > 0.7 * keys.length) growSlots();
      if (used === values.length) growPostings();
      const slot = slotOf(hash);
      const head = heads[slot]!;
      if (lengths[head]! >= maxHolders) return;
      if (!head) slots++;
      keys[slot] = hash;
      heads[slot] = used;
      values[used] = value;
      older[used] = head;
      lengths[used] = lengths[head]! + 1;
      used++;
    },
    each: (hash: number, see: (value: number) => void) => {
      for (let at = heads[slotOf(hash)]!; at; at = older[at]!) see(values[at]!);
    },
  };
};

/** An article with its shingles. */
export interface ShingledArticle {
  entry: Entry;
  shingles: Uint32Array;
}

/** Finds the articles added so far that share shingles with an article. */
export const createShingleIndex = () => {
  const articles: ShingledArticle[] = [];
  const postings = createPostings();
  return {
    add: (article: ShingledArticle) => {
      const number = articles.push(article) - 1;
      for (const hash of sampled(article.shingles)) postings.add(hash, number);
    },
    /** Articles that contain at least `minShare` of the given article's shingles, the largest share first. */
    containing: ({ shingles }: ShingledArticle, minShare: number): ShingledArticle[] => {
      const hits = new Map<number, number>();
      const sample = sampled(shingles);
      for (const hash of sample) postings.each(hash, (number) => hits.set(number, (hits.get(number) ?? 0) + 1));
      const found: { article: ShingledArticle; share: number }[] = [];
      // A small sample is unreliable, so half of the share is enough to compare all shingles.
      for (const [number, count] of hits) {
        if (count < (sample.length * minShare) / 2) continue;
        const article = articles[number]!;
        const share = countShared(shingles, article.shingles) / shingles.length;
        if (share >= minShare) found.push({ article, share });
      }
      return found
        .sort((a, b) => b.share - a.share || byArrival(a.article.entry, b.article.entry))
        .map(({ article }) => article);
    },
  };
};
