import type { Entry } from '../../core/article.ts';
import { adds, opensAnew } from '../../text/revised.ts';
import { shared, shinglesOf } from '../../text/shingles.ts';
import { isCorrection, namesOthers, saysOtherwise } from './lookalike.ts';
import type { Member } from './member.ts';
import { byArrival } from './select.ts';

/** One of two articles is a near copy of the other when this share of the shorter one's shingles is in the other. */
const copied = 0.55;
/** A shorter text than this share of the longer one is an extract (a teaser, a part of a round-up), not a copy. */
const extract = 0.3;
/** An article adds nothing to earlier news when this share of its shingles is in one earlier article. */
const known = 0.8;
/** Of many articles in the words of one form, those most alike are looked at word by word. */
const maxCompared = 24;
/** Shingles whose hash is below this are looked up to find candidates, which are then compared by all shingles. */
const sampledBelow = 2 ** 32 / 5;
/** A shingle of more articles is a set phrase of the trade and finds nobody. */
const commonplace = 64;

interface Text {
  entry: Entry;
  shingles: Uint32Array;
}

/** The same shingles are sampled in every text, one in five; of a text without any of them, its smallest. */
const sampled = (shingles: Uint32Array): Uint32Array => {
  let count = 0;
  while (count < shingles.length && shingles[count]! < sampledBelow) count++;
  return shingles.subarray(0, Math.max(1, count));
};

