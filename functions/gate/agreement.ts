import { contentOf, describes, type Evidence, type PreparedPassage } from './reading/prepare-passage.ts';
import type { Word } from './reading/read-sentence.ts';
import type { Phrase } from './reading/verb-frame.ts';
import { type Claim, type Places, passageOf } from './support.ts';

const isSame = (said: Word, word: Word, places: Places, evidence: Evidence): boolean =>
  (!said.isName || word.capital || said.at === 0) &&
  places.of(said.at).some((one) => one.evidence === evidence && one.at === word.at);

const pronouns = new Set('he she it they him her them this that these those we i you who which'.split(' '));

/** What comparing two phrases says: the same, different, or nothing, where one of them is missing or a pronoun. */
export type Agreement = 'same' | 'different' | 'open';

/**
 * Whether a phrase of the sentence means whatever one of a passage means. Names must be the same or be described so; a pronoun may
 * mean what the sentence before was about.
 */
export const agreementOf = (
  claim: Claim,
  places: Places,
  said: Phrase,
  evidence: Evidence,
  source: Phrase,
): Agreement => {
  const saidWords = contentOf(claim.read.words, said);
  if (saidWords.length === 0 || source.length === 0) return 'open';
  const sourceWords = contentOf(evidence.read.words, source);
  const passage = passageOf(claim, evidence);
  const names = saidWords.filter(({ isName }) => isName);
  const wanted = names.length > 0 ? names : saidWords;
  const met = wanted.filter((one) => sourceWords.some((word) => isSame(one, word, places, evidence)));
  if (met.length > 0) {
    // "Judge Aldmouth Crown" is not "Judge Helen Strang": every name is there, or said of the same person elsewhere.
    const strange = names.filter((name) => !met.includes(name) && !places.hasWord(name.at, evidence));
    return strange.every((name) => isSamePerson(name, met, sourceWords, passage, places)) ? 'same' : 'different';
  }
  // "Tamar's parliament" and "Parliament in Tamar"
  const isSameThing =
    names.length > 0 &&
    saidWords.some((one) => !one.isName && sourceWords.some((word) => isSame(one, word, places, evidence))) &&
    names.every((name) => places.isIn(name.at, evidence));
  return isSameThing
    ? 'same'
    : agreementByReference(places, evidence, passage, { saidWords, names, source, sourceWords });
};

interface Compared {
  saidWords: readonly Word[];
  /** The names among them. */
  names: readonly Word[];
  source: Phrase;
  sourceWords: readonly Word[];
}

/** "Ada Moss said that she": whether the sentence of a passage has a name before a pronoun. */
const isNamedBefore = (places: Places, evidence: Evidence, names: readonly Word[], pronoun: Phrase): boolean =>
  names.some(({ at }) => places.of(at).some((one) => one.evidence === evidence && one.at < Math.min(...pronoun)));

/** Phrases that stand for whatever was named before. */
const refersBack = (sourceWords: readonly Word[], first: string, isPronoun: boolean): boolean =>
  sourceWords.length === 0 || isPronoun || /^(?:the|this|these|such)$/u.test(first);

/** What two phrases without a common word mean: by a pronoun, or by how the passage describes whoever is named. */
const agreementByReference = (
  places: Places,
  evidence: Evidence,
  passage: PreparedPassage,
  { saidWords, names, source, sourceWords }: Compared,
): Agreement => {
  const { words } = evidence.read;
  const [first, last] = [words[Math.min(...source)]!.word, words[Math.max(...source)]!.word];
  const isPronoun = (source.length === 1 && pronouns.has(first)) || /^others?$/u.test(last);
  const isAntecedentKnown = evidence.carried.size > 0;
  const isPerson = isPronoun && first !== 'it';
  if (isPronoun && !isPerson && !isAntecedentKnown) return 'open';
  const isBack = refersBack(sourceWords, first, isPronoun);
  const wanted = names.length > 0 ? names : saidWords;
  if (isPerson && isNamedBefore(places, evidence, names, source)) return 'same';
  if (isBack && wanted.some(({ concepts }) => concepts.some((concept) => evidence.carried.has(concept)))) return 'same';
  if (isDescribedBy(passage, { saidWords, names, source, sourceWords })) return 'same';
  if (sourceWords.length === 0) return isPerson && isAntecedentKnown ? 'different' : 'open';
  const sourceNames = sourceWords.filter(({ isName }) => isName);
  if (names.length > 0) return sourceNames.length === 0 && isBack ? 'open' : 'different';
  return areBesideNames(saidWords, sourceNames, passage, places) ? 'same' : 'different';
};

const areBesideNames = (
  saidWords: readonly Word[],
  names: readonly Word[],
  passage: PreparedPassage,
  places: Places,
): boolean => names.length > 0 && saidWords.every((one) => isBesideName(one, names, passage, places));

/** "the mayor" for "Ada Moss", on either side. */
const isDescribedBy = (passage: PreparedPassage, { saidWords, names, sourceWords }: Compared): boolean =>
  names.length > 0
    ? names.some((name) => sourceWords.some((word) => !word.isName && describes(passage, name, word)))
    : sourceWords.some((name) => name.isName && saidWords.some((word) => describes(passage, name, word)));

/** Whether a name that the phrase of the passage lacks is another part of the same name, or what the passage calls the thing. */
const isSamePerson = (
  name: Word,
  met: readonly Word[],
  source: readonly Word[],
  passage: PreparedPassage,
  places: Places,
): boolean =>
  source.some((word) => !word.isName && describes(passage, name, word)) ||
  met.some((other) =>
    places.of(name.at).some((one) =>
      places.of(other.at).some((two) => {
        if (one.evidence !== two.evidence || Math.abs(one.at - two.at) > 2) return false;
        const { words } = one.evidence.read;
        const run = words.slice(Math.min(one.at, two.at), Math.max(one.at, two.at) + 1);
        return run.every(
          ({ gap, isPossessive }, index) =>
            (index === 0 || /^[\s.-]+$/u.test(gap)) && (index === run.length - 1 || !isPossessive),
        );
      }),
    ),
  );

/** Whether a word stands in a sentence of the passage that also has one of the names. */
const isBesideName = (said: Word, names: readonly Word[], { sentences }: PreparedPassage, places: Places): boolean =>
  sentences.some(
    (one) =>
      places.isIn(said.at, one) && names.some(({ concepts }) => concepts.some((concept) => one.places.has(concept))),
  );
