import { acronymsIn } from './reading/acronyms.ts';
import { type Attribution, attributionsOf } from './reading/attribution.ts';
import { placesOfRoot } from './reading/derived.ts';
import { withoutNamedOpener } from './reading/openers.ts';
import type { Evidence, PreparedPassage } from './reading/prepare-passage.ts';
import type { ReadSentence, Word } from './reading/read-sentence.ts';
import { bearingConcepts } from './reading/substitutes.ts';
import type { Frame } from './reading/verb-frame.ts';
import { framesOf } from './reading/verb-frames.ts';

/** A sentence that is checked, and the passages that it cites. */
export interface Claim {
  read: ReadSentence;
  frames: readonly Frame[];
  /** Who says what in it. */
  attributions: readonly Attribution[];
  passages: readonly PreparedPassage[];
  evidence: readonly Evidence[];
  /** Letters of acronyms that the passages spell out, and of names that the sentence spells out. */
  acronyms: readonly ReadonlyMap<string, readonly string[]>[];
}

/** A place in a passage that has a word of the sentence, or one that means the same. */
export interface Found {
  evidence: Evidence;
  at: number;
}

/** The passage that a sentence of it is from. */
export const passageOf = ({ passages }: Claim, { passage }: Evidence): PreparedPassage =>
  passages.find(({ id }) => id === passage)!;

export const claimOf = (given: ReadSentence, passages: readonly PreparedPassage[]): Claim => {
  const evidence = passages.flatMap(({ sentences }) => sentences);
  const read = given.language === 'en' ? withoutNamedOpener(given, evidence) : given;
  const frames = read.language === 'en' ? framesOf(read) : [];
  return {
    read,
    frames,
    attributions: attributionsOf(read, frames),
    passages,
    evidence,
    acronyms: [acronymsIn([read]), ...passages.map((passage) => passage.acronyms)],
  };
};

const isSameName = (said: Word, word: Word): boolean =>
  said.word === word.word ||
  (said.word.length > 3 && (said.word === `${word.word}s` || word.word === `${said.word}s`)) ||
  (word.capital && said.concepts.some((concept) => concept[0] === 'n' && word.concepts.includes(concept)));

/** Whether a word of a passage bears out one of the sentence. Names must be the same, other words may mean the same. */
const bearsOut = (said: Word, word: Word, { acronyms }: Claim, substitutes: readonly string[]): boolean => {
  if (said.word === word.word || isCompound(said.word, word.word)) return true;
  if (said.isName || said.capital) {
    if (isSameName(said, word)) return true;
    if (acronyms.some((one) => one.get(said.word)?.includes(word.word) || one.get(word.word)?.includes(said.word)))
      return true;
    // The first word of a sentence has a capital whatever it is.
    if (said.isName && !(said.at === 0 && !word.capital)) return false;
  }
  return (
    said.concepts.some((concept) => word.concepts.includes(concept)) ||
    (!word.isName && substitutes.some((concept) => word.concepts.includes(concept)))
  );
};

const minHead = 4;
/** "sandbank" and "bank", "lifeboat" and "boat": a compound and what it ends with. */
const isCompound = (one: string, other: string): boolean => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return short.length >= minHead && long.length - short.length >= minHead - 1 && long.endsWith(short);
};

const byEnding = new WeakMap<Evidence, ReadonlyMap<string, readonly number[]>>();

/** Where an evidence sentence has words with each ending: a compound and its head have one. Made once for all sentences that cite it. */
const endingsOf = (evidence: Evidence): ReadonlyMap<string, readonly number[]> => {
  const known = byEnding.get(evidence);
  if (known) return known;
  const endings = new Map<string, number[]>();
  for (const { word, at } of evidence.read.words) {
    const ending = word.slice(-minHead);
    const places = endings.get(ending);
    if (places) places.push(at);
    else endings.set(ending, [at]);
  }
  byEnding.set(evidence, endings);
  return endings;
};

