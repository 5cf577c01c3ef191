import type { Instant } from './article.ts';
import type { BreakerState, Tally } from './breaker.ts';
import type { LedgerItem, LedgerKey } from './ledger.ts';
import type { LogEvent } from './log-events.ts';
import type { Reader } from './reader.ts';
import type { RunInput } from './run.ts';
import type { PollState } from './source.ts';
import type { BadReader } from './stored-reader.ts';

/** The interfaces that the steps need. Adapters implement them; handlers, the local product and tests choose adapters. */

export interface Clock {
  now(): Date;
}

export const instantOf = (date: Date): Instant => date.toISOString();

export interface StoredObject {
  body: Buffer;
  etag: string;
  versionId?: string;
  lastModified: Date;
}

export interface ListedObject {
  key: string;
  etag: string;
  size: number;
  lastModified: Date;
}

/** A bucket: immutable objects and sorted listing. Only `create` is a conditional write. */
export interface ObjectStore {
  /** Undefined if there is no such object (or version). Reads at most `maxBytes`, if given. */
  get(key: string, options?: { versionId?: string; maxBytes?: number }): Promise<StoredObject | undefined>;
  /** Undefined if there is no such object; no body is transferred. */
  head(key: string): Promise<Omit<ListedObject, 'key'> | undefined>;
  put(key: string, body: Buffer | string, options?: { contentType?: string }): Promise<void>;
  /** Writes an object only if there is none with its key; `exists` if there is. */
  create(key: string, body: Buffer | string, options?: { contentType?: string }): Promise<'created' | 'exists'>;
  /** Objects in key order, page by page, after `startAfter` (exclusive). */
  list(query: { prefix: string; startAfter?: string }): AsyncIterable<ListedObject>;
  /** Common prefixes directly below `prefix`, each ending in `/`. */
  folders(prefix: string): AsyncIterable<string>;
  delete(key: string): Promise<void>;
}

export interface Queue<Message> {
  /** Sends every message, in batches, and returns how many; throws if one cannot be sent after retries. */
  send(messages: Iterable<Message> | AsyncIterable<Message>): Promise<number>;
}

/** What became of one send. `unknown`: the mail may or may not have been accepted. */
export type SendOutcome =
  | { outcome: 'accepted'; messageId: string }
  | { outcome: 'throttled' }
  | { outcome: 'quota-spent' }
  | { outcome: 'rejected'; code: string; reason: string }
  | { outcome: 'unavailable'; reason: string }
  | { outcome: 'unknown'; reason: string };

export interface Mailer {
  send(mail: { to: string; raw: Buffer; tags: Record<string, string> }): Promise<SendOutcome>;
  /** SES's limits: mails in 24 hours, mails a second, and how many went out in the last 24 hours. */
  quota(): Promise<{ max24Hour: number; maxPerSecond: number; sentLast24Hours: number }>;
}

/** The state of an execution. `failed`: also if it was stopped or timed out. */
export interface Execution {
  state: 'running' | 'succeeded' | 'failed';
  /** What it was started with; undefined if that is not known. */
  input: unknown;
}

/** Starts a run; starting the same name twice is one run. */
export interface Runs {
  start(run: { name: string; input: unknown }): Promise<'started' | 'already-started'>;
  /** Undefined if nothing is known of the name (yet). */
  describe(name: string): Promise<Execution | undefined>;
}

/** The fields of a log line. Filters, alarms and queries use the event code; the message is for people only. */
export type LogFields = { event: LogEvent } & Record<string, unknown>;

