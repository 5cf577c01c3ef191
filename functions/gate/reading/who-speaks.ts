import { states } from '../../text/en/states.ts';
import { once } from '../../text/once.ts';
import { type Claim, type Places, passageOf } from '../support.ts';
import type { Attribution } from './attribution.ts';
import { isDescription, namesIn } from './names-in.ts';
import { describes, type Evidence } from './prepare-passage.ts';
import type { Word } from './read-sentence.ts';

/** Whether who speaks in a sentence speaks in a passage, where "she", "the governor" or a surname may stand for a name. */

export type Comparison = 'same' | 'different' | 'open';

/** Who speaks in a passage: the words of the phrase, and who may be meant by it if it has no name. */
export interface Speaker {
  words: readonly Word[];
  /** All words of the phrase. */
  phrase: readonly Word[];
  isPronoun: boolean;
  /** Whom "he" means where somebody named tells something before it in the same sentence. */
  antecedent: readonly Word[];
  /** What is told. */
  from: number;
  to: number;
  /** Named speakers of the sentences before, the last one first. */
  speakersBefore: readonly (readonly Word[])[];
  /** All names of the sentences right before, and of its own before it. */
  namesBefore: readonly Word[];
}

const reachOfSpeakers = 6;
const reachOfNames = 2;
const nearby = 5;

/** The nouns and names of a speaker, without what only describes: "the German newspaper". */
export const wordsOfSpeaker = (words: readonly Word[], { speaker }: Attribution): Word[] => {
  const describing = new Set(namesIn(words).flatMap((name) => (isDescription(words, name) ? name : [])));
  const last = Math.max(...speaker);
  return speaker
    .map((at) => words[at]!)
    .filter(
      (word) =>
        (word.isName || /^(?:NOUN|PROPN|ADJ)$/u.test(word.pos) || (word.capital && !word.stop)) &&
        (word.at === last || !describing.has(word)),
    )
    .sort((one, other) => one.at - other.at);
};

/** The names among words; a capital alone makes one of the only noun at the beginning of a sentence. */
const namesOf = (words: readonly Word[]): readonly Word[] =>
  words.length === 1 && words[0]!.capital ? words : words.filter(({ isName }) => isName);

/** The speaker of an attribution, with who may be meant by "he" and "the spokeswoman". */
export const resolveSpeaker = (claim: Claim, evidence: Evidence, attribution: Attribution): Speaker => {
  const words = wordsOfSpeaker(evidence.read.words, attribution);
  const phrase = attribution.speaker.map((at) => evidence.read.words[at]!);
  const isPronoun = attribution.speaker.some((at) => /^(?:he|she|they|it|who)$/u.test(evidence.read.words[at]!.word));
  if (namesOf(words).length > 0)
    return { ...attribution, words, phrase, isPronoun: false, antecedent: [], speakersBefore: [], namesBefore: [] };
  const { sentences } = passageOf(claim, evidence);
  const before = (reach: number) => sentences.slice(Math.max(0, evidence.at - reach), evidence.at).reverse();
  const first = Math.min(...attribution.speaker);
  return {
    ...attribution,
    words,
    phrase,
    isPronoun,
    antecedent: evidence.attributions
      .filter((other) => other.speaker.length > 0 && Math.max(...other.speaker) < first)
      .flatMap((other) => namesOf(wordsOfSpeaker(evidence.read.words, other))),
    speakersBefore: before(reachOfSpeakers)
      .flatMap((one) => one.attributions.map((other) => namesOf(wordsOfSpeaker(one.read.words, other))))
      .filter((names) => names.length > 0),
    namesBefore: [
      ...evidence.read.words.filter(({ isName, at }) => isName && at < first),
      ...before(reachOfNames).flatMap(({ read }) => namesOf(read.words)),
    ],
  };
};

/** Offices that one body or profession has under several names. */
const offices = [
  'police officer officers constable detective detectives sergeant sheriff superintendent inspector commissioner lieutenant trooper deputy captain chief force cop cops',
  'official officials ministry government department authority authorities administration council city state county office',
  'spokesman spokeswoman spokesperson ministry government department authority council office agency',
  'company firm operator airline carrier retailer bank supermarket chain store brand manufacturer maker hotel developer charity spokesman spokeswoman spokesperson executive director chief statement group',
  'lawyer lawyers attorney attorneys solicitor barrister counsel defence defense',
  'doctor doctors hospital medics physician surgeon',
  'survey poll report study expert experts analyst analysts academics academic economists economist researchers researcher research memo paper document author authors scientists scientist analysis data figures',
  'newspaper paper media magazine broadcaster agency channel television tv station website news',
  'club team coach manager',
  'prosecutor prosecutors attorney indictment',
  'witness witnesses resident residents neighbour neighbours neighbor neighbors',
].map((list) => new Set(list.split(' ')));

const medium =
  /^(?:news|newspaper|newspapers|paper|daily|weekly|website|site|magazine|channel|broadcaster|station|agency|network|outlet|times|post|tribune|herald|journal|guardian|telegraph|gazette|chronicle|mirror|zeitung|tv|television|radio|[\p{L}]+-times|standard)$/u;

const areOneOffice = (one: Word, other: Word): boolean =>
  offices.some((words) => words.has(one.word) && words.has(other.word));

const isAlike = (one: Word, other: Word): boolean =>
  one.word === other.word || one.concepts.some((concept) => other.concepts.includes(concept));

