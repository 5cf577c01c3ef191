import type { TaggedWord } from './parts-of-speech.ts';

/** Words that open a clause inside another; `that` and `as` only sometimes do. */
const subordinators = new Set(
  'who whom whose which where when while whereas because since until unless if whether although though after before once'.split(
    ' ',
  ),
);
const relatives = new Set('who whom whose which that where'.split(' '));
/** Openings that refer to an earlier sentence, or join one. "It" and "there" may be empty: "It is the first …". */
const backward = new Set(
  'he she they him her them this that these those his hers their its which who whose whom and but or nor so yet however then also such another others'.split(
    ' ',
  ),
);
/** Participles that are never a past tense. */
const participles = new Set(
  'been taken given seen known shown driven written broken fallen stolen chosen beaten born done gone hidden thrown worn drawn grown spoken eaten forgotten forbidden frozen risen sworn torn woken photographed pictured named aged based entitled dubbed called'.split(
    ' ',
  ),
);
const auxiliaries = /^(?:be|been|being|is|are|was|were|has|have|had|having|'s|'re|'ve|gets?|got|getting)$/u;
const adverb = (pos: string) => pos === 'ADV' || pos === 'PART';
const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|last|then|midnight|noon)$/u;

/** Verbs that can end a sentence: they need no object. */
const intransitive = new Set(
  'died dies die resigned resigns resign quit quits fell falls rose rises collapsed collapses crashed crashes ended ends began begins started starts stopped stops won wins lost loses exploded explodes sank sinks arrived arrives left leaves returned returns failed fails survived survives escaped escapes disappeared retired retires opened opens closed closes grew grows slowed slows voted votes met meet meets spoke speaks agreed agrees worked works continued continues changed changes moved moves waited waits drowned burned burns fled happened happens occurred occurs protested struck said says'.split(
    ' ',
  ),
);
/** Verbs whose object is whom somebody spoke to. */
const addressed = new Set('told tells tell informed informs warned warns reminded assured'.split(' '));
const speech = new Set([
  ...addressed,
  ...'said says announced announces claimed claims believes believed thinks thought reported reports added joked confirmed'.split(
    ' ',
  ),
]);
/** Participles that leave a passive open: "was forced", "are expected". */
const openPassives = new Set(
  'obtained provided forced left set expected asked told made allowed urged believed reported thought accused described known found seen considered supposed given sent put taken scheduled due used based called named regarded pictured ordered invited warned struck hit'.split(
    ' ',
  ),
);
const openAdjectives = new Set(
  'due able unable likely unlikely set ready willing unwilling expected more most less such former late new old first last own same other aware capable certain sure full more-than'.split(
    ' ',
  ),
);
const openAdverbs = new Set(
  'not also so then more most very as only even just still too almost nearly about least never ever rather'.split(' '),
);
const openNouns = new Set('one number lot series kind sort type part total rest way fact site'.split(' '));
const particles = new Set('up out off down away over back apart'.split(' '));
const possessive = new Set("my your his her its our their whose 's '".split(' '));

/** "was closed", "has been found", "got hurt": a participle after a form of "be". */
const isPassive = (participle: string, before: readonly TaggedWord[]): boolean =>
  !/(?:ing|s)$/u.test(participle) &&
  before.slice(-3).some(({ word }) => /^(?:be|been|being|is|are|was|were|'s|'re|gets?|got)$/u.test(word));

/** "told a reporter", "announced she and the mayor": says that somebody spoke, and not what they said. */
const isUnfinishedSpeech = (words: readonly TaggedWord[]): boolean => {
  const at = words.findLastIndex(({ word, pos }) => pos === 'VERB' && speech.has(word));
  if (at < 0) return false;
  const rest = words.slice(at + 1);
  const verb = words[at]!.word;
  if (addressed.has(verb))
    return (
      !rest.some(({ word }, index) => index > 0 && /^(?:that|to|about|of|how|why|what|\p{P}|not)$/u.test(word)) &&
      !rest.some((_, index) => index > 0 && isFiniteAt(rest, index))
    );
  // "Lawyers for the three said on Wednesday that …"
  if (rest.length === 0) return true;
  // "announced to her followers", "said in a statement", "announced she and the mayor"
  if (rest[0]?.pos !== 'ADP' && rest[0]?.pos !== 'PRON') return false;
  return !rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
};

/** Verbs of what somebody would have happen, which a clause has to say: "hopes the move will help". */
const wishes = new Set('hope hopes hoped fear fears feared insist insists insisted argue argues argued'.split(' '));

