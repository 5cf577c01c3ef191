import type { ListedObject, ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';

/** Originals, as publishers drop them. */

/** The prefix of every article's key. */
export const articlesPrefix = keys.articles;

export const isArticleKey = (key: string): boolean => key.startsWith(keys.articles);

/** The objects of publishers, in key order; after a key if one is given. */
export const listArticles = (
  store: Pick<ObjectStore, 'list'>,
  { after }: { after?: string | undefined } = {},
): AsyncIterable<ListedObject> =>
  store.list({ prefix: keys.articles, ...(after !== undefined && { startAfter: after }) });
