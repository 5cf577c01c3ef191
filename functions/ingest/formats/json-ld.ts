import { record } from '../../core/record.ts';
import { looksLikeMarkup, paragraphsOf, plainWords } from '../../text/markup.ts';

/** One thing that a page describes for machines, in schema.org's words. */
export type Thing = Record<string, unknown>;

/** Words in the forms that JSON-LD has for them: a string or number, `{"@value": …}`, or a list, of which the first counts. */
export const wordsIn = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (depth > 3) return undefined;
  if (Array.isArray(value)) return wordsIn(value[0], depth + 1);
  return value === null || typeof value !== 'object' ? undefined : wordsIn(record(value)['@value'], depth + 1);
};

/** Names of people or organisations: words, a thing with a name, or a list of either. */
export const thingNames = (value: unknown): string[] =>
  [value]
    .flat()
    .slice(0, 50)
    .flatMap((one) => wordsIn(one) ?? wordsIn(record(one).name) ?? [])
    .map(plainWords);

/** Things within things are looked for so deep, and so many of a page are looked at. */
const limits = { depth: 8, things: 2000 };

/** The things of one block, with those of its graph, its lists and what a page says it is about. */
const thingsIn = (block: unknown): Thing[] => {
  const things: Thing[] = [];
  const look = (value: unknown, depth: number) => {
    if (depth > limits.depth || things.length >= limits.things) return;
    if (Array.isArray(value)) {
      for (const one of value) look(one, depth + 1);
      return;
    }
    const one = record(value);
    if (Object.keys(one).length === 0) return;
    things.push(one);
    look(one['@graph'], depth + 1);
    look(one.mainEntity, depth + 1);
    look(one.mainEntityOfPage, depth + 1);
  };
  look(block, 0);
  return things;
};

/** What pages wrap their JSON in: comments of HTML and of scripts, CDATA, a semicolon. Nothing here is searched for twice. */
const wrappings = {
  front: /^(?:\s|\ufeff|<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)*/,
  back: [';', '-->', ']]>', '//', '/*', '*/'],
};

const unwrapped = (source: string): string => {
  let text = source.slice(wrappings.front.exec(source)![0].length).trimEnd();
  for (let mark: string | undefined = ''; mark !== undefined; ) {
    mark = wrappings.back.find((one) => text.endsWith(one));
    if (mark) text = text.slice(0, -mark.length).trimEnd();
  }
  return text;
};

/** The next character at or behind `at` that is no white space. */
const nextVisible = (source: string, at: number): string => {
  let next = at;
  while (next < source.length && next < at + 200 && /\s/.test(source[next]!)) next++;
  return source[next] ?? '';
};

/** An escape within a string, and where it ends: one that JSON does not know loses its backslash. */
const escapeAt = (source: string, at: number): { words: string; next: number } => {
  const mark = source[at + 1] ?? '';
  const isKnown = /["\\/bfnrt]/.test(mark) || (mark === 'u' && /^[\da-f]{4}$/i.test(source.slice(at + 2, at + 6)));
  return { words: isKnown ? `\\${mark}` : mark === 'u' ? '\\\\u' : mark, next: at + 2 };
};

/** Where a comment that begins at a place ends; undefined where none begins there. -1 where it does not end. */
const commentEnd = (source: string, at: number): number | undefined => {
  if (source.startsWith('/*', at)) {
    const end = source.indexOf('*/', at + 2);
    return end < 0 ? -1 : end + 2;
  }
  if (!source.startsWith('//', at)) return undefined;
  const end = source.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
};

/** A string from behind its opening mark on: controls and marks that do not end it are escaped. */
const repairedString = (source: string, from: number): { words: string; next: number } => {
  const out: string[] = [];
  let at = from;
  while (at < source.length) {
    const one = source[at]!;
    if (one === '\\') {
      const { words, next } = escapeAt(source, at);
      out.push(words);
      at = next;
      continue;
    }
    at++;
    if (one === '"') {
      if (at >= source.length || /[,:}\]]/.test(nextVisible(source, at)))
        return { words: `${out.join('')}"`, next: at };
      out.push('\\"');
    } else out.push(one < ' ' ? JSON.stringify(one).slice(1, -1) : one);
  }
  return { words: out.join(''), next: at };
};

/**
 * JSON as pages write it made JSON as it should be: comments and commas that precede nothing go, line breaks and other
 * controls within words become escapes, and so do quotation marks that end no string. One pass.
 */
const repaired = (source: string): string => {
  const out: string[] = [];
  for (let at = 0; at < source.length; ) {
    const one = source[at]!;
    const end = commentEnd(source, at);
    if (end !== undefined) {
      if (end < 0) break;
      at = end;
    } else if (one === '"') {
      const { words, next } = repairedString(source, at + 1);
      out.push('"', words);
      at = next;
    } else {
      at++;
      const isStray = one === ',' ? /[}\]]/.test(nextVisible(source, at)) : one < ' ' && !/\s/.test(one);
      if (!isStray) out.push(one);
    }
  }
  return out.join('');
};

/** What a block says; undefined where it is no JSON, not even of a careless kind. */
const parsed = (source: string): unknown => {
  for (const reading of [() => source, () => unwrapped(source), () => repaired(unwrapped(source))]) {
    try {
      return JSON.parse(reading());
    } catch {
      // The next reading is more lenient.
    }
  }
  return undefined;
};

const isArticle = (one: Thing) =>
  [one['@type']]
    .flat()
    .slice(0, 20)
    .some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type).slice(-60)));

/** The articles that a page's JSON-LD blocks describe, in order. A block that cannot be read is passed over. */
export const articlesIn = (blocks: readonly string[]): Thing[] =>
  blocks.slice(0, 100).flatMap((block) => thingsIn(parsed(block)).filter(isArticle));

export const headlineIn = (article: Thing): string | undefined => {
  const headline = wordsIn(article.headline) ?? wordsIn(article.name);
  return headline && plainWords(headline);
};

/** The addresses that an article gives as its own, those to rely on first. */
export const addressesIn = (article: Thing): string[] => {
  const page = article.mainEntityOfPage;
  return [wordsIn(article.url), wordsIn(page), wordsIn(record(page)['@id']), wordsIn(record(page).url)].filter(
    // A number is what a program calls an article, not where it can be read.
    (address): address is string => address !== undefined && !/^\d+$/.test(address),
  );
};

const linesIn = (body: string): string[] =>
  looksLikeMarkup(body) ? paragraphsOf(body) : body.split(/\n+/).filter((line) => line.trim());

/** The article's whole text where it is told to machines, by paragraphs; of a live blog that of every post. */
export const bodyIn = (article: Thing): string[] => {
  const posts = [article.liveBlogUpdate].flat().slice(0, limits.things).map(record);
  return [article, ...posts].flatMap((one) => linesIn(wordsIn(one.articleBody) ?? ''));
};
