import { instantOf } from '../core/ports.ts';
import { type Reader, readerId } from '../core/reader.ts';
import { nextSlot } from '../core/slot.ts';
import type { Choices } from './choices.ts';
import { sendLetter, sendLink } from './letters.ts';
import { linkTo } from './links.ts';
import { keepOwnTopic } from './own-topic.ts';
import type { WebHouse } from './ports.ts';
import { startFirstDigest } from './send-now.ts';

const firstDigestDays = 7;
const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

/**
 * Until when a new reader's past is taken as read: their first digest tells what they missed since. A full hour, so that
 * readers who come at about the same time share its editions.
 */
export const firstCoverage = (now: Date) =>
  new Date(
    Math.floor(now.getTime() / hourMilliseconds) * hourMilliseconds - firstDigestDays * dayMilliseconds,
  ).toISOString();

/** A reader who asked and has not confirmed. */
const pendingReader = ({
  id,
  address,
  choices: { own: _, ...choices },
  now,
  version,
}: {
  id: string;
  address: string;
  choices: Choices;
  now: Date;
  version: number;
}): Reader => ({
  id,
  address,
  state: 'pending',
  ...choices,
  pausedUntil: null,
  coveredUntil: firstCoverage(now),
  due: null,
  createdAt: instantOf(now),
  confirmedAt: null,
  softBounces: [],
  version,
});

/**
 * Keeps what someone chose and sends the one mail an unconfirmed address gets. An active reader's choices are not touched
 * by whoever types their address: they get a link to their preferences instead. An address that must not be written to
 * gets nothing. The caller answers the same in every case. `movingFrom`: the id of the reader whose new address it is.
 */
export const askToConfirm = async (
  house: WebHouse,
  { address, choices, movingFrom }: { address: string; choices: Choices; movingFrom?: string },
): Promise<void> => {
  const { readers, clock, log } = house;
  const { readerSecret } = await house.secrets();
  const id = readerId(address, readerSecret);
  const known = await readers.get(id);

  if (known?.state === 'suppressed') {
    log.info('A sign-up for a suppressed address is not answered by mail.', { reader: id });
    return;
  }
  if (known?.state === 'active') return sendLink(house, known);

  if (choices.own) await keepOwnTopic(house, choices.own);
  const reader = pendingReader({ id, address, choices, now: clock.now(), version: known ? known.version + 1 : 0 });
  // Where two sign-ups race, the first one's choices stand, and each gets its mail.
  await readers.put(reader, known ? known.version : 'new');
  const notice = movingFrom === undefined ? 'confirm' : 'address';
  const path = await linkTo(house, {
    purpose: notice,
    readerId: id,
    ...(movingFrom !== undefined && { about: movingFrom }),
  });
  await sendLetter(house, { notice, reader, path });
  log.info('Asked an address to confirm.', { reader: id, ...(movingFrom !== undefined && { movingFrom }) });
};

/** Makes a pending reader an active one and sends off their first digest. `already`: they were active. */
export const confirm = async (house: WebHouse, id: string): Promise<'confirmed' | 'already' | 'gone'> => {
  const { readers, clock, log } = house;
  for (;;) {
    const reader = await readers.get(id);
    if (reader?.state === 'active') return 'already';
    if (reader?.state !== 'pending') return 'gone';
    const now = clock.now();
    const active: Reader = {
      ...reader,
      state: 'active',
      confirmedAt: instantOf(now),
      coveredUntil: firstCoverage(now),
      due: nextSlot(reader.schedule, instantOf(now)),
      version: reader.version + 1,
    };
    if ((await readers.put(active, reader.version)) === 'conflict') continue;
    log.info('A reader confirmed.', { reader: id });
    await startFirstDigest(house, id);
    return 'confirmed';
  }
};
