import type { Instant } from '../core/article.ts';
import type { Language } from '../core/reader.ts';
import type { Schedule } from '../core/slot.ts';
import { dateLine, isolated, listWords, sayInMail, scheduleWords, shortDate } from '../i18n/mail-words.ts';
import { shorten } from '../text/shorten.ts';
import type { Told } from './digest-content.ts';
import { oneLine } from './message.ts';

/** Words a minute of a practised reader of news. */
const pace = 230;
/** Characters of a subject that mail programs show. */
const subjectLength = 78;

/** What a reader asked for: titles of topics in their order, and when. */
export interface Asked {
  topics: readonly string[];
  schedule: Schedule;
}

/** Why a digest comes: by schedule, as the first, because the reader wanted one now, or because an operator sent it. */
export type Reason = ({ kind: 'schedule' | 'first' | 'now' } & Asked) | { kind: 'request'; topics: readonly string[] };

/** Headlines that subject and preheader have room for. */
const maxHeadlines = 6;

/** The top headlines as a front page ranks them: the first of each topic, then the others. */
const frontPage = (told: readonly Told[]): string[] =>
  [...told.flatMap(({ stories }) => stories.slice(0, 1)), ...told.flatMap(({ stories }) => stories.slice(1))]
    .slice(0, maxHeadlines)
    .map(({ headline }) => oneLine(headline))
    .filter(Boolean);

/**
 * The top headline, a second where both fit in what mail programs show, the product's name and the day. `rest` are the
 * headlines that it has no room for.
 */
const subjectOf = (
  language: Language,
  headlines: readonly string[],
  product: string,
  date: string,
): { subject: string; rest: readonly string[] } => {
  const say = (words: string) => sayInMail(language, 'subject', { headlines: words, product: name, date });
  const name = isolated(language, oneLine(product));
  const [first, second] = headlines;
  if (first === undefined) return { subject: sayInMail(language, 'subjectWithout', { product: name, date }), rest: [] };
  if (second !== undefined) {
    const subject = say(
      sayInMail(language, 'headlineBreak', { first: isolated(language, first), second: isolated(language, second) }),
    );
    if (subject.length <= subjectLength) return { subject, rest: headlines.slice(2) };
  }
  const room = Math.max(24, subjectLength - say(isolated(language, '')).length);
  return { subject: say(isolated(language, shorten(first, room))), rest: headlines.slice(1) };
};

const reasonOf = (language: Language, reason: Reason, product: string): string => {
  const topics = listWords(language, reason.topics);
  if (reason.kind === 'request') return sayInMail(language, 'reasonRequest', { topics, product });
  const key = ({ schedule: 'reasonSchedule', first: 'reasonFirst', now: 'reasonNow' } as const)[reason.kind];
  return sayInMail(language, key, { topics, when: scheduleWords(language, reason.schedule) });
};

/** What is in the mail, how long it takes to read, and how many stories more are on the web. */
const countsOf = (language: Language, { told, leftToWeb }: Pick<Contents, 'told' | 'leftToWeb'>): string => {
  const stories = told.flatMap((one) => one.stories);
  if (stories.length === 0) return '';
  const words = stories.reduce((sum, story) => sum + (story.length === 'full' ? story.words : story.shortWords), 0);
  const counts = sayInMail(language, 'counts', {
    topics: told.length,
    stories: stories.length,
    sources: stories.reduce((sum, story) => sum + story.sources, 0),
    minutes: Math.max(1, Math.round(words / pace)),
  });
  if (leftToWeb === 0) return counts;
  return sayInMail(language, 'countsAndMore', { counts, more: sayInMail(language, 'more', { count: leftToWeb }) });
};

interface Contents {
  told: readonly Told[];
  /** Stories of the digest that are not among those told. */
  leftToWeb: number;
  at: Instant;
  zone: string;
  reason: Reason;
}

/** What a digest says of itself, of the stories that are in it: its subject, and the words around them. */
export const mastheadOf = (language: Language, product: string, contents: Contents) => {
  const { told, zone, reason } = contents;
  const at = new Date(contents.at);
  const { subject, rest } = subjectOf(language, frontPage(told), product, shortDate(language, at, zone));
  const counts = countsOf(language, contents);
  return {
    subject,
    // Shown after the subject in lists of mails, so it goes on where that ends.
    preheader: rest.length > 0 ? rest.map((headline) => isolated(language, headline)).join(' · ') : counts,
    date: dateLine(language, at, zone),
    topics: told.map(({ section }) => isolated(language, section.table.topic.title)).join(' · '),
    counts,
    reason: reasonOf(language, reason, product),
  };
};
