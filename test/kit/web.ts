import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Hono } from 'hono';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { dynamodbCounters } from '../../functions/adapters/dynamodb-counters.ts';
import { dynamodbLedger } from '../../functions/adapters/dynamodb-ledger.ts';
import { dynamodbOptOuts } from '../../functions/adapters/dynamodb-opt-outs.ts';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryOptOuts } from '../../functions/adapters/memory/memory-opt-outs.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { sesMailer } from '../../functions/adapters/ses-mailer.ts';
import { sfnRuns } from '../../functions/adapters/sfn-runs.ts';
import { compileEdition } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { Edition } from '../../functions/core/edition.ts';
import type { Clock, Log, LogFields, ObjectStore, ReaderStore } from '../../functions/core/ports.ts';
import { type Language, readerId } from '../../functions/core/reader.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { translate, type WebKey } from '../../functions/i18n/web-words.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { writeLayouts } from '../../functions/mail/render/render-layouts.ts';
import { articlesRead } from '../../functions/plan/articles-read.ts';
import { keys } from '../../functions/store/keys.ts';
import type { WebPorts } from '../../functions/web/app-context.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { arrivals } from '../../local/demo/arrivals.ts';
import { type HandClock, handClock, type Servers, startServers } from './servers.ts';

const topicsYaml = `topics:
  - id: trade
    title: Trade
    description: Ports, tariffs and what ships carry.
    match: { any: [port, tariff, harbour] }
  - id: security
    title: Security & defence
    description: Borders, patrols and the talks about them.
    match: { any: [border, patrol] }
`;

export const siteUrl = 'http://broadsheet.test';
const corpus = new URL('../../corpus', import.meta.url).pathname;

/** A line of the log with its fields. */
interface Logged {
  level: 'info' | 'warn' | 'error';
  message: string;
  fields: LogFields;
}

/** The pages with an embedded SES and Step Functions, a clock that does not move and access to everything that a test checks. */
export interface TestSite {
  app: Hono;
  ports: WebPorts;
  clock: HandClock;
  servers: Servers;
  readers: ReaderStore;
  logged: Logged[];
  /** The id of the reader with an address. */
  idOf(address: string): string;
  /** Puts an object into the bucket. */
  put(key: string, body: string | Buffer): Promise<void>;
  /** Indexes the object under a key, as the ingest function does. */
  index(key: string): Promise<void>;
  /** Compiles an edition and renders it for mail. */
  print(topic: string, window: { from: string; to: string }): Promise<void>;
  /** The links of the last mail to an address, as paths of this site, and its subject. */
  lastMail(address: string): Promise<{ subject: string; paths: string[]; html: string; text: string }>;
  /** The text of the pages in a language. */
  words(language: Language): (key: WebKey, values?: Record<string, string | number>) => string;
  /** Paths of the stories with the longest timeline, most quotes, sources, figures that differ and earlier reports. */
  tellingStories(): Promise<Record<string, string>>;
  /** Everything in the bucket and the table, to check that nothing changed. */
  everything(): Promise<string>;
  stop(): Promise<void>;
}

const mail = {
  siteUrl,
  productName: 'Broadsheet',
  fromAddress: 'digest@broadsheet.test',
  replyTo: 'editor@broadsheet.test',
  postalAddress: '12 Quay Street, Ostmere',
};

const renderLayouts = async () => {
  const store = memoryObjectStore();
  await writeLayouts({ store }, mail);
  return [...store.objects].map(([key, { body }]) => [key, body] as const);
};
/** The mail layouts of every site, rendered once: that takes longer than all else of opening one. */
let layouts: ReturnType<typeof renderLayouts> | undefined;

/** Writes what surrounds the stories of a mail, as a deployment does. */
export const putLayouts = async (store: Pick<ObjectStore, 'put'>): Promise<void> => {
  layouts ??= renderLayouts();
  await Promise.all((await layouts).map(([key, body]) => store.put(key, body)));
};

