import { writeFile } from 'node:fs/promises';
import { confirm, isCancel } from '@clack/prompts';
import { parseAddress } from '../functions/core/address.ts';
import { Unreadable } from '../functions/core/errors.ts';
import { type Reader, readerId } from '../functions/core/reader.ts';
import type { BadReader } from '../functions/core/stored-reader.ts';
import { findReader, moveToFoldedId } from '../functions/store/find-reader.ts';
import type { Deployment } from './deployment.ts';
import { refuseFile } from './files.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';

/**
 * The id of a reader, given their id or address in any letter case. Readers whose id still depends on letter case are
 * found by reading all readers.
 */
const idOf = async ({ readers, secrets }: Deployment, who: string): Promise<string> => {
  if (!who.includes('@')) return (await readers.movedTo(who)) ? ((await findReader(readers, who))?.id ?? who) : who;
  const parsed = parseAddress(who);
  if (!parsed.ok) throw new UsageError(`"${who}" is not an email address.`);
  const id = readerId(parsed.address, (await secrets()).readerSecret);
  const isThere = await readers.get(id).catch((fault: unknown) => fault instanceof Unreadable);
  if (isThere) return id;
  for await (const reader of readers.all(() => {}))
    if (reader.address.toLowerCase() === parsed.address.toLowerCase()) return reader.id;
  return id;
};

const noSuchReader = (who: string) => new UsageError(`There is no reader "${who}".`);

/** Finds a reader by id or address; rejects with UsageError if there is none. */
const readerOf = async (deployment: Deployment, who: string): Promise<Reader> => {
  const id = await idOf(deployment, who);
  const reader = await deployment.readers.get(id).catch((fault: unknown) => {
    if (!(fault instanceof Unreadable)) throw fault;
    throw new OperationalError(
      `The record of reader ${id} cannot be read: ${fault.problem}. To repair it: broadsheet readers repair ${id}`,
    );
  });
  if (!reader) throw noSuchReader(who);
  return reader;
};

/** Moves every reader whose id depends on the letter case of their address to an id that does not. */
export const foldReaders = async ({ readers, secrets }: Deployment, output: Output): Promise<void> => {
  const { readerSecret } = await secrets();
  const [moved, left]: string[][] = [[], []];
  for await (const reader of readers.all()) {
    if (reader.id === readerId(reader.address, readerSecret)) continue;
    const { id } = await moveToFoldedId(readers, reader, readerSecret);
    if (id === reader.id) left!.push(id);
    else moved!.push(id);
  }
  output.say(`Readers moved: ${moved!.length}.`);
  for (const id of left!)
    output.say(
      `${id} was not moved, because another reader has the same address. See both with readers show, then erase one.`,
    );
  output.result({ moved, left });
};

/** Prints readers by id, without their addresses, which are shown for one reader at a time only. */
export const listReaders = async (
  { readers }: Deployment,
  output: Output,
  { state, limit }: { state?: string; limit: number },
): Promise<void> => {
  const counts: Record<string, number> = {};
  const shown: Pick<Reader, 'id' | 'state' | 'topics' | 'schedule' | 'due'>[] = [];
  const unreadable: Omit<BadReader, 'topics'>[] = [];
  const bad = ({ topics: _, ...reader }: BadReader) => void unreadable.push(reader);
  for await (const { id, state: now, topics, schedule, due } of readers.all(bad)) {
    counts[now] = (counts[now] ?? 0) + 1;
    if ((state === undefined || now === state) && shown.length < limit)
      shown.push({ id, state: now, topics, schedule, due });
  }
  output.table(
    ['Reader', 'State', 'Topics', 'Time', 'Time zone', 'Next due'],
    shown.map((one) => [one.id, one.state, one.topics.join(', '), one.schedule.at, one.schedule.zone, one.due ?? '']),
  );
  output.say(
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'There are no readers yet.',
  );
  if (unreadable.length > 0) {
    output.say(`Records that cannot be read: ${unreadable.length}.`);
    output.table(
      ['Reader', 'Problem', ''],
      unreadable
        .slice(0, limit)
        .map(({ id, problem, served }) => [
          id,
          problem,
          served ? 'gets digests from the readable fields' : 'gets no digests',
        ]),
    );
    output.say('To repair a record: broadsheet readers repair ID');
  }
  output.result({ counts, readers: shown, unreadable });
};

