import { Unreadable } from '../core/errors.ts';
import type { Clock, Ledger, Log, Metrics, ObjectStore, ReaderStore } from '../core/ports.ts';
import type { Language, Reader } from '../core/reader.ts';
import type { Recipient, RunInput } from '../core/run.ts';
import { nextSlot } from '../core/slot.ts';
import type { BadReader } from '../core/stored-reader.ts';
import { changeReader } from '../store/change-reader.ts';
import { repairAfterClockFault, repairReader } from './clock-fault.ts';

export interface CandidatePorts {
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Pick<Ledger, 'list'>;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  /** The id that a person with this address has, whether or not they are a reader. */
  readerIdOf(address: string): Promise<string>;
}

export interface Candidate {
  recipient: Recipient;
  language: Language;
  due: string;
}

/** A run's window and what is counted while its candidates are read. */
export interface Selection {
  at: string;
  to: string;
  onRescheduled(): void;
  onBadReader(reader: BadReader): void;
}

const day = 86_400_000;

const candidateOf = (reader: Reader, at: string): Candidate => ({
  recipient: {
    readerId: reader.id,
    from: reader.coveredUntil,
    topics: reader.topics,
    ...(reader.behind && { behind: reader.behind }),
  },
  language: reader.language,
  due: reader.due ?? at,
});

/** The reader with an id; 'bad' if their record cannot be read, which is reported to `onBadReader`. */
const readReader = async (
  { readers }: CandidatePorts,
  id: string,
  { onBadReader }: Selection,
): Promise<Reader | 'bad' | undefined> => {
  try {
    return await readers.get(id);
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    onBadReader({ id, problem: fault.problem, served: false, topics: [] });
    return 'bad';
  }
};

/** Moves a paused reader's slot to the first one after the pause. */
const reschedule = (readers: ReaderStore, readerId: string, at: string) =>
  changeReader(readers, readerId, (current) =>
    current.due !== null && current.due <= at && current.pausedUntil !== null
      ? { ...current, due: nextSlot(current.schedule, current.pausedUntil) }
      : undefined,
  );

async function* dueReaders(ports: CandidatePorts, selection: Selection): AsyncGenerator<Candidate> {
  const { readers, clock } = ports;
  const { at } = selection;
  const now = clock.now();
  await repairAfterClockFault(ports);
  for await (const due of readers.due(at, selection.onBadReader)) {
    if (due.state !== 'active') continue;
    const reader = await repairReader(ports, due);
    if (reader.due === null || reader.due > at) continue;
    if (reader.pausedUntil === null || Date.parse(reader.pausedUntil) <= now.getTime()) {
      yield candidateOf(reader, at);
      continue;
    }
    await reschedule(readers, reader.id, at);
    selection.onRescheduled();
  }
}

async function* oneReader(ports: CandidatePorts, readerId: string, selection: Selection): AsyncGenerator<Candidate> {
  const reader = await readReader(ports, readerId, selection);
  if (reader === 'bad') return;
  if (reader?.state === 'active') yield candidateOf(await repairReader(ports, reader), selection.at);
  else ports.log.warn('no active reader to send to', { event: 'run.reader-not-active', reader: readerId });
}

/** Each person once, even if the request names them by id and by address, or by one address in two spellings. */
async function* requestedRecipients(
  ports: CandidatePorts,
  input: Extract<RunInput, { kind: 'request' }>,
  selection: Selection,
): AsyncGenerator<Candidate> {
  const { at, to } = selection;
  const from = input.window?.from ?? new Date(Date.parse(to) - day).toISOString();
  const named = new Set(input.readerIds);
  const candidate = async (readerId: string, address?: string): Promise<Candidate | undefined> => {
    const reader = await readReader(ports, readerId, selection);
    if (reader === 'bad') return undefined;
    const recipient = { readerId, from, topics: input.topics, ...(address !== undefined && { address }) };
    return { recipient, language: reader?.language ?? 'en', due: at };
  };
  for (const readerId of [...named]) {
    const found = await candidate(readerId);
    if (found) yield found;
  }
  for (const address of input.addresses) {
    const readerId = await ports.readerIdOf(address);
    if (named.has(readerId)) continue;
    named.add(readerId);
    const found = await candidate(readerId, address);
    if (found) yield found;
  }
}

/** Streams the people that a run's input selects. Paused readers are rescheduled instead, and counted. */
export const candidates = (ports: CandidatePorts, input: RunInput, selection: Selection): AsyncGenerator<Candidate> => {
  switch (input.kind) {
    case 'scheduled':
      return dueReaders(ports, selection);
    case 'reader':
      return oneReader(ports, input.readerId, selection);
    case 'request':
      return requestedRecipients(ports, input, selection);
  }
};
