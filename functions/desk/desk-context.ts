import type { Clock, Counters, Log, Mailer, ObjectStore, PollStates, Queue } from '../core/ports.ts';
import type { CompileItem } from '../core/run.ts';
import type { Secrets } from '../core/secrets.ts';

/** Someone who may sign in. */
export interface Editor {
  name: string;
  address: string;
}

interface DeskSettings {
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

/** All that the desk learns of readers. */
interface ReaderCounts {
  /** How many have a next digest. */
  active(): Promise<number>;
}

/** A message that asks `ingest` to read an object again; its key is encoded as in S3's notifications. */
interface ReadAgain {
  Records: [{ s3: { object: { key: string } } }];
  readAgain: true;
}

/** What the desk needs. The host (Lambda or a local server) chooses the adapter for each port. */
export interface DeskPorts {
  store: ObjectStore;
  /** Runs the Compile step of a run. */
  compile(item: CompileItem): Promise<unknown>;
  pollStates: Pick<PollStates, 'all'>;
  readerCounts: ReaderCounts;
  /** The queue that tells `ingest` of objects. */
  ingestQueue: Queue<ReadAgain>;
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