/** Everything stored about a reader: the same as they can download themselves. */
const storedAbout = async (deployment: Deployment, who: string) => {
  const reader = await readerOf(deployment, who);
  const digests = [];
  for await (const digest of deployment.ledger.list(reader.id)) digests.push(digest);
  return { reader, digests };
};

/** Prints a reader and their latest digests. */
export const showReader = async (deployment: Deployment, output: Output, who: string): Promise<void> => {
  const { reader, digests } = await storedAbout(deployment, who);
  const { cadence, at, zone } = reader.schedule;
  output.table(
    ['', ''],
    [
      ['Reader', reader.id],
      ['Address', reader.address],
      ['State', reader.state],
      ['Topics', reader.topics.join(', ')],
      ['Schedule', `${cadence.every} at ${at} (${zone})`],
      ['Next due', reader.due ?? 'never'],
      ['Covered until', reader.coveredUntil],
      ['Paused until', reader.pausedUntil ?? 'not paused'],
    ],
  );
  output.table(
    ['Digest', 'State', 'Run', 'Stories'],
    digests.slice(0, 20).map((one) => [one.at, one.state, one.run, 'stories' in one ? String(one.stories.length) : '']),
  );
  output.result({ reader, digests });
};

/** Prints everything stored about a reader as JSON, or writes it to a file. */
export const exportReader = async (
  deployment: Deployment,
  output: Output,
  { who, out }: { who: string; out?: string },
): Promise<void> => {
  const stored = await storedAbout(deployment, who);
  const text = JSON.stringify(stored, null, 2);
  if (out === undefined) {
    output.say(text);
    output.result(stored);
    return;
  }
  await writeFile(out, `${text}\n`, { mode: 0o600 }).catch(refuseFile(out, 'written'));
  output.say(`Saved to ${out}.`);
  output.result({ out });
};

/** Permanently deletes a reader and everything stored about them. */
export const eraseReader = async (
  deployment: Deployment,
  output: Output,
  { who, yes }: { who: string; yes: boolean },
): Promise<void> => {
  const id = await idOf(deployment, who);
  // A record that cannot be read can still be erased.
  const isThere = await deployment.readers.get(id).then(Boolean, (fault: unknown) => fault instanceof Unreadable);
  if (!isThere) throw noSuchReader(who);
  if (!yes) {
    if (!process.stdin.isTTY) throw new UsageError('Erasing a reader cannot be undone. To confirm, add --yes.');
    const sure = await confirm({
      message: `Permanently erase ${id} and everything stored about them?`,
      initialValue: false,
    });
    if (isCancel(sure) || !sure) throw new OperationalError('Nothing was erased.');
  }
  await deployment.readers.erase(id);
  output.say(`Reader ${id} was erased.`);
  output.result({ erased: id });
};

/** Repairs a record that cannot be read and prints what was replaced. */
export const repairReader = async (deployment: Deployment, output: Output, who: string): Promise<number> => {
  const id = await idOf(deployment, who);
  const repaired = await deployment.readers.repair(id);
  output.result(repaired);
  switch (repaired.outcome) {
    case 'gone':
      throw noSuchReader(who);
    case 'sound':
      output.say(`The record of reader ${id} can be read. Nothing was changed.`);
      return 0;
    case 'repaired':
      output.say(`The record of reader ${id} was repaired. Replaced or removed: ${repaired.replaced.join(', ')}.`);
      return 0;
    case 'conflict':
      output.say(`Reader ${id} was changed by someone else at the same time. Try again.`);
      return 1;
    case 'beyond-repair':
      output.say(
        `The record of reader ${id} cannot be repaired: its address, state or topics cannot be read. To erase it: broadsheet readers erase ${id}`,
      );
      return 1;
  }
};
