import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Embedded, startEmbedded } from '../kit/chaos/embedded.ts';
import { noMornings, randomMornings, sweep } from '../kit/chaos/mornings.ts';

/** The short form of `npm run chaos`, which kills at every call; here at every 30th. */
describe('mornings on the embedded servers, every function a process that SIGKILL can end', () => {
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await startEmbedded();
  });
  afterAll(() => embedded.stop());

  it('send each reader one mail if the functions die at their calls to AWS', async () => {
    const tally = noMornings();
    await sweep(embedded, tally, { step: 30 });
    expect(tally.killed).toBeGreaterThanOrEqual(6);
    expect(tally.failed).toEqual([]);
  }, 120_000);

  it('send each reader one mail if SES also loses answers and two runs overlap', async () => {
    const tally = noMornings();
    await randomMornings(embedded, tally, { seed: 100, count: 3 });
    expect(tally.failed).toEqual([]);
  }, 120_000);
});
