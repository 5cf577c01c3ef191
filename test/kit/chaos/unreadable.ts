import { memoryLedger } from '../../../functions/adapters/memory/memory-ledger.ts';
import { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import { memoryReaderStore } from '../../../functions/adapters/memory/memory-reader-store.ts';
import type { Clock } from '../../../functions/core/ports.ts';
import type { Reader } from '../../../functions/core/reader.ts';
import { Report } from '../../../functions/core/run.ts';
import { nextSlot } from '../../../functions/core/slot.ts';
import { writeLayouts } from '../../../functions/mail/render/render-layouts.ts';
import { keys } from '../../../functions/store/keys.ts';
import { parseJson } from '../../../functions/store/parse-json.ts';
import { type Damage, damagedStore } from './damaged-store.ts';
import { delivering, indexing, minute, running, type Scene } from './morning-functions.ts';
import { dailyReader, stageSettings } from './sample.ts';

/**
 * Mornings on which one object of the bucket cannot be read, from some read on until a person repairs it the same day:
 * it is garbage, it is another object's content, it is gone, or S3 fails. Articles are ingested and two slots run
 * meanwhile, every function as if it had just started. Then the proof: everyone got all their news, none of it
 * twice, every report is written, and the fault was reported.
 */
const damages: readonly Damage[] = ['garbage', 'another', 'missing', 'failing'];

interface UnreadableResult {
  /** Reads that a whole morning makes while an object may be damaged. */
  reads: number;
  /** The damaged object; undefined if this damage is not possible at this read. */
  struck: string | undefined;
  mails: number;
  /** The promises that were not kept. */
  broken: string[];
}

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
const layoutBodies = new Map<string, Buffer>();

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

const initial: readonly Reader[] = (
  [
    ['ada', { topics: ['rail', 'trade'] }],
    ['bo', { topics: ['trade', own] }],
    ['cy', { topics: ['rail', own], language: 'de' }],
  ] as const satisfies [string, Partial<Reader>][]
).map(([id, more]) => dailyReader({ id, due: '2026-03-02T07:30:00.000Z', from: iso(begin), ...more }));

type Article = { topic: string; key: string };

/** The id of each article, as its manifest says. */
const idsOf = (store: Scene['store'], articles: readonly Article[]): Map<string, string> =>
  new Map(
    articles.map(({ key }) => {
      const manifest = store.objects.get(keys.ingested(key));
      const known = (manifest && parseJson(manifest.body)) as { articles?: { id: string }[] } | undefined;
      return [key, known?.articles?.[0]?.id ?? `no article of ${key}`];
    }),
  );

/** What was promised to a reader and not kept: all their news, none of it twice, and their next slot. */
const brokenToReader = async (
  { store, ledger, readers, inbox, time }: Scene,
  { id, topics }: Reader,
  articles: readonly Article[],
): Promise<string[]> => {
  const broken: string[] = [];
  const check = (kept: boolean, what: string) => {
    if (!kept) broken.push(what);
  };
  const idOf = idsOf(store, articles);
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
  check(new Set(stories).size === stories.length, `${id} got something twice`);
  for (const { topic, key } of articles)
    check(stories.includes(idOf.get(key)!) === topics.includes(topic), `${id} did not get ${key}`);
  const reader = readers.kept.get(id)!;
  check(reader.due === nextSlot(reader.schedule, iso(time.now)), `${id} is due at ${reader.due}`);
  check(reader.behind === undefined, `${id} is behind at the end`);
  return broken;
};

/** Runs without a report, or with one that does not balance and does not say why. */
const brokenInRuns = (store: Scene['store'], runs: readonly string[], struck: string | undefined): string[] =>
  runs.flatMap((name) => {
    const stored = store.objects.get(keys.report(name));
    const made = stored && Report.safeParse(parseJson(stored.body)).data;
    if (!made) return [`run ${name} has no report`];
    const balances = made.balances || made.problem !== undefined || struck !== undefined;
    return balances ? [] : [`run ${name} does not balance`];
  });

/** Plays a morning on which the object of the `read`-th read is damaged; `read` 0 damages none. */
const playUnreadable = async ({ read, damage }: { read: number; damage: Damage }): Promise<UnreadableResult> => {
  const time = { now: begin };
  const clock: Clock = { now: () => new Date(time.now) };
  const store = memoryObjectStore({ clock });
  const ledger = memoryLedger();
  const readers = memoryReaderStore(ledger);
  const damaged = damagedStore({ store, clock, read, damage });
  let told = 0;
  const hear = () => {
    told++;
  };
  const log = { info: () => {}, warn: hear, error: hear };
  const scene: Scene = { store, faulty: damaged.faulty, readers, ledger, time, clock, hear, log, inbox: [] };
  const index = indexing(scene);
  const delivery = delivering(scene);
  const { run, runs, unreported } = running(scene, delivery.deliverOne);
  const reindexAll = () => index.reindexAll(iso(begin));
  const articles: Article[] = [];
  const publish = async (which: 0 | 1): Promise<void> => {
    for (const [topic, both] of Object.entries(texts)) {
      const key = `articles/${topic}/${which}.txt`;
      articles.push({ topic, key });
      await index.publish(key, both[which]);
    }
  };

  // Yesterday, before anything broke.
  await putLayouts(store);
  await store.put(keys.topics, topicsFile);
  await store.put(keys.customTopic(own), customTopic);
  for (const reader of initial) await readers.put(reader, 'new');
  time.now += 60 * minute;
  await reindexAll();
  await publish(0);

  // This morning something breaks.
  time.now = Date.parse('2026-03-02T07:00:00.000Z');
  damaged.arm(true);
  told = 0;
  await publish(1);
  await reindexAll();
  await run('2026-03-02T07:30:00.000Z');
  await run('2026-03-02T07:45:00.000Z');
  damaged.arm(false);

  // A person is alerted, repairs it, and redrives what was dead-lettered.
  const heard = told > 0;
  const repaired = damaged.repair();
  time.now = Math.max(time.now, Date.parse('2026-03-02T08:30:00.000Z'));
  if (repaired?.startsWith('topics/')) await store.put(repaired, store.objects.get(repaired)!.body);
  await reindexAll();
  for (const key of index.dead.splice(0)) await index.ingestOne(key);
  for (const body of delivery.dead.splice(0)) await delivery.deliverOne(body);
  for (const again of unreported) await again();
  await run('2026-03-02T09:00:00.000Z');
  await run('2026-03-03T07:30:00.000Z');

  // The proof.
  const struck = damaged.struck();
  const broken = brokenInRuns(store, runs, struck);
  if (index.dead.length + delivery.dead.length > 0) broken.push('messages are still dead-lettered');
  for (const reader of initial) broken.push(...(await brokenToReader(scene, reader, articles)));
  // These are written again as soon as they are needed.
  const healed = [keys.topicsInForce, keys.topicsIndexed, keys.latestRun].some((key) => key === struck);
  if (struck !== undefined && !healed && !heard) broken.push(`nobody was told that ${struck} cannot be read`);
  return { reads: damaged.reads(), struck, mails: scene.inbox.length, broken };
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
