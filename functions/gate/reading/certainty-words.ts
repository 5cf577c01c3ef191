import { irregularPasts } from '../../text/en/tense.ts';
import type { ReadSentence, Word } from './read-sentence.ts';
import { auxiliaries } from './sentence-chunks.ts';
import { wasAble } from './standing.ts';

/** Which words of a sentence leave open whether something is so. */

const participles =
  'been sunk begun sung drunk done gone taken given seen known shown written driven eaten fallen forgotten hidden ridden risen spoken stolen sworn torn worn woken chosen broken frozen beaten blown drawn flown grown thrown shaken borne born bitten forbidden proven sewn swum';
const pastForm = new RegExp(`^(?:\\p{Ll}+ed|has|have|${irregularPasts}|${participles.replaceAll(' ', '|')})$`, 'u');

/** "Closed", "was", "has": what is over, or has begun. */
export const isPast = ({ word, pos }: Word): boolean => /^(?:VERB|AUX)$/u.test(pos) && pastForm.test(word);

/** They leave something open only before an infinitive: "set to open", but not "set up"; "is going to", but not "going west". */
const onlyBeforeInfinitive = /^(?:set|due|going|agree[ds]?|decide[ds]?|votes?|voted|prepar(?:e|ing|es))$/u;
/** "Appears to be", "about to rule", "yet to open". */
const openBeforeInfinitive = /^(?:appear(?:s|ed)?|seem(?:s|ed)?|about|yet|ready|poised|unlikely|bound|keen|eager)$/u;
const openByItself =
  /^(?:probabl[ey]|likely|unlikely|presumably|demanding|possible|possibilit(?:y|ies)|potential|uncertain|unclear|unsure|perhaps|maybe|risk(?:s|ed|ing)?)$/u;
const reachOfInfinitive = 5;

const hasInfinitive = ({ words }: ReadSentence, at: number, reach: number): boolean =>
  words.slice(at + 1, at + 1 + reach).some(({ word }) => word === 'to');

/** "Hopes that it will open", "expects sales will fall". */
const hasClause = ({ words }: ReadSentence, at: number): boolean =>
  words.slice(at + 1, at + 1 + reachOfClause).some(({ word }) => /^(?:that|will|would|can|could)$/u.test(word));
const reachOfClause = 6;

/** "Could not agree" did not, "could only watch" did that, and "relegation-threatened" is a quality. */
const leavesNothingOpen = ({ words, assertion }: ReadSentence, { word, at, gap }: Word): boolean =>
  gap === '-' ||
  (/^could/u.test(word) &&
    (assertion.negations.has(word) ||
      /^(?:only|barely|hardly|scarcely)$/u.test(words[at + 1]?.word ?? '') ||
      assertion.negations.has(words[at + 1]?.word ?? '')));

/** Whether a word of the tables leaves open what it governs here. */
const isModal = (read: ReadSentence, { word, at }: Word): boolean => {
  const mode = read.assertion.modes.get(word);
  if (leavesNothingOpen(read, read.words[at]!)) return false;
  if (mode === undefined) return openBeforeInfinitive.test(word) && hasInfinitive(read, at, 1);
  if (wasAble(read.words, read.words[at]!)) return false;
  // "Called the decision", "a call for help": only with an infinitive is it something wished for.
  return (
    !(onlyBeforeInfinitive.test(word) || mode === 'wish' || mode === 'expected') ||
    hasInfinitive(read, at, reachOfInfinitive) ||
    (foresees.test(word) && hasClause(read, at))
  );
};

const isForm = (word: Word | undefined): boolean => word !== undefined && /ing$/u.test(word.word);

/** "Is leaving". */
export const isProgressive = ({ words }: ReadSentence, { word, at }: Word): boolean =>
  /^(?:is|are)$/u.test(word) && isForm(words[at + 1]);

/** What is not, or not yet, so: "may", "plans to", "hopes to", "is to". */
export const isOpen = (read: ReadSentence, word: Word): boolean =>
  isModal(read, word) || openByItself.test(word.word) || isQuestion(read.words, word) || isTo(read.words, word);

