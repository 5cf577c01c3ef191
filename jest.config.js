import { fileURLToPath } from 'node:url';

// Tests start the product and its functions as processes of their own, some a hundred times: what Node compiled for one
// of them is there for the next. Workers, and what they start, inherit the environment.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/broadsheet/compiled', import.meta.url));

/** The whole suite: unit, contract, flow, template and browser tests in one run. */
// biome-ignore lint/style/noDefaultExport: jest reads the configuration from the default export.
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // The test runner loads TypeScript by itself.
  transform: {},
  testRunner: '<rootDir>/test/kit/native-runner.js',
  testSequencer: '<rootDir>/test/kit/long-suites-first.js',
  // One more than the processors that CI has: many tests wait for servers, processes and browsers.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  // A worker of a gigabyte needs longer than half a second to end on a busy machine; none is held open.
  workerGracefulExitTimeout: 10_000,
};
