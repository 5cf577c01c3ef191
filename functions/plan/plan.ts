import { recipientsPerMessage } from '../capacity/capacity.ts';
import { type Breaker, instantOf, type Mailer, type Metrics, type ObjectStore } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import type { BadReaders, EditionRequest, Plan, PlanInput, PlanOutput, RunInput } from '../core/run.ts';
import { recipientLine, writeEditionRequests, writePlan, writeRecipientLines } from '../store/runs.ts';
import { articlesRead } from './articles-read.ts';
import { type Candidate, type CandidatePorts, candidates, type Selection } from './candidates.ts';

export interface Ports extends CandidatePorts {
  mailer: Pick<Mailer, 'quota'>;
  breaker: Pick<Breaker, 'stopped'>;
  metrics: Metrics;
}

export interface Settings {
  /** Windows end this long before now, so that whatever is being indexed gets its entry written first. */
  settleSeconds: number;
  /**
   * Windows of first digests end at a multiple of this, so that readers who sign up at about the same time share
   * editions; 0 for none. Slots are shared anyway, and a reader who requests a digest gets all there is.
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

/** The longest due go first. Slots of earlier days share a bucket, so an outage of months does not open thousands of them. */
const bucketOf = (due: string, at: string): string =>
  Date.parse(due) > Date.parse(at) - day ? due : `${due.slice(0, 10)}T00:00:00.000Z`;

interface EditionWanted {
  topic: string;
  from: string;
  languages: Set<Language>;
}

/** The window of a run: when it counts as due, and the end of the arrivals that its digests cover. */
const windowOf = (input: RunInput, now: Date, settings: Settings): { at: string; to: string } => {
  // A slot in the future of this machine's clock counts as now: nothing can have settled after now.
  const at = input.kind === 'scheduled' && Date.parse(input.slot) <= now.getTime() ? input.slot : instantOf(now);
  const isFirst = input.kind === 'reader' && input.occasion === 'first';
  const grain = Math.max(1, isFirst ? settings.shareSeconds * 1000 : 0);
  const end = Date.parse(at) - settings.settleSeconds * 1000;
  const settled = new Date(end - (end % grain)).toISOString();
  const to = input.kind === 'request' && input.window?.to && input.window.to < settled ? input.window.to : settled;
  return { at, to };
};

/** Adds the editions that a recipient needs to those of the run. */
const addEditions = (editions: Map<string, EditionWanted>, { recipient, language }: Candidate, to: string): void => {
  for (const topic of recipient.topics) {
    const from = recipient.behind?.[topic] ?? recipient.from;
    if (from >= to) continue;
    const name = `${topic} ${from}`;
    const edition = editions.get(name);
    if (edition) edition.languages.add(language);
    else editions.set(name, { topic, from, languages: new Set([language]) });
  }
};

/** Writes recipients in parts of at most `partSize`, one buffer for each due time. */
const partWriter = (store: ObjectStore, { run, at, partSize }: { run: string; at: string; partSize: number }) => {
  const parts: Plan['parts'] = [];
  const buffers = new Map<string, string[]>();
  const flush = async (due: string) => {
    const lines = buffers.get(due);
    if (!lines?.length) return;
    buffers.delete(due);
    const part = parts.length;
    parts.push({ part, count: lines.length, due });
    await writeRecipientLines(store, { run, part, lines });
  };
  return {
    async add({ recipient, due }: Candidate): Promise<void> {
      const bucket = bucketOf(due, at);
      const lines = buffers.get(bucket) ?? [];
      buffers.set(bucket, lines);
      lines.push(recipientLine(recipient));
      if (lines.length >= partSize) await flush(bucket);
    },
    /** Writes what is left. Returns the parts, the longest due first. */
    async finish(): Promise<Plan['parts']> {
      for (const bucket of [...buffers.keys()]) await flush(bucket);
      return parts.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.part - b.part));
    },
  };
};