/** "It is not clear if he had a role", "will decide whether he goes". */
const isQuestion = (words: readonly Word[], { word, at }: Word): boolean =>
  word === 'whether' ||
  (word === 'if' &&
    /^(?:clear|known|sure|certain|unclear|unknown|unsure|uncertain|decides?|decided|ask|asks|asked|determine|wonder|see|know|say)$/u.test(
      words[at - 1]?.word ?? '',
    ));

/** "Are to join", "is also to join". */
export const isTo = (words: readonly Word[], { word, at }: Word): boolean =>
  /^(?:is|are|was|were)$/u.test(word) &&
  words[/^(?:also|now|still|not|both|all|then|soon)$/u.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1]?.word ===
    'to';

const doubtfulModes = /^(?:possible|wish|expected|alleged)$/u;

/** What is more open than what is to come: "may", "hopes to", "is expected to". */
export const isDoubtful = (read: ReadSentence, word: Word): boolean =>
  openByItself.test(word.word) ||
  (isModal(read, word) && doubtfulModes.test(read.assertion.modes.get(word.word) ?? 'possible'));

/** What somebody fears or announces is to come. */
const foresees =
  /^(?:fear|worr(?:y|ie)|warn|dread|foresee|threaten|anticipat|hop|wish|expect|predict|forecast)(?:s|e|ed|d|es|ing)?$/u;

/** What is asked for, planned or threatened is told as open by the noun alone: "ignored requests to return". */
const openNoun =
  /^(?:requests?|demands?|calls?|appeals?|pleas?|proposals?|plans?|bids?|efforts?|attempts?|intentions?|aims?|goals?|hopes?|wish(?:es)?|desires?|resolve|pledges?|promises?|threats?|offers?|invitations?|chances?|prospects?|risks?|dangers?|warnings?|pressure|willingness|readiness|ambitions?|future|upcoming|planned|proposed|prospective|pending)$/u;
const isOpenNoun = ({ word, pos }: Word): boolean => pos !== 'VERB' && openNoun.test(word);

/** Whoever faces a sentence has not got it yet. */
const lyingAhead = /^(?:fac(?:es?|ing)|await(?:s|ing)?|stands?|eligible|entitled)$/u;

/** "Had to leave", "has to leave". */
const isObliged = ({ words }: ReadSentence, { word, at }: Word): boolean =>
  /^(?:had|has|have|having)$/u.test(word) && words[at + 1]?.word === 'to';

/** Open words of the sentence itself, where a headline may have no auxiliary: "police investigating", "Moss to open the fair". */
export const isSaidOpenly = (read: ReadSentence, word: Word): boolean => {
  const before = read.words[word.at - 1];
  return (
    read.assertion.modes.has(word.word) ||
    isOpen(read, word) ||
    isOpenNoun(word) ||
    lyingAhead.test(word.word) ||
    isObliged(read, word) ||
    (/^(?:was|were)$/u.test(word.word) && isForm(read.words[word.at + 1])) ||
    isProgressive(read, word) ||
    foresees.test(word.word) ||
    (word.pos === 'VERB' && isForm(word) && !(before && auxiliaries.has(before.word))) ||
    (word.word === 'to' &&
      /^(?:VERB|AUX)$/u.test(read.words[word.at + 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN)$/u.test(before?.pos ?? ''))
  );
};

/** Doubtful words of the sentence itself, whatever they govern. */
export const isSaidDoubtfully = (read: ReadSentence, word: Word): boolean =>
  isDoubtful(read, word) ||
  isOpenNoun(word) ||
  lyingAhead.test(word.word) ||
  word.word === 'would' ||
  read.assertion.claims.has(word.word) ||
  doubtfulModes.test(read.assertion.modes.get(word.word) ?? '');

/** "Allegedly": what is doubtful as somebody says it. */
export const isAlleged = ({ word }: Word): boolean =>
  /^(?:alleged(?:ly)?|reportedly|apparently|supposedly|supposed)$/u.test(word);
