import { memoryBreaker } from '../../../functions/adapters/memory/memory-breaker.ts';
import type { memoryLedger } from '../../../functions/adapters/memory/memory-ledger.ts';
import type { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import { memoryOptOuts } from '../../../functions/adapters/memory/memory-opt-outs.ts';
import type { memoryReaderStore } from '../../../functions/adapters/memory/memory-reader-store.ts';
import { compileGroup } from '../../../functions/compile/compile.ts';
import { Settings } from '../../../functions/compile/settings.ts';
import type { Clock, Log, Mailer, Metrics, ObjectStore } from '../../../functions/core/ports.ts';
import type { DeliverMessage, PlanOutput } from '../../../functions/core/run.ts';
import { deliverBatch } from '../../../functions/deliver/deliver-batch.ts';
import { openMailRenderer } from '../../../functions/deliver/mail-renderer.ts';
import { openOwedCorrections } from '../../../functions/deliver/owed-corrections.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { ingestBatch } from '../../../functions/ingest/ingest-batch.ts';
import { reindex } from '../../../functions/ingest/reindex.ts';
import { topicShelf } from '../../../functions/ingest/topic-rules.ts';
import { renderEdition } from '../../../functions/mail/render/render-edition.ts';
import { plan } from '../../../functions/plan/plan.ts';
import { report } from '../../../functions/report/report.ts';
import { stageSettings } from './sample.ts';

/** The functions of a morning on storage that may fail, each as if it had just started. */

export const minute = 60_000;
const day = 24 * 60 * minute;
const secrets = {
  readerSecret: 'r'.repeat(40),
  linkKeys: [{ id: 'k1', secret: 's'.repeat(43), signsFrom: 0 }],
};

const rendered = new Map<string, ReturnType<typeof renderEdition>>();

/** What the functions of one morning share. */
export interface Scene {
  /** The store for people and the proof; the functions read through `faulty`. */
  store: ReturnType<typeof memoryObjectStore>;
  faulty: ObjectStore;
  readers: ReturnType<typeof memoryReaderStore>;
  ledger: ReturnType<typeof memoryLedger>;
  /** Milliseconds since 1970; every wait moves it forward. */
  time: { now: number };
  clock: Clock;
  /** Called when a fault is reported. */
  hear: () => void;
  log: Log;
  /** Mails that SES accepted, in order. */
  inbox: { reader: string; messageId: string }[];
}

const metrics: Metrics = { add: () => {} };

const mailerOf = (inbox: Scene['inbox']): Mailer => ({
  quota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 }),
  async send({ tags }) {
    const messageId = `mail-${inbox.length}`;
    inbox.push({ reader: tags.reader!, messageId });
    return { outcome: 'accepted', messageId };
  },
});

/** Ingest and reindex. What could not be ingested at any try is in `dead`. */
export const indexing = ({ store, faulty, time, clock, hear, log }: Scene) => {
  const ingestPorts = () => ({
    store: faulty,
    clock,
    log,
    metrics,
    topics: topicShelf({ store: faulty, clock, log, freshSeconds: 0 }),
  });
  const dead: string[] = [];
  const ingestOne = async (key: string): Promise<void> => {
    const body = JSON.stringify({ Records: [{ s3: { object: { key } } }] });
    for (let tries = 0; tries < 5; tries++) {
      const { failed } = await ingestBatch(ingestPorts(), [{ id: '1', body }]);
      if (failed.size === 0) return;
      time.now += minute;
    }
    hear();
    dead.push(key);
  };
  const reindexAll = async (since: string): Promise<void> => {
    for (let tries = 0; tries < 3; tries++)
      try {
        const { next, superseded } = await reindex(ingestPorts(), { since }, new Date(time.now + day));
        if (next === null && superseded === 0) return;
      } catch {
        hear();
      }
  };
  /** Puts an article into the bucket and has it indexed. */
  const publish = async (key: string, text: string): Promise<void> => {
    await store.put(key, text);
    await ingestOne(key);
  };
  return { dead, ingestOne, publish, reindexAll };
};

