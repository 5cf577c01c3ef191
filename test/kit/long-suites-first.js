import { statSync } from 'node:fs';

/**
 * Suites that take long for their size, because they start browsers or processes or play many rounds, the longest first.
 * On a fresh checkout jest knows no durations and goes by size: these came last, and one worker waited for the other.
 */
const long = [
  'web/browser',
  'local/gallery',
  'flow/start',
  'local/killed-starts',
  'run/chaos-embedded',
  'desk/browser',
  'run/chaos',
  'infra/template',
  'cli/stage',
  'cli/operators',
  'infra/rights',
  'web/narrow',
  'flow/story',
  'flow/browser',
  'mail/look',
  'infra/outages',
  'compile/model',
  'flow/replay',
  'desk/races',
  'run/split-retries',
  'cli/explain',
  'flow/own-feeds',
  'web/archive',
  'web/embargoed',
];

/** The order in which jest runs the suites: the long ones, then the others by size. */
// biome-ignore lint/style/noDefaultExport: jest reads a sequencer from the default export.
export default class LongSuitesFirst {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = long.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
      return place < 0 ? long.length : place;
    };
    const ranked = tests.map((test) => ({ test, place: placeOf(test), size: statSync(test.path).size }));
    return ranked.sort((a, b) => a.place - b.place || b.size - a.size).map(({ test }) => test);
  }

  /** Jest keeps durations from run to run here; the order does not depend on them. */
  cacheResults() {}
}
