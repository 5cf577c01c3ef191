import { describeFault } from '../../core/errors.ts';
import type { Log, ObjectStore } from '../../core/ports.ts';
import type { Answer, Writer, WriterSettings, WritingFailure, WritingTally, WritingTask } from '../../core/writer.ts';
import { questionHash, readAnswer, writeAnswer } from '../../store/kept-answers.ts';
import { dollarsOf, type WritingBudget } from './writing-budget.ts';

export interface ModelPorts {
  store: ObjectStore;
  writer: Writer;
  budget: WritingBudget;
  settings: WriterSettings;
  log: Log;
}

/** After this many failures in a row nothing more is asked in a group of editions: the next would most likely fail as well. */
const maxFailures = 3;

const failure = (code: WritingFailure, detail: string): Answer => ({ outcome: 'failed', code, detail });

/** Asks the model for the stories of a group of editions, within the group's time. */
export interface ModelSession extends ModelPorts {
  /** The hash of a task, by which its answer is kept. */
  hashOf(task: WritingTask): string;
  ask(task: WritingTask, about: Question): Promise<Answer>;
}

/** What a task is for. */
interface Question {
  topic: string;
  story: string;
  /** An editor approved the edition: only answers that a draft may have shown are used. */
  isApproved: boolean;
}

/** Faults of the model itself: whoever asks again gets the same. */
const isForGood = (code: WritingFailure): boolean => code === 'gone' || code === 'unsuitable';

/**
 * Opens a session, whose time of some seconds begins now. A kept answer is used; otherwise the model is asked if there is time and budget left
 * and the model is there. What the model answers is kept; why it did not is not, so that another edition asks again.
 */
export const openSession = (ports: ModelPorts, tally: WritingTally, seconds: number): ModelSession => {
  const { store, writer, budget, settings, log } = ports;
  const until = performance.now() + seconds * 1000;
  let failures = 0;
  let last: Answer | undefined;

  const askNow = async (task: WritingTask): Promise<Answer> => {
    const milliseconds = Math.min(settings.answerSeconds * 1000, until - performance.now());
    if (last) return last;
    if (milliseconds <= 0) return failure('no-time', 'The time for asking is over.');
    const reserved = writer.estimate(task);
    if (!(await budget.reserve(reserved)))
      return failure('over-budget', 'The budget of the run or of the day is spent.');
    tally.asked++;
    const answer = await writer.write(task, AbortSignal.timeout(Math.ceil(milliseconds)));
    // A request without a count may have been charged.
    const used = answer.tokens ?? reserved;
    tally.tokens += used.input + used.output;
    tally.dollars += dollarsOf(used, settings);
    // If this fails too much stays set aside; the answer, which was paid for, is used.
    await budget.settle(reserved, used).catch(() => undefined);
    failures = answer.outcome === 'failed' ? failures + 1 : 0;
    if (answer.outcome === 'failed' && (isForGood(answer.code) || failures >= maxFailures)) last = answer;
    return answer;
  };

  const hashOf = (task: WritingTask) => questionHash({ writer: writer.identity, task });
  return {
    ...ports,
    hashOf,
    async ask(task, { isApproved, ...about }) {
      const hash = hashOf(task);
      const kept = await readAnswer(store, hash);
      if (kept) return kept;
      if (isApproved) return failure('unseen', 'No draft of the approved edition showed an answer.');
      // Counters and storage are no reason for a run to fail either.
      const answer = await askNow(task).catch((fault) => failure('unavailable', describeFault(fault)));
      if (answer.outcome === 'written') await writeAnswer(store, hash, answer);
      else log.warn('a model did not write a brief', { event: 'writing.failed', ...about, ...answer });
      return answer;
    },
  };
};
