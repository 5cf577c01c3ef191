import type { Mailer } from '../../../functions/core/ports.ts';
import { deliverBatch } from '../../../functions/deliver/deliver-batch.ts';
import { openOwedCorrections } from '../../../functions/deliver/owed-corrections.ts';
import { sharedPace } from '../../../functions/deliver/pace.ts';
import { SesEvent } from '../../../functions/feedback/event.ts';
import { feedback } from '../../../functions/feedback/feedback.ts';
import type { Morning } from './morning.ts';
import { type Call, type Processes, portsOf } from './processes.ts';
import type { ChaosQueue, Message } from './queues.ts';
import { rendererOf } from './run-machine.ts';

const leaseSeconds = 60;
const graceSeconds = 600;
const metrics = { add: () => {} };

/** Delivers messages as the deliver function does. Returns the ids of those to receive again. */
const deliverMessages = async (morning: Morning, mailer: Mailer, call: Call, taken: readonly Message[]) => {
  const {
    time,
    rateLimiter,
    dice: { random },
  } = morning;
  const { failed } = await deliverBatch(
    {
      ...portsOf(morning, call),
      mailer: { send: (mail) => call('mailer.send', () => mailer.send(mail), false) },
      pace: sharedPace({ rateLimiter, now: time.milliseconds, sleep: time.sleep }),
      renderer: rendererOf(morning, call),
      owedCorrections: openOwedCorrections({ ...portsOf(morning, call), freshMilliseconds: 600_000 }),
      sleep: time.sleep,
      random,
      metrics,
    },
    { leaseSeconds, graceSeconds, concurrency: 4 },
    { messages: taken.map(({ id, body }) => ({ id: String(id), body })), deadline: time.milliseconds() + 60_000 },
  );
  return [...failed.keys()];
};

/** Processes events as the feedback function does. Returns the ids of those to receive again. */
const processEvents = async (morning: Morning, call: Call, taken: readonly Message[]) => {
  const again: string[] = [];
  for (const { id, body } of taken)
    await feedback({ ...portsOf(morning, call), metrics }, SesEvent.parse(JSON.parse(body))).catch(() =>
      again.push(String(id)),
    );
  return again;
};

/** Starts what Lambda does: functions that are fed from their queues. Returns a function that stops them. */
export const startConsumers = (
  morning: Morning,
  { invoke }: Processes,
  { mailer, deliverQueue, eventQueue }: { mailer: Mailer; deliverQueue: ChaosQueue; eventQueue: ChaosQueue },
): (() => void) => {
  let over = false;
  const consume = async (
    { queue, max, pause }: { queue: ChaosQueue; max: number; pause: number },
    work: (call: Call, messages: Message[]) => Promise<string[]>,
  ) => {
    while (!over) {
      const taken = queue.take(max);
      if (taken.length === 0) {
        await morning.time.sleep(pause);
        continue;
      }
      const ended = await invoke((call) => work(call, taken));
      if (ended.ended !== 'well') continue;
      for (const { id } of taken) if (!ended.value.includes(String(id))) queue.messages.delete(id);
    }
  };
  for (let count = 0; count < 3; count++)
    void consume({ queue: deliverQueue, max: 2, pause: 20_000 }, (call, taken) =>
      deliverMessages(morning, mailer, call, taken),
    );
  for (let count = 0; count < 2; count++)
    void consume({ queue: eventQueue, max: 4, pause: 25_000 }, (call, taken) => processEvents(morning, call, taken));
  return () => {
    over = true;
  };
};
