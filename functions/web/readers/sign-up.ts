import { createHash } from 'node:crypto';
import { Throttled } from '../../core/errors.ts';
import { instantOf } from '../../core/ports.ts';
import { Asked, pendingSeconds, type Reader, readerId } from '../../core/reader.ts';
import { slotAt, slotMinutes } from '../../core/slot.ts';
import { withFormerTopics } from '../../store/change-reader.ts';
import { readerByAddress } from '../../store/find-reader.ts';
import type { AppContext } from '../app-context.ts';
import type { Choices } from './choices.ts';
import { isIndexed, keepCustomTopic } from './custom-topic.ts';
import { linkTo } from './links.ts';
import { sendLink, sendNotification } from './notifications.ts';
import { startFirstDigest } from './send-now.ts';
import { dueAfter } from './unsubscribe.ts';

const firstDigestDays = 7;
const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;
const tries = 8;

/**
 * The time from which a new reader's first digest covers news. A full hour, so that
 * readers who sign up at about the same time share its editions.
 */
const firstCoverage = (now: Date) =>
  new Date(
    Math.floor(now.getTime() / hourMilliseconds) * hourMilliseconds - firstDigestDays * dayMilliseconds,
  ).toISOString();

/**
 * The time from which a returning reader's first digest covers news: from where their last digest ended, so that nothing
 * is sent twice, but no further back than a new reader's first digest.
 */
export const coverageOnReturn = (
  reader: Pick<Reader, 'coveredUntil' | 'behind'>,
  now: Date,
): Pick<Reader, 'coveredUntil' | 'behind'> => {
  const from = (covered: string) => [covered, firstCoverage(now)].sort().at(-1)!;
  const coveredUntil = from(reader.coveredUntil);
  const behind = Object.entries(reader.behind ?? {}).map(([topic, covered]) => [topic, from(covered)] as const);
  return { coveredUntil, behind: Object.fromEntries(behind.filter(([, covered]) => covered < coveredUntil)) };
};

/** The first slot that leaves five minutes to index what was just written. */
const soonestSlot = (now: Date): string => slotAt(new Date(now.getTime() + (slotMinutes + 5) * 60_000).toISOString());

/** Whether a sign-up of that time can still be confirmed. */
export const isLive = (at: string, now: Date) => Date.parse(at) + pendingSeconds * 1000 > now.getTime();

/** The unconfirmed choices for an address; undefined if there are none or they have expired. */
const askedOf = (reader: Reader, now: Date): Asked | undefined =>
  reader.asked && isLive(reader.asked.at, now) ? reader.asked : undefined;

/** A short hash of choices: a confirmation names those that its page or its mail showed. */
const choicesName = (asked: Asked): string => {
  // Parsed, because the table does not keep the order of fields.
  const { id: _, at: __, ...choices } = Asked.parse(asked);
  return createHash('sha256').update(JSON.stringify(choices)).digest('base64url').slice(0, 12);
};

/** The `about` of a confirmation link: which sign-up it belongs to, and which choices its mail shows. */
const confirmationName = (asked: Asked) => `${asked.id} ${choicesName(asked)}`;

/** A reader who has not confirmed yet. */
const pendingReader = ({ id, address, choices, now }: { id: string; address: string; choices: Choices; now: Date }) => {
  const { own: _, ...chosen } = choices;
  return {
    id,
    address,
    state: 'pending' as const,
    ...chosen,
    pausedUntil: null,
    coveredUntil: firstCoverage(now),
    due: null,
    createdAt: instantOf(now),
    confirmedAt: null,
    softBounces: [],
  };
};

/**
 * Stores a visitor's choices and sends the one mail that an unconfirmed address gets. If the address belongs to an active
 * reader, their choices do not change and they get a link to their preferences; those of a reader who had unsubscribed do
 * not change until the mail is confirmed. A suppressed address gets nothing. The caller responds the same in every case.
 * `movingFrom`: the id of the reader whose new address it is. Returns the path of the link that was mailed. Throws `Throttled` if others keep writing.
 */
export const requestConfirmation = async (
  app: AppContext,
  { address, choices, movingFrom }: { address: string; choices: Choices; movingFrom?: string },
): Promise<string | undefined> => {
  const { readers, clock, log, newId } = app;
  const { readerSecret } = await app.secrets();
  for (let attempt = 0; attempt < tries; attempt++) {
    const now = clock.now();
    const known = await readerByAddress(readers, address, readerSecret);
    if (known?.state === 'suppressed') {
      log.info('a suppressed address signed up and was not sent a mail', {
        event: 'sign-up.suppressed',
        reader: known.id,
      });
      return undefined;
    }
    if (known?.state === 'active') return sendLink(app, known);

    const pending = { ...pendingReader({ id: readerId(address, readerSecret), address, choices, now }) };
    const reader: Reader = {
      ...pending,
      ...(known?.state === 'pending' && { createdAt: known.createdAt, asked: known.asked, moving: known.moving }),
      ...(known?.state === 'left' && known),
      ...(movingFrom === undefined
        ? { asked: { id: (known && askedOf(known, now)?.id) ?? newId(), at: instantOf(now), ...choices } }
        : { moving: { from: movingFrom, at: instantOf(now) } }),
      version: known ? known.version + 1 : 0,
    };
    if ((await readers.put(reader, known ? known.version : 'new')) === 'conflict') continue;
    log.info('a confirmation was requested', {
      event: 'confirmation.requested',
      reader: reader.id,
      ...(movingFrom !== undefined && { movingFrom }),
    });
    // The mail goes to the owner of the address, in the language and spelling that were entered.
    const addressed = { ...reader, address, language: choices.language };
    if (movingFrom === undefined) return sendConfirmation(app, addressed);
    const path = await linkTo(app, { purpose: 'address', readerId: reader.id, about: movingFrom });
    await sendNotification(app, { notice: 'address', reader: addressed, asked: choices, path });
    return path;
  }
  throw new Throttled(`a reader was written by others ${tries} times in a row`);
};