/** Structured logs. Messages are lower-case phrases without a full stop. */
export interface Log {
  info(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

/** Where a reader has moved to. `sameMailbox`: it is the same address in another spelling. */
export interface Moved {
  to: string;
  sameMailbox: boolean;
}

/**
 * The readers: one item each. Every write is conditional on the version that was read. Streams skip readers
 * that cannot be read and call `bad` for each; without `bad` they throw `Unreadable` at their end.
 */
export interface ReaderStore {
  /** Throws `Unreadable` if what is stored is not a reader. */
  get(id: string): Promise<Reader | undefined>;
  /**
   * Creates, or replaces the version that was read; `conflict` if someone else wrote first. Throws `Malformed` if it is
   * not a reader, and writes nothing. `topics-unchanged`: of who has which custom topic, nothing needs to be noted.
   */
  put(reader: Reader, read: number | 'new', topics?: 'topics-unchanged'): Promise<'ok' | 'conflict'>;
  /** Deletes the reader and everything stored about them. */
  erase(id: string): Promise<void>;
  /**
   * Moves a reader to another id with everything stored about them, and records that under the old id. `to` makes the
   * reader of the new id from the one of the old; `into` is the version of the reader who is there already, or `new`.
   * Returns the moved reader; undefined, with nothing moved, if someone else wrote there first.
   */
  move(
    from: Reader,
    how: { to: (from: Reader) => Reader; into: number | 'new'; sameMailbox: boolean },
  ): Promise<Reader | undefined>;
  /** Where the reader who had an id has moved to; undefined if nobody moved from there. */
  movedTo(id: string): Promise<Moved | undefined>;
  /** Readers due at or before an instant, streamed in no particular order. */
  due(until: Instant, bad?: (reader: BadReader) => void): AsyncIterable<Reader>;
  /** Every reader, streamed. */
  all(bad?: (reader: BadReader) => void): AsyncIterable<Reader>;
  /**
   * The readers who have a custom topic, in any state, without reading the others. Calls `bad` for those who once had it and
   * cannot be read. Complete once `indexTopics` has returned true.
   */
  following(topic: string, bad: (reader: BadReader) => void): AsyncIterable<Reader>;
  /**
   * Has `following` find readers who were written before it was kept: one pass over all of them, once, which continues at the
   * next call if `inTime` turns false. Returns whether it is complete.
   */
  indexTopics(inTime: () => boolean): Promise<boolean>;
  /** Repairs a reader that cannot be read; see `repairStored`. `replaced` names the fields. */
  repair(
    id: string,
  ): Promise<
    { outcome: 'sound' | 'gone' | 'beyond-repair' | 'conflict' } | { outcome: 'repaired'; replaced: string[] }
  >;
}

/** The send ledger. A move is written only if the stored item is still the one that the caller read. */
export interface Ledger {
  /** Throws `Unreadable` if what is stored is not an item of a ledger. */
  get(key: LedgerKey): Promise<LedgerItem | undefined>;
  /**
   * The item as it is, or as it was up to a few seconds ago, for half of what `get` costs. Enough where `accepted`, which is final,
   * or a conditional move decides. Throws like `get`.
   */
  peek(key: LedgerKey): Promise<LedgerItem | undefined>;
  /**
   * Writes `to` if the stored item equals `from` in state, `updatedAt` and attempts (or is absent, like `from`); else
   * returns what is stored. Throws `Malformed`, and writes nothing, if `to` may not be written; see `checkMove`.
   */
  move(
    key: LedgerKey,
    from: LedgerItem | undefined,
    to: LedgerItem,
  ): Promise<{ moved: true } | { moved: false; stored: LedgerItem | undefined }>;
  /** A reader's digests, newest first; those that cannot be read are left out. */
  list(readerId: string): AsyncIterable<LedgerItem & { digest: string }>;
}

/** Guests who opted out of mail that operators request, by the keyed hash of their address. */
export interface OptOuts {
  has(readerId: string): Promise<boolean>;
  add(readerId: string): Promise<void>;
}

/** Counters that expire: how often something happened in a fixed window of time. */
export interface Counters {
  /** Adds, and returns the new total of the window that `now` is in. */
  add(counter: { name: string; windowSeconds: number; by?: number }, now: Date): Promise<number>;
}

/** Hands out turns: evenly spaced moments, each to one caller only. */
export interface RateLimiter {
  /** Claims `count` turns, `spacing` milliseconds apart, none before `from`. Returns the first (ms since 1970). */
  claim(rateLimiter: { count: number; spacing: number; from: number }): Promise<number>;
}

/** The circuit breaker, which stops all sending; see `recordTally` for when. */
export interface Breaker {
  /** When and why sending was stopped; undefined if it is not. */
  stopped(): Promise<{ at: Instant; reason: string } | undefined>;
  /** Counts what happened and returns the state after it. */
  record(tally: Tally): Promise<BreakerState>;
  /** A person's decision: sending continues and counting starts again. */
  reset(): Promise<void>;
}

/** What happened, in numbers, for dashboards and alarms. Names are in PascalCase. */
export interface Metrics {
  /** With `Kind` the metric is kept apart for each kind of run; it has no total over all kinds. */
  add(
    name: string,
    unit: 'Count' | 'Milliseconds' | 'Count/Second',
    value: number,
    dimensions?: { Kind: RunInput['kind'] },
  ): void;
}

/** What is remembered of the sources: one item each. Every write is conditional on the version that was read. */
export interface PollStates {
  /** Undefined if the source was never polled, or what is stored cannot be read: polling then starts again. */
  get(source: string): Promise<{ state: PollState | undefined; version: number }>;
  /** Replaces the version that was read; `conflict` if someone else wrote first. Version 0 is that of nothing. */
  put(state: PollState, version: number): Promise<'ok' | 'conflict'>;
  /** Forgets a source, so that another one under its id starts anew. */
  delete(source: string): Promise<void>;
  /** Every state that can be read, streamed. */
  all(): AsyncIterable<PollState>;
}

/** One GET of a public address. Redirects are followed, each as strictly checked as the first address. */
export interface PageRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Headers that only this address gets, and no other that it redirects to. */
  conditions?: { url: string; headers: Readonly<Record<string, string>> } | undefined;
  /** Ports that may be used besides 80 and 443. */
  ports?: readonly number[] | undefined;
  /** Sent to their own origin only, and not again once a redirect has left it. */
  credentials?: Credentials | undefined;
}

/** A user name and a password for one origin; and where those of sources are kept, by source. */
export type Credentials = { origin: string; user: string; password: string };
export interface SourceCredentials {
  read(source: string): Promise<Credentials | undefined>;
  write(source: string, credentials: Credentials | undefined): Promise<void>;
}

/** `refused`: the address may not be fetched. `failed`: no complete answer. Reasons are sentences without secrets. */
export type PageAnswer =
  | {
      outcome: 'answered';
      status: number;
      /** Names in lower case; values byte for byte. */
      headers: Readonly<Record<string, string>>;
      body: Buffer;
      /** Where it was found, and the redirects that led there. */
      url: string;
      redirects: readonly { status: number; to: string }[];
    }
  | { outcome: 'refused' | 'failed'; reason: string };

export type FetchPage = (request: PageRequest) => Promise<PageAnswer>;

/** Makes a picture of what somebody published: a JPEG as stories show it, or why there is none. */
export type MakePicture = (
  bytes: Buffer,
) => Promise<{ ok: true; jpeg: Buffer; width: number; height: number } | { ok: false; reason: string }>;
