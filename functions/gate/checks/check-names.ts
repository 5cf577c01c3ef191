import { isPlainAdjective } from '../../text/en/plain-adjectives.ts';
import { plainDeeds } from '../../text/en/plain-deeds.ts';
import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt, Sign } from '../doubt.ts';
import { isNoRank } from '../reading/no-rank.ts';
import { ordinalOf } from '../reading/quantities.ts';
import { hasRankWord, isSuperlative } from '../reading/rank-words.ts';
import type { Word } from '../reading/read-sentence.ts';
import { basesOf, isOneOfSet } from '../reading/substitutes.ts';
import { tagAlone } from '../reading/tags.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Claim, Places } from '../support.ts';
import { isWordedAnew } from './worded-anew.ts';

const placeBefore = new Set('in at near from outside inside across to around off'.split(' '));

/** What kind of thing a name is, by the words around it. */
const kindOf = (claim: Claim, { at }: Word): RefusalCode => {
  const { words } = claim.read;
  let before = at - 1;
  while (before >= 0 && (words[before]!.capital || words[before]!.word === 'the')) before--;
  return placeBefore.has(words[before]?.word ?? '') ? 'place' : 'name';
};

const sayOf: Partial<Record<RefusalCode, string>> = {
  name: 'The name does not occur in the cited passages.',
  place: 'The place does not occur in the cited passages.',
  comparison: 'The cited passages make no such comparison.',
  unsupported: 'Nothing in the cited passages says this.',
};

const doubt = (sign: Sign, code: RefusalCode, words: string, why = sayOf[code]!): Doubt => ({ sign, code, words, why });

/**
 * A new noun or adjective is more often invented than a new verb, for which there are more words that say the same; and one of a set,
 * such as "ankle" or "brother", more often than "dispute", by which much may be called. Of adjectives, those of facts are.
 */
const signOfNew = ({ word, pos }: Word): Sign => {
  if (pos === 'ADJ') return isPlainAdjective(word) ? 'new-adjective' : 'new-quality';
  const isNoun = pos === 'NOUN' || pos === 'PROPN';
  if (isOneOfSet(word)) return isNoun ? 'new-thing' : 'new-deed';
  if (pos === 'VERB' && basesOf(word).some((base) => plainDeeds.has(base))) return 'new-deed';
  return isNoun ? 'new-noun' : 'new-word';
};

/** A name that the passages do not have, once for all of its words. */
const newNameDoubt = (claim: Claim, places: Places, word: Word): Doubt[] => {
  const { words, text } = claim.read;
  const goesOn = isNewName(words, word.at - 1, places) && isJoined(words, word.at);
  if (goesOn || isGovernment(claim, word)) return [];
  const kind = kindOf(claim, word);
  const whole = text.slice(word.start, endOfNewName(words, word.at, places));
  return [doubt(kind === 'place' ? 'new-place' : 'new-name', kind, whole)];
};

/** Whether a word ranks something: "the third" does, and "two thirds of" does not. */
const isRanking = (words: readonly Word[], word: Word): boolean => {
  const next = words[word.at + 1];
  const isShare = next?.word === 'of' && (ordinalOf(word.word) ?? 0) > 2;
  return isRank(word.word) && !(word.isName && word.at > 0) && !isShare && next?.pos !== 'VERB';
};

/** Words of the sentence that occur nowhere in the passages it cites. */
export const checkWords = (claim: Claim, places: Places): Doubt[] => {
  const { words, assertion, text } = claim.read;
  return words.flatMap((word): Doubt[] => {
    if (!(word.isContent || word.isName) || word.isQuoted || places.of(word.at).length > 0) return [];
    if (isNewName(words, word.at, places)) return newNameDoubt(claim, places, word);
    const written = text.slice(word.start, word.end);
    if (isRanking(words, word)) {
      const isTold = isNoRank(words, word) || hasOrdinal(claim, word) || isRankOtherwise(claim, places, word);
      return isTold ? [] : [doubt('rank', 'comparison', written)];
    }
    const isChecked = assertion.degrees.has(word.word) || assertion.modes.has(word.word) || joinsClauses(claim, word);
    return isChecked || isWordedAnew(claim, places, word) ? [] : [doubt(signOfNew(word), 'unsupported', written)];
  });
};

/** Seats of power, with the words of a report that show what they are called for. */
const seats: ReadonlyMap<string, readonly string[]> = new Map([
  ['kremlin', ['n@russia', 'putin']],
  ['pentagon', ['military', 'defense', 'defence', 'army', 'navy', 'troops']],
  ['brussels', ['eu', 'n@belgium', 'n@europe']],
]);

/** "Brussels was told": the seat for the government of a state that the report names. */
const isGovernment = (claim: Claim, { word, at, isPossessive }: Word): boolean => {
  const { words } = claim.read;
  const shown = seats.get(word);
  if (!shown || kindOf(claim, words[at]!) === 'place') return false;
  const isActing = isPossessive || /^(?:VERB|AUX|ADV|CCONJ)$/u.test(words[at + 1]?.pos ?? '');
  return isActing && shown.some((one) => claim.passages.some(({ concepts }) => concepts.has(one)));
};

