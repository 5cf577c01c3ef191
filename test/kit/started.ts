import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs a script that starts the product, as a process of its own: its output so far, and how it ends. */
export const startProcess = (script: string, ...options: string[]) => {
  const child = spawn(process.execPath, [resolve(script), ...options]);
  const seen = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      seen.text += chunk;
    });
  const code = new Promise<number | null>((end) => child.once('close', end));
  const said = async (pattern: RegExp) => {
    while (!pattern.test(seen.text) && child.exitCode === null) await new Promise((next) => setTimeout(next, 50));
    return pattern.exec(seen.text);
  };
  return { child, seen, code, said };
};
