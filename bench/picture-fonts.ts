import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/**
 * The fonts of pictures, whatever the machine has: Gelasio, which is drawn to the measures of Georgia, where pages and mails
 * ask for Georgia, and Roboto, which they ask for by name.
 */
const gelasio = { family: 'Georgia', weight: '400 700' };
const roboto = { family: 'Roboto', weight: '100 900' };
const upright = { style: 'normal' };
const italic = { style: 'italic' };
const faces = [
  {
    ...gelasio,
    ...upright,
    url: import.meta.resolve('@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2'),
  },
  {
    ...gelasio,
    ...italic,
    url: import.meta.resolve('@fontsource-variable/gelasio/files/gelasio-latin-wght-italic.woff2'),
  },
  {
    ...roboto,
    ...upright,
    url: import.meta.resolve('@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2'),
  },
  {
    ...roboto,
    ...italic,
    url: import.meta.resolve('@fontsource-variable/roboto/files/roboto-latin-wght-italic.woff2'),
  },
];

/** Runs in each page before its own scripts. A font that is built from bytes needs no request, so no content policy of a page blocks it. */
const addFaces = (fonts: readonly { family: string; style: string; weight: string; data: string }[]) => {
  const { FontFace, document } = globalThis as unknown as {
    FontFace: new (family: string, source: Uint8Array, about: { style: string; weight: string }) => object;
    document: { fonts: { add: (face: object) => void } };
  };
  for (const { family, style, weight, data } of fonts) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(family, bytes, { style, weight }));
  }
};

/** Opens pages of a browser, each in a context of its own that has the fonts. */
export const pagesWithFonts = async (browser: Browser) => {
  const fonts = await Promise.all(
    faces.map(async ({ url, ...face }) => ({ ...face, data: (await readFile(new URL(url))).toString('base64') })),
  );
  return async (options: Parameters<Browser['newContext']>[0]) => {
    const context = await browser.newContext(options);
    await context.addInitScript(addFaces, fonts);
    return context.newPage();
  };
};
