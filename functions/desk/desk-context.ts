import type { Clock, Counters, Log, Mailer, ObjectStore } from '../core/ports.ts';
import type { Secrets } from '../core/secrets.ts';

/** Someone who may sign in. */
export interface Editor {
  name: string;
  address: string;
}

export interface DeskSettings {
  /** Where the pages are, without a trailing slash. */
  siteUrl: string;
  productName: string;
  editors: readonly Editor[];
  /** The newsroom's time zone, an IANA name. */
  zone: string;
  /** How long the answer to a request for a link takes, in milliseconds; with 0, as long as the work takes. */
  answerMilliseconds: number;
  /** The timeout for receiving a request's body, in milliseconds. */
  bodyMilliseconds: number;
}

/** What the desk needs. The host (Lambda or a local server) chooses the adapter for each port. */
export interface DeskPorts {
  store: ObjectStore;
  counters: Counters;
  mailer: Mailer;
  clock: Clock;
  log: Log;
  /** Creates an unpredictable id. */
  newId: () => string;
  /** The desk's own keys. Called for each use, so that rotated keys take effect. */
  secrets: () => Promise<Secrets>;
  settings: DeskSettings;
}
