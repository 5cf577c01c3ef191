import type { z } from 'zod';
import { customTopicPrefix, Topic, Topics } from '../core/topic.ts';
import { commonProblem, parseYamlFile, placeIn, readYamlFile, type YamlProblem } from './yaml-file.ts';

/** If the file has problems, `topics` are those that can still be used. */
export type ParsedTopics = { ok: true; topics: Topic[] } | { ok: false; topics: Topic[]; problems: YamlProblem[] };

const example = 'begin with "topics:" and under it, for each topic, "- id: trade", "title: Trade" and "match:"';
const phrases = 'a list of phrases, such as [tariff, "free trade"]';

/** What belongs at each place of the file, as a sentence. `[]` stands for the items of a list. */
const forms: Record<string, string> = {
  '': `This is not a valid topics file: ${example}.`,
  topics: `"topics:" must have a list under it: ${example}.`,
  'topics[]': 'A topic needs "id:", "title:" and "match:", each on a line of its own.',
  'topics[].id': 'Give the topic an id: lower-case letters, digits and hyphens, in quotes if it is a number.',
  'topics[].title': 'Give the topic a title, in quotes if it is a number.',
  'topics[].description': 'A description must be text: put it in quotes.',
  'topics[].match': `Say which articles belong to the topic: "match:" with "any:", "all:" or "none:", each ${phrases}.`,
  'topics[].match.any': `"any" is ${phrases}.`,
  'topics[].match.all': `"all" is ${phrases}.`,
  'topics[].match.none': `"none" is ${phrases}.`,
  'topics[].match.everything': 'Write "everything: true" or remove the line.',
  'topics[].review':
    'Write "review: optional", "review: { required: hold }" or "review: { required: send }". The last two may have "minutes", a whole number, such as { required: hold, minutes: 30 }.',
};
const keysOf: Record<string, string> = {
  '': 'the file may only have "topics"',
  'topics[]':
    'a topic may have "id", "title", "description", "match", "maxAgeDays", "review", "writer" and "briefLanguage"',
  'topics[].match': '"match" has "any", "all", "none" and "everything"',
  'topics[].review': '"review" has "required" and "minutes"',
};

/** Explains a problem in plain words if the schema has no message of its own. */
const inWords = (issue: z.core.$ZodRawIssue): string | undefined => {
  const common = commonProblem(issue, keysOf);
  if (common !== undefined) return common;
  if (issue.code === 'too_small') return 'A phrase is empty: remove it.';
  return (
    forms[placeIn(issue.path)] ??
    (issue.input === null
      ? 'A phrase is empty: remove it.'
      : 'A phrase must be text: put quotes around a number, true or false, or a phrase with a colon.')
  );
};

/** The valid topics of a file with problems: the first of each id. */
const soundTopics = (content: unknown): Topic[] => {
  const listed = (content as { topics?: unknown } | null)?.topics;
  const sound = new Map<string, Topic>();
  for (const candidate of Array.isArray(listed) ? listed.slice(0, 10_000) : []) {
    const { data } = Topic.safeParse(candidate);
    if (data && !data.id.startsWith(customTopicPrefix) && !sound.has(data.id)) sound.set(data.id, data);
  }
  return [...sound.values()];
};

/** Reads a topics file (YAML). Every problem names its line and field; what is missing is reported where it should be. */
export const parseTopics = (yaml: string): ParsedTopics => {
  const parsed = parseYamlFile(yaml, { schema: Topics, inWords });
  if (parsed.ok) return { ok: true, topics: parsed.value.topics };
  return { ok: false, topics: soundTopics(parsed.content), problems: parsed.problems };
};

/** Reads the bytes of a topics file. Never throws. */
export const readTopicsFile = (body: Buffer): ParsedTopics => {
  const read = readYamlFile(body, { schema: Topics, inWords });
  if (read.ok) return { ok: true, topics: read.value.topics };
  const topics = soundTopics(read.content).filter((topic) => !JSON.stringify(topic).includes('\uFFFD'));
  return { ok: false, topics, problems: read.problems };
};
