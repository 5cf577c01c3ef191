import { Hono } from 'hono';
import { serveAsset } from '../http/assets.ts';
import { fieldValue } from '../http/form-fields.ts';
import { guard } from '../http/guard.ts';
import { refusalFor } from '../http/on-fault.ts';
import { readFields } from '../http/request.ts';
import type { DeskPorts } from './desk-context.ts';
import { deskPath, deskPaths } from './desk-paths.ts';
import { deskSheet } from './pages/frame.ts';
import { type DeskVariables, refuse, viewOf } from './routes/answer.ts';
import { auditRoutes } from './routes/audit.ts';
import { paperRoutes } from './routes/paper.ts';
import { rejectedRoutes } from './routes/rejected.ts';
import { runRoutes } from './routes/runs.ts';
import { signInRoutes, signOutRoutes } from './routes/sign-in.ts';
import { sourceRoutes } from './routes/sources.ts';
import { isFormOf, sessionOf } from './session.ts';

/**
 * The editors' desk as one Hono app. Everything but the pages to sign in needs a session; every POST needs, besides, the
 * token of that session in its form, which is checked here and nowhere else.
 */
export const createDesk = (ports: DeskPorts): Hono<DeskVariables> => {
  const { log, settings } = ports;
  const routes = new Hono<DeskVariables>();

  guard(routes as unknown as Hono, {
    bodyMilliseconds: settings.bodyMilliseconds,
    isMail: (path) => path === deskPaths.digestView,
    refuseMethod: (context) => refuse(context, ports, { status: 405, key: 'wrong-method' }),
  });

  serveAsset(routes as unknown as Hono, deskSheet);
  routes.route('/', signInRoutes(ports));

  routes.use(async (context, next) => {
    const session = await sessionOf(context, ports);
    if (!session) return context.redirect(viewOf(context, ports).href(deskPath('signIn')), 303);
    context.set('session', session);
    if (context.req.method !== 'POST') return next();
    const fields = await readFields(context, ports);
    if (!isFormOf(session, fieldValue(fields, 'token')))
      return refuse(context, ports, { status: 403, key: 'old-form' });
    context.set('fields', fields);
    return next();
  });

  routes.get(deskPaths.desk, (context) => context.redirect(viewOf(context, ports).href(deskPath('paper')), 303));
  for (const routesOf of [signOutRoutes, paperRoutes, sourceRoutes, rejectedRoutes, runRoutes, auditRoutes])
    routes.route('/', routesOf(ports));

  routes.notFound((context) => refuse(context, ports, { status: 404, key: 'not-found' }));

  routes.onError((error, context) =>
    refuse(context, ports, refusalFor(context, error, { log, message: 'a page of the desk failed' })),
  );

  return routes;
};
