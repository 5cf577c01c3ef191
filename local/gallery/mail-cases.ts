import PostalMime, { type Email } from 'postal-mime';
import type { Window } from '../../functions/core/edition.ts';
import type { SentStory } from '../../functions/core/ledger.ts';
import { guestOf, type Reader } from '../../functions/core/reader.ts';
import type { DeliverMessage } from '../../functions/core/run.ts';
import { assembleNotification } from '../../functions/mail/assemble-notification.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { pathTo } from '../../functions/site/site-paths.ts';
import { readLayout, writeSection } from '../../functions/store/mail-parts.ts';
import type { CaseGroup, GalleryCase } from './gallery-case.ts';
import { owedIn } from './gallery-corrections.ts';
import { longWindow, quietWindow, translatedWindow, writtenWindow } from './gallery-editions.ts';
import { daysFromNow, type GallerySite, ownId } from './gallery-site.ts';
import { galleryClock, mailSettings, silentTopic } from './gallery-store.ts';
import { newsIn } from './local-news.ts';
import { edition, sampleWindow, security } from './sample-news.ts';

/** What a digest of the gallery is made of; a scheduled one of two topics unless told otherwise. */
export interface DigestOrder {
  reader?: Partial<Reader>;
  /** The window of the edition in the reader's language. */
  window?: Window;
  /** Where the reader's coverage ends, if that is not the start of the window. */
  from?: string;
  /** Only the topic in the reader's language. */
  alone?: boolean;
  /** Whether the edition of a topic is missing. */
  missed?: boolean;
  /** Whether the edition of a topic waits for its editors. */
  inReview?: boolean;
  /** Whether it tells corrections. */
  corrects?: boolean;
  message?: Pick<DeliverMessage, 'kind' | 'occasion'>;
  isGuest?: boolean;
}

const minute = 60_000;

/** The name of the gallery's digests in the ledger. */
export const digestName = (order: DigestOrder): string =>
  order.isGuest ? 'run#request-desk' : 'from#2026-11-20T02:30:00.000Z';

/** Leaves what `compile` leaves of an edition that editors have yet to approve. */
const holdBack = async ({ store, language }: GallerySite): Promise<void> => {
  const untold = edition(silentTopic.id, silentTopic.title, [], { topic: silentTopic });
  const { table, body } = await renderEdition({ edition: untold, language, siteUrl: mailSettings.siteUrl });
  const place = { topic: silentTopic.id, window: sampleWindow, language };
  await writeSection(store, place, { table: { ...table, heldBack: true }, body });
};

/** A digest as `deliver` composes it from the bucket. */
const makeDigest = async (site: GallerySite, order: DigestOrder = {}) => {
  const { topic } = newsIn[site.language];
  const { window = sampleWindow, alone = false, missed = false, message = { kind: 'scheduled' } } = order;
  const editions = [
    { topic: topic.id, window },
    ...(alone ? [] : [{ topic: security.topic.id, window: sampleWindow }]),
    ...(missed ? [{ topic: silentTopic.id, window: sampleWindow }] : []),
  ];
  if (order.inReview) await holdBack(site);
  const topics = [...new Set(editions.map(({ topic: id }) => id))];
  const guest = { id: ownId, address: 'desk@reader.example', topics, from: daysFromNow(-2) };
  const reader = order.isGuest ? guestOf(guest) : site.reader({ topics, ...order.reader });
  return site.renderer.digest({
    reader,
    ...(order.isGuest && { isGuest: true }),
    editions,
    message: {
      run: 'slot-20261122T080000Z',
      at: galleryClock.now().toISOString(),
      to: new Date(galleryClock.now().getTime() - minute * 2).toISOString(),
      ...message,
    },
    digest: digestName(order),
    ...(order.corrects && { corrections: owedIn(site.language) }),
    from: order.from ?? window.from,
    at: galleryClock.now(),
  });
};

/** Keeps in the ledger that a digest was sent, as its page on the web asks. */
export const sendDigest = async (site: GallerySite, order: DigestOrder = {}): Promise<SentStory[]> => {
  const { stories, missed } = await makeDigest(site, order);
  const at = galleryClock.now().toISOString();
  const key = { readerId: ownId, digest: digestName(order) };
  const item = {
    run: 'slot-20261122T080000Z',
    window: sampleWindow,
    at,
    attempts: 1,
    updatedAt: at,
    stories,
    behind: Object.fromEntries(missed.map(({ topic, window }) => [topic, window.from])),
  };
  const reserved = { ...item, state: 'reserved' as const, leaseUntil: at };
  await site.ports.ledger.move(key, undefined, reserved);
  await site.ports.ledger.move(key, reserved, { ...item, state: 'accepted', messageId: 'gallery' });
  return stories;
};

/** Notes in the ledger that there was nothing to send. */
export const skipDigest = async (site: GallerySite): Promise<void> => {
  const at = galleryClock.now().toISOString();
  const item = { run: 'reader-1', window: sampleWindow, at, attempts: 0, updatedAt: at, reason: 'nothing-new' };
  await site.ports.ledger.move({ readerId: ownId, digest: digestName({}) }, undefined, { ...item, state: 'skipped' });
};

