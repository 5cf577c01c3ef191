import { type Chunk, clausal, isParticiple, placesIn } from './chunks.ts';
import type { Phrase } from './frame.ts';
import type { Word } from './reading.ts';

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

/** The noun before a verb that does not belong to a preposition; with its apposition. */
export const subjectOf = (chunks: readonly Chunk[], verb: number, words: readonly Word[]): Subject | undefined => {
  let at = verb - 1;
  let isRelative = false;
  let hasAside = false;
  const phrase: number[] = [];
  while (at >= 0) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'other') at--;
    else if (chunk.kind === 'noun') {
      const before = chunks[at - 1];
      // "Gareth Plume, 44, of Wexcombe, had admitted"
      if (chunk.to - chunk.from === 1 && words[chunk.from]!.number && before?.kind === 'comma' && at >= 2) {
        at -= 2;
        continue;
      }
      const joined = before?.kind === 'preposition' || (before?.kind === 'and' && chunks[at - 2]?.kind === 'noun');
      phrase.push(...placesIn(chunk));
      // "after an audit found": the preposition opens a clause of its own.
      const opensClause = before?.kind === 'preposition' && at === verb - 1 && clausal.has(words[before.from]!.word);
      if (isRelative && joined && words[before!.from]!.word !== 'of') {
        // "the fire at the archive, which": either may be meant.
        at -= 2;
        continue;
      }
      // "a ferry carrying 212 people ran aground": whichever of the two it is.
      const isBehindParticiple =
        before?.kind === 'verb' &&
        at >= 2 &&
        chunks[at - 2]?.kind === 'noun' &&
        isParticiple(words[before.from]!) &&
        before.to - before.from === 1;
      if (before?.kind === 'verb' && chunks[at - 2]?.kind === 'relative') {
        phrase.length = 0;
        at -= 3;
        continue;
      }
      if (isBehindParticiple) phrase.push(...placesIn(chunks[at - 2]!));
      if (!joined || opensClause) {
        // "The mayor, Ada Moss, resigned": the name between commas, and whoever it names.
        const isApposed =
          !hasAside && before?.kind === 'comma' && chunks[at - 2]?.kind === 'noun' && chunks[at + 1]?.kind === 'comma';
        if (isApposed) phrase.push(...placesIn(chunks[at - 2]!));
        return { phrase, isInherited: false };
      }
      if (before?.kind === 'preposition' && words[before.from]!.word !== 'of') phrase.length = 0;
      at -= 2;
      if (at < 0) return undefined;
    } else if (chunk.kind === 'verb' && chunks[at - 1]?.kind === 'relative') {
      // "a clerk who stole 86,000 pounds was jailed": back to whom the clause is about.
      phrase.length = 0;
      at -= 2;
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
      hasAside = true;
      at = start;
    } else return { phrase, isInherited: phrase.length === 0 };
  }
  return phrase.length > 0 ? { phrase, isInherited: false } : undefined;
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
