import type { SentStory } from '../core/ledger.ts';
import type { Language } from '../core/reader.ts';
import type { FragmentTable, TopicSection } from '../store/fragments.ts';
import { isReadIn } from './languages-read.ts';

/** Which stories are in a digest, and which of them are shortened or dropped when there is no room. */

/** What a reader chooses. */
export type Length = 'short' | 'full';
/** How a story is told: with all of its brief, in two sentences, or in a line of its topic's "In brief". */
type Form = Length | 'line';

/** A story as it is included. */
export type IncludedStory = Story & { form: Form };

type Story = FragmentTable['stories'][number];
/** A story in each of its forms, by the story and by each of these: many readers' digests include the same. */
const forms = new WeakMap<Story, Record<Form, IncludedStory>>();
/** A story in a form: the same object each time. */
const inForm = (story: Story, form: Form): IncludedStory => {
  let known = forms.get(story);
  if (!known) {
    known = { full: { ...story, form: 'full' }, short: { ...story, form: 'short' }, line: { ...story, form: 'line' } };
    for (const one of [story, known.full, known.short, known.line]) forms.set(one, known);
  }
  return known[form];
};

/** A section with those of its stories that are included. */
export interface IncludedSection {
  section: TopicSection;
  stories: readonly IncludedStory[];
}

/** A story that has this share of its articles in a larger one tells the same news. */
const sameShare = 0.5;

/** The stories of several topics, each piece of news once: told by the story with most sources, else in the first topic. */
const onceEach = (sections: readonly TopicSection[]): ReadonlySet<Story> => {
  const kept = new Set<Story>();
  /** The kept stories that have an article. */
  const holders = new Map<string, Story[]>();
  const isTold = (story: Story): boolean => {
    const ids = new Set(story.articleIds);
    const shared = new Map<Story, number>();
    for (const id of ids) for (const other of new Set(holders.get(id))) shared.set(other, (shared.get(other) ?? 0) + 1);
    return Math.max(...shared.values()) >= Math.max(1, sameShare * ids.size);
  };
  const all = sections.flatMap(({ table }) => table.stories).toSorted((a, b) => b.sources - a.sources);
  for (const story of all) {
    if (story.articleIds.some((id) => holders.has(id)) && isTold(story)) continue;
    kept.add(story);
    for (const id of story.articleIds) {
      const others = holders.get(id);
      if (others) others.push(story);
      else holders.set(id, [story]);
    }
  }
  return kept;
};

/** Whether stories have an article in common. */
const haveShared = (sections: readonly TopicSection[]): boolean => {
  const seen = new Set<string>();
  let count = 0;
  for (const { table } of sections)
    for (const { articleIds } of table.stories)
      for (const id of articleIds) if (seen.add(id).size !== ++count) return true;
  return false;
};

/** A digest's stories by section, without news that another topic's story tells; empty sections are left out. */
export const includeStories = (sections: readonly TopicSection[], form: Length): IncludedSection[] => {
  const included = haveShared(sections) ? onceEach(sections) : undefined;
  return sections.flatMap((section) => {
    const { stories: all } = section.table;
    const stories = included ? all.filter((story) => included.has(story)) : all;
    return stories.length > 0 ? [{ section, stories: stories.map((story) => inForm(story, form)) }] : [];
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

/**
 * How much of a digest a mail tells, by the length that its reader chose: stories that are told in the whole mail and in one
 * topic, the form of a topic's first story, and lines in one topic. At 230 words a minute that is about five minutes.
 */
const room: Record<Length, { told: number; toldInTopic: number; lead: Form; lines: number }> = {
  full: { told: 12, toldInTopic: 5, lead: 'full', lines: 5 },
  short: { told: 6, toldInTopic: 3, lead: 'short', lines: 3 },
};

/** The stories of a digest by rank: the first of each topic, then the second of each, and so on. */
const byRank = (included: readonly IncludedSection[]): IncludedStory[] => {
  const ranked: IncludedStory[] = [];
  const most = Math.max(0, ...included.map(({ stories }) => stories.length));
  for (let rank = 0; rank < most; rank++)
    for (const { stories } of included) {
      const story = stories[rank];
      if (story) ranked.push(story);
    }
  return ranked;
};

/** The stories of a digest as on a front page: by rank, those in the mail's language before the others. */
export const frontPage = (included: readonly IncludedSection[], language: Language): IncludedStory[] => {
  const ranked = byRank(included);
  const own: IncludedStory[] = [];
  const others: IncludedStory[] = [];
  for (const story of ranked) (isReadIn([language], story) ? own : others).push(story);
  return own.concat(others);
};

/**
 * The stories of a digest that its mail has room for, each in the form in which it is told. The first of each topic leads; the
 * next are told in two sentences while there is room, by rank, so that no topic takes another's place; a few more are a line
 * each. The others are left to the web.
 */
export const arrange = (included: readonly IncludedSection[], length: Length): IncludedSection[] => {
  const { told, toldInTopic, lead, lines } = room[length];
  const isTold = new Set(
    byRank(included.map(({ section, stories }) => ({ section, stories: stories.slice(0, toldInTopic) }))).slice(
      0,
      told,
    ),
  );
  return included.map(({ section, stories }) => {
    const count = stories.filter((story) => isTold.has(story)).length;
    return {
      section,
      stories: stories
        .slice(0, count + lines)
        .map((story, rank) => inForm(story, rank >= count ? 'line' : rank === 0 ? lead : 'short')),
    };
  });
};

type Piece = IncludedStory['full'];
/** The piece of a story in its form. Old tables have no lines. */
export const pieceOf = ({ full, short, line, form }: IncludedStory): Piece =>
  form === 'full' ? full : form === 'line' && line ? line : short;
/** How many words of a story there are to read in its form. */
export const wordsToRead = ({ words, shortWords, headline, form }: IncludedStory): number =>
  form === 'full' ? words : form === 'short' ? shortWords : headline.split(/\s+/u).length;

const size = ({ html, text }: Piece): number => html.end - html.start + text.end - text.start;

/** The next shorter form of each. */
const shorter: Partial<Record<Form, Form>> = { full: 'short', short: 'line' };

/**
 * What is left after removing at least `over` bytes. The lowest ranked stories are shortened first, whatever their topic;
 * if all are lines and that is not enough, stories are dropped, each from the topic that has the most, so that every topic
 * keeps its best. A topic that has no stories left is dropped as a whole.
 */
export const shorten = (included: readonly IncludedSection[], over: number): IncludedSection[] => {
  const kept = included.map(({ section, stories }) => ({ section, stories: [...stories] }));
  let left = over;
  for (const form of ['full', 'short'] as const)
    for (let rank = Math.max(0, ...kept.map(({ stories }) => stories.length)) - 1; rank >= 0; rank--)
      for (const { stories } of kept.toReversed()) {
        const story = stories[rank];
        if (left <= 0 || story?.form !== form) continue;
        const next = inForm(story, shorter[form]!);
        stories[rank] = next;
        left -= size(pieceOf(story)) - size(pieceOf(next));
      }
  while (left > 0) {
    const most = Math.max(0, ...kept.map(({ stories }) => stories.length));
    const last = kept.findLast(({ stories }) => stories.length === most);
    const story = last?.stories.pop();
    if (!last || !story) break;
    left -= size(pieceOf(story));
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
