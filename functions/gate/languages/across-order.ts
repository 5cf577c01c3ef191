import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { type AcrossSentence, isSpeech } from './across-reading.ts';

/** Who does what, as far as the order of words, the passive and the words around a speaker show it in two languages. */

/** Words before a noun that say how it belongs to the rest, in the four languages. */
export const prepositions: ReadonlySet<string> = new Set(
  `of in on at by from with to for into onto under over off near against after before during since about around through between
  an auf von vom mit zu zum zur bei beim nach fur am im ins vor aus gegen seit durch uber unter zwischen um
  de du des d a au aux dans en sur par pour avec sous contre entre vers chez depuis
  del con por para sobre al hacia desde hasta bajo ante`.split(/\s+/u),
);
const reach = 4;

/** Whether a word stands without a preposition, as the one who does something and what it is done to mostly do. */
const isBare = (words: readonly Word[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const word = words[before]!;
    if (words[before + 1]!.gap.trim() !== '') return true;
    if (prepositions.has(word.word)) return false;
    if (!word.stop && !word.capital && !word.number) return true;
  }
  return true;
};

const isVerbThere = ({ read }: AcrossSentence, at: number): boolean =>
  read.language === 'en' && /^(?:VERB|AUX|ADV)$/u.test(read.words[at]!.pos);

/** The nearest name of the clause of a word that says somebody speaks, or the nearest word with a meaning. */
const speakerIn = ({ read }: AcrossSentence, evidence?: Evidence): number[] | undefined => {
  const spoken = read.words.find(({ at }) => isSpeech(read, at));
  if (!spoken) return undefined;
  const told = evidence?.attributions.find(({ speaker }) => speaker.length > 0);
  if (told) return [...told.speaker];
  const near = read.words
    .filter(
      ({ clause, at, isContent, isName, isQuoted }) =>
        clause === spoken.clause && !isQuoted && (isContent || isName) && !isSpeech(read, at),
    )
    .sort((one, other) => Math.abs(one.at - spoken.at) - Math.abs(other.at - spoken.at));
  const names = near.filter(({ isName, capital }) => isName || capital);
  return (names.length > 0 ? names : near).slice(0, 1).map(({ at }) => at);
};

/** Whether the passage names the same speaker, or both name none. */
export const hasSameSpeaker = (
  own: AcrossSentence,
  other: AcrossSentence,
  evidence: Evidence,
  stands: (at: number) => readonly number[],
): boolean => {
  const speaker = speakerIn(own);
  if (!speaker) return true;
  const told = speakerIn(other, evidence);
  if (!told) return false;
  if (speaker.length === 0) return true;
  return speaker.some((at) =>
    stands(at).some((there) => told.some((one) => Math.abs(one - there) <= (told.length > 1 ? 1 : 2))),
  );
};

/** A word of the sentence and the one that it stands for, and whether each stands without a preposition. */
interface Pair {
  at: number;
  there: number;
  isName: boolean;
  bare: boolean;
  bareThere: boolean;
}

/** The names and nouns of a sentence that have one counterpart in the passage, without whoever speaks. */
const pairsOf = (
  own: AcrossSentence,
  other: AcrossSentence,
  evidence: Evidence,
  stands: (at: number) => readonly number[],
): Pair[] => {
  const speaker = new Set(speakerIn(own) ?? []);
  const told = new Set(speakerIn(other, evidence) ?? []);
  return own.read.words.flatMap(({ at, isContent, isName, isQuoted, capital }) => {
    const [there, ...more] = stands(at);
    const isUsable =
      there !== undefined &&
      more.length === 0 &&
      (isContent || isName) &&
      !isQuoted &&
      !speaker.has(at) &&
      !told.has(there) &&
      !isSpeech(own.read, at) &&
      (capital || own.read.language !== 'de') &&
      !isVerbThere(own, at) &&
      !isVerbThere(other, there);
    if (!isUsable) return [];
    const same = other.read.words[there]!;
    const bare = isBare(own.read.words, at);
    return [{ at, there, isName: capital && same.capital, bare, bareThere: isBare(other.read.words, there) }];
  });
};

const minApart = 3;

/** Whether two words have another order in the passage. What has a preposition in both, as a place, may stand anywhere. */
const isInverted = (one: Pair, next: Pair): boolean => {
  if (next.at <= one.at || one.there <= next.there) return false;
  const isFree = [one, next].some(({ bare, bareThere }) => !bare && !bareThere);
  if (isFree) return false;
  if (one.isName && next.isName) return true;
  const areBare = [one, next].every(({ bare, bareThere }) => bare && bareThere);
  return areBare && next.at - one.at >= minApart && one.there - next.there >= minApart;
};

