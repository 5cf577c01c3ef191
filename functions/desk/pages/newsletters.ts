import { html } from 'hono/html';
import { isSilent } from '../../feeds/source-health.ts';
import { barChart } from '../../http/chart.ts';
import type { Html } from '../../http/page-html.ts';
import type { Confirmation } from '../../store/newsletter-records.ts';
import type { NewsletterSource } from '../../store/newsletter-source.ts';
import type { Rejected } from '../../store/rejections.ts';
import { fact, pauseForm, rateWords, reasonsList, silentWords } from './sources.ts';
import type { DeskView } from './view.ts';

/** A newsletter as the page shows it. */
export interface NewsletterReport {
  source: NewsletterSource;
  lastMailAt?: string | undefined;
  /** The question of its list, if no mail has come since. */
  confirmation?: Confirmation | undefined;
  /** Mails of each of the last days, oldest first. */
  perDay: readonly number[];
  rejected: readonly Rejected[];
}

const healthOf = ({ lastMailAt, perDay }: NewsletterReport) => ({
  lastItemAt: lastMailAt,
  itemsPerDay: perDay.reduce((sum, one) => sum + one, 0) / perDay.length,
});

/** How a newsletter is, in a sentence. */
const stateWords = (view: DeskView, report: NewsletterReport, now: Date): { words: string; isTrouble: boolean } => {
  const { t } = view;
  if (report.source.paused) return { words: t('source-paused'), isTrouble: false };
  if (report.lastMailAt === undefined) return { words: t('no-mail-yet'), isTrouble: false };
  const health = healthOf(report);
  return isSilent(health, now)
    ? { words: silentWords(view, health, now), isTrouble: true }
    : { words: t('source-fine'), isTrouble: false };
};

/** The link by which a list asks to confirm; whoever is sure of it opens it, and nobody else does. */
const confirmationPart = ({ t }: DeskView, { from, subject, link, proved }: Confirmation): Html =>
  html`<p class="trouble">${t('asks-to-confirm')}</p><p dir="auto"><bdi>${from}</bdi>: <bdi>${subject}</bdi></p>
<p dir="ltr"><a href="${link}" rel="noreferrer">${link}</a></p>${proved ? '' : html`<p class="trouble">${t('asker-unproved')}</p>`}`;

const newsletterEntry = (view: DeskView, report: NewsletterReport, now: Date): Html => {
  const { t, moment } = view;
  const { source, lastMailAt, confirmation, perDay, rejected } = report;
  const { words, isTrouble } = stateWords(view, report, now);
  const count = perDay.reduce((sum, one) => sum + one, 0);
  const rate = count === 0 ? '' : rateWords(view, healthOf(report));
  return html`<li id="source-${source.id}"><h2><bdi>${source.title ?? source.id}</bdi></h2>
<p class="soft" dir="ltr">${source.id} · ${source.newsletter.from.join(', ')}</p>
<p${isTrouble ? html` class="trouble"` : ''}>${words}</p>
${confirmation ? confirmationPart(view, confirmation) : ''}
${barChart(perDay, [t('items-in-days', { count, days: perDay.length }), rate].filter(Boolean).join(' '))}
<dl class="facts">${fact(t('last-mail'), lastMailAt === undefined ? t('never') : moment(lastMailAt))}</dl>
${reasonsList(view, rejected)}
${pauseForm(view, source)}</li>`;
};

/** The newsletters and how their mails come in; nothing where there are none. */
export const newslettersPart = (view: DeskView, newsletters: readonly NewsletterReport[], now: Date): Html | '' =>
  newsletters.length === 0
    ? ''
    : html`<h1>${view.t('newsletters')}</h1><ol class="trail">${newsletters.map((one) => newsletterEntry(view, one, now))}</ol>`;
