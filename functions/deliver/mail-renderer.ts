import { LRUCache } from 'lru-cache';
import type { Window } from '../core/edition.ts';
import type { SentStory } from '../core/ledger.ts';
import { signLink } from '../core/link.ts';
import { instantOf, type Log, type Metrics, type ObjectStore } from '../core/ports.ts';
import type { Language, Reader } from '../core/reader.ts';
import type { DeliverMessage } from '../core/run.ts';
import type { Secrets } from '../core/secrets.ts';
import { pathTo } from '../core/site-paths.ts';
import { sayInMail } from '../i18n/mail-words.ts';
import { assembleDigest } from '../mail/assemble-digest.ts';
import { assembleNotification } from '../mail/assemble-notification.ts';
import type { Reason } from '../mail/masthead.ts';
import { readEdition } from '../store/editions.ts';
import type { FragmentTable, Section } from '../store/fragments.ts';
import type { Layout } from '../store/layouts.ts';
import { readLayout, readSection, sectionKey } from '../store/mail-parts.ts';
import { standingStory } from '../store/standing-edition.ts';
import { valueIfFound } from '../store/stored.ts';
import { openTopicCatalog } from '../store/topic-catalog.ts';
import { openWithdrawals } from '../store/withdrawals.ts';

interface WantedEdition {
  topic: string;
  window: Window;
}

/** Makes mails of what `compile` left in the bucket. */
export interface MailRenderer {
  /**
   * A reader's digest. No stories: there is nothing to send. `missed` are editions that should be there and are not, or
   * cannot be read: they are owed.
   */
  digest(order: {
    reader: Reader;
    /** Whether they are no reader: somebody whom an operator named, without preferences of their own. */
    isGuest?: boolean;
    editions: readonly WantedEdition[];
    message: Pick<DeliverMessage, 'run' | 'kind' | 'occasion'>;
    /** The ledger's name of it, for the link to the web view. */
    digest: string;
    at: Date;
  }): Promise<{ raw: Buffer; stories: SentStory[]; missed: WantedEdition[] }>;
  nothingNew(order: { reader: Reader; run: string; at: Date }): Promise<Buffer>;
}

const cacheBytes = 48 * 1024 * 1024;
const tableFactor = 3;
/** How long the topics are taken to be as they were: shorter than any run takes from its plan to its first mail. */
const topicsMilliseconds = 5_000;
/** What cannot be read is reported once in so long for each object, not once for each reader. */
const reportMilliseconds = 10 * 60_000;

/**
 * A press over the bucket. Sections are shared by readers: each is read once per warm function and kept, up to 48 MB
 * of them; so are layouts. What cannot be read is kept by nobody, so that it counts as soon as it is repaired.
 */
