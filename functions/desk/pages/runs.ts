import { html } from 'hono/html';
import type { Report } from '../../core/run.ts';
import type { Html } from '../../http/page-html.ts';
import { listWords } from '../../i18n/mail-words.ts';
import { reviewSummary } from '../../store/review.ts';
import type { Stored } from '../../store/stored.ts';
import { deskPath } from '../desk-paths.ts';
import { pager } from './frame.ts';
import type { DeskView } from './view.ts';

const outcomes = ['sent', 'skipped', 'failed', 'deferred', 'unknown'] as const;
const dayMilliseconds = 86_400_000;

const balance = ({ t, language }: DeskView, { totals, balances }: Report): Html => {
  const number = new Intl.NumberFormat(language);
  const parts = outcomes.filter((outcome) => totals[outcome] > 0 || outcome === 'sent');
  return html`<p>${t('run-selected', { count: totals.selected })} = ${parts
    .map((outcome) => `${number.format(totals[outcome])} ${t(`run-${outcome}`)}`)
    .join(' + ')}</p>${balances ? '' : html`<p class="trouble">${t('run-unbalanced')}</p>`}`;
};

const reasonList = (reasons: Report['reasons']): Html | '' => {
  const entries = Object.entries(reasons);
  return entries.length === 0
    ? ''
    : html`<ul class="reasons" lang="en" dir="ltr">${entries.map(([reason, count]) => html`<li>${count} × ${reason}</li>`)}</ul>`;
};

const reviewKeys = { approved: 'run-approved', unreviewed: 'run-unreviewed', heldBack: 'run-held-back' } as const;

const reviewLines = ({ t, language }: DeskView, review: NonNullable<Report['review']>): Html =>
  html`${reviewSummary(review).map(
    ({ state, count, topics }) =>
      html`<p${state === 'approved' ? html` class="soft"` : ''}>${t(reviewKeys[state], { count, topics: listWords(language, topics) })}</p>`,
  )}`;

const runEntry = (view: DeskView, name: string, report: Stored<Report>): Html => {
  const { t, moment } = view;
  if (report.state !== 'found')
    return html`<li><h2 dir="ltr">${name}</h2><p${report.state === 'unreadable' ? html` class="trouble"` : ''}>${t(
      report.state === 'missing' ? 'run-under-way' : 'run-unreadable',
    )}</p></li>`;
  const { at, editions, problem, reasons, review } = report.value;
  const heading = name.startsWith('slot-') && at !== null ? moment(at) : name;
  const time =
    heading === name && at !== null ? html`<p class="soft"><time datetime="${at}">${moment(at)}</time></p>` : '';
  return html`<li><h2><bdi>${heading}</bdi></h2>${time}${balance(view, report.value)}
<p class="soft">${t('run-editions', { count: editions })}</p>${review ? reviewLines(view, review) : ''}
${problem ? html`<p class="trouble">${t('run-ended-early')} <span lang="en" dir="ltr">${problem.error}</span></p>` : ''}${reasonList(reasons)}</li>`;
};

const kinds = ['slots', 'readers', 'operators'] as const;
type Kind = (typeof kinds)[number];

/** By whom runs were started, with links to the others. */
const kindLinks = ({ t, href }: DeskView, here: Kind): Html =>
  html`<nav class="rooms" aria-label="${t('runs')}">${kinds.map(
    (kind) =>
      html`<a href="${href(kind === 'slots' ? deskPath('runs') : `${deskPath('runs')}?of=${kind}`)}"${kind === here ? html` aria-current="true"` : ''}>${t(`runs-${kind}`)}</a> `,
  )}</nav>`;

/** The name of a run for people: a reader's has their id, which nobody here needs. */
const shownName = ({ t }: DeskView, name: string): string => (name.startsWith('reader-') ? t('run-of-reader') : name);

/** Runs that readers or operators started, the latest first. */
export const otherRunsMain = (
  view: DeskView,
  {
    of,
    runs,
    page,
    isLast,
    readers,
  }: {
    of: Exclude<Kind, 'slots'>;
    runs: readonly { name: string; report: Stored<Report> }[];
    page: number;
    isLast: boolean;
    readers: number;
  },
): Html => {
  const { t } = view;
  return html`<div class="column"><h1>${t('runs')}</h1><p>${t('reader-count', { count: readers })}</p>${kindLinks(view, of)}
${runs.length === 0 ? html`<p>${t('runs-none')}</p>` : ''}
<ol class="trail">${runs.map(({ name, report }) => runEntry(view, shownName(view, name), report))}</ol>
${pager(view, deskPath('runs'), {
  newer: page > 0 ? `of=${of}&page=${page - 1}` : undefined,
  older: isLast ? undefined : `of=${of}&page=${page + 1}`,
})}</div>`;
};

/** A run that had nobody to serve and nothing to say. */
const isQuiet = (report: Stored<Report>): boolean =>
  report.state === 'found' && report.value.totals.selected === 0 && report.value.balances && !report.value.problem;

/** The runs of a day, the latest first. */
export const runsMain = (
  view: DeskView,
  {
    day,
    today,
    runs,
    readers,
  }: {
    day: string;
    today: string;
    runs: readonly { name: string; report: Stored<Report> }[];
    readers: number;
  },
): Html => {
  const { t } = view;
  const shift = (days: number) => new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
  const quiet = runs.filter(({ report }) => isQuiet(report)).length;
  return html`<div class="column"><h1>${t('runs')}</h1><p>${t('reader-count', { count: readers })}</p>${kindLinks(view, 'slots')}
<h2><time datetime="${day}">${day}</time></h2>
${runs.length === 0 ? html`<p>${t('runs-empty')}</p>` : ''}${quiet > 0 ? html`<p>${t('runs-quiet', { count: quiet })}</p>` : ''}
<ol class="trail">${runs.filter(({ report }) => !isQuiet(report)).map(({ name, report }) => runEntry(view, name, report))}</ol>
${pager(view, deskPath('runs'), { newer: day < today ? `day=${shift(1)}` : undefined, older: `day=${shift(-1)}` })}</div>`;
};
