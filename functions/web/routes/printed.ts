import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import { articleAt } from '../../archive/article-at.ts';
import { correctionsOf, correctionsSince, storyCorrections } from '../../archive/published-corrections.ts';
import { isPreview, type StoryAtAddress, storyAt } from '../../archive/story-at.ts';
import type { Edition } from '../../core/edition.ts';
import { Malformed } from '../../core/errors.ts';
import { customTopicPrefix, TopicId } from '../../core/topic.ts';
import { windowNamed } from '../../core/window-name.ts';
import { pathTo, sitePaths } from '../../site/site-paths.ts';
import { latestArrival } from '../../site/story-day.ts';
import { dayNamed, picturePath, storyName } from '../../site/story-path.ts';
import { readPrintedPicture } from '../../store/story-pictures.ts';
import type { AppContext } from '../app-context.ts';
import { articleMain } from '../pages/article.ts';
import { editionMain } from '../pages/stories.ts';
import { storyMain } from '../pages/story.ts';
import { viewContextOf } from '../pages/view-context.ts';
import { answer, notFound, refuse } from './answer.ts';

/** How long caches may keep a page: withdrawn articles must disappear everywhere soon. */
const editionKeptSeconds = 60;
/** How long they may keep where an old address leads. */
const addressKeptSeconds = 3600;

/** How long they may keep a picture, which never changes, but whose article may be withdrawn. */
const pictureKeptSeconds = 7 * 86_400;
/** A picture has up to 60 kB. */
const maxPicturesKept = 100;

/** Search engines may index topics of the file; custom topics can be read only by people who know their address. */
export const isOpen = (topic: string) => !topic.startsWith(customTopicPrefix);

/** Pictures as the site serves them: the same for everyone, and gone once their article is withdrawn. */
const pictureRoutes = (app: AppContext): Hono => {
  const { archive, store } = app;
  const pictures = new LRUCache<string, NonNullable<Awaited<ReturnType<typeof readPrintedPicture>>>>({
    max: maxPicturesKept,
    fetchMethod: (name) => readPrintedPicture(store, name),
  });
  return new Hono().get(sitePaths.picture, async (context) => {
    const [, name] = /^([0-9a-f]{32})\.jpg$/.exec(context.req.param('picture')) ?? [];
    const picture = name === undefined ? undefined : await pictures.fetch(name);
    const stands = picture && (await archive.standing([picture.article])).stands(picture.article);
    if (!stands) return notFound(context, app);
    return context.body(new Uint8Array(picture.jpeg), 200, {
      'Content-Type': 'image/jpeg',
      'Cache-Control': `public, max-age=${pictureKeptSeconds}, immutable`,
    });
  });
};

