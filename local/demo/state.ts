import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../cli/operational-error.ts';
import { removeUnfinished, writeWhole } from '../aws/write-whole.ts';
import type { Options } from './options.ts';
import { complain, say } from './terminal.ts';

/** What a start must know of the one before it. */
export const State = z.object({
  /** What was run; another corpus, other topics or a replay is another story, which needs a folder of its own. */
  about: z.object({ corpus: z.string(), topics: z.string().nullable(), days: z.number().nullable() }),
  /** Ports that were used, so that links in mails of earlier starts still lead somewhere. */
  port: z.number().optional(),
  inboxPort: z.number().optional(),
  /** Whether the sample readers have signed up. */
  readers: z.boolean(),
});
export type State = z.infer<typeof State>;

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

export const keepState = (data: string, state: State): void =>
  writeWhole(fileOf(data), `${JSON.stringify(state, undefined, 2)}\n`, { durable: true });

/** What a start is about, as the next one will compare it. */
export const aboutOf = ({ corpus, topics, days }: Options): State['about'] => ({
  corpus,
  topics: topics ?? null,
  days: days ?? null,
});

const wordsOf = (before: State | undefined): string => {
  if (!before) return 'what the broadsheet command was given';
  const { corpus, topics, days } = before.about;
  const of = `${corpus}${topics === null ? '' : ` with the topics of ${topics}`}`;
  return days === null ? `the readers and mails of ${of}` : `a replay of ${of}`;
};

/** Stands in a folder while it is being emptied, so that a start that was killed meanwhile is made good. */
const forgetting = 'forgetting';

const forget = async (data: string): Promise<void> => {
  writeWhole(join(data, forgetting), '', { durable: true });
  for (const kept of ['bucket', 'table', 'outbox', 'runs', 'secrets.json', 'state.json', forgetting])
    await rm(join(data, kept), { recursive: true, force: true });
};

/**
 * What the start before left that this one goes on with; undefined where it begins anew. Only `--fresh` forgets readers
 * and mails: over a folder kept of something else this rejects with UsageError. A replay cannot be gone on with, so another
 * one may take its place.
 */
export const stateBefore = async (options: Options): Promise<State | undefined> => {
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
    complain(
      `${fileOf(data)} cannot be read and is left out: readers and mails are as they were, but the pages may get other ` +
        'addresses. Where links in earlier mails fail, give --port as it was.',
    );
    return { about: aboutOf(options), readers: true };
  }
  const same = JSON.stringify(before?.about) === JSON.stringify(aboutOf(options));
  const again = before?.about.days && days;
  if (!again && (before ? !same : days && existsSync(join(data, 'bucket'))))
    throw new UsageError(
      `${name} keeps ${wordsOf(before)}, and this start is about something else. ` +
        'Add --fresh to forget that and start over, or --data FOLDER to keep both.',
    );
  if (!days) return before;
  if (again) say(`A replay cannot go on where it ended: this one starts anew in ${name}.`);
  await forget(data);
  return undefined;
};