/** Who speaks in the sentence, and who in the passage. */
interface Pair {
  claim: Claim;
  places: Places;
  own: Attribution;
  /** The names of the speaker of the sentence, or the nouns if there is none. */
  who: readonly Word[];
  evidence: Evidence;
  speaker: Speaker;
}

const isSame = ({ places, evidence }: Pair, one: Word, other: Word): boolean =>
  places.of(one.at).some((place) => place.evidence === evidence && place.at === other.at) || isAlike(one, other);

/** Whether some words have a name of the speaker, or describe whoever has it. */
const isAnyOf = (pair: Pair, found: readonly Word[]): boolean => {
  const passage = passageOf(pair.claim, pair.evidence);
  return namesOf(pair.who).some((name) =>
    found.some((other) => isSame(pair, name, other) || (!other.isName && describes(passage, name, other))),
  );
};

/** Whether the passage has the speaker of the sentence right beside its own. */
const isBesideSpeaker = ({ places, who, evidence, speaker: { words } }: Pair): boolean =>
  who.some((one) =>
    places
      .of(one.at)
      .some((place) => place.evidence === evidence && words.some(({ at }) => Math.abs(at - place.at) <= nearby)),
  );

/** Whether the passage has the speaker of the sentence outside of what is told: that may be the one who tells it. */
const isOutsideOfTold = ({ places, who, evidence, speaker: { from, to } }: Pair): boolean =>
  who.some((one) =>
    places.of(one.at).some((place) => place.evidence === evidence && !(place.at >= from && place.at < to)),
  );

/** What the names of both say, if they decide it. */
const compareNames = (pair: Pair): Comparison | undefined => {
  const { words, phrase } = pair.speaker;
  if (isAnyOf(pair, words)) return 'same';
  const areOthersNamed = namesOf(words).length > 0;
  if (namesOf(pair.who).length > 0 && areOthersNamed) return isBesideSpeaker(pair) ? 'open' : 'different';
  // "The Kremlin" and "the Kremlin press office", but not "Afghan troops" and "British troops".
  const isNamedInPhrase =
    !areOthersNamed &&
    isAnyOf(
      pair,
      phrase.filter(({ isName }) => isName),
    );
  return isNamedInPhrase ? 'same' : undefined;
};

/** What titles say, if they decide it: "Governor Alishvandi" and "the governor", "police" and "Constable Moss". */
const compareTitles = (pair: Pair): Comparison | undefined => {
  const { claim, own, who, evidence, speaker } = pair;
  const { words, phrase } = speaker;
  const ownPhrase = own.speaker.map((at) => claim.read.words[at]!);
  if (areOfOtherNations(ownPhrase, phrase)) return 'different';
  const said = wordsOfSpeaker(claim.read.words, own);
  if (said.some((one) => words.some((other) => isSame(pair, one, other) || areOneOffice(one, other)))) return 'same';
  const passage = passageOf(claim, evidence);
  const isDescribed = namesOf(words).some((other) => who.some((one) => describes(passage, other, one)));
  return isDescribed ? 'same' : undefined;
};

/** "One said …": somebody who is not named. */
const isAnyone = ({ words, phrase }: Speaker): boolean =>
  words.length === 0 && phrase.length === 1 && /^(?:one|another|others|some|many|both|neither)$/u.test(phrase[0]!.word);

/** Whether a name is one of whom "he" and "the spokeswoman" may mean. */
const compareMeant = (pair: Pair): Comparison => {
  const { places, evidence, speaker } = pair;
  const { words, isPronoun, antecedent, speakersBefore, namesBefore } = speaker;
  const names = namesOf(pair.who);
  if (isAnyone(speaker)) return 'different';
  const isNamedThere = names.some(({ at }) => places.hasWord(at, evidence));
  if (isPronoun && antecedent.length > 0 && !isNamedThere) return 'different';
  if (isPronoun && names.some(({ concepts }) => concepts.some((concept) => evidence.carried.has(concept))))
    return 'same';
  if (isAnyOf(pair, speakersBefore[0] ?? [])) return 'same';
  return areOneMedium(names, words) || isAnyOf(pair, [...speakersBefore.flat(), ...namesBefore]) ? 'open' : 'different';
};

/** Whether who speaks in the sentence is who speaks in the passage. `who` are the names of the speaker, or the nouns if there is none. */
export const compareSpeakers = (
  claim: Claim,
  places: Places,
  own: Attribution,
  who: readonly Word[],
  evidence: Evidence,
  speaker: Speaker,
): Comparison => {
  const pair: Pair = { claim, places, own, who, evidence, speaker };
  const known = compareNames(pair) ?? compareTitles(pair);
  if (known) return known;
  if (namesOf(who).length > 0) return compareMeant(pair);
  return speaker.words.length === 0 || isOutsideOfTold(pair) ? 'open' : 'different';
};

/** By demonym or name: the state. */
const stateOf = once(
  () =>
    new Map(
      states.flatMap(({ state, otherNames }) => [state, ...otherNames].map((name) => [name.toLowerCase(), state])),
    ),
);

/** Whether both phrases say of which state somebody is, and not of the same: "British troops". */
const areOfOtherNations = (one: readonly Word[], other: readonly Word[]): boolean => {
  const [said, told] = [one, other].map((phrase) => phrase.flatMap(({ word }) => stateOf().get(word) ?? []));
  return said!.length > 0 && told!.length > 0 && !said!.some((state) => told!.includes(state));
};

/** "The newspaper", long after it was named. */
const areOneMedium = (names: readonly Word[], words: readonly Word[]): boolean =>
  [names, words].every((some) => some.some(({ word }) => medium.test(word)));
