import { expect, it } from '@jest/globals';
import { killStarts, noKilledStarts } from '../kit/chaos/killed-starts.ts';

/** The short form of `npm run chaos -- --starts N`. */
it('npm start, killed repeatedly, keeps every file complete and sends each reader everything once', async () => {
  const tally = noKilledStarts();
  await killStarts(tally, { seed: 1, kills: 2 });
  expect(tally.broken).toEqual([]);
  expect(tally.killed).toBe(2);
}, 240_000);
