import { html, raw } from 'hono/html';
import type { Reader } from '../../core/reader.ts';
import { dateIn } from '../../core/slot.ts';
import { fieldValue } from '../../http/form-fields.ts';
import type { Html } from '../../http/page-html.ts';
import { dateLine } from '../../i18n/mail-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { ListedTopic } from '../../store/home-page.ts';
import {
  cadenceFields,
  customTopicField,
  defaultButton,
  described,
  type FormState,
  languageField,
  lengthFields,
  problemList,
  problemOf,
  readsFields,
  timeFields,
} from './fields.ts';
import { type Preview, previewOf } from './home.ts';
import { message } from './page.ts';
import { askedFor } from './sign-up.ts';
import type { ViewContext } from './view-context.ts';

/** The action that was just completed, confirmed at the top of the next page. */
export const doneKeys = {
  saved: 'done-saved',
  paused: 'done-paused',
  resumed: 'done-resumed',
  back: 'done-subscribed-again',
  started: 'done-started',
  'nothing-new': 'done-nothing-new',
  address: 'done-address',
  moved: 'done-moved',
} as const;
export type Done = keyof typeof doneKeys;

export interface PreferencesContent extends FormState {
  token: string;
  reader: Reader;
  /** Public topics, followed by the reader's custom ones. */
  topics: ListedTopic[];
  titles: string[];
  now: Date;
  done?: Done;
  preview?: Preview;
}

const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;

/** How long to pause: a few common durations, or a date. */
const pauseForm = (state: FormState, { action, reader, now }: { action: string; reader: Reader; now: Date }): Html => {
  const { view, problems } = state;
  const { t, language } = view;
  const { pausedUntil, schedule } = reader;
  const tomorrow = dateIn(schedule.zone, new Date(now.getTime() + 86_400_000).toISOString());
  if (pausedUntil !== null && pausedUntil > now.toISOString())
    return html`<p>${t('paused-until', { date: dateLine(language, new Date(pausedUntil), schedule.zone) })}</p>
<form method="post" action="${action}" class="actions">${hidden('do', 'resume')}<button class="quiet">${t('resume')}</button></form>`;
  return html`<form method="post" action="${action}">${hidden('do', 'pause')}
<p class="actions">${[7, 14, 30].map(
    (days) =>
      html`<button class="quiet" name="days" value="${days}" formnovalidate>${t('pause-days', { days })}</button>`,
  )}</p>
<div class="field"><label for="until">${t('pause-until')}</label>
<div class="with-button"><input type="date" id="until" name="until" min="${tomorrow}" value="${fieldValue(state.fields, 'until')}" required${described('until', { problem: problems.until, hint: true })}><button class="quiet">${t('pause')}</button></div>
${problemOf(state, 'until')}<p class="hint" id="until-hint">${t('pause-hint')}</p></div></form>`;
};

const topicFields = (content: PreferencesContent): Html => {
  const { view, fields, problems, topics } = content;
  const chosen = new Set(fields.topics ?? []);
  return html`<fieldset class="field group" id="topics"${described('topics', { problem: problems.topics })}><legend>${view.t('topics')}</legend>
${problemOf(content, 'topics')}<ul class="rest">${topics.map(
    ({ id, title }) =>
      html`<li><label class="choose"><input type="checkbox" name="topics" value="${id}"${raw(chosen.has(id) ? ' checked' : '')}><span>${title}</span></label></li>`,
  )}</ul></fieldset>`;
};

