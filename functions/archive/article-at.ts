import pMap from 'p-map';
import type { Article } from '../core/article.ts';
import type { Edition, Source, Story, Window } from '../core/edition.ts';
import { customTopicPrefix, TopicId } from '../core/topic.ts';
import type { Report } from '../site/story-path.ts';
import type { ShownCorrection } from '../store/shown-corrections.ts';
import type { Archive } from './archive.ts';
import { citedIn, type Stretch, stretchesOf } from './cited-passages.ts';
import { articleCorrections } from './published-corrections.ts';
import { opening } from './topic-news.ts';

const dayMilliseconds = 86_400_000;
/** How many days before an article's day the windows begin that may hold it. */
const windowDays = 8;
/** How many of a topic's editions are read for citations of an article. Those with the shortest windows leave out the least. */
const maxEditions = 8;
const readsAtOnce = 8;

/** An article as its page shows it. */
export interface ShownArticle {
  article: Pick<Article, 'publisher' | 'url' | 'published' | 'language'>;
  /** Its title or, if it has none, its first words. */
  heading: string;
  /** All of it, or only the cited passages with what is around them. */
  isWhole: boolean;
  stretches: Stretch[];
  /** The stories that it is part of, each once. */
  stories: { topic: { id: string; title: string }; story: Story; beginning: Report }[];
  /** What its publisher or an editor has corrected of what we printed from it, newest first. */
  corrections: ShownCorrection[];
}

export type ArticleLookup = ({ state: 'found' } & ShownArticle) | { state: 'withdrawn' } | { state: 'missing' };

interface Appearance {
  edition: Edition;
  story: Story;
  source: Source;
}

const length = ({ from, to }: Window) => Date.parse(to) - Date.parse(from);

/** The stories of a topic's editions from about a day that an article is a source of. */
const appearances = async (
  archive: Archive,
  { topic, id, day }: { topic: string; id: string; day: string },
): Promise<Appearance[]> => {
  const midnight = Date.parse(day);
  const span = {
    from: new Date(midnight - windowDays * dayMilliseconds),
    before: new Date(midnight + dayMilliseconds),
  };
  const windows = (await archive.windows(topic, span)).filter(({ to }) => Date.parse(to) >= midnight);
  const shortest = windows.sort((a, b) => length(a) - length(b) || b.to.localeCompare(a.to));
  const found: Appearance[] = [];
  for (let at = 0; at < shortest.length && found.length < maxEditions; at += readsAtOnce)
    for (const edition of await pMap(shortest.slice(at, at + readsAtOnce), (window) => archive.printed(topic, window)))
      for (const story of edition?.stories ?? []) {
        const source = story.sources.find(({ articleId }) => articleId === id);
        if (edition && source) found.push({ edition, story, source });
      }
  return found;
};

const isPublic = (topic: string) => TopicId.safeParse(topic).success && !topic.startsWith(customTopicPrefix);

/** The public topics that an article may be printed under: the one that a link names, or those that it is indexed under. */
const topicsOf = async (
  archive: Archive,
  { id, topic, day }: { id: string; topic?: string | undefined; day?: string | undefined },
): Promise<{ topics: string[]; day: string | undefined }> => {
  if (topic !== undefined && day !== undefined) return { topics: isPublic(topic) ? [topic] : [], day };
  const arrivedAt = await archive.arrivalOf(id);
  if (arrivedAt === undefined) return { topics: [], day: undefined };
  const listed = (await archive.topics()).map((one) => one.id).filter(isPublic);
  const indexed = await pMap(listed, (one) => archive.isIndexed({ topic: one, arrivedAt, id }), { concurrency: 24 });
  return { topics: listed.filter((_, at) => indexed[at]), day: arrivedAt.slice(0, 10) };
};

/**
 * An article that a public edition has as a source, with the passages that its stories cite. Only those passages and a
 * sentence around each are shown of an article with a page of its own, because a site need not have the right to publish
 * more; others, which a newsroom dropped as text, are shown whole. Nothing is shown of articles under embargo or of those
 * that only editions of custom topics have: they are missing. `topic` and `day` (on which it first arrived) save a search.
 */
export const articleAt = async (
  archive: Archive,
  { id, ...hints }: { id: string; topic?: string | undefined; day?: string | undefined },
): Promise<ArticleLookup> => {
  const { topics, day } = await topicsOf(archive, { id, ...hints });
  const found: Appearance[] = [];
  for (const topic of day === undefined ? [] : topics)
    found.push(...(await appearances(archive, { topic, id, day: day! })));
  const newest = found.toSorted((a, b) => b.source.arrivedAt.localeCompare(a.source.arrivedAt))[0];
  if (!newest) return { state: 'missing' };
  const { source, edition } = newest;
  const ref = { id, since: source.since ?? source.arrivedAt };
  const { stands, isMarked } = await archive.standing([ref]);
  if (!stands(ref)) return { state: 'withdrawn' };
  const entry = await archive.entry({ topic: edition.topic.id, arrivedAt: source.arrivedAt, id });
  if (!entry) return { state: 'withdrawn' };

  const cited = found
    .filter((one) => one.source.arrivedAt === source.arrivedAt)
    .flatMap((one) => citedIn(one.story).filter((words) => words.source === one.source.number));
  const { title, publisher, url, published, language, text } = entry.article;
  const isWhole = url === null;
  const stretches = stretchesOf(entry, {
    passages: cited.map(({ spans }) => spans),
    isWhole,
    stands: (words) => stands(ref, words),
  });
  const stories = new Map<string, ShownArticle['stories'][number]>();
  for (const { edition: printed } of found.toSorted((a, b) => b.edition.window.to.localeCompare(a.edition.window.to))) {
    const shown = await archive.edition(printed.topic.id, printed.window);
    for (const story of shown?.stories.filter(({ sources }) => sources.some((one) => one.articleId === id)) ?? []) {
      const beginning = await archive.beginningOf(printed.topic.id, story);
      const name = `${printed.topic.id} ${beginning.id}`;
      if (!stories.has(name)) stories.set(name, { topic: printed.topic, story, beginning });
    }
  }
  const firstWords = stretches[0]?.runs.map((run) => run.text).join('') ?? (isMarked(ref) ? '' : text);
  const heading = title !== null && stands(ref, title) ? title : opening(firstWords);
  if (heading === '') return { state: 'withdrawn' };
  return {
    state: 'found',
    article: { publisher, url, published, language },
    heading,
    isWhole,
    stretches,
    stories: [...stories.values()],
    corrections: await articleCorrections(archive, { ...ref, topics }),
  };
};
