import { spawn } from 'node:child_process';
import { once } from 'node:events';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The first version of Node that runs TypeScript directly and that Broadsheet is tested on. */
const minNode = 24;

const { resolve } = createRequire(import.meta.url);

/**
 * Keeps what Node compiles for the next start, here and in the processes that are started from here: without it a third of
 * the time of a start goes to reading TypeScript. Where nothing can be kept, nothing is.
 */
const keepCompiled = () => {
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
    new URL('../node_modules/.cache/broadsheet/compiled', import.meta.url),
  );
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
};

/** Runs a program on the Node that npm installed with the dependencies; returns its exit code. */
const runOn = async (node, program) => {
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal interrupts both processes, and the program needs time to stop; SIGTERM must be passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const [status] = await once(child, 'exit');
  return status ?? 1;
};

/** Whether a fault means that a package is not installed, rather than that a file of Broadsheet is missing. */
const isPackageMissing = ({ code, message }) =>
  code === 'MODULE_NOT_FOUND' ||
  (code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find (package|module '.*[\\/]node_modules[\\/])/.test(message));

/**
 * Runs a program of this package, given its URL, on any version of Node. If the dependencies are not installed, prints what
 * to do. In plain JavaScript, so that any version of Node can read it.
 */
export const launch = async (program) => {
  try {
    resolve('commander');
    keepCompiled();
    if (Number.parseInt(process.versions.node, 10) >= minNode) await import(program);
    else process.exitCode = await runOn(resolve('node/bin/node'), fileURLToPath(program));
  } catch (fault) {
    if (!isPackageMissing(fault)) throw fault;
    process.stderr.write('The dependencies of Broadsheet are not installed. Run npm ci first.\n');
    process.exitCode = 1;
  }
};
