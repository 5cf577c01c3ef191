import { describe, expect, it } from '@jest/globals';
import { playRound } from '../kit/chaos/round.ts';
import { emptyTally, playEveryDeath, playRandom } from '../kit/chaos/rounds.ts';
import { damageEveryRead } from '../kit/chaos/unreadable.ts';

describe('a morning of digests on simulated time', () => {
  it('keeps every promise when a process dies at any place where it waits', async () => {
    const tally = emptyTally();
    await playEveryDeath(tally, { seed: 3, step: 3 });
    expect(tally.rounds).toBeGreaterThan(100);
    expect(tally.deaths).toBe(tally.rounds);
    expect(tally.failed).toEqual([]);
  });

  it('can be played again from its seed', async () => {
    const first = await playRound({ seed: 42, faults: 6 });
    expect(first.faults.length).toBeGreaterThan(2);
    expect(await playRound({ seed: 42, faults: 6 })).toEqual(first);
  });

  it('keeps every promise under faults at random: deaths, lost answers, throttling, duplicates, overlapping runs', async () => {
    const tally = emptyTally();
    await playRandom(tally, { from: 1, count: 250 });
    expect(tally.faults).toBeGreaterThan(500);
    expect(tally.failed).toEqual([]);
  });
});

describe('a morning on which an object of the bucket cannot be read', () => {
  it('loses and repeats nothing, and is reported, whichever object it is and whatever is wrong with it', async () => {
    const tally = await damageEveryRead({ step: 4 });
    expect(tally.failed).toEqual([]);
    expect(tally.mornings).toBeGreaterThan(40);
    expect(tally.objects.size).toBeGreaterThan(25);
  }, 60_000);
});
