import { z } from 'zod';
import { parseAddress } from './address.ts';
import { Instant } from './article.ts';
import { Window } from './edition.ts';
import { Language } from './reader.ts';
import { TopicId } from './topic.ts';
import { WritingTally } from './writer.ts';

/** Any ISO 8601 instant, as schedulers write it, converted to the form in which instants are stored. */
const Moment = z.iso.datetime({ offset: true }).transform((text): Instant => new Date(text).toISOString());

const maxRecipientBytes = 150_000;

const Occasion = z.enum(['first', 'now']);

/** The input of the state machine: what the run is for. */
export const RunInput = z.discriminatedUnion('kind', [
  /** Everyone whose slot has come. */
  z.object({ kind: z.literal('scheduled'), slot: Moment }),
  /** One reader, now: everything since their last digest. */
  z.object({
    kind: z.literal('reader'),
    readerId: z.string().min(1),
    /** The first digest after signing up, or one that the reader requested, who is notified if there is nothing new. */
    occasion: Occasion.optional(),
  }),
  /** An operator's request: these topics to these readers or addresses. The default window is the last day. */
  z
    .object({
      kind: z.literal('request'),
      id: z.string().regex(/^[\w-]{1,60}$/),
      topics: z.array(TopicId).min(1).max(50),
      /** Without an end: up to now. */
      window: z.object({ from: Moment, to: Moment.optional() }).optional(),
      readerIds: z.array(z.string().min(1)).max(1000).default([]),
      addresses: z
        .array(
          z
            .email({ abort: true })
            .refine((address) => parseAddress(address).ok, 'this is not an address that mail can be sent to'),
        )
        .max(1000)
        .default([]),
    })
    .refine(({ readerIds, addresses }) => readerIds.length + addresses.length > 0, 'name readers or addresses')
    .refine(({ window }) => !window?.to || window.from < window.to, {
      path: ['window'],
      message: 'the window ends before it begins',
    })
    // The state machine passes its input on from state to state, and that data is limited to 256 KiB.
    .refine(
      ({ readerIds, addresses }) => Buffer.byteLength(JSON.stringify([readerIds, addresses])) <= maxRecipientBytes,
      `name fewer readers and addresses: one request may have ${maxRecipientBytes} bytes of them`,
    ),
]);
export type RunInput = z.infer<typeof RunInput>;

/**
 * The name of the execution that does a run, which is the run's id: one slot is one run, and so is one request. Each
 * request of a reader is a run of its own; the ledger ensures that nothing is mailed twice. At most 80
 * characters that Step Functions allows in names, with room for the number of an attempt.
 */
export const runName = (input: z.input<typeof RunInput>, now: Date): string => {
  const compact = (instant: string) => new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  switch (input.kind) {
    case 'scheduled':
      return `slot-${compact(input.slot)}`;
    case 'reader':
      return ['reader', input.readerId, now.toISOString().replaceAll(/[-:.]/g, ''), input.occasion]
        .filter(Boolean)
        .join('-');
    case 'request':
      return `request-${input.id}`;
  }
};

/**
 * A run that failed, or left people without their digest, may be requested again. Step Functions does not reuse a name for
 * 90 days, so the next attempt has a name of its own: `request-monday`, `request-monday.2`, `request-monday.3`.
 */
export const attemptName = (run: string, attempt: number): string => (attempt === 1 ? run : `${run}.${attempt}`);

/** The run that an attempt belongs to: its own name without the number. */
export const runOfAttempt = (attempt: string): string => attempt.replace(/\.\d{1,3}$/, '');

/** Input of the Plan step. */
export const PlanInput = z.object({ run: z.string().min(1), input: RunInput });
export type PlanInput = z.infer<typeof PlanInput>;

/** An edition that the run's readers need. `keys.editionGroup` objects hold arrays of them. */
export const EditionRequest = z.object({
  topic: TopicId,
  window: Window,
  languages: z.array(Language).min(1),
  /** Articles of any topic that arrived in the window, if they were counted. */
  readArticles: z.int().min(0).optional(),
});
export type EditionRequest = z.infer<typeof EditionRequest>;
export const EditionRequests = z.array(EditionRequest);

