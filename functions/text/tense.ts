import type { LanguagePatterns } from './patterns.ts';

/** What a clause says of its date: it is to come, it is past, or it may be either; undefined if no verb tells. */
export type Tense = 'to come' | 'past' | 'either' | undefined;

const clauseEnd = /[;:—–()]|,\s/u;
/** Characters of a clause that are read on either side of a date. */
const reach = 160;

const clauseAround = (text: string, start: number, end: number) => ({
  before: text
    .slice(Math.max(0, start - reach), start)
    .split(clauseEnd)
    .at(-1)!,
  after: text
    .slice(end, end + reach)
    .replace(/^,\s/u, '')
    .split(clauseEnd)[0]!,
});

/**
 * The tense of the clause around a date, by its nearest verb: the last one before the date ("will walk under the
 * accord signed on Sunday"), else the first one after it ("On Monday the council will vote").
 */
export const tenseAt = (text: string, start: number, end: number, patterns: LanguagePatterns['tense']): Tense => {
  const { cues, intended, lasting } = patterns;
  const tense = (match: RegExpExecArray | undefined): Tense =>
    match && (match.groups!.toCome !== undefined ? 'to come' : match.groups!.either !== undefined ? 'either' : 'past');
  const { before, after } = clauseAround(text, start, end);
  if (intended.test(before) && !/^['’]/u.test(after)) return 'to come';
  const told = tense([...before.matchAll(cues)].at(-1)) ?? tense([...after.matchAll(cues)][0]);
  if (lasting.test(before)) return told === 'past' ? 'either' : (told ?? 'to come');
  return told;
};

/** Whether the clause around a date describes how things stand. */
export const isStanding = (text: string, start: number, end: number, patterns: LanguagePatterns['tense']): boolean => {
  const { before, after } = clauseAround(text, start, end);
  return patterns.standing.test(before) || patterns.standing.test(after);
};
