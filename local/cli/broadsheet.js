#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Runs the operators' tool on the Node that reads TypeScript as it is written, whatever the machine has. */
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const own = Number(process.versions.node.split('.')[0]) >= 24;
const node = own ? process.execPath : createRequire(import.meta.url).resolve('node/bin/node');
const { status, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 1;
