import type { Edition, Story, Window } from '../core/edition.ts';
import { latestArrival } from '../site/story-day.ts';

/** A story and the edition it was printed in. */
export interface PrintedStory {
  story: Story;
  window: Window;
}

/** The articles behind a story, near copies included. */
export const articlesOf = ({ sources }: Story): string[] =>
  sources.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]);

const dayOf = (story: Story) => latestArrival(story).slice(0, 10);

/**
 * Stories of several editions, each piece of news once: the first edition that has it counts. Latest
 * day first; within a day as the editions ranked them.
 */
export const storiesOnce = (editions: readonly Edition[]): PrintedStory[] => {
  const seen = new Set<string>();
  return editions
    .flatMap(({ stories, window }) =>
      stories
        .filter((story) => {
          const articles = articlesOf(story);
          const known = articles.some((id) => seen.has(id));
          for (const id of articles) seen.add(id);
          return !known;
        })
        .map((story) => ({ story, window })),
    )
    .sort((a, b) => dayOf(b.story).localeCompare(dayOf(a.story)));
};
