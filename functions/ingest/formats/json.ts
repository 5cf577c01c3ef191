import { z } from 'zod';
import { rejection, type Wire, type WireOutcome } from '../draft.ts';
import { looksLikeMarkup, paragraphsOf } from '../markup.ts';
import { isNinjs, ninjs } from './ninjs.ts';
import { paragraphsOfLines } from './plain-text.ts';

const Words = z.string().nullish();
const Name = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Names = z.union([Name, z.array(Name).transform((names) => names.join(', '))]).nullish();

const When = z.union([z.string(), z.int()]).nullish();

/** An article as JSON. Text, title and date may go by any of the names that are usual; HTML in the text is read as such. */
const JsonArticle = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String).nullish(),
    title: Words,
    headline: Words,
    author: Names,
    date: When,
    published: When,
    published_at: When,
    datePublished: When,
    publisher: Names,
    url: Words,
    language: Words,
    text: Words,
    body: Words,
    content: Words,
  })
  .refine(({ text, body, content }) => text ?? body ?? content, {
    path: ['text'],
    message: 'the article has no "text", "body" or "content"',
  });

/** The paragraphs of a text that is plain, or HTML all the same. */
const paragraphsOfEither = (text: string): string[] =>
  looksLikeMarkup(text) ? paragraphsOf(text) : paragraphsOfLines(text);

const wireOf = ({
  id,
  text,
  body,
  content,
  headline,
  published,
  published_at,
  datePublished,
  ...fields
}: z.infer<typeof JsonArticle>): Wire => ({
  ...fields,
  title: fields.title ?? headline,
  date: fields.date ?? published ?? published_at ?? datePublished,
  item: id ?? fields.url ?? undefined,
  paragraphs: paragraphsOfEither(text ?? body ?? content ?? ''),
});

/**
 * One article as JSON: `{ title | headline, date | published | published_at | datePublished, author, publisher, url,
 * language, text | body | content }`, or IPTC ninjs.
 */
export const json = (source: string): WireOutcome => {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return rejection('malformed', `This is not valid JSON: ${(error as Error).message}.`);
  }
  if (Array.isArray(value))
    return rejection('malformed', 'This is a list. Put one article per line into a .jsonl file instead.');
  if (isNinjs(value)) return ninjs(value);
  const article = JsonArticle.safeParse(value);
  if (article.success) return { ok: true, wire: wireOf(article.data) };
  const { path, message } = article.error.issues[0]!;
  return rejection('malformed', path.length > 0 ? `"${path.join('.')}" cannot be used: ${message}.` : `${message}.`);
};
