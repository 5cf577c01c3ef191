import type { Alignment } from '../alignment.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame, Phrase } from '../reading/verb-frame.ts';
import type { Claim } from '../support.ts';

/** Whether words that exclude one another are said of the same, so that one denies the other. */

/** Nouns and verbs tell of events, adjectives and adverbs of how something is: "kept her memory alive" is not denied by "her death". */
const kindOf = ({ pos, word }: Word): 'event' | 'state' | 'both' => {
  if (isPlace.test(word)) return 'both';
  if (/^(?:VERB|AUX)$/u.test(pos)) return /(?:ed|ing|en|wn|t)$/u.test(word) ? 'both' : 'event';
  if (pos === 'NOUN') return isEventNoun.test(word) ? 'event' : 'both';
  return /^(?:ADJ|ADV)$/u.test(pos) && !/(?:ed|ing)$/u.test(word) ? 'state' : 'both';
};

const isEventNoun = /(?:ions?|als?|ments?|ures?|deaths?|murders?|ings?|ses?)$/u;

const isPlace = /^(?:top|bottom|front|rear|inside|outside|north|south|east|west|upper|lower|left|right|home|abroad)$/u;

const isTimeWord =
  /^(?:night|week|weekend|month|year|season|summer|winter|spring|autumn|fall|century|decade|quarter|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?$/u;

/** "Last weekend" is no end, and who "found that" it was so had lost nothing. */
export const isOtherSense = (words: readonly Word[], { word, at }: Word): boolean => {
  const next = words[at + 1]?.word ?? '';
  return (word === 'last' && isTimeWord.test(next)) || (/^f(?:ind|inds|ound)$/u.test(word) && next === 'that');
};

/** What one side does to the other: whoever loses to somebody lets that one win. */
const converse =
  /^(?:w[io]n|wins|winning|winners?|victor(?:y|ies)|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|triumph(?:s|ed)?|los(?:es?|t|ing|s|ses|ers?)|buy(?:s|ing|ers?)?|bought|purchas(?:es?|ed|ing)|acquir(?:es?|ed|ing)|acquisition|sell(?:s|ing|ers?)?|sold|sales?|len[dt]s?|lending|loans?|borrow(?:s|ed|ing|ers?)?|lead(?:s|ing)?|led|trail(?:s|ed|ing)?|ahead|behind)$/u;

/** Whoever does what a word of a sentence says: the subject of it, or of the verb before it. */
const subjectAt = (frames: readonly Frame[], { at, clause }: Word): Phrase =>
  (
    frames.findLast(({ verb }) => verb.at <= at && verb.clause === clause && at - verb.at <= reachOfSubject) ??
    undefined
  )?.agent ?? [];
const reachOfSubject = 8;

/** "Lost to Tarn" where Tarn won: the passages say it of the other side. */
const isConverse = ({ claim }: Alignment, word: Word, other: Word, evidence: Evidence): boolean =>
  converse.test(word.word) &&
  converse.test(other.word) &&
  isOtherAgent(claim, subjectAt(claim.frames, word), evidence, subjectAt(evidence.frames, other));

/** Whether somebody else does it, whom the sentence names as the other side: "lost to Tarn". */
const isOtherAgent = ({ read: { words } }: Claim, said: Phrase, evidence: Evidence, told: Phrase): boolean => {
  const namesOf = (of: readonly Word[], phrase: Phrase) =>
    phrase.flatMap((at) => (of[at]!.isName ? [of[at]!.word] : []));
  const own = namesOf(words, said);
  const theirs = namesOf(evidence.read.words, told);
  if (own.some((name) => theirs.includes(name))) return false;
  return words.some(
    ({ word, at }) =>
      theirs.includes(word) &&
      words.slice(Math.max(0, at - 3), at).some((one) => /^(?:to|from|against|by|behind|over)$/u.test(one.word)),
  );
};

/** Whether a word of an evidence sentence may say the opposite of one of the sentence. */
export const mayOppose = (alignment: Alignment, word: Word, other: Word, evidence: Evidence): boolean => {
  const { words } = alignment.claim.read;
  const [one, another] = [kindOf(word), kindOf(other)];
  if (one !== another && one !== 'both' && another !== 'both') return false;
  if (isOtherSense(words, word) || isOtherSense(evidence.read.words, other)) return false;
  // "A man with twenty women" has both.
  if (words.some(({ stem }) => stem === other.stem)) return false;
  return !isConverse(alignment, word, other, evidence);
};
