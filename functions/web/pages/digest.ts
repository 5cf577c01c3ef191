import pMap from 'p-map';
import type { Edition } from '../../core/edition.ts';
import { isRequested, type LedgerItem, type SentStory } from '../../core/ledger.ts';
import { Language, type Reader } from '../../core/reader.ts';
import { windowName } from '../../core/window-name.ts';
import { type OwedCorrection, toldBy } from '../../corrections/owed.ts';
import { digestPrint } from '../../http/asset-files.static.ts';
import { isolated, sayInMail } from '../../i18n/mail-words.ts';
import { translate, type WebKey } from '../../i18n/web-words.ts';
import { assemblePage, type DigestFields, type SectionNotes } from '../../mail/assemble-digest.ts';
import { readCorrection } from '../../store/corrections.ts';
import type { TopicSection } from '../../store/fragments.ts';
import { readLayout, readSection } from '../../store/mail-parts.ts';
import { tellableCorrections } from '../../store/shown-corrections.ts';
import { valueIfFound } from '../../store/stored.ts';
import type { AppContext } from '../app-context.ts';
import { topicTitles } from '../readers/notifications.ts';
import { becameWords } from './stories.ts';

/** Stories of one edition as a digest held them. */
interface Printed {
  topic: string;
  window: SentStory['window'];
  storyIds: Set<string>;
}

const group = (stories: readonly SentStory[]): Printed[] => {
  const groups = new Map<string, Printed>();
  for (const { topic, window, storyId } of stories) {
    const name = `${topic} ${windowName(window)}`;
    const found = groups.get(name);
    if (found) found.storyIds.add(storyId);
    else groups.set(name, { topic, window, storyIds: new Set([storyId]) });
  }
  return [...groups.values()];
};

/** As it was mailed, without stories of which anything was withdrawn since. */
const printedSection = async (
  { store, archive }: AppContext,
  { topic, window, storyIds }: Printed,
  language: Language,
): Promise<TopicSection | undefined> => {
  const read = await readSection(store, { topic, window, language });
  if (read.state !== 'found') return undefined;
  const { table, body } = read.section;
  const [printed, current] = await Promise.all([archive.printed(topic, window), archive.edition(topic, window)]);
  const changed = new Set(printed?.stories.filter((story) => !current?.stories.includes(story)).map(({ id }) => id));
  const stories = table.stories.filter(({ id }) => storyIds.has(id) && !changed.has(id));
  return { table: { ...table, stories }, body };
};

/**
 * The corrections that a digest told, without those that were dismissed since. Of an article that was withdrawn later nothing
 * is repeated. Reads the reader's other digests, which say when they were sent the claims, only if there are any.
 */
const correctionsIn = async (
  { store, ledger, archive }: AppContext,
  reader: Pick<Reader, 'id'>,
  item: Extract<LedgerItem, { stories: unknown }>,
): Promise<OwedCorrection[]> => {
  const ids = item.corrections ?? [];
  if (ids.length === 0) return [];
  const stored = await pMap(ids, (id) => readCorrection(store, id), { concurrency: 8 });
  const corrections = stored.flatMap((one) => valueIfFound(one) ?? []);
  const digests: LedgerItem[] = [];
  for await (const digest of ledger.list(reader.id)) digests.push(digest);
  const told = toldBy(item, corrections, digests);
  return tellableCorrections(archive, told);
};

/** How a digest was made, in a line: the articles read, and for each topic how they became its stories. */
const howMade = (editions: readonly Edition[], language: Language): string => {
  const t = (key: WebKey, values?: Record<string, string | number | Date>) => translate(language, key, values);
  const read = editions.flatMap(({ readArticles }) => readArticles ?? []);
  return [
    `${t('how-made')}${sayInMail(language, 'colon')}`,
    ...(read.length > 0 ? [t('articles-read', { count: Math.max(...read) })] : []),
    ...editions.map((edition) =>
      t('how-made-topic', {
        topic: isolated(language, edition.topic.title),
        words: becameWords({ t, language }, edition),
      }),
    ),
  ].join(' ');
};

