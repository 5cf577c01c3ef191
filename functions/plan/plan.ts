import { Unreadable } from '../core/errors.ts';
import {
  type Clock,
  instantOf,
  type Ledger,
  type Log,
  type Mailer,
  type ObjectStore,
  type ReaderStore,
} from '../core/ports.ts';
import type { Language, Reader } from '../core/reader.ts';
import type { BadReaders, EditionRequest, Plan, PlanInput, PlanOutput, Recipient, RunInput } from '../core/run.ts';
import { nextSlot } from '../core/slot.ts';
import type { BadReader } from '../core/stored-reader.ts';
import { changeReader } from '../store/change-reader.ts';
import { recipientLine, writeEditionRequests, writePlan, writeRecipientLines } from '../store/runs.ts';
import { articlesRead } from './articles-read.ts';
import { mendAfterClockFault, mendReader } from './clock-fault.ts';

export interface Ports {
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Pick<Ledger, 'list'>;
  mailer: Pick<Mailer, 'quota'>;
  clock: Clock;
  log: Log;
  /** The id that a person with this address has, reader or not. */
  readerIdOf(address: string): Promise<string>;
}

export interface Settings {
  /** Windows end this long before now, so that whatever is being indexed gets its entry written first. */
  settleSeconds: number;
  /**
   * Windows of first digests end at a multiple of this, so that readers who sign up at about the same time share
   * editions; 0 for none. Slots are shared as they are, and who asks for a digest now gets all there is.
   */
  shareSeconds: number;
  /** Messages that `deliver` works on at once. */
  deliverConcurrency: number;
  /** Recipients kept in memory for one slot before they are written. */
  partSize: number;
}

const day = 86_400_000;
/** The state machine maps over this many groups at most: its history ends at 25,000 events, about 8 a group. */
const maxGroups = 500;
const maxBadReadersNamed = 20;
const maxChunk = 50;
/** A message should be done within this time at its share of the pace, well before `deliver` times out. */
const secondsPerChunk = 20;

/** The longest due go first. Slots of earlier days share a bucket, so an outage of months opens no thousand of them. */
const bucketOf = (due: string, at: string): string =>
  Date.parse(due) > Date.parse(at) - day ? due : `${due.slice(0, 10)}T00:00:00.000Z`;

interface Candidate {
  recipient: Recipient;
  language: Language;
  due: string;
}

/** Whom the input means, as readers stream by. Paused readers get a slot after their pause and are counted. */
async function* candidates(
  ports: Ports,
  {
    input,
    at,
    to,
    count,
    bad,
  }: { input: RunInput; at: string; to: string; count: { rescheduled: number }; bad: (reader: BadReader) => void },
): AsyncGenerator<Candidate> {
  const { readers, log, readerIdOf, clock } = ports;
  /** The reader with an id; `bad` is told where their record cannot be read. */
  const readerOf = async (id: string): Promise<Reader | 'bad' | undefined> => {
    try {
      return await readers.get(id);
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault;
      bad({ id, problem: fault.problem, served: false, topics: [] });
      return 'bad';
    }
  };
  const owed = (reader: Reader): Candidate => ({
    recipient: {
      readerId: reader.id,
      from: reader.coveredUntil,
      topics: reader.topics,
      ...(reader.behind && { behind: reader.behind }),
    },
    language: reader.language,
    due: reader.due ?? at,
  });
  switch (input.kind) {
    case 'scheduled': {
      const now = clock.now();
      await mendAfterClockFault(ports);
      for await (const due of readers.due(at, bad)) {
        if (due.state !== 'active') continue;
        const reader = await mendReader(ports, due);
        if (reader.due === null || reader.due > at) continue;
        if (reader.pausedUntil === null || Date.parse(reader.pausedUntil) <= now.getTime()) {
          yield owed(reader);
          continue;
        }
        await changeReader(readers, reader.id, (current) =>
          current.due !== null && current.due <= at && current.pausedUntil !== null
            ? { ...current, due: nextSlot(current.schedule, current.pausedUntil) }
            : undefined,
        );
        count.rescheduled++;
      }
      return;
    }
    case 'reader': {
      const reader = await readerOf(input.readerId);
      if (reader === 'bad') return;
      if (reader?.state === 'active') yield owed(await mendReader(ports, reader));
      else log.warn('No active reader to send to.', { reader: input.readerId });
      return;
    }
    case 'request': {
      const from = input.window?.from ?? new Date(Date.parse(to) - day).toISOString();
      for (const readerId of new Set(input.readerIds)) {
        const reader = await readerOf(readerId);
        if (reader === 'bad') continue;
        const recipient = { readerId, from, topics: input.topics };
        yield { recipient, language: reader?.language ?? 'en', due: at };
      }
      // Somebody may be named by id and by address, or by one address in two spellings.
      const named = new Set(input.readerIds);
      for (const address of input.addresses) {
        const readerId = await readerIdOf(address);
        if (named.has(readerId)) continue;
        named.add(readerId);
        const reader = await readerOf(readerId);
        if (reader === 'bad') continue;
        const recipient = { readerId, from, topics: input.topics, address };
        yield { recipient, language: reader?.language ?? 'en', due: at };
      }
    }
  }
}

