import { isNode, LineCounter, parseDocument } from 'yaml';
import { Topic, Topics } from './topic.ts';

/** One thing wrong in a topics file, for the person who wrote it: where (line from 1, field as a path) and what. */
export interface TopicsProblem {
  line: number;
  field: string;
  message: string;
}

/** `topics` of a file with problems are those that can be used all the same. */
export type ParsedTopics = { ok: true; topics: Topic[] } | { ok: false; topics: Topic[]; problems: TopicsProblem[] };

const fieldOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, step) =>
      typeof step === 'number' ? `${field}[${step}]` : field ? `${field}.${String(step)}` : String(step),
    '',
  ) || 'file';

/** The sound topics of a file that is not sound as a whole: the first of each id. */
const soundTopics = (content: unknown): Topic[] => {
  const listed = (content as { topics?: unknown } | null)?.topics;
  const sound = new Map<string, Topic>();
  for (const candidate of Array.isArray(listed) ? listed.slice(0, 10_000) : []) {
    const { data } = Topic.safeParse(candidate);
    if (data && !sound.has(data.id)) sound.set(data.id, data);
  }
  return [...sound.values()];
};

/** Reads a topics file (YAML). Every problem names its line and field; what is missing is named where it should stand. */
export const parseTopics = (yaml: string): ParsedTopics => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0)
    return {
      ok: false,
      topics: [],
      problems: document.errors.slice(0, 20).map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line || 1,
        field: 'file',
        message,
      })),
    };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { ok: false, topics: [], problems: [{ line: 1, field: 'file', message: (error as Error).message }] };
  }
  const checked = Topics.safeParse(content);
  if (checked.success) return { ok: true, topics: checked.data.topics };

  /** The line of the deepest part of a path that is in the file. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line || 1;
    }
    return 1;
  };
  const problems = checked.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    return { line: lineOf(path), field: fieldOf(path), message: issue.message };
  });
  return { ok: false, topics: soundTopics(content), problems };
};
