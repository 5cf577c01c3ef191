import { z } from 'zod';

export const Scheme = z.enum(['light', 'dark']);
export type Scheme = z.infer<typeof Scheme>;

/**
 * A style sheet, or a document with styles inside, as a browser set to a colour scheme reads it. A page cannot choose
 * the scheme of a frame in it, so the gallery decides what depends on it: the media queries that ask for the scheme,
 * and the schemes that a document says it has, which colour its form controls and scroll bars.
 */
export const inScheme = (source: string, scheme: Scheme): string =>
  source
    .replaceAll(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, asked) =>
      // True and false as a part of any media query.
      asked === scheme ? '(min-width: 0)' : '(max-width: 0)',
    )
    .replaceAll(/(color-scheme\s*:\s*)light dark/g, `$1${scheme}`)
    .replaceAll(/(<meta name="(?:supported-)?color-schemes?" content=")light dark"/g, `$1${scheme}"`);
