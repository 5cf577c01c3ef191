import { type Context, Hono } from 'hono';
import { type ArchivePage, archivePage } from '../../archive/archive-page.ts';
import { correctionsOf, correctionsSince } from '../../archive/published-corrections.ts';
import { Instant } from '../../core/article.ts';
import type { Story } from '../../core/edition.ts';
import { instantOf } from '../../core/ports.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import type { AppContext } from '../app-context.ts';
import { atomFeed, jsonFeed } from '../pages/feeds.ts';
import { topicMain } from '../pages/stories.ts';
import { viewContextOf } from '../pages/view-context.ts';
import { answer, notFound } from './answer.ts';
import { isOpen, printedRoutes } from './printed.ts';

/** How long caches may keep a page: withdrawn articles must disappear everywhere soon. */
const topicKeptSeconds = 60;

/** The archive: topics with their feeds, and what was printed. */
export const archiveRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { archive, clock, settings } = app;

  /** The corrections of the stories on a page of a topic's archive. */
  const correctedOn = async (topic: string, { stories }: Pick<ArchivePage, 'stories'>) => {
    const first = stories.map(({ beginning }) => beginning.since).sort()[0];
    const corrections = first === undefined ? [] : await correctionsSince(archive, { topic, from: first });
    return (story: Story) => correctionsOf(corrections, story);
  };

  routes.get(sitePaths.topic, async (context) => {
    const topic = await archive.topic(context.req.param('topic'));
    const asked = context.req.query('before');
    const before = Instant.safeParse(asked ?? instantOf(clock.now()));
    if (!topic || !before.success) return notFound(context, app);
    const archivedPage = await archivePage(archive, { topic: topic.id, before: new Date(before.data) });
    const corrected = await correctedOn(topic.id, archivedPage);
    const news = await archive.news(topic.id);
    const path = pathTo('topic', { topic: topic.id });
    return answer(
      context,
      app,
      (view) => ({
        title: topic.title,
        ...(topic.description && { description: topic.description }),
        ...(isOpen(topic.id) && { shared: { path, kind: 'website' as const } }),
        feeds: { topic: topic.id, title: topic.title },
        main: topicMain(view, { topic, news, archive: archivedPage, before: asked, corrected }),
      }),
      { keptSeconds: topicKeptSeconds },
    );
  });

  const feedOf = async (context: Context) => {
    const topic = await archive.topic(context.req.param('topic')!);
    if (!topic) return undefined;
    const now = clock.now();
    const { stories } = await archivePage(archive, { topic: topic.id, before: now });
    const { t, name } = viewContextOf(context);
    const { siteUrl, productName } = settings;
    const title = t('feed-title', { product: productName, topic: name(topic.title) });
    context.header('Cache-Control', `public, max-age=${topicKeptSeconds}`);
    context.header('Vary', 'Accept-Language');
    const corrected = await correctedOn(topic.id, { stories });
    return { siteUrl, productName, title, topic, stories, corrected, now };
  };

  routes.get(sitePaths.atomFeed, async (context) => {
    const feed = await feedOf(context);
    if (!feed) return notFound(context, app);
    return context.body(atomFeed(feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  routes.get(sitePaths.jsonFeed, async (context) => {
    const feed = await feedOf(context);
    if (!feed) return notFound(context, app);
    return context.body(JSON.stringify(jsonFeed(feed)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    });
  });

  routes.route('/', printedRoutes(app));
  return routes;
};
