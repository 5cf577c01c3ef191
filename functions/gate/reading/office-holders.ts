import { bodies } from '../../text/en/bodies.ts';
import { kindOfName, namesIn } from './names-in.ts';
import type { Word } from './read-sentence.ts';

/** Offices, and who holds them in a sentence. */

/** What somebody is by office: it is never said of a person whom the passages do not call so. */
export const isOffice =
  /^(?:\p{L}*(?:minister|president|mayor|governor|senator|secretary|chancellor|premier|ambassador|director|chief|chairman|chairwoman|chairperson|chair|commissioner|inspector|superintendent|sergeant|captain|colonel|general|judge|justice|prosecutor|coroner|sheriff|king|queen|prince|princess|bishop|pope|leader|spokesman|spokeswoman|spokesperson|manager|coach|skipper|editor|founder|deputy|executive|treasurer|economist|lawyer|solicitor|doctor|surgeon|professor|candidate|negotiator|curator|vicar|rector|captain|referee|owner))$/u;

/** The longest title, in words. */
export const maxTitle = 4;
const maxBetween = 6;

/** "Ada Moss was appointed as the town's director": the name before the verb. */
const heldBefore = (words: readonly Word[], at: number): readonly Word[] => {
  const verb = words
    .slice(Math.max(0, at - maxTitle), at)
    .findLast(({ word }) => /^(?:is|was|as|be|became|become|becomes|remains|named|appointed|elected)$/u.test(word));
  if (
    !verb ||
    words.slice(verb.at + 1, at + 1).some(({ gap, pos }) => /[,;]/u.test(gap) || /^(?:VERB|ADP)$/u.test(pos))
  )
    return [];
  const name = namesIn(words.slice(0, verb.at)).at(-1);
  if (
    !name ||
    verb.at - name.at(-1)!.at > maxBetween ||
    name.at(-1)!.isPossessive ||
    kindOfName(words, name) !== 'person'
  )
    return [];
  const between = words.slice(name.at(-1)!.at + 1, verb.at);
  return between.every(({ pos, gap }) => /^(?:VERB|AUX|ADV|PART)$/u.test(pos) && !/[,;]/u.test(gap)) ? name : [];
};

/** A verb, or a word that opens a clause: "Halden, which has a model". */
const isOfClause = ({ pos, word }: Word): boolean => pos === 'VERB' || /^(?:which|who|whose|has|had|have)$/u.test(word);

/** The name behind an office: "Mayor Ada Moss", "the mayor, Ada Moss". Empty if what stands there is no apposition. */
const heldBehind = (words: readonly Word[], next: Word): readonly Word[] => {
  const end = words.findIndex((word) => word.at > next.at && (!word.isName || !/^[\s.-]+$/u.test(word.gap)));
  // "As his successor, Ada Moss said"
  if (next.gap !== ' ' && end >= 0 && !words[end]!.gap.startsWith(',')) return [];
  return words.slice(next.at, end < 0 ? words.length : end);
};

/** "Ada Moss, the town's mayor": the name before the comma before an office. Empty if there is none. */
const heldBeforeComma = (words: readonly Word[], at: number): readonly Word[] => {
  const comma = words.slice(Math.max(0, at - maxTitle - 1), at + 1).findLast(({ gap }) => /^, ?$/u.test(gap));
  if (!comma || !words[comma.at - 1]?.isName || words.slice(comma.at, at).some(isOfClause)) return [];
  let from = comma.at - 1;
  while (words[from - 1]?.isName && /^[\s.-]+$/u.test(words[from]!.gap)) from--;
  return words.slice(from, comma.at);
};

/** The name that an office belongs to: "Mayor Ada Moss", "the mayor, Ada Moss", "Ada Moss, the town's mayor". Empty if there is none. */
export const holderOf = (words: readonly Word[], at: number): readonly Word[] => {
  const next = words[at + 1];
  // "The president's Earth Day message": he is not named Earth.
  if (next?.isName && (words[at]!.isPossessive || isBodyAt(words, at))) return [];
  if (next?.isName && /^(?:,? )$/u.test(next.gap)) return heldBehind(words, next);
  const named = heldBefore(words, at);
  if (named.length > 0) return named;
  // "In Orme, her agent said"
  return next && /^(?:VERB|AUX)$/u.test(next.pos) && next.gap === ' ' ? [] : heldBeforeComma(words, at);
};

/** "Premier League", "General Assembly": a name that begins like an office. */
export const isBodyAt = (words: readonly Word[], at: number): boolean => {
  const name = namesIn(words).find((one) => one.includes(words[at + 1]!));
  return name !== undefined && words[at]!.capital && bodies.has(name.at(-1)!.word);
};
