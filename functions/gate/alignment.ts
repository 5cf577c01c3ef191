import type { Evidence } from './reading/prepare-passage.ts';
import type { Word } from './reading/read-sentence.ts';
import type { Claim, Places } from './support.ts';

/** Which sentences of the passages tell of the same as words of the sentence. */

/** Words that tell something: names, figures, quoted words, and those with a meaning of their own. */
export const isTold = ({ isContent, isName, number, isQuoted }: Word): boolean =>
  isContent || isName || number || isQuoted;

/** How much of a word a pronoun bears out, which may mean something else. */
const byPronoun = 0.6;
/** Sentences that fit nearly as well as the best one. */
const share = 0.85;
const most = 3;

export class Alignment {
  readonly claim: Claim;
  readonly places: Places;
  readonly #places = new Map<number, ReadonlyMap<Evidence, number>>();

  constructor(claim: Claim, places: Places) {
    this.claim = claim;
    this.places = places;
  }

  #placesOf({ at, word, number, concepts }: Word): ReadonlyMap<Evidence, number> {
    const known = this.#places.get(at);
    if (known) return known;
    const found = new Map<Evidence, number>();
    for (const one of this.places.of(at)) if (!found.has(one.evidence)) found.set(one.evidence, one.at);
    for (const evidence of this.claim.evidence) {
      if (found.has(evidence)) continue;
      const same = number ? evidence.places.get(word)?.[0] : undefined;
      if (same !== undefined) found.set(evidence, same);
      else if (concepts.some((concept) => evidence.carried.has(concept))) found.set(evidence, -1);
    }
    this.#places.set(at, found);
    return found;
  }

  /** Where an evidence sentence has a word; -1 where only a pronoun there may mean it, undefined if nowhere. */
  placeOf(word: Word, evidence: Evidence): number | undefined {
    return this.#placesOf(word).get(evidence);
  }

  /** Where an evidence sentence has words itself. */
  placesIn(words: readonly Word[], evidence: Evidence): number[] {
    return words.map((word) => this.placeOf(word, evidence)).filter((at) => at !== undefined && at >= 0) as number[];
  }

  /** The share of words that an evidence sentence has, 0 to 1. `weigh` says what each counts at its place there. */
  fit(words: readonly Word[], evidence: Evidence, weigh: (at: number) => number = () => 1): number {
    const has = words.reduce((sum, word) => {
      const at = this.placeOf(word, evidence);
      return at === undefined ? sum : sum + (at < 0 ? byPronoun : 1) * weigh(at);
    }, 0);
    return words.length === 0 ? 0 : has / words.length;
  }

  /** The evidence sentences that have most of some words, with the share that the best one has. None if it has less than `least`. */
  nearest(words: readonly Word[], least: number): { best: number; sentences: Evidence[] } {
    const ranked = this.claim.evidence
      .map((evidence) => ({ evidence, fit: this.fit(words, evidence) }))
      .sort((one, other) => other.fit - one.fit);
    const best = ranked[0]?.fit ?? 0;
    const near = best < least || best === 0 ? [] : ranked.filter(({ fit }) => fit >= share * best).slice(0, most);
    return { best, sentences: near.map(({ evidence }) => evidence) };
  }
}

const known = new WeakMap<Places, Alignment>();

/** The alignment of a sentence, made once for all checks of it. */
export const alignmentOf = (claim: Claim, places: Places): Alignment => {
  const alignment = known.get(places) ?? new Alignment(claim, places);
  known.set(places, alignment);
  return alignment;
};
