import type { Hono } from 'hono';
import type { Email } from 'postal-mime';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import type { MemoryObjects } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryOptOuts } from '../../functions/adapters/memory/memory-opt-outs.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import { type Claim, signLink } from '../../functions/core/link.ts';
import { instantOf, type Log } from '../../functions/core/ports.ts';
import { type Language, type Reader, readerId } from '../../functions/core/reader.ts';
import { openMailRenderer } from '../../functions/deliver/mail-renderer.ts';
import type { WebPorts } from '../../functions/web/app-context.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { openOutbox } from '../aws/outbox.ts';
import { copyStore, galleryClock, mailSettings } from './gallery-store.ts';
import { newsIn } from './local-news.ts';
import { security } from './sample-news.ts';

const secrets = {
  readerSecret: 'the-gallery-has-no-secrets-to-keep',
  linkKeys: [{ id: 'g1', secret: 'the-gallery-has-no-secrets-to-keep' }],
};
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const day = 86_400_000;

/** The gallery's reader, whom each case creates as needed. */
const address = 'amina@reader.example';
export const ownId = readerId(address, secrets.readerSecret);

/** An instant some days after (or, with a minus, before) the gallery's now. */
export const daysFromNow = (days: number): string => instantOf(new Date(galleryClock.now().getTime() + days * day));

/** The product's pages and mails for one reader in one language, with nobody else around. */
export interface GallerySite {
  language: Language;
  app: Hono;
  store: MemoryObjects;
  ports: WebPorts;
  renderer: ReturnType<typeof openMailRenderer>;
  /** Creates or changes the reader, who is active by default. */
  reader(more?: Partial<Reader>): Reader;
  /** Stores an invalid reader record. */
  damageReader(): void;
  get(path: string): Promise<Response>;
  /** Posts a form as a browser does. */
  post(path: string, fields: Record<string, string | readonly string[]>): Promise<Response>;
  /** A signed link's token, issued now or some days ago. */
  token(claim: Omit<Claim, 'issuedAt' | 'readerId'> & { readerId?: string; days?: number }): string;
  /** The last mail that the pages sent. */
  lastMail(): Promise<Email>;
}

/** A reader of two topics: one in their language, one in English. */
const readerIn = (language: Language, more: Partial<Reader>): Reader => ({
  id: ownId,
  address,
  state: 'active',
  topics: [newsIn[language].topic.id, security.topic.id],
  schedule: { cadence: { every: 'weekday' }, at: '07:30', zone: 'Asia/Karachi' },
  language,
  length: 'full',
  minStories: 1,
  pausedUntil: null,
  coveredUntil: daysFromNow(-2),
  due: '2026-11-23T02:30:00.000Z',
  createdAt: daysFromNow(-60),
  confirmedAt: daysFromNow(-60),
  softBounces: [],
  version: 0,
  ...more,
});

/** Opens the pages over a copy of a bucket, for one language. Changes affect the copy only. */
export const openSite = async (
  filled: MemoryObjects,
  language: Language,
  settings: Partial<WebPorts['settings']> = {},
): Promise<GallerySite> => {
  const store = copyStore(filled);
  const outbox = await openOutbox();
  const ledger = memoryLedger();
  const readers = memoryReaderStore(ledger, galleryClock);
  const runs = new Set<string>();
  let ids = 0;
  const ports: WebPorts = {
    store,
    readers,
    optOuts: memoryOptOuts(),
    ledger,
    counters: memoryCounters(),
    mailer: {
      send: async ({ to, raw, tags }) => {
        const { messageId } = await outbox.keep({ at: instantOf(galleryClock.now()), to: [to], raw, tags });
        return { outcome: 'accepted', messageId };
      },
      quota: async () => ({ max24Hour: 1000, maxPerSecond: 14, sentLast24Hours: outbox.mails.length }),
    },
    runs: {
      start: async ({ name }) => {
        const known = runs.has(name);
        runs.add(name);
        return known ? 'already-started' : 'started';
      },
      describe: async () => undefined,
    },
    clock: galleryClock,
    log: silent,
    newId: () => `id-${++ids}`,
    secrets: async () => secrets,
    settings: {
      siteUrl: mailSettings.siteUrl,
      productName: mailSettings.productName,
      postalAddress: mailSettings.postalAddress,
      contact: mailSettings.replyTo,
      zone: 'Europe/Berlin',
      answerMilliseconds: 0,
      keepMilliseconds: 0,
      bodyMilliseconds: 2000,
      ...settings,
    },
  };
  const app = createApp(ports);
  const headers = { 'accept-language': language };
  return {
    language,
    app,
    store,
    ports,
    renderer: openMailRenderer({
      store,
      siteUrl: mailSettings.siteUrl,
      secrets: ports.secrets,
      log: silent,
      metrics: { add: () => {} },
    }),
    reader: (more = {}) => {
      const reader = readerIn(language, { ...readers.kept.get(ownId), ...more });
      readers.kept.set(ownId, reader);
      return reader;
    },
    damageReader: () => void readers.kept.set(ownId, { ...readerIn(language, {}), schedule: 'daily' as never }),
    get: async (path) => app.request(path, { headers }),
    post: async (path, fields) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return app.request(path, { method: 'POST', body, headers });
    },
    token: ({ days = 0, readerId: id = ownId, ...claim }) =>
      signLink(
        { readerId: id, issuedAt: Math.floor(Date.parse(daysFromNow(days)) / 1000), ...claim },
        secrets.linkKeys,
      ),
    lastMail: async () => {
      const mail = outbox.mails.at(-1);
      if (!mail) throw new Error('The pages sent no mail.');
      return (await outbox.parsed(mail.name))!;
    },
  };
};
