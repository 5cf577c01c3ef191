import type { Mode } from '../text/assertion-words.ts';
import type { ReadSentence, Word } from './reading.ts';

/** Words that stand for one thing, "the mayor of Orme, Ada Moss": their places. */
export type Phrase = readonly number[];

/** What a verb of an English sentence says: who does it, to whom, and whether it is so. */
export interface Frame {
  verb: Word;
  /** Whoever does it; empty if the sentence does not say. */
  agent: Phrase;
  /** Whoever or whatever it is done to. */
  patient: Phrase;
  isNegated: boolean;
  mode: Mode;
  /** Nobody is named before the verb and a pronoun stands there. */
  pronoun: string | undefined;
  isPassive: boolean;
  /** The frame it depends on: "said" of "said he would resign". */
  governor: Frame | undefined;
}

interface Chunk {
  kind: 'noun' | 'verb' | 'preposition' | 'relative' | 'opener' | 'and' | 'comma' | 'stop' | 'other';
  from: number;
  to: number;
}

const be = new Set("be been being is are was were am 's 're".split(' '));
const auxiliaries = new Set(
  `be been being is are was were am has have had having do does did will would shall should can could may might must ought
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't get gets got`.split(
    /\s+/u,
  ),
);
const prepositions = new Set(
  `of in on at by for from with without to into onto over under after before during against between among through about across
  near since until till towards toward upon within outside inside behind beyond despite as than like amid alongside around
  including following per via off out up down along`.split(/\s+/u),
);
const relatives = new Set('who which whom whose where'.split(' '));
const openers = new Set(
  'that because if whether unless while when although though whereas until since once'.split(' '),
);
/** They open a clause, or stand before a noun. */
const clausal = new Set('after before since until till as than'.split(' '));
const pronouns = new Set('he she it they him her them we i you this these those who which that'.split(' '));
const determiners = new Set(
  'the a an its his her their our my your this that these those some any each every no both all another'.split(' '),
);

const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX' || auxiliaries.has(word.word));
const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'ADV' || word.word === 'not' || word.word === 'never' || /ly$/u.test(word.word)) &&
  word.pos !== 'ADJ';
const isNounLike = ({ pos }: Word): boolean => /^(?:NOUN|PROPN|NUM|PRON|ADJ|DET|SYM)$/u.test(pos);
const isParticiple = ({ word }: Word): boolean => /(?:ed|ing|en|wn)$/u.test(word);

const beginsVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  if (word.word === 'to') {
    const next = words.slice(at + 1, at + 3).find((one) => !isAdverb(one));
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || be.has(next.word)) && !next.capital;
  }
  if (!isVerb(word)) return false;
  // "the detained man", "its planned closure"
  const before = words[at - 1];
  const next = words[at + 1];
  const isAttribute =
    isParticiple(word) &&
    before !== undefined &&
    (before.pos === 'DET' || before.pos === 'ADJ' || determiners.has(before.word)) &&
    next !== undefined &&
    isNounLike(next) &&
    !determiners.has(next.word);
  return !isAttribute;
};

const verbEnd = (words: readonly Word[], from: number): number => {
  let to = from + 1;
  let isMain = words[from]!.pos === 'VERB' && !auxiliaries.has(words[from]!.word);
  while (to < words.length && words[to]!.gap.trim() === '') {
    const word = words[to]!;
    if (isAdverb(word) && to + 1 < words.length && (isVerb(words[to + 1]) || isAdverb(words[to + 1]))) to++;
    else if (word.word === 'to') break;
    else if (isVerb(word) && !isMain) {
      isMain = word.pos === 'VERB' && !auxiliaries.has(word.word);
      to++;
    } else break;
  }
  return to;
};

