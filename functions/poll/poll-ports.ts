import type { Clock, FetchPage, Log, Metrics, ObjectStore, PollStates, SourceCredentials } from '../core/ports.ts';

/** What polling needs. */
export interface PollPorts {
  store: ObjectStore;
  states: PollStates;
  fetchPage: FetchPage;
  /** Without it no source signs in. */
  credentials?: Pick<SourceCredentials, 'read'>;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  /** From 0 to 1. */
  random: () => number;
  /** Waits; milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  /** The address of the site, which operators of servers find in the User-Agent. */
  siteUrl: string;
}