/** "The firm hopes the move": a noun without what it is to do. */
const isUnfinishedWish = (words: readonly TaggedWord[]): boolean => {
  const at = words.findLastIndex(({ word, pos }) => pos === 'VERB' && wishes.has(word));
  const rest = at < 0 ? [] : words.slice(at + 1);
  const opensNoun = rest[0] !== undefined && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(rest[0].pos);
  return opensNoun && !rest.some((_, index) => index > 0 && isFiniteAt(rest, index));
};

/** The word that a verb belongs to: the one before it, adverbs left out. */
const wordBefore = (words: readonly TaggedWord[], at: number): number => {
  let before = at - 1;
  while (before >= 0 && adverb(words[before]!.pos) && words[before]!.word !== 'to') before--;
  return before;
};

/** Part of a group that its auxiliary stands for, an infinitive, or a participle before its noun. */
const belongsTo = ({ word, pos }: TaggedWord): boolean =>
  pos === 'AUX' || pos === 'DET' || pos === 'ADJ' || word === 'to' || auxiliaries.test(word);

/** "break" in "the break-up book". */
const isHyphenated = (words: readonly TaggedWord[], at: number): boolean =>
  [words[at - 1], words[at + 1]].some(
    (next) => next?.text === '-' && (next.end === words[at]!.start || next.start === words[at]!.end),
  );

const isFiniteAt = (words: readonly TaggedWord[], at: number): boolean => {
  const { word, pos, text } = words[at]!;
  if (pos === 'AUX') return !/^(?:be|been|being|having)$/u.test(word);
  if (pos !== 'VERB' || text !== word || /ing$|-/u.test(word)) return false;
  if (participles.has(word) && !isAppeal(words, at)) return false;
  if (isHyphenated(words, at)) return false;
  const before = wordBefore(words, at);
  const previous = words[before];
  if (!previous || belongsTo(previous)) return false;
  if (previous.word === ',') return !isPast(word) || hasSubjectBefore(words, before);
  return !(isPast(word) && words[at + 1]?.word === 'by') || isByNumber(words, at);
};

/** "called on both sides", "called for talks", but not "a boat called Grey Heron". */
const isAppeal = (words: readonly TaggedWord[], at: number): boolean =>
  words[at]!.word === 'called' && /^(?:on|for|off)$/u.test(words[at + 1]?.word ?? '');

/** "voted by 412 to 38", "dropped by 3 percent": by how much, and not by whom. */
const isByNumber = (words: readonly TaggedWord[], at: number): boolean =>
  words[at + 2]?.pos === 'NUM' &&
  /^(?:voted|increased|decreased|declined|dropped|slipped|jumped|climbed|gained)$/u.test(words[at]!.word);

const isPast = (word: string): boolean => /(?:ed|en|t|d)$/u.test(word);

/** "…, half of them recruits, set out": the comma closes an insertion after a subject that began before it. */
const hasSubjectBefore = (words: readonly TaggedWord[], comma: number): boolean =>
  words.slice(0, comma).some(({ word }) => word === ',');

const temporal = new Set(['after', 'before', 'since', 'until']);

/** "after the boat sank", but not "after March" or "after sinking". */
const opensTime = (words: readonly TaggedWord[], at: number): boolean => {
  const next = words[at + 1];
  if (next?.pos === 'NUM' || calendar.test(next?.text ?? '')) return false;
  return words[at]!.pos === 'SCONJ' ? !next?.word.endsWith('ing') : finiteWithin(words, at + 1, 8);
};

/** "the car he drove": a clause without an opening word. */
const isBareClause = (words: readonly TaggedWord[], at: number): boolean =>
  /^(?:he|she|they|it|we|you|i)$/u.test(words[at]!.word) && /^(?:NOUN|PROPN)$/u.test(words[at - 1]?.pos ?? '');

/** Whether a word opens a clause inside another. `that` does unless a noun follows it directly, as in "that day". */
const opensClause = (words: readonly TaggedWord[], at: number): boolean => {
  const { word, pos } = words[at]!;
  const next = words[at + 1]?.pos;
  if (word === 'that') return pos !== 'DET' || next === 'DET' || next === 'PRON';
  if (word === 'as' || word === 'than') return finiteWithin(words, at + 1, 8);
  if (temporal.has(word)) return opensTime(words, at);
  if (subordinators.has(word)) return next !== 'VERB' || relatives.has(word);
  return isBareClause(words, at);
};

const finiteWithin = (words: readonly TaggedWord[], from: number, reach: number): boolean => {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    if (words[at]!.word === ',' || words[at]!.pos === 'PUNCT') return false;
    if (isFiniteAt(words, at)) return true;
  }
  return false;
};

