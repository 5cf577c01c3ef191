import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../templates/', import.meta.url);

/** The files of `templates/` by name. This is a static module: infra/bundle.ts puts the text itself into the bundles. */
export const templateFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
);
