import type { Word } from './read-sentence.ts';
import { type Chunk, clausal, isParticiple, placesIn } from './sentence-chunks.ts';
import type { Phrase } from './verb-frame.ts';

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

export interface Subject {
  phrase: Phrase;
  /** The subject is that of an earlier frame. */
  isInherited: boolean;
}

/** The way back from a verb to its subject. */
interface Search {
  chunks: readonly Chunk[];
  words: readonly Word[];
  verb: number;
  /** The chunk that is looked at; below 0 at the end. */
  at: number;
  phrase: number[];
  isRelative: boolean;
  hasAside: boolean;
  /** Set when the search is over; `null` where there is no subject. */
  found?: Subject | null;
}

const isAge = ({ chunks, words, at }: Search): boolean => {
  const { from, to } = chunks[at]!;
  return to - from === 1 && words[from]!.number && at >= 2 && chunks[at - 1]!.kind === 'comma';
};

/** "a ferry carrying 212 people ran aground": a noun behind a participle of another noun. */
const isBehindParticiple = ({ chunks, words, at }: Search): boolean => {
  const before = chunks[at - 1];
  return (
    before?.kind === 'verb' &&
    chunks[at - 2]?.kind === 'noun' &&
    isParticiple(words[before.from]!) &&
    before.to - before.from === 1
  );
};

/** A noun that no preposition joins to another one is the subject, with its apposition: "The mayor, Ada Moss, resigned". */
const closeWithNoun = (search: Search): void => {
  const { chunks, at, phrase, hasAside } = search;
  const isApposed =
    !hasAside &&
    chunks[at - 1]?.kind === 'comma' &&
    chunks[at - 2]?.kind === 'noun' &&
    chunks[at + 1]?.kind === 'comma';
  if (isApposed) phrase.push(...placesIn(chunks[at - 2]!));
  search.found = { phrase, isInherited: false };
};

/** "Moss and Hale resigned", but not "Moss won five and Hale won two" or "it landed without incident and the bird was freed". */
const isListed = ({ chunks, at }: Search): boolean =>
  chunks[at - 1]?.kind === 'and' &&
  chunks[at - 2]?.kind === 'noun' &&
  !(chunks[at - 3]?.kind === 'verb' && chunks[at - 4]?.kind === 'noun') &&
  !(chunks[at - 3]?.kind === 'preposition' && chunks[at - 4]?.kind === 'verb');

/** "France, Britain, and Norway condemn": the nouns before, if nothing but a list stands there. */
const listBefore = (chunks: readonly Chunk[], at: number): Chunk[] => {
  const nouns: Chunk[] = [];
  let before = at - 1;
  if (chunks[before]?.kind === 'and') before--;
  while (chunks[before]?.kind === 'comma' && chunks[before - 1]?.kind === 'noun') {
    nouns.push(chunks[before - 1]!);
    before -= 2;
  }
  const isList = nouns.length > 1 || (nouns.length > 0 && chunks[at - 1]!.kind === 'and');
  return isList && (before < 0 || /^(?:stop|opener)$/u.test(chunks[before]!.kind)) ? nouns : [];
};

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|morning|afternoon|evening|night|today|yesterday|tomorrow|tonight|week|weekend|month|year|day|hours?|days|weeks|months|years|minutes)s?$/u;

/** "this morning", "Sunday", "two days": it says when, and does nothing. */
const isTime = (words: readonly Word[], { from, to }: Chunk): boolean =>
  times.test(words[to - 1]!.word) &&
  words
    .slice(from, to - 1)
    .every(
      ({ word, number }) =>
        number || times.test(word) || /^(?:this|last|next|early|late|earlier|later|that|one|two|three)$/u.test(word),
    );

const stepOverNoun = (search: Search): void => {
  const { chunks, words, at, phrase, isRelative } = search;
  const before = chunks[at - 1];
  const isPreposed = before?.kind === 'preposition';
  const isJoined = isPreposed || isListed(search);
  const isOf = isPreposed && words[before.from]?.word === 'of';
  phrase.push(...placesIn(chunks[at]!));
  if (isBehindParticiple(search)) phrase.push(...placesIn(chunks[at - 2]!));
  // "after an audit found", "after an explosion at a bank killed": the preposition opens a clause of its own.
  const opensClause = isPreposed && clausal.has(words[before.from]!.word);
  // "the fire at the archive, which": either may be meant.
  const isEither = isRelative && isJoined && !isOf;
  if (!isEither && (!isJoined || opensClause)) {
    if (!isPreposed && !isRelative) phrase.push(...listBefore(chunks, at).flatMap((chunk) => placesIn(chunk)));
    closeWithNoun(search);
    return;
  }
  if (!isEither && isPreposed && !isOf) phrase.length = 0;
  search.at = at - 2;
  if (search.at < 0 && !isEither) search.found = null;
};

