import { Hono } from 'hono';
import { sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { privacyMain } from '../pages/privacy.ts';
import { answer } from './answer.ts';

const keptSeconds = 3600;

/** Paths that are no use to a crawler: those of signed links, and those of forms. */
const closed: readonly string[] = [
  ...Object.values(sitePaths).flatMap((path) => (path.includes('/:token') ? [path.split(':')[0]!] : [])),
  sitePaths.subscribe,
  sitePaths.link,
  sitePaths.checkInbox,
  sitePaths.undone,
  '/api/',
];
const robots = ['User-agent: *', 'Allow: /', ...[...new Set(closed)].map((path) => `Disallow: ${path}`), ''].join('\n');

/** What visitors and crawlers should know about the site itself. */
export const aboutRoutes = (app: AppContext): Hono => {
  const routes = new Hono();

  routes.get(sitePaths.privacy, (context) =>
    answer(
      context,
      app,
      (view) => ({
        title: view.t('privacy'),
        description: view.t('privacy-intro'),
        shared: { path: sitePaths.privacy, kind: 'website' },
        main: privacyMain(view),
      }),
      { keptSeconds },
    ),
  );

  routes.get(sitePaths.robots, (context) => {
    context.header('Cache-Control', `public, max-age=${keptSeconds}`);
    return context.text(robots);
  });

  return routes;
};
