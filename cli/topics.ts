import { stat } from 'node:fs/promises';
import { systemClock } from '../functions/adapters/system-clock.ts';
import { readTopicsInForce, writeTopicsFile } from '../functions/store/topic-catalog.ts';
import { parseTopics } from '../functions/store/topics-file.ts';
import type { Deployment } from './deployment.ts';
import { readText } from './files.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';
import { type ReadArticle, readArticles } from './read-articles.ts';
import { countByTopic, suggestionFile, suggestTopics } from './topics-suggest.ts';

const articlesIn = async (folder: string): Promise<ReadArticle[]> => {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`There is no folder ${folder}.`);
  return readArticles(folder, systemClock.now());
};

/**
 * Prints the mistakes in a topics file by line and, with a folder, how many of its articles each topic matches. Returns the
 * exit code: 1 if there are mistakes.
 */
export const checkTopics = async (output: Output, file: string, folder?: string): Promise<number> => {
  const parsed = parseTopics(await readText(file));
  if (folder !== undefined) {
    const articles = await articlesIn(folder);
    const { byTopic, unmatched } = countByTopic(parsed.topics, articles);
    output.table(
      ['Topic', 'Articles'],
      [...byTopic].map(([topic, count]) => [topic, String(count)]),
    );
    output.say(`Articles read: ${articles.length}. Without a topic: ${unmatched}.`);
    output.result({ ...parsed, articles: articles.length, matched: Object.fromEntries(byTopic), unmatched });
  } else output.result(parsed);
  if (parsed.ok) output.say(`No mistakes found. Topics: ${parsed.topics.length}.`);
  else for (const { line, field, message } of parsed.problems) output.say(`${file}:${line} ${field}: ${message}`);
  return parsed.ok ? 0 : 1;
};

/** Prints a topics file for the articles of a folder. */
export const printSuggestion = async (output: Output, folder: string): Promise<void> => {
  const articles = await articlesIn(folder);
  const suggested = suggestTopics(articles);
  if (suggested.length === 0)
    throw new OperationalError(
      `No topics can be suggested: the ${articles.length} articles in ${folder} have too little in common. Ten or more are needed.`,
    );
  output.say(suggestionFile(suggested).trimEnd());
  output.result(suggested);
};

/** Prints the topics that readers can choose. */
export const listTopics = async ({ store }: Deployment, output: Output): Promise<void> => {
  const { topics, file, problems } = await readTopicsInForce(store);
  if (file === 'none') throw new OperationalError('There are no topics yet. To add some: broadsheet topics push FILE');
  if (file === 'missing') output.say('The topics file is missing. The last topics stay in force; push the file again.');
  if (file === 'faulty')
    output.say(`The topics file has a mistake (line ${problems[0]?.line}: ${problems[0]?.message}). Topics in force:`);
  output.table(
    ['Topic', 'Title', 'Description'],
    topics.map(({ id, title, description }) => [id, title, description]),
  );
  output.result(topics);
};

/**
 * Puts a topics file without mistakes in force and prints the topics that it drops. Recent articles are indexed again under
 * topics that are new or changed.
 */
export const pushTopics = async ({ store }: Deployment, output: Output, file: string): Promise<number> => {
  const text = await readText(file);
  const parsed = parseTopics(text);
  if (!parsed.ok) return checkTopics(output, file);
  const before = await readTopicsInForce(store);
  const now = new Set(parsed.topics.map(({ id }) => id));
  const dropped = before.topics.map(({ id }) => id).filter((id) => !now.has(id));
  await writeTopicsFile(store, text);
  output.say(
    `Topics in force: ${parsed.topics.length}. New and changed topics include articles from the last seven days.`,
  );
  if (dropped.length > 0)
    output.say(`No longer in force: ${dropped.join(', ')}. Readers no longer get stories from them.`);
  output.result({ pushed: parsed.topics.length, dropped });
  return 0;
};
