import type { LanguagePatterns } from './patterns.ts';

/** What a clause says of its date: it is to come, it is past, or it may be either; undefined if no verb tells. */
export type Tense = 'to come' | 'past' | 'either' | undefined;

const clauseEnd = /[;:—–()]|,\s/u;
/** Characters of a clause that are read on either side of a date. */
const reach = 160;

/** Nothing but a preposition stands before a date. */
const opensSentence = /^\P{L}*(?:\p{L}+\s+)?$/u;

/** The clause around a date, and the text on either side as far as it is read. */
const clauseAround = (text: string, start: number, end: number) => {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  return {
    left,
    right,
    before: left.split(clauseEnd).at(-1)!,
    after: right.replace(/^(?:\s\p{L}+)?,\s/u, '').split(clauseEnd)[0]!,
  };
};

/**
 * The tense of the clause around a date, by its nearest verb: the last one before the date ("will walk under the
 * accord signed on Sunday"), else the first one after it ("On Monday the council will vote"). Where the clause has none
 * ("met the mayor, her old rival, on Monday") the sentence's nearest one does.
 */
export const tenseAt = (text: string, start: number, end: number, patterns: LanguagePatterns['tense']): Tense => {
  const { cues, intended, lasting } = patterns;
  const tense = (match: RegExpExecArray | undefined): Tense =>
    match && (match.groups!.toCome !== undefined ? 'to come' : match.groups!.either !== undefined ? 'either' : 'past');
  const { before, after, left, right } = clauseAround(text, start, end);
  const last = (part: string) => tense([...part.matchAll(cues)].at(-1));
  const first = (part: string) => tense([...part.matchAll(cues)][0]);
  if (intended.test(before) && last(before) !== 'either' && !/^['’]/u.test(after)) return 'to come';
  const sides = [() => first(after), () => last(left)];
  // "… met the mayor, her old rival, on Monday to settle how they will vote": the date ends its clause.
  if (patterns.continuing.test(right)) sides.reverse();
  const told = last(before) ?? sides[0]!() ?? sides[1]!() ?? (opensSentence.test(left) ? first(right) : undefined);
  if (lasting.test(before)) return told === 'past' ? 'either' : (told ?? 'to come');
  return told;
};

/** Whether the clause around a date describes how things stand. */
export const isStanding = (text: string, start: number, end: number, patterns: LanguagePatterns['tense']): boolean => {
  const { before, after } = clauseAround(text, start, end);
  return patterns.standing.test(before) || patterns.standing.test(after);
};
