import type { Cited, Disagreement, Story } from '../core/edition.ts';
import { dependent, unnamedFirst } from './en/references.ts';
import { isReadAsEnglish } from './primary-language.ts';
import { takesForKnown } from './taken-for-known.ts';
import { tokensOf } from './tokens.ts';

/** What mails and pages print of a story so that nothing is said twice. `story` has only the sentences that they print. */

/** How many sentences a story has that is neither a topic's lead nor a line. */
const shortSentences = 2;
/** Characters of an addition that is named beside a headline: more would be a brief before the brief. */
const maxAdded = 160;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text has all words of another in their order, whatever else it has between them. */
const says = (text: string, other: string): boolean => {
  const words = wordsOf(text);
  let next = 0;
  return wordsOf(other).every((word) => {
    next = words.indexOf(word, next) + 1;
    return next > 0;
  });
};

/**
 * What an update adds, to be named beside its headline: of the given additions, by default the most important one, those
 * that do not lean on what is not there, and that neither the headline, the brief nor a step of the story's line says.
 */
export const addedBeside = (
  {
    added = [],
    headline,
    brief,
    thread = [],
    language,
  }: Pick<Story, 'added' | 'headline' | 'brief' | 'thread' | 'language'>,
  points = 1,
): Cited[] =>
  added
    .slice(0, points)
    .filter(
      ({ text }) =>
        text.length <= maxAdded &&
        !(isReadAsEnglish(language) && [unnamedFirst, ...dependent].some((pattern) => pattern.test(text))),
    )
    .filter(({ text }) => !takesForKnown(text, [headline.text, ...brief.map((one) => one.text)], language))
    .filter(({ text }) => ![headline, ...brief].some((below) => says(below.text, text)))
    .filter(({ text }) => ![headline, ...thread].some((told) => says(text, told.text)));

/**
 * Whether a story is called an update although nothing is named beside its headline: what is new stands further down. Where the
 * headline says it, or the story's line shows what it continues, the bare word would only be in the way.
 */
export const isBareUpdate = ({
  added,
  earlier,
  headline,
  thread,
}: Pick<Story, 'added' | 'earlier' | 'headline' | 'thread'>): boolean => {
  if ((added ?? earlier).length === 0 || thread) return false;
  const newest = added?.[0]?.text;
  return newest === undefined || !(says(headline.text, newest) || says(newest, headline.text));
};

/** Whether a headline and brief have both figures of a disagreement, from the reports that state them. */
export const isTold = ({ claims }: Disagreement, { headline, brief }: Pick<Story, 'headline' | 'brief'>): boolean =>
  claims.every(({ figure, said }) =>
    [headline, ...brief].some(({ text, source }) => source === said.source && says(text, figure)),
  );

/** Whether neither a headline nor its brief speaks of what a disagreement counts: "How many ships?", of a queue that they do not mention. */
export const countsUnknown = (
  { counted }: Disagreement,
  { headline, brief, language }: Pick<Story, 'headline' | 'brief' | 'language'>,
): boolean => {
  const stemsOf = (text: string) => tokensOf(text, language).flatMap(({ stem, stop }) => (stop ? [] : [stem]));
  const things = stemsOf(counted?.text ?? '');
  const told = new Set([headline, ...brief].flatMap(({ text }) => stemsOf(text)));
  return things.length > 0 && !things.some((stem) => told.has(stem));
};

/** Whether a text ends within a quotation. */
const isLeftOpen = (text: string): boolean => {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const [opened, closed] = [count(/[“„]/gu), count(/”/gu)];
  return (closed > 0 || count(/„/gu) === 0 ? opened > closed : opened % 2 === 1) || count(/"/gu) % 2 === 1;
};

/** A story as it is told in two sentences; none is the beginning of a quotation that would go on after them. */
export const shortened = (story: Story): Story => {
  const brief = story.brief.slice(0, shortSentences);
  const isOpen = isLeftOpen(brief.map(({ text }) => text).join(' '));
  return { ...story, brief: isOpen && !isLeftOpen(brief[0]!.text) ? brief.slice(0, 1) : brief, quotes: [] };
};