/** Nobody knows a guest's language, so they are written to in English. */
export const languageOf = ({ isGuest }: DigestOrder) => (isGuest ? { only: 'en' as const } : {});

const digest = (id: string, title: string, order: DigestOrder = {}): GalleryCase => ({
  id: `digest-${id}`,
  title,
  ...languageOf(order),
  show: async (site) => PostalMime.parse((await makeDigest(site, order)).raw),
});

const daily: Reader['schedule'] = { cadence: { every: 'day' }, at: '18:15', zone: 'Europe/Berlin' };
const monthly: Reader['schedule'] = {
  cadence: { every: 'month', day: 31 },
  at: '07:30',
  zone: 'America/New_York',
};

export const digestCases: CaseGroup = {
  title: 'Digests',
  cases: [
    digest('full', 'Full'),
    digest('short', 'Short', { reader: { length: 'short' } }),
    digest('single', 'One topic', { alone: true, reader: { schedule: monthly } }),
    digest('missing-topic', 'With a missing topic', { missed: true }),
    digest('in-review', 'With a topic that editors have yet to approve', { missed: true, inReview: true }),
    digest('long', 'Too long for a mail: the rest is on the web', { window: longWindow }),
    digest('first', 'First digest', {
      reader: { schedule: daily },
      message: { kind: 'reader', occasion: 'first' },
    }),
    digest('now', 'Requested now', { from: daysFromNow(-1), message: { kind: 'reader', occasion: 'now' } }),
    digest('guest', 'Sent by an operator to a guest', {
      isGuest: true,
      message: { kind: 'request' },
    }),
    digest('written', 'With a brief that a model wrote', { window: writtenWindow, alone: true }),
    digest('translated', 'With a brief written in another language than its reports', {
      window: translatedWindow,
      alone: true,
    }),
    digest('corrections', 'With corrections', { corrects: true }),
    digest('only-corrections', 'Nothing but corrections', { corrects: true, window: quietWindow, alone: true }),
  ],
};

/** What a visitor enters in the sign-up form. */
export const signUpForm = (
  { language }: Pick<GallerySite, 'language'>,
  more: Record<string, string | readonly string[]> = {},
): Record<string, string | readonly string[]> => ({
  address: 'amina@reader.example',
  topics: [newsIn[language].topic.id, security.topic.id],
  cadence: 'weekday',
  at: '07:30',
  zone: 'Asia/Karachi',
  language,
  website: '',
  do: 'subscribe',
  ...more,
});

/** The path of a page that a mail links to. */
export const pathIn = ({ text = '' }: Email, page: 'confirm' | 'address'): string => {
  const path = new RegExp(`https://[^/\\s]+(/${page}/\\S+)`).exec(text)?.[1];
  if (path === undefined) throw new Error(`The mail has no link to a page of ${page}.`);
  return path;
};

/** Signs up and returns the confirmation mail. */
export const confirmationMail = async (
  site: GallerySite,
  more: Record<string, string | readonly string[]> = {},
): Promise<Email> => {
  await site.post(pathTo('subscribe'), signUpForm(site, more));
  return site.lastMail();
};

/** Requests a new address and returns the mail to it. */
export const addressMail = async (site: GallerySite): Promise<Email> => {
  site.reader();
  const token = site.token({ purpose: 'preferences' });
  await site.post(pathTo('preferences', { token }), { do: 'address', address: 'amina@elsewhere.example' });
  return site.lastMail();
};

export const notificationCases: CaseGroup = {
  title: 'Notifications',
  cases: [
    { id: 'mail-confirm', title: 'Confirm the subscription', show: (site) => confirmationMail(site) },
    {
      id: 'mail-confirm-custom',
      title: 'Confirm, with a custom topic on selected days',
      show: (site) => confirmationMail(site, { own: 'ferry OR trawler', cadence: 'chosen', days: ['1', '4'] }),
    },
    { id: 'mail-address', title: 'Confirm the new address', show: addressMail },
    {
      id: 'mail-link',
      title: 'New link',
      show: async (site) => {
        const { address } = site.reader();
        await site.post(pathTo('link'), { address });
        return site.lastMail();
      },
    },
    {
      id: 'mail-editor',
      title: "An editor's link to sign in",
      show: async ({ store, language }) => {
        const { raw } = assembleNotification({
          layout: await readLayout(store, language),
          notification: 'sign-in',
          fields: {
            to: 'ines@desk.example',
            at: galleryClock.now().toISOString(),
            id: 'sign-in.1',
            link: 'https://digest.example/desk/sign-in/token',
            asked: null,
          },
        });
        return PostalMime.parse(raw);
      },
    },
    {
      id: 'mail-nothing-new',
      title: 'Nothing new, requested now',
      show: async (site) => {
        const reader = site.reader();
        return PostalMime.parse(await site.renderer.nothingNew({ reader, run: 'now', at: galleryClock.now() }));
      },
    },
  ],
};