/**
 * Input of the Compile step, one item of the Map: the editions in `keys.editionGroup(run, group)`, and whether they go to
 * the archive or to the previews.
 */
export const CompileItem = z.object({
  run: z.string(),
  group: z.int().min(0),
  shelf: z.enum(['editions', 'previews', 'desk/drafts']).optional(),
});
export type CompileItem = z.infer<typeof CompileItem>;

/** One line of `keys.recipients`: a reader, what they get, and from when. */
export const Recipient = z.object({
  readerId: z.string(),
  from: Instant,
  topics: z.array(TopicId),
  /** Topics that start earlier than `from`, because their edition could not be compiled last time. */
  behind: z.record(z.string(), Instant).optional(),
  /** Set only for a guest: where the mail goes. */
  address: z.string().optional(),
});
export type Recipient = z.infer<typeof Recipient>;

/**
 * Readers whose stored record cannot be read completely, by id, with the fields at fault; at most 20 are listed. Those
 * that are `served` were selected with the parts that can be read, the others were not.
 */
export const BadReaders = z.object({
  count: z.int().min(1),
  examples: z.array(z.object({ readerId: z.string(), problem: z.string(), served: z.boolean() })),
});
export type BadReaders = z.infer<typeof BadReaders>;

/** `keys.plan`: everything the later steps need to know; lists are in objects of their own. */
export const Plan = z.object({
  schema: z.literal(1),
  run: z.string(),
  input: RunInput,
  /** The slot or moment the digests are for. */
  at: Instant,
  /** The end of every window. */
  to: Instant,
  plannedAt: Instant,
  selected: z.int().min(0),
  /** Paused readers who were due and were moved to a slot after their pause. */
  rescheduled: z.int().min(0),
  badReaders: BadReaders.optional(),
  editions: z.int().min(0),
  groups: z.int().min(0),
  /** Objects with recipients, those due longest first. */
  parts: z.array(z.object({ part: z.int().min(0), count: z.int().min(1), due: Instant })),
  /** Recipients per message. */
  chunkSize: z.int().min(1),
  /** Mails per second that SES allows, and how many it would still accept today. */
  pace: z.number().positive(),
  quotaLeft: z.number(),
});
export type Plan = z.infer<typeof Plan>;

/** What the state machine passes on from the Plan step; small however large the run. */
export const PlanOutput = z.object({
  run: z.string(),
  selected: z.int().min(0),
  groups: z.array(CompileItem),
});
export type PlanOutput = z.infer<typeof PlanOutput>;

/** A message of the deliver queue: a chunk of a run's recipients, by value, so that it can be processed on its own. */
export const DeliverMessage = z.object({
  schema: z.literal(1),
  run: z.string().min(1),
  chunk: z.string().regex(/^\d{6}-\d{4}$/),
  kind: z.enum(['scheduled', 'reader', 'request']),
  occasion: Occasion.optional(),
  at: Instant,
  to: Instant,
  pace: z.number().positive(),
  recipients: z.array(Recipient).min(1),
});
export type DeliverMessage = z.infer<typeof DeliverMessage>;

/** The possible outcomes for a run's recipients. selected = their sum. */
export const RunOutcome = z.enum(['sent', 'skipped', 'failed', 'deferred', 'unknown']);
export type RunOutcome = z.infer<typeof RunOutcome>;

/** What became of one recipient. `reason` is a code, `detail` is for people. */
export const Outcome = z.object({
  readerId: z.string(),
  outcome: RunOutcome,
  reason: z.string().optional(),
  detail: z.string().optional(),
  sentAt: Instant.optional(),
  stories: z.int().optional(),
  /** Set while it may still change because the message is still in the queue. */
  open: z.literal(true).optional(),
  /** Topics that were due and could not be included. */
  missed: z.array(z.string()).optional(),
  /** Corrections that were owed, and what became of them. `left`: the reader gets no mail any more. */
  corrections: z.object({ told: z.int(), left: z.int(), pending: z.int() }).optional(),
});
export type Outcome = z.infer<typeof Outcome>;

