import { LRUCache } from 'lru-cache';
import type { Instant } from '../core/article.ts';
import type { SentStory } from '../core/ledger.ts';
import { type Purpose, signLink } from '../core/link.ts';
import { maxEntries } from '../core/max-entries.ts';
import { instantOf, type Log, type Metrics, type ObjectStore } from '../core/ports.ts';
import type { Language, Reader } from '../core/reader.ts';
import type { DeliverMessage } from '../core/run.ts';
import type { Secrets } from '../core/secrets.ts';
import type { OwedCorrection } from '../corrections/owed.ts';
import { sayInMail } from '../i18n/mail-words.ts';
import { assembleDigest } from '../mail/assemble-digest.ts';
import { assembleNotification } from '../mail/assemble-notification.ts';
import { languagesOf, sectionsFor } from '../mail/languages-read.ts';
import type { Reason } from '../mail/masthead.ts';
import { pathTo } from '../site/site-paths.ts';
import type { TopicSection } from '../store/fragments.ts';
import type { Layout } from '../store/layouts.ts';
import { readLayout, sectionKey } from '../store/mail-parts.ts';
import { openTopicCatalog } from '../store/topic-catalog.ts';
import { nextDigestOf } from './next-digest.ts';
import { openSections, type WantedEdition } from './sections.ts';

/** An edition that a digest lacks; `heldBack` if editors have yet to approve it. */
type MissedEdition = WantedEdition & { heldBack?: boolean };

/** Makes mails from what `compile` wrote to the bucket. */
export interface MailRenderer {
  /**
   * A reader's digest; if it has no stories, there is nothing to send. `missed` are the editions that are missing or
   * unreadable, and those that are held back until an editor approves them (`heldBack`): they stay pending.
   */
  digest(order: {
    reader: Reader;
    /** A recipient whom an operator named: not a reader, and without preferences. */
    isGuest?: boolean;
    editions: readonly WantedEdition[];
    message: Pick<DeliverMessage, 'run' | 'kind' | 'occasion' | 'at' | 'to'>;
    /** Where the span of arrivals begins that the digest covers, up to the message's `to`. */
    from: Instant;
    /** The digest's key in the ledger, for the link to the web view. */
    digest: string;
    /** Corrections of what the reader was sent: the digest is sent even if it has no stories. */
    corrections?: readonly OwedCorrection[];
    at: Date;
  }): Promise<{ raw: Buffer; stories: SentStory[]; missed: MissedEdition[] }>;
  nothingNew(order: { reader: Reader; run: string; at: Date }): Promise<Buffer>;
}

/** How long topics are cached: less than any run takes from its plan to its first mail. */
const topicsMilliseconds = 5_000;
/** An unreadable object is reported at most this often, not once for each reader. */
const reportMilliseconds = 10 * 60_000;

interface Site {
  siteUrl: string;
  linkKeys: Secrets['linkKeys'];
}

const signedBy = ({ linkKeys }: Site, { reader, at }: { reader: Reader; at: Date }) => {
  const claim = { readerId: reader.id, issuedAt: Math.floor(at.getTime() / 1000) };
  return (purpose: Purpose, about?: string) =>
    signLink({ ...claim, purpose, ...(about !== undefined && { about }) }, linkKeys);
};

/** The links to a reader's preferences, signed when the mail is sent. */
const manageLinksOf = (site: Site, to: { reader: Reader; at: Date }) => {
  const token = signedBy(site, to)('preferences');
  const { siteUrl } = site;
  return {
    preferences: `${siteUrl}${pathTo('preferences', { token })}`,
    pause: `${siteUrl}${pathTo('pause', { token })}`,
  };
};

