import { html } from 'hono/html';
import type { Html } from '../../http/page-html.ts';
import type { AuditRecord } from '../../store/desk-audit.ts';
import type { Stored } from '../../store/stored.ts';
import { deskPath } from '../desk-paths.ts';
import { pager } from './frame.ts';
import type { DeskView } from './view.ts';

/** A value as it was recorded: text as it is, anything else as JSON, nothing as a dash. */
const recorded = (value: unknown): string =>
  value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

const auditEntry = (view: DeskView, { at, editor, action, about, before, after }: AuditRecord): Html => {
  const { t, name, moment } = view;
  const what = Object.values(about).map(name).join(' · ');
  const hasChange = before !== undefined || after !== undefined;
  return html`<li><p><time datetime="${at}">${moment(at)}</time> <b><bdi>${editor.name}</bdi></b> <span class="soft" dir="ltr">${editor.address}</span></p>
<p>${t(`action-${action}`)}${what === '' ? '' : html` <bdi>${what}</bdi>`}</p>${
    hasChange
      ? html`<dl class="change"><dt>${t('before')}</dt><dd dir="auto">${recorded(before)}</dd><dt>${t('after')}</dt><dd dir="auto">${recorded(after)}</dd></dl>`
      : ''
  }</li>`;
};

/** One day of the audit trail, the latest first, with links to the days around it. */
export const auditMain = (
  view: DeskView,
  { day, days, records }: { day: string | undefined; days: readonly string[]; records: readonly Stored<AuditRecord>[] },
): Html => {
  const { t } = view;
  const unreadable = records.filter(({ state }) => state === 'unreadable').length;
  const later = day === undefined ? undefined : days.findLast((one) => one > day);
  const earlier = day === undefined ? undefined : days.find((one) => one < day);
  return html`<div class="column"><h1>${t('audit')}</h1><p>${t('audit-body')}</p>
${day === undefined ? html`<p>${t('audit-empty')}</p>` : html`<h2><time datetime="${day}">${day}</time></h2>`}
${unreadable > 0 ? html`<p class="notice" role="status">${t('records-unreadable', { count: unreadable })}</p>` : ''}
<ol class="trail">${records.map((record) => (record.state === 'found' ? auditEntry(view, record.value) : ''))}</ol>
${pager(view, deskPath('audit'), { newer: later && `day=${later}`, older: earlier && `day=${earlier}` })}</div>`;
};