/** A link to a source or an earlier report: its address without the cited words, and its words. */
const sourceLink = /<a class="[^"]*\bmuted" href="([^"#]+)[^"]*"[^>]*>([^<]+)<\/a>/g;

/**
 * A digest's page with what paper needs, which a screen does not show: styles, and the addresses of sources as notes at the
 * end. The page's text is escaped already.
 */
const withPrintStyle = (page: string, { language, siteUrl }: { language: Language; siteUrl: string }): string => {
  const notes = new Map<string, { number: number; name: string }>();
  const ours = `${siteUrl}/`;
  const marked = page.replaceAll(sourceLink, (link, url: string, name: string) => {
    // Articles without a page elsewhere have one of ours; other pages of ours are for a screen.
    if (url.startsWith(ours) && !url.startsWith(`${ours}articles/`)) return link;
    const address = url.startsWith(ours) ? url.replace(/\?.*/, '') : url;
    const note = notes.get(address) ?? { number: notes.size + 1, name };
    notes.set(address, note);
    return link.replace('>', ` data-note="${note.number}">`);
  });
  const list = [...notes].map(([url, { name }]) => `<li><bdi>${name}</bdi> <bdi dir="ltr">${url}</bdi></li>`).join('');
  const styles = `<style media="print">${digestPrint}</style><style media="screen">.notes{display:none}</style></head>`;
  const end = `<div class="notes"><h2>${sayInMail(language, 'sources')}</h2><ol>${list}</ol></div></body>`;
  return marked.replace('</head>', () => styles).replace('</body>', () => (notes.size > 0 ? end : '</body>'));
};

/** The maximum size of a page in bytes. */
const maxPageBytes = 60_000;

/**
 * A reader's digest as a page, with a line at its end that says how it was made: all stories from a position on (0 for the
 * first), or as many as fit on a page, with a link to the next. It is in the language in which it was mailed, even if the reader has changed theirs since.
 * The corrections that it told open its first page. Undefined if it was never sent, no longer exists, or has nothing there.
 */
export const digestPage = async (
  app: AppContext,
  {
    reader,
    digest,
    from,
    links,
  }: {
    reader: Reader;
    digest: string;
    from: number;
    links: DigestFields['links'];
  },
): Promise<string | undefined> => {
  const item = await app.ledger.get({ readerId: reader.id, digest });
  if (!item || !('stories' in item) || (from > 0 && from >= item.stories.length)) return undefined;
  const corrections = await correctionsIn(app, reader, item);
  const printed = group(item.stories);
  for (const language of [reader.language, ...Language.options.filter((other) => other !== reader.language)]) {
    const sections = await pMap(printed, (one) => printedSection(app, one, language), { concurrency: 8 });
    const found = sections.filter((section) => section !== undefined);
    // A digest may have nothing but corrections.
    if (found.length === 0 && (printed.length > 0 || corrections.length === 0)) continue;
    const stories = found.reduce((sum, { table }) => sum + table.stories.length, 0);
    if (from >= stories && (from > 0 || corrections.length === 0)) return undefined;
    const editions = await Promise.all(found.map(({ table }) => app.archive.edition(table.topic.id, table.window)));
    const end = howMade(
      editions.filter((edition) => edition !== undefined),
      language,
    );
    const lastWithStories = found.findLast(({ table }) => table.stories.length > 0) ?? found.at(-1);
    const notes = new Map<TopicSection, SectionNotes>(
      lastWithStories ? [[lastWithStories, { stories: new Map(), end }]] : [],
    );
    const whole = {
      layout: await readLayout(app.store, language),
      sections: found,
      length: reader.length,
      fields: {
        to: reader.address,
        at: item.at,
        zone: reader.schedule.zone,
        run: item.run,
        readerId: reader.id,
        reason: isRequested(digest)
          ? { kind: 'request' as const, topics: found.map(({ table }) => table.topic.title) }
          : {
              kind: 'schedule' as const,
              topics: await topicTitles(app.archive, reader.topics),
              schedule: reader.schedule,
            },
        window: item.window,
        links,
        missed: await topicTitles(app.archive, Object.keys(item.behind ?? {})),
        corrections,
      },
      notes,
    };
    const pageOf = (count: number) => {
      const link = `${links.view}?from=${from + count}`;
      const more = (rest: number) => ({ words: translate(language, 'more-stories', { count: rest }), link });
      return withPrintStyle(assemblePage({ ...whole, range: { from, count, more } }), {
        language,
        siteUrl: app.settings.siteUrl,
      });
    };
    let count = stories - from;
    let page = pageOf(count);
    for (let bytes = Buffer.byteLength(page); bytes > maxPageBytes && count > 1; bytes = Buffer.byteLength(page)) {
      count = Math.max(1, Math.floor((count * maxPageBytes) / bytes));
      page = pageOf(count);
    }
    return page;
  }
  return undefined;
};