const stepOverAside = (search: Search): void => {
  const { chunks, at, phrase } = search;
  const start = beforeAside(chunks, at);
  const aside = chunks.slice(start + 2, at);
  const hasVerb = aside.some(({ kind }) => kind === 'verb');
  if (start < 0 || (hasVerb && aside[0]?.kind !== 'relative' && aside[0]?.kind !== 'verb')) {
    search.found = { phrase: [], isInherited: true };
    return;
  }
  if (aside[0]?.kind === 'noun' && !hasVerb) phrase.push(...placesIn(aside[0]));
  search.hasAside = true;
  search.at = start;
};

const stepOverRelative = (search: Search): void => {
  const { chunks } = search;
  search.isRelative = true;
  search.at--;
  if (chunks[search.at]?.kind === 'comma') search.at--;
  if (chunks[search.at]?.kind === 'preposition') search.at--;
};

const step = (search: Search): void => {
  const { chunks, at, phrase } = search;
  const { kind } = chunks[at]!;
  if (kind === 'other') search.at--;
  // "Gareth Plume, 44, of Wexcombe, had admitted"
  else if (kind === 'noun' && isAge(search)) search.at -= 2;
  else if (kind === 'noun' && at > 0 && phrase.length === 0 && isTime(search.words, chunks[at]!)) search.at--;
  else if (kind === 'noun' && chunks[at - 1]?.kind === 'verb' && chunks[at - 2]?.kind === 'relative') {
    // "a clerk who stole 86,000 pounds was jailed": back to whom the clause is about.
    phrase.length = 0;
    search.at -= 3;
  } else if (kind === 'noun') stepOverNoun(search);
  else if (kind === 'verb' && chunks[at - 1]?.kind === 'relative') {
    phrase.length = 0;
    search.at -= 2;
  } else if (kind === 'relative') stepOverRelative(search);
  else if (kind === 'comma') stepOverAside(search);
  else search.found = { phrase, isInherited: phrase.length === 0 };
};

/** The noun before a verb that does not belong to a preposition; with its apposition. */
export const subjectOf = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Subject | undefined => {
  const search: Search = { chunks, words, verb, at: verb - 1, phrase: [], isRelative: false, hasAside: false };
  while (search.at >= 0 && search.found === undefined) step(search);
  if (search.found !== undefined) return search.found ?? undefined;
  return search.phrase.length > 0 ? { phrase: search.phrase, isInherited: false } : undefined;
};

export const objectOf = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Phrase => {
  const isSpeech = /^(?:sa(?:id|ys?)|t(?:old|ells?)|believe[sd]?|thinks?|thought|announced|claim(?:s|ed)?)$/u.test(
    words[chunks[verb]!.to - 1]!.word,
  );
  const next = chunks.slice(verb + 1).findIndex(({ kind }) => kind !== 'other');
  const at = verb + 1 + next;
  if (next < 0 || chunks[at]!.kind !== 'noun') return [];
  const phrase = phraseFrom(chunks, at, words);
  // "said the firm had failed", "said none of the money had been found": the noun is the subject of what follows.
  const end = Math.max(...phrase) + 1;
  const after = chunks.find(({ kind, from }) => kind !== 'other' && from >= end);
  const isSubject =
    after?.kind === 'verb' && words[after.from]!.word !== 'to' && !/ing$/u.test(words[after.from]!.word);
  const isRest =
    after !== undefined &&
    !isSpeech &&
    after.to - after.from === 1 &&
    /^(?:set|put|built|made|held|sent|found|shot|led|kept|brought|bought|caught|sold|paid)$/u.test(
      words[after.from]!.word,
    ) &&
    isReduced(words, after);
  return isSubject &&
    !isRest &&
    !(isParticiple(words[after.from]!) && after.to - after.from === 1 && after.from === end && isReduced(words, after))
    ? []
    : phrase;
};

/** "a man accused of theft": the participle goes on with the noun. */
const isReduced = (words: readonly Word[], { to }: Chunk): boolean =>
  /^(?:by|of|as|in|with|to|for|at|on|after)$/u.test(words[to]?.word ?? '');

export const byPhrase = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Phrase => {
  for (let at = verb + 1; at + 1 < chunks.length && !['verb', 'stop', 'relative'].includes(chunks[at]!.kind); at++)
    if (
      chunks[at]!.kind === 'preposition' &&
      words[chunks[at]!.from]!.word === 'by' &&
      chunks[at + 1]!.kind === 'noun' &&
      !(words[chunks[at + 1]!.from]!.number && chunks[at + 1]!.to - chunks[at + 1]!.from === 1)
    )
      return phraseFrom(chunks, at + 1, words);
  return [];
};