const nounEnd = (words: readonly Word[], from: number): number => {
  let to = from + 1;
  while (to < words.length) {
    const word = words[to]!;
    const before = words[to - 1]!;
    if (/[^\s\-–'’"“”]/u.test(word.gap) && !/^\s?[$£€]$/u.test(word.gap)) break;
    const startsAnother = determiners.has(word.word) || (word.pos === 'PRON' && !word.capital);
    if (startsAnother && to > from) break;
    if (pronouns.has(before.word) && !determiners.has(before.word)) break;
    const isAttribute = word.pos === 'VERB' && !beginsVerb(words, to);
    if (
      !isNounLike(word) &&
      !isAttribute &&
      !(word.pos === 'ADV' && words[to + 1] && ['ADJ', 'NUM'].includes(words[to + 1]!.pos))
    )
      break;
    to++;
  }
  return to;
};

const kindOf = (words: readonly Word[], at: number): Chunk['kind'] => {
  const word = words[at]!;
  if (relatives.has(word.word)) return 'relative';
  if (beginsVerb(words, at)) return 'verb';
  if (word.word === 'that' && (isVerb(words[at + 1]) || words[at - 1]?.pos === 'NOUN'))
    return isVerb(words[at + 1]) ? 'relative' : 'opener';
  if (openers.has(word.word)) return word.word === 'since' && words[at + 1]?.number ? 'preposition' : 'opener';
  if (word.word === 'and' || word.word === 'or' || word.word === 'but') return 'and';
  if (prepositions.has(word.word) && word.pos !== 'ADV') return 'preposition';
  if (isNounLike(word) || word.pos === 'VERB') return 'noun';
  return 'other';
};

const chunksOf = (words: readonly Word[]): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const { gap } = words[at]!;
    if (at > 0 && /[;:—]|\s[-–]\s|[.!?]\s/u.test(gap)) chunks.push({ kind: 'stop', from: at, to: at });
    else if (at > 0 && /[,()]/u.test(gap)) chunks.push({ kind: 'comma', from: at, to: at });
    const kind = kindOf(words, at);
    const to = kind === 'verb' ? verbEnd(words, at) : kind === 'noun' ? nounEnd(words, at) : at + 1;
    chunks.push({ kind, from: at, to });
    at = to;
  }
  return chunks;
};

const placesIn = ({ from, to }: Chunk): number[] => [...Array(to - from).keys()].map((step) => from + step);

/** A noun with what belongs to it right behind: "the mayor of Orme", "Moss and Hale". */
const phraseFrom = (chunks: readonly Chunk[], at: number, words: readonly Word[]): Phrase => {
  const phrase = placesIn(chunks[at]!);
  for (let next = at + 1; next + 1 < chunks.length; next += 2) {
    const [joint, noun] = [chunks[next]!, chunks[next + 1]!];
    const word = words[joint.from]?.word;
    const isJoint = joint.kind === 'and' || (joint.kind === 'preposition' && word === 'of');
    if (!isJoint || noun.kind !== 'noun') break;
    // "… and the company lost": the noun is the subject of what follows.
    if (joint.kind === 'and' && chunks[next + 2]?.kind === 'verb' && chunks[at - 1]?.kind === 'verb') break;
    phrase.push(...placesIn(noun));
  }
  return phrase;
};

/** Steps back over words in commas: ", 54," and ", who was elected in May,". */
const beforeAside = (chunks: readonly Chunk[], at: number): number => {
  let before = at - 1;
  while (before >= 0 && chunks[before]!.kind !== 'comma' && chunks[before]!.kind !== 'stop') before--;
  return before < 0 || chunks[before]!.kind === 'stop' ? -1 : before - 1;
};

interface Subject {
  phrase: Phrase;
  /** The subject is that of an earlier frame. */
  isInherited: boolean;
}

/** The noun before a verb that does not belong to a preposition; with its apposition. */
const subjectOf = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Subject | undefined => {
  let at = verb - 1;
  let isRelative = false;
  const phrase: number[] = [];
  while (at >= 0) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'other') at--;
    else if (chunk.kind === 'noun') {
      const before = chunks[at - 1];
      const joined = before?.kind === 'preposition' || (before?.kind === 'and' && chunks[at - 2]?.kind === 'noun');
      phrase.push(...placesIn(chunk));
      // "after an audit found": the preposition opens a clause of its own.
      const opensClause = before?.kind === 'preposition' && at === verb - 1 && clausal.has(words[before.from]!.word);
      if (isRelative && joined && words[before!.from]!.word !== 'of') {
        // "the fire at the archive, which": either may be meant.
        at -= 2;
        continue;
      }
      if (!joined || opensClause) {
        // "The mayor, Ada Moss, resigned": the name between commas, and whoever it names.
        const isApposed =
          before?.kind === 'comma' && chunks[at - 2]?.kind === 'noun' && chunks[at + 1]?.kind === 'comma';
        if (isApposed) phrase.push(...placesIn(chunks[at - 2]!));
        return { phrase, isInherited: false };
      }
      if (before?.kind === 'preposition' && words[before.from]!.word !== 'of') phrase.length = 0;
      at -= 2;
      if (at < 0) return undefined;
    } else if (chunk.kind === 'relative') {
      isRelative = true;
      at--;
      if (chunks[at]?.kind === 'comma') at--;
      if (chunks[at]?.kind === 'preposition') at--;
    } else if (chunk.kind === 'comma') {
      const start = beforeAside(chunks, at);
      if (start < 0) return { phrase: [], isInherited: true };
      const aside = chunks.slice(start + 2, at);
      if (aside.some(({ kind }) => kind === 'verb') && aside[0]?.kind !== 'relative' && aside[0]?.kind !== 'verb')
        return { phrase: [], isInherited: true };
      const noun = aside[0]?.kind === 'noun' && !aside.some(({ kind }) => kind === 'verb') ? placesIn(aside[0]) : [];
      phrase.push(...noun);
      at = start;
    } else return { phrase, isInherited: phrase.length === 0 };
  }
  return phrase.length > 0 ? { phrase, isInherited: false } : undefined;
};

