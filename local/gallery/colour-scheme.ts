import { z } from 'zod';

export const Scheme = z.enum(['light', 'dark']);
export type Scheme = z.infer<typeof Scheme>;

/**
 * A style sheet, or a document with embedded styles, as a browser with a colour scheme would apply it. A page cannot choose
 * the scheme of its frames, so the gallery resolves everything that depends on it: media queries for the scheme,
 * and the document's declared schemes, which colour its form controls and scroll bars.
 */
export const inScheme = (source: string, scheme: Scheme): string =>
  source
    .replaceAll(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, asked) =>
      // True and false as a part of any media query.
      asked === scheme ? '(min-width: 0)' : '(max-width: 0)',
    )
    .replaceAll(/(color-scheme\s*:\s*)light dark/g, `$1${scheme}`)
    .replaceAll(/(<meta name="(?:supported-)?color-schemes?" content=")light dark"/g, `$1${scheme}"`);
