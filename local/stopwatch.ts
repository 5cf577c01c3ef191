/** Measures how long steps take: the time during which at least one call of a step is in progress. Milliseconds. */
export interface Stopwatch {
  readonly spent: ReadonlyMap<string, number>;
  timed<Input extends unknown[], Output>(
    step: string,
    work: (...input: Input) => Promise<Output>,
  ): (...input: Input) => Promise<Output>;
}

export const createStopwatch = (): Stopwatch => {
  const spent = new Map<string, number>();
  const open = new Map<string, { calls: number; since: number }>();
  return {
    spent,
    timed:
      (step, work) =>
      async (...input) => {
        const running = open.get(step) ?? { calls: 0, since: 0 };
        open.set(step, running);
        if (running.calls++ === 0) running.since = performance.now();
        try {
          return await work(...input);
        } finally {
          if (--running.calls === 0) spent.set(step, (spent.get(step) ?? 0) + performance.now() - running.since);
        }
      },
  };
};
