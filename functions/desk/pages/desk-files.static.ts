import { readFileSync } from 'node:fs';

/** The style sheet that only the desk has. A static module: infra/bundle.ts puts the text itself into the bundle. */
export const deskStyle = readFileSync(new URL('desk.css', import.meta.url), 'utf8');