/**
 * Whether some English words hold a verb of their own: a finite verb, with a subject before it, that does not belong to
 * a clause inside ("A boy who fell into a well" has none). A rule of thumb: each word that opens a clause inside takes
 * one finite verb with it.
 */
const hasMainVerb = (words: readonly TaggedWord[]): boolean => {
  let inner = 0;
  let finite = 0;
  let hasSubject = false;
  for (let at = 0; at < words.length; at++) {
    if (opensClause(words, at)) inner++;
    else if (isFiniteAt(words, at) && hasSubject && words[at - 1]?.pos !== 'CCONJ') finite++;
    hasSubject ||= nominal.has(words[at]!.pos);
  }
  return finite > inner;
};

/** Whether English words begin as a sentence that stands alone does. */
const beginsWell = (words: readonly TaggedWord[]): boolean => {
  const first = words.find(({ pos }) => pos !== 'PUNCT');
  return first !== undefined && !backward.has(first.word) && first.pos !== 'CCONJ';
};

const neverLast = new Set(['DET', 'AUX', 'PART', 'CCONJ', 'SCONJ']);
/** Whether a word of a part of speech can be the last; `before` is the words before it. */
const canBeLast: Partial<Record<TaggedWord['pos'], (word: string, before: readonly TaggedWord[]) => boolean>> = {
  ADP: (word, before) => particles.has(word) && before.at(-1)?.pos === 'VERB',
  ADJ: (word) => !openAdjectives.has(word),
  ADV: (word, before) => !openAdverbs.has(word) && before.at(-1)?.pos !== 'PUNCT',
  NOUN: (word) => !openNouns.has(word) && !openAdjectives.has(word),
  VERB: (word, before) => {
    if (word.endsWith('ing')) return false;
    return isPassive(word, before) ? !openPassives.has(word) : intransitive.has(word);
  },
};

/** Whether English words can end here: not in the middle of a phrase, nor on a verb that needs an object. */
export const endsWell = (words: readonly TaggedWord[]): boolean => {
  const end = words.findLastIndex(({ pos, word }) => pos !== 'PUNCT' || word === "'");
  const last = words[end];
  if (!last || neverLast.has(last.pos) || possessive.has(last.word) || relatives.has(last.word)) return false;
  // "has 14 guns to move and Ostmere": what Ostmere has is still to come.
  if (words[end - 1]?.pos === 'CCONJ' && words[end - 2]?.pos === 'VERB' && nominal.has(last.pos)) return false;
  return canBeLast[last.pos]?.(last.word, words.slice(0, end)) ?? true;
};

/**
 * Whether English words stop between a subject inside and its verb: "after Corvane" of "after Corvane, the largest exporter,
 * banned sales". `rest` is what follows them.
 */
export const partsSubject = (words: readonly TaggedWord[], rest: readonly TaggedWord[]): boolean => {
  const opener = words.findLastIndex(({ word }) => temporal.has(word) || subordinators.has(word) || word === 'as');
  if (rest[0]?.text !== ',' || opener < 0) return false;
  const inside = words.slice(opener + 1);
  if (inside.length === 0 || inside.some((_, at) => isFiniteAt(words, opener + 1 + at))) return false;
  const next = rest.findIndex(({ text }, at) => at > 0 && text === ',');
  return [0, next].some((comma) => comma >= 0 && rest[comma + 1] !== undefined && isVerb(rest[comma + 1]!));
};

/** Whether a clause goes on to its verb after a cut: "Lawyers for three fishermen held in Corvane", of whom the rest tells that they "said …". */
export const verbFollows = (rest: readonly TaggedWord[]): boolean => {
  for (let at = 0; at < rest.length; at++) {
    const { pos, word } = rest[at]!;
    if (pos === 'PUNCT' || pos === 'CCONJ' || (subordinators.has(word) && !temporal.has(word)) || opensClause(rest, at))
      return false;
    if (isFiniteAt(rest, at)) return true;
  }
  return false;
};

const isVerb = ({ pos, word }: TaggedWord): boolean => pos === 'AUX' || (pos === 'VERB' && !word.endsWith('ing'));

/** Whether English words, which may be the beginning of a sentence, are a whole clause that can be read on its own. */
export const isWholeClause = (words: readonly TaggedWord[], isSentence = false): boolean =>
  beginsWell(words) &&
  hasMainVerb(words) &&
  (isSentence || (endsWell(words) && !isUnfinishedSpeech(words) && !isUnfinishedWish(words)));
