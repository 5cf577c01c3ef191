/**
 * How large the functions that send mails and read SES's events must be, computed from the sending rate. The figures are what a
 * unit of work takes of a processor, so they hold for other rates; `npm run bench:units` measures them again.
 */

/**
 * Milliseconds of processor time: a mail of 97 kB, about the longest there is, in `deliver`, and an event of SES in `feedback`,
 * rounded up. Measured by `npm run bench:units` on a busy AMD EPYC processor, without TLS; docs/cost.md has the table.
 */
export const unitMilliseconds = { mail: 7, event: 1 } as const;

/** The memory with which Lambda gives a function one whole processor; less gives it a share. MB. */
const processorMb = 1769;
/** The share of a function's processor that is planned for: the rest is for TLS, garbage, receipts and slower processors. */
const plannedShare = 0.5;
/** Recipients that `deliver` has under way at once, and how long each waits for AWS. So a function sends no more than this. */
const mailsAtOnce = 12;
const waitedMilliseconds = 150;
/** Events that SES publishes a mail: its send, and bounces and complaints. */
const eventsPerMail = 1.1;
/** Events are read this much faster than mails are sent: behind by minutes, they could no longer prevent a second mail. */
const eventsHeadroom = 3;
/** The fewest that SQS allows, and how many a stage may have before each is given a whole processor. */
const minConcurrency = 2;
const maxSmall = 10;
const smallMb = 512;

/** The memory of a function, and how many of it run at once. */
export interface FunctionSize {
  memoryMb: number;
  concurrency: number;
  /** Units a second that all of them carry, by the figures above. */
  carries: number;
}

const perSecond = (memoryMb: number, unit: number): number => (plannedShare * 1000 * memoryMb) / (processorMb * unit);

/** The smallest size that carries so many units a second: small functions, or whole processors if that takes many. */
const sizeFor = (needed: number, of: (memoryMb: number) => number): FunctionSize => {
  const size = (memoryMb: number): FunctionSize => {
    const concurrency = Math.max(minConcurrency, Math.ceil(needed / of(memoryMb)));
    return { memoryMb, concurrency, carries: concurrency * of(memoryMb) };
  };
  const small = size(smallMb);
  return small.concurrency <= maxSmall ? small : size(processorMb);
};

/** Write and read units a second that a table on demand carries from its first day. */
const tableUnits = { write: 4000, read: 12_000 };
/** Write and read units of a mail in the table, with the reader's index and SES's event. */
const unitsPerMail = { write: 6, read: 5 };

/**
 * The sizes for a sending rate, in mails a second. `table` is the throughput that the table must be warmed for; undefined if it
 * carries that anyway.
 */
export const sizing = (
  sendRate: number,
): { deliver: FunctionSize; feedback: FunctionSize; table: { write: number; read: number } | undefined } => {
  const mails = (memoryMb: number) =>
    Math.min(perSecond(memoryMb, unitMilliseconds.mail), (mailsAtOnce * 1000) / waitedMilliseconds);
  const events = (memoryMb: number) => perSecond(memoryMb, unitMilliseconds.event);
  const write = Math.ceil(sendRate * unitsPerMail.write);
  const read = Math.ceil(sendRate * unitsPerMail.read);
  const isMore = write > tableUnits.write || read > tableUnits.read;
  return {
    deliver: sizeFor(sendRate, mails),
    feedback: sizeFor(sendRate * eventsPerMail * eventsHeadroom, events),
    table: isMore ? { write: Math.max(write, tableUnits.write), read: Math.max(read, tableUnits.read) } : undefined,
  };
};
