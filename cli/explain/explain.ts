import { allArticles } from '../../functions/core/topic.ts';
import { windowNamed } from '../../functions/core/window-name.ts';
import { isArticleKey } from '../../functions/store/articles.ts';
import { entryArticle, listEntries, readEntry } from '../../functions/store/entries.ts';
import type { Deployment } from '../deployment.ts';
import { UsageError } from '../operational-error.ts';
import type { Output } from '../output.ts';
import { explainArticle } from './explain-article.ts';
import { explainStoryOf } from './explain-story.ts';

const storyPath = /^(?:https?:\/\/[^/]+\/topics\/|\/?topics\/)?([^/]+)\/(\d{8}T\d{9}Z_\d{8}T\d{9}Z)\/([^/?#]+)/;
const articleIdPattern = /^[0-9a-f]{20}$/;

/** The object key of an article, given its id; undefined if the index has no such article. */
const keyOfArticle = async (store: Deployment['store'], id: string): Promise<string | undefined> => {
  for await (const key of listEntries(store, allArticles)) {
    if (entryArticle(key) !== id) continue;
    const entry = await readEntry(store, key);
    if (entry.state === 'found') return entry.value.article.origin.key;
  }
  return undefined;
};

/**
 * Explains how an article was read or how a story was written. `what` is an object key under `articles/`, an article id,
 * `topic/window/story`, or the address of a story's page. Returns the exit code: 1 if there is no such article or story.
 */
export const explain = async (deployment: Pick<Deployment, 'store'>, output: Output, what: string): Promise<number> => {
  const [, topic, windowName, story] = storyPath.exec(what) ?? [];
  const window = windowName === undefined ? undefined : windowNamed(windowName);
  if (topic !== undefined && window && story !== undefined)
    return explainStoryOf(deployment, output, { topic, window, story });
  if (isArticleKey(what)) return explainArticle(deployment, output, { key: what });
  if (!articleIdPattern.test(what))
    throw new UsageError(
      `"${what}" is neither an article nor a story. Use an object key that begins with articles/, an article id of 20 digits and letters a to f, topic/window/story, or the address of a story page.`,
    );
  const key = await keyOfArticle(deployment.store, what);
  if (key === undefined) {
    output.say(`There is no article ${what} in the index. It was withdrawn or never read.`);
    output.result({ kind: 'article', id: what, state: 'gone' });
    return 1;
  }
  return explainArticle(deployment, output, { key, id: what });
};
