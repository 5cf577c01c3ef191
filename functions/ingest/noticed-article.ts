import pMap from 'p-map';
import type { Entry, Instant, Origin } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { listEntries, readEntry } from '../store/entries.ts';
import { valueIfFound } from '../store/stored.ts';
import type { WaitingNotice } from '../store/waiting-notices.ts';
import { type ArticleRef, openWithdrawals } from '../store/withdrawals.ts';
import { bareWords } from '../text/bare-words.ts';
import { type CorrectionNotice, correctionNotice } from '../text/correction-notes.ts';
import { quotedIn } from '../text/quotation-marks.ts';
import { placeOfLink } from './revision.ts';

/** Finds the article that a notice of its publisher takes back or corrects, where that is certain. */

/** An item that is labelled as a kill or a correction, and where it lies. */
export interface Notice {
  draft: Omit<WaitingNotice['draft'], 'about'> & { about?: readonly string[] };
  id: string;
  origin: Origin;
  /** When its article first arrived; missing if it is none. */
  since?: Instant;
}

/** How far back it is looked for, and among how many of the latest articles. */
const lookBackDays = 14;
const maxArticles = 5_000;
const readsAtOnce = 16;
/** A shorter quotation, title or end of an address may be anyone's. */
const minQuotedWords = 5;
const minTitleWords = 3;
const minSlug = 10;

/** How withdrawals name an article. */
export const articleRef = ({ article: { id, since, arrivedAt } }: Entry): ArticleRef => ({
  id,
  since: since ?? arrivedAt,
});

/** With a space at either end, so that only whole words are found in it. */
const bare = (words: string): string => ` ${bareWords(words)} `;
const wordCount = (words: string): number => words.trim().split(' ').filter(Boolean).length;

const folderOf = (key: string): string | undefined => key.split('/')[1];

/** Of the same publisher, and from the same source: nobody else can take back what a publisher said. */
const isOfSamePublisher = (publisher: string, key: string, { article }: Entry): boolean =>
  article.publisher?.toLowerCase() === publisher.toLowerCase() && folderOf(article.origin.key) === folderOf(key);

const addressOf = (url: string): string => placeOfLink(url).toLowerCase();

const slugOf = (url: string | null): string | undefined => {
  const last =
    url === null
      ? undefined
      : addressOf(url)
          .split('/')
          .slice(1)
          .at(-1)
          ?.replace(/\.\w{2,5}$/, '');
  return last !== undefined && last.length >= minSlug && /[-_]/.test(last) ? last : undefined;
};

/** The ways in which a notice names an article, the surest first. */
const waysOf = ({ draft }: Notice, { named }: CorrectionNotice): ((entry: Entry) => boolean)[] => {
  const about = new Set((draft.about ?? []).flatMap((id) => [id, addressOf(id)]));
  const whole = `${draft.title ?? ''}\n${draft.text}`;
  const addresses = new Set(
    [...whole.matchAll(/https?:\/\/[^\s<>"“”]+/giu)].map(([url]) => addressOf(url.replace(/[.,;:)\]]+$/, ''))),
  );
  const words = new Set(whole.toLowerCase().match(/[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)+/gu));
  const quoted = quotedIn(whole, 0).map(({ inner }) => bare(whole.slice(inner.start, inner.end)));
  const title = bare(named);
  const sentences = quoted.filter((words) => wordCount(words) >= minQuotedWords);
  return [
    ({ article: { origin, url } }) =>
      (origin.item !== undefined && about.has(origin.item)) || (url !== null && about.has(addressOf(url))),
    ({ article: { url } }) => url !== null && addresses.has(addressOf(url)),
    ({ article: { url } }) => words.has(slugOf(url) ?? ''),
    ({ article }) => {
      const own = bare(article.title ?? '');
      return wordCount(own) >= minTitleWords && (own === title || quoted.includes(own));
    },
    ({ article }) => {
      const text = sentences.length === 0 ? '' : bare(article.text);
      return sentences.some((sentence) => text.includes(sentence));
    },
  ];
};

interface Ports {
  store: ObjectStore;
  clock: Clock;
}

/** The latest articles of a notice's publisher, newest first. */
const candidates = async ({ store, clock }: Ports, { draft, id, origin }: Notice): Promise<Entry[]> => {
  const { publisher } = draft;
  if (publisher === null) return [];
  const from = new Date(clock.now().getTime() - lookBackDays * 86_400_000).toISOString();
  const keys: string[] = [];
  for await (const entry of listEntries(store, allArticles, { from, to: instantOf(clock.now()) })) keys.push(entry);
  const read = await pMap(keys.slice(-maxArticles), async (entry) => valueIfFound(await readEntry(store, entry)), {
    concurrency: readsAtOnce,
  });
  const found = read
    .filter((entry) => entry !== undefined)
    .filter((entry) => entry.article.id !== id && isOfSamePublisher(publisher, origin.key, entry))
    .toReversed();
  const notices = found.filter(({ article }) => correctionNotice(article));
  if (notices.length === 0) return found;
  const { stands } = await openWithdrawals(store, 0).standing(notices.map(articleRef));
  // A notice that was tied to its report is no report itself, though it may quote one.
  return found.filter((entry) => !notices.includes(entry) || stands(articleRef(entry)));
};

/** Whether a notice names an article in any way. */
export const isNamedBy = (notice: Notice, labelled: CorrectionNotice, entry: Entry): boolean =>
  notice.draft.publisher !== null &&
  entry.article.id !== notice.id &&
  isOfSamePublisher(notice.draft.publisher, notice.origin.key, entry) &&
  waysOf(notice, labelled).some((isNamed) => isNamed(entry));

/**
 * The article that a notice names: by its id, address, the end of its address, its title, or a sentence that it quotes.
 * Undefined if it names none, or `several` if more than one article of the publisher is named by the surest of these ways
 * that names any.
 */
export const noticedArticle = async (
  ports: Ports,
  notice: Notice,
  labelled: CorrectionNotice,
): Promise<Entry | 'several' | undefined> => {
  const all = await candidates(ports, notice);
  for (const isNamed of waysOf(notice, labelled)) {
    const named = all.filter(isNamed);
    if (named.length > 0) return named.length === 1 ? named[0] : 'several';
  }
  return undefined;
};
