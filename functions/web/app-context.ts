import type { Archive } from '../archive/archive.ts';
import type { Clock, Counters, Ledger, Log, Mailer, ObjectStore, OptOuts, ReaderStore, Runs } from '../core/ports.ts';
import type { Secrets } from '../core/secrets.ts';

export interface WebSettings {
  /** Where the pages are, without a trailing slash. */
  siteUrl: string;
  productName: string;
  /** Printed as the publisher's address on every page; empty on a site without one. */
  postalAddress: string;
  /** Where people reach the publisher: a mail address or a URL. */
  contact?: string;
  /** The time zone of a form that nobody has filled in. */
  zone: string;
  /**
   * Responses that could reveal whether an address is known take this long, in milliseconds, whatever work they need;
   * with 0, as long as the work takes.
   */
  answerMilliseconds: number;
  /** How long data about topics is cached, in milliseconds. */
  keepMilliseconds: number;
  /** The timeout for receiving a request's body, in milliseconds. */
  bodyMilliseconds: number;
}

/** What the pages need. The host (Lambda or a local server) chooses the adapter for each port. */
export interface WebPorts {
  store: ObjectStore;
  readers: ReaderStore;
  optOuts: OptOuts;
  ledger: Ledger;
  counters: Counters;
  mailer: Mailer;
  runs: Runs;
  clock: Clock;
  log: Log;
  /** Creates an unpredictable id. */
  newId: () => string;
  /** Called for each use, so that rotated keys take effect. */
  secrets: () => Promise<Secrets>;
  /** The key by which the canary is known; absent: there is none. */
  canaryKey?: () => Promise<string>;
  settings: WebSettings;
}

/** The ports, and what the pages cache between requests. */
export interface AppContext extends WebPorts {
  archive: Archive;
}
