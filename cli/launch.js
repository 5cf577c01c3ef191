import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** From this version on Node reads TypeScript as it is written. */
const reads = 24;

const { resolve } = createRequire(import.meta.url);

/** Runs a program on the Node that the dependencies bring, and gives its exit code. */
const runOn = async (node, program) => {
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal interrupts both, and the program takes its time to end well; a kill has to be handed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const [status] = await once(child, 'exit');
  return status ?? 1;
};

/** Whether a fault is that a package is not there: a file of this package that is missing is another matter. */
const lacksPackage = ({ code, message }) =>
  code === 'MODULE_NOT_FOUND' ||
  (code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find (package|module '.*[\\/]node_modules[\\/])/.test(message));

/**
 * Runs a program of this package, by its URL, whatever Node the machine has, and says what to do where the dependencies
 * are not installed. Plain JavaScript, so that any Node can read it.
 */
export const launch = async (program) => {
  try {
    resolve('commander');
    if (Number.parseInt(process.versions.node, 10) >= reads) await import(program);
    else process.exitCode = await runOn(resolve('node/bin/node'), fileURLToPath(program));
  } catch (fault) {
    if (!lacksPackage(fault)) throw fault;
    process.stderr.write('What Broadsheet is built on is not installed: run npm ci first.\n');
    process.exitCode = 1;
  }
};
