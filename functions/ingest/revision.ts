import { createHash } from 'node:crypto';
import pMap from 'p-map';
import type { Entry } from '../core/article.ts';
import type { ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { deleteEntry, entryKey, readEntry, writeEntry } from '../store/entries.ts';
import type { Known } from '../store/manifests.ts';
import { dropped, statementsOf } from '../text/revised.ts';
import { countShared, shinglesOf } from '../text/shingles.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Draft } from './draft.ts';

/** What a later version of an article makes of the earlier ones. */

type Earlier = NonNullable<Known['earlier']>;

/** Versions of an article that are remembered beside the latest. */
const maxEarlier = 50;
/** Two texts of which less of the shorter one is in the other are not versions of one article, where links differ… */
const otherLink = 0.5;
/** … and where there is no link to go by but another title. */
const otherTitle = 0.2;
const readsAtOnce = 8;

const wordsOf = (text: string, language: string) =>
  tokensOf(text, language)
    .map(({ word }) => word)
    .join(' ');

/** Names an article's words, whatever their case, spacing and punctuation. */
export const contentName = ({
  title,
  text,
  url,
  language,
}: Pick<Draft, 'title' | 'text' | 'url' | 'language'>): string =>
  createHash('sha256')
    .update(JSON.stringify([url, wordsOf(title ?? '', language), wordsOf(text, language)]))
    .digest('hex')
    .slice(0, 16);

/** A link less what differs between visits: scheme, query, fragment, a slash at the end. */
export const placeOfLink = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?|[?#].*$/giu, '').replace(/\/+$/, '');

/**
 * Whether what lies under a known name is another article: other words under another link, or where no link tells them
 * apart under another title. A page that keeps its link is the same article however much of it is rewritten.
 */
export const isOtherArticle = (draft: Draft, { article }: Entry): boolean => {
  const linked = draft.url !== null && article.url !== null;
  if (linked && placeOfLink(draft.url!) === placeOfLink(article.url!)) return false;
  const isTitled = draft.title !== null && article.title !== null;
  const sameTitle = isTitled && wordsOf(draft.title!, draft.language) === wordsOf(article.title!, article.language);
  if (sameTitle || (!linked && !isTitled)) return false;
  const [a, b] = [shinglesOf(draft.text), shinglesOf(article.text)];
  return countShared(a, b) < (linked ? otherLink : otherTitle) * Math.min(a.length, b.length);
};

/** What an article is called that lies under another one's name. */
export const ownName = ({ item, url, title, text }: Draft): string =>
  `${item ?? ''}\n${
    url === null
      ? createHash('sha256')
          .update(title ?? text)
          .digest('hex')
          .slice(0, 20)
      : placeOfLink(url)
  }`;

/** With one more version. Where there are too many, the one that followed its predecessor soonest is forgotten. */
export const withEarlier = (earlier: Earlier, version: Earlier[number]): Earlier => {
  const all = [...earlier, version];
  if (all.length <= maxEarlier) return all;
  const gap = (index: number) => Date.parse(all[index]!.arrivedAt) - Date.parse(all[index - 1]!.arrivedAt);
  let soonest = 1;
  for (let index = 2; index < all.length - 1; index++) if (gap(index) < gap(soonest)) soonest = index;
  return all.toSpliced(soonest, 1);
};

/** An article's entry of a version; undefined where there is none or it cannot be read. */
export const readVersion = async (
  store: ObjectStore,
  { id, arrivedAt, topics }: Pick<Known, 'id' | 'arrivedAt' | 'topics'>,
): Promise<Entry | undefined> => {
  for (const topic of topics) {
    const entry = await readEntry(store, entryKey({ topic, arrivedAt, id }));
    if (entry.state === 'found') return entry.value;
  }
  return undefined;
};

/** What of a version a later one still says, in the version's own words. */
export const stillSaid = ({ article }: Entry, draft: Pick<Draft, 'title' | 'text' | 'language'>): string[] => {
  const gone = new Set(dropped(article, draft));
  return statementsOf(article).flatMap(({ written }) => (gone.has(written) ? [] : [written]));
};

/**
 * Takes back what an earlier version says and a later one does not: it stays known as what readers may have been told,
 * and is printed by nobody any more. Doing it again changes nothing.
 */
export const takeBack = async (
  store: ObjectStore,
  { known, draft, isResumed }: { known: Known; draft: Draft; isResumed: boolean },
): Promise<void> => {
  await pMap(
    (known.earlier ?? []).flatMap(({ arrivedAt, topics }) => topics.map((topic) => ({ arrivedAt, topic }))),
    async ({ arrivedAt, topic }) => {
      const entry = await readVersion(store, { id: known.id, arrivedAt, topics: [topic] });
      if (!entry) return;
      const { article, sentences } = entry;
      const gone = new Set(dropped(article, draft));
      if (gone.size === 0) return;
      const written = ({ spans }: Entry['sentences'][number]) =>
        spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      const without: Entry = {
        ...entry,
        article: { ...article, title: article.title !== null && gone.has(article.title) ? null : article.title },
        sentences: sentences.map((one) => (gone.has(written(one)) ? { ...one, residue: true } : one)),
      };
      await writeEntry(store, { topic, arrivedAt, id: known.id }, without);
    },
    { concurrency: readsAtOnce },
  );
  // Among all articles each stands once. Where an earlier look broke off, any of the versions may be left there.
  const versions = (known.earlier ?? [])
    .slice(isResumed ? 0 : -1)
    .filter(({ arrivedAt }) => arrivedAt !== known.arrivedAt);
  for (const { arrivedAt } of versions) await deleteEntry(store, { topic: allArticles, arrivedAt, id: known.id });
};
