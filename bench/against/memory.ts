import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openMessages } from './messages.ts';

/**
 * Memory of a process that makes 300 whole messages: as a script (`node memory.ts NAME`) it makes them and prints megabytes. All
 * load the same modules, so `none`, which makes no message, is what they have in common.
 */
const count = 300;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { messages } = await openMessages();
  const make = Object.entries(messages).find(([name]) => name === process.argv[2])?.[1];
  for (let made = 0; make && made < count; made++) await make();
  console.log(process.resourceUsage().maxRSS / 1024);
}

/** The most megabytes that a process takes to make 300 messages as `name` does. */
export const memoryOf = (name: string): number => {
  const { stdout, status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Memory of ${name} could not be measured: ${stderr}`);
  return Number(stdout);
};
