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
 * The id of the reader that an operator means, by id or address, in whichever capitals it is kept. Readers from before
 * capitals were ignored, and who have not been moved since, are found by reading all readers.
 */
const idOf = async ({ readers, secrets }: Deployment, who: string): Promise<string> => {
  if (!who.includes('@')) return (await readers.movedTo(who)) ? ((await findReader(readers, who))?.id ?? who) : who;
  const parsed = parseAddress(who);
  if (!parsed.ok) throw new UsageError(`"${who}" is no mail address.`);
  const id = readerId(parsed.address, (await secrets()).readerSecret);
  const isThere = await readers.get(id).catch((fault: unknown) => fault instanceof Unreadable);
  if (isThere) return id;
  for await (const reader of readers.all(() => {}))
    if (reader.address.toLowerCase() === parsed.address.toLowerCase()) return reader.id;
  return id;
};

const nobody = (who: string) => new UsageError(`There is no reader "${who}".`);

/** The reader that an operator means. */
const readerOf = async (deployment: Deployment, who: string): Promise<Reader> => {
  const id = await idOf(deployment, who);
  const reader = await deployment.readers.get(id).catch((fault: unknown) => {
    if (!(fault instanceof Unreadable)) throw fault;
    throw new OperationalError(
      `The record of reader ${id} cannot be read: ${fault.problem}. broadsheet readers repair ${id} makes it sound.`,
    );
  });
  if (!reader) throw nobody(who);
  return reader;
};

/** Moves every reader whose id comes from the capitals in their address to the id that no spelling changes. */
export const foldReaders = async ({ readers, secrets }: Deployment, output: Output): Promise<void> => {
  const { readerSecret } = await secrets();
  const [moved, left]: string[][] = [[], []];
  for await (const reader of readers.all()) {
    if (reader.id === readerId(reader.address, readerSecret)) continue;
    const { id } = await moveToFoldedId(readers, reader, readerSecret);
    if (id === reader.id) left!.push(id);
    else moved!.push(id);
  }
  output.say(`${moved!.length} readers were moved.`);
  for (const id of left!)
    output.say(`${id} was not moved: the same address has another reader. See "readers show ${id}", and erase one.`);
  output.result({ moved, left });
};

/** Readers by id, without their addresses: those are for who asks for one reader. */
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
    ['Reader', 'State', 'Topics', 'At', 'Zone', 'Due'],
    shown.map((one) => [one.id, one.state, one.topics.join(', '), one.schedule.at, one.schedule.zone, one.due ?? '']),
  );
  output.say(
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'There are no readers yet.',
  );
  if (unreadable.length > 0) {
    output.say(`Records that cannot be read as they stand: ${unreadable.length}.`);
    output.table(
      ['Reader', 'At fault', ''],
      unreadable
        .slice(0, limit)
        .map(({ id, problem, served }) => [id, problem, served ? 'served with the rest' : 'not served']),
    );
    output.say('broadsheet readers repair ID makes a record sound again.');
  }
  output.result({ counts, readers: shown, unreadable });
};

/** All that is kept about a reader: what the reader can download, for when they ask an operator for it. */
const keptAbout = async (deployment: Deployment, who: string) => {
  const reader = await readerOf(deployment, who);
  const digests = [];
  for await (const digest of deployment.ledger.list(reader.id)) digests.push(digest);
  return { reader, digests };
};

export const showReader = async (deployment: Deployment, output: Output, who: string): Promise<void> => {
  const { reader, digests } = await keptAbout(deployment, who);
  const { cadence, at, zone } = reader.schedule;
  output.table(
    ['', ''],
    [
      ['Reader', reader.id],
      ['Address', reader.address],
      ['State', reader.state],
      ['Topics', reader.topics.join(', ')],
      ['Schedule', `${cadence.every} at ${at} (${zone})`],
      ['Due', reader.due ?? 'not at all'],
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

export const exportReader = async (
  deployment: Deployment,
  output: Output,
  { who, out }: { who: string; out?: string },
): Promise<void> => {
  const kept = await keptAbout(deployment, who);
  const text = JSON.stringify(kept, null, 2);
  if (out === undefined) {
    output.say(text);
    output.result(kept);
    return;
  }
  await writeFile(out, `${text}\n`, { mode: 0o600 }).catch(refuseFile(out, 'written'));
  output.say(`Written to ${out}.`);
  output.result({ out });
};

/** Erases a reader and all that is kept about them, at once and for good. */
export const eraseReader = async (
  deployment: Deployment,
  output: Output,
  { who, yes }: { who: string; yes: boolean },
): Promise<void> => {
  const id = await idOf(deployment, who);
  // A record that cannot be read can still be erased.
  const isThere = await deployment.readers.get(id).then(Boolean, (fault: unknown) => fault instanceof Unreadable);
  if (!isThere) throw nobody(who);
  if (!yes) {
    if (!process.stdin.isTTY) throw new UsageError('Erasing is for good: say --yes if that is meant.');
    const sure = await confirm({
      message: `Erase ${id} and everything kept about them, for good?`,
      initialValue: false,
    });
    if (isCancel(sure) || !sure) throw new OperationalError('Nothing was erased.');
  }
  await deployment.readers.erase(id);
  output.say(`${id} is erased.`);
  output.result({ erased: id });
};

/** Makes a record that cannot be read sound again, and says what was replaced. */
export const repairReader = async (deployment: Deployment, output: Output, who: string): Promise<number> => {
  const id = await idOf(deployment, who);
  const repaired = await deployment.readers.repair(id);
  output.result(repaired);
  switch (repaired.outcome) {
    case 'gone':
      throw nobody(who);
    case 'sound':
      output.say(`The record of reader ${id} can be read; nothing was changed.`);
      return 0;
    case 'repaired':
      output.say(`The record of reader ${id} is sound again. Replaced or left out: ${repaired.replaced.join(', ')}.`);
      return 0;
    case 'conflict':
      output.say(`Somebody else changed reader ${id} meanwhile. Try again.`);
      return 1;
    case 'beyond-repair':
      output.say(
        `The record of reader ${id} has no address, state or topic that can be read. broadsheet readers erase ${id} erases it.`,
      );
      return 1;
  }
};
