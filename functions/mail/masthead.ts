import type { Instant } from '../core/article.ts';
import type { Language } from '../core/reader.ts';
import type { Schedule } from '../core/slot.ts';
import {
  dateLine,
  isolated,
  listWords,
  sayInMail,
  scheduleWords,
  shortDate,
  withDirection,
} from '../i18n/mail-words.ts';
import { shorten } from '../text/shorten.ts';
import { frontPage, type IncludedSection, type IncludedStory, wordsToRead } from './digest-content.ts';
import { oneLine } from './message.ts';

/** Words per minute of a practised reader of news. */
const pace = 230;
/** How many characters of a subject mail programs show. */
const subjectLength = 78;

/** What a reader asked for: the titles of topics, in the reader's order, and when. */
export interface Asked {
  topics: readonly string[];
  schedule: Schedule;
}

/** Why a digest is sent: it is scheduled, it is the first, the reader asked for one now, or an operator requested it. */
export type Reason = ({ kind: 'schedule' | 'first' | 'now' } & Asked) | { kind: 'request'; topics: readonly string[] };

/** How many headlines the subject and the preheader have room for. */
const maxHeadlines = 6;

const topHeadlines = (language: Language, included: readonly IncludedSection[]): string[] =>
  frontPage(included, language)
    .slice(0, maxHeadlines)
    .map(({ headline }) => oneLine(headline))
    .filter(Boolean);

/**
 * The subject: the top headline, and a second one if mail programs show both in full. The sender's name and the mail's date
 * say the rest, and without a story so does the subject. `rest` are the headlines that are not in it.
 */
const subjectOf = (
  language: Language,
  headlines: readonly string[],
  { product, date, corrections }: { product: string; date: () => string; corrections: number },
): { subject: string; rest: readonly string[] } => {
  const [first, second] = headlines;
  if (first === undefined) {
    const values = { product: isolated(language, oneLine(product)), date: date(), count: corrections };
    const without = sayInMail(language, corrections > 0 ? 'correctionsSubject' : 'subjectWithout', values);
    return { subject: withDirection(language, without), rest: [] };
  }
  if (second !== undefined) {
    const both = { first: isolated(language, first), second: isolated(language, second) };
    const subject = withDirection(language, sayInMail(language, 'headlineBreak', both));
    if (subject.length <= subjectLength) return { subject, rest: headlines.slice(2) };
  }
  const whole = withDirection(language, isolated(language, first));
  if (whole.length <= subjectLength) return { subject: whole, rest: headlines.slice(1) };
  // Room for the two isolates and the direction mark that right-to-left text may need.
  const cut = isolated(language, shorten(first, subjectLength - 3));
  return { subject: withDirection(language, cut), rest: headlines.slice(1) };
};

const reasonOf = (language: Language, reason: Reason, product: string): string => {
  const topics = listWords(language, reason.topics);
  if (reason.kind === 'request')
    return sayInMail(language, 'reasonRequest', { topics, product: isolated(language, product) });
  const key = reason.kind === 'now' ? 'reasonNow' : 'reasonSchedule';
  return sayInMail(language, key, { topics, when: scheduleWords(language, reason.schedule) });
};

/** How many publishers reported these stories. A story of an old edition does not name them: each of its sources counts. */
const publishersOf = (stories: readonly IncludedStory[]): number => {
  const named = new Set(stories.flatMap(({ publishers = [] }) => publishers));
  return stories.reduce((sum, { publishers, sources }) => sum + (publishers ? 0 : sources), named.size);
};

/** What is in the mail, how long it takes to read and how many more stories are on the web. */
const countsOf = (
  language: Language,
  { included, leftToWeb, shown = included }: Pick<Contents, 'included' | 'leftToWeb' | 'shown'>,
): string => {
  const stories = included.flatMap((one) => one.stories);
  if (stories.length === 0) return '';
  const told = shown.flatMap((one) => one.stories);
  const words = told.reduce((sum, story) => sum + wordsToRead(story), 0);
  const counts = sayInMail(language, 'counts', {
    stories: stories.length,
    publishers: publishersOf(stories),
    minutes: Math.max(1, Math.round(words / pace)),
  });
  if (leftToWeb === 0) return counts;
  return sayInMail(language, 'countsAndMore', { counts, more: sayInMail(language, 'more', { count: leftToWeb }) });
};

interface Contents {
  included: readonly IncludedSection[];
  /** Those of them that are on a page of several, by which its reading time is counted; all unless given. */
  shown?: readonly IncludedSection[];
  /** How many stories of the digest are not in it. */
  leftToWeb: number;
  at: Instant;
  zone: string;
  reason: Reason;
  /** How many corrections it tells. */
  corrections?: number;
}

/** A digest's subject, and the other words that its layout has placeholders for. */
export const mastheadWords = (language: Language, product: string, contents: Contents) => {
  const { included, zone, reason } = contents;
  const at = new Date(contents.at);
  const headlines = topHeadlines(language, included);
  const chosen = included[0]?.section.table.subject;
  const { subject, rest } = chosen
    ? { subject: withDirection(language, shorten(oneLine(chosen), subjectLength - 1)), rest: headlines }
    : subjectOf(language, headlines, {
        product,
        date: () => shortDate(language, at, zone),
        corrections: contents.corrections ?? 0,
      });
  const counts = countsOf(language, contents);
  return {
    subject,
    // Mail programs show it after the subject, so it continues where the subject ends.
    preheader: rest.length > 0 ? rest.map((headline) => isolated(language, headline)).join(' · ') : counts,
    date: dateLine(language, at, zone),
    counts,
    reason: reasonOf(language, reason, product),
  };
};
