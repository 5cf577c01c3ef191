import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { record } from '../../core/record.ts';
import { type Rejection, rejection } from '../draft.ts';

/** What stands above a text in fields of its own, and the text; without such fields the whole is the text. */
export type FrontMatter = { ok: true; fields: Record<string, unknown>; body: string } | ({ ok: false } & Rejection);

/** Front matter is looked for no further than this; what is longer is none. */
const maxLength = 20_000;

/** The lines from a place on, each with where the next begins. */
interface Line {
  line: string;
  start: number;
  next: number;
}

function* linesOf(source: string, from: number): Generator<Line> {
  for (let start = from; start < source.length; ) {
    const end = source.indexOf('\n', start);
    const next = end < 0 ? source.length : end + 1;
    yield { line: source.slice(start, Math.min(next, start + maxLength)).trimEnd(), start, next };
    start = next;
  }
}

const isField = (line: string) =>
  /^["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?\s{0,9}[:=](?:\s|$)/u.test(line.slice(0, 80));

/** More than this many levels of brackets, lists or keys in keys break parsers and are in no article's front matter. */
const maxNesting = 20;

const isNested = (text: string): boolean => {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > maxNesting) return true;
  }
  return /(?:-[ \t]{1,9}){20}/.test(text);
};

/** Keys that are lists or objects themselves (`? `) take the YAML parser minutes. */
const hasStrangeKeys = (text: string): boolean => /(?:^|[\s[{,:?-])\?(?:\s|$)/m.test(text);

type Fields = { ok: true; value: unknown } | { ok: false; line?: number; found?: string };

const unquoted = (value: string): string | undefined => {
  const [quote] = value;
  if (quote !== '"' && quote !== "'") return /^[[{|>]/.test(value) ? undefined : value;
  if (value.length > 1 && value.endsWith(quote)) return value.slice(1, -1);
  return value.split(quote).length > 2 ? value : undefined;
};

/**
 * Fields as people write them who do not think of YAML: a colon in a title, quotation marks in quotation marks. Lists of
 * words are understood; what is nested deeper is passed over.
 */
const byLine = (text: string): Fields => {
  const value: Record<string, unknown> = {};
  let last: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const bare = line.trim();
    if (bare === '' || bare.startsWith('#')) continue;
    const fault = { ok: false, line: index + 1, found: bare.slice(0, 60) } as const;
    const [, listed] = /^-\s+(.*)$/.exec(bare) ?? [];
    if (listed !== undefined || /^\s/.test(line)) {
      if (last === undefined) return fault;
      const words = unquoted(listed ?? bare);
      const before = value[last];
      if (words === undefined) return fault;
      if (listed !== undefined) value[last] = [...(Array.isArray(before) ? before : []), nameIn(words)];
      continue;
    }
    const [, name, given] = /^["']?([^\s:"'][^:"']{0,60})["']?\s{0,9}:(?:\s+(.*))?$/.exec(line.trimEnd()) ?? [];
    if (name === undefined) return fault;
    const words = unquoted((given ?? '').trim());
    if (words === undefined) return fault;
    last = name.trim();
    value[last] = words;
  }
  return { ok: true, value };
};

/** "name: Ines Varga" in a list of people. */
const nameIn = (words: string) => unquoted(words.replace(/^name\s{0,9}:\s{1,9}/i, '')) ?? words;

const yamlFields = (text: string): Fields => {
  let line: number | undefined;
  if (!hasStrangeKeys(text)) {
    try {
      return { ok: true, value: parseYaml(text, { maxAliasCount: 10, logLevel: 'error', uniqueKeys: false }) };
    } catch (error) {
      line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line;
    }
  }
  const read = byLine(text);
  return read.ok ? read : { line, ...read };
};

const tomlFields = (text: string): Fields => {
  try {
    return { ok: true, value: parseToml(text) };
  } catch (error) {
    const { line } = error as { line?: number };
    return { ok: false, ...(line !== undefined && { line, found: text.split('\n')[line - 1]?.trim().slice(0, 60) }) };
  }
};

const parsers = { YAML: yamlFields, TOML: tomlFields };
type Language = keyof typeof parsers;

const fenceOf = (line: string): Language | undefined => {
  if (/^---\s{0,9}(?:yaml)?$/i.test(line)) return 'YAML';
  return /^(?:\+\+\+|---\s{0,9}toml)$/i.test(line) ? 'TOML' : undefined;
};

/** Front matter in JSON: an object that opens the file and ends on a line of its own. */
const jsonMatter = (source: string, from: number): FrontMatter | undefined => {
  for (const { line, start, next } of linesOf(source, from)) {
    if (start > from + maxLength) return undefined;
    if (line !== '}') continue;
    const text = source.slice(from, next);
    if (isNested(text)) return undefined;
    try {
      return { ok: true, fields: record(JSON.parse(text)), body: source.slice(next) };
    } catch {
      return undefined;
    }
  }
  return undefined;
};

/** Where fenced front matter ends and the text begins; `body` is undefined where no fence closes it. */
const fencedPart = (lines: Iterable<Line>, { start, fence }: { start: number; fence: string }) => {
  let holdsFields = false;
  for (const { line, start: place, next } of lines) {
    if (place > start + maxLength) break;
    if (line === fence || (fence === '---' && line === '...')) return { end: place, body: next, holdsFields };
    holdsFields ||= isField(line);
  }
  return { end: start, body: undefined, holdsFields };
};

/** Reads front matter in YAML (`---`), TOML (`+++`) or JSON (`{`) off the head of a text. */
export const frontMatter = (source: string): FrontMatter => {
  const none: FrontMatter = { ok: true, fields: {}, body: source };
  const from = source.length - source.trimStart().length;
  if (source[from] === '{') return jsonMatter(source, from) ?? none;
  const lines = linesOf(source, from);
  const opening = lines.next();
  const language = opening.done ? undefined : fenceOf(opening.value.line);
  if (opening.done || !language) return none;
  const fence = source.startsWith('+++', from) ? '+++' : '---';
  const { next: start } = opening.value;
  const { end, body, holdsFields } = fencedPart(lines, { start, fence });
  // A line of dashes may also be a rule above a text.
  if (!holdsFields && (body === undefined || source.slice(start, end).trim() !== '')) return none;
  if (body === undefined)
    return rejection('malformed', `The front matter is not closed: put a line of "${fence}" after its last field.`);
  const text = source.slice(start, end).replaceAll('\r\n', '\n');
  const read = isNested(text) ? ({ ok: false } as const) : parsers[language](text);
  if (read.ok) return { ok: true, fields: record(read.value), body: source.slice(body) };
  const before = source.slice(0, start).split('\n').length - 1;
  const quoted = 'found' in read && read.found ? `: ${read.found}` : '';
  const at = 'line' in read && read.line !== undefined ? ` (line ${read.line + before} of the file${quoted})` : '';
  return rejection(
    'malformed',
    `The front matter is not valid ${language}${at}. Put the value in quotation marks, or close its brackets.`,
  );
};