/** The bucket and the table of the embedded servers, which the functions of a test reach too. */
const embeddedStorage = (environment: Record<string, string>, clock: Clock) => {
  const s3 = new S3Client({ forcePathStyle: true });
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const table = environment.TABLE!;
  return {
    store: s3ObjectStore({ client: s3, bucket: environment.BUCKET! }),
    readers: dynamodbReaderStore({ client, table, clock }),
    ledger: dynamodbLedger({ client, table }),
    optOuts: dynamodbOptOuts({ client, table, clock }),
    counters: dynamodbCounters({ client, table }),
    clients: [s3, client],
  };
};

/** The same in memory, held to the same contracts: a hundred times as fast. */
const memoryStorage = (clock: Clock) => {
  const ledger = memoryLedger();
  return {
    store: memoryObjectStore({ clock }),
    readers: memoryReaderStore(ledger, clock),
    ledger,
    optOuts: memoryOptOuts(),
    counters: memoryCounters(),
    clients: [],
  };
};

export const openTestSite = async ({
  storage = 'memory',
  now = '2026-11-22T08:00:00.000Z',
  topics = topicsYaml,
  settings = {},
}: {
  storage?: 'memory' | 'embedded';
  now?: string;
  topics?: string;
  settings?: Partial<WebPorts['settings']>;
} = {}): Promise<TestSite> => {
  const clock = handClock(now);
  const servers = await startServers({ clock });
  const { clients, ...stored } =
    storage === 'memory' ? memoryStorage(clock) : embeddedStorage(servers.environment, clock);
  const { store, readers, ledger } = stored;
  const ses = new SESClient({ maxAttempts: 1 });
  const sfn = new SFNClient();
  const logged: Logged[] = [];
  const note = (level: Logged['level']) => (message: string, fields: LogFields) =>
    void logged.push({ level, message, fields });
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  await store.put(keys.topics, topics);
  await putLayouts(store);
  servers.executions.run = async () => undefined;
  const ports: WebPorts = {
    ...stored,
    mailer: sesMailer({ client: ses }),
    runs: sfnRuns({ client: sfn, stateMachineArn: servers.environment.RUN_STATE_MACHINE_ARN! }),
    clock,
    log,
    newId: randomUUID,
    secrets: async () => servers.secrets,
    settings: {
      siteUrl,
      productName: 'Broadsheet',
      postalAddress: mail.postalAddress,
      contact: mail.replyTo,
      zone: 'Europe/Berlin',
      answerMilliseconds: 0,
      keepMilliseconds: 0,
      bodyMilliseconds: 2000,
      ...settings,
    },
  };
  const shelf = topicShelf({ store, clock, log, freshSeconds: 0 });

  return {
    app: createApp(ports),
    ports,
    clock,
    servers,
    readers,
    logged,
    idOf: (address) => readerId(address, servers.secrets.readerSecret),
    put: (key, body) => store.put(key, body),
    index: async (key) => {
      await ingest({ store, clock, log, topics: shelf }, { key });
    },
    print: async (topic, window) => {
      const render: Parameters<typeof compileEdition>[0]['render'] = (input) => renderEdition({ ...input, siteUrl });
      const readArticles = (await articlesRead(store, { froms: [window.from], to: window.to })).get(window.from);
      const settings = Settings.parse({});
      await compileEdition({ store, render }, { topic, window, languages: ['en', 'ar'], readArticles, settings });
    },
    lastMail: async (address) => {
      const found = servers.outbox.mails.findLast(({ to }) => to.includes(address));
      if (!found) throw new Error(`no mail to ${address}`);
      const { subject = '', html = '', text = '' } = (await servers.outbox.parsed(found.name))!;
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));
      const paths = links.filter((link) => link.startsWith(siteUrl)).map((link) => link.slice(siteUrl.length));
      return { subject, paths, html, text };
    },
    words: (language) => (key, values) => translate(language, key, values),
    tellingStories: async () => {
      const best = new Map<string, { count: number; path: string }>();
      for await (const { key } of store.list({ prefix: 'editions/' })) {
        if (!keys.editionWindow(key)) continue;
        const edition = Edition.parse(JSON.parse((await store.get(key))!.body.toString()));
        for (const story of edition.stories)
          for (const part of ['timeline', 'quotes', 'sources', 'disagreements', 'earlier'] as const) {
            const path = `/topics/${edition.topic.id}/${windowName(edition.window)}/${story.id}`;
            if (story[part].length > (best.get(part)?.count ?? 0)) best.set(part, { count: story[part].length, path });
          }
      }
      return Object.fromEntries([...best].map(([part, { path }]) => [part, path]));
    },
    everything: async () => {
      const objects: string[] = [];
      for await (const { key, etag } of store.list({ prefix: '' })) objects.push(`${key} ${etag}`);
      const people: string[] = [];
      for await (const reader of readers.all()) {
        const digests: string[] = [];
        for await (const digest of ledger.list(reader.id)) digests.push(JSON.stringify(digest));
        people.push(`${JSON.stringify(reader)} ${digests.sort().join()}`);
      }
      const runs = [...servers.executions.all.keys()];
      return [...objects, ...people.sort(), ...runs, `${servers.outbox.mails.length} mails`].join('\n');
    },
    stop: async () => {
      for (const client of [...clients, ses, sfn]) client.destroy();
      await servers.stop();
    },
  };
};

