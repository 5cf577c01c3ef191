import { Hono } from 'hono';
import { fieldValue } from '../../http/form-fields.ts';
import { isArticleKey } from '../../store/articles.ts';
import { addAudit } from '../../store/desk-audit.ts';
import { readRejection, rejectionsPage } from '../../store/rejections.ts';
import type { DeskPorts } from '../desk-context.ts';
import { deskPath, deskPaths } from '../desk-paths.ts';
import { rejectedMain } from '../pages/rejected.ts';
import { answer, type DeskVariables, doneOf, redirectDone, refuse } from './answer.ts';

const pageSize = 50;

/** What could not be read and why; a file whose publisher, or ours, has mended the reason can be read again. */
export const rejectedRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  const { store } = ports;

  routes.get(deskPaths.rejected, async (context) => {
    const folder = /^[\w-]+$/.exec(context.req.query('of') ?? '')?.[0];
    const after = context.req.query('after');
    const { rejections, next } = await rejectionsPage(store, { folder, after, max: pageSize });
    return answer(context, ports, (view) => ({
      title: view.t('rejected'),
      main: rejectedMain(view, { rejections, folder, next, isFirst: after === undefined, ...doneOf(context) }),
      here: 'rejected',
    }));
  });

  routes.post(deskPaths.rejected, async (context) => {
    const key = fieldValue(context.get('fields'), 'key');
    const rejection = isArticleKey(key) ? await readRejection(store, key) : { state: 'missing' as const };
    if (rejection.state === 'missing') return refuse(context, ports, { status: 404, key: 'not-found' });
    const { editor } = context.get('session');
    await addAudit(ports, { editor, action: 'read-again', about: { key } });
    await ports.ingestQueue.send([
      { Records: [{ s3: { object: { key: encodeURIComponent(key) } } }], readAgain: true },
    ]);
    return redirectDone(context, ports, deskPath('rejected'), 'reading-again');
  });

  return routes;
};
