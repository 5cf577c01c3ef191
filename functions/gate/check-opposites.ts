import { opposites } from '../text/en/opposites.ts';
import { roots } from '../text/en/same-meaning.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Alignment, alignmentOf, isTold } from './alignment.ts';
import type { Doubt } from './doubt.ts';
import type { Evidence } from './prepare-passage.ts';
import type { ReadSentence, Word } from './reading.ts';
import type { Claim, Places } from './support.ts';

/** Words, negations and certainties of the sentence of which the passages have the opposite where they tell of the same. */

const stemOf = (word: string): string => tokensOf(word)[0]?.stem ?? word;
const rootOf = new Map(roots.flatMap((root) => root.map((form) => [form, stemOf(root.at(-1)!)] as const)));

/** By word or stem: the lines of the table in which it stands, positive on the one side of the bar and negative on the other. */
const sides = new Map<string, readonly number[]>();
for (const [index, [one, other]] of opposites.entries())
  for (const [words, sign] of [[one, 1] as const, [other, -1] as const])
    for (const key of new Set(words.flatMap((word) => [word, stemOf(word)])))
      sides.set(key, [...(sides.get(key) ?? []), sign * (index + 1)]);

const sidesOf = ({ word, stem }: Word): Set<number> =>
  new Set([word, stem, rootOf.get(word)].flatMap((key) => (key ? (sides.get(key) ?? []) : [])));

const reachOfNegation = 3;

/** Whether a word is denied right before: "not open", "failed to open". */
const isDenied = ({ words, assertion }: ReadSentence, at: number): boolean =>
  words
    .slice(Math.max(0, at - reachOfNegation), at)
    .some(
      ({ word, clause }) =>
        clause === words[at]!.clause && (assertion.negations.has(word) || assertion.negativeVerbs.has(word)),
    );

/** How many words around one tell what it is said of, and how many of these the passage must have. */
const context = { words: 5, steps: 10, least: 0.3, certain: 0.5 };

interface Found {
  isBorneOut: boolean;
  /** The word of the passage that says the opposite. */
  opposite?: Word;
  /** The same word, which one side denies. */
  reversed?: Word;
}

/** What an evidence sentence has of a word: the same, its opposite, or one of them denied. */
const compare = (alignment: Alignment, word: Word, evidence: Evidence): Found => {
  const { claim, places } = alignment;
  const own = sidesOf(word);
  const isFlipped = isDenied(claim.read, word.at);
  const matched = new Set(alignment.placesIn(claim.read.words.filter(isTold), evidence));
  const found: Found = { isBorneOut: false };
  for (const other of evidence.read.words) {
    const isReversed = isDenied(evidence.read, other.at) !== isFlipped;
    const isSame = places.of(word.at).some((one) => one.evidence === evidence && one.at === other.at);
    if (isSame) {
      if (isReversed) found.reversed = other;
      else found.isBorneOut = true;
      continue;
    }
    for (const side of sidesOf(other)) {
      const isAlike = own.has(side);
      if (!isAlike && !own.has(-side)) continue;
      if (isAlike !== isReversed) found.isBorneOut = true;
      else if (!matched.has(other.at)) found.opposite = other;
    }
  }
  return found;
};

/** "Rose" where the passages have "fell" of the same thing, and "did not rise" where they have "rose". */
export const checkOpposites = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  return words.flatMap((word): Doubt[] => {
    if (word.isQuoted || word.isName || word.number || sidesOf(word).size === 0) return [];
    const used = words
      .filter((one) => isTold(one) && one.at !== word.at && Math.abs(one.at - word.at) <= context.steps)
      .sort((one, other) => Math.abs(one.at - word.at) - Math.abs(other.at - word.at))
      .slice(0, context.words);
    const { best, sentences } = alignment.nearest(used, context.least);
    const isKnown = places.of(word.at).length > 0;
    if (isKnown && best < context.certain) return [];
    const found = sentences.map((evidence) => compare(alignment, word, evidence));
    if (found.some(({ isBorneOut }) => isBorneOut)) return [];
    const written = text.slice(word.start, word.end);
    const reversed = found.find((one) => one.reversed)?.reversed;
    const opposite = found.findLast((one) => one.opposite)?.opposite;
    if (reversed && word.isContent && /^(?:VERB|ADJ)$/u.test(word.pos))
      return [{ sign: 'reversed', code: 'negation', words: written, why: 'The cited passages deny this, or say it.' }];
    if (!opposite) return [];
    const why = `The cited passages say the opposite: "${opposite.word}".`;
    return [{ sign: isKnown ? 'opposite-elsewhere' : 'opposite', code: 'negation', words: written, why }];
  });
};

