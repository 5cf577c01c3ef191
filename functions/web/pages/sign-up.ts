import { html } from 'hono/html';
import type { Reader } from '../../core/reader.ts';
import { pathTo } from '../../core/site-paths.ts';
import type { Schedule } from '../../core/slot.ts';
import { listWords, scheduleWords } from '../../i18n/mail-words.ts';
import { type Html, message } from './page.ts';
import type { Visit } from './visit.ts';

/** What a reader asked for, in a sentence: topics and when. */
export const askedFor = (
  { language, say, name }: Visit,
  { topics, schedule }: { topics: string[]; schedule: Schedule },
): string =>
  say('asked-for', { topics: listWords(language, topics.map(name)), when: scheduleWords(language, schedule) });

/** After the form, whoever the address belongs to. */
export const checkInboxMain = ({ say }: Visit): Html =>
  message(say('check-heading'), say('check-body'), html`<p class="soft">${say('check-hint')}</p>`);

/** Behind the confirmation link: what was asked for, and the button. `changed`: it is not what its mail said. */
export const confirmMain = (
  visit: Visit,
  content: { token: string; topics: string[]; schedule: Schedule; shown: string; changed: boolean },
): Html => {
  const { say } = visit;
  return message(
    say('confirm-heading'),
    content.changed ? html`<p class="notice" role="status">${say('confirm-changed')}</p>` : '',
    askedFor(visit, content),
    html`<form method="post" action="${visit.href(pathTo('confirm', { token: content.token }))}" class="actions"><input type="hidden" name="shown" value="${content.shown}"><button>${say('confirm-button')}</button></form>`,
    html`<p class="soft">${say('confirm-hint')}</p>`,
  );
};

/** After the button. */
export const confirmedMain = (
  visit: Visit,
  content: { preferences: string; topics: string[]; reader: Reader; outcome: 'confirmed' | 'later' | 'already' },
): Html => {
  const { say } = visit;
  const { reader, topics, outcome } = content;
  const next = { confirmed: 'confirmed-first', later: 'confirmed-later', already: undefined } as const;
  return message(
    say(outcome === 'already' ? 'confirmed-already' : 'confirmed-heading'),
    askedFor(visit, { topics, schedule: reader.schedule }),
    next[outcome] ? say(next[outcome]) : '',
    html`<p class="actions"><a class="button quiet" href="${visit.href(content.preferences)}">${say(outcome === 'already' ? 'get-link' : 'open-preferences')}</a></p>`,
  );
};
