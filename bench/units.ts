import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AttributeValue, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import { dynamodbReaderStore } from '../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { systemClock } from '../functions/adapters/system-clock.ts';
import type { DeliverMessage } from '../functions/core/run.ts';
import { createHandler as createLayoutsHandler } from '../functions/layouts/handler.ts';
import { writeSection } from '../functions/store/mail-parts.ts';
import { bundle } from '../infra/bundle.ts';
import { startAws } from '../local/aws/aws.ts';
import { listen } from '../local/aws/listen.ts';
import { createSes } from '../local/aws/ses.ts';
import { lambda } from '../test/kit/chaos/lambda.ts';
import { dailyReader, stageSettings } from '../test/kit/chaos/sample.ts';
import { sectionOf } from '../test/kit/measure/unit-mails.ts';

/**
 * `npm run bench:units [-- --rounds N]`: how much processor time `deliver` takes for a mail of 97 kB and of 40 kB, and
 * `feedback` for an event. The functions are the deployed bundles in processes of their own; the servers that they call are in this
 * process, so that only the functions' time is counted. A round is one message of 50 recipients, then the events of its mails;
 * rounds of each kind take turns, the first quarter warms up, and medians are printed. Without TLS, which loopback does not use.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '24' } } });
const rounds = Number(values.rounds);
const recipientsOfMessage = 50;
const eventsOfBatch = 10;

/** `topics` that each reader has, and what each has in its edition: 36 stories and 14, which make the sizes named. */
const sizes = {
  '97 kB': { topics: 4, stories: 9, sentences: 30, sources: 3 },
  '40 kB': { topics: 2, stories: 7, sentences: 6, sources: 1 },
} as const;
type Size = keyof typeof sizes;
const kinds = Object.keys(sizes) as Size[];

const aws = await startAws({ clock: systemClock, visibilitySeconds: 600 });
// An SES that counts mails and keeps their events without storing either.
let mails = 0;
let mailBytes = 0;
let events: unknown[] = [];
const ses = createSes({
  clock: systemClock,
  outbox: {
    mails: [],
    keep: async ({ raw, ...kept }: { at: string; to: string[]; raw: Buffer; tags: Record<string, string> }) => {
      mailBytes += raw.length;
      return { ...kept, from: stageSettings.FROM_ADDRESS, messageId: `0100018f2c3d4e5f-${++mails}` };
    },
  } as never,
  publish: async (event) => void events.push(event),
});
ses.quota = { max24Hour: 10_000_000, maxPerSecond: 10_000 };
const office = await listen({ app: ses.app as never });
Object.assign(process.env, aws.environment, { AWS_ENDPOINT_URL_SES: office.url, ...stageSettings });
const table = aws.environment.TABLE!;
const store = s3ObjectStore({ client: new S3Client(), bucket: aws.environment.BUCKET! });
const dynamo = new DynamoDBClient();
const readers = dynamodbReaderStore({ client: DynamoDBDocumentClient.from(dynamo), table, clock: systemClock });
await createLayoutsHandler(process.env)();

const day = 86_400_000;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const today = Math.floor(Date.now() / day) * day;
const window = { from: iso(today - 2 * day), to: iso(today) };
const topicsOf = (kind: Size) =>
  Array.from({ length: sizes[kind].topics }, (_, index) => `topic-${parseInt(kind, 10)}-${index}`);
for (const kind of kinds)
  for (const topic of topicsOf(kind))
    await writeSection(
      store,
      { topic, window, language: 'en' },
      await sectionOf(topic, window, { ...sizes[kind], siteUrl: stageSettings.SITE_URL }),
    );

const folder = await mkdtemp(join(tmpdir(), 'broadsheet-units-'));
const bundles = await bundle(
  { deliver: 'functions/deliver/handler.ts', feedback: 'functions/feedback/handler.ts' },
  folder,
);
const open = (name: 'deliver' | 'feedback') =>
  lambda({ name, bundle: join(bundles[name].folder, 'index.mjs'), memoryMb: 512 });
const delivers: Record<Size, ReturnType<typeof open>> = { '97 kB': open('deliver'), '40 kB': open('deliver') };
const feedback = open('feedback');

/** An id as long as those of readers. */
const readerOf = (kind: Size, round: number, index: number) =>
  Buffer.from(`${kind} ${round} ${index}`.padEnd(24, '.')).toString('base64url');

