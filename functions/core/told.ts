import type { FragmentTable, Section } from './fragment.ts';
import type { SentStory } from './ledger.ts';

/** What a digest tells, and what of it gives way where there is no room. */

export type TableStory = FragmentTable['stories'][number];
export type Length = 'short' | 'full';

/** A section with the stories of it that are told. */
export interface Told {
  section: Section;
  stories: readonly TableStory[];
}

/** The stories of a digest by section: news that is in two topics is told in the first; empty sections are left out. */
export const tell = (sections: readonly Section[]): Told[] => {
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    const stories = section.table.stories.filter(({ articleIds }) => {
      const known = articleIds.some((id) => seen.has(id));
      if (!known) for (const id of articleIds) seen.add(id);
      return !known;
    });
    return stories.length > 0 ? [{ section, stories }] : [];
  });
};

/** The stories, in order. */
export const storiesOf = (told: readonly Told[]): SentStory[] =>
  told.flatMap(({ section: { table }, stories }) =>
    stories.map(({ id }) => ({ topic: table.topic.id, window: table.window, storyId: id })),
  );

/** The stories that a digest of these sections tells, each piece of news once, in order. */
export const pickStories = (sections: readonly Section[]): SentStory[] => storiesOf(tell(sections));

type Piece = TableStory['full'];
const size = ({ html, text }: Piece): number => html.end - html.start + text.end - text.start;

/**
 * What is told when so many bytes too many have gone. The lowest ranked stories give way first, whatever their topic,
 * so that every topic keeps its best; a topic without stories goes whole.
 */
export const shorten = (told: readonly Told[], { length, over }: { length: Length; over: number }): Told[] => {
  const kept = told.map(({ stories }) => stories.length);
  for (let left = over; left > 0; ) {
    const most = Math.max(0, ...kept);
    if (most === 0) break;
    const last = kept.lastIndexOf(most);
    const { section, stories } = told[last]!;
    left -= size(stories[most - 1]![length]);
    kept[last] = most - 1;
    if (most === 1) left -= size(section.table.heading) + size(section.table.closing);
  }
  return told.flatMap(({ section, stories }, index) =>
    kept[index]! > 0 ? [{ section, stories: stories.slice(0, kept[index]) }] : [],
  );
};

/** So many stories of a digest from one place in it on. */
export const partOf = (told: readonly Told[], { from, count }: { from: number; count: number }): Told[] => {
  let passed = 0;
  return told.flatMap(({ section, stories }) => {
    const shown = stories.slice(Math.max(0, from - passed), Math.max(0, from + count - passed));
    passed += stories.length;
    return shown.length > 0 ? [{ section, stories: shown }] : [];
  });
};
