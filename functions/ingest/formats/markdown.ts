import MarkdownIt from 'markdown-it';
import { z } from 'zod';
import { namesIn } from '../../feeds/json-names.ts';
import { authorNames, paragraphsOf, plainWords } from '../../text/markup.ts';
import { type RawOutcome, rejection } from '../draft.ts';
import { holdsInFields } from '../release.ts';
import { fieldFault } from './fields.ts';
import { frontMatter } from './front-matter.ts';

/** A front matter value as it is read: words, or what looked like a number, a date or a yes. */
const Field = z
  .union([z.string(), z.number(), z.boolean(), z.date().transform((date) => date.toISOString())])
  .transform(String)
  .nullish();
/** A field that an article can do without. */
const MaybeField = Field.catch(undefined);
const Names = z
  .unknown()
  .optional()
  .transform((value) => authorNames(namesIn(typeof value === 'number' ? String(value) : value).map(plainWords)));

const Fields = z.object({
  title: Field,
  author: Names,
  authors: Names,
  byline: Names,
  publisher: Names,
  date: MaybeField,
  published: MaybeField,
  publishdate: MaybeField,
  pubdate: MaybeField,
  url: MaybeField,
  link: MaybeField,
  permalink: MaybeField,
  language: MaybeField,
  lang: MaybeField,
});

/** Raw HTML is let through here because what reads the result drops it. */
const parser = new MarkdownIt({ html: true });
// Only words are asked for. Printed addresses would let a short text name a long one a hundred thousand times.
for (const rule of ['link_open', 'link_close', 'image']) parser.renderer.rules[rule] = () => '';

const isDate = (field: string | null | undefined) => (field && /\d/.test(field) ? field : undefined);

/** Markdown with optional front matter. Without a title there, a heading that the text opens with is the title. */
export const markdown = (source: string): RawOutcome => {
  const matter = frontMatter(source);
  if (!matter.ok) return matter;
  const given = Object.fromEntries(Object.entries(matter.fields).map(([name, value]) => [name.toLowerCase(), value]));
  const read = Fields.safeParse(given);
  if (!read.success) return rejection('malformed', `In the front matter ${fieldFault(given, read.error.issues[0]!)}`);
  const { data: fields } = read;
  const tokens = parser.parse(matter.body, {});
  const [opening, inline] = tokens;
  const heading = opening?.type === 'heading_open' && opening.tag === 'h1' ? (inline?.children ?? []) : [];
  const title = fields.title
    ? plainWords(fields.title)
    : paragraphsOf(parser.renderer.renderInline(heading, parser.options, {})).join(' ');
  return {
    ok: true,
    raw: {
      title: title || null,
      author: fields.author ?? fields.authors ?? fields.byline,
      publisher: fields.publisher,
      url: fields.url ?? fields.link ?? fields.permalink,
      language: fields.language ?? fields.lang,
      date: isDate(fields.date) ?? isDate(fields.published) ?? isDate(fields.publishdate) ?? isDate(fields.pubdate),
      holds: holdsInFields(matter.fields),
      paragraphs: paragraphsOf(parser.renderer.render(tokens, parser.options, {})),
    },
  };
};
