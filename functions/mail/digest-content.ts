import type { SentStory } from '../core/ledger.ts';
import type { FragmentTable, TopicSection } from '../store/fragments.ts';

/** Which stories are in a digest, and which of them are shortened or dropped when there is no room. */

export type Length = 'short' | 'full';

/** A story as it is included: in full or short. */
export type IncludedStory = FragmentTable['stories'][number] & { length: Length };

/** A section with those of its stories that are included. */
export interface IncludedSection {
  section: TopicSection;
  stories: readonly IncludedStory[];
}

/** A digest's stories by section. News that is in two topics is included in the first; empty sections are left out. */
export const includeStories = (sections: readonly TopicSection[], length: Length): IncludedSection[] => {
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    const stories = section.table.stories.filter(({ articleIds }) => {
      const known = articleIds.some((id) => seen.has(id));
      if (!known) for (const id of articleIds) seen.add(id);
      return !known;
    });
    return stories.length > 0 ? [{ section, stories: stories.map((story) => ({ ...story, length })) }] : [];
  });
};

/** The stories in order, as the ledger names them. */
export const storiesOf = (included: readonly IncludedSection[]): SentStory[] =>
  included.flatMap(({ section: { table }, stories }) =>
    stories.map(({ id }) => ({ topic: table.topic.id, window: table.window, storyId: id })),
  );

/** The stories that a digest of these sections includes, in order, each piece of news once. */
export const pickStories = (sections: readonly TopicSection[]): SentStory[] =>
  storiesOf(includeStories(sections, 'full'));

type Piece = IncludedStory['full'];
const size = ({ html, text }: Piece): number => html.end - html.start + text.end - text.start;

/**
 * What is left after removing at least `over` bytes. The lowest ranked stories are shortened first, whatever their topic;
 * if all are short and that is not enough, stories are dropped, each from the topic that has the most, so that every topic
 * keeps its best. A topic that has no stories left is dropped as a whole.
 */
export const shorten = (included: readonly IncludedSection[], over: number): IncludedSection[] => {
  const kept = included.map(({ section, stories }) => ({ section, stories: [...stories] }));
  let left = over;
  for (let rank = Math.max(0, ...kept.map(({ stories }) => stories.length)) - 1; rank >= 0; rank--)
    for (const { stories } of kept.toReversed()) {
      const story = stories[rank];
      if (left <= 0 || story?.length !== 'full') continue;
      stories[rank] = { ...story, length: 'short' };
      left -= size(story.full) - size(story.short);
    }
  while (left > 0) {
    const most = Math.max(0, ...kept.map(({ stories }) => stories.length));
    const last = kept.findLast(({ stories }) => stories.length === most);
    const story = last?.stories.pop();
    if (!last || !story) break;
    left -= size(story[story.length]);
    if (most === 1) left -= size(last.section.table.heading) + size(last.section.table.closing);
  }
  return kept.filter(({ stories }) => stories.length > 0);
};

/** At most `count` stories of a digest, starting at position `from`. */
export const storiesInRange = (
  included: readonly IncludedSection[],
  { from, count }: { from: number; count: number },
): IncludedSection[] => {
  let passed = 0;
  return included.flatMap(({ section, stories }) => {
    const shown = stories.slice(Math.max(0, from - passed), Math.max(0, from + count - passed));
    passed += stories.length;
    return shown.length > 0 ? [{ section, stories: shown }] : [];
  });
};
