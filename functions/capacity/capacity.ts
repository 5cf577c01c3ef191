/**
 * What one function carries, and how many of them a sending rate needs. The stack is sized by this, `deliver` and `plan` work by it,
 * and the cost model counts by it.
 */

/**
 * Milliseconds of processor time: a mail of 97 kB, about the longest there is, in `deliver`, and an event of SES in `feedback`,
 * rounded up. Measured by `npm run bench:units` on an AMD EPYC processor, without TLS; docs/cost.md has the table.
 */
export const unitMilliseconds = { mail: 5, event: 0.5 } as const;

/** The memory with which Lambda gives a function one whole processor; less gives it a share. MB. */
export const processorMb = 1769;
/** The share of a function's processor that is planned for: the rest is for TLS, garbage, receipts and slower processors. */
const plannedShare = 0.5;
/** Recipients that `deliver` has under way at once. */
export const mailsAtOnce = 20;
/** Assumed: how long a recipient waits for AWS, and how long a function is busy between two messages. Milliseconds. */
const waited = { recipient: 150, message: 150 } as const;
/** Events that SES publishes a mail besides that of its send: bounces and complaints, of which 5 % stop all sending. */
export const returnsPerMail = 0.05;
/** Events are read this much faster than mails are sent: behind by minutes, they could no longer prevent a second mail. */
const eventsHeadroom = 3;
/** The fewest that SQS allows, and how many a stage may have before each is given a whole processor. */
const minConcurrency = 2;
const maxSmall = 10;
const smallMb = 512;

/** The share of SES's rate that is used, so that small differences of clocks and networks do not exceed it. */
export const usedShareOfRate = 0.97;
/** Turns claimed at once: few, because those that a function cannot use in time are lost. Each claim is a write to the table. */
const maxTurns = 10;
const claimsPerSecond = 50;

/** How many turns to send a function claims at once, at a rate in mails a second. */
export const turnsPerClaim = (rate: number): number =>
  Math.max(1, Math.min(maxTurns, Math.floor(rate / claimsPerSecond)));

const maxRecipients = 50;
/** A message takes about this long, so that a function finishes some before its time is over. */
const secondsPerMessage = 20;

/** How many recipients a message of the deliver queue has, at a rate that so many functions share. */
export const recipientsPerMessage = (rate: number, functions: number): number =>
  Math.max(1, Math.min(maxRecipients, Math.floor((secondsPerMessage * rate) / functions)));

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
/** Write and read units of a mail in the table, with the reader's index and SES's event, rounded up; a test compares them with the cost model. */
export const unitsPerMail = { write: 5, read: 4 };

/**
 * The sizes for a sending rate, in mails a second. `table` is the throughput that the table must be warmed for; undefined if it
 * carries that anyway.
 */
export const sizing = (
  sendRate: number,
): { deliver: FunctionSize; feedback: FunctionSize; table: { write: number; read: number } | undefined } => {
  const perMessage = (maxRecipients / mailsAtOnce) * waited.recipient + waited.message;
  const mails = (memoryMb: number) =>
    Math.min(perSecond(memoryMb, unitMilliseconds.mail), (maxRecipients * 1000) / perMessage);
  const events = (memoryMb: number) => perSecond(memoryMb, unitMilliseconds.event);
  const write = Math.ceil(sendRate * unitsPerMail.write);
  const read = Math.ceil(sendRate * unitsPerMail.read);
  const isMore = write > tableUnits.write || read > tableUnits.read;
  return {
    deliver: sizeFor(sendRate, mails),
    feedback: sizeFor(sendRate * (1 + returnsPerMail) * eventsHeadroom, events),
    table: isMore ? { write: Math.max(write, tableUnits.write), read: Math.max(read, tableUnits.read) } : undefined,
  };
};