const isNegativeByForm =
  /^(?:un(?!der|til|ion|ite|ivers|ique|iform|less)[a-z]{4,}|non[a-z]{4,}|dis(?:agree|approv|allow|continu|regard)[a-z]*|im(?:possible|mobile|perfect)|in(?:accurate|complete|correct|adequate|capable|sufficient|valid|eligible|visible|conclusive|ability)|il(?:legal|legible)|ir(?:relevant|responsible)|(?!unless|nevertheless|nonetheless|regardless)[a-z]{3,}less)$/u;

/** Words that say no: "not", "refused", "hardly", "unable". */
export const isNegative = ({ assertion }: ReadSentence, { word }: Word): boolean =>
  assertion.negations.has(word) ||
  assertion.negativeVerbs.has(word) ||
  /^(?:hardly|barely|rarely|without|halt(?:ed)?|stopped|cancelled|dropped|abandoned|free|clear(?:ed)?)$/u.test(word) ||
  isNegativeByForm.test(word);

/** What is not, or not yet, so: "may", "plans to", "hopes", "is to", "is leaving". */
const isOpen = ({ words, assertion }: ReadSentence, { word, at }: Word): boolean =>
  assertion.modes.has(word) ||
  /^(?:probably|unlikely|presumably|demanding)$/u.test(word) ||
  (word === 'yet' && words[at + 1]?.word === 'to') ||
  (/^(?:is|are|was|were)$/u.test(word) && words[at + 1]?.word === 'to') ||
  (/^(?:is|are)$/u.test(word) && /ing$/u.test(words[at + 1]?.word ?? ''));

/** Whether a word of some kind governs, in an evidence sentence, a word of the clause: "was not hurt" and "hurt". */
const governs = (
  alignment: Alignment,
  used: readonly Word[],
  evidence: Evidence,
  isOfKind: (read: ReadSentence, word: Word) => boolean,
): boolean => {
  const { words } = evidence.read;
  const matched = new Set(alignment.placesIn(used, evidence));
  return words.some((word) => {
    if (!isOfKind(evidence.read, word)) return false;
    // "Called the decision", "a call for help": only with an infinitive is it something wished for.
    const isWish = /^(?:wish|expected)$/u.test(evidence.read.assertion.modes.get(word.word) ?? '');
    if (isWish && !words.slice(word.at + 1, word.at + 5).some((one) => one.word === 'to')) return false;
    const next = words.slice(word.at + 1, word.at + 7).find((one) => one.clause === word.clause && isTold(one));
    return next !== undefined && matched.has(next.at);
  });
};

/** What is more open than what is to come: "may", "hopes", "is expected". */
const isDoubtful = ({ assertion }: ReadSentence, { word }: Word): boolean =>
  /^(?:possible|wish|expected|alleged)$/u.test(assertion.modes.get(word) ?? '') ||
  word === 'demanding' ||
  /^(?:probably|unlikely|presumably)$/u.test(word);

const isNegation = ({ assertion }: ReadSentence, { word }: Word): boolean => assertion.negations.has(word);

/** Clauses that have lost the "not" or the "may" that governs their words in the passages. */
export const checkDropped = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  const alignment = alignmentOf(claim, places);
  return [...Map.groupBy(read.words, ({ clause }) => clause).values()].flatMap((clause): Doubt[] => {
    const used = clause.filter((word) => isTold(word) && !word.isQuoted);
    const { sentences } = used.length < 2 ? { sentences: [] } : alignment.nearest(used, context.least);
    if (sentences.length === 0) return [];
    const words = read.text.slice(clause[0]!.start, clause.at(-1)!.end);
    const isLost = (isOfKind: (of: ReadSentence, word: Word) => boolean) =>
      sentences.every((evidence) => governs(alignment, used, evidence, isOfKind));
    const doubts: Doubt[] = [];
    if (!clause.some((word) => isNegative(read, word)) && isLost(isNegation))
      doubts.push({ sign: 'negation-dropped', code: 'negation', words, why: 'The cited passages deny this.' });
    // "Could help …, and help …": the second verb is as open as the first.
    const before = read.words.filter(({ at }) => at < clause[0]!.at);
    const joints = [clause[0]!.word, read.words[clause[0]!.at - 1]?.word];
    const isListed = joints.includes('and') || joints.includes('or');
    if (isListed && before.some((word) => isOpen(read, word))) return doubts;
    const isSure = !clause.some((word) => isOpen(read, word)) && isLost(isOpen);
    if (isSure || (!clause.some((word) => word.word === 'would' || isDoubtful(read, word)) && isLost(isDoubtful)))
      doubts.push({
        sign: 'doubt-dropped',
        code: 'modality',
        words,
        why: 'The cited passages say that this may be so, or is to come.',
      });
    return doubts;
  });
};
