import { Hono } from 'hono';
import pMap from 'p-map';
import { z } from 'zod';
import { instantOf } from '../../core/ports.ts';
import type { Report } from '../../core/run.ts';
import { listRunNames, readReport } from '../../store/runs.ts';
import type { Stored } from '../../store/stored.ts';
import type { DeskPorts } from '../desk-context.ts';
import { deskPaths } from '../desk-paths.ts';
import { otherRunsMain, runsMain } from '../pages/runs.ts';
import { answer, type DeskVariables } from './answer.ts';

const Day = z.iso.date();
const Page = z.coerce.number().int().min(0).max(10_000).catch(0);
const readsAtOnce = 8;
const perPage = 50;
/** Operators' runs are in the order of their times, which only their reports have. */
const maxOperators = 1000;

interface NamedReport {
  name: string;
  report: Stored<Report>;
}

/** When a reader's run was started: its name has the instant behind the reader's id, to the millisecond. */
const startedAt = (name: string): string => /-(\d{8}T\d{9}Z)(?:-|\.|$)/.exec(name)?.[1] ?? '';

const timeOf = ({ report }: NamedReport): string =>
  report.state === 'found' ? (report.value.plannedAt ?? report.value.reportedAt) : '~';

/** The runs and how they balance, by whom they were started, and how many readers there are. */
export const runRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  const { store, clock, readerCounts } = ports;
  const namesOf = async (start: string): Promise<string[]> => {
    const names: string[] = [];
    for await (const name of listRunNames(store, start)) names.push(name);
    return names;
  };
  const readAll = (names: readonly string[]): Promise<NamedReport[]> =>
    pMap(names, async (name) => ({ name, report: await readReport(store, name) }), { concurrency: readsAtOnce });
  const pageOf = <Run>(runs: readonly Run[], page: number) => ({
    shown: runs.slice(page * perPage, (page + 1) * perPage),
    page,
    isLast: runs.length <= (page + 1) * perPage,
  });

  routes.get(deskPaths.runs, async (context) => {
    const readers = await readerCounts.active();
    const of = context.req.query('of');
    const asked = Page.parse(context.req.query('page'));
    if (of === 'readers' || of === 'operators') {
      const names = await namesOf(of === 'readers' ? 'reader-' : 'request-');
      const latest = names.toSorted((a, b) => startedAt(b).localeCompare(startedAt(a)));
      const { shown, page, isLast } = pageOf(
        of === 'readers'
          ? latest
          : (await readAll(names.slice(-maxOperators)))
              .sort((a, b) => timeOf(b).localeCompare(timeOf(a)))
              .map(({ name }) => name),
        asked,
      );
      const runs = await readAll(shown);
      return answer(context, ports, (view) => ({
        title: view.t('runs'),
        main: otherRunsMain(view, { of, runs, page, isLast, readers }),
        here: 'runs',
      }));
    }
    const given = Day.safeParse(context.req.query('day'));
    const today = instantOf(clock.now()).slice(0, 10);
    const day = given.success ? given.data : today;
    const runs = await readAll((await namesOf(`slot-${day.replaceAll('-', '')}`)).reverse());
    return answer(context, ports, (view) => ({
      title: view.t('runs'),
      main: runsMain(view, { day, today, runs, readers }),
      here: 'runs',
    }));
  });
  return routes;
};