/** The links in a digest. `digest` is its key in the ledger. A guest has no preferences, and only leaves altogether. */
const linksOf = (
  site: Site,
  { digest, isGuest = false, ...to }: { reader: Reader; at: Date; digest: string; isGuest?: boolean | undefined },
) => {
  const sign = signedBy(site, to);
  const unsubscribe = `${site.siteUrl}${pathTo('unsubscribe', { token: sign('unsubscribe') })}`;
  const view = `${site.siteUrl}${pathTo('digest', { token: sign('view', digest) })}`;
  return {
    ...(!isGuest && to.reader.topics.length > 1 && { dropTopic: unsubscribe }),
    ...(!isGuest && { manage: manageLinksOf(site, to) }),
    unsubscribe,
    view,
  };
};

/** Why the reader gets this mail, for the end of the mail. */
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

/** Opens a renderer over the bucket. It caches sections and layouts while its function is warm. */
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
  const reported = new LRUCache<string, true>({ ...maxEntries(1000), ttl: reportMilliseconds });
  const unreadable = (key: string, reason: string): void => {
    if (reported.get(key)) return;
    reported.set(key, true);
    log.error('an object cannot be read', { event: 'object.unreadable', key, reason });
    metrics.add('ObjectsUnreadable', 'Count', 1);
  };

  const currentSection = openSections(store, unreadable);

  const layouts = new LRUCache<Language, Layout>({ max: 10, fetchMethod: (language) => readLayout(store, language) });
  const layoutOf = async (language: Language): Promise<Layout> => (await layouts.fetch(language))!;

  const catalog = openTopicCatalog(store, { freshMilliseconds: topicsMilliseconds });
  /** What the mail calls a topic whose edition is missing; undefined if the topic is gone and nothing is pending. */
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

  return {
    async digest({ reader, isGuest, editions, message, digest, corrections = [], from, at }) {
      const isEmpty = (sections: readonly TopicSection[]) =>
        corrections.length === 0 && sections.every(({ table }) => table.stories.length === 0);
      const { language } = reader;
      const current: TopicSection[] = [];
      const missed: (MissedEdition & { title: string })[] = [];
      const miss = async (edition: WantedEdition, heldBack = false) => {
        const title = await owedAs(edition.topic, language);
        if (title !== undefined) missed.push({ ...edition, title, heldBack });
      };
      for (const edition of editions) {
        const section = await currentSection(edition, language);
        if (section && !section.table.heldBack) current.push(section);
        else await miss(edition, section !== undefined);
      }
      let found = sectionsFor(current, languagesOf(reader));
      const isFiltered = found.some((section, index) => section !== current[index]);
      if (isEmpty(found)) return { raw: Buffer.alloc(0), stories: [], missed };
      const layout = await layoutOf(language);
      for (const { table } of found.filter(({ table }) => table.encoding !== layout.encoding)) {
        const { topic, window } = table;
        unreadable(sectionKey(topic.id, window, language), "Its encoding is not the mail template's.");
        await miss({ topic: topic.id, window });
      }
      found = found.filter(({ table }) => table.encoding === layout.encoding);
      if (isEmpty(found)) return { raw: Buffer.alloc(0), stories: [], missed };
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
          window: { from, to: message.to },
          next: nextDigestOf(reader, message, at),
          isFiltered,
          links: linksOf({ siteUrl, linkKeys: (await secrets()).linkKeys }, { reader, at, digest, isGuest }),
          missed: missed.filter(({ heldBack }) => !heldBack).map(({ title }) => title),
          inReview: missed.filter(({ heldBack }) => heldBack).map(({ title }) => title),
          corrections,
        },
      });
      return { raw, stories, missed: missed.map(({ topic, window, heldBack }) => ({ topic, window, heldBack })) };
    },

    async nothingNew({ reader, run, at }) {
      const names = await Promise.all(reader.topics.map(titleOf));
      const { preferences } = manageLinksOf({ siteUrl, linkKeys: (await secrets()).linkKeys }, { reader, at });
      const { raw } = assembleNotification({
        layout: await layoutOf(reader.language),
        notification: 'nothing-new',
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
