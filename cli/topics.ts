import { readTopicsInForce, writeTopicsFile } from '../functions/store/topic-catalog.ts';
import { parseTopics } from '../functions/store/topics-file.ts';
import type { Deployment } from './deployment.ts';
import { readText } from './files.ts';
import { OperationalError } from './operational-error.ts';
import type { Output } from './output.ts';

/** Prints the mistakes in a topics file by line. Returns the exit code: 1 if there are any. */
export const checkTopics = async (output: Output, file: string): Promise<number> => {
  const parsed = parseTopics(await readText(file));
  if (parsed.ok) output.say(`No mistakes found. Topics: ${parsed.topics.length}.`);
  else for (const { line, field, message } of parsed.problems) output.say(`${file}:${line} ${field}: ${message}`);
  output.result(parsed);
  return parsed.ok ? 0 : 1;
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
