import { extname } from 'node:path';
import mustache from 'mustache';
import type { Language } from '../../core/reader.ts';
import { directionOf } from '../../i18n/formatter.ts';
import type { Placeholder } from '../../store/layouts.ts';
import { escapeHtml } from '../escape-html.ts';
import { type Encoding, mailText } from '../transfer-encoding.ts';
import { markOf, withoutMarks } from './placeholders.ts';
import { templateFiles } from './template-files.static.ts';

/** Looks names up as Mustache does, but throws for a name without a value, for which Mustache prints nothing. */
class StrictContext extends mustache.Context {
  override push(view: unknown): StrictContext {
    return new StrictContext(view, this);
  }
  override lookup(name: string): unknown {
    const value: unknown = super.lookup(name);
    if (value === undefined) throw new Error(`There is no value for {{${name}}}.`);
    return value;
  }
}

type Value = string | number | Placeholder;
const escaped =
  (inert: (text: string) => string) =>
  (value: Value): string =>
    typeof value === 'object' ? markOf(value) : withoutMarks(inert(String(value)));
const escapeInText = escaped(mailText);
const escapeInMarkup = escaped(escapeHtml);

/**
 * Opens templates, given by file name. Returns the function that renders one of them with a view: its text, with marks
 * where placeholders are. Partials are files with the same extension. The function throws a sentence that says what is
 * wrong with which file: a name without a value, an unclosed section, a file that does not exist.
 */
export const openTemplates = (files: Readonly<Record<string, string>>) => {
  const open = (file: string): string => {
    const text = files[file];
    if (text === undefined) throw new Error(`There is no file ${file}.`);
    return text;
  };
  return (file: string, view: object): string => {
    const ending = extname(file);
    try {
      return mustache.render(open(file), new StrictContext(view), (name) => open(`${name}${ending}`), {
        escape: ending === '.txt' ? escapeInText : escapeInMarkup,
      });
    } catch (error) {
      throw new Error(`The mail template ${file} cannot be rendered. ${(error as Error).message}`, { cause: error });
    }
  };
};

/** Renders a file of `templates/`. Whole mails are MJML; the sections inside them are table rows, which MJML would only wrap. */
export const renderTemplate = openTemplates(templateFiles);

/** HTML without the indentation of templates. */
export const compactHtml = (html: string): string => html.replaceAll(/\s*\n\s*/g, '\n');

/** HTML to be put between other HTML, on lines of its own. */
export const htmlPiece = (html: string): string => `\n${compactHtml(html).trim()}\n`;

/** Text to be put between other text, with two blank lines after it. */
export const textPiece = (text: string): string => `${text.trim()}\n\n\n`;

/** Base64 for scripts with two bytes per letter, which quoted-printable would make six. */
export const encodingOf = (language: Language): Encoding =>
  directionOf(language) === 'rtl' ? 'base64' : 'quoted-printable';

/** The side at which a line of text begins. */
export const startSide = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'right' : 'left');
/** What every template needs to know about its language. */
export const languageView = (language: Language) => {
  const direction = directionOf(language);
  return {
    language,
    direction,
    rtl: direction === 'rtl',
    start: startSide(direction),
    end: startSide(direction === 'rtl' ? 'ltr' : 'rtl'),
    rule: '—'.repeat(24),
  };
};
