import { html } from 'hono/html';
import type { Reader } from '../core/reader.ts';
import { listWords, scheduleWords } from '../core/words/mail.ts';
import { type Html, message } from './page.ts';
import type { Visit } from './visit.ts';

/** What a reader asked for, in a sentence: topics and when. */
export const askedFor = (
  { language, say, name }: Visit,
  { topics, reader }: { topics: string[]; reader: Reader },
): string =>
  say('asked-for', { topics: listWords(language, topics.map(name)), when: scheduleWords(language, reader.schedule) });

/** After the form, whoever the address belongs to. */
export const checkMailMain = ({ say }: Visit): Html =>
  message(say('check-heading'), say('check-body'), html`<p class="soft">${say('check-hint')}</p>`);

/** Behind the confirmation link: what was asked for, and the button. */
export const confirmMain = (visit: Visit, content: { token: string; topics: string[]; reader: Reader }): Html => {
  const { say } = visit;
  return message(
    say('confirm-heading'),
    askedFor(visit, content),
    html`<form method="post" action="${visit.href(`/confirm/${content.token}`)}" class="actions"><button>${say('confirm-button')}</button></form>`,
    html`<p class="soft">${say('confirm-hint')}</p>`,
  );
};

/** After the button. */
export const confirmedMain = (
  visit: Visit,
  content: { preferences: string; topics: string[]; reader: Reader; already: boolean },
): Html => {
  const { say } = visit;
  return message(
    say(content.already ? 'confirmed-already' : 'confirmed-heading'),
    askedFor(visit, content),
    content.already ? '' : say('confirmed-first'),
    html`<p class="actions"><a class="button quiet" href="${visit.href(content.preferences)}">${say('open-preferences')}</a></p>`,
  );
};
