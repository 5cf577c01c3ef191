import type { TopicSection } from '../store/fragments.ts';
import { type IncludedSection, type IncludedStory, pieceOf } from './digest-content.ts';

/** The bytes of a section in a digest, from those that were rendered once for all readers. */

/** A range of a section's bytes. */
export const slice = (body: Buffer, { start, end }: { start: number; end: number }): Buffer =>
  body.subarray(start, end);
const none = (): readonly Buffer[] => [];

/** The pieces of a section in one part of a digest: heading, stories, those in a line under their own heading, and closing. */
export const piecesOfSection = (
  { section: { table, body }, stories }: IncludedSection,
  part: 'text' | 'html',
  after: (story: IncludedStory) => readonly Buffer[] = none,
): Buffer[] => {
  const pieces = [slice(body, table.heading[part])];
  for (const [index, story] of stories.entries()) {
    const isFirstLine = story.form === 'line' && (stories[index - 1]?.form ?? 'line') !== 'line';
    if (isFirstLine && table.inBrief) pieces.push(slice(body, table.inBrief[part]));
    pieces.push(slice(body, pieceOf(story)[part]), ...after(story));
  }
  pieces.push(slice(body, table.closing[part]));
  return pieces;
};

/** A section's bytes with the same stories in the same forms. */
interface Joined {
  stories: readonly IncludedStory[];
  text: Buffer;
  html: Buffer;
}
/** How many arrangements of a section are kept: readers of a morning have few of them. */
const maxArrangements = 4;
const arrangements = new WeakMap<TopicSection, Joined[]>();

/** The bytes of a section, joined once for all readers to whom it tells the same stories in the same forms. */
export const joinedSection = (included: IncludedSection): Joined => {
  const { section, stories } = included;
  const known = arrangements.get(section) ?? [];
  const isSame = (one: Joined) =>
    one.stories.length === stories.length && one.stories.every((story, index) => story === stories[index]);
  const before = known.find(isSame);
  if (before) return before;
  const joined = {
    stories,
    text: Buffer.concat(piecesOfSection(included, 'text')),
    html: Buffer.concat(piecesOfSection(included, 'html')),
  };
  arrangements.set(section, [joined, ...known.slice(0, maxArrangements - 1)]);
  return joined;
};
