import type { Entry } from '../core/article.ts';
import type { Member } from '../core/cluster.ts';
import { shared, shinglesOf } from '../text/shingles.ts';
import { byArrival } from './select.ts';

/** One of two articles is a near copy of the other when this share of its shingles is in the other. */
const copied = 0.5;
/** A shorter text than this share of the longer one is an extract (a teaser, a part of a round-up), not a copy. */
const extract = 0.3;
/** An article adds nothing to earlier news when this share of its shingles is in one earlier article. */
const known = 0.8;
/** One shingle in so many is looked up to find candidates; what is found is compared by all shingles. */
const sampling = 8;
const sampledAtLeast = 12;
/** A shingle that more articles than this share is a set phrase of the trade and finds nobody. */
const commonplace = 64;

interface Text {
  entry: Entry;
  shingles: Uint32Array;
}

/** Finds which of the texts added so far share sampled shingles with a text. */
const shingleIndex = () => {
  const postings = new Map<number, number[]>();
  const texts: Text[] = [];
  /** The same shingles are sampled in every text: the smallest hashes are those below a bound, or the first few. */
  const sampled = (shingles: Uint32Array): Uint32Array => {
    let count = 0;
    while (count < shingles.length && shingles[count]! < 2 ** 32 / sampling) count++;
    return shingles.subarray(0, Math.max(count, sampledAtLeast));
  };
  return {
    add: (text: Text) => {
      const number = texts.push(text) - 1;
      for (const hash of sampled(text.shingles)) {
        const posting = postings.get(hash);
        if (!posting) postings.set(hash, [number]);
        else if (posting.length < commonplace) posting.push(number);
      }
    },
    /** Texts that hold at least this share of the given text's shingles, with the share, fullest share first. */
    holding: (text: Text, share: number): { text: Text; share: number }[] => {
      const hits = new Map<number, number>();
      const sample = sampled(text.shingles);
      for (const hash of sample)
        for (const number of postings.get(hash) ?? []) hits.set(number, (hits.get(number) ?? 0) + 1);
      const found: { text: Text; share: number }[] = [];
      for (const [number, count] of [...hits].sort((a, b) => a[0] - b[0])) {
        if (count < sample.length * share * 0.4) continue;
        const other = texts[number]!;
        const held = shared(text.shingles, other.shingles) / text.shingles.length;
        if (held >= share) found.push({ text: other, share: held });
      }
      return found.sort((a, b) => b.share - a.share);
    },
  };
};

const fullestFirst = (a: Text, b: Text): number => b.shingles.length - a.shingles.length || byArrival(a.entry, b.entry);

/**
 * Sets near copies aside: of the articles that say the same in the same words (syndicated, cut short, lightly edited,
 * framed anew, put in another order) the fullest stands for all. Articles are taken from the longest to the shortest and
 * compared only with those that stand for others, so a thousand copies cost a thousand comparisons. Two reporters'
 * words about one event are not copies. What earlier news already holds is old news.
 * Entries must not repeat; the answer does not depend on their order.
 */
export const dedupe = ({
  entries,
  background,
}: {
  entries: readonly Entry[];
  background: readonly Entry[];
}): { members: Member[]; background: Entry[]; oldNews: Entry[] } => {
  const textOf = (entry: Entry): Text => ({ entry, shingles: shinglesOf(entry.article.text) });

  const earlier = shingleIndex();
  const keptBackground: Entry[] = [];
  for (const text of background.map(textOf).sort(fullestFirst)) {
    if (earlier.holding(text, known).length) continue;
    earlier.add(text);
    keptBackground.push(text.entry);
  }

  const oldNews: Entry[] = [];
  const leaders = shingleIndex();
  const members = new Map<Entry, Member>();
  for (const text of entries.map(textOf).sort(fullestFirst)) {
    if (earlier.holding(text, known).length) {
      oldNews.push(text.entry);
      continue;
    }
    const leader = leaders
      .holding(text, copied)
      .find(({ text: { shingles } }) => text.shingles.length >= extract * shingles.length)?.text.entry;
    if (leader) members.get(leader)!.copies.push(text.entry);
    else {
      leaders.add(text);
      members.set(text.entry, { entry: text.entry, copies: [] });
    }
  }
  for (const { copies } of members.values()) copies.sort(byArrival);
  return {
    members: [...members.values()].sort((a, b) => byArrival(a.entry, b.entry)),
    background: keptBackground.sort(byArrival),
    oldNews: oldNews.sort(byArrival),
  };
};
