import { startConsumers } from './consumers.ts';
import { arrangeCorrections } from './corrections-due.ts';
import { arrangeHappenings } from './happenings.ts';
import { createMailService } from './mail-service.ts';
import { createMorning, endsAt } from './morning.ts';
import { createProcesses, type FaultPlan } from './processes.ts';
import { brokenPromises } from './proof.ts';
import { createQueues } from './queues.ts';
import { createRunMachine } from './run-machine.ts';

/**
 * One round: a morning of digests on simulated time, in which processes die and calls fail, and then the proof that
 * every reader got all their news exactly once, that everyone who was sent a claim is told once that it was corrected and
 * nobody else is, and that every report balances. A killed process is one whose calls
 * never return, so that nothing of it runs on: the same cut as SIGKILL makes, at the same places.
 */
export interface RoundOptions {
  seed: number;
  killAt?: FaultPlan['killAt'];
  /** How many faults may strike at random; 0 with `killAt` makes a round with that one death only. */
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

const feedbackVisibility = 20_000;

export const playRound = async ({ seed, killAt, faults: budget }: RoundOptions): Promise<RoundResult> => {
  const morning = await createMorning(seed);
  const { dice, time, initial } = morning;
  const processes = createProcesses(morning, { budget, ...(killAt && { killAt }) });
  const createQueue = createQueues(morning, processes);
  const deliverQueue = createQueue(dice.pick([25_000, 90_000, 200_000]));
  const eventQueue = createQueue(feedbackVisibility);
  const { inbox, mailer } = createMailService(morning, processes, eventQueue);
  const machine = createRunMachine(morning, processes, { mailer, deliverQueue });
  const stopConsumers = startConsumers(morning, processes, { mailer, deliverQueue, eventQueue });
  const due = await arrangeCorrections(morning);
  const { disturbed, poisoned } = arrangeHappenings(morning, processes, machine, [deliverQueue, eventQueue]);

  let isOver = false;
  void time.sleep(endsAt - time.milliseconds()).then(() => {
    isOver = true;
  });
  await time.run(() => isOver);
  stopConsumers();

  const left = [
    ...(deliverQueue.messages.size > 0 ? [`${deliverQueue.messages.size} deliver messages are left`] : []),
    ...(eventQueue.messages.size > 0 ? [`${eventQueue.messages.size} events are left`] : []),
  ];
  const { runs } = machine;
  return {
    calls: processes.calls(),
    faults: processes.faults,
    mails: inbox.length,
    readers: initial.size,
    runs: runs.length,
    poisoned,
    broken: [...left, ...(await brokenPromises(morning, { inbox, runs, disturbed, due }))],
  };
};
