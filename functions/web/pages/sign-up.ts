import { html } from 'hono/html';
import type { Reader } from '../../core/reader.ts';
import type { Schedule } from '../../core/slot.ts';
import type { Html } from '../../http/page-html.ts';
import { dateLine, scheduleWords } from '../../i18n/mail-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { FirstDigest } from '../readers/first-digest.ts';
import { inLanguage } from './home.ts';
import { message } from './page.ts';
import { listOf } from './story-parts.ts';
import type { ViewContext } from './view-context.ts';

/** Stands for the topics in the sentence around them: no catalogue or schedule has it. */
const place = '\uFFFC';

/** What a reader requested, in a sentence: topics and schedule. The topics stand out, because titles have words like "and" too. */
export const askedFor = (
  { language, t, name }: ViewContext,
  { topics, schedule }: { topics: string[]; schedule: Schedule },
): Html => {
  const [before = '', after = ''] = t('asked-for', { topics: place, when: scheduleWords(language, schedule) }).split(
    place,
  );
  const titles = topics.map((title) => html`<b>${name(title)}</b>`);
  return html`${before}${listOf(language, titles)}${after}`;
};

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
    t('your-digest'),
    content.changed ? html`<p class="notice" role="status">${t('confirm-changed')}</p>` : '',
    html`<p>${askedFor(view, content)}</p>`,
    html`<form method="post" action="${view.href(pathTo('confirm', { token: content.token }))}" class="actions"><input type="hidden" name="shown" value="${content.shown}"><button>${t('confirm-button')}</button></form>`,
    html`<p class="soft">${t('confirm-hint')}</p>`,
  );
};

/** What became of a reader's first digest. `path`: a page that shows it anew, which the script looks at by itself. */
const firstDigest = (
  view: ViewContext,
  { first, reader, path }: { first: FirstDigest; reader: Reader; path: string },
): Html => {
  const { t, href, language } = view;
  if (first.state === 'sent')
    return html`<p>${t('first-sent')}</p><ul class="headlines">${first.headlines.map(
      ({ text, language: spoken }) => html`<li>${inLanguage(text, spoken)}</li>`,
    )}</ul><p class="actions"><a class="button" href="${first.view}">${t('first-read')}</a></p>`;
  if (first.state === 'coming' || first.state === 'later')
    return html`<p>${t(first.state === 'coming' ? 'confirmed-first' : 'confirmed-later')}</p><p class="actions"><a class="button quiet" href="${href(path)}">${t('first-ready')}</a></p>`;
  const due = reader.due ? t('next-due', { date: dateLine(language, new Date(reader.due), reader.schedule.zone) }) : '';
  return html`<p>${first.state === 'none' ? html`${t('first-none')} ` : ''}${due}</p>`;
};

/** The page after confirming. */
export const confirmedMain = (
  view: ViewContext,
  content: { reader: Reader; topics: string[]; preferences: string; path: string; first: FirstDigest },
): Html => {
  const { reader, topics, preferences, first, path } = content;
  const waits = first.state === 'coming' ? html` data-await="${view.href(path)}"` : '';
  return message(
    view.t('confirmed-heading'),
    html`<p>${askedFor(view, { topics, schedule: reader.schedule })}</p>`,
    html`<section class="part" id="first-digest" role="status"${waits}>${firstDigest(view, content)}</section>`,
    html`<p><a href="${view.href(preferences)}">${view.t('open-preferences')}</a></p>`,
  );
};

/** The page of a confirmation link that was used before. */
export const alreadyMain = (view: ViewContext, { topics, reader }: { topics: string[]; reader: Reader }): Html =>
  message(
    view.t('confirmed-already'),
    html`<p>${askedFor(view, { topics, schedule: reader.schedule })}</p>`,
    html`<p class="actions"><a class="button quiet" href="${view.href(pathTo('link'))}">${view.t('get-link')}</a></p>`,
  );