/** Mails the unconfirmed choices, with the link that confirms them. Returns its path. */
const sendConfirmation = async (app: AppContext, reader: Reader): Promise<string> => {
  const asked = askedOf(reader, app.clock.now());
  const about = asked && { about: confirmationName(asked) };
  const path = await linkTo(app, { purpose: 'confirm', readerId: reader.id, ...about });
  await sendNotification(app, { notice: 'confirm', reader, asked: asked ?? reader, path });
  return path;
};

/** Sends a reader a new link: to their preferences, or to the confirmation if they have not confirmed yet. */
export const sendLostLink = (app: AppContext, reader: Reader): Promise<string> =>
  reader.state === 'pending' ? sendConfirmation(app, reader) : sendLink(app, reader);

/** What a confirmation link would confirm. */
export type Confirmation =
  /** `shown`: the hash of the choices that the page shows. `changed`: they differ from those in the link's mail. */
  | { state: 'open'; choices: Omit<Asked, 'id' | 'at'>; shown: string; changed: boolean }
  | { state: 'already' }
  | { state: 'gone' };

/**
 * What a confirmation link would confirm, given its `about`: the last choices of its sign-up. A link of an
 * earlier sign-up that has since been confirmed, left or erased confirms nothing.
 */
export const confirmationOf = (reader: Reader, about: string | undefined, now: Date): Confirmation => {
  if (reader.state === 'active') return { state: 'already' };
  const asked = askedOf(reader, now);
  // Sign-ups that were stored before links named them.
  if (!asked)
    return about === undefined && reader.state === 'pending' && !reader.asked && !reader.moving
      ? { state: 'open', choices: reader, shown: '', changed: false }
      : { state: 'gone' };
  const [id, mailed] = (about ?? '').split(' ');
  if (id !== asked.id || reader.state === 'suppressed') return { state: 'gone' };
  const shown = choicesName(asked);
  return { state: 'open', choices: asked, shown, changed: shown !== mailed };
};

/**
 * Activates a new or returning reader with the choices that they were shown, and starts their first digest. `shown`: the
 * hash that the page posted; without it, the choices in the link's mail count. `already`: they were active. `changed`: the
 * unconfirmed choices are not those shown, so nothing was done. `later`: the first digest waits for the next slot, until
 * their custom topic is indexed.
 */
export const confirm = async (
  app: AppContext,
  { id, about, shown }: { id: string; about: string | undefined; shown: string | undefined },
): Promise<'confirmed' | 'later' | 'already' | 'changed' | 'gone'> => {
  const { readers, clock, log } = app;
  for (;;) {
    const reader = await readers.get(id);
    if (!reader) return 'gone';
    const now = clock.now();
    const waiting = confirmationOf(reader, about, now);
    if (waiting.state !== 'open') return waiting.state;
    if (shown === undefined ? waiting.changed : shown !== waiting.shown) return 'changed';
    const { topics, schedule, language, length, minStories, alsoReads, own } = waiting.choices;
    const ready = own === undefined || (await isIndexed(app, own));
    if (own) await keepCustomTopic(app, own);
    const { asked: _, lastLeft: __, alsoReads: ___, formerTopics: ____, ...kept } = reader;
    const due = dueAfter({ schedule, pausedUntil: null }, now);
    const active: Reader = {
      ...kept,
      state: 'active',
      ...{ topics, schedule, language, length, minStories, ...(alsoReads && { alsoReads }) },
      ...withFormerTopics(reader, { topics }),
      pausedUntil: null,
      confirmedAt: instantOf(now),
      ...(reader.confirmedAt === null ? { coveredUntil: firstCoverage(now) } : coverageOnReturn(reader, now)),
      due: ready ? due : [due, soonestSlot(now)].sort()[0]!,
      version: reader.version + 1,
    };
    if ((await readers.put(active, reader.version)) === 'conflict') continue;
    log.info('a reader confirmed', { event: 'reader.confirmed', reader: id });
    if (!ready) return 'later';
    await startFirstDigest(app, { id, isFirst: reader.confirmedAt === null });
    return 'confirmed';
  }
};