/** Whether somebody may do in the sentence what another one does in the passage, by the order of the words and their prepositions. */
export const isTurnedAround = (
  own: AcrossSentence,
  other: AcrossSentence,
  evidence: Evidence,
  stands: (at: number) => readonly number[],
): boolean => {
  const pairs = pairsOf(own, other, evidence, stands);
  const first = pairs.find(({ isName, bare }) => isName && bare);
  // "Northline bought …" of "… bought from Northline": who comes first without a preposition is who does it.
  const isOtherActor =
    first !== undefined && !first.bareThere && pairs.some(({ bareThere, isName }) => bareThere && isName);
  return isOtherActor || pairs.some((one) => pairs.some((next) => isInverted(one, next)));
};

const patterns: Readonly<Record<string, RegExp>> = {
  de: /\b(?:wird|werden|wurde|wurden|worden)\b/u,
  fr: /(?<!\b(?:se|s['’])\s?)\b(?:est|sont|été|fut|furent|sera|seront|être|étaient|était)\s(?:\p{L}+ment\s)?(?!allée?s?\b|venue?s?\b|morte?s?\b|née?s?\b|arrivée?s?\b|partie?s?\b|entrée?s?\b|sortie?s?\b|montée?s?\b|descendue?s?\b|restée?s?\b|tombée?s?\b|devenue?s?\b|revenue?s?\b)\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites)(?!\p{L})/u,
  es: /\b(?:es|son|fue|fueron|sido|será|serán|ser|era|eran|siendo)\s(?:\p{L}+mente\s)?\p{L}+(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas|cho|cha|chos|chas)(?!\p{L})/u,
};
const germanParticiple =
  /^(?:\p{L}*ge\p{L}+(?:t|en)|(?:be|ver|er|zer|ent|emp|miss|unter|uber|wider|voll)\p{L}+(?:t|en)|\p{L}+iert)$/u;

/** Whether something is done to somebody in the clauses that hold some words. */
const isPassive = ({ read }: AcrossSentence, frames: Evidence['frames'], clauses: ReadonlySet<number>): boolean => {
  const { words, text, language } = read;
  if (language === 'en')
    return frames.some(({ verb, isPassive: passive }) => passive && clauses.has(verb.clause) && !verb.isQuoted);
  const inside = words.filter(({ clause }) => clauses.has(clause));
  if (inside.length === 0) return false;
  const written = text.slice(inside[0]!.start, inside.at(-1)!.end);
  if (!patterns[language]?.test(written.toLowerCase())) return false;
  return language !== 'de' || inside.some(({ word, capital }) => !capital && germanParticiple.test(word));
};

/** Whether a verb of some clauses has both who does something and whom it is done to; undefined where that is not told. */
const hasBoth = (
  { read }: AcrossSentence,
  frames: Evidence['frames'],
  clauses: ReadonlySet<number>,
): boolean | undefined =>
  read.language === 'en'
    ? frames.some(
        ({ verb, agent, patient }) =>
          clauses.has(verb.clause) && verb.isContent && agent.length > 0 && patient.length > 0,
      )
    : undefined;

/** "The law was passed" of "Parliament passed the law": what comes first is what it is done to there, and who does it is not said. */
const isPatientFirst = (
  { read: { words } }: AcrossSentence,
  frames: Evidence['frames'],
  stands: (at: number) => readonly number[],
): boolean => {
  const first = words.find(({ at, isContent, isName }) => (isContent || isName) && stands(at).length > 0);
  const frame =
    first &&
    frames.find(({ patient, isPassive: passive }) => !passive && stands(first.at).some((at) => patient.includes(at)));
  return frame !== undefined && !words.some(({ at }) => stands(at).some((there) => frame.agent.includes(there)));
};

/** Whether the passage tells the same in the same voice: who is sued does not sue. */
export const hasSameVoice = (
  own: AcrossSentence,
  ownFrames: Evidence['frames'],
  other: AcrossSentence,
  { frames, stands }: { frames: Evidence['frames']; stands: (at: number) => readonly number[] },
): boolean => {
  const { words } = own.read;
  const names = words.filter(
    ({ isName, capital, number, stop, at }) => (isName || capital) && !number && !stop && at > 0,
  );
  // With one participant nobody can be taken for another.
  if (names.length === 0 || names.length + own.figures.length < 2) return true;
  const clauses = new Set(words.map(({ clause }) => clause));
  const there = new Set(words.flatMap(({ at }) => stands(at)).map((at) => other.read.words[at]!.clause));
  if ((hasBoth(own, ownFrames, clauses) ?? hasBoth(other, frames, there)) === false) return true;
  if (isPassive(own, ownFrames, clauses) === isPassive(other, frames, there)) return true;
  return own.read.language !== 'en' && isPatientFirst(own, frames, stands);
};
