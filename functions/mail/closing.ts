import type { Instant } from '../core/article.ts';
import type { Window } from '../core/edition.ts';
import { localTime } from '../core/local-time.ts';
import type { Language } from '../core/reader.ts';
import { longDate, sayInMail, weekdayName } from '../i18n/mail-words.ts';

/** What the end of a digest is made of. */
export interface Close {
  kind: 'schedule' | 'first' | 'now' | 'request';
  /** The span of arrivals that the digest covers. */
  window: Window;
  /** When the digest is sent, and the reader's time zone. */
  at: Instant;
  zone: string;
  /** When the reader's next digest is due, if that is certain. */
  next?: Instant | undefined;
  /** Whether the mail itself has every story of the span: no topic is missing, and none is left to the web or left out. */
  isComplete: boolean;
  /** A web page is read on any day, so it gives dates and does not say what comes next. */
  onPage?: boolean;
}

/** A window ends a little before its slot; a reader knows only the slot, and what began earlier covers it too. */
const slotLead = 5 * 60_000;
const quarterHour = 15 * 60_000;
/** How long after the end of its window a digest may still say "since". */
const maxDelay = 60 * 60_000;

/** The start of a window, as its slot if it begins just before one that is past. */
const namedStart = (from: Instant, at: Instant): number => {
  const start = Date.parse(from);
  const slot = Math.ceil(start / quarterHour) * quarterHour;
  return slot - start <= slotLead && slot < Date.parse(at) ? slot : start;
};

/** A moment in words: today, yesterday or tomorrow, else its weekday if that is clear, else its date. */
const momentWords = (
  language: Language,
  moment: number,
  { at, zone, onPage = false }: Pick<Close, 'at' | 'zone' | 'onPage'>,
): string => {
  const then = localTime(zone, moment);
  const today = localTime(zone, Date.parse(at));
  const days = then.day - today.day;
  const { time } = then;
  if (onPage || Math.abs(days) > 6) {
    const date = longDate(language, new Date(moment), { zone, withYear: onPage || then.year !== today.year });
    return sayInMail(language, 'momentDate', { day: date, time });
  }
  if (Math.abs(days) > 1)
    return sayInMail(language, 'momentWeekday', { day: weekdayName(language, then.weekday), time });
  const key = days === 0 ? 'momentToday' : days < 0 ? 'momentYesterday' : 'momentTomorrow';
  return sayInMail(language, key, { time });
};

/** How far the digest reaches. It says "everything" only if that is so. */
const spanWords = (language: Language, close: Close): string => {
  const { kind, window, at, isComplete, onPage } = close;
  const { from, to } = window;
  if (onPage || Date.parse(at) - Date.parse(to) > maxDelay)
    return sayInMail(language, 'closeBetween', {
      from: momentWords(language, Date.parse(from), close),
      to: momentWords(language, Date.parse(to), close),
    });
  if (kind === 'first' && isComplete) {
    const days = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
    return sayInMail(language, 'closeFirst', { days });
  }
  const when = momentWords(language, namedStart(from, at), close);
  return sayInMail(language, kind !== 'request' && isComplete ? 'closeEverything' : 'closeSince', { when });
};

/** The last sentences of a digest: what it covers and when the next is due, such as "Next: tomorrow 07:30." */
export const closingWords = (language: Language, close: Close): string => {
  const span = spanWords(language, close);
  if (close.next === undefined || close.onPage) return span;
  return `${span} ${sayInMail(language, 'closeNext', { when: momentWords(language, Date.parse(close.next), close) })}`;
};
