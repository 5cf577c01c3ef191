import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../cli/operational-error.ts';
import type { Output } from '../../cli/output.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import type { Clock } from '../../functions/core/ports.ts';
import { removeUnfinished, writeWhole } from '../aws/write-whole.ts';
import type { Options } from './options.ts';

/** What a start must know about the previous one. */
export const State = z.object({
  /** What was run. Another corpus, other topics or a replay needs a folder of its own. */
  about: z.object({ corpus: z.string(), topics: z.string().nullable(), days: z.number().nullable() }),
  /** Ports that were used, so that links in emails of earlier starts still work. */
  port: z.number().optional(),
  inboxPort: z.number().optional(),
  /** How far the clock is behind this machine's: a corpus is read on the morning after its last day. Milliseconds. */
  behind: z.number().min(0).default(0),
  /** Whether the past of the corpus has arrived, so that the clock must not go back to it. */
  arrived: z.boolean().default(false),
  /** Whether the sample readers have signed up. */
  readers: z.boolean(),
  /** The address of the feed that was found for each address that was given. */
  feeds: z.record(z.string(), z.string()).default({}),
});
export type State = z.infer<typeof State>;

/** Topics that a start suggested, kept so that later starts offer readers the same. */
const suggestedTopics = 'suggested-topics.yaml';
export const suggestedFile = (data: string): string => join(data, suggestedTopics);

const fileOf = (data: string) => join(data, 'state.json');

const readState = async (data: string): Promise<State | 'unreadable' | undefined> => {
  const text = await readFile(fileOf(data), 'utf8').catch((fault: NodeJS.ErrnoException) =>
    fault.code === 'ENOENT' ? undefined : '',
  );
  if (text === undefined) return undefined;
  try {
    return State.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
};

/** The clock that goes with what a folder holds, for whoever works on it besides `npm start`. */
export const clockOf = async (data: string): Promise<Clock> => {
  const state = await readState(data);
  const behind = state === undefined || state === 'unreadable' ? 0 : state.behind;
  return behind === 0 ? systemClock : { now: () => new Date(Date.now() - behind) };
};

export const keepState = (data: string, state: State): void =>
  writeWhole(fileOf(data), `${JSON.stringify(state, undefined, 2)}\n`, { durable: true });

/** What a start runs, for comparison with the next one. */
export const aboutOf = ({ corpus, feeds, topics, days }: Options): State['about'] => ({
  corpus: feeds ? 'feeds of your own' : corpus,
  topics: topics ?? null,
  days: days ?? null,
});

const wordsOf = (before: State | undefined): string => {
  if (!before) return 'data of the broadsheet command';
  const { corpus, topics, days } = before.about;
  const of = `${corpus}${topics === null ? '' : ` with the topics in ${topics}`}`;
  return days === null ? `the readers and emails of ${of}` : `a replay of ${of}`;
};

/** Marks a folder that is being emptied, so that the next start finishes the job if this one is killed. */
const forgetting = 'forgetting';

const forget = async (data: string): Promise<void> => {
  writeWhole(join(data, forgetting), '', { durable: true });
  for (const kept of ['bucket', 'table', 'outbox', 'runs', 'secrets.json', suggestedTopics, 'state.json', forgetting])
    await rm(join(data, kept), { recursive: true, force: true });
};

/**
 * What the previous start left for this one to continue; undefined if it starts over. Only `--fresh` deletes readers and
 * emails: if the folder holds something else, this rejects with UsageError. A replay cannot be continued, so another replay
 * may replace it.
 */
export const stateBefore = async (options: Options, output: Output): Promise<State | undefined> => {
  const { data, days, fresh } = options;
  const name = relative(process.cwd(), data) || '.';
  removeUnfinished(data);
  if (fresh || existsSync(join(data, forgetting))) {
    await forget(data);
    return undefined;
  }
  const before = await readState(data);
  if (before === 'unreadable') {
    if (days) throw new UsageError(`${fileOf(data)} cannot be read. Add --fresh to start over, or --data FOLDER.`);
    output.warn(
      `${fileOf(data)} cannot be read and was ignored. Readers and emails are unchanged, but the pages may have moved to ` +
        'another port. If links in earlier emails fail, add --port with the old one.',
    );
    return { about: aboutOf(options), behind: 0, arrived: true, readers: true, feeds: {} };
  }
  const same = JSON.stringify(before?.about) === JSON.stringify(aboutOf(options));
  const again = before?.about.days && days;
  if (!again && (before ? !same : days && existsSync(join(data, 'bucket'))))
    throw new UsageError(
      `${name} holds ${wordsOf(before)}, which this start would not continue. ` +
        'Add --fresh to delete that and start over, or --data FOLDER to keep both.',
    );
  if (!days) return before;
  if (again) output.say(`A replay cannot be continued, so this one starts over in ${name}.`);
  await forget(data);
  return undefined;
};
