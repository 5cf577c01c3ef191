import type { TaggedWord } from './parts-of-speech.ts';

/** Which English words in quotation marks cannot be understood without what was said before them. */

const persons: ReadonlySet<string> = new Set('he she they him her them his their theirs hers its'.split(' '));
/** Verbs of an "it" that stands for nothing: "It takes two to …", "it rained". */
const emptyVerb = /^(?:is|was|'s|will|would|may|might|has|takes?|took|seems?|looks|turns|rained|snowed)$/u;
/** What an empty "it is" points to: "It is a tragedy that …", "It is dangerous to …". */
const pointsTo: ReadonlySet<string> = new Set('that to who when if how what whether because'.split(' '));
/** Words after "it is" among which that stands. */
const reach = 12;
/** What it was, of the place and the hour: "then it was completely quiet". */
const surroundings: ReadonlySet<string> = new Set('quiet silent dark light cold hot late early over'.split(' '));
/** "the two", "the ones", "the latter": which, an earlier sentence says, unless a noun follows. */
const standIn: ReadonlySet<string> = new Set('one ones two three others latter former same rest'.split(' '));
const demonstratives: ReadonlySet<string> = new Set('this that these those'.split(' '));
/** "After that, I …", "about this": not "that" before a clause or a noun. */
const prepositions: ReadonlySet<string> = new Set('after before about for from of to with without by on'.split(' '));

const isNoun = (word: TaggedWord | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
const endsPhrase = (word: TaggedWord | undefined): boolean =>
  word === undefined || word.pos === 'PUNCT' || word.pos === 'PRON' || word.pos === 'CCONJ' || word.pos === 'ADP';

/** Whether the "it" at a place stands for nothing: what it is follows. */
const isEmptyIt = (words: readonly TaggedWord[], at: number): boolean => {
  if (!emptyVerb.test(words[at + 1]?.word ?? '')) return false;
  const after = words.slice(at + 2, at + 2 + reach);
  const end = after.findIndex(({ pos, word }) => pos === 'PUNCT' && /[.;:!?]/u.test(word));
  const [first, ...rest] = end < 0 ? after : after.slice(0, end);
  if (first === undefined || first.pos === 'VERB' || pointsTo.has(first.word)) return false;
  return rest.some(({ word }) => pointsTo.has(word)) || surroundings.has((rest.at(-1) ?? first).word);
};

/** "The two have nothing to do …", "which one they will talk about": no noun says what they are. */
const isStandIn = (words: readonly TaggedWord[], at: number): boolean => {
  const next = words[at + 1];
  return words[at - 1]?.word === 'the' && !isNoun(next) && next?.pos !== 'ADJ' && next?.pos !== 'NUM';
};

/** "These are bits of rock", "After that I cannot": not "these rocks" or "that nobody knows". */
const isPointing = (words: readonly TaggedWord[], at: number): boolean => {
  const { word, pos } = words[at]!;
  const next = words[at + 1];
  if ((word === 'these' || word === 'those') && (next?.pos === 'AUX' || next?.pos === 'VERB')) return true;
  return pos !== 'SCONJ' && prepositions.has(words[at - 1]?.word ?? '') && endsPhrase(next);
};

/** Whether the word at a place is said of somebody or something that another sentence names. */
const leansAt = (words: readonly TaggedWord[], at: number): boolean => {
  const { word } = words[at]!;
  if (word === 'it') return !isEmptyIt(words, at);
  if (standIn.has(word)) return isStandIn(words, at);
  return persons.has(word) || (demonstratives.has(word) && isPointing(words, at));
};

/**
 * Whether quoted English words lean on what is not among them: "I shall raise it in the corridor", "She asked me …", "The two have
 * nothing to do with each other", "After that I cannot". A pronoun after a noun may be meant for it, so it does not count.
 */
export const leansOnContext = (words: readonly TaggedWord[]): boolean => {
  const noun = words.findIndex((word) => isNoun(word) && !standIn.has(word.word));
  return words.slice(0, noun < 0 ? words.length : noun).some((_, at) => leansAt(words, at));
};
