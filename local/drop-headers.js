import { existsSync, readdirSync, rmSync } from 'node:fs';

/**
 * Runs after `npm ci`: deletes the C headers in the package `node`, about 67 MB. They are for building native add-ons, which
 * Broadsheet does not. In plain JavaScript, because the machine's own Node runs it.
 */
const packages = new URL('../node_modules/node/node_modules/', import.meta.url);
if (existsSync(packages))
  for (const name of readdirSync(packages))
    if (name.startsWith('node-')) rmSync(new URL(`${name}/include/`, packages), { recursive: true, force: true });
