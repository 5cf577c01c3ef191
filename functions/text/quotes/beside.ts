import type { Span } from '../../core/article.ts';
import type { People, Pronoun } from '../people.ts';
import type { Quoted } from '../quotation-marks.ts';
import { holderOf } from '../role-holder.ts';
import { firstSpeaker, meantBy, type QuotationPatterns, wordsIn } from './speakers.ts';
import { endsAsSentence } from './words.ts';

/** Who speaks a quotation by what stands beside it. */

/** Characters before a quotation in which whoever has a role is looked for; beyond that, a role stands for nobody. */
const maxRoleReach = 12_000;

/** ` Ada Moss shrugged.`: right after the words, this says in other than a known verb who spoke. */
const namesSomebody = /^\s+(?:[Tt]he\s)?(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}\p{Ll}+(?:ed|s)\.(?:\s|$)/u;

/** The text around a quotation in which its speaker may be named. */
export interface Surroundings {
  before: string;
  /** Where `before` begins. */
  from: number;
  after: string;
  /** Who spoke last. */
  known: Span | undefined;
  /** It opens a paragraph after one in which a speaker is named and the quotation left open. */
  isContinued: boolean;
  /** Whoever is known spoke in the same sentence. */
  isSameSentence: boolean;
  people: People;
  /** Where the sentence before begins. */
  since: number;
}

/** Who is named beside a quotation, by name or by a role that only one person has. `isOpen`: words go on behind it. */
const namedBeside = (
  text: string,
  { open, close }: Quoted,
  { before, from, after }: Surroundings,
  isOpen: boolean,
  patterns: QuotationPatterns,
): Span | undefined => {
  const { signed, accordingTo, roles } = patterns;
  const role = wordsIn(isOpen ? roles.speaks.after : [], after) ?? wordsIn(roles.speaks.before, before);
  return (
    (role === undefined || open > maxRoleReach ? undefined : holderOf(role, text.slice(0, open), roles)) ??
    firstSpeaker(patterns.afterVerbFirst, after, close, patterns) ??
    (isOpen ? firstSpeaker(patterns.afterNameFirst, after, close, patterns) : undefined) ??
    firstSpeaker(before.trim() === '' && !isOpen ? [signed, accordingTo] : [accordingTo], after, close, patterns) ??
    firstSpeaker(patterns.before, before, from, patterns)
  );
};

/** Who speaks a quotation: the person named beside it, or the last speaker if a pronoun or nothing stands there. */
export const speakerOf = (
  text: string,
  quoted: Quoted,
  surroundings: Surroundings,
  patterns: QuotationPatterns,
): { speaker: Span; pronoun?: Pronoun } | undefined => {
  const { before, after, known, isContinued, isSameSentence, people, since } = surroundings;
  // After words that end as a sentence, a name begins the next sentence.
  const isOpen = (!endsAsSentence(text, quoted.inner) && after.trim() !== '') || /^\s*(?:,|\p{Ll})/u.test(after);
  const named = namedBeside(text, quoted, surroundings, isOpen, patterns);
  if (named) return { speaker: named };
  const word =
    wordsIn(isOpen ? [patterns.pronounAfter] : [], after) ?? wordsIn(patterns.pronounBefore, before.trimStart());
  if (word) {
    const speaker = meantBy(word, known, people, since, text, patterns);
    return speaker && { speaker, pronoun: patterns.pronouns[word.toLowerCase()] };
  }
  const isBare = before.trim() === '' && (isContinued || !(isOpen || namesSomebody.test(after)));
  const isKnown = isBare || (isSameSentence && patterns.goesOn.test(before));
  return known && isKnown ? { speaker: known } : undefined;
};
