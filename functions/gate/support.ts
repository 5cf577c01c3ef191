import { acronymsIn } from './reading/acronyms.ts';
import { type Attribution, attributionsOf } from './reading/attribution.ts';
import { placesOfRoot } from './reading/derived.ts';
import type { Evidence, PreparedPassage } from './reading/prepare-passage.ts';
import type { ReadSentence, Word } from './reading/read-sentence.ts';
import { withOpenerOf } from './reading/sentence-openers.ts';
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
  const read = given.language === 'en' ? withOpenerOf(given, evidence) : given;
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

/** Which sentences of a passage have a concept, and where words with an ending stand, in order. Made once for all sentences that cite it. */
interface PassageIndex {
  withConcept: ReadonlyMap<string, readonly Evidence[]>;
  /** A compound and its head have one ending. */
  withEnding: ReadonlyMap<string, ReadonlyMap<Evidence, readonly number[]>>;
}

const indexes = new WeakMap<PreparedPassage, PassageIndex>();

const indexOf = (passage: PreparedPassage): PassageIndex => {
  const known = indexes.get(passage);
  if (known) return known;
  const withConcept = new Map<string, Evidence[]>();
  const withEnding = new Map<string, Map<Evidence, number[]>>();
  for (const evidence of passage.sentences) {
    for (const concept of evidence.places.keys()) {
      const found = withConcept.get(concept);
      if (found) found.push(evidence);
      else withConcept.set(concept, [evidence]);
    }
    for (const { word, at } of evidence.read.words) {
      const ending = word.slice(-minHead);
      const found = withEnding.get(ending) ?? new Map<Evidence, number[]>();
      withEnding.set(ending, found);
      const places = found.get(evidence);
      if (places) places.push(at);
      else found.set(evidence, [at]);
    }
  }
  const made = { withConcept, withEnding };
  indexes.set(passage, made);
  return made;
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
  const substitutes = substitutesFor(said, claim);
  const names = said.capital ? otherNamesOf(said, claim) : [];
  const ending = said.capital || said.word.length > 6 ? said.word.slice(-minHead) : undefined;
  const found = claim.passages.flatMap((passage) => findIn(said, passage, claim, { substitutes, names, ending }));
  return found.length > 0 ? found : ofOneRoot(said, claim);
};

interface Sought {
  substitutes: readonly string[];
  names: readonly string[];
  ending: string | undefined;
}

/** Where a sentence has one of the concepts. */
const placesOfAny = ({ places }: Evidence, concepts: readonly string[]): number[] =>
  concepts.flatMap((concept) => places.get(concept) ?? []);

/** Places without a concept of a word that may bear it out: words of its ending, and its other names. */
const placesAlike = (
  { capital }: Word,
  evidence: Evidence,
  sameEnding: readonly number[],
  names: readonly string[],
): number[] => {
  const { words } = evidence.read;
  return [
    ...sameEnding.filter((at) => words[at]!.capital || !capital),
    ...placesOfAny(evidence, names).filter((at) => words[at]!.capital),
  ];
};

/** The places of one passage that bear a word out. */
const findIn = (
  said: Word,
  passage: PreparedPassage,
  claim: Claim,
  { substitutes, names, ending }: Sought,
): Found[] => {
  const { withConcept, withEnding } = indexOf(passage);
  const isThere = (concept: string) => withConcept.has(concept);
  const others = substitutes.filter(isThere);
  const concepts = [...said.concepts.filter(isThere), ...others];
  const having = new Set(concepts.flatMap((concept) => withConcept.get(concept)!));
  const alike = ending === undefined ? undefined : withEnding.get(ending);
  const named = names.filter(isThere);
  if (having.size === 0 && !alike && named.length === 0) return [];
  return passage.sentences.flatMap((evidence) => {
    const places = having.has(evidence)
      ? placesOfAny(evidence, concepts)
      : placesAlike(said, evidence, alike?.get(evidence) ?? [], named);
    return [...new Set(places)]
      .filter((at) => bearsOut(said, evidence.read.words[at]!, claim, others))
      .map((at) => ({ evidence, at }));
  });
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
