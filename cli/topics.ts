import { keys } from '../functions/store/keys.ts';
import { readTopicsInForce } from '../functions/store/topic-catalog.ts';
import { parseTopics } from '../functions/store/topics-file.ts';
import type { House } from './deployment.ts';
import { readText } from './files.ts';
import { Hindrance } from './operational-error.ts';
import type { Teller } from './output.ts';

/** Says what is wrong in a topics file, line by line. Gives the exit code: 1 where something is. */
export const checkTopics = async (tell: Teller, file: string): Promise<number> => {
  const parsed = parseTopics(await readText(file));
  if (parsed.ok) tell.say(`Nothing wrong; topics: ${parsed.topics.length}.`);
  else for (const { line, field, message } of parsed.problems) tell.say(`${file}:${line} ${field}: ${message}`);
  tell.result(parsed);
  return parsed.ok ? 0 : 1;
};

/** The topics that readers may choose. */
export const listTopics = async ({ store }: House, tell: Teller): Promise<void> => {
  const { topics, file, problems } = await readTopicsInForce(store);
  if (file === 'none') throw new Hindrance('There are no topics yet: broadsheet topics push FILE');
  if (file === 'missing')
    tell.say('The topics file is missing. These are the last ones in force: push the file again.');
  if (file === 'faulty')
    tell.say(`The topics file has a mistake (line ${problems[0]?.line}: ${problems[0]?.message}). These are in force:`);
  tell.table(
    ['Topic', 'Title', 'Description'],
    topics.map(({ id, title, description }) => [id, title, description]),
  );
  tell.result(topics);
};

/**
 * Puts a topics file that has no mistake in force, and names the topics that it drops. What arrived lately is indexed
 * again under what is new in it.
 */
export const pushTopics = async ({ store }: House, tell: Teller, file: string): Promise<number> => {
  const text = await readText(file);
  const parsed = parseTopics(text);
  if (!parsed.ok) return checkTopics(tell, file);
  const before = await readTopicsInForce(store);
  const now = new Set(parsed.topics.map(({ id }) => id));
  const dropped = before.topics.map(({ id }) => id).filter((id) => !now.has(id));
  await store.put(keys.topics, text, { contentType: 'application/yaml' });
  tell.say(`Topics in force: ${parsed.topics.length}. New and changed ones take in the last seven days.`);
  if (dropped.length > 0)
    tell.say(`No longer in force: ${dropped.join(', ')}. Readers who chose them get nothing more under them.`);
  tell.result({ pushed: parsed.topics.length, dropped });
  return 0;
};
