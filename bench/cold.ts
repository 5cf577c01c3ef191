import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../infra/bundle.ts';
import { type HandlerName, handlers } from '../infra/handlers.ts';

/** `npm run bench:cold [-- ROUNDS [NAME…]]`: how long each function's bundle takes from import to ready in a fresh process. */

const folder = fileURLToPath(new URL('./.data/bundles', import.meta.url));
const rounds = Number(process.argv[2] ?? 10);
/** The functions that are measured: all unless named after the rounds. */
const named = process.argv.slice(3);
/** Milliseconds that a reader or visitor may be kept waiting by a cold start. */
const most: Partial<Record<HandlerName, number>> = { web: 200, deliver: 200 };

/** Ready means: the bundle is loaded and its handler is there, as Lambda needs it before the first event. */
const script = (file: string) =>
  `const since = performance.now(); const { handler } = await import(${JSON.stringify(file)});` +
  `if (typeof handler !== 'function') process.exit(1); console.log(performance.now() - since);`;

const once = (file: string): number => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script(file)], {
    encoding: 'utf8',
    env: { AWS_REGION: 'us-east-1', PATH: process.env.PATH },
  });
  if (status !== 0) throw new Error(`${file} did not load: ${stderr}`);
  return Number(stdout);
};

const chosen = Object.entries(handlers).filter(([name]) => named.length === 0 || named.includes(name));
const bundles = await bundle(Object.fromEntries(chosen), folder);
let late = false;
for (const [name, { folder: at, bytes }] of Object.entries(bundles) as [HandlerName, (typeof bundles)[string]][]) {
  const file = join(at, 'index.mjs');
  const times = Array.from({ length: rounds }, () => once(file)).sort((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)]!;
  const limit = most[name];
  if (limit !== undefined && median >= limit) late = true;
  const size = `${(bytes / 1e6).toFixed(2)} MB`;
  const goal = limit === undefined ? '' : `  goal: under ${limit} ms`;
  console.log(
    `${name.padEnd(9)} ${size.padStart(8)}  ${median.toFixed(0).padStart(4)} ms  (fastest ${times[0]!.toFixed(0)})${goal}`,
  );
}
process.exitCode = late ? 1 : 0;