export const openMailRenderer = ({
  store,
  siteUrl,
  secrets,
  log,
  metrics,
}: {
  store: ObjectStore;
  siteUrl: string;
  secrets: () => Promise<Secrets>;
  log: Log;
  metrics: Metrics;
}): MailRenderer => {
  const reported = new LRUCache<string, true>({ max: 1000, ttl: reportMilliseconds });
  const unreadable = (key: string, reason: string): void => {
    if (reported.get(key)) return;
    reported.set(key, true);
    log.error('an object cannot be read', { key, reason });
    metrics.add('ObjectsUnreadable', 'Count', 1);
  };

  const sections = new LRUCache<string, Section, WantedEdition & { language: Language }>({
    maxSize: cacheBytes,
    // A parsed table takes about three times the space of its text, which is about a twentieth of the body's.
    sizeCalculation: ({ table, body }) => body.length + tableFactor * 400 * (table.stories.length + 1),
    fetchMethod: async (_key, _stale, { context }) => {
      const read = await readSection(store, context);
      if (read.state === 'unreadable') unreadable(read.key, read.reason);
      return read.state === 'found' ? read.section : undefined;
    },
  });
  const sectionOf = ({ topic, window }: WantedEdition, language: Language) =>
    sections.fetch(`${topic} ${window.from} ${window.to} ${language}`, { context: { topic, window, language } });

  const withdrawals = openWithdrawals(store);
  /**
   * What of a section may still be sent. A story without a source left is dropped; undefined where a story has others,
   * because they are still owed and the section must be made anew for that.
   */
  const currentOf = async (section: Section): Promise<Section | undefined> => {
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

  const layouts = new LRUCache<Language, Layout>({ max: 10, fetchMethod: (language) => readLayout(store, language) });
  const layoutOf = async (language: Language): Promise<Layout> => (await layouts.fetch(language))!;

  const catalog = openTopicCatalog(store, { freshMilliseconds: topicsMilliseconds });
  /** What a topic without an edition is called in the mail; undefined where it is gone and nothing of it is owed. */
  const owedAs = async (topic: string, language: Language): Promise<string | undefined> => {
    const found = await catalog.find(topic);
    if (found.state === 'found') return found.topic.title;
    if (found.state === 'gone') return undefined;
    unreadable(found.key, found.reason);
    return sayInMail(language, 'unnamedTopic', {});
  };
  const titleOf = async (topic: string): Promise<string | undefined> => {
    const found = await catalog.find(topic);
    return found.state === 'found' ? found.topic.title : undefined;
  };

  const linksOf = async (reader: Reader, at: Date, digest: string, isGuest = false) => {
    const { linkKeys } = await secrets();
    const issuedAt = Math.floor(at.getTime() / 1000);
    const claim = { readerId: reader.id, issuedAt };
    const preferences = signLink({ ...claim, purpose: 'preferences' }, linkKeys);
    const unsubscribe = `${siteUrl}${pathTo('unsubscribe', { token: signLink({ ...claim, purpose: 'unsubscribe' }, linkKeys) })}`;
    const view = `${siteUrl}${pathTo('digest', { token: signLink({ ...claim, purpose: 'view', about: digest }, linkKeys) })}`;
    // Guests have no preferences: they may subscribe, or get no more.
    if (isGuest) return { preferences: `${siteUrl}/`, pause: unsubscribe, unsubscribe, view };
    return {
      preferences: `${siteUrl}${pathTo('preferences', { token: preferences })}`,
      pause: `${siteUrl}${pathTo('pause', { token: preferences })}`,
      unsubscribe,
      view,
    };
  };

  const reasonOf = (
    { kind, occasion = 'now' }: Pick<DeliverMessage, 'kind' | 'occasion'>,
    topics: string[],
    { schedule }: Reader,
  ): Reason => {
    switch (kind) {
      case 'request':
        return { kind, topics };
      case 'reader':
        return { kind: occasion, topics, schedule };
      case 'scheduled':
        return { kind: 'schedule', topics, schedule };
    }
  };

  return {
    async digest({ reader, isGuest, editions, message, digest, at }) {
      const { language } = reader;
      let found: Section[] = [];
      const missed: (WantedEdition & { title: string })[] = [];
      const miss = async (edition: WantedEdition) => {
        const title = await owedAs(edition.topic, language);
        if (title !== undefined) missed.push({ ...edition, title });
      };
      for (const edition of editions) {
        const section = await sectionOf(edition, language);
        const current = section && (await currentOf(section));
        if (current) found.push(current);
        else await miss(edition);
      }
      if (found.every(({ table }) => table.stories.length === 0)) return { raw: Buffer.alloc(0), stories: [], missed };
      const layout = await layoutOf(language);
      for (const { table } of found.filter(({ table }) => table.encoding !== layout.encoding)) {
        const { topic, window } = table;
        unreadable(sectionKey(topic.id, window, language), "Its encoding is not the mail template's.");
        await miss({ topic: topic.id, window });
      }
      found = found.filter(({ table }) => table.encoding === layout.encoding);
      if (found.every(({ table }) => table.stories.length === 0)) return { raw: Buffer.alloc(0), stories: [], missed };
      const { raw, stories } = assembleDigest({
        layout,
        sections: found,
        length: reader.length,
        fields: {
          to: reader.address,
          at: instantOf(at),
          zone: reader.schedule.zone,
          run: message.run,
          readerId: reader.id,
          reason: reasonOf(
            message,
            [...found.map(({ table }) => table.topic.title), ...missed.map(({ title }) => title)],
            reader,
          ),
          links: await linksOf(reader, at, digest, isGuest),
          missed: missed.map(({ title }) => title),
        },
      });
      return { raw, stories, missed: missed.map(({ topic, window }) => ({ topic, window })) };
    },

    async nothingNew({ reader, run, at }) {
      const names = await Promise.all(reader.topics.map(titleOf));
      const { preferences } = await linksOf(reader, at, '');
      const { raw } = assembleNotification({
        layout: await layoutOf(reader.language),
        notice: 'nothing-new',
        fields: {
          to: reader.address,
          at: instantOf(at),
          id: `${run}.${reader.id}`,
          link: preferences,
          asked: { topics: names.filter((name) => name !== undefined), schedule: reader.schedule },
        },
      });
      return raw;
    },
  };
};