const dayMilliseconds = 86_400_000;

/**
 * Prints the last weeks of the sample corpus: articles on the days on which they were published, an edition for every four
 * days and topic. The clock is then at the day after the last, because articles that arrive late are no news.
 */
export const printCorpus = async (site: TestSite, { days }: { days: number }): Promise<string[]> => {
  const all = await arrivals(await corpusFiles(corpus), '2026-11-01');
  const last = Date.parse(all.at(-1)!.day);
  const end = last + dayMilliseconds + (site.clock.now().getTime() % dayMilliseconds);
  const topics = [...(await readFile(`${corpus}/topics.yaml`, 'utf8')).matchAll(/^ {2}- id: (\S+)/gm)].map(
    ([, id]) => id!,
  );
  const timed = all
    .map((file) => ({ ...file, at: end - dayMilliseconds * 0.5 - (last - Date.parse(file.day)) }))
    .filter(({ at }) => at > end - days * dayMilliseconds)
    .sort((a, b) => a.at - b.at);
  for (const [index, { key, path, at }] of timed.entries()) {
    site.clock.set(new Date(at + index * 60_000).toISOString());
    await site.put(key, await readFile(path));
    await site.index(key);
  }
  site.clock.set(new Date(end).toISOString());
  for (let day = 3; day > 0; day--)
    for (const topic of topics) {
      const to = end - (day - 1) * dayMilliseconds * 4;
      const window = {
        from: new Date(to - 4 * dayMilliseconds).toISOString(),
        to: new Date(to).toISOString(),
      };
      await site.print(topic, window);
    }
  return topics;
};

/** A form as a browser without JavaScript posts it. */
export const post = (
  { app }: Pick<TestSite, 'app'>,
  path: string,
  fields: Record<string, string | string[]>,
  { from = '198.51.100.7', headers = {} }: { from?: string; headers?: Record<string, string> } = {},
): Response | Promise<Response> => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return app.request(path, { method: 'POST', body, headers }, { requestContext: { http: { sourceIp: from } } });
};

/** What a visitor fills into the home page's form. */
export const signUpForm = (address: string, more: Record<string, string | string[]> = {}) => ({
  address,
  topics: ['trade', 'security'],
  cadence: 'weekday',
  at: '07:30',
  zone: 'Asia/Karachi',
  language: 'en',
  website: '',
  do: 'subscribe',
  ...more,
});

/** Signs up and confirms; gives the reader's preferences path. */
export const subscribe = async (site: TestSite, address: string, more: Record<string, string | string[]> = {}) => {
  await post(site, '/subscribe', signUpForm(address, more));
  const { paths } = await site.lastMail(address);
  const confirmation = paths.find((path) => path.startsWith('/confirm/'))!;
  const page = await (await post(site, confirmation, {})).text();
  return /href="(\/preferences\/[^"?]+)/.exec(page)![1]!;
};