/**
 * Plans a run: writes who gets a digest (`runs/<run>/recipients-*.jsonl`) and which editions they need, each once
 * however many readers share it (`runs/<run>/editions-*.json`), and then `plan.json`, which names them. Planning again
 * overwrites. Holds one buffer of recipients per slot and the distinct editions in memory, never the readers.
 */
export const plan = async (ports: Ports, settings: Settings, { run, input }: PlanInput): Promise<PlanOutput> => {
  const { store, clock, mailer, log } = ports;
  const now = clock.now();
  // A slot still to come by this machine's clock is taken as now: nothing can have settled after now.
  const at = input.kind === 'scheduled' && Date.parse(input.slot) <= now.getTime() ? input.slot : instantOf(now);
  const isFirst = input.kind === 'reader' && input.occasion === 'first';
  const grain = Math.max(1, isFirst ? settings.shareSeconds * 1000 : 0);
  const end = Date.parse(at) - settings.settleSeconds * 1000;
  const settled = new Date(end - (end % grain)).toISOString();
  const to = input.kind === 'request' && input.window?.to && input.window.to < settled ? input.window.to : settled;

  const count = { rescheduled: 0 };
  const badReaders: BadReaders = { count: 0, examples: [] };
  const bad = ({ id: readerId, problem, served }: BadReader) => {
    badReaders.count++;
    if (badReaders.examples.length < maxBadReadersNamed) badReaders.examples.push({ readerId, problem, served });
    log.error("A reader's record cannot be read.", { run, reader: readerId, problem, served });
  };
  const parts: Plan['parts'] = [];
  const buffers = new Map<string, string[]>();
  const editions = new Map<string, { topic: string; from: string; languages: Set<Language> }>();
  const flush = async (due: string) => {
    const lines = buffers.get(due);
    if (!lines?.length) return;
    buffers.delete(due);
    const part = parts.length;
    parts.push({ part, count: lines.length, due });
    await writeRecipientLines(store, { run, part, lines });
  };

  for await (const { recipient, language, due } of candidates(ports, { input, at, to, count, bad })) {
    for (const topic of recipient.topics) {
      const from = recipient.behind?.[topic] ?? recipient.from;
      if (from >= to) continue;
      const name = `${topic} ${from}`;
      const edition = editions.get(name);
      if (edition) edition.languages.add(language);
      else editions.set(name, { topic, from, languages: new Set([language]) });
    }
    const bucket = bucketOf(due, at);
    const lines = buffers.get(bucket);
    if (lines) lines.push(recipientLine(recipient));
    else buffers.set(bucket, [recipientLine(recipient)]);
    if ((lines?.length ?? 1) >= settings.partSize) await flush(bucket);
  }
  for (const bucket of [...buffers.keys()]) await flush(bucket);
  parts.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.part - b.part));
  const selected = parts.reduce((sum, part) => sum + part.count, 0);

  const read = await articlesRead(store, { froms: [...editions.values()].map(({ from }) => from), to });
  const perGroup = Math.ceil(editions.size / maxGroups);
  const groups: PlanOutput['groups'] = [];
  let requests: EditionRequest[] = [];
  const writeGroup = async () => {
    if (requests.length === 0) return;
    await writeEditionRequests(store, { run, group: groups.length }, requests);
    groups.push({ run, group: groups.length });
    requests = [];
  };
  for (const { topic, from, languages } of editions.values()) {
    const readArticles = read.get(from);
    requests.push({
      topic,
      window: { from, to },
      languages: [...languages].sort(),
      ...(readArticles !== undefined && { readArticles }),
    });
    if (requests.length >= perGroup) await writeGroup();
  }
  await writeGroup();

  const quota = await mailer.quota();
  const written: Plan = {
    schema: 1,
    run,
    input,
    at,
    to,
    plannedAt: instantOf(now),
    selected,
    rescheduled: count.rescheduled,
    ...(badReaders.count > 0 && { badReaders }),
    editions: editions.size,
    groups: groups.length,
    parts,
    chunkSize: Math.max(
      1,
      Math.min(maxChunk, Math.floor((secondsPerChunk * quota.maxPerSecond) / settings.deliverConcurrency)),
    ),
    pace: quota.maxPerSecond,
    quotaLeft: quota.max24Hour < 0 ? -1 : Math.max(0, quota.max24Hour - quota.sentLast24Hours),
  };
  await writePlan(store, written);
  if (written.quotaLeft >= 0 && written.quotaLeft < selected)
    log.warn('More readers are due than the daily quota still takes; the longest due go first.', {
      run,
      selected,
      quotaLeft: written.quotaLeft,
    });
  log.info('Planned.', {
    run,
    selected,
    rescheduled: count.rescheduled,
    editions: editions.size,
    // An alarm is made of this figure, as of this message.
    quotaUsedPercent: quota.max24Hour > 0 ? Math.round((100 * quota.sentLast24Hours) / quota.max24Hour) : 0,
  });
  return { run, selected, groups };
};
