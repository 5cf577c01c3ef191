import { type Context, Hono } from 'hono';
import { correctionsPage } from '../../archive/published-corrections.ts';
import { Instant } from '../../core/article.ts';
import { instantOf } from '../../core/ports.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { correctionsAtomFeed, correctionsJsonFeed, correctionsMain } from '../pages/corrections.ts';
import { viewContextOf } from '../pages/view-context.ts';
import { answer, notFound } from './answer.ts';

/** How long caches may keep them: a correction that was dismissed must disappear soon. */
const keptSeconds = 60;

/** All corrections, as a page and as feeds. */
export const correctionRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { archive, clock, settings } = app;

  routes.get(sitePaths.corrections, async (context) => {
    const asked = context.req.query('before');
    const before = Instant.safeParse(asked ?? instantOf(new Date(clock.now().getTime() + 1)));
    if (!before.success) return notFound(context, app);
    const found = await correctionsPage(archive, new Date(before.data));
    return answer(
      context,
      app,
      (view) => ({
        title: view.t('corrections'),
        description: view.t('corrections-intro'),
        shared: { path: pathTo('corrections'), kind: 'website' as const },
        main: correctionsMain(view, found, asked),
      }),
      { keptSeconds },
    );
  });

  const feedOf = async (context: Context) => {
    const now = clock.now();
    const { corrections } = await correctionsPage(archive, new Date(now.getTime() + 1));
    const view = viewContextOf(context);
    const { siteUrl, productName } = settings;
    const title = view.t('feed-title', { product: productName, topic: view.t('corrections') });
    context.header('Cache-Control', `public, max-age=${keptSeconds}`);
    context.header('Vary', 'Accept-Language');
    return { view, feed: { siteUrl, productName, title, corrections, now } };
  };

  routes.get(sitePaths.correctionsAtom, async (context) => {
    const { view, feed } = await feedOf(context);
    return context.body(correctionsAtomFeed(view, feed), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });

  routes.get(sitePaths.correctionsJson, async (context) => {
    const { view, feed } = await feedOf(context);
    return context.body(JSON.stringify(correctionsJsonFeed(view, feed)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    });
  });

  return routes;
};
