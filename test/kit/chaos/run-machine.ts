import type { Window } from '../../../functions/core/edition.ts';
import type { SentStory } from '../../../functions/core/ledger.ts';
import type { Mailer } from '../../../functions/core/ports.ts';
import {
  type DeliverMessage,
  EditionRequests,
  PlanInput,
  type PlanOutput,
  type WatchState,
} from '../../../functions/core/run.ts';
import type { MailRenderer } from '../../../functions/deliver/mail-renderer.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { plan } from '../../../functions/plan/plan.ts';
import { report } from '../../../functions/report/report.ts';
import { keys } from '../../../functions/store/keys.ts';
import { watch } from '../../../functions/watch/watch.ts';
import { type Morning, settleSeconds } from './morning.ts';
import { type Call, type Processes, portsOf } from './processes.ts';
import type { ChaosQueue } from './queues.ts';

/** Errors that the state machine retries. */
const transient = new Set(['Throttled', 'TimeoutError']);
const metrics = { add: () => {} };

/** Compile in its simplest form: an article is a story. */
const compileGroup = async (morning: Morning, call: Call, { run, group }: { run: string; group: number }) => {
  const { store } = portsOf(morning, call);
  const stored = await store.get(keys.editionGroup(run, group));
  for (const { topic, window } of EditionRequests.parse(JSON.parse(stored!.body.toString())))
    await store.put(keys.edition(topic, window), JSON.stringify(morning.arrived(topic, window)));
};

/** The renderer in its simplest form: a mail is the list of its stories. */
export const rendererOf = (morning: Morning, call: Call): MailRenderer => {
  const { store: bucket } = portsOf(morning, call);
  return {
    async digest({ editions, corrections = [] }) {
      const stories: SentStory[] = [];
      const missed: { topic: string; window: Window }[] = [];
      for (const { topic, window } of editions) {
        const stored = await bucket.get(keys.edition(topic, window));
        if (!stored) missed.push({ topic, window });
        else
          for (const at of JSON.parse(stored.body.toString()) as string[]) stories.push({ topic, window, storyId: at });
      }
      const told = corrections.map(({ correction }) => correction.id);
      return { raw: Buffer.from(JSON.stringify({ stories, corrections: told })), stories, missed };
    },
    nothingNew: async () => Buffer.from(JSON.stringify({ stories: [], corrections: [] })),
  };
};

/**
 * The state machine of infra/run.asl.json: retries on throttling and time-outs, and every catch ends in the report.
 * Returns a function that plays a run, and the runs that were played.
 */
export const createRunMachine = (
  morning: Morning,
  { invoke }: Processes,
  { mailer, deliverQueue }: { mailer: Mailer; deliverQueue: ChaosQueue },
) => {
  const {
    time,
    dice: { random, between },
  } = morning;
  const task = async <Result>(tries: number, work: (call: Call) => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt++) {
      const ended = await invoke(work);
      if (ended.ended === 'well') return ended.value;
      const error = ended.ended === 'killed' ? new Error('Runtime.ExitError') : ended.error;
      if (attempt > tries || !transient.has(error.name)) throw error;
      await time.sleep(5000 * 2 ** attempt * random());
    }
  };
  const planRun = (run: string, input: unknown): Promise<PlanOutput> =>
    task(5, (call) => {
      const readerIdOf = async (address: string) => address.split('@')[0]!;
      const ports = {
        ...portsOf(morning, call),
        mailer: { quota: () => call('mailer.quota', mailer.quota) },
        metrics: { add: () => {} },
        readerIdOf,
      };
      return plan(
        ports,
        { settleSeconds, shareSeconds: 60, deliverConcurrency: 3, partSize: 3 },
        PlanInput.parse({ run, input }),
      );
    });
  const dispatchRun = (run: string): Promise<WatchState> =>
    task(5, (call) => {
      const queue = {
        async send(messages: Iterable<DeliverMessage> | AsyncIterable<DeliverMessage>) {
          let count = 0;
          for await (const message of messages) {
            await call('queue.send', async () => deliverQueue.add(JSON.stringify(message), between(0, 2000)));
            count++;
          }
          return count;
        },
      };
      return dispatch({ ...portsOf(morning, call), queue }, { run });
    });
  const runs: { name: string; ended: boolean }[] = [];
  const play = async (name: string, input: unknown): Promise<void> => {
    const entry = { name, ended: false };
    runs.push(entry);
    let problem: { Error: string; Cause: string } | undefined;
    try {
      const planned = await planRun(name, input);
      if (planned.selected > 0) {
        await Promise.all(
          planned.groups.map((group) => task(4, (call) => compileGroup(morning, call, group)).catch(() => undefined)),
        );
        let state = await dispatchRun(name);
        while (!state.done) {
          await time.sleep(state.waitSeconds * 1000);
          const before = state;
          state = await task(5, (call) => watch(portsOf(morning, call), before));
        }
      }
    } catch (error) {
      problem = { Error: (error as Error).message, Cause: '' };
    }
    await task(8, (call) =>
      report({ ...portsOf(morning, call), metrics }, { run: name, state: problem ? { problem } : {} }),
    ).catch(() => undefined);
    entry.ended = true;
  };
  return { runs, play };
};
