import { changeReader } from '../core/change-reader.ts';
import { instantOf } from '../core/ports.ts';
import { type Reader, readerId } from '../core/reader.ts';
import { dateIn, startOfDay } from '../core/slot.ts';
import type { Choices } from './choices.ts';
import { dueAfter } from './leave.ts';
import { keepOwnTopic } from './own-topic.ts';
import type { WebHouse } from './ports.ts';
import { askToConfirm, firstCoverage } from './sign-up.ts';

const longestPauseDays = 366;

/** Writes a reader's new choices; the next digest is due by the new schedule. */
export const saveChoices = async (house: WebHouse, id: string, { own, ...choices }: Choices): Promise<void> => {
  if (own) await keepOwnTopic(house, own);
  const { readers, clock } = house;
  await changeReader(readers, id, (reader) => {
    const changed = { ...reader, ...choices };
    return { ...changed, due: reader.state === 'active' ? dueAfter(changed, clock.now()) : reader.due };
  });
  house.log.info('A reader changed their choices.', { reader: id });
};

/**
 * Pauses a reader until a day begins where they live, given as a date or a number of days from today; `undefined`
 * ends the pause. Gives false for a day that is not in the year to come. What arrives meanwhile is not lost: the
 * first digest after the pause covers it.
 */
export const pause = async (
  { readers, clock }: WebHouse,
  { reader: { id, schedule }, until }: { reader: Reader; until: { date: string } | { days: number } | undefined },
): Promise<boolean> => {
  const now = clock.now();
  let pausedUntil: string | null = null;
  if (until) {
    const today = dateIn(schedule.zone, instantOf(now));
    const day = 'date' in until ? { date: until.date } : { date: today, plusDays: until.days };
    pausedUntil = startOfDay({ ...day, zone: schedule.zone });
    const last = startOfDay({ date: today, plusDays: longestPauseDays, zone: schedule.zone });
    if (pausedUntil <= instantOf(now) || pausedUntil > last) return false;
  }
  await changeReader(readers, id, (reader) => {
    const changed = { ...reader, pausedUntil };
    return { ...changed, due: reader.state === 'active' ? dueAfter(changed, now) : reader.due };
  });
  return true;
};

/** Starts again for a reader who left. What came while they were away is covered for the last week only. */
export const comeBack = async ({ readers, clock, log }: WebHouse, id: string): Promise<void> => {
  await changeReader(readers, id, (reader) => {
    if (reader.state !== 'left' || reader.confirmedAt === null) return undefined;
    const now = clock.now();
    return {
      ...reader,
      state: 'active',
      pausedUntil: null,
      coveredUntil: [reader.coveredUntil, firstCoverage(now)].sort().at(-1)!,
      due: dueAfter({ schedule: reader.schedule, pausedUntil: null }, now),
    };
  });
  log.info('A reader came back.', { reader: id });
};

/**
 * Asks the new address of a reader to confirm. Until it does, digests go to the old one. The reader waits under the
 * new address like any sign-up, so the link holds no address.
 */
export const askNewAddress = async (house: WebHouse, { reader, address }: { reader: Reader; address: string }) => {
  const { readerSecret } = await house.secrets();
  if (readerId(address, readerSecret) === reader.id) return;
  const { topics, schedule, language, length, minStories } = reader;
  const choices = { topics, schedule, language, length, minStories };
  await askToConfirm(house, { address, choices, movingFrom: reader.id });
};

/**
 * Moves a reader to the address that confirmed: all their choices and what they have been sent up to, under a new id;
 * the old one is erased. Asked again after a crash half-way, it finishes.
 */
export const moveAddress = async (
  { readers, clock, log }: WebHouse,
  { from, to }: { from: string; to: string },
): Promise<'moved' | 'gone'> => {
  for (;;) {
    const [old, next] = [await readers.get(from), await readers.get(to)];
    if (next?.state === 'active') {
      if (old) await readers.erase(from);
      return 'moved';
    }
    if (!old || old.state === 'pending' || next?.state !== 'pending') return 'gone';
    const now = clock.now();
    const moved: Reader = {
      ...old,
      id: next.id,
      address: next.address,
      state: 'active',
      due: dueAfter(old, now),
      confirmedAt: instantOf(now),
      softBounces: [],
      version: next.version + 1,
    };
    if ((await readers.put(moved, next.version)) === 'conflict') continue;
    await readers.erase(from);
    log.info('A reader moved to a new address.', { reader: from, newReader: to });
    return 'moved';
  }
};

/** Everything kept about a reader, for themselves. */
export const dataOf = async ({ ledger, newsstand }: WebHouse, reader: Reader) => {
  const topics = await Promise.all(
    reader.topics.map(async (id) => ({ id, title: (await newsstand.topic(id))?.title ?? null })),
  );
  const digests = [];
  for await (const digest of ledger.list(reader.id)) digests.push(digest);
  const { version: _, ...kept } = reader;
  return { reader: kept, topics, digests };
};
