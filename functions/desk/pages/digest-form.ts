import { html } from 'hono/html';
import type { Topic } from '../../core/topic.ts';
import type { Html } from '../../http/page-html.ts';
import { draftHours } from '../desk-draft.ts';
import { deskPath } from '../desk-paths.ts';
import type { DeskView } from './view.ts';

/** The choices of a reader whose digest an editor wants to see. It is for topics and times: the desk knows no reader. */
export const digestForm = ({ t, href, language }: DeskView, { topics }: { topics: readonly Topic[] }): Html =>
  html`<div class="column"><h1>${t('reader-digest')}</h1><p>${t('reader-digest-body')}</p>
<form method="get" action="${href(deskPath('digestView'))}"><input type="hidden" name="lang" value="${language}">
<fieldset class="field group"><legend>${t('topics')}</legend><div class="options">${topics.map(
    ({ id, title }, index) =>
      html`<label><input type="checkbox" name="topics" value="${id}"${index < 3 ? html` checked` : ''}><bdi>${title}</bdi></label>`,
  )}</div></fieldset>
<fieldset class="field group"><legend>${t('last-served')}</legend><div class="options">${draftHours.map(
    (hours, index) =>
      html`<label><input type="radio" name="hours" value="${hours}"${index === 0 ? html` checked` : ''}>${t(`hours-${hours}`)}</label>`,
  )}</div></fieldset>
<fieldset class="field group"><legend>${t('length')}</legend><div class="options"><label><input type="radio" name="length" value="full" checked>${t('length-full')}</label><label><input type="radio" name="length" value="short">${t('length-short')}</label></div></fieldset>
<p class="actions"><button>${t('show-digest')}</button></p></form></div>`;