/** Other words by which a passage may name what a word with a capital names: a plural, an acronym, and what it stands for. */
const otherNamesOf = ({ word }: Word, { acronyms }: Claim): string[] => [
  `${word}s`,
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...acronyms.flatMap((one) => [
    ...(one.get(word) ?? []),
    ...[...one].flatMap(([short, letters]) => (letters.includes(word) ? [short] : [])),
  ]),
];

/** Concepts of other words that may stand for one of an English sentence. One with a capital is part of a name or a title. */
const substitutesFor = ({ at, capital, isContent }: Word, { read: { words, language } }: Claim): string[] => {
  const isPlain = isContent && (!capital || (at === 0 && !words[1]?.capital));
  return isPlain && language === 'en' ? [...bearingConcepts(words, at)] : [];
};

/** All places that bear a word out. */
const findWord = (said: Word, claim: Claim): Found[] => {
  const found: Found[] = [];
  const isThere = (concept: string) => claim.passages.some((passage) => passage.concepts.has(concept));
  const substitutes = substitutesFor(said, claim).filter(isThere);
  const concepts = [...said.concepts.filter(isThere), ...substitutes];
  const names = said.capital ? otherNamesOf(said, claim) : [];
  const ending = said.capital || said.word.length > 6 ? said.word.slice(-minHead) : undefined;
  for (const evidence of claim.evidence) {
    const add = (at: number): void => {
      if (
        !found.some((one) => one.evidence === evidence && one.at === at) &&
        bearsOut(said, evidence.read.words[at]!, claim, substitutes)
      )
        found.push({ evidence, at });
    };
    let hasConcept = false;
    for (const concept of concepts)
      for (const at of evidence.places.get(concept) ?? []) {
        hasConcept = true;
        add(at);
      }
    if (hasConcept || ending === undefined) continue;
    for (const at of endingsOf(evidence).get(ending) ?? [])
      if (evidence.read.words[at]!.capital || !said.capital) add(at);
    for (const name of names)
      for (const at of evidence.places.get(name) ?? []) if (evidence.read.words[at]!.capital) add(at);
  }
  return found.length > 0 ? found : ofOneRoot(said, claim);
};

/** Where other words of the root of an English word stand, if it is no name. */
const ofOneRoot = (said: Word, { read: { language }, evidence }: Claim): Found[] =>
  language !== 'en' || said.isName || !said.isContent
    ? []
    : evidence.flatMap((one) => placesOfRoot(said, one).map((at) => ({ evidence: one, at })));

/** The places of all words of a sentence, found once. */
export class Places {
  readonly #claim: Claim;
  readonly #found = new Map<number, readonly Found[]>();
  readonly #in = new Map<number, ReadonlySet<Evidence>>();

  constructor(claim: Claim) {
    this.#claim = claim;
  }

  of(at: number): readonly Found[] {
    const known = this.#found.get(at);
    if (known) return known;
    const found = findWord(this.#claim.read.words[at]!, this.#claim);
    this.#found.set(at, found);
    return found;
  }

  /** Whether an evidence sentence has a word itself. */
  hasWord(at: number, evidence: Evidence): boolean {
    const known = this.#in.get(at) ?? new Set(this.of(at).map((one) => one.evidence));
    this.#in.set(at, known);
    return known.has(evidence);
  }

  /** Whether the sentence before or behind one has a word. */
  isBeside(at: number, { passage, at: place }: Evidence): boolean {
    return this.of(at).some(({ evidence }) => evidence.passage === passage && Math.abs(evidence.at - place) <= 1);
  }

  /** Whether an evidence sentence, or what its pronouns may mean, has a word. */
  isIn(at: number, evidence: Evidence): boolean {
    if (this.hasWord(at, evidence)) return true;
    return this.#claim.read.words[at]!.concepts.some((concept) => evidence.carried.has(concept));
  }
}
