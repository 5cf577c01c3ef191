import type { Context } from 'hono';
import type { Language } from '../../core/reader.ts';
import { keepLanguage, languageOf } from '../../http/request-language.ts';
import { type DeskKey, sayAtDesk } from '../../i18n/desk-words.ts';
import { directionOf } from '../../i18n/formatter.ts';
import type { Session } from '../session.ts';

/** What a page of the desk needs to know about its request. */
export interface DeskView {
  language: Language;
  t: (key: DeskKey, values?: Record<string, string | number | Date>) => string;
  /** Text from outside inside one of our sentences: isolated if the page is written from right to left. */
  name: (text: string) => string;
  /** Links to a path of the desk and keeps the language that the editor chose. */
  href: (path: string) => string;
  /** A moment in the newsroom's time zone. */
  moment: (at: string | Date) => string;
  /** Who is signed in; undefined on the pages that lead there. */
  session: Session | undefined;
}

/** The view of a request. `zone`: the newsroom's time zone. */
export const deskViewOf = (
  context: Context,
  { zone, session }: { zone: string; session?: Session | undefined },
): DeskView => {
  const chosen = languageOf(context);
  const { language } = chosen;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return {
    language,
    t: (key, values) => sayAtDesk(language, key, values),
    name: (text) => (directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text),
    href: (to) => keepLanguage(to, chosen),
    moment: (at) => format.format(new Date(at)),
    session,
  };
};
