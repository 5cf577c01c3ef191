import { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import {
  memoryBreaker,
  memoryCounters,
  memoryLedger,
  memoryOptOuts,
  memoryRateLimiter,
  memoryReaders,
} from '../../../functions/adapters/memory/memory-tables.ts';
import type { Window } from '../../../functions/core/edition.ts';
import { Throttled } from '../../../functions/core/errors.ts';
import type { SentStory } from '../../../functions/core/ledger.ts';
import type { Log, Mailer, ReaderStore, SendOutcome } from '../../../functions/core/ports.ts';
import type { Reader } from '../../../functions/core/reader.ts';
import {
  type DeliverMessage,
  EditionRequests,
  PlanInput,
  type PlanOutput,
  Report,
  type RunInput,
  runName,
  type WatchState,
} from '../../../functions/core/run.ts';
import { nextSlot } from '../../../functions/core/slot.ts';
import { deliverBatch } from '../../../functions/deliver/deliver-batch.ts';
import type { MailRenderer } from '../../../functions/deliver/mail-renderer.ts';
import { sharedPace } from '../../../functions/deliver/pace.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { SesEvent } from '../../../functions/feedback/event.ts';
import { feedback } from '../../../functions/feedback/feedback.ts';
import { plan } from '../../../functions/plan/plan.ts';
import { report } from '../../../functions/report/report.ts';
import { keys } from '../../../functions/store/keys.ts';
import { watch } from '../../../functions/watch/watch.ts';
import { seeded, virtualTime } from './virtual-time.ts';

/**
 * One round: a morning of digests on simulated time, in which processes die and calls fail, and then the proof that
 * every reader got all their news exactly once and that every report balances. A killed process is one whose calls
 * never come back, so that nothing of it runs on: the same cut as SIGKILL makes, at the same places.
 */
export interface RoundOptions {
  seed: number;
  /** Kills the process that makes this call (counted from 1 over the whole round), before or after its effect. */
  killAt?: { call: number; when: 'before' | 'after' };
  /** How many faults may strike at random; 0 with `killAt` gives a round with that one death only. */
  faults: number;
}

export interface RoundResult {
  /** Calls that were made while faults could strike. */
  calls: number;
  faults: string[];
  mails: number;
  readers: number;
  runs: number;
  /** Whether a reader's record could not be read. */
  poisoned: boolean;
  /** Promises that were not kept; empty when all is well. */
  broken: string[];
}

interface Mail {
  to: string;
  run: string;
  reader: string;
  messageId: string;
  stories: SentStory[];
}

const start = '2026-03-02T07:20:00.000Z';
const calmFrom = Date.parse('2026-03-02T08:40:00.000Z');
const end = Date.parse('2026-03-02T11:10:00.000Z');
const slots = Array.from({ length: 14 }, (_, index) =>
  new Date(Date.parse('2026-03-02T07:30:00.000Z') + index * 900_000).toISOString(),
);
const topics = ['harbour', 'rail', 'trade', 'weather'];
const leaseSeconds = 60;
const graceSeconds = 600;
const settleSeconds = 120;
const feedbackVisibility = 20_000;
const maxReceives = 20;
/** Events come well within the grace time, even when learning from them fails a few times. */
const slowestEvent = 400_000;
/** Calls between which a mail may have gone out or not: faults strike here more often. */
const touchy = new Set(['mailer.send', 'ledger.move', 'readers.put']);
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const never = new Promise<never>(() => {});
const minutes = (count: number) => count * 60_000;

class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export const playRound = async ({ seed, killAt, faults: budget }: RoundOptions): Promise<RoundResult> => {
  const random = seeded(seed);
  const chance = (probability: number) => random() < probability;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const between = (low: number, high: number) => low + random() * (high - low);
  const time = virtualTime(start);
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

  const store = memoryObjectStore({ clock: time });
  const ledger = memoryLedger();
  const readers = memoryReaders(ledger);
  const counters = memoryCounters();
  const breaker = memoryBreaker(time);
  const optOuts = memoryOptOuts();
  const rateLimiter = memoryRateLimiter();

  // What happened in the world before: articles of the last day and those still to come, and readers.
  const articles = topics.map((topic) => ({
    topic,
    arrivals: Array.from({ length: Math.floor(between(0, 9)) }, () =>
      iso(Math.floor(Date.parse(start) + between(-minutes(24 * 60), minutes(150)))),
    ).sort(),
  }));
  const arrived = (topic: string, { from, to }: Window) =>
    articles.find((each) => each.topic === topic)!.arrivals.filter((at) => at > from && at <= to);
  const initial = new Map<string, Reader>();
  const refused = new Set<string>();
  for (let index = 0, count = 1 + Math.floor(random() * 8); index < count; index++) {
    const id = `reader-${index}`;
    const schedule = {
      cadence: { every: 'day' as const },
      at: pick(['07:30', '07:30', '07:45']),
      zone: pick(['UTC', 'Africa/Abidjan']),
    };
    const reader: Reader = {
      id,
      address: `${id}@example.org`,
      state: 'active',
      topics: topics.filter(() => chance(0.6)),
      schedule,
      language: 'en',
      length: 'full',
      minStories: chance(0.15) ? 4 : 1,
      pausedUntil: chance(0.1) ? iso(Date.parse(start) + minutes(between(5, 40))) : null,
      coveredUntil: iso(Date.parse(start) - minutes(pick([24 * 60, 12 * 60, 60]))),
      due: null,
      createdAt: start,
      confirmedAt: start,
      softBounces: [],
      version: 0,
    };
    reader.due = chance(0.15) ? '2026-02-27T07:30:00.000Z' : nextSlot(schedule, start);
    if (chance(0.06)) refused.add(reader.address);
    initial.set(id, structuredClone(reader));
    await readers.put(reader, 'new');
  }

  // Faults: what strikes which call.
  let calls = 0;
  let left = budget;
  const struck: string[] = [];
  const calm = () => time.milliseconds() >= calmFrom;
  type Fault = 'kill-before' | 'kill-after' | 'fail-before' | 'fail-after' | undefined;
  const faultOf = (name: string): Fault => {
    if (calm()) return undefined;
    calls++;
    if (killAt && calls === killAt.call) {
      struck.push(`${name} killed ${killAt.when}`);
      return `kill-${killAt.when}`;
    }
    if (left <= 0 || !chance(touchy.has(name) ? 0.12 : 0.02)) return undefined;
    left--;
    const fault = pick(['kill-before', 'kill-after', 'fail-before', 'fail-after'] as const);
    struck.push(`${name} ${fault}`);
    return fault;
  };

  /** Runs a function as a process of its own, which may die. */
  const invoke = async <Result>(
    work: (
      call: <Value>(name: string, effect: () => Promise<Value>, failable?: boolean) => Promise<Value>,
    ) => Promise<Result>,
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
  type Call = Parameters<Parameters<typeof invoke>[0]>[0];

  const portsOf = (call: Call) => {
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

  // Queues as SQS keeps them: at least once, in any order, hidden while someone has them.
  interface Message {
    id: number;
    body: string;
    visibleAt: number;
    receives: number;
  }
  let ids = 0;
  const queue = (visibility: number) => {
    const messages = new Map<number, Message>();
    const dead: string[] = [];
    return {
      messages,
      dead,
      add(body: string, delay = 0) {
        const id = ids++;
        messages.set(id, { id, body, visibleAt: time.milliseconds() + delay, receives: 0 });
      },
      take(most: number): Message[] {
        const now = time.milliseconds();
        const taken: Message[] = [];
        for (const message of [...messages.values()].sort(() => random() - 0.5)) {
          if (message.visibleAt > now || taken.length >= most) continue;
          if (++message.receives > maxReceives) {
            messages.delete(message.id);
            dead.push(message.body);
            continue;
          }
          // Now and then a message is given to two.
          if (calm() || budget === 0 || !chance(0.08)) message.visibleAt = now + visibility;
          taken.push(message);
        }
        return taken;
      },
    };
  };
  const deliverQueue = queue(pick([25_000, 90_000, 200_000]));
  const eventQueue = queue(feedbackVisibility);

  // SES: takes mails, tells of them later, twice, and in any order.
  const inbox: Mail[] = [];
  const mailer: Mailer = {
    quota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 }),
    async send({ to, raw, tags }): Promise<SendOutcome> {
      const accept = () => {
        const messageId = `mail-${inbox.length}`;
        const { stories } = JSON.parse(raw.toString()) as { stories: SentStory[] };
        inbox.push({ to, run: tags.run!, reader: tags.reader!, messageId, stories });
        const mail = {
          messageId,
          timestamp: iso(time.milliseconds()),
          tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
        };
        for (const eventType of ['Send', 'Delivery']) {
          const event = JSON.stringify({ eventType, mail });
          for (let copies = chance(0.2) ? 2 : 1; copies > 0; copies--) eventQueue.add(event, between(0, slowestEvent));
        }
        return messageId;
      };
      if (refused.has(to)) return { outcome: 'rejected', code: 'MessageRejected', reason: 'not verified' };
      if (left > 0 && !calm() && chance(0.12)) {
        left--;
        const fault = pick(['throttled', 'quota-spent', 'unavailable', 'lost', 'accepted-and-lost'] as const);
        struck.push(`mailer ${fault}`);
        if (fault === 'throttled' || fault === 'quota-spent') return { outcome: fault };
        if (fault === 'unavailable') return { outcome: 'unavailable', reason: 'ServiceUnavailable' };
        if (fault === 'accepted-and-lost') accept();
        return { outcome: 'unknown', reason: 'ECONNRESET' };
      }
      return { outcome: 'accepted', messageId: accept() };
    },
  };

  // Compile and the renderer, in their simplest true form: an article is a story.
  const compileGroup = (call: Call, { run, group }: { run: string; group: number }) => {
    const ports = portsOf(call);
    return (async () => {
      const stored = await ports.store.get(keys.editionGroup(run, group));
      for (const { topic, window } of EditionRequests.parse(JSON.parse(stored!.body.toString())))
        await ports.store.put(keys.edition(topic, window), JSON.stringify(arrived(topic, window)));
    })();
  };
  const pressOf = (call: Call): MailRenderer => {
    const { store: bucket } = portsOf(call);
    return {
      async digest({ editions }) {
        const stories: SentStory[] = [];
        const missed: { topic: string; window: Window }[] = [];
        for (const { topic, window } of editions) {
          const stored = await bucket.get(keys.edition(topic, window));
          if (!stored) missed.push({ topic, window });
          else
            for (const at of JSON.parse(stored.body.toString()) as string[])
              stories.push({ topic, window, storyId: at });
        }
        return { raw: Buffer.from(JSON.stringify({ stories })), stories, missed };
      },
      nothingNew: async () => Buffer.from(JSON.stringify({ stories: [] })),
    };
  };

  // The state machine of infra/run.asl.json: retries on throttling and time-outs, and every catch ends in the report.
  const busy = new Set(['Throttled', 'TimeoutError']);
  const task = async <Result>(tries: number, work: (call: Call) => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt++) {
      const ended = await invoke(work);
      if (ended.ended === 'well') return ended.value;
      const error = ended.ended === 'killed' ? new Error('Runtime.ExitError') : ended.error;
      if (attempt > tries || !busy.has(error.name)) throw error;
      await time.sleep(5000 * 2 ** attempt * random());
    }
  };
  const runs: { name: string; ended: boolean }[] = [];
  const machine = async (name: string, input: unknown): Promise<void> => {
    const entry = { name, ended: false };
    runs.push(entry);
    let problem: { Error: string; Cause: string } | undefined;
    try {
      const planned: PlanOutput = await task(5, (call) => {
        const readerIdOf = async (address: string) => address.split('@')[0]!;
        const ports = { ...portsOf(call), mailer: { quota: () => call('mailer.quota', mailer.quota) }, readerIdOf };
        return plan(
          ports,
          { settleSeconds, shareSeconds: 60, deliverConcurrency: 3, partSize: 3 },
          PlanInput.parse({ run: name, input }),
        );
      });
      if (planned.selected > 0) {
        await Promise.all(
          planned.groups.map((group) => task(4, (call) => compileGroup(call, group)).catch(() => undefined)),
        );
        let state: WatchState = await task(5, (call) => {
          const queueOf = {
            async send(messages: Iterable<DeliverMessage> | AsyncIterable<DeliverMessage>) {
              let count = 0;
              for await (const message of messages) {
                await call('queue.send', async () => deliverQueue.add(JSON.stringify(message), between(0, 2000)));
                count++;
              }
              return count;
            },
          };
          return dispatch({ ...portsOf(call), queue: queueOf }, { run: name });
        });
        while (!state.done) {
          await time.sleep(state.waitSeconds * 1000);
          const before: WatchState = state;
          state = await task(5, (call) => watch(portsOf(call), before));
        }
      }
    } catch (error) {
      problem = { Error: (error as Error).message, Cause: '' };
    }
    await task(8, (call) =>
      report({ ...portsOf(call), metrics: { add: () => {} } }, { run: name, state: problem ? { problem } : {} }),
    ).catch(() => undefined);
    entry.ended = true;
  };

  // Lambda feeding the functions from their queues.
  let over = false;
  const consumer = async (
    from: typeof deliverQueue,
    most: number,
    pause: number,
    work: (call: Call, messages: Message[]) => Promise<string[]>,
  ) => {
    while (!over) {
      const taken = from.take(most);
      if (taken.length === 0) {
        await time.sleep(pause);
        continue;
      }
      const ended = await invoke((call) => work(call, taken));
      if (ended.ended !== 'well') continue;
      for (const { id } of taken) if (!ended.value.includes(String(id))) from.messages.delete(id);
    }
  };
  const deliverOnce = (call: Call, taken: Message[]) => {
    const ports = portsOf(call);
    const sendMailer = {
      send: (mail: Parameters<Mailer['send']>[0]) => call('mailer.send', () => mailer.send(mail), false),
    };
    const paced = sharedPace({ rateLimiter, now: time.milliseconds, sleep: time.sleep });
    return deliverBatch(
      {
        ...ports,
        mailer: sendMailer,
        pace: paced,
        renderer: pressOf(call),
        sleep: time.sleep,
        random,
        metrics: { add: () => {} },
      },
      { leaseSeconds, graceSeconds, concurrency: 4 },
      { messages: taken.map(({ id, body }) => ({ id: String(id), body })), deadline: time.milliseconds() + 60_000 },
    ).then(({ failed }) => [...failed.keys()]);
  };
  const learn = async (call: Call, taken: Message[]) => {
    const again: string[] = [];
    for (const { id, body } of taken)
      await feedback({ ...portsOf(call), metrics: { add: () => {} } }, SesEvent.parse(JSON.parse(body))).catch(() =>
        again.push(String(id)),
      );
    return again;
  };
  for (let count = 0; count < 3; count++) void consumer(deliverQueue, 2, 20_000, deliverOnce);
  for (let count = 0; count < 2; count++) void consumer(eventQueue, 4, 25_000, learn);

  // The schedule, sometimes twice for one slot; readers who change their minds; someone who wants one now.
  const at = (moment: number, work: () => void) => void time.sleep(moment - time.milliseconds()).then(work);
  const disturbed = new Set<string>();
  let poisoned = false;
  for (const slot of slots) {
    const copies = Date.parse(slot) < calmFrom && chance(0.2) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const input: RunInput = { kind: 'scheduled', slot };
      at(Date.parse(slot) + between(0, 20_000), () => void machine(`slot-${slot}-${copy}`, input));
    }
  }
  // One record that nobody can read, due like the others.
  if (budget > 0 && chance(0.3)) {
    const odd = { ...(initial.values().next().value as Reader), id: 'odd', address: 'odd@example.org' };
    const poison = pick([
      { topics: ['Not a topic!'] },
      { schedule: null },
      { coveredUntil: 'yesterday' },
      { version: -1 },
    ]);
    readers.kept.set('odd', { ...odd, due: slots[0]!, ...poison } as unknown as Reader);
    disturbed.add('odd');
    poisoned = true;
  }
  if (budget > 0)
    for (const id of initial.keys()) {
      const moment = Date.parse(start) + minutes(between(8, 40));
      // Who asks for a digest now may ask again within the minute; Step Functions starts a name once.
      const ask = () => {
        const input: RunInput = { kind: 'reader', readerId: id, occasion: 'now' };
        const name = runName(input, time.now());
        if (!runs.some((run) => run.name === name)) void machine(name, input);
      };
      if (chance(0.12)) {
        at(moment, ask);
        if (chance(0.5)) at(moment + between(0, 50_000), ask);
      }
      const whim = random();
      if (whim < 0.06) {
        disturbed.add(id);
        at(moment, () => void readers.erase(id));
      } else if (whim < 0.12) {
        disturbed.add(id);
        at(moment, () => {
          const reader = readers.kept.get(id)!;
          readers.kept.set(id, { ...reader, state: 'left', due: null, version: reader.version + 1 });
        });
      } else if (whim < 0.22)
        at(moment, () => {
          const reader = readers.kept.get(id)!;
          readers.kept.set(id, { ...reader, length: 'short', version: reader.version + 1 });
        });
    }
  for (let moment = calmFrom; moment < end; moment += minutes(20))
    at(moment, () => {
      for (const body of deliverQueue.dead.splice(0)) deliverQueue.add(body);
      for (const body of eventQueue.dead.splice(0)) eventQueue.add(body);
    });

  let done = false;
  at(end, () => {
    done = true;
  });
  await time.run(() => done);
  over = true;

  // The proof.
  const broken: string[] = [];
  const check = (kept: boolean, what: string) => {
    if (!kept) broken.push(what);
  };
  check(deliverQueue.messages.size === 0, `${deliverQueue.messages.size} deliver messages are left`);
  check(eventQueue.messages.size === 0, `${eventQueue.messages.size} events are left`);
  for (const { name, ended } of runs) check(ended, `run ${name} has not ended`);

  for (const [id, before] of initial) {
    if (disturbed.has(id)) continue;
    const now = readers.kept.get(id)!;
    const mails = inbox.filter(({ reader }) => reader === id);
    const told = mails.flatMap(({ stories }) => stories.map(({ topic, storyId }) => `${topic} ${storyId}`));
    check(new Set(told).size === told.length, `${id} was told something twice: ${told.join(', ')}`);
    const owed = now.topics.flatMap((topic) =>
      arrived(topic, { from: before.coveredUntil, to: now.behind?.[topic] ?? now.coveredUntil }).map(
        (each) => `${topic} ${each}`,
      ),
    );
    const isRefused = refused.has(before.address);
    if (!isRefused) for (const story of owed) check(told.includes(story), `${id} was never told ${story}`);
    for (const story of told) check(owed.includes(story), `${id} was told ${story}, which is not covered`);
    check(now.due !== null && now.due > slots.at(-1)!, `${id} is still due at ${now.due}`);
    const expected = before.topics.some(
      (topic) =>
        arrived(topic, { from: before.coveredUntil, to: iso(Date.parse(before.due!) - settleSeconds * 1000) }).length >
        0,
    );
    const waits = before.minStories > 1 || before.pausedUntil !== null || isRefused;
    if (expected && !waits) check(mails.length > 0, `${id} was due and got no mail`);
    for (const [name, item] of ledger.items)
      if (name.startsWith(`${id} from#`) && item.state === 'accepted')
        check(mails.filter(({ messageId }) => messageId === item.messageId).length === 1, `${name} names no mail`);
  }
  const sentByRun = new Map<string, number>();
  const calmCall: Call = (_name, effect) => effect();
  for (const { name } of runs) {
    const reported = store.objects.get(keys.report(name));
    const again = await report({ ...portsOf(calmCall), metrics: { add: () => {} } }, { run: name, state: {} });
    check(again.balances, `the report of ${name} does not balance`);
    sentByRun.set(name, again.totals.sent);
    // A run whose dispatch died leaves readers without a message; they stay due, and a later run has served them.
    const wentOn = reported && !Report.parse(JSON.parse(reported.body.toString())).problem;
    const undecided = again.chunks.open + (wentOn ? again.chunks.missing : 0);
    check(undecided === 0, `the report of ${name} has ${undecided} undecided messages`);
  }
  for (const [name, sent] of sentByRun) {
    const mails = inbox.filter(
      ({ run, reader, stories }) => run === name && !disturbed.has(reader) && stories.length > 0,
    );
    const disturbedMails = inbox.filter(({ run, reader }) => run === name && disturbed.has(reader)).length;
    check(
      sent >= mails.length && sent <= mails.length + disturbedMails,
      `run ${name} reports ${sent} sent, the inbox holds ${mails.length}`,
    );
  }
  return { calls, faults: struck, mails: inbox.length, readers: initial.size, runs: runs.length, poisoned, broken };
};
