import { LRUCache } from 'lru-cache';
import { assemble } from '../core/assemble.ts';
import type { Window } from '../core/edition.ts';
import { Missing } from '../core/errors.ts';
import { FragmentTable, type Section } from '../core/fragment.ts';
import { keys } from '../core/keys.ts';
import type { SentStory } from '../core/ledger.ts';
import { signLink } from '../core/link.ts';
import type { Reason } from '../core/masthead.ts';
import { assembleNotice } from '../core/notice.ts';
import { instantOf, type ObjectStore } from '../core/ports.ts';
import type { Language, Reader } from '../core/reader.ts';
import type { DeliverMessage } from '../core/run.ts';
import type { Secrets } from '../core/secrets.ts';
import { Shell, shellVersion } from '../core/shell.ts';
import { Topic } from '../core/topic.ts';
import { parseTopics } from '../core/topics-file.ts';

interface WantedEdition {
  topic: string;
  window: Window;
}

/** Makes mails of what `compile` left in the bucket. */
export interface Press {
  /** A reader's digest. No stories: there is nothing to send. `missed` are editions that should be there and are not. */
  digest(order: {
    reader: Reader;
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
const titlesMilliseconds = 5 * 60_000;

/**
 * A press over the bucket. Sections are shared by readers: each is read once per warm function and kept, up to 48 MB
 * of them; so are shells, and the titles of topics for five minutes.
 */
export const bucketPress = ({
  store,
  siteUrl,
  secrets,
}: {
  store: ObjectStore;
  siteUrl: string;
  secrets: () => Promise<Secrets>;
}): Press => {
  const json = async (key: string): Promise<unknown> => {
    const object = await store.get(key);
    return object && JSON.parse(object.body.toString());
  };

  const sections = new LRUCache<string, Section, WantedEdition & { language: Language }>({
    maxSize: cacheBytes,
    // A parsed table takes about three times the space of its text, which is about a twentieth of the body's.
    sizeCalculation: ({ table, body }) => body.length + tableFactor * 400 * (table.stories.length + 1),
    fetchMethod: async (_key, _stale, { context: { topic, window, language } }) => {
      const [table, body] = await Promise.all([
        json(keys.fragmentTable(topic, window, language)),
        store.get(keys.fragments(topic, window, language)),
      ]);
      return table && body ? { table: FragmentTable.parse(table), body: body.body } : undefined;
    },
  });
  const section = (edition: WantedEdition, language: Language) =>
    sections.fetch(keys.fragments(edition.topic, edition.window, language), { context: { ...edition, language } });

  const shells = new LRUCache<Language, Shell>({
    max: 10,
    fetchMethod: async (language) => {
      const key = keys.shell(shellVersion, language);
      const stored = await json(key);
      if (!stored) throw new Missing(`there is no shell ${key}`);
      return Shell.parse(stored);
    },
  });
  const shellOf = async (language: Language): Promise<Shell> => (await shells.fetch(language))!;

  const titles = new LRUCache<string, Map<string, string>>({
    max: 1,
    ttl: titlesMilliseconds,
    fetchMethod: async (key) => {
      const stored = await store.get(key);
      const { topics } = stored ? parseTopics(stored.body.toString()) : { topics: [] };
      return new Map(topics.map(({ id, title }) => [id, title]));
    },
  });
  /** Undefined where the topic is gone, and nothing of it is owed any more. */
  const titleOf = async (topic: string): Promise<string | undefined> => {
    const listed = (await titles.fetch(keys.topics))?.get(topic);
    if (listed !== undefined) return listed;
    const custom = await json(keys.customTopic(topic));
    return custom ? Topic.parse(custom).title : undefined;
  };

  const linksOf = async (reader: Reader, at: Date, digest: string) => {
    const { linkKeys } = await secrets();
    const issuedAt = Math.floor(at.getTime() / 1000);
    const claim = { readerId: reader.id, issuedAt };
    const preferences = signLink({ ...claim, purpose: 'preferences' }, linkKeys);
    return {
      preferences: `${siteUrl}/preferences/${preferences}`,
      pause: `${siteUrl}/pause/${preferences}`,
      unsubscribe: `${siteUrl}/unsubscribe/${signLink({ ...claim, purpose: 'unsubscribe' }, linkKeys)}`,
      view: `${siteUrl}/digest/${signLink({ ...claim, purpose: 'view', about: digest }, linkKeys)}`,
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
    async digest({ reader, editions, message, digest, at }) {
      const found: Section[] = [];
      const missed: (WantedEdition & { title: string })[] = [];
      for (const edition of editions) {
        const there = await section(edition, reader.language);
        if (there) found.push(there);
        else {
          const title = await titleOf(edition.topic);
          if (title !== undefined) missed.push({ ...edition, title });
        }
      }
      if (found.every(({ table }) => table.stories.length === 0)) return { raw: Buffer.alloc(0), stories: [], missed };
      const { raw, stories } = assemble({
        shell: await shellOf(reader.language),
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
          links: await linksOf(reader, at, digest),
          missed: missed.map(({ title }) => title),
        },
      });
      return { raw, stories, missed: missed.map(({ topic, window }) => ({ topic, window })) };
    },

    async nothingNew({ reader, run, at }) {
      const names = await Promise.all(reader.topics.map(titleOf));
      const { preferences } = await linksOf(reader, at, '');
      const { raw } = assembleNotice({
        shell: await shellOf(reader.language),
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
