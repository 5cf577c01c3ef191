import { isUtf8 } from 'node:buffer';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { customTopicPrefix, Topic, Topics } from '../core/topic.ts';

/** A problem in a topics file, for the person who wrote it: where (line from 1, field as a path) and what. */
export interface TopicsProblem {
  line: number;
  field: string;
  message: string;
}

/** If the file has problems, `topics` are those that can still be used. */
export type ParsedTopics = { ok: true; topics: Topic[] } | { ok: false; topics: Topic[]; problems: TopicsProblem[] };

const fieldOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, step) =>
      typeof step === 'number' ? `${field}[${step}]` : field ? `${field}.${String(step)}` : String(step),
    '',
  ) || 'file';

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
};
const keysOf: Record<string, string> = {
  '': 'the file may only have "topics"',
  'topics[]': 'a topic may have "id", "title", "description", "match" and "maxAgeDays"',
  'topics[].match': '"match" has "any", "all", "none" and "everything"',
};

/** Explains a problem in plain words if the schema has no message of its own. */
const inWords = (issue: z.core.$ZodRawIssue): string | undefined => {
  const place = (issue.path ?? []).map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`)).join('');
  const name = place.replace(/^\./, '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `"${issue.keys[0]}" is not known here: ${keysOf[name] ?? 'remove it'}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Keep it to ${issue.maximum} characters.`
        : `There are too many: at most ${issue.maximum}.`;
    case 'too_small':
      return 'A phrase is empty: remove it.';
    default:
      return (
        forms[name] ??
        (issue.input === null
          ? 'A phrase is empty: remove it.'
          : 'A phrase must be text: put quotes around a number, true or false, or a phrase with a colon.')
      );
  }
};

/** YAML's own mistakes, by the parser's code. */
const yamlMistakes: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces: YAML does not allow tabs.',
  DUPLICATE_KEY: 'The same key is here twice.',
  MULTIPLE_DOCS: 'A second document begins here: remove the line "---".',
  BAD_SCALAR_START: 'Put quotes around text that begins with a sign such as @, % or `.',
  BAD_ALIAS: 'Put quotes around text that begins with * or &.',
  BLOCK_AS_IMPLICIT_KEY:
    'Something is indented differently from its neighbours, or text with a colon lacks its quotes.',
  BAD_INDENT: 'Something is indented differently from its neighbours, or a closing bracket is missing.',
  MULTILINE_IMPLICIT_KEY: 'A colon with a space after it is missing, or something is indented differently.',
  MISSING_CHAR: 'A closing quote or bracket, a comma or a hyphen is missing, or something is indented differently.',
  NON_STRING_KEY: 'A key must be plain text.',
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
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0)
    return {
      ok: false,
      topics: [],
      // Problems after the first are often only its consequences.
      problems: document.errors.slice(0, 1).map(({ pos, code, message }) => ({
        line: lines.linePos(pos[0]).line || 1,
        field: 'file',
        message: yamlMistakes[code] ?? `This is not valid YAML: ${message}`,
      })),
    };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 });
  } catch {
    // An undefined alias, or so many aliases that the file would become huge.
    const message = 'Aliases ("*") are not supported: write out the value. Text that begins with * or & needs quotes.';
    let line = 1;
    visit(document, {
      Alias: (_, { range }) => {
        line = lines.linePos(range?.[0] ?? 0).line || 1;
        return visit.BREAK;
      },
    });
    return { ok: false, topics: [], problems: [{ line, field: 'file', message }] };
  }
  const checked = Topics.safeParse(content, { error: inWords });
  if (checked.success) return { ok: true, topics: checked.data.topics };

  /** The line of the deepest part of a path that is in the file. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line || 1;
    }
    return 1;
  };
  const lineOfKey = (path: readonly PropertyKey[], key: string): number => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : lineOf(path);
  };
  const problems = checked.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? {
          line: lineOfKey(issue.path, issue.keys[0]!),
          field: fieldOf([...issue.path, issue.keys[0]!]),
          message: issue.message,
        }
      : { line: lineOf(issue.path), field: fieldOf(issue.path), message: issue.message },
  );
  return { ok: false, topics: soundTopics(content), problems };
};

/**
 * Reads the bytes of a topics file. Never throws: if they are not UTF-8 or are nested too deeply, that is a problem of the
 * file like any other.
 */
export const readTopicsFile = (body: Buffer): ParsedTopics => {
  const yaml = body.toString('utf8').replace(/^\uFEFF/, '');
  let parsed: ParsedTopics;
  try {
    parsed = parseTopics(yaml);
  } catch {
    const message = 'This cannot be read: something is nested too deeply.';
    return { ok: false, topics: [], problems: [{ line: 1, field: 'file', message }] };
  }
  if (isUtf8(body)) return parsed;
  const line = yaml.slice(0, yaml.indexOf('\uFFFD')).split('\n').length;
  const problem = { line, field: 'file', message: 'This is not UTF-8: save the file in that encoding.' };
  return {
    ok: false,
    topics: parsed.topics.filter((topic) => !JSON.stringify(topic).includes('\uFFFD')),
    problems: [problem, ...(parsed.ok ? [] : parsed.problems)],
  };
};
