import { describe, expect, it } from '@jest/globals';
import { loadMachine, type Tasks } from '../../local/aws/machine.ts';

const named = (name: string) => Object.assign(new Error(`${name}, as AWS says it`), { name });

/** Runs the deployed state machine with these functions behind its tasks, and gives which were called with what. */
const play = async (tasks: Record<string, (input: never, call: number) => unknown>) => {
  const calls: { task: string; input: unknown }[] = [];
  const count = (task: string) => calls.filter((call) => call.task === task).length;
  const group = (index: number) => ({ run: 'slot-1', group: index });
  const standard: typeof tasks = {
    Plan: () => ({ run: 'slot-1', selected: 3, groups: [group(0), group(1)] }),
    Compile: () => ({}),
    Dispatch: () => ({ run: 'slot-1', chunks: 1, complete: 0, waitSeconds: 5, patienceSeconds: 60, done: false }),
    Watch: (input: { complete: number }) => ({ ...input, complete: 1, done: true }),
    Report: () => ({ balances: true }),
  };
  const wrapped: Tasks = Object.fromEntries(
    Object.entries({ ...standard, ...tasks }).map(([task, work]) => [
      task,
      async (input: never) => {
        calls.push({ task, input });
        return work(input, count(task));
      },
    ]),
  );
  const machine = await loadMachine({ tasks: wrapped, pauseMs: 0 });
  const output = await machine({ name: 'slot-1', input: { kind: 'scheduled', slot: '2026-03-02T07:30:00.000Z' } });
  return { output, calls, order: calls.map(({ task }) => task), count };
};
const problemOf = ({ calls }: Awaited<ReturnType<typeof play>>) =>
  (calls.at(-1)!.input as { state: { problem?: { Error: string } } }).state.problem?.Error;

describe('the state machine', () => {
  it.each(['Throttling', 'ThrottlingException', 'SlowDown'])('plans again if AWS answers %s', async (name) => {
    const { order } = await play({
      Plan: (_, call) => {
        if (call === 1) throw named(name);
        return { run: 'slot-1', selected: 3, groups: [{ run: 'slot-1', group: 0 }] };
      },
    });
    expect(order.slice(0, 3)).toEqual(['Plan', 'Plan', 'Compile']);
  });

  it.each(['Plan', 'Compile', 'Dispatch', 'Watch', 'Report'])(
    'repeats %s after faults of Lambda and S3',
    async (task) => {
      for (const name of ['Lambda.AWSLambdaException', 'Lambda.Unknown', 'Runtime.ExitError', 'InternalError']) {
        let hasFailed = false;
        const { calls } = await play({
          [task]: () => {
            if (!hasFailed) {
              hasFailed = true;
              throw named(name);
            }
            return { run: 'slot-1', selected: 1, groups: [{ run: 'slot-1', group: 0 }], waitSeconds: 1, done: true };
          },
        });
        expect(problemOf({ calls } as never)).toBeUndefined();
      }
    },
  );

  it('plans, compiles each group, dispatches, watches and reports', async () => {
    const played = await play({});
    expect(played.order).toEqual(['Plan', 'Compile', 'Compile', 'Dispatch', 'Watch', 'Report']);
    expect(played.calls[0]!.input).toEqual({
      run: 'slot-1',
      input: { kind: 'scheduled', slot: '2026-03-02T07:30:00.000Z' },
    });
    expect(played.calls[3]!.input).toEqual({ run: 'slot-1' });
    expect(played.output).toEqual({ balances: true });
  });

  it('reports at once if nobody is due', async () => {
    const { order } = await play({ Plan: () => ({ run: 'slot-1', selected: 0, groups: [] }) });
    expect(order).toEqual(['Plan', 'Report']);
  });

  it('watches until every message is done', async () => {
    const { count } = await play({ Watch: (input: object, call) => ({ ...input, done: call === 4 }) });
    expect(count('Watch')).toBe(4);
  });

  it('continues without a topic that cannot be compiled', async () => {
    const compile = ({ group }: { group: number }) => {
      if (group === 0) throw named('Malformed');
      return {};
    };
    const { order } = await play({ Compile: compile });
    expect(order).toEqual(['Plan', 'Compile', 'Compile', 'Dispatch', 'Watch', 'Report']);
  });

  it.each(['Plan', 'Dispatch', 'Watch'])('tries %s again when it is throttled or times out', async (task) => {
    const failing = await play({
      [task]: (input: object, call: number) => {
        if (call < 3) throw named(call === 1 ? 'Throttled' : 'TimeoutError');
        if (task === 'Plan') return { run: 'slot-1', selected: 0, groups: [] };
        return { ...input, chunks: 0, waitSeconds: 5, done: true };
      },
    });
    expect(failing.count(task)).toBe(3);
    expect(problemOf(failing)).toBeUndefined();
  });

  it.each(['Plan', 'Dispatch', 'Watch'])('does not try %s again after any other fault, and reports', async (task) => {
    const failed = await play({
      [task]: () => {
        throw named('Malformed');
      },
    });
    expect(failed.count(task)).toBe(1);
    expect(failed.order.at(-1)).toBe('Report');
    expect(problemOf(failed)).toBe('Malformed');
  });
});
