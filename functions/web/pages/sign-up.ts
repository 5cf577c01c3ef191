import { html } from 'hono/html';
import type { Reader } from '../../core/reader.ts';
import { pathTo } from '../../core/site-paths.ts';
import type { Schedule } from '../../core/slot.ts';
import { listWords, scheduleWords } from '../../i18n/mail-words.ts';
import { type Html, message } from './page.ts';
import type { ViewContext } from './view-context.ts';

/** What a reader requested, in a sentence: topics and schedule. */
export const askedFor = (
  { language, t, name }: ViewContext,
  { topics, schedule }: { topics: string[]; schedule: Schedule },
): string => t('asked-for', { topics: listWords(language, topics.map(name)), when: scheduleWords(language, schedule) });

/** The page after the form, the same for every address. */
export const checkInboxMain = ({ t }: ViewContext): Html =>
  message(t('check-heading'), t('check-body'), html`<p class="soft">${t('check-hint')}</p>`);

/** The page of the confirmation link: the choices and the button. `changed`: they differ from those in its mail. */
export const confirmMain = (
  view: ViewContext,
  content: { token: string; topics: string[]; schedule: Schedule; shown: string; changed: boolean },
): Html => {
  const { t } = view;
  return message(
    t('confirm-heading'),
    content.changed ? html`<p class="notice" role="status">${t('confirm-changed')}</p>` : '',
    askedFor(view, content),
    html`<form method="post" action="${view.href(pathTo('confirm', { token: content.token }))}" class="actions"><input type="hidden" name="shown" value="${content.shown}"><button>${t('confirm-button')}</button></form>`,
    html`<p class="soft">${t('confirm-hint')}</p>`,
  );
};

/** The page after confirming. */
export const confirmedMain = (
  view: ViewContext,
  content: { preferences: string; topics: string[]; reader: Reader; outcome: 'confirmed' | 'later' | 'already' },
): Html => {
  const { t } = view;
  const { reader, topics, outcome } = content;
  const next = { confirmed: 'confirmed-first', later: 'confirmed-later', already: undefined } as const;
  return message(
    t(outcome === 'already' ? 'confirmed-already' : 'confirmed-heading'),
    askedFor(view, { topics, schedule: reader.schedule }),
    next[outcome] ? t(next[outcome]) : '',
    html`<p class="actions"><a class="button quiet" href="${view.href(content.preferences)}">${t(outcome === 'already' ? 'get-link' : 'open-preferences')}</a></p>`,
  );
};