const objectOf = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Phrase => {
  const next = chunks.slice(verb + 1).findIndex(({ kind }) => kind !== 'other');
  const at = verb + 1 + next;
  if (next < 0 || chunks[at]!.kind !== 'noun') return [];
  // "said the firm had failed": the noun is the subject of what follows.
  const after = chunks[at + 1];
  const isSubject =
    after?.kind === 'verb' && words[after.from]!.word !== 'to' && !/ing$/u.test(words[after.from]!.word);
  return isSubject && !isParticiple(words[after.from]!) ? [] : phraseFrom(chunks, at, words);
};

const byPhrase = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Phrase => {
  for (let at = verb + 1; at + 1 < chunks.length && !['verb', 'stop', 'relative'].includes(chunks[at]!.kind); at++)
    if (chunks[at]!.kind === 'preposition' && words[chunks[at]!.from]!.word === 'by' && chunks[at + 1]!.kind === 'noun')
      return phraseFrom(chunks, at + 1, words);
  return [];
};

const mainVerbOf = ({ from, to }: Chunk, words: readonly Word[]): Word => {
  const inside = words.slice(from, to);
  return (
    inside.findLast((word) => word.pos === 'VERB' && !auxiliaries.has(word.word)) ??
    inside.findLast((word) => isVerb(word)) ??
    words[from]!
  );
};

const isPassiveGroup = ({ from, to }: Chunk, verb: Word, words: readonly Word[], isReduced: boolean): boolean => {
  const inside = words.slice(from, to);
  const isForm = !/ing$/u.test(verb.word) && !auxiliaries.has(verb.word);
  const lastAuxiliary = inside.findLast(({ word, at }) => at < verb.at && auxiliaries.has(word));
  return (
    isForm &&
    (lastAuxiliary
      ? be.has(lastAuxiliary.word) || /^(?:wasn't|isn't|weren't|aren't|get|gets|got)$/u.test(lastAuxiliary.word)
      : isReduced)
  );
};

/** A participle without an auxiliary behind a noun: "a man accused of theft", "a bridge built in 1920". */
const isReducedRelative = (chunks: readonly Chunk[], at: number, verb: Word, words: readonly Word[]): boolean => {
  const { from, to } = chunks[at]!;
  if (to - from !== 1 || !/(?:ed|en|wn|nt|ught|uilt|eld|ade|id)$/u.test(verb.word)) return false;
  const next = chunks[at + 1];
  const after = next && words[next.from]?.word;
  const isByOrOf = next?.kind === 'preposition' && ['by', 'of', 'as'].includes(after!);
  return (
    isByOrOf &&
    (chunks[at - 1]?.kind === 'noun' || (chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'noun'))
  );
};

const conditional = new Set(['if', 'unless', 'whether']);

