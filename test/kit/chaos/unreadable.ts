import { memoryBreaker } from '../../../functions/adapters/memory/memory-breaker.ts';
import { memoryLedger } from '../../../functions/adapters/memory/memory-ledger.ts';
import { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import { memoryOptOuts } from '../../../functions/adapters/memory/memory-opt-outs.ts';
import { memoryReaderStore } from '../../../functions/adapters/memory/memory-reader-store.ts';
import { compileGroup } from '../../../functions/compile/compile.ts';
import { Settings } from '../../../functions/compile/settings.ts';
import type { Clock, Log, Mailer, Metrics, ObjectStore } from '../../../functions/core/ports.ts';
import type { Reader } from '../../../functions/core/reader.ts';
import { type DeliverMessage, type PlanOutput, Report } from '../../../functions/core/run.ts';
import { nextSlot } from '../../../functions/core/slot.ts';
import { deliverBatch } from '../../../functions/deliver/deliver-batch.ts';
import { openMailRenderer } from '../../../functions/deliver/mail-renderer.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { ingestBatch } from '../../../functions/ingest/ingest-batch.ts';
import { reindex } from '../../../functions/ingest/reindex.ts';
import { topicShelf } from '../../../functions/ingest/topic-rules.ts';
import { renderEdition } from '../../../functions/mail/render/render-edition.ts';
import { writeLayouts } from '../../../functions/mail/render/render-layouts.ts';
import { plan } from '../../../functions/plan/plan.ts';
import { report } from '../../../functions/report/report.ts';
import { keys } from '../../../functions/store/keys.ts';
import { parseJson } from '../../../functions/store/parse-json.ts';
import { dailyReader, stageSettings } from './sample.ts';

/**
 * Mornings on which one object of the bucket cannot be read, from some read on until a person repairs it the same day:
 * it is garbage, it is another object's content, it is gone, or S3 fails. Articles are ingested and two slots run
 * meanwhile, every function as if it had just started. Then the proof: everyone was told all their news, none of it
 * twice, every report is written, and somebody was told of the fault.
 */
type Damage = 'garbage' | 'another' | 'missing' | 'failing';
const damages: readonly Damage[] = ['garbage', 'another', 'missing', 'failing'];

interface UnreadableResult {
  /** Reads that a whole morning makes while an object may be damaged. */
  reads: number;
  /** The damaged object; undefined where this damage cannot be done at this read. */
  struck: string | undefined;
  mails: number;
  /** Promises that were not kept. */
  broken: string[];
}

const minute = 60_000;
const day = 24 * 60 * minute;
const begin = Date.parse('2026-03-01T07:28:00.000Z');
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const own = 'own-0123456789abcdef0123';
const topicsFile = `topics:
  - id: rail
    title: Rail
    match: { any: [railway] }
  - id: trade
    title: Trade
    match: { any: [tariff] }
`;
const customTopic = JSON.stringify({
  id: own,
  title: 'Heron',
  description: '',
  match: { any: ['heron'], all: [], none: [] },
});
const texts: Record<string, readonly [string, string]> = {
  rail: [
    'The railway over the Tarn bridge was closed on Sunday after an inspector found a crack in its northern pier.',
    'Drivers of the coastal railway voted for a strike that begins in nine days, their union said in Ostmere.',
  ],
  trade: [
    'Parliament in Selby approved a tariff of four per cent on imported grain that farmers had demanded for years.',
    'A court struck down the tariff on copper wire, which importers in Aldmouth had challenged as unlawful.',
  ],
  [own]: [
    'A grey heron nested on the roof of the town hall in Perrin and drew two hundred visitors with binoculars.',
    'Wardens freed a heron that had been caught in fishing lines under the old pier near Castle Point.',
  ],
};
const secrets = {
  readerSecret: 'r'.repeat(40),
  linkKeys: [{ id: 'k1', secret: 's'.repeat(43), signsFrom: 0 }],
};

/** What may be missing or damaged and be a fault: without its article an entry was withdrawn, without a manifest it is new. */
const mayStrike = (key: string, damage: Damage): boolean => {
  if (damage === 'failing') return true;
  if (key.startsWith(keys.articles)) return false;
  const isManifest = key.startsWith('ingested/') && key !== keys.topicsIndexed;
  return damage === 'garbage' || !(key.startsWith('index/') || isManifest);
};

const layoutBodies = new Map<string, Buffer>();
const rendered = new Map<string, ReturnType<typeof renderEdition>>();

/** The layouts are rendered once for all mornings. */
const putLayouts = async (store: ReturnType<typeof memoryObjectStore>): Promise<void> => {
  if (layoutBodies.size === 0) {
    const { SITE_URL, PRODUCT_NAME, FROM_ADDRESS, REPLY_TO, POSTAL_ADDRESS } = stageSettings;
    await writeLayouts(
      { store },
      {
        siteUrl: SITE_URL,
        productName: PRODUCT_NAME,
        fromAddress: FROM_ADDRESS,
        replyTo: REPLY_TO,
        postalAddress: POSTAL_ADDRESS,
      },
    );
    for (const [key, { body }] of store.objects) layoutBodies.set(key, body);
  }
  for (const [key, body] of layoutBodies) await store.put(key, body);
};

/** Plays a morning on which the object of the `read`-th read is damaged; `read` 0 damages none. */
const playUnreadable = async ({ read, damage }: { read: number; damage: Damage }): Promise<UnreadableResult> => {
  let now = begin;
  const clock: Clock = { now: () => new Date(now) };
  const store = memoryObjectStore({ clock });
  const ledger = memoryLedger();
  const readers = memoryReaderStore(ledger);

  // What is damaged: as it is read, not as it lies there, so that a step that writes it anew has repaired it.
  let armed = false;
  let reads = 0;
  let damaged: { key: string; body: Buffer } | undefined;
  let struck: string | undefined;
  let failOnce = false;
  const strike = (key: string): void => {
    if (!armed || ++reads !== read) return;
    if (key.endsWith('/')) {
      failOnce = damage === 'failing';
      struck = failOnce ? key : undefined;
      return;
    }
    const there = store.objects.get(key);
    if (!there || !mayStrike(key, damage)) return;
    const folder = key.slice(0, key.lastIndexOf('/') + 1);
    const sibling = [...store.objects].find(([other]) => other !== key && other.startsWith(folder));
    const body = damage === 'another' && sibling ? sibling[1].body : Buffer.from('{"schema":1,\t');
    damaged = { key, body };
    struck = key;
  };
  const isDamaged = (key: string): boolean => damaged?.key === key;
  const damagedObject = () => ({ body: damaged!.body, etag: 'damaged', lastModified: clock.now() });
  const faulty: ObjectStore = {
    async get(key, options) {
      strike(key);
      if (!isDamaged(key)) return store.get(key, options);
      if (damage === 'failing') throw new Error(`S3 fails at ${key}`);
      return damage === 'missing' ? undefined : damagedObject();
    },
    async head(key) {
      strike(key);
      if (!isDamaged(key)) return store.head(key);
      if (damage === 'failing') throw new Error(`S3 fails at ${key}`);
      return damage === 'missing'
        ? undefined
        : { etag: 'damaged', size: damaged!.body.length, lastModified: clock.now() };
    },
    async put(key, body) {
      if (isDamaged(key)) damaged = undefined;
      await store.put(key, body);
    },
    async *list(query) {
      strike(query.prefix.endsWith('/') ? query.prefix : `${query.prefix}/`);
      if (failOnce) {
        failOnce = false;
        throw new Error('S3 fails at a listing');
      }
      for await (const object of store.list(query))
        if (!isDamaged(object.key) || damage === 'failing') yield object;
        else if (damage !== 'missing') yield { ...object, etag: 'damaged' };
    },
    folders: store.folders,
    async delete(key) {
      if (isDamaged(key)) damaged = undefined;
      await store.delete(key);
    },
  };

  let told = 0;
  const hear = () => {
    told++;
  };
  const log: Log = { info: () => {}, warn: hear, error: hear };
  const metrics: Metrics = { add: () => {} };
  const inbox: { reader: string; messageId: string }[] = [];
  const mailer: Mailer = {
    quota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 }),
    async send({ tags }) {
      const messageId = `mail-${inbox.length}`;
      inbox.push({ reader: tags.reader!, messageId });
      return { outcome: 'accepted', messageId };
    },
  };

  // The functions, each as if it had just started.
  const ingestPorts = () => ({
    store: faulty,
    clock,
    log,
    metrics,
    topics: topicShelf({ store: faulty, clock, log, freshSeconds: 0 }),
  });
  const deadArticles: string[] = [];
  const ingestOne = async (key: string): Promise<void> => {
    const body = JSON.stringify({ Records: [{ s3: { object: { key } } }] });
    for (let tries = 0; tries < 5; tries++) {
      const { failed } = await ingestBatch(ingestPorts(), [{ id: '1', body }]);
      if (failed.size === 0) return;
      now += minute;
    }
    hear();
    deadArticles.push(key);
  };
  const articles: { topic: string; key: string }[] = [];
  const publish = async (which: 0 | 1): Promise<void> => {
    for (const [topic, both] of Object.entries(texts)) {
      const key = `articles/${topic}/${which}.txt`;
      articles.push({ topic, key });
      await store.put(key, both[which]);
      await ingestOne(key);
    }
  };
  const reindexAll = async (): Promise<void> => {
    for (let tries = 0; tries < 3; tries++)
      try {
        const { next, superseded } = await reindex(ingestPorts(), { since: iso(begin) }, new Date(now + day));
        if (next === null && superseded === 0) return;
      } catch {
        hear();
      }
  };
  const deadMessages: string[] = [];
  const deliverOne = async (body: string): Promise<void> => {
    for (let tries = 0; tries < 4; tries++) {
      const renderer = openMailRenderer({
        store: faulty,
        siteUrl: stageSettings.SITE_URL,
        secrets: async () => secrets,
        log,
        metrics,
      });
      const { failed } = await deliverBatch(
        {
          store: faulty,
          readers,
          ledger,
          optOuts: memoryOptOuts(),
          breaker: memoryBreaker(clock),
          mailer,
          renderer,
          pace: { turn: async () => true },
          clock,
          log,
          metrics,
          sleep: async () => {},
          random: () => 0.5,
        },
        { leaseSeconds: 60, graceSeconds: 600, concurrency: 2 },
        { messages: [{ id: '1', body }], deadline: Number.POSITIVE_INFINITY },
      );
      if (failed.size === 0) return;
      now += minute;
    }
    hear();
    deadMessages.push(body);
  };
  const compile = (group: PlanOutput['groups'][number]) =>
    compileGroup(
      {
        store: faulty,
        log,
        metrics,
        render: (input) => {
          const name = JSON.stringify(input);
          const made = rendered.get(name) ?? renderEdition({ ...input, siteUrl: stageSettings.SITE_URL });
          rendered.set(name, made);
          return made;
        },
      },
      { ...group, settings: Settings.parse({}) },
    );
  const runs: string[] = [];
  const unreported: (() => Promise<unknown>)[] = [];
  const run = async (slot: string): Promise<void> => {
    now = Math.max(now, Date.parse(slot) + 1000);
    const name = `slot-${slot.replaceAll(/[-:]|\.\d+/g, '')}`;
    runs.push(name);
    const state: { plan?: PlanOutput; problem?: { Error: string; Cause: string } } = {};
    try {
      const planned = await plan(
        { store: faulty, readers, ledger, mailer, clock, log, readerIdOf: async (address) => address },
        { settleSeconds: 120, shareSeconds: 60, deliverConcurrency: 3, partSize: 2 },
        { run: name, input: { kind: 'scheduled', slot } },
      );
      state.plan = planned;
      if (planned.selected > 0) {
        for (const group of planned.groups) await compile(group).catch(hear);
        const messages: string[] = [];
        const queue = {
          async send(all: Iterable<DeliverMessage> | AsyncIterable<DeliverMessage>) {
            for await (const message of all) messages.push(JSON.stringify(message));
            return messages.length;
          },
        };
        await dispatch({ store: faulty, queue, log }, { run: name });
        for (const message of messages) await deliverOne(message);
      }
    } catch (error) {
      hear();
      state.problem = { Error: (error as Error).name, Cause: (error as Error).message };
    }
    const reported = () => report({ store: faulty, clock, log, metrics }, { run: name, state });
    try {
      const { totals, balances } = await reported();
      if (!balances || totals.unknown + totals.deferred > 0) hear();
    } catch {
      hear();
      unreported.push(reported);
    }
  };

  // Yesterday, when all was well.
  await putLayouts(store);
  await store.put(keys.topics, topicsFile);
  await store.put(keys.customTopic(own), customTopic);
  const due = '2026-03-02T07:30:00.000Z';
  const initial: Reader[] = [
    dailyReader({ id: 'ada', due, from: iso(begin), topics: ['rail', 'trade'] }),
    dailyReader({ id: 'bo', due, from: iso(begin), topics: ['trade', own] }),
    dailyReader({ id: 'cy', due, from: iso(begin), topics: ['rail', own], language: 'de' }),
  ];
  for (const reader of initial) await readers.put(reader, 'new');
  now += 60 * minute;
  await reindexAll();
  await publish(0);

  // This morning something breaks.
  now = Date.parse('2026-03-02T07:00:00.000Z');
  armed = true;
  told = 0;
  await publish(1);
  await reindexAll();
  await run('2026-03-02T07:30:00.000Z');
  await run('2026-03-02T07:45:00.000Z');
  armed = false;

  // Somebody is told, repairs it, and puts back what was dead-lettered.
  const heard = told > 0;
  const { key: repaired } = damaged ?? {};
  damaged = undefined;
  now = Math.max(now, Date.parse('2026-03-02T08:30:00.000Z'));
  if (repaired?.startsWith('topics/')) await store.put(repaired, store.objects.get(repaired)!.body);
  await reindexAll();
  for (const key of deadArticles.splice(0)) await ingestOne(key);
  for (const body of deadMessages.splice(0)) await deliverOne(body);
  for (const again of unreported) await again();
  await run('2026-03-02T09:00:00.000Z');
  await run('2026-03-03T07:30:00.000Z');

  // The proof.
  const broken: string[] = [];
  const check = (kept: boolean, what: string) => {
    if (!kept) broken.push(what);
  };
  check(deadArticles.length + deadMessages.length === 0, 'messages are still dead-lettered');
  const idOf = new Map<string, string>();
  for (const { key } of articles) {
    const manifest = store.objects.get(keys.ingested(key));
    const known = (manifest && parseJson(manifest.body)) as { articles?: { id: string }[] } | undefined;
    idOf.set(key, known?.articles?.[0]?.id ?? `no article of ${key}`);
  }
  for (const { id, topics } of initial) {
    const stories: string[] = [];
    let accepted = 0;
    for await (const item of ledger.list(id))
      if (item.state === 'accepted') {
        accepted++;
        stories.push(...item.stories.map(({ storyId }) => storyId));
        check(
          inbox.some(({ messageId }) => messageId === item.messageId),
          `${id}: the ledger names no mail`,
        );
      }
    const mails = inbox.filter(({ reader }) => reader === id).length;
    check(mails === accepted, `${id} got ${mails} mails, the ledger knows ${accepted}`);
    check(new Set(stories).size === stories.length, `${id} was told something twice`);
    for (const { topic, key } of articles)
      check(stories.includes(idOf.get(key)!) === topics.includes(topic), `${id} was not told ${key}`);
    const reader = readers.kept.get(id)!;
    check(reader.due === nextSlot(reader.schedule, iso(now)), `${id} is due at ${reader.due}`);
    check(reader.behind === undefined, `${id} is behind at the end`);
  }
  for (const name of runs) {
    const stored = store.objects.get(keys.report(name));
    const made = stored && Report.safeParse(parseJson(stored.body)).data;
    check(made !== undefined, `run ${name} has no report`);
    check(!made || made.balances || made.problem !== undefined || struck !== undefined, `run ${name} does not balance`);
  }
  // These are written anew as soon as they are missed.
  const healed = [keys.topicsInForce, keys.topicsIndexed, keys.latestRun].some((key) => key === struck);
  check(struck === undefined || healed || heard, `nobody was told that ${struck} cannot be read`);
  return { reads, struck, mails: inbox.length, broken };
};

export interface UnreadableTally {
  mornings: number;
  mails: number;
  /** Different objects that were damaged. */
  objects: Set<string>;
  failed: { read: number; damage: Damage; struck: string | undefined; broken: string[] }[];
}

/** Damages the object of every read of a morning in turn, in every way; `step` leaves reads out. */
export const damageEveryRead = async ({ step }: { step: number }): Promise<UnreadableTally> => {
  const tally: UnreadableTally = { mornings: 0, mails: 0, objects: new Set(), failed: [] };
  const { reads } = await playUnreadable({ read: 0, damage: 'garbage' });
  for (const [offset, damage] of damages.entries())
    for (let read = 1 + (offset % step); read <= reads; read += step) {
      const { struck, mails, broken } = await playUnreadable({ read, damage });
      if (struck === undefined) continue;
      tally.mornings++;
      tally.mails += mails;
      tally.objects.add(struck);
      if (broken.length > 0) tally.failed.push({ read, damage, struck, broken });
    }
  return tally;
};
