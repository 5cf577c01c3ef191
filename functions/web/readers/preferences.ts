import { instantOf } from '../../core/ports.ts';
import { type Reader, readerId } from '../../core/reader.ts';
import { dateIn, startOfDay } from '../../core/slot.ts';
import { changeReader, withFormerTopics } from '../../store/change-reader.ts';
import type { AppContext } from '../app-context.ts';
import type { Choices } from './choices.ts';
import { keepCustomTopic } from './custom-topic.ts';
import { coverageOnReturn, isLive, requestConfirmation } from './sign-up.ts';
import { dueAfter } from './unsubscribe.ts';

const maxPauseDays = 366;

/** Writes a reader's new choices; the next digest is due by the new schedule. Their custom topic must have been checked. */
export const saveChoices = async (app: AppContext, id: string, { own, ...choices }: Choices): Promise<void> => {
  if (own) await keepCustomTopic(app, own);
  const { readers, clock } = app;
  await changeReader(readers, id, ({ alsoReads: _, ...reader }) => {
    const changed = { ...reader, ...choices };
    return { ...changed, due: reader.state === 'active' ? dueAfter(changed, clock.now()) : reader.due };
  });
  app.log.info('a reader changed their preferences', { event: 'reader.changed', reader: id });
};

/**
 * Pauses a reader until a day begins where they live, given as a date or a number of days from today; `undefined`
 * ends the pause. Returns false for a day that is not within the next year. The first digest
 * after the pause covers what arrived in the meantime.
 */
export const pause = async (
  { readers, clock }: AppContext,
  { reader: { id, schedule }, until }: { reader: Reader; until: { date: string } | { days: number } | undefined },
): Promise<boolean> => {
  const now = clock.now();
  let pausedUntil: string | null = null;
  if (until) {
    const today = dateIn(schedule.zone, instantOf(now));
    const day = 'date' in until ? { date: until.date } : { date: today, plusDays: until.days };
    pausedUntil = startOfDay({ ...day, zone: schedule.zone });
    const last = startOfDay({ date: today, plusDays: maxPauseDays, zone: schedule.zone });
    if (pausedUntil <= instantOf(now) || pausedUntil > last) return false;
  }
  await changeReader(readers, id, (reader) => {
    const changed = { ...reader, pausedUntil };
    return { ...changed, due: reader.state === 'active' ? dueAfter(changed, now) : reader.due };
  });
  return true;
};

/** Subscribes a reader again who had unsubscribed: see `coverageOnReturn`. */
export const resubscribe = async ({ readers, clock, log }: AppContext, id: string): Promise<void> => {
  await changeReader(readers, id, (reader) => {
    if (reader.state !== 'left' || reader.confirmedAt === null) return undefined;
    const now = clock.now();
    const { lastLeft: _, asked: __, ...kept } = reader;
    return {
      ...kept,
      state: 'active',
      pausedUntil: null,
      ...coverageOnReturn(reader, now),
      due: dueAfter({ schedule: reader.schedule, pausedUntil: null }, now),
    };
  });
  log.info('a reader resubscribed', { event: 'reader.resubscribed', reader: id });
};

/**
 * Sends a confirmation to a reader's new address. Until it is confirmed, digests go to the old one. The pending record
 * of the new address names the reader who is moving, so the link contains no address.
 */
export const askNewAddress = async (app: AppContext, { reader, address }: { reader: Reader; address: string }) => {
  const { readerSecret } = await app.secrets();
  if (readerId(address, readerSecret) === reader.id) {
    // The same mailbox in another spelling, so nothing has to be confirmed.
    await changeReader(app.readers, reader.id, (current) =>
      current.address === address ? undefined : { ...current, address },
    );
    return;
  }
  const { topics, schedule, language, length, minStories, alsoReads } = reader;
  const choices = { topics, schedule, language, length, minStories, ...(alsoReads && { alsoReads }) };
  await requestConfirmation(app, { address, choices, movingFrom: reader.id });
};

/** Whether a move was requested and confirmed in time or interrupted (`movable`), is complete (`again`) or impossible (`gone`). */
const moveState = (old: Reader | undefined, next: Reader | undefined, { from, now }: { from: string; now: Date }) => {
  const hasMoved = next?.formerIds?.includes(from) ?? false;
  if (!old || !next || old.state === 'pending' || next.state === 'suppressed') return hasMoved ? 'again' : 'gone';
  if (next.state === 'active') {
    if (!hasMoved) return 'gone';
    return next.createdAt === old.createdAt ? 'movable' : 'again';
  }
  return next.moving?.from === from && isLive(next.moving.at, now) ? 'movable' : 'gone';
};

/**
 * Moves a reader to the confirmed address under a new id, with their choices and their ledger. Links in mails to the
 * old address still unsubscribe them and show what they were sent. If it was interrupted by a crash, calling it again
 * finishes the move. `again`: they had moved before.
 */
export const moveAddress = async (
  { readers, clock, log }: AppContext,
  { from, to }: { from: string; to: string },
): Promise<'moved' | 'again' | 'gone'> => {
  for (;;) {
    const [old, next] = [await readers.get(from), await readers.get(to)];
    const now = clock.now();
    const state = moveState(old, next, { from, now });
    if (state !== 'movable' || !old || !next) return state === 'again' ? 'again' : 'gone';
    const moved = await readers.move(old, {
      to: ({ asked: _, moving: __, lastLeft: ___, formerTopics, ...current }) => ({
        ...current,
        // Whoever had the new address before was sent topics too, of which something may be corrected.
        ...withFormerTopics(
          { topics: next.topics, formerTopics: [...(next.formerTopics ?? []), ...(formerTopics ?? [])] },
          current,
        ),
        ...(current.state === 'active' ? {} : coverageOnReturn(current, now)),
        id: next.id,
        address: next.address,
        state: 'active',
        due: dueAfter(current, now),
        confirmedAt: instantOf(now),
        softBounces: [],
        formerIds: [...(current.formerIds ?? []), ...(next.formerIds ?? [])],
      }),
      into: next.version,
      sameMailbox: false,
    });
    if (!moved) continue;
    log.info('a reader changed their address', { event: 'reader.moved', reader: from, newReader: to });
    return 'moved';
  }
};

/** Everything stored about a reader, for their own download. */
export const dataOf = async ({ ledger, archive }: AppContext, reader: Reader) => {
  const topics = await Promise.all(
    reader.topics.map(async (id) => ({ id, title: (await archive.topic(id))?.title ?? null })),
  );
  const digests = [];
  for await (const digest of ledger.list(reader.id)) digests.push(digest);
  const { version: _, ...kept } = reader;
  return { reader: kept, topics, digests };
};
