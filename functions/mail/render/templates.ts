import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import mustache from 'mustache';
import type { Language } from '../../core/reader.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { escapeHtml } from '../escape-html.ts';
import { type Encoding, mailText } from '../transfer-encoding.ts';

/**
 * How `templates/` are filled, by Mustache, and cut at their marks. Whole mails are MJML; the sections inside them are
 * table rows, which MJML would only wrap.
 *
 * The templates are read from the source tree. A bundler takes them in by the import, which then finds nothing to read
 * beside it (esbuild: a path with a gap is a pattern, and the loader for `.mjml` and `.html` is `text`).
 */
const read = async (file: string): Promise<string> => {
  const url = new URL(`../../../templates/${file}`, import.meta.url);
  if (existsSync(url)) return readFileSync(url, 'utf8');
  return ((await import(`../../../templates/${file}`)) as { default: string }).default;
};
const readAll = async (names: readonly string[], ending: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(`${name}.${ending}`)] as const)));

/** Whole mails, the sections that are put into them, and text. */
const markup: Record<string, string> = {
  ...(await readAll(['digest', 'head', 'notice', 'schemes'], 'mjml')),
  ...(await readAll(['reference', 'section', 'short', 'story'], 'html')),
};
const texts = await readAll(['digest', 'notice', 'section', 'short', 'story'], 'txt');

/** What `layoutVersion` must be: the templates' hash in 8 hex digits. */
export const templatesHash = createHash('sha256')
  .update(JSON.stringify([markup, texts]))
  .digest('hex')
  .slice(0, 8);

const mark = '<!--cut-->';
/** Nothing is escaped in text, so its mark becomes a character that no value has. */
const textMark = '\u0000';

const plain = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll(mark, textMark)]));

/** Base64 where the script takes two bytes a letter, which quoted-printable would make six. */
export const encodingOf = (language: Language): Encoding =>
  directionOf(language) === 'rtl' ? 'base64' : 'quoted-printable';

/** The side a line of text begins at. */
export const start = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'right' : 'left');
/** What every template asks of its language. */
export const frameOf = (language: Language) => {
  const direction = directionOf(language);
  return {
    language,
    direction,
    rtl: direction === 'rtl',
    start: start(direction),
    end: start(direction === 'rtl' ? 'ltr' : 'rtl'),
    rule: '—'.repeat(24),
  };
};

/** A template's markup, filled. */
export const markupOf = (template: string, view: object): string =>
  mustache.render(markup[template]!, view, markup, { escape: (value) => escapeHtml(String(value)) });

/** HTML cut at its marks. */
export const cutHtml = (html: string): string[] => html.replaceAll(/\s*\n\s*/g, '\n').split(mark);

/** A mail's text, cut at its marks. */
export const textOf = (template: string, view: object): string[] =>
  mustache.render(plain[template]!, view, plain, { escape: (value) => mailText(String(value)) }).split(textMark);
