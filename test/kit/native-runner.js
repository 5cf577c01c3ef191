import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import runner from 'jest-circus/runner';
import { useGlobals } from './jest-globals.js';

const require = createRequire(import.meta.url);
const { default: circus } = runner;

enableCompileCache();
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: new URL('jest-globals.js', import.meta.url).href, format: 'module', shortCircuit: true }
      : next(specifier, context),
});

/** Remembers what a suite may change of the process; the function that it returns puts that back for the next suite. */
const remember = () => {
  const environment = { ...process.env };
  const folder = process.cwd();
  const { console: output } = globalThis;
  // What modules keep there for themselves has a symbol for its name, or one like `__cdkTokenMap`. It stays, as modules
  // do: CDK keeps tokens that only its map knows.
  const known = new Set(Object.getOwnPropertyNames(globalThis));
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    process.chdir(folder);
    globalThis.console = output;
    for (const key of Object.getOwnPropertyNames(globalThis))
      if (!known.has(key) && !key.startsWith('__')) Reflect.deleteProperty(globalThis, key);
  };
};

/** As much of jest's module loader as its test runner needs, over Node's own. */
const nodeModules = (jest) => ({
  // The runner keeps a suite's tests in its own module, so each suite gets a new one.
  requireInternalModule: (path) => {
    delete require.cache[path];
    return require(path);
  },
  requireModule: require,
  setGlobalsForRuntime: (globals) => useGlobals({ ...globals, jest }),
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (path) => import(pathToFileURL(path).href),
  enterTestCode: () => {},
  leaveTestCode: () => {},
});

/**
 * Runs a suite with Node's own modules, as the product runs, loaded once for all suites of a worker. Jest's loader would
 * read and compile all of them anew for each suite, and none of them would ever be optimised: that took as long as the
 * tests.
 */
// biome-ignore lint/style/noDefaultExport: jest reads a test runner from the default export.
export default async function runNatively(globalConfig, config, environment, _runtime, testPath, report) {
  const { moduleMocker: mocks } = environment;
  const jest = {
    fn: (act) => mocks.fn(act),
    spyOn: (owner, name) => mocks.spyOn(owner, name),
    restoreAllMocks: () => mocks.restoreAllMocks(),
  };
  const putBack = remember();
  globalThis.console = environment.global.console;
  try {
    const place = { global: globalThis, handleTestEvent: environment.handleTestEvent?.bind(environment) };
    return await circus(globalConfig, config, place, nodeModules(jest), testPath, report);
  } finally {
    mocks.restoreAllMocks();
    putBack();
  }
}