/** `keys.receipt`: the outcomes of one message's recipients. Complete once none of them can change. */
export const Receipt = z.object({
  schema: z.literal(1),
  run: z.string(),
  chunk: z.string(),
  complete: z.boolean(),
  writtenAt: Instant,
  outcomes: z.array(Outcome),
});
export type Receipt = z.infer<typeof Receipt>;

const Totals = z.object({
  selected: z.int(),
  sent: z.int(),
  skipped: z.int(),
  failed: z.int(),
  deferred: z.int(),
  unknown: z.int(),
});
/** selected = sent + skipped + failed + deferred + unknown. */
export type Totals = z.infer<typeof Totals>;

/** How an edition stands with its topic's editors when it is compiled. */
export const EditionReview = z.enum(['approved', 'unreviewed', 'heldBack']);
export type EditionReview = z.infer<typeof EditionReview>;
const ReviewCounts = z.record(EditionReview, z.int());

/** `keys.report`. */
export const Report = z.object({
  schema: z.literal(1),
  run: z.string(),
  kind: z.enum(['scheduled', 'reader', 'request', 'none']),
  at: Instant.nullable(),
  plannedAt: Instant.nullable(),
  reportedAt: Instant,
  /** Whether selected is the sum of the outcomes, in total and for every topic. */
  balances: z.boolean(),
  totals: Totals,
  topics: z.record(z.string(), Totals.extend({ missed: z.int() })),
  reasons: z.record(z.string(), z.int()),
  /** owed = told + left + pending; missing if none were owed. */
  corrections: z.object({ owed: z.int(), told: z.int(), left: z.int(), pending: z.int() }).optional(),
  rescheduled: z.int(),
  badReaders: BadReaders.optional(),
  editions: z.int(),
  /** Editions of topics that editors review, by topic and how they stood; missing if there were none. */
  review: z.record(z.string(), ReviewCounts).optional(),
  /** How the model fared; missing if none was asked for any brief. */
  writing: WritingTally.optional(),
  chunks: z.object({ total: z.int(), complete: z.int(), open: z.int(), missing: z.int() }),
  /** Mails per second between the first and the last that went out; null for fewer than two mails. */
  mailsPerSecond: z.number().nullable(),
  /** At most 20 recipients of each outcome that is not sent or skipped. */
  examples: z.array(Outcome),
  /** The step that ended the run early, if one did. */
  problem: z.object({ error: z.string(), cause: z.string() }).optional(),
});
export type Report = z.infer<typeof Report>;

/** Input of the Dispatch step. */
export const DispatchInput = z.object({ run: z.string().min(1) });
export type DispatchInput = z.infer<typeof DispatchInput>;

/** The state of the loop of Wait and Watch: Dispatch starts it, Watch returns it after each round. */
export const WatchState = z.object({
  run: z.string().min(1),
  /** Messages sent to the queue; the watch ends after as many complete receipts. */
  chunks: z.int().min(0),
  complete: z.int().min(0),
  waitSeconds: z.int().min(1).max(300),
  /** Seconds of waiting left before the report is written with what there is. Counted, not read from a clock. */
  patienceSeconds: z.number(),
  done: z.boolean(),
});
export type WatchState = z.infer<typeof WatchState>;

/** Input of the Report step: the run, and the state machine's data, which names the problem if a step failed. */
export const ReportInput = z.object({
  run: z.string().min(1),
  state: z
    .object({
      problem: z.object({ Error: z.string(), Cause: z.string().optional() }).optional(),
      /** The kind of the run, which its input has even if it could not be planned. */
      kind: z.enum(['scheduled', 'reader', 'request']).optional().catch(undefined),
    })
    .loose(),
});
export type ReportInput = z.infer<typeof ReportInput>;