/** The page where a reader changes their preferences and unsubscribes. */
export const preferencesMain = (content: PreferencesContent): Html => {
  const { view, token, reader, titles, now, done, preview, problems, fields } = content;
  const { t, href, language } = view;
  const action = href(pathTo('preferences', { token }));
  const left = reader.state === 'left';
  return html`<div class="column">
<h1>${t('preferences')}</h1>
<p class="soft"><bdi dir="ltr">${reader.address}</bdi></p>
${done ? html`<p class="notice" role="status">${t(doneKeys[done])}</p>` : ''}
${problemList(content)}
${
  left || reader.state === 'suppressed'
    ? html`<p>${t(left ? 'has-unsubscribed' : 'is-suppressed')}</p>`
    : html`<p>${askedFor(view, { topics: titles, schedule: reader.schedule })}${
        reader.due
          ? html` ${t('next-due', { date: dateLine(language, new Date(reader.due), reader.schedule.zone) })}`
          : ''
      }</p>`
}
${left ? html`<form method="post" action="${action}" class="actions">${hidden('do', 'back')}<button>${t('subscribe-again')}</button></form>` : ''}
${
  reader.state === 'active'
    ? html`<form method="post" action="${action}" class="actions">${hidden('do', 'now')}<button class="quiet">${t('send-now')}</button><span class="soft">${t('send-now-hint')}</span></form>`
    : ''
}
<form method="post" action="${action}" class="part">${defaultButton(view, 'save')}
${topicFields(content)}
${customTopicField(content, action)}
${preview ? previewOf(view, preview) : ''}
${cadenceFields(content)}
${timeFields(content)}
${lengthFields(content)}
${languageField(content)}
${readsFields(content)}
<p class="actions"><button name="do" value="save">${t('save')}</button></p>
</form>
${reader.state === 'active' ? html`<section class="part" id="pause"><h2>${t('pause')}</h2>${pauseForm(content, { action, reader, now })}</section>` : ''}
<section class="part"><h2>${t('change-address')}</h2>
<form method="post" action="${action}">${hidden('do', 'address')}
<div class="field"><label for="address">${t('new-address')}</label>
<div class="with-button"><input type="email" id="address" name="address" value="${fieldValue(fields, 'address')}" autocomplete="email" inputmode="email" enterkeyhint="send" autocapitalize="none" spellcheck="false" maxlength="320" required dir="ltr"${described('address', { problem: problems.address, hint: true })}><button class="quiet">${t('change')}</button></div>
${problemOf(content, 'address')}<p class="hint" id="address-hint">${t('change-address-hint')}</p></div></form></section>
<section class="part"><h2>${t('your-data')}</h2>
<p>${t('your-data-body')} <a href="${href(pathTo('privacy'))}">${t('privacy')}</a></p>
<p class="actions"><a class="button quiet" href="${pathTo('data', { token })}" download>${t('download-data')}</a>
<a class="button quiet" href="${href(pathTo('erase', { token }))}">${t('erase')}</a>
${left ? '' : html`<a class="button quiet" href="${href(pathTo('leave', { token }))}">${t('unsubscribe')}</a>`}</p></section>
</div>`;
};

/** The page of the mail's pause link. */
export const pauseMain = (
  state: FormState,
  content: { token: string; reader: Reader; now: Date; done?: Done },
): Html => {
  const { t, href } = state.view;
  return html`<div class="column message"><h1>${t('pause')}</h1>
${content.done ? html`<p class="notice" role="status">${t(doneKeys[content.done])}</p>` : ''}
${problemList(state)}
${pauseForm(state, { ...content, action: href(pathTo('pause', { token: content.token })) })}
<p><a href="${href(pathTo('preferences', { token: content.token }))}">${t('open-preferences')}</a></p></div>`;
};

/** Asks for confirmation before everything about a reader is erased. */
export const eraseMain = ({ t, href }: ViewContext, token: string): Html =>
  message(
    t('erase-heading'),
    t('erase-body'),
    html`<form method="post" action="${href(pathTo('erase', { token }))}" class="actions"><button>${t('erase-button')}</button><a href="${href(pathTo('preferences', { token }))}">${t('keep')}</a></form>`,
  );

/** The page of the unsubscribe link: for one topic or for everything. */
export const unsubscribeMain = (
  { t, href }: ViewContext,
  { token, topics }: { token: string; topics: ListedTopic[] },
): Html => {
  const action = href(pathTo('unsubscribe', { token }));
  return message(
    t('unsubscribe-heading'),
    t('unsubscribe-body'),
    html`<form method="post" action="${action}" class="actions"><button>${t('unsubscribe-all')}</button></form>`,
    topics.length > 1
      ? html`<section class="part" id="topics"><h2>${t('unsubscribe-topic')}</h2><form method="post" action="${action}"><div class="actions">${topics.map(
          ({ id, title }) => html`<button class="quiet" id="topic-${id}" name="topic" value="${id}">${title}</button>`,
        )}</div></form></section>`
      : '',
  );
};

/** Confirms that the reader has unsubscribed, and offers to undo it. */
export const unsubscribedMain = (
  { t, href, name }: ViewContext,
  { topic, undo }: { topic: string | undefined; undo: string | undefined },
): Html =>
  message(
    topic === undefined ? t('unsubscribed-heading') : t('unsubscribed-topic-heading', { topic: name(topic) }),
    topic === undefined ? t('unsubscribed-body') : t('unsubscribed-topic-body'),
    undo
      ? html`<form method="post" action="${href(undo)}" class="actions"><button class="quiet">${t('undo')}</button></form>`
      : '',
  );

/** The page of the link that was sent to a new address. */
export const moveMain = ({ t, href }: ViewContext, { token, address }: { token: string; address: string }): Html =>
  message(
    t('move-heading'),
    html`<p>${t('move-body')} <bdi dir="ltr">${address}</bdi></p>`,
    html`<form method="post" action="${href(pathTo('address', { token }))}" class="actions"><button>${t('move-button')}</button></form>`,
  );
