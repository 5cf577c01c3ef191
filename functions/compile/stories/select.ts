import type { Entry } from '../../core/article.ts';
import type { LeftOut } from '../../core/edition.ts';
import { wordCount } from '../../text/tokens.ts';
import type { Settings } from '../settings.ts';
import { isOldOnArrival } from './publication.ts';

/** An article that is not in the edition, and why. */
export interface Dropped {
  code: LeftOut['code'];
  articleId: string;
}

/** Orders articles by arrival; ties by id, so that the order of reading does not matter. */
export const byArrival = (a: Entry, b: Entry): number =>
  compareStrings(a.article.arrivedAt, b.article.arrivedAt) || compareStrings(a.article.id, b.article.id);

/** Compares strings by code unit, as S3 sorts keys: the same on every machine. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Selects the entries that can be reports: one per article, its latest version, oldest first. The others are returned with
 * the reason. With `maxAgeDays`, those that were older than that when they arrived are `old`: no news, but background.
 */
export const select = ({
  entries,
  settings,
  maxAgeDays = Number.POSITIVE_INFINITY,
}: {
  entries: readonly Entry[];
  settings: Settings;
  maxAgeDays?: number;
}): { kept: Entry[]; old: Entry[]; dropped: Dropped[] } => {
  const kept: Entry[] = [];
  const old: Entry[] = [];
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  // Newest first, so that the latest version of an article is kept.
  for (const entry of [...entries].sort(byArrival).reverse()) {
    const { id, text } = entry.article;
    if (seen.has(id)) continue;
    seen.add(id);
    const code =
      text.length > settings.maximumCharacters
        ? 'too-long'
        : wordCount(text.slice(0, 100 * settings.minimumWords)) < settings.minimumWords
          ? 'too-short'
          : entry.sentences.some(({ residue, spans }) => !residue && spans.length)
            ? undefined
            : 'no-sentences';
    if (code) dropped.push({ code, articleId: id });
    else if (isOldOnArrival(entry, maxAgeDays)) old.push(entry);
    else kept.push(entry);
  }
  return { kept: kept.reverse(), old: old.reverse(), dropped: dropped.reverse() };
};
