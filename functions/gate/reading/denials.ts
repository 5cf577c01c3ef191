import { keepsFrom } from './negated-verb.ts';
import type { ReadSentence, Word } from './read-sentence.ts';

/** What denies a word of an English sentence, by the words before it or by its own form. */

const reachOfNegation = 3;
/** What a verb is denied by stands before the light verb that it depends on: "has never been able to establish". */
const reachOverLight = 6;
const light =
  /^(?:be|been|being|is|are|was|were|has|have|had|able|to|get|make|made|give|gave|take|took|want|wants|wanted|plan|plans|planned|intend|intends|intended|expect|expects|expected|seem|seems|seemed|appear|appears|appeared|any|anyone|anybody|anything|ever|yet|reason|need|chance|way|sign|a|an|the|his|her|their|its|such)$/u;

const isDenial = ({ assertion }: ReadSentence, { word }: Word): boolean =>
  assertion.negations.has(word) || assertion.negativeVerbs.has(word) || word === 'without';

/** "Instead of passing", "rather than pass", "kept him from passing", "yet to pass", "too tired to pass". */
const isDeniedByPhrase = (words: readonly Word[], at: number): boolean => {
  const before = (back: number): string => words[at - back]?.word ?? '';
  const two = `${before(2)} ${before(1)}`;
  if (/^(?:instead of|rather than)$/u.test(two)) return true;
  const to = before(1) === 'to' ? 1 : /^to (?:be|have|get)$/u.test(two) ? 2 : 0;
  if (to > 0) return before(to + 1) === 'yet' || [2, 3, 4].some((back) => before(to + back) === 'too');
  // "Kept him from passing", "kept him from claiming a pass"
  const from = [1, 2, 3, 4].find((back) => before(back) === 'from' && /ing$/u.test(before(back - 1)));
  if (from && [1, 2, 3, 4].some((back) => keepsFrom.test(before(from + back)))) return true;
  return /ing$/u.test(words[at]!.word) && [2, 3].some((back) => /^(?:stop|prevent)/u.test(before(back)));
};

/** Whether a word is denied before: "not open", "failed to open", "no reason to open". */
export const isDenied = (read: ReadSentence, at: number): boolean => {
  const { words } = read;
  // "No less than" says how much it is.
  if (words[at - 1]?.word === 'no' && words[at + 1]?.word === 'than') return false;
  const isHere = (one: Word) => one.clause === words[at]!.clause && isDenial(read, one);
  if (words.slice(Math.max(0, at - reachOfNegation), at).some(isHere) || isDeniedByPhrase(words, at)) return true;
  const far = words.slice(Math.max(0, at - reachOverLight), at);
  const denial = far.findLast(isHere);
  return (
    denial !== undefined && words.slice(denial.at + 1, at).every(({ word, pos }) => light.test(word) || pos === 'ADV')
  );
};

export const isNegativeByForm =
  /^(?:un(?!der|til|ion|ite|ivers|ique|iform|less)[a-z]{4,}|non[a-z]{4,}|dis(?:agree|approv|allow|continu|regard)[a-z]*|im(?:possible|mobile|perfect)|in(?:accurate|complete|correct|adequate|capable|sufficient|valid|eligible|visible|conclusive|ability)|il(?:legal|legible)|ir(?:relevant|responsible)|(?!unless|nevertheless|nonetheless|regardless)[a-z]{3,}less)$/u;

/** Words that say no: "not", "refused", "hardly", "unable". */
export const isNegative = ({ assertion }: ReadSentence, { word }: Word): boolean =>
  assertion.negations.has(word) ||
  assertion.negativeVerbs.has(word) ||
  /^(?:hardly|barely|rarely|without|halt(?:ed)?|stopped|cancelled|dropped|abandoned|free|clear(?:ed)?)$/u.test(word) ||
  isNegativeByForm.test(word);
