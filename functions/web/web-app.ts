import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { openArchive } from '../archive/archive.ts';
import { Unreadable } from '../core/errors.ts';
import { assets, serveAsset } from '../http/assets.ts';
import { guard } from '../http/guard.ts';
import { refusalFor } from '../http/on-fault.ts';
import { pathTo } from '../site/site-paths.ts';
import type { AppContext, WebPorts } from './app-context.ts';
import { viewContextOf } from './pages/view-context.ts';
import { aboutRoutes } from './routes/about.ts';
import { addressRoutes } from './routes/address.ts';
import { notFound, refuse } from './routes/answer.ts';
import { archiveRoutes } from './routes/archive.ts';
import { confirmRoutes } from './routes/confirm.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { mailRoutes } from './routes/mail-links.ts';
import { newLinkRoutes } from './routes/new-link.ts';
import { pauseRoutes } from './routes/pause.ts';
import { personalDataRoutes } from './routes/personal-data.ts';
import { preferencesRoutes } from './routes/preferences.ts';
import { signUpRoutes } from './routes/sign-up.ts';

/**
 * The pages and feeds as one Hono app, for any host: Lambda behind API Gateway, or a local server.
 *
 * Why forms carry no separate CSRF token: nothing here acts on ambient authority. There are no cookies and no
 * sessions; what a request may do is in its address, as a signed link that only its holder knows and that another site
 * cannot make a browser add. The sign-up form gives a stranger no more than typing into it would. Links do not leak:
 * pages send no Referer, are never framed, load nothing from elsewhere, and are not stored by caches.
 */
export const createApp = (ports: WebPorts): Hono => {
  const { store, clock, log, settings } = ports;
  const app: AppContext = {
    ...ports,
    archive: openArchive({ store, clock, log, keepMilliseconds: settings.keepMilliseconds }),
  };
  const routes = new Hono();

  guard(routes, {
    bodyMilliseconds: settings.bodyMilliseconds,
    isMail: (path) => path.startsWith(pathTo('digest', { token: '' })),
    refuseMethod: (context) => refuse(context, app, { status: 405, key: 'wrong-method' }),
  });

  for (const asset of Object.values(assets)) serveAsset(routes, asset);

  for (const routesOf of [
    aboutRoutes,
    signUpRoutes,
    confirmRoutes,
    newLinkRoutes,
    preferencesRoutes,
    pauseRoutes,
    addressRoutes,
    personalDataRoutes,
    mailRoutes,
    correctionRoutes,
    archiveRoutes,
  ])
    routes.route('/', routesOf(app));

  routes.notFound((context) => notFound(context, app));

  routes.onError((error, context) => {
    if (error instanceof Unreadable) {
      log.error("a reader's record cannot be read", { event: 'reader.unreadable', route: routePath(context), error });
      // Anyone with a signed link sees this. Anyone who types an address gets the same answer, known or not.
      return context.req.param('token') === undefined
        ? context.redirect(viewContextOf(context).href(pathTo('checkInbox')), 303)
        : refuse(context, app, { status: 503, key: 'unreadable' });
    }
    return refuse(context, app, refusalFor(context, error, { log, message: 'a page failed' }));
  });

  return routes;
};