/** How a verb is meant: by its own auxiliaries, else by the verb that governs it. */
const modeOf = (sentence: ReadSentence, chunk: Chunk, verb: Word, governor: Frame | undefined): Mode => {
  const { words, assertion } = sentence;
  const inside = words.slice(chunk.from, verb.at);
  const clause = words.filter((word) => word.clause === verb.clause);
  if (clause.some(({ word, at }) => conditional.has(word) && at < verb.at)) return 'possible';
  if (clause.some(({ word, at }) => at !== verb.at && assertion.modes.get(word) === 'alleged' && /ly$/u.test(word)))
    return 'alleged';
  if (
    inside.some(({ word }) => word === 'would') &&
    words.slice(chunk.from, verb.at).some(({ word }) => word === 'have')
  )
    return 'possible';
  const isHad =
    inside.some(({ word }) => /^(?:has|have|had)$/u.test(word)) &&
    words[chunk.from]!.word !== 'to' &&
    inside.some(({ word }) => word === 'to');
  if (isHad) return 'duty';
  for (const word of inside) {
    if (word.pos === 'VERB' && !auxiliaries.has(word.word)) continue;
    const own = assertion.modes.get(word.word.replace(/n't$/u, '').replace(/^wo$/u, 'will').replace(/^ca$/u, 'can'));
    if (own) return own;
  }
  if (/^(?:possibly|perhaps|likely|probably)$/u.test(words[chunk.from - 1]?.word ?? '')) return 'expected';
  if (words[chunk.from]!.word !== 'to') return 'fact';
  const before = words
    .slice(Math.max(0, chunk.from - 4), chunk.from)
    .findLast(({ word }) => assertion.modes.has(word) || be.has(word) || assertion.factive.has(word));
  if (governor && assertion.negativeVerbs.has(governor.verb.word)) return governor.mode;
  if (before) {
    if (be.has(before.word) && before.at === chunk.from - 1) return 'future';
    const told = assertion.modes.get(before.word);
    if (told) return told;
    if (assertion.factive.has(before.word)) return governor && governor.mode !== 'fact' ? governor.mode : 'fact';
  }
  return governor && governor.mode !== 'fact' ? governor.mode : 'wish';
};

const isNegatedAt = (
  { words, assertion }: ReadSentence,
  { from }: Chunk,
  verb: Word,
  subject: Phrase,
  object: Phrase,
  governor: Frame | undefined,
): boolean => {
  const near = words.slice(from, verb.at + 2);
  const isNo = (at: number | undefined) => at !== undefined && assertion.negations.has(words[at]?.word ?? '');
  let count = near.filter(({ word }) => assertion.negations.has(word)).length;
  // "Nobody was hurt", "no trains ran", "found no evidence".
  if (isNo(subject[0]) && !near.some(({ at }) => at === subject[0])) count++;
  if (isNo(object[0]) && !near.some(({ at }) => at === object[0])) count++;
  const before = words.slice(Math.max(0, from - 2), from);
  if (words[from]!.word === 'to' && before.some(({ word }) => assertion.negativeVerbs.has(word) || word === 'not'))
    count++;
  if (
    before.some(
      ({ word, gap, at }) =>
        word === 'without' || (/^(?:never|not|neither|nor)$/u.test(word) && at === from - 1 && gap.trim() === ''),
    )
  )
    count++;
  if (
    /ing$/u.test(verb.word) &&
    before.at(-1)?.word === 'from' &&
    governor &&
    assertion.negativeVerbs.has(governor.verb.word)
  )
    count++;
  return count % 2 === 1;
};

/** The frames of an English sentence, in the order of their verbs. Right in most sentences of news, not in all. */
export const framesOf = (sentence: ReadSentence): Frame[] => {
  const { words } = sentence;
  const chunks = chunksOf(words);
  const frames: Frame[] = [];
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb') continue;
    const verb = mainVerbOf(chunk, words);
    const isInfinitive = words[chunk.from]!.word === 'to';
    const isGerund = /ing$/u.test(verb.word) && chunk.to - chunk.from === 1;
    const previous = frames.at(-1);
    const found = isInfinitive ? undefined : subjectOf(chunks, at, words);
    const isInherited = isInfinitive || (isGerund && !found?.phrase.length) || found === undefined || found.isInherited;
    const behind = objectOf(chunks, at, words);
    // ", said Ada Moss": who speaks stands behind the verb.
    const isInverted =
      behind.length > 0 &&
      /[,”"’]/u.test(words[chunk.from]!.gap) &&
      sentence.assertion.speech.has(verb.word) &&
      !isGerund;
    const object = isInverted ? [] : behind;
    const subject = isInverted ? behind : isInherited ? inheritedSubject(previous, isInfinitive) : found!.phrase;
    const isPassive = isPassiveGroup(chunk, verb, words, isReducedRelative(chunks, at, verb, words));
    const governor = isInfinitive || isGerund ? previous : undefined;
    const by = isPassive ? byPhrase(chunks, at, words) : [];
    const pronoun =
      subject.length === 1 && pronouns.has(words[subject[0]!]!.word) ? words[subject[0]!]!.word : undefined;
    frames.push({
      verb,
      agent: isPassive ? by : subject,
      patient: isPassive ? subject : object,
      isNegated: isNegatedAt(sentence, chunk, verb, subject, object, governor),
      mode: modeOf(sentence, chunk, verb, governor),
      pronoun,
      isPassive,
      governor,
    });
  }
  return frames;
};

/** "asked Hale to resign": whom the first verb is done to does the second. */
const inheritedSubject = (previous: Frame | undefined, isInfinitive: boolean): Phrase => {
  if (!previous) return [];
  if (isInfinitive && previous.patient.length > 0) return previous.patient;
  return previous.agent.length > 0 ? previous.agent : previous.patient;
};
