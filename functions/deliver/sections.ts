import { LRUCache } from 'lru-cache';
import type { Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import { windowName } from '../core/window-name.ts';
import { readEdition } from '../store/editions.ts';
import type { FragmentTable, TopicSection } from '../store/fragments.ts';
import { readSection } from '../store/mail-parts.ts';
import { standingStory } from '../store/standing-edition.ts';
import { valueIfFound } from '../store/stored.ts';
import { openWithdrawals } from '../store/withdrawals.ts';

export interface WantedEdition {
  topic: string;
  window: Window;
}

const cacheBytes = 48 * 1024 * 1024;
/** A parsed table takes about three times the space of its text, which is about a twentieth of the body's. */
const tableFactor = 3;
/** What is joined of a body for the arrangements of its stories takes about as much again as the body. */
const bodyFactor = 2;
/** An edition that is held back may be approved and compiled again. */
const heldBackMilliseconds = 5_000;
/**
 * The sections of mails, which readers share: each is read once per warm function and kept, up to 48 MB of them. One that
 * cannot be read is reported to `onUnreadable` and not kept, so that it is used as soon as it is repaired.
 */
export const openSections = (store: ObjectStore, onUnreadable: (key: string, reason: string) => void) => {
  const sections = new LRUCache<string, TopicSection, WantedEdition & { language: Language }>({
    maxSize: cacheBytes,
    sizeCalculation: ({ table, body }) => bodyFactor * body.length + tableFactor * 400 * (table.stories.length + 1),
    fetchMethod: async (_key, _stale, { context, options }) => {
      const read = await readSection(store, context);
      if (read.state === 'unreadable') onUnreadable(read.key, read.reason);
      if (read.state === 'found' && read.section.table.heldBack) options.ttl = heldBackMilliseconds;
      return read.state === 'found' ? read.section : undefined;
    },
  });
  const sectionOf = ({ topic, window }: WantedEdition, language: Language) =>
    sections.fetch(`${topic} ${windowName(window)} ${language}`, { context: { topic, window, language } });

  const withdrawals = openWithdrawals(store);
  /**
   * The part of a section that may still be sent. A story is dropped if none of its sources is left. Returns undefined if
   * a story has lost only some of its sources, because the section must then be compiled again.
   */
  const currentOf = async (section: TopicSection): Promise<TopicSection | undefined> => {
    const { table } = section;
    const standing = await withdrawals.standing(table.stories.flatMap(({ articles = [] }) => articles));
    const isMarked = ({ articles = [] }: FragmentTable['stories'][number]) => articles.some(standing.isMarked);
    if (!table.stories.some(isMarked)) return section;
    const edition = valueIfFound(await readEdition(store, { topic: table.topic.id, window: table.window }));
    const stories: FragmentTable['stories'] = [];
    for (const story of table.stories) {
      const printed = isMarked(story) ? edition?.stories.find(({ id }) => id === story.id) : undefined;
      const now = printed && standingStory(printed, standing);
      if (!isMarked(story) || (now && now === printed)) stories.push(story);
      else if (!printed || now) return undefined;
    }
    return { ...section, table: { ...table, stories } };
  };

  /** What may be sent of an edition now; undefined if its section is missing, unreadable or must be compiled again. */
  return async (edition: WantedEdition, language: Language): Promise<TopicSection | undefined> => {
    const section = await sectionOf(edition, language);
    return section && currentOf(section);
  };
};