/** What was printed: editions, stories with their pictures, and articles. */
export const printedRoutes = (app: AppContext): Hono => {
  const routes = new Hono();
  const { archive, clock } = app;

  routes.route('/', pictureRoutes(app));

  /** Mails link here for good, so what was printed is shown even if its topic has been removed since. */
  const printedAt = async (context: Context): Promise<Edition | undefined> => {
    const window = windowNamed(context.req.param('window')!);
    const topic = TopicId.safeParse(context.req.param('topic'));
    if (!window || !topic.success) return undefined;
    const stored = await archive.readPrinted(topic.data, window);
    // If the edition exists but is damaged, the address was not mistyped: the page fails, and the log says why.
    if (stored.state === 'unreadable')
      throw new Malformed(`The edition of ${topic.data} from ${window.from} to ${window.to} cannot be read.`);
    return stored.state === 'found' ? stored.value : undefined;
  };

  routes.get(sitePaths.topicStory, async (context) => {
    const topic = TopicId.safeParse(context.req.param('topic'));
    const name = context.req.param('story');
    if (!topic.success) return notFound(context, app);
    const found = await storyAt(archive, { topic: topic.data, name, now: clock.now() });
    if (found.state === 'withdrawn') return refuse(context, app, { status: 410, key: 'withdrawn' });
    if (found.state === 'missing') return notFound(context, app);
    const own = found.beginning && storyName(found.beginning);
    return own === undefined || own === name
      ? showStory(context, found)
      : lead(context, pathTo('topicStory', { topic: topic.data, story: own }));
  });

  routes.get(sitePaths.article, async (context) => {
    const { topic, on } = context.req.query();
    const day = on === undefined ? undefined : dayNamed(on);
    const found = await articleAt(archive, { id: context.req.param('article'), topic, day });
    if (found.state === 'withdrawn') return refuse(context, app, { status: 410, key: 'withdrawn-article' });
    if (found.state === 'missing') return notFound(context, app);
    return answer(context, app, (view) => ({ title: found.heading, isPublic: true, main: articleMain(view, found) }), {
      keptSeconds: editionKeptSeconds,
    });
  });

  routes.get(sitePaths.edition, async (context) => {
    const printed = await printedAt(context);
    const edition = printed && (await archive.edition(printed.topic.id, printed.window));
    if (!edition) return notFound(context, app);
    const corrections = await correctionsSince(archive, { topic: edition.topic.id, from: edition.window.from });
    return answer(
      context,
      app,
      (view) => ({
        title: edition.topic.title,
        ...(isOpen(edition.topic.id) && { shared: { path: context.req.path, kind: 'website' as const } }),
        main: editionMain(view, edition, {
          siteUrl: app.settings.siteUrl,
          corrected: (story) => correctionsOf(corrections, story),
        }),
      }),
      { keptSeconds: editionKeptSeconds },
    );
  });

  // The former address of a story, which older mails have, leads to its own; a preview's stories have only this one.
  routes.get(sitePaths.story, async (context) => {
    const printed = await printedAt(context);
    const was = printed?.stories.find(({ id }) => id === context.req.param('story'));
    if (!printed || !was) return notFound(context, app);
    const { topic, window } = printed;
    const edition = await archive.edition(topic.id, window);
    const story = edition?.stories.find(({ id }) => id === was.id);
    if (!edition || !story) return refuse(context, app, { status: 410, key: 'withdrawn' });
    if (await isPreview(archive, edition))
      return showStory(context, { edition, story, beginning: undefined, before: [], reports: story.earlier });
    const own = storyName(await archive.beginningOf(topic.id, was));
    return lead(context, pathTo('topicStory', { topic: topic.id, story: own }), `r-${was.id}`);
  });

  /** Leads to another address for good, in the language that the visitor chose. */
  const lead = (context: Context, path: string, fragment?: string) => {
    context.header('Cache-Control', `public, max-age=${addressKeptSeconds}`);
    const to = viewContextOf(context).href(path);
    return context.redirect(fragment ? `${to}#${fragment}` : to, 301);
  };

  const showStory = async (context: Context, found: StoryAtAddress) => {
    const { edition, story, beginning, before } = found;
    const { topic } = edition;
    // As it was printed: what it lost since was withdrawn, and the page says so.
    const printed = await archive.printed(topic.id, edition.window);
    const whole = printed?.stories.find(({ id }) => id === story.id) ?? story;
    const stories = [whole, ...before.map((one) => one.story)];
    const corrections = await storyCorrections(archive, { topic: topic.id, stories });
    return answer(
      context,
      app,
      (view) => ({
        title: story.headline.text,
        description: story.brief.map(({ text }) => text).join(' '),
        ...(isOpen(topic.id) &&
          beginning && {
            shared: {
              path: pathTo('topicStory', { topic: topic.id, story: storyName(beginning) }),
              kind: 'article' as const,
              published: latestArrival(story),
              ...(story.picture && { picture: picturePath(story.picture) }),
            },
          }),
        feeds: { topic: topic.id, title: topic.title },
        main: storyMain(view, found, { siteUrl: app.settings.siteUrl, corrections }),
      }),
      { keptSeconds: editionKeptSeconds },
    );
  };

  return routes;
};
