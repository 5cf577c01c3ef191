import { html } from 'hono/html';
import type { Html } from '../../http/page-html.ts';
import { isArticleKey } from '../../store/articles.ts';
import type { Rejected } from '../../store/rejections.ts';
import type { Stored } from '../../store/stored.ts';
import { deskPath } from '../desk-paths.ts';
import { type Done, doneNotice, formToken, pager } from './frame.ts';
import type { DeskView } from './view.ts';

const maxMembers = 5;

const rejectedEntry = ({ t, href, moment, session }: DeskView, rejected: Rejected): Html => {
  const { key, at, reason, until, members = [] } = rejected;
  return html`<li><h2 dir="ltr">${key}</h2><p class="soft"><time datetime="${at}">${moment(at)}</time></p>
<p lang="en" dir="ltr">${reason}</p>${until === undefined ? '' : html`<p>${t('withheld-until', { moment: moment(until) })}</p>`}
${members.length === 0 ? '' : html`<ul class="reasons" lang="en" dir="ltr">${members.slice(0, maxMembers).map(({ place, reason: why }) => html`<li>${place}: ${why}</li>`)}</ul>`}
${members.length > maxMembers ? html`<p>${t('more-members', { count: members.length - maxMembers })}</p>` : ''}
${
  isArticleKey(key)
    ? html`<form method="post" action="${href(deskPath('rejected'))}">${formToken(session!)}<input type="hidden" name="key" value="${key}"><button class="quiet">${t('read-again')}</button></form>`
    : ''
}</li>`;
};

/** What is rejected at present, with the reason for each. */
export const rejectedMain = (
  view: DeskView,
  {
    rejections,
    folder,
    next,
    isFirst,
    done,
  }: {
    rejections: readonly Stored<Rejected>[];
    folder: string | undefined;
    next: string | undefined;
    isFirst: boolean;
    done?: Done;
  },
): Html => {
  const { t } = view;
  const unreadable = rejections.filter(({ state }) => state === 'unreadable').length;
  const of = folder === undefined ? '' : `of=${folder}&`;
  return html`<div class="column"><h1>${t('rejected')}</h1><p>${t('rejected-body')}</p>${doneNotice(view, done)}
${rejections.length === 0 ? html`<p>${t('rejected-empty')}</p>` : ''}
${unreadable > 0 ? html`<p class="notice" role="status">${t('records-unreadable', { count: unreadable })}</p>` : ''}
<ol class="trail">${rejections.map((one) => (one.state === 'found' ? rejectedEntry(view, one.value) : ''))}</ol>
${pager(view, deskPath('rejected'), {
  newer: isFirst ? undefined : of,
  older: next === undefined ? undefined : `${of}after=${encodeURIComponent(next)}`,
})}</div>`;
};
