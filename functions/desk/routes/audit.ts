import { Hono } from 'hono';
import { z } from 'zod';
import { type AuditRecord, listAudit, listAuditDays } from '../../store/desk-audit.ts';
import type { Stored } from '../../store/stored.ts';
import type { DeskPorts } from '../desk-context.ts';
import { deskPaths } from '../desk-paths.ts';
import { auditMain } from '../pages/audit.ts';
import { answer, type DeskVariables } from './answer.ts';

const Day = z.iso.date();

/** The audit trail, a day a page. */
export const auditRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  routes.get(deskPaths.audit, async (context) => {
    const days = await listAuditDays(ports.store);
    const asked = Day.safeParse(context.req.query('day'));
    const day = asked.success ? asked.data : days[0];
    const records: Stored<AuditRecord>[] = [];
    if (day !== undefined) for await (const record of listAudit(ports.store, day)) records.push(record);
    return answer(context, ports, (view) => ({
      title: view.t('audit'),
      main: auditMain(view, { day, days, records: records.reverse() }),
      here: 'audit',
    }));
  });
  return routes;
};
