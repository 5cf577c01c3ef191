import type { Archive } from '../archive/archive.ts';
import type { Clock, Counters, Ledger, Log, Mailer, ObjectStore, OptOuts, ReaderStore, Runs } from '../core/ports.ts';
import type { Secrets } from '../core/secrets.ts';

export interface WebSettings {
  /** Where the pages are, without a trailing slash. */
  siteUrl: string;
  productName: string;
  /**
   * Answers that could tell whether an address is known take this long, in milliseconds, whatever is done behind them;
   * with 0 as long as that takes.
   */
  answerMilliseconds: number;
  /** How long what is shown about topics is kept in memory before it is read again, in milliseconds. */
  keepMilliseconds: number;
  /** A request whose body has not come in whole by then is given up, in milliseconds. */
  bodyMilliseconds: number;
}

/** What the pages need. The host (Lambda or a local server) chooses what is behind each port. */
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
  /** Makes an id that nobody can foresee. */
  newId: () => string;
  /** Asked for on each use, so that rotated keys are taken up. */
  secrets: () => Promise<Secrets>;
  settings: WebSettings;
}

/** The ports and what the pages keep in memory between requests. */
export interface AppContext extends WebPorts {
  archive: Archive;
}
