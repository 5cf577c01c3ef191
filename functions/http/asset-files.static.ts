import { readFileSync } from 'node:fs';

/** The text files that pages load. This is a static module: infra/bundle.ts puts the text itself into the bundles. */
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Later files may change what earlier ones say. */
export const style = ['style.css', 'story.css', 'paper.css', 'print.css'].map(read).join('');
export const digestPrint = ['paper.css', 'digest-print.css'].map(read).join('');
export const script = read('script.browser.js');
