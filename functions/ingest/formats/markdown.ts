import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { z } from 'zod';
import { rejection, type WireOutcome } from '../draft.ts';
import { paragraphsOf } from '../markup.ts';

/** A front matter value as YAML reads it: words, or what looked to YAML like a number or a yes. */
const Field = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullish();

const FrontMatter = z.object({
  title: Field,
  author: z.union([Field, z.array(z.string()).transform((names) => names.join(', '))]),
  publisher: Field,
  date: Field,
  url: Field,
  language: Field,
});

const fence = /^\s*---[^\S\n]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/m;

/** Raw HTML is let through here because what reads the result drops it. */
const parser = new MarkdownIt({ html: true });

/** Markdown with optional YAML front matter. Without a title there, a heading that the text opens with is the title. */
export const markdown = (source: string): WireOutcome => {
  const matter = source.trimStart().startsWith('---') ? fence.exec(source) : null;
  if (matter && matter.index > 0) return rejection('malformed', 'The front matter does not begin the file.');
  let given: unknown = {};
  try {
    given = matter ? (parse(matter[1]!, { maxAliasCount: 10, logLevel: 'error' }) ?? {}) : {};
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line;
    return rejection(
      'malformed',
      `The front matter is not valid YAML${line ? ` (line ${line + 1} of the file)` : ''}.`,
    );
  }
  const front = FrontMatter.safeParse(given);
  if (!front.success) {
    const { path, message } = front.error.issues[0]!;
    return rejection('malformed', `The front matter's "${path.join('.') || 'fields'}" cannot be used: ${message}.`);
  }
  const body = matter ? source.slice(matter[0].length) : source;
  const heading = front.data.title ? null : /^\s*#[^\S\n]+(.+?)[^\S\n]*#*[^\S\n]*(?:\r?\n|$)/.exec(body);
  const title = heading ? paragraphsOf(parser.renderInline(heading[1]!)).join(' ') : front.data.title;
  return { ok: true, wire: { ...front.data, title, paragraphs: paragraphsOf(parser.render(body)) } };
};
