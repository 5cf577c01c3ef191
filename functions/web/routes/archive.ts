import { type Context, Hono } from 'hono';
import { archivePage } from '../../archive/archive-page.ts';
import { latestArrival } from '../../archive/printed-story.ts';
import { threadOf } from '../../archive/thread.ts';
import { Instant } from '../../core/article.ts';
import { Malformed } from '../../core/errors.ts';
import { instantOf } from '../../core/ports.ts';
import { pathTo, sitePaths } from '../../core/site-paths.ts';
import { customTopicPrefix, TopicId } from '../../core/topic.ts';
import { windowNamed } from '../../core/window-name.ts';
import type { AppContext } from '../app-context.ts';
import { atomFeed, jsonFeed } from '../pages/feeds.ts';
import { editionMain, storyMain, topicMain } from '../pages/stories.ts';
import { answer, notFound, refuse } from './answer.ts';

/** How long caches may keep a page: withdrawn articles must disappear everywhere soon. */
const topicKeptSeconds = 60;
const editionKeptSeconds = 60;

/** The archive: topics, editions, stories and feeds. */
export const archiveRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { archive, clock, settings } = app;

  routes.get(sitePaths.topic, async (context) => {
    const topic = await archive.topic(context.req.param('topic'));
    const asked = context.req.query('before');
    const before = Instant.safeParse(asked ?? instantOf(clock.now()));
    if (!topic || !before.success) return notFound(context, app);
    const archivedPage = await archivePage(archive, { topic: topic.id, before: new Date(before.data) });
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
        main: topicMain(view, { topic, news, archive: archivedPage, before: asked }),
      }),
      { keptSeconds: topicKeptSeconds },
    );
  });

  const feedOf = async (context: Context) => {
    const topic = await archive.topic(context.req.param('topic')!);
    if (!topic) return undefined;
    const now = clock.now();
    const { stories } = await archivePage(archive, { topic: topic.id, before: now });
    context.header('Cache-Control', `public, max-age=${topicKeptSeconds}`);
    return { siteUrl: settings.siteUrl, productName: settings.productName, topic, stories, now };
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

  /** Mails link here for good, so what was printed is shown even if its topic has been removed since. */
  const editionAt = async (context: Context) => {
    const window = windowNamed(context.req.param('window')!);
    const topic = TopicId.safeParse(context.req.param('topic'));
    if (!window || !topic.success) return undefined;
    const edition = await archive.edition(topic.data, window);
    // If the edition exists but is damaged, the address was not mistyped: the page fails, and the log says why.
    if (!edition && (await archive.isUnreadable(topic.data, window)))
      throw new Malformed(`The edition of ${topic.data} from ${window.from} to ${window.to} cannot be read.`);
    return edition;
  };

  /** Whether an edition had a story whose sources have all been withdrawn. */
  const wasPrinted = async (context: Context): Promise<boolean> => {
    const printed = await archive.printed(context.req.param('topic')!, windowNamed(context.req.param('window')!)!);
    return printed?.stories.some(({ id }) => id === context.req.param('story')) ?? false;
  };

  routes.get(sitePaths.edition, async (context) => {
    const edition = await editionAt(context);
    if (!edition) return notFound(context, app);
    return answer(
      context,
      app,
      (view) => ({
        title: edition.topic.title,
        ...(isOpen(edition.topic.id) && { shared: { path: context.req.path, kind: 'website' as const } }),
        main: editionMain(view, edition),
      }),
      { keptSeconds: editionKeptSeconds },
    );
  });

  routes.get(sitePaths.story, async (context) => {
    const edition = await editionAt(context);
    const story = edition?.stories.find(({ id }) => id === context.req.param('story'));
    if (edition && !story && (await wasPrinted(context)))
      return refuse(context, app, { status: 410, key: 'withdrawn' });
    if (!edition || !story) return notFound(context, app);
    const thread = await threadOf(archive, { edition, story });
    return answer(
      context,
      app,
      (view) => ({
        title: story.headline.text,
        description: story.brief.map(({ text }) => text).join(' '),
        ...(isOpen(edition.topic.id) && {
          shared: { path: context.req.path, kind: 'article' as const, published: latestArrival(story) },
        }),
        feeds: { topic: edition.topic.id, title: edition.topic.title },
        main: storyMain(view, { edition, story, thread }),
      }),
      { keptSeconds: editionKeptSeconds },
    );
  });

  return routes;
};

/** Search engines may index topics of the file; custom topics can be read only by people who know their address. */
const isOpen = (topic: string) => !topic.startsWith(customTopicPrefix);