/** Chains of postings by shingle, in flat arrays: a hundred thousand articles have ten million of them. */
const postingChains = () => {
  /** Open addressing; slot `n` has the shingle `keys[n]` and its newest posting `heads[n]`, from 1. */
  let keys = new Uint32Array(2 ** 12);
  let heads = new Int32Array(2 ** 12);
  let slots = 0;
  let values = new Int32Array(2 ** 12);
  let older = new Int32Array(2 ** 12);
  let places = new Uint8Array(2 ** 12);
  let used = 1;
  const slotOf = (hash: number): number => {
    const mask = keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (heads[slot] && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const spread = () => {
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
  const lengthen = () => {
    const longer = <Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers => {
      to.set(from);
      return to;
    };
    values = longer(values, new Int32Array(2 * used));
    older = longer(older, new Int32Array(2 * used));
    places = longer(places, new Uint8Array(2 * used));
  };
  return {
    add: (hash: number, value: number) => {
      if (slots > 0.7 * keys.length) spread();
      if (used === values.length) lengthen();
      const slot = slotOf(hash);
      const head = heads[slot]!;
      if (places[head]! >= commonplace) return;
      if (!head) slots++;
      keys[slot] = hash;
      heads[slot] = used;
      values[used] = value;
      older[used] = head;
      places[used] = places[head]! + 1;
      used++;
    },
    each: (hash: number, see: (value: number) => void) => {
      for (let at = heads[slotOf(hash)]!; at; at = older[at]!) see(values[at]!);
    },
  };
};

/** Finds which of the texts added so far share sampled shingles with a text. */
const shingleIndex = () => {
  const texts: Text[] = [];
  const chains = postingChains();
  return {
    add: (text: Text) => {
      const number = texts.push(text) - 1;
      for (const hash of sampled(text.shingles)) chains.add(hash, number);
    },
    /** Texts that hold at least this share of the given text's shingles, the largest share first. */
    holding: (text: Text, share: number): Text[] => {
      const hits = new Map<number, number>();
      const sample = sampled(text.shingles);
      for (const hash of sample) chains.each(hash, (number) => hits.set(number, (hits.get(number) ?? 0) + 1));
      const found: { text: Text; held: number }[] = [];
      // A sample of a few says little, so half of what is wanted is enough to look closer.
      for (const [number, count] of hits) {
        if (count < (sample.length * share) / 2) continue;
        const other = texts[number]!;
        const held = shared(text.shingles, other.shingles) / text.shingles.length;
        if (held >= share) found.push({ text: other, held });
      }
      return found.sort((a, b) => b.held - a.held || byArrival(a.text.entry, b.text.entry)).map(({ text: one }) => one);
    },
  };
};

/**
 * Whether an article tells what an earlier one of mostly the same words did not: other names or figures, or news at its
 * head with the old report below. Revisions and corrections were made to tell more, wherever they do.
 */
const addsNews = (entry: Entry, earlier: Entry): boolean => {
  const { article } = entry;
  if (saysOtherwise(entry, earlier) || opensAnew(article, earlier.article)) return true;
  const isMeantTo = article.since !== undefined || (isCorrection(entry) && !isCorrection(earlier));
  return isMeantTo && adds(article, earlier.article);
};

/** Whether an article is another one put right: mostly the same words, and it says so itself. */
const corrects = (entry: Entry, other: Entry): boolean =>
  isCorrection(entry) && !isCorrection(other) && !namesOthers(entry, other);

/** What is printed of an article: bylines, notices and the like come and go with whoever runs it. */
const printedOf = ({ article: { text }, sentences }: Entry): string =>
  sentences
    .filter(({ residue }) => !residue)
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
    .join(' ') || text;

const fullestFirst = (a: Text, b: Text): number => b.shingles.length - a.shingles.length || byArrival(a.entry, b.entry);

/**
 * Sets near copies aside: of the articles that say the same in the same words (syndicated, cut short, lightly edited,
 * framed anew, put in another order) the fullest stands for all. Articles are taken from the longest to the shortest and
 * compared only with those that stand for others, so a thousand copies cost a thousand comparisons. Two reporters'
 * words about one event are not copies, nor is what differs in names, places or figures; but a correction stands for what
 * it puts right, though it be shorter. What earlier news already holds is old news.
 * Entries must not repeat; the answer does not depend on their order.
 */
export const dedupe = ({
  entries,
  background,
}: {
  entries: readonly Entry[];
  background: readonly Entry[];
}): { members: Member[]; background: Entry[]; oldNews: Entry[] } => {
  const textOf = (entry: Entry): Text => ({ entry, shingles: shinglesOf(printedOf(entry)) });

  const earlier = shingleIndex();
  const isKnown = (text: Text) => earlier.holding(text, known).some(({ entry }) => !addsNews(text.entry, entry));
  const keptBackground: Entry[] = [];
  for (const text of background.map(textOf).sort(fullestFirst)) {
    if (isKnown(text)) continue;
    earlier.add(text);
    keptBackground.push(text.entry);
  }

  const oldNews: Entry[] = [];
  const leaders = shingleIndex();
  const members = new Map<Entry, Member>();
  /** What stands for an article that was corrected. */
  const standIns = new Map<Entry, Entry>();
  for (const text of entries.map(textOf).sort(fullestFirst)) {
    if (isKnown(text)) {
      oldNews.push(text.entry);
      continue;
    }
    const alike = leaders
      .holding(text, copied)
      .filter(({ shingles }) => text.shingles.length >= extract * shingles.length)
      .slice(0, maxCompared)
      .map(({ entry }) => standIns.get(entry) ?? entry);
    const leader = alike.find((entry) => !saysOtherwise(text.entry, entry));
    const corrected = leader ? undefined : alike.find((entry) => corrects(entry, text.entry));
    const wrong = (leader ?? corrected) ? undefined : alike.find((entry) => corrects(text.entry, entry));
    if (leader ?? corrected) members.get((leader ?? corrected)!)!.copies.push(text.entry);
    else {
      leaders.add(text);
      members.set(text.entry, { entry: text.entry, copies: wrong ? [wrong, ...members.get(wrong)!.copies] : [] });
      for (const entry of members.get(text.entry)!.copies) standIns.set(entry, text.entry);
      if (wrong) members.delete(wrong);
    }
  }
  for (const { copies } of members.values()) copies.sort(byArrival);
  return {
    members: [...members.values()].sort((a, b) => byArrival(a.entry, b.entry)),
    background: keptBackground.sort(byArrival),
    oldNews: oldNews.sort(byArrival),
  };
};