/** The delivery of one message. What could not be processed at any try is in `dead`. */
export const delivering = ({ faulty, readers, ledger, time, clock, hear, log, inbox }: Scene) => {
  const mailer = mailerOf(inbox);
  const dead: string[] = [];
  const deliverOne = async (body: string): Promise<void> => {
    for (let tries = 0; tries < 4; tries++) {
      const renderer = openMailRenderer({
        store: faulty,
        siteUrl: stageSettings.SITE_URL,
        secrets: async () => secrets,
        log,
        metrics,
      });
      const { failed } = await deliverBatch(
        {
          store: faulty,
          readers,
          ledger,
          optOuts: memoryOptOuts(),
          breaker: memoryBreaker(clock),
          mailer,
          renderer,
          owedCorrections: openOwedCorrections({ store: faulty, ledger, freshMilliseconds: 600_000 }),
          pace: { turn: async () => true },
          clock,
          log,
          metrics,
          sleep: async () => {},
          random: () => 0.5,
        },
        { leaseSeconds: 60, graceSeconds: 600, concurrency: 2 },
        { messages: [{ id: '1', body }], deadline: Number.POSITIVE_INFINITY },
      );
      if (failed.size === 0) return;
      time.now += minute;
    }
    hear();
    dead.push(body);
  };
  return { dead, deliverOne };
};

/** Runs of the schedule. Those whose report failed are in `unreported`, to be called again. */
export const running = (scene: Scene, deliverOne: (body: string) => Promise<void>) => {
  const { faulty, readers, ledger, time, clock, hear, log } = scene;
  const mailer = mailerOf(scene.inbox);
  const compile = (group: PlanOutput['groups'][number]) =>
    compileGroup(
      {
        store: faulty,
        log,
        metrics,
        render: (input) => {
          const name = JSON.stringify(input);
          const made = rendered.get(name) ?? renderEdition({ ...input, siteUrl: stageSettings.SITE_URL });
          rendered.set(name, made);
          return made;
        },
      },
      { ...group, settings: Settings.parse({}) },
    );
  const runs: string[] = [];
  const unreported: (() => Promise<unknown>)[] = [];
  const run = async (slot: string): Promise<void> => {
    time.now = Math.max(time.now, Date.parse(slot) + 1000);
    const name = `slot-${slot.replaceAll(/[-:]|\.\d+/g, '')}`;
    runs.push(name);
    const state: { plan?: PlanOutput; problem?: { Error: string; Cause: string } } = {};
    try {
      const planned = await plan(
        {
          store: faulty,
          readers,
          ledger,
          mailer,
          clock,
          log,
          breaker: memoryBreaker(clock),
          metrics: { add: () => {} },
          readerIdOf: async (address) => address,
        },
        { settleSeconds: 120, shareSeconds: 60, deliverConcurrency: 3, partSize: 2 },
        { run: name, input: { kind: 'scheduled', slot } },
      );
      state.plan = planned;
      if (planned.selected > 0) {
        for (const group of planned.groups) await compile(group).catch(hear);
        const messages: string[] = [];
        const queue = {
          async send(all: Iterable<DeliverMessage> | AsyncIterable<DeliverMessage>) {
            for await (const message of all) messages.push(JSON.stringify(message));
            return messages.length;
          },
        };
        await dispatch({ store: faulty, queue, log }, { run: name });
        for (const message of messages) await deliverOne(message);
      }
    } catch (error) {
      hear();
      state.problem = { Error: (error as Error).name, Cause: (error as Error).message };
    }
    const reported = () => report({ store: faulty, clock, log, metrics }, { run: name, state });
    try {
      const { totals, balances } = await reported();
      if (!balances || totals.unknown + totals.deferred > 0) hear();
    } catch {
      hear();
      unreported.push(reported);
    }
  };
  return { runs, unreported, run };
};
