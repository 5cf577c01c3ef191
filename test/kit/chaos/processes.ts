import { Throttled } from '../../../functions/core/errors.ts';
import type { Log, ReaderStore } from '../../../functions/core/ports.ts';
import { calmFrom, type Morning } from './morning.ts';

/** Which faults strike: one death at a call, or up to `budget` faults at random. */
export interface FaultPlan {
  /** Kills the process that makes this call (counted from 1 over the whole round), before or after its effect. */
  killAt?: { call: number; when: 'before' | 'after' };
  budget: number;
}

/** Makes a call to AWS under a name; where `failable` is false, it never throws. */
export type Call = <Value>(name: string, effect: () => Promise<Value>, failable?: boolean) => Promise<Value>;

/** Calls after which a mail may or may not have gone out: faults strike here more often. */
const delicate = new Set(['mailer.send', 'ledger.move', 'readers.put']);
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const never = new Promise<never>(() => {});

class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** The faults of a round, and the processes that they strike. */
export type Processes = ReturnType<typeof createProcesses>;
export const createProcesses = (morning: Morning, { killAt, budget }: FaultPlan) => {
  const { dice, time } = morning;
  const { chance, pick, between } = dice;
  let calls = 0;
  let left = budget;
  const faults: string[] = [];
  const isCalm = () => time.milliseconds() >= calmFrom;

  const faultOf = (name: string): 'kill-before' | 'kill-after' | 'fail-before' | 'fail-after' | undefined => {
    if (isCalm()) return undefined;
    calls++;
    if (killAt && calls === killAt.call) {
      faults.push(`${name} killed ${killAt.when}`);
      return `kill-${killAt.when}`;
    }
    if (left <= 0 || !chance(delicate.has(name) ? 0.12 : 0.02)) return undefined;
    left--;
    const fault = pick(['kill-before', 'kill-after', 'fail-before', 'fail-after'] as const);
    faults.push(`${name} ${fault}`);
    return fault;
  };

  /** Runs a function as a process of its own, which may die: then its calls never return, as after SIGKILL. */
  const invoke = async <Result>(
    work: (call: Call) => Promise<Result>,
  ): Promise<{ ended: 'well'; value: Result } | { ended: 'badly'; error: Error } | { ended: 'killed' }> => {
    let die = () => {};
    let dead = false;
    const death = new Promise<{ ended: 'killed' }>((resolve) => {
      die = () => {
        dead = true;
        resolve({ ended: 'killed' });
      };
    });
    const call = async <Value>(name: string, effect: () => Promise<Value>, failable = true): Promise<Value> => {
      if (dead) return never;
      await time.sleep(between(1, 40));
      if (dead) return never;
      const fault = faultOf(name);
      if (fault === 'kill-before') {
        die();
        return never;
      }
      if (fault === 'fail-before' && failable) throw chance(0.5) ? new Throttled(name) : new TimeoutError(name);
      const value = await effect();
      if (fault === 'kill-after') {
        die();
        return never;
      }
      if (fault === 'fail-after' && failable) throw new TimeoutError(name);
      await time.sleep(between(1, 40));
      return dead ? never : value;
    };
    const result = work(call).then(
      (value) => ({ ended: 'well' as const, value }),
      (error: unknown) => ({ ended: 'badly' as const, error: error as Error }),
    );
    return Promise.race([result, death]);
  };

  return {
    faults,
    isCalm,
    isFaultless: budget === 0,
    calls: () => calls,
    /** A fault of a mail service, if one strikes now. */
    mailerFault() {
      if (left <= 0 || isCalm() || !chance(0.12)) return undefined;
      left--;
      const fault = pick(['throttled', 'quota-spent', 'unavailable', 'lost', 'accepted-and-lost'] as const);
      faults.push(`mailer ${fault}`);
      return fault;
    },
    invoke,
  };
};

/** The ports of a process: the morning's stores, each use of which is a call that faults may strike. */
export const portsOf = ({ store, readers, ledger, counters, breaker, optOuts, time }: Morning, call: Call) => {
  const lazily = <Port extends object>(name: string, port: Port, streams: readonly string[]): Port =>
    Object.fromEntries(
      Object.entries(port).map(([method, work]) => {
        const effect = (inputs: unknown[]) => (work as (...inputs: unknown[]) => unknown).apply(port, inputs);
        const streamed = async function* (...inputs: unknown[]) {
          await call(`${name}.${method}`, async () => undefined);
          yield* effect(inputs) as AsyncIterable<unknown>;
        };
        const called = (...inputs: unknown[]) => call(`${name}.${method}`, async () => effect(inputs));
        return [method, streams.includes(method) ? streamed : called];
      }),
    ) as Port;
  const { objects: _, ...bareStore } = store;
  const { kept: __, ...bareReaders } = readers;
  const { items: ___, ...bareLedger } = ledger;
  return {
    store: lazily('store', bareStore, ['list', 'folders']),
    readers: lazily('readers', bareReaders as ReaderStore, ['due', 'all']),
    ledger: lazily('ledger', bareLedger, ['list']),
    counters: lazily('counters', counters, []),
    breaker: lazily('breaker', breaker, []),
    optOuts: lazily('optOuts', optOuts, []),
    clock: time,
    log: silent,
  };
};
