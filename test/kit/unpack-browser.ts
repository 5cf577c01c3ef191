import chromium from '@sparticuz/chromium';

/** Unpacks Chromium into the temporary directory. A program of its own: see `test/kit/browser.ts`. */
await chromium.executablePath();
