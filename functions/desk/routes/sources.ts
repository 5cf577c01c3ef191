import { type Context, Hono } from 'hono';
import pMap from 'p-map';
import type { PollState, Source } from '../../core/source.ts';
import { currentState } from '../../feeds/source-health.ts';
import { fieldValue } from '../../http/form-fields.ts';
import { addAudit } from '../../store/desk-audit.ts';
import { readSourcesText, writeSourcesEdit } from '../../store/edit-sources.ts';
import { readNewsletter } from '../../store/newsletter-records.ts';
import type { NewsletterSource } from '../../store/newsletter-source.ts';
import { countItemsOfDays } from '../../store/polled-items.ts';
import { newestRejectedMails, rejectionsPage } from '../../store/rejections.ts';
import { readSourcesInForce } from '../../store/sources.ts';
import type { DeskPorts } from '../desk-context.ts';
import { deskPath, deskPaths } from '../desk-paths.ts';
import { type NewsletterReport, newslettersPart } from '../pages/newsletters.ts';
import { byTrouble, type SourceReport, sourcesMain } from '../pages/sources.ts';
import { answer, type DeskVariables, doneOf, redirectDone, refuse } from './answer.ts';

/** Sources on one page: each takes two listings. */
const pageSize = 25;
const chartDays = 30;
const day = 86_400_000;

const daysOfChart = (now: Date): string[] =>
  Array.from({ length: chartDays }, (_, index) =>
    new Date(now.getTime() - (chartDays - 1 - index) * day).toISOString().slice(0, 10),
  );

/** Rejected mails that are looked at for those of newsletters, and that are shown of one. */
const mailsLookedAt = 100;
const maxReasons = 3;

/** How the newsletters are, with their mails of the last days and what was rejected. */
const newsletterReports = async (
  { store, clock }: Pick<DeskPorts, 'store' | 'clock'>,
  newsletters: readonly NewsletterSource[],
): Promise<NewsletterReport[]> => {
  if (newsletters.length === 0) return [];
  const { newest } = await newestRejectedMails(store, mailsLookedAt);
  const days = daysOfChart(clock.now());
  return pMap(
    newsletters,
    async (source) => {
      const [known, perDay, { rejections }] = await Promise.all([
        readNewsletter(store, source.id),
        countItemsOfDays(store, source.id, days),
        rejectionsPage(store, { folder: source.id, max: maxReasons }),
      ]);
      const ofItems = rejections.flatMap((rejection) => (rejection.state === 'found' ? [rejection.value] : []));
      const ofMails = newest.filter((one) => one.source === source.id);
      return { source, ...known, perDay, rejected: [...ofMails, ...ofItems].slice(0, maxReasons) };
    },
    { concurrency: 8 },
  );
};

/** How a source is, with its items of the last days and what of it was rejected. */
const reportOf = async (
  { store }: Pick<DeskPorts, 'store'>,
  { source, state, now }: { source: Source; state: PollState; now: Date },
): Promise<SourceReport> => {
  const days = daysOfChart(now);
  const [perDay, { rejections, next }] = await Promise.all([
    countItemsOfDays(store, source.id, days),
    rejectionsPage(store, { folder: source.id, max: maxReasons }),
  ]);
  const rejected = rejections.flatMap((rejection) => (rejection.state === 'found' ? [rejection.value] : []));
  return { source, state, perDay, rejected, hasMoreRejected: next !== undefined };
};

/** The source desk: how polling goes, and the buttons that pause it. */
export const sourceRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  const { store, pollStates, clock } = ports;

  routes.get(deskPaths.sources, async (context) => {
    const { sources, newsletters, problems } = await readSourcesInForce(store);
    const stored = new Map<string, PollState>();
    for await (const state of pollStates.all()) stored.set(state.source, state);
    const now = clock.now();
    const all = sources
      .map((source) => ({ source, state: currentState(stored.get(source.id), source, now) }))
      .sort((a, b) => byTrouble(a, now) - byTrouble(b, now) || (a.source.id < b.source.id ? -1 : 1));
    const from = Math.max(0, Number.parseInt(context.req.query('from') ?? '0', 10) || 0);
    const shown = await pMap(all.slice(from, from + pageSize), (one) => reportOf(ports, { ...one, now }), {
      concurrency: 8,
    });
    const letters = from > 0 ? [] : await newsletterReports(ports, newsletters);
    return answer(context, ports, (view) => ({
      title: view.t('sources'),
      main: sourcesMain(view, {
        shown,
        newsletters: newslettersPart(view, letters, now),
        problems,
        now,
        ...doneOf(context),
        newer: from > 0 ? Math.max(0, from - pageSize) : undefined,
        older: from + pageSize < all.length ? from + pageSize : undefined,
      }),
      here: 'sources',
    }));
  });

  const change = async (context: Context<DeskVariables>, id: string, action: 'pause' | 'resume') => {
    const file = await readSourcesText(store);
    const path = deskPath('sources');
    if (file.problems.length > 0) return redirectDone(context, ports, path, 'sources-faulty');
    const source = [...file.sources, ...file.newsletters].find((one) => one.id === id);
    if (!source) return refuse(context, ports, { status: 404, key: 'not-found' });
    const [before, after] = [source.paused, action === 'pause'];
    if (before === after) return redirectDone(context, ports, path, 'sources-unchanged');
    const { editor } = context.get('session');
    const record = { editor, about: { source: id } };
    await addAudit(ports, {
      ...record,
      action: `${action}-source`,
      before: { paused: before },
      after: { paused: after },
    });
    const { outcome } = await writeSourcesEdit(store, file, { action, id });
    if (outcome === 'written') return redirectDone(context, ports, path, `${action}d-source`);
    // The trail says what was meant; what came of it too.
    await addAudit(ports, { ...record, action: 'not-done', before: { paused: before }, after: { paused: before } });
    return redirectDone(context, ports, path, 'sources-conflict');
  };

  routes.post(deskPaths.sources, async (context) => {
    const fields = context.get('fields');
    const action = fieldValue(fields, 'do');
    return action === 'pause' || action === 'resume'
      ? change(context, fieldValue(fields, 'source'), action)
      : refuse(context, ports, { status: 400, key: 'no-form' });
  });

  return routes;
};