const messageOf = async (kind: Size, round: number): Promise<DeliverMessage> => {
  const topics = topicsOf(kind);
  const ids = Array.from({ length: recipientsOfMessage }, (_, index) => readerOf(kind, round, index));
  await pMap(ids, (id) => readers.put(dailyReader({ id, due: window.to, from: window.from, topics }), 'new'), {
    concurrency: 8,
  });
  return {
    schema: 1,
    run: `units-${parseInt(kind, 10)}-${round}`,
    chunk: '000000-0000',
    kind: 'scheduled',
    at: window.to,
    to: window.to,
    pace: 10_000,
    recipients: ids.map((readerId) => ({ readerId, from: window.from, topics })),
  };
};

/** Hands messages to a function as its queue does, and returns the processor time that it took. Milliseconds. */
const invoke = async (to: ReturnType<typeof open>, bodies: readonly unknown[]): Promise<number> => {
  const before = to.cpuMs();
  const Records = bodies.map((body, index) => ({ messageId: String(index), body: JSON.stringify(body) }));
  const { batchItemFailures } = (await to.invoke({ Records })) as { batchItemFailures: unknown[] };
  if (batchItemFailures.length > 0) throw new Error(`${batchItemFailures.length} messages were not processed`);
  return to.cpuMs() - before;
};

const taken = new Map<string, number[]>();
const note = (unit: string, milliseconds: number) => taken.set(unit, [...(taken.get(unit) ?? []), milliseconds]);
const bytes: Partial<Record<Size, number>> = {};
for (let round = 0; round < rounds; round++) {
  const isWarm = round >= rounds / 4;
  for (const kind of kinds) {
    const message = await messageOf(kind, round);
    const [mailsBefore, bytesBefore] = [mails, mailBytes];
    const milliseconds = await invoke(delivers[kind], [message]);
    const sent = mails - mailsBefore;
    if (sent !== recipientsOfMessage) throw new Error(`${sent} mails were sent to ${recipientsOfMessage} recipients`);
    bytes[kind] = (mailBytes - bytesBefore) / sent;
    if (isWarm) note(`deliver, a mail of ${kind}`, milliseconds / sent);
  }
  const happened = events;
  events = [];
  let feedbackMs = 0;
  for (let at = 0; at < happened.length; at += eventsOfBatch)
    feedbackMs += await invoke(feedback, happened.slice(at, at + eventsOfBatch));
  if (isWarm) note('feedback, an event', feedbackMs / happened.length);
}

/** The size of an attribute as DynamoDB counts it. Bytes. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
const attributeBytes = ({ S, N, B, L, M }: AttributeValue): number => {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return Math.ceil(N.length / 2) + 1;
  if (B) return B.length;
  if (L) return 3 + L.reduce((sum, one) => sum + 1 + attributeBytes(one), 0);
  return M ? 3 + itemBytes(M) + Object.keys(M).length : 1;
};
const itemBytes = (item: Record<string, AttributeValue>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + attributeBytes(value), 0);
const ledgerBytes = async (readerId: string): Promise<number> => {
  const { Items = [] } = await dynamo.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :reader AND begins_with(sk, :digest)',
      ExpressionAttributeValues: { ':reader': { S: `READER#${readerId}` }, ':digest': { S: 'DIGEST#' } },
    }),
  );
  return Math.max(...Items.map(itemBytes));
};

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
console.log(`${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}; ${rounds} rounds`);
for (const kind of kinds) {
  const item = await ledgerBytes(readerOf(kind, rounds - 1, 0));
  console.log(`a mail of ${kind}: ${Math.round(bytes[kind]!)} bytes, ${item} in the ledger`);
  if (Math.abs(bytes[kind]! / 1000 - parseInt(kind, 10)) > 2)
    throw new Error('The sizes no longer make mails as large as they say.');
}
for (const [unit, milliseconds] of taken)
  console.log(
    `${unit.padEnd(24)} ${median(milliseconds).toFixed(2).padStart(6)} ms of processor time ` +
      `(${Math.min(...milliseconds).toFixed(2)} to ${Math.max(...milliseconds).toFixed(2)})`,
  );

await Promise.all([...Object.values(delivers), feedback].map((one) => one.stop()));
dynamo.destroy();
await office.stop();
await aws.stop();
await rm(folder, { recursive: true });
process.exit(0);
