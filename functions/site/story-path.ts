import type { Source, Story, StoryPicture } from '../core/edition.ts';
import { customTopicPrefix } from '../core/topic.ts';
import { pathTo } from './site-paths.ts';

/** An article as part of a story: its id, and when its first version arrived. */
export interface Report {
  id: string;
  since: string;
}

export const compareReports = (one: Report, other: Report): number =>
  one.since < other.since || (one.since === other.since && one.id < other.id) ? -1 : one.id === other.id ? 0 : 1;

/** The articles that a story is printed from, with those near copies of which the arrival is known. */
export const ownReports = ({ sources }: Pick<Story, 'sources'>): Report[] =>
  sources.flatMap(({ articleId, since, arrivedAt, copies }) => [
    { id: articleId, since: since ?? arrivedAt },
    ...copies.flatMap((copy) => (copy.since === undefined ? [] : [{ id: copy.articleId, since: copy.since }])),
  ]);

/** The first article of a story to arrive, among those that it is printed from and the earlier reports that it continues. */
export const firstReport = (story: Pick<Story, 'sources' | 'earlier'>): Report =>
  [
    ...ownReports(story),
    ...story.earlier.map(({ articleId, since, arrivedAt }) => ({ id: articleId, since: since ?? arrivedAt })),
  ].sort(compareReports)[0]!;

/** Reads a day without hyphens, as addresses have it; undefined for other text. */
export const dayNamed = (text: string): string | undefined => {
  const day = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return day === text || Number.isNaN(Date.parse(day)) ? undefined : day;
};

/** What a story is called in its address: the day on which its first article arrived, and the article's id. */
export const storyName = ({ id, since }: Report): string => `${since.slice(0, 10).replaceAll('-', '')}-${id}`;

/** Reads a story's name; the id of any of its articles, without a day, is one as well. */
export const storyNamed = (name: string): { id: string; day?: string } => {
  const [, date = '', id] = /^(\d{8})-(.+)$/.exec(name) ?? [];
  const day = dayNamed(date);
  return id === undefined || day === undefined ? { id: name } : { id, day };
};

/**
 * The path of a story on the site: the same for all editions that know the story from its beginning. The site leads from any
 * other to the story's own address.
 */
export const storyPath = (topic: string, story: Pick<Story, 'sources' | 'earlier'>): string =>
  pathTo('topicStory', { topic, story: storyName(firstReport(story)) });

/**
 * The path of an article on the site, with what its page needs to find it at once; undefined under a custom topic, because
 * only articles of public topics have a page. `start`, the offset of a cited passage in
 * the article's text, opens the page at that passage.
 */
export const articlePath = ({
  topic,
  source: { articleId, arrivedAt },
  start,
}: {
  topic: string;
  source: Pick<Source, 'articleId' | 'arrivedAt'>;
  start?: number | undefined;
}): string | undefined => {
  if (topic.startsWith(customTopicPrefix)) return undefined;
  const day = arrivedAt.slice(0, 10).replaceAll('-', '');
  return `${pathTo('article', { article: articleId })}?topic=${topic}&on=${day}${start === undefined ? '' : `#p${start}`}`;
};

/** The path of a picture that is printed with a story. */
export const picturePath = ({ name }: Pick<StoryPicture, 'name'>): string =>
  pathTo('picture', { picture: `${name}.jpg` });
