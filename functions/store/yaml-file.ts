import { isUtf8 } from 'node:buffer';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';

/** A problem in a file that operators write, for the person who wrote it: where (line from 1, field as a path) and what. */
export interface YamlProblem {
  line: number;
  field: string;
  message: string;
}

/** `content` is what could be read of a file with problems, unchecked. */
export type ParsedYaml<Value> = { ok: true; value: Value } | { ok: false; content: unknown; problems: YamlProblem[] };

/** The schema of a file, and what is wrong in plain words where the schema has no message of its own. */
export interface YamlForm<Schema extends z.ZodType> {
  schema: Schema;
  inWords: (issue: z.core.$ZodRawIssue) => string | undefined;
}

const fieldOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, step) =>
      typeof step === 'number' ? `${field}[${step}]` : field ? `${field}.${String(step)}` : String(step),
    '',
  ) || 'file';

/** A place of a file, as its table of sentences names it: `sources[].url`, with `[]` for the items of a list. */
export const placeIn = (path: readonly PropertyKey[] = []): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** What is said of any file: of a name that is not known at a place, and of too many or too long values. */
export const commonProblem = (
  issue: z.core.$ZodRawIssue,
  keysOf: Readonly<Record<string, string>>,
): string | undefined => {
  if (issue.code === 'unrecognized_keys')
    return `"${issue.keys[0]}" is not known here: ${keysOf[placeIn(issue.path)] ?? 'remove it'}.`;
  if (issue.code !== 'too_big') return undefined;
  if (issue.origin === 'string') return `Keep it to ${issue.maximum} characters.`;
  return issue.origin === 'array' ? `There are too many: at most ${issue.maximum}.` : undefined;
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

/** Reads the text of a file. Every problem names its line and field; what is missing is reported where it should be. */
export const parseYamlFile = <Schema extends z.ZodType>(
  yaml: string,
  { schema, inWords }: YamlForm<Schema>,
): ParsedYaml<z.infer<Schema>> => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0)
    return {
      ok: false,
      content: undefined,
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
    return { ok: false, content: undefined, problems: [{ line, field: 'file', message }] };
  }
  const checked = schema.safeParse(content, { error: inWords });
  if (checked.success) return { ok: true, value: checked.data };

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
  return { ok: false, content, problems };
};

/**
 * Reads the bytes of a file. Never throws: if they are not UTF-8 or are nested too deeply, that is a problem of the file
 * like any other.
 */
export const readYamlFile = <Schema extends z.ZodType>(
  body: Buffer,
  form: YamlForm<Schema>,
): ParsedYaml<z.infer<Schema>> => {
  const yaml = body.toString('utf8').replace(/^\uFEFF/, '');
  let parsed: ParsedYaml<z.infer<Schema>>;
  try {
    parsed = parseYamlFile(yaml, form);
  } catch {
    const message = 'This cannot be read: something is nested too deeply.';
    return { ok: false, content: undefined, problems: [{ line: 1, field: 'file', message }] };
  }
  if (isUtf8(body)) return parsed;
  const line = yaml.slice(0, yaml.indexOf('\uFFFD')).split('\n').length;
  const problem = { line, field: 'file', message: 'This is not UTF-8: save the file in that encoding.' };
  return parsed.ok
    ? { ok: false, content: parsed.value, problems: [problem] }
    : { ok: false, content: parsed.content, problems: [problem, ...parsed.problems] };
};
