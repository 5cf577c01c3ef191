import mustache from 'mustache';
import type { Language } from '../../core/reader.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { escapeHtml } from '../escape-html.ts';
import { type Encoding, mailText } from '../transfer-encoding.ts';
import { templateFiles } from './template-files.static.ts';

/**
 * How `templates/` are filled, by Mustache, and cut at their marks. Whole mails are MJML; the sections inside them are
 * table rows, which MJML would only wrap.
 */
const withEnding = (...endings: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(templateFiles).flatMap(([file, text]) => {
      const [name, ending] = file.split('.') as [string, string];
      return endings.includes(ending) ? [[name, text]] : [];
    }),
  );

/** Whole mails, the sections that are put into them, and text. */
const markup = withEnding('mjml', 'html');
const texts = withEnding('txt');

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
