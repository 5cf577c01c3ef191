import { articlesOf } from '../../functions/archive/printed-story.ts';
import type { Window } from '../../functions/core/edition.ts';
import { allArticles, TopicId } from '../../functions/core/topic.ts';
import { windowNamed } from '../../functions/core/window-name.ts';
import { firstReport, storyNamed } from '../../functions/site/story-path.ts';
import { isArticleKey } from '../../functions/store/articles.ts';
import { listEditions } from '../../functions/store/editions.ts';
import { entryArticle, listEntries, readEntry } from '../../functions/store/entries.ts';
import { valueIfFound } from '../../functions/store/stored.ts';
import type { Deployment } from '../deployment.ts';
import { UsageError } from '../operational-error.ts';
import type { Output } from '../output.ts';
import { explainArticle } from './explain-article.ts';
import { explainStoryOf } from './explain-story.ts';

const storyPath = /^(?:https?:\/\/[^/]+\/topics\/|\/?topics\/)?([^/]+)\/(\d{8}T\d{9}Z_\d{8}T\d{9}Z)\/([^/?#]+)/;
const storyAddress = /^(?:https?:\/\/[^/]+)?\/?topics\/([^/]+)\/stories\/([^/?#]+)/;
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
 * The latest edition of a topic that has the story at an address, and the id that the story has there; undefined if none has.
 * An article of the story, or an earlier report that it continues, may have given it its name.
 */
const storyAtAddress = async (
  store: Deployment['store'],
  { topic, name }: { topic: string; name: string },
): Promise<{ topic: string; window: Window; story: string } | undefined> => {
  const { id } = storyNamed(name);
  let latest: { topic: string; window: Window; story: string } | undefined;
  for await (const { edition } of listEditions(store, topic)) {
    const { window, stories } = valueIfFound(edition) ?? {};
    if (!window || (latest && latest.window.to > window.to)) continue;
    const story = stories?.find((one) => articlesOf(one).includes(id) || firstReport(one).id === id);
    if (story) latest = { topic, window, story: story.id };
  }
  return latest;
};

/**
 * Explains how an article was read or how a story was written. `what` is an object key under `articles/`, an article id,
 * `topic/window/story`, or the address of a story's page. Returns the exit code: 1 if there is no such article or story.
 */
export const explain = async (deployment: Pick<Deployment, 'store'>, output: Output, what: string): Promise<number> => {
  const [, addressTopic, name] = storyAddress.exec(what) ?? [];
  if (addressTopic !== undefined && name !== undefined) {
    const found = TopicId.safeParse(addressTopic).success
      ? await storyAtAddress(deployment.store, { topic: addressTopic, name })
      : undefined;
    if (found) return explainStoryOf(deployment, output, found);
    output.say(`No edition of the topic ${addressTopic} has a story ${name}. Copy the address from the story's page.`);
    output.result({ kind: 'story', topic: addressTopic, story: name, state: 'not-found' });
    return 1;
  }
  const [, topic, windowName, story] = storyPath.exec(what) ?? [];
  const window = windowName === undefined ? undefined : windowNamed(windowName);
  if (topic !== undefined && window && story !== undefined)
    return explainStoryOf(deployment, output, { topic, window, story });
  if (isArticleKey(what)) return explainArticle(deployment, output, { key: what });
  if (!articleIdPattern.test(what))
    throw new UsageError(
      `"${what}" is neither an article nor a story. Use an object key that begins with articles/, an article id of 20 digits and letters a to f, topic/window/story, or the address of a story page such as /topics/trade/stories/20261121-0123456789abcdef0123.`,
    );
  const key = await keyOfArticle(deployment.store, what);
  if (key === undefined) {
    output.say(`There is no article ${what} in the index. It was withdrawn or never read.`);
    output.result({ kind: 'article', id: what, state: 'gone' });
    return 1;
  }
  return explainArticle(deployment, output, { key, id: what });
};
