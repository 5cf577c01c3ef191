import { z } from 'zod';

/** What a model is asked for a brief with, and what comes of it. */

export const Tokens = z.object({ input: z.int().min(0), output: z.int().min(0) });
export type Tokens = z.infer<typeof Tokens>;

const Limit = z.object({ tokens: z.int().min(0), dollars: z.number().min(0) });

/** The model of a stage: which it is, what it costs, and how much it may be asked. */
export const WriterSettings = z.strictObject({
  /** The id of a foundation model. */
  model: z.string().min(1),
  /** The id or ARN of an inference profile of the model, if it is asked through one. */
  profile: z.string().min(1).optional(),
  /** Where it is asked; absent: the stage's own region. */
  region: z.string().min(1).optional(),
  /** Dollars for a million tokens. */
  prices: z.object({ input: z.number().min(0), output: z.number().min(0) }),
  /** What one run, and all runs of a day (UTC), may use. */
  budget: z.object({ run: Limit, day: Limit }),
  /** The first stories of an edition that a model writes; the others stay extracts. */
  stories: z.int().min(1).max(50).default(12),
  /** How long one answer may take. Seconds. */
  answerSeconds: z.number().positive().max(120).default(20),
  /** How long all answers of a group of editions may take together; what is open then stays an extract. Seconds. */
  groupSeconds: z.number().positive().max(600).default(90),
  /** How the model is told to answer in the tool's form: by the tool's name, to call any tool, or, if it takes neither, not at all. */
  toolChoice: z.enum(['tool', 'any', 'auto']).default('tool'),
  /** Whether the model takes a temperature, which is 0; some refuse a request that has one. */
  takesTemperature: z.boolean().default(true),
  /** Whether the model caches what it was asked with: the instructions are always the same, the passages in a second request. */
  cachesPrompt: z.boolean().default(false),
});
export type WriterSettings = z.infer<typeof WriterSettings>;

/** A brief to write: of these passages and of nothing else. */
export interface WritingTask {
  /** The language to write in (BCP 47). */
  language: string;
  /** What to write before the translation of a quotation; absent if all passages are in that language. */
  translationMark?: string | undefined;
  /** At most this many sentences. */
  sentences: number;
  passages: readonly { id: string; text: string }[];
  /** Sentences of an earlier answer that may not be printed, to be written again in this order, and why they may not. */
  refused?: readonly { text: string; reasons: readonly string[] }[] | undefined;
}

/**
 * Why there is no answer. `unseen`: the edition is approved, and no draft showed an answer. `gone`: the model does not exist or may not be used. `unsuitable`: it does not take what it is asked with, such
 * as a tool that it must call. `refused`: it declined to answer.
 */
export const WritingFailure = z.enum([
  'unseen',
  'over-budget',
  'no-time',
  'throttled',
  'timed-out',
  'refused',
  'too-long',
  'malformed',
  'gone',
  'unsuitable',
  'unavailable',
]);
export type WritingFailure = z.infer<typeof WritingFailure>;

/** The same for people who look into a story. */
export const failureWords: Readonly<Record<WritingFailure, string>> = {
  unseen: 'no draft showed it before the edition was approved',
  'over-budget': 'the budget of the run or of the day was spent',
  'no-time': 'the time for asking was over',
  throttled: 'the service had too much to do',
  'timed-out': 'the answer took too long',
  refused: 'the model, or a filter of the service, declined',
  'too-long': 'the question or the answer was too long',
  malformed: 'the answer had another form',
  gone: 'the model is not there, or may not be asked',
  unsuitable: 'the model does not take what it is asked with',
  unavailable: 'the service could not be reached, or broke off',
};

/** The most passages that a sentence may cite. */
export const maxCites = 6;

/** A sentence of a model, and the ids of the passages that it says bear it out. */
export const AnsweredSentence = z.object({
  text: z.string().trim().min(1).max(1000),
  cites: z.array(z.string().max(40)).min(1).max(maxCites),
});
export type AnsweredSentence = z.infer<typeof AnsweredSentence>;

/** What comes of a question; no `tokens`: nobody said how many it took. */
export const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('written'), sentences: z.array(AnsweredSentence), tokens: Tokens.optional() }),
  z.object({ outcome: z.literal('failed'), code: WritingFailure, detail: z.string(), tokens: Tokens.optional() }),
]);
export type Answer = z.infer<typeof Answer>;

/** Asks a model. Faults of the model are answers, so it throws nothing that a model can cause. */
export interface Writer {
  /** The model's name, as editions print it. */
  readonly model: string;
  /** Everything besides the task that an answer depends on: the model and how it is asked. */
  readonly identity: string;
  /** The most tokens that an answer to a task is expected to use. */
  estimate(task: WritingTask): Tokens;
  write(task: WritingTask, signal: AbortSignal): Promise<Answer>;
}

/** How the models of a group of editions, or of a run, fared. */
export const WritingTally = z.object({
  /** Requests to a model; answers that were kept are not among them. */
  asked: z.int().min(0),
  /** Stories whose brief has a sentence of a model, and those that stayed extracts. */
  stories: z.int().min(0),
  extracts: z.int().min(0),
  /** Sentences that a model wrote and the gate let through, and those that it did not. */
  sentences: z.int().min(0),
  refused: z.int().min(0),
  /** Stories without an answer, by why. */
  failures: z.partialRecord(WritingFailure, z.int().min(1)),
  tokens: z.int().min(0),
  dollars: z.number().min(0),
});
export type WritingTally = z.infer<typeof WritingTally>;

export const noWriting = (): WritingTally => ({
  ...{ asked: 0, stories: 0, extracts: 0, sentences: 0, refused: 0, failures: {}, tokens: 0, dollars: 0 },
});

/** Both together. Pure. */
export const addWriting = (one: WritingTally, other: WritingTally): WritingTally => {
  const failures = { ...one.failures };
  for (const [code, count] of Object.entries(other.failures) as [WritingFailure, number][])
    failures[code] = (failures[code] ?? 0) + count;
  return {
    asked: one.asked + other.asked,
    stories: one.stories + other.stories,
    extracts: one.extracts + other.extracts,
    sentences: one.sentences + other.sentences,
    refused: one.refused + other.refused,
    failures,
    tokens: one.tokens + other.tokens,
    dollars: one.dollars + other.dollars,
  };
};
