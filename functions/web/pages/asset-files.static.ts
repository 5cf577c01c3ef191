import { readFileSync } from 'node:fs';

/** The text files that pages load. This is a static module: infra/bundle.ts puts the text itself into the bundles. */
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

export const style = read('style.css');
export const script = read('script.browser.js');
