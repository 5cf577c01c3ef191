import { existsSync, readdirSync, rmSync } from 'node:fs';

/**
 * Runs after `npm ci`: deletes the C headers that the package `node` carries, some 67 MB. They are for building native
 * add-ons, and nothing here builds any. Plain JavaScript, because the machine's own Node runs it.
 */
const carried = new URL('../node_modules/node/node_modules/', import.meta.url);
if (existsSync(carried))
  for (const name of readdirSync(carried))
    if (name.startsWith('node-')) rmSync(new URL(`${name}/include/`, carried), { recursive: true, force: true });