/** Whether a word is of a name that the passages do not have. */
const isNewName = (words: readonly Word[], at: number, places: Places): boolean => {
  const word = words[at];
  return word?.isName === true && !word.isQuoted && places.of(at).length === 0 && !isCommonWord(words, at);
};

/** Whether a word continues the name before it: "Paul Howard" is one. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  /^[\s.-]+$/u.test(words[at]!.gap) && words[at - 1]?.isPossessive === false;

const endOfNewName = (words: readonly Word[], from: number, places: Places): number => {
  let at = from;
  while (isNewName(words, at + 1, places) && isJoined(words, at + 1)) at++;
  return words[at]!.end;
};

/**
 * "Taxpayers will", "Late in May", "Subway users": a word that opens a sentence and is none of a name, by its ending, by what it is
 * alone or since the sentence has it small too. "Young said" and "Baker's" are names.
 */
const isCommonWord = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[0]!, words[1]];
  if (at > 0) return false;
  if (!next?.isName && commonEnding.test(first.word)) return true;
  if (first.isPossessive || /^(?:VERB|AUX)$/u.test(next?.pos ?? '')) return false;
  const isSmallToo = words.some(({ word, capital }) => word === first.word && !capital);
  return isSmallToo || /^(?:ADJ|ADV|ADP|SCONJ)$/u.test(tagAlone(first.word));
};

const commonEnding = /(?:ers|ors|ists|ians|ants|sands|tions?|ness|ments?|ings?|places?|ages?|gue|ens|dren|folk)$/u;

const ranks =
  /^(?:most|least|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,}teenth|[a-z]{3,}tieth|last)$/u;

/** Superlatives and ranks. */
const isRank = (word: string): boolean => ranks.test(word) || isSuperlative(word);

const leastOfSame = 0.3;

/** "Only" where a sentence that tells of the same has "sole". */
const isRankOtherwise = (claim: Claim, places: Places, word: Word): boolean =>
  alignmentOf(claim, places)
    .nearest(claim.read.words.filter(isTold), leastOfSame)
    .sentences.some((evidence) => hasRankWord(word, evidence));

const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "4th", "number two", "No. 2": other ways to write a rank. */
const hasOrdinal = ({ evidence }: Claim, { word }: Word): boolean => {
  const rank = ordinalOf(word);
  if (rank === undefined) return false;
  const isNumber = ({ word: one }: Word) => one === String(rank) || one === cardinals[rank - 1];
  return evidence.some(({ read: { words } }) =>
    words.some(
      (one) =>
        ordinalOf(one.word) === rank || (isNumber(one) && /^(?:number|no)$/u.test(words[one.at - 1]?.word ?? '')),
    ),
  );
};

/** Words in a row that the passages do not have, with a noun among them: "a full refund" may be invented. */
export const checkNewWords = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const rows: Word[][] = [[]];
  for (const word of words) {
    const isKnown =
      word.isQuoted ||
      places.of(word.at).length > 0 ||
      claim.read.assertion.modes.has(word.word) ||
      isWordedAnew(claim, places, word);
    if (/[,;:]/u.test(word.gap) || word.isName || (word.isContent && isKnown)) rows.push([]);
    if (word.isContent && !word.isName && !isKnown) rows.at(-1)!.push(word);
  }
  return rows
    .filter((row) => row.length > 1 && row.some(({ pos }) => pos === 'NOUN'))
    .map((row) => doubt('new-words', 'unsupported', text.slice(row[0]!.start, row.at(-1)!.end)));
};

/** A statement of which the passages have less than this share is about something else, whatever they have of it. */
const leastSupport = 0.5;
/** The share of them that one sentence there has. */
const leastTogether = 0.3;

/** Sentences with too few words of the passages to tell what they rest on. */
export const checkSupport = (claim: Claim, places: Places): Doubt[] => {
  const told = claim.read.words.filter((word) => isTold(word) && !word.isQuoted);
  const share = told.filter(({ at, number }) => number || places.of(at).length > 0).length / told.length;
  const others = told.filter(
    (word) => !word.isName && (places.of(word.at).length > 0 || !isWordedAnew(claim, places, word)),
  );
  if (
    others.length > 0 &&
    others.every(({ number, at }) => !number && places.of(at).length === 0) &&
    claim.read.quotations.length === 0
  )
    return [
      doubt(
        'only-names',
        'unsupported',
        claim.read.text,
        'The cited passages have the names of this, and nothing else.',
      ),
    ];
  const { best } = alignmentOf(claim, places).nearest(told, 0);
  if (told.length === 0 || (share >= leastSupport && best >= leastTogether)) return [];
  const why = 'The cited passages have hardly any of these words.';
  return [doubt('little-support', 'unsupported', claim.read.text, why)];
};

/** Words that are checked by what they say of other words. */
const joinsClauses = ({ read }: Claim, { at }: Word): boolean =>
  read.joins.some(({ from, to }) => at >= from && at < to);
