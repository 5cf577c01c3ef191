import { html } from 'hono/html';
import type { PollState, Source } from '../../core/source.ts';
import { isFailing, isSilent } from '../../feeds/source-health.ts';
import { barChart } from '../../http/chart.ts';
import type { Html } from '../../http/page-html.ts';
import { sourcesFileKey } from '../../store/edit-sources.ts';
import type { Rejected } from '../../store/rejections.ts';
import type { YamlProblem } from '../../store/yaml-file.ts';
import { deskPath } from '../desk-paths.ts';
import { type Done, doneNotice, formToken, pager } from './frame.ts';
import type { DeskView } from './view.ts';

/** A source as the page shows it. */
export interface SourceReport {
  source: Source;
  state: PollState;
  /** Items of each of the last days, oldest first. */
  perDay: readonly number[];
  rejected: readonly Rejected[];
  hasMoreRejected: boolean;
}

const day = 86_400_000;

/** Where a source belongs on the page: those that need someone come first, paused ones last. */
export const byTrouble = ({ source, state }: { source: Source; state: PollState }, now: Date): number => {
  if (source.paused) return 4;
  if (isFailing(state, now)) return 0;
  if (isSilent(state, now)) return 1;
  return state.failures > 0 ? 2 : 3;
};

/** How much comes in usually, in brackets; empty where that is not known. */
export const rateWords = ({ language, t }: DeskView, { itemsPerDay }: Pick<PollState, 'itemsPerDay'>): string =>
  itemsPerDay === undefined
    ? ''
    : t('usual-rate', { rate: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(itemsPerDay) });

/** "Silent for 9 days (usually 3 a day)". */
export const silentWords = (
  view: DeskView,
  { lastItemAt, itemsPerDay }: Pick<PollState, 'lastItemAt' | 'itemsPerDay'>,
  now: Date,
): string => {
  const days = Math.floor((now.getTime() - Date.parse(lastItemAt!)) / day);
  return [view.t('source-silent', { days }), rateWords(view, { itemsPerDay })].filter(Boolean).join(' ');
};

/** How a source is, in a sentence. */
const stateWords = (view: DeskView, { source, state }: SourceReport, now: Date): string => {
  const { t } = view;
  if (source.paused) return t('source-paused');
  if (state.goneAt !== undefined) return t('source-gone');
  if (state.failures > 0) return t('source-failing', { count: state.failures });
  if (state.polledAt === undefined) return t('source-unpolled');
  return isSilent(state, now) ? silentWords(view, state, now) : t('source-fine');
};

/** A name and what belongs to it, in a list of such. */
export const fact = (name: string, value: Html | string): Html => html`<dt>${name}</dt><dd>${value}</dd>`;

/** Why things of a source were rejected; nothing where none were. */
export const reasonsList = ({ t }: DeskView, rejected: readonly Rejected[]): Html | '' =>
  rejected.length === 0
    ? ''
    : html`<p class="trouble">${t('rejected-lately')}</p><ul class="reasons">${rejected.map(
        ({ reason }) => html`<li lang="en" dir="ltr">${reason}</li>`,
      )}</ul>`;

const rejectedList = (view: DeskView, { source, rejected, hasMoreRejected }: SourceReport): Html =>
  html`${reasonsList(view, rejected)}${hasMoreRejected ? html`<p><a href="${view.href(`${deskPath('rejected')}?of=${source.id}`)}">${view.t('all-rejected')}</a></p>` : ''}`;

/** The button that pauses a source, or resumes it. */
export const pauseForm = ({ t, href, session }: DeskView, { id, paused }: Pick<Source, 'id' | 'paused'>): Html =>
  html`<form method="post" action="${href(deskPath('sources'))}">${formToken(session!)}<input type="hidden" name="source" value="${id}"><button class="quiet" name="do" value="${
    paused ? 'resume' : 'pause'
  }">${t(paused ? 'resume-source' : 'pause-source')}</button></form>`;

const sourceEntry = (view: DeskView, report: SourceReport, now: Date): Html => {
  const { t, moment } = view;
  const { source, state, perDay } = report;
  const isTrouble = byTrouble(report, now) < 3;
  const isPolled = !source.paused && state.goneAt === undefined;
  const count = perDay.reduce((sum, one) => sum + one, 0);
  const words = [t('items-in-days', { count, days: perDay.length }), rateWords(view, state)].filter(Boolean).join(' ');
  return html`<li id="source-${source.id}"><h2><bdi>${source.title ?? source.id}</bdi></h2>
<p class="soft" dir="ltr">${source.id} · ${state.movedTo ?? source.url}</p>
<p${isTrouble ? html` class="trouble"` : ''}>${stateWords(view, report, now)}</p>
${state.reason !== undefined && state.failures > 0 ? html`<p lang="en" dir="ltr">${state.reason}</p>` : ''}
${barChart(perDay, words)}
<dl class="facts">${fact(t('last-success'), state.succeededAt === undefined ? t('never') : moment(state.succeededAt))}${
    isPolled ? fact(t('next-poll'), moment(state.nextPoll)) : ''
  }${
    state.failures > 0 && state.failingSince !== undefined ? fact(t('failing-since'), moment(state.failingSince)) : ''
  }${state.missedAt !== undefined ? fact(t('may-have-missed'), moment(state.missedAt)) : ''}</dl>
${rejectedList(view, report)}
${pauseForm(view, source)}</li>`;
};

/** The sources and how polling them goes, those in trouble first. */
export const sourcesMain = (
  view: DeskView,
  {
    shown,
    newsletters,
    problems,
    now,
    done,
    newer,
    older,
  }: {
    shown: readonly SourceReport[];
    /** The part with the newsletters. */
    newsletters: Html | '';
    problems: readonly YamlProblem[];
    now: Date;
    done?: Done;
    newer: number | undefined;
    older: number | undefined;
  },
): Html => {
  const { t } = view;
  return html`<div class="column"><h1>${t('sources')}</h1>${doneNotice(view, done)}
${problems.map(
  ({ line, field, message }) =>
    html`<p class="notice" lang="en" dir="ltr">${sourcesFileKey}:${line} ${field}: ${message}</p>`,
)}
${shown.length === 0 && newsletters === '' ? html`<p>${t('sources-empty')}</p>` : ''}
${shown.length === 0 ? '' : html`<ol class="trail">${shown.map((one) => sourceEntry(view, one, now))}</ol>`}
${pager(view, deskPath('sources'), { newer: newer === undefined ? undefined : `from=${newer}`, older: older === undefined ? undefined : `from=${older}` })}
${newsletters}</div>`;
};