/** Writes the run's editions in at most `maxGroups` groups. Returns the groups. */
const writeEditionGroups = async (
  { store, log }: Pick<Ports, 'store' | 'log'>,
  { run, to }: { run: string; to: string },
  editions: ReadonlyMap<string, EditionWanted>,
): Promise<PlanOutput['groups']> => {
  const read = await articlesRead(store, {
    froms: [...editions.values()].map(({ from }) => from),
    to,
    onNotStored: (error) =>
      log.error('a count of arrivals could not be stored', { event: 'arrivals.not-stored', run, error }),
  });
  const requests = [...editions.values()].map(({ topic, from, languages }): EditionRequest => {
    const readArticles = read.get(from);
    return {
      topic,
      window: { from, to },
      languages: [...languages].sort(),
      ...(readArticles !== undefined && { readArticles }),
    };
  });
  const perGroup = Math.max(1, Math.ceil(requests.length / maxGroups));
  const groups: PlanOutput['groups'] = [];
  for (let start = 0; start < requests.length; start += perGroup) {
    const group = groups.length;
    await writeEditionRequests(store, { run, group }, requests.slice(start, start + perGroup));
    groups.push({ run, group });
  }
  return groups;
};

/** The share of the day's quota that is used, in percent; 0 if there is no limit. */
const quotaUsedPercent = ({ max24Hour, sentLast24Hours }: Awaited<ReturnType<Mailer['quota']>>) =>
  max24Hour > 0 ? Math.round((100 * sentLast24Hours) / max24Hour) : 0;

/** What SES lets a run send: recipients per message, mails per second, and what is left of the day's quota (-1: no limit). */
const sendingLimits = (quota: Awaited<ReturnType<Mailer['quota']>>, deliverConcurrency: number) => ({
  chunkSize: recipientsPerMessage(quota.maxPerSecond, deliverConcurrency),
  pace: quota.maxPerSecond,
  quotaLeft: quota.max24Hour < 0 ? -1 : Math.max(0, quota.max24Hour - quota.sentLast24Hours),
});

/**
 * Plans a run: writes who gets a digest (`runs/<run>/recipients-*.jsonl`) and which editions they need, each once
 * however many readers share it (`runs/<run>/editions-*.json`), and then `plan.json`, which names them. Planning again
 * overwrites them. Keeps one buffer of recipients per slot and the distinct editions in memory, never the readers.
 */
export const plan = async (ports: Ports, settings: Settings, { run, input }: PlanInput): Promise<PlanOutput> => {
  const { store, clock, mailer, log, metrics } = ports;
  const now = clock.now();
  // Each plan says again that sending is stopped, so that its alarm lasts as long as the outage.
  metrics.add('SendingStopped', 'Count', (await ports.breaker.stopped()) ? 1 : 0);
  const { at, to } = windowOf(input, now, settings);

  let rescheduled = 0;
  const badReaders: BadReaders = { count: 0, examples: [] };
  const selection: Selection = {
    at,
    to,
    onRescheduled: () => rescheduled++,
    onBadReader: ({ id: readerId, problem, served }) => {
      badReaders.count++;
      if (badReaders.examples.length < maxBadReadersNamed) badReaders.examples.push({ readerId, problem, served });
      log.error("a reader's record cannot be read", {
        event: 'reader.unreadable',
        run,
        reader: readerId,
        problem,
        served,
      });
    },
  };
  const editions = new Map<string, EditionWanted>();
  const writer = partWriter(store, { run, at, partSize: settings.partSize });
  for await (const candidate of candidates(ports, input, selection)) {
    addEditions(editions, candidate, to);
    await writer.add(candidate);
  }
  const parts = await writer.finish();
  const selected = parts.reduce((sum, part) => sum + part.count, 0);
  const groups = await writeEditionGroups(ports, { run, to }, editions);

  const quota = await mailer.quota();
  metrics.add('QuotaUsedPercent', 'Count', quotaUsedPercent(quota));
  const written: Plan = {
    schema: 1,
    run,
    input,
    at,
    to,
    plannedAt: instantOf(now),
    selected,
    rescheduled,
    ...(badReaders.count > 0 && { badReaders }),
    editions: editions.size,
    groups: groups.length,
    parts,
    ...sendingLimits(quota, settings.deliverConcurrency),
  };
  await writePlan(store, written);
  const { quotaLeft } = written;
  if (quotaLeft >= 0 && quotaLeft < selected)
    log.warn('more readers are due than the daily quota allows; those due longest go first', {
      event: 'run.quota-too-small',
      run,
      selected,
      quotaLeft,
    });
  log.info('run planned', {
    event: 'run.planned',
    run,
    selected,
    rescheduled,
    editions: editions.size,
    quotaUsedPercent: quotaUsedPercent(quota),
  });
  return { run, selected, groups };
};
