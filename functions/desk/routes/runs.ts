import { Hono } from 'hono';
import pMap from 'p-map';
import { z } from 'zod';
import { instantOf } from '../../core/ports.ts';
import type { Report } from '../../core/run.ts';
import { listRunNames, readReport } from '../../store/runs.ts';
import type { Stored } from '../../store/stored.ts';
import type { DeskPorts } from '../desk-context.ts';
import { deskPaths } from '../desk-paths.ts';
import { runsMain } from '../pages/runs.ts';
import { answer, type DeskVariables } from './answer.ts';

const Day = z.iso.date();

/** The runs of a day's slots and how they balance, and how many readers there are. */
export const runRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  const { store, clock, readerCounts } = ports;
  routes.get(deskPaths.runs, async (context) => {
    const asked = Day.safeParse(context.req.query('day'));
    const today = instantOf(clock.now()).slice(0, 10);
    const day = asked.success ? asked.data : today;
    const names: string[] = [];
    for await (const name of listRunNames(store, `slot-${day.replaceAll('-', '')}`)) names.push(name);
    const read = (name: string): Promise<{ name: string; report: Stored<Report> }> =>
      readReport(store, name).then((report) => ({ name, report }));
    const [runs, readers] = await Promise.all([pMap(names.reverse(), read, { concurrency: 8 }), readerCounts.active()]);
    return answer(context, ports, (view) => ({
      title: view.t('runs'),
      main: runsMain(view, { day, today, runs, readers }),
      here: 'runs',
    }));
  });
  return routes;
};
