/**
 * Milliseconds of processor time, the least of several runs: what else the machine does counts little, and what other
 * threads of the process do, like collecting the garbage of earlier suites, not at all.
 */
const costOf = (run: () => unknown, times: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

/**
 * How many times as long the second input takes as the first, which is half of it: about 2 where time is linear, 4 where it
 * grows with the square. 0 where the second takes less than `quick` milliseconds, for then nobody waits for it.
 */
export const growthOf = <T>(read: (input: T) => unknown, [half, whole]: readonly [T, T], quick: number): number => {
  if (costOf(() => read(whole), 1) < quick || costOf(() => read(whole), 3) < quick) return 0;
  return costOf(() => read(whole), 3) / costOf(() => read(half), 3);
};
