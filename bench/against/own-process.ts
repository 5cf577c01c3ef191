import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { contestants, type Field } from './contestants.ts';
import { type Contestant, type RoundLength, type Samples, sideBySide } from './measure.ts';

/**
 * Contestants in processes of their own, as they are when they are deployed: in one process each pays for tidying up the memory of
 * all that the others have loaded.
 */

export type Order =
  | { kind: 'warm up'; length: RoundLength }
  | { kind: 'round' }
  /** The task is called so often; the answer is the most megabytes that the process has taken. */
  | { kind: 'memory'; calls: number };

const script = fileURLToPath(new URL('run-contestant.ts', import.meta.url));

/** Starts the process of a contestant. An order fails if the process ends. */
const open = (field: Field, name: string, sample: string) => {
  const child = fork(script, [field, name, sample]);
  const send = async (order: Order): Promise<number> => {
    const answered = new AbortController();
    const { signal } = answered;
    try {
      child.send(order);
      const [answer] = await Promise.race([
        once(child, 'message', { signal }),
        once(child, 'exit', { signal }).then(() => {
          throw new Error(`The process of ${name} (${field}) ended. What it printed says why.`);
        }),
      ]);
      return z.number().parse(answer);
    } finally {
      answered.abort();
    }
  };
  const contestant: Contestant = {
    warmUp: async (length) => {
      await send({ kind: 'warm up', length });
    },
    round: () => send({ kind: 'round' }),
  };
  return { ...contestant, memoryOf: (calls: number) => send({ kind: 'memory', calls }), close: () => child.kill() };
};

type Name<F extends Field> = Extract<keyof (typeof contestants)[F], string>;
const namesOf = <F extends Field>(field: F): Name<F>[] => Object.keys(contestants[field]) as Name<F>[];

/** Measures contestants of a field side by side, all of them unless some are named. */
export const compare = async <F extends Field, N extends Name<F> = Name<F>>(
  field: F,
  { sample, names, ...options }: RoundLength & { rounds: number; sample: string; names?: readonly N[] },
): Promise<Samples<N>> => {
  const opened = (names ?? (namesOf(field) as N[])).map((name) => [name, open(field, name, sample)] as const);
  try {
    return await sideBySide(
      Object.fromEntries(opened) as Readonly<Record<string, Contestant>> as Readonly<Record<N, Contestant>>,
      options,
    );
  } finally {
    for (const [, { close }] of opened) close();
  }
};

/** Peak memory of each contestant's process after it has done its task `calls` times. Megabytes. */
export const memoryOfAll = async (
  field: Field,
  { sample, calls }: { sample: string; calls: number },
): Promise<[name: string, megabytes: number][]> => {
  const memory: [string, number][] = [];
  for (const name of namesOf(field)) {
    const { memoryOf, close } = open(field, name, sample);
    memory.push([name, await memoryOf(calls).finally(close)]);
  }
  return memory;
};
