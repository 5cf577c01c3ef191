import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import { dynamodbReaderStore } from '../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { systemClock } from '../functions/adapters/system-clock.ts';
import type { DeliverMessage, PlanOutput, WatchState } from '../functions/core/run.ts';
import { createHandler as createLayoutsHandler } from '../functions/layouts/handler.ts';
import { listWindows } from '../functions/store/editions.ts';
import { keys } from '../functions/store/keys.ts';
import { readReceipts } from '../functions/store/runs.ts';
import { bundle } from '../infra/bundle.ts';
import { startAws } from '../local/aws/aws.ts';
import { listen } from '../local/aws/listen.ts';
import type { Outbox } from '../local/aws/outbox.ts';
import { createSes, type SesEvent } from '../local/aws/ses.ts';
import { lambda } from '../test/kit/chaos/lambda.ts';
import { dailyReader, entryOf, stageSettings } from '../test/kit/chaos/sample.ts';
import type { FunctionName } from '../test/kit/chaos/worker.ts';
import type { RunFigures } from './against/whole-run.ts';

/**
 * One run for many readers on the embedded servers: each function in a process of its own, as on Lambda. Prints the time
 * of each step, the most memory each process took, and how the time grows with the readers. `--naive` also sends the last
 * run's mails as a first version would, by `bench/against/naive-lambda.ts`; `--lose N` has SES accept every Nth mail without an answer,
 * as on a machine that is too busy; `--json FILE` writes the figures to a file, for `npm run bench`.
 */
const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '4000' },
    topics: { type: 'string', default: '50' },
    /** Articles of each topic. */
    articles: { type: 'string', default: '3' },
    naive: { type: 'boolean', default: false },
    lose: { type: 'string' },
    json: { type: 'string' },
  },
});
const most = Number(values.readers);
const sizes = [most / 16, most / 4, most].map(Math.round);
const topics = Array.from({ length: Number(values.topics) }, (_, index) => `topic-${index}`);
const topicsEach = 5;

const aws = await startAws({ clock: systemClock, visibilitySeconds: 600 });
// An SES that counts mails without storing them: a hundred thousand of them are two gigabytes.
let mails = 0;
let mailBytes = 0;
/** The events of the mails of the last run, by reader: read only for mails whose answer was lost. */
const events = new Map<string, SesEvent>();
const ses = createSes({
  clock: systemClock,
  outbox: {
    mails: [],
    keep: async ({ raw, ...mail }: Parameters<Outbox['keep']>[0]) => {
      mailBytes += raw.length;
      return { ...mail, from: 'digest@news.example', messageId: `mail-${++mails}` };
    },
  } as never,
  publish: async (event) => {
    const reader = event.mail.tags.reader?.[0];
    if (event.eventType === 'Send' && reader !== undefined) events.set(reader, event);
  },
});
let asked = 0;
if (values.lose) ses.judge = () => (++asked % Number(values.lose) === 0 ? 'accept-and-lose-answer' : 'accept');
ses.quota = { max24Hour: 10_000_000, maxPerSecond: 10_000 };
const office = await listen({ app: ses.app as never });
const { environment } = aws;
Object.assign(process.env, environment, {
  AWS_ENDPOINT_URL_SES: office.url,
  ...stageSettings,
});
const bucket = s3ObjectStore({ client: new S3Client(), bucket: environment.BUCKET! });
const readers = dynamodbReaderStore({
  client: DynamoDBDocumentClient.from(new DynamoDBClient()),
  table: environment.TABLE!,
  clock: systemClock,
});
const sqs = new SQSClient();
await createLayoutsHandler(process.env)();

const day = 86_400_000;
const slotSize = 900_000;
const today = Math.floor(Date.now() / day) * day;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const from = iso(today - 2 * day);
const places = ['Port Halden', 'Merrow', 'Saltby', 'Kestrel Bay', 'Norwick'];
await bucket.put(
  keys.topics,
  `topics:\n${topics.map((topic) => `  - { id: ${topic}, title: ${topic}, match: { any: [news] } }`).join('\n')}\n`,
);
for (const [index, topic] of topics.entries())
  for (let story = 0; story < Number(values.articles); story++) {
    const id = `a${index}x${story}`;
    const arrivedAt = iso(today - day + (story % 20) * 3_600_000 + story);
    const [place, other] = [places[(index + story) % 5], places[(index * 3 + story + 1) % 5]];
    const text = `The council of ${place} decided on case ${index}${story} on Tuesday. It gives ${index * 31 + story * 7 + 3} million to the schools of ${other}, and asks for a report by June. Teachers in ${place} welcomed the plan. The opposition called it late and asked who would pay case ${index}${story}.`;
    const title = `${place} decides case ${index}${story} for ${other}`;
    const entry = entryOf({ id, arrivedAt, publisher: `Publisher ${story}`, title, text, matched: ['news'] });
    await bucket.put(keys.entry(topic, arrivedAt, id), JSON.stringify(entry));
  }

// Measures the deployed bundles with their deployed memory.
const bundles = await bundle(
  Object.fromEntries(
    ['plan', 'compile', 'dispatch', 'deliver', 'feedback', 'watch', 'report'].map((name) => [
      name,
      `functions/${name}/handler.ts`,
    ]),
  ),
  await mkdtemp(join(tmpdir(), 'broadsheet-bench-')),
);
const open = (name: FunctionName) => lambda({ name, bundle: join(bundles[name]!.folder, 'index.mjs'), memoryMb: 256 });
const functions = {
  plan: open('plan'),
  compile: open('compile'),
  dispatch: open('dispatch'),
  deliver: open('deliver'),
  'deliver 2': open('deliver'),
  feedback: open('feedback'),
  watch: open('watch'),
  report: open('report'),
};
const timed = async <Result>(work: () => Promise<Result>): Promise<{ seconds: number; result: Result }> => {
  const begun = performance.now();
  const result = await work();
  return { seconds: (performance.now() - begun) / 1000, result };
};

/** How often a message is handed out before the bench gives up. */
const maxAttempts = 5;

/** Has feedback read the events of a message's mails, as it reads all of them on AWS: until then, a mail whose answer was lost waits. */
const settle = async ({ recipients }: DeliverMessage): Promise<void> => {
  const told = recipients.flatMap(({ readerId }) => events.get(readerId) ?? []);
  if (told.length === 0) return;
  const Records = told.map((event, index) => ({ messageId: String(index), body: JSON.stringify(event) }));
  await functions.feedback.invoke({ Records });
};

/** What is undecided of a message, by its receipt. */
const undecided = async (message: DeliverMessage): Promise<string> => {
  const { open } = await readReceipts(bucket, message);
  const outcomes = open.state === 'found' ? open.value.outcomes.filter((one) => one.open) : [];
  const reasons = outcomes.map(({ outcome, reason, detail }) => [outcome, reason, detail].filter(Boolean).join(', '));
  return `${message.chunk}: ${[...new Set(reasons)].join('; ') || 'no receipt'}`;
};

/** Feeds the deliver queue to a function until it is empty. */
const feed = async (run: (event: unknown) => Promise<unknown>) => {
  const QueueUrl = environment.DELIVER_QUEUE_URL;
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 5 }));
    if (Messages.length === 0) return;
    let Records = Messages.map(({ MessageId, Body }) => ({ messageId: MessageId, body: Body }));
    // On a busy machine a call to AWS may time out. SQS hands out the message again, and the ledger sends no mail twice: of a mail
    // whose answer was lost it waits for SES's event.
    for (let attempt = 1; Records.length > 0; attempt++) {
      const messages = () => Records.map(({ body }) => JSON.parse(body!) as DeliverMessage);
      if (attempt > maxAttempts)
        throw new Error(`messages were not processed: ${(await Promise.all(messages().map(undecided))).join('\n')}`);
      if (attempt > 1) for (const message of messages()) await settle(message);
      const { batchItemFailures } = (await run({ Records })) as { batchItemFailures: { itemIdentifier: string }[] };
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      Records = Records.filter(({ messageId }) => failed.has(messageId!));
    }
    const Entries = Messages.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId!, ReceiptHandle: ReceiptHandle! }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
};

const deliverCpu = () => functions.deliver.cpuMs() + functions['deliver 2'].cpuMs();
const allCpu = () => Object.values(functions).reduce((sum, made) => sum + made.cpuMs(), 0);
/** Processor time a mail of the last and largest run, when all functions are warm. */
let last = { deliverCpuMs: 0, cpuMs: 0 };
const rows: { readers: number; total: number }[] = [];
const firstSlot = Math.floor(Date.now() / slotSize) * slotSize - sizes.length * slotSize;
console.log('readers     plan  compile  dispatch  deliver  report   total   mails/s');
for (const [index, size] of sizes.entries()) {
  const slot = iso(firstSlot + index * slotSize);
  await pMap(
    Array.from({ length: size }, (_, each) => each),
    (each) =>
      readers.put(
        dailyReader({
          id: `s${index}r${each}`,
          due: slot,
          from,
          topics: Array.from({ length: topicsEach }, (_, nth) => topics[(each * 7 + nth * 11) % topics.length]!),
        }),
        'new',
      ),
    { concurrency: 32 },
  );
  const run = `bench-${size}`;
  events.clear();
  const before = { mails, deliver: deliverCpu(), all: allCpu() };
  const plan = await timed(() => functions.plan.invoke({ run, input: { kind: 'scheduled', slot } }));
  const { groups, selected } = plan.result as PlanOutput;
  if (selected !== size) throw new Error(`${selected} selected of ${size}`);
  const compile = await timed(() => pMap(groups, (group) => functions.compile.invoke(group), { concurrency: 2 }));
  const dispatch = await timed(() => functions.dispatch.invoke({ run }));
  const deliver = await timed(() => Promise.all([feed(functions.deliver.invoke), feed(functions['deliver 2'].invoke)]));
  const watched = (await functions.watch.invoke(dispatch.result)) as WatchState;
  const report = await timed(() => functions.report.invoke({ run, state: {} }));
  const { balances, totals } = report.result as { balances: boolean; totals: { sent: number } };
  if (!watched.done || !balances || totals.sent !== size || mails - before.mails !== size)
    throw new Error(`${totals.sent} sent of ${size}, ${mails - before.mails} mails, balances: ${balances}`);
  const total = [plan, dispatch, deliver, report].reduce((sum, { seconds }) => sum + seconds, 0);
  rows.push({ readers: size, total });
  last = { deliverCpuMs: (deliverCpu() - before.deliver) / size, cpuMs: (allCpu() - before.all) / size };
  const columns = [plan, compile, dispatch, deliver, report].map(({ seconds }) => seconds.toFixed(1).padStart(8));
  console.log(
    `${String(size).padEnd(7)}${columns.join(' ')}${total.toFixed(1).padStart(8)}${(size / deliver.seconds).toFixed(0).padStart(10)}`,
  );
}

// The slope of log time over log readers, by least squares; without what is done once per topic.
const points = rows.map(({ readers: x, total }) => [Math.log(x), Math.log(total)] as const);
const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
const [meanX, meanY] = [mean(0), mean(1)];
const slope =
  points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
  points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
console.log(`\ntime grows as readers^${slope.toFixed(2)}; a mail is ${(mailBytes / mails / 1000).toFixed(1)} kB`);
for (const [name, made] of Object.entries(functions))
  console.log(
    `${name.padEnd(10)} ${made.peakMb().toFixed(0).padStart(5)} MB at most, ${(made.cpuMs() / 1000).toFixed(1).padStart(6)} s of processor time`,
  );
console.log(
  `${(deliverCpu() / mails).toFixed(1)} ms of processor time a mail, ${last.deliverCpuMs.toFixed(1)} in the last run`,
);

const naiveRun = async () => {
  const file = fileURLToPath(new URL('against/naive-lambda.ts', import.meta.url));
  const naive = lambda({ name: 'deliver', bundle: file, memoryMb: 256 });
  const windows = [];
  for await (const window of listWindows(bucket, topics[0]!)) windows.push(window);
  const window = windows.reduce((latest, one) => (one.to > latest.to ? one : latest));
  const send = (run: number) =>
    naive.invoke({ readers: Array.from({ length: sizes[run]! }, (_, each) => `s${run}r${each}`), window });
  // Warm, as the other functions are by their smaller runs.
  await send(sizes.length - 2);
  const before = { mails, cpuMs: naive.cpuMs() };
  const { seconds } = await timed(() => send(sizes.length - 1));
  if (mails - before.mails !== most) throw new Error(`${mails - before.mails} mails for ${most} readers`);
  const figures = { seconds, cpuMs: (naive.cpuMs() - before.cpuMs) / most, peakMb: naive.peakMb() };
  await naive.stop();
  return figures;
};
const naive = values.naive ? await naiveRun() : undefined;
if (naive)
  console.log(
    `a first version: ${naive.seconds.toFixed(1)} s, ${naive.cpuMs.toFixed(1)} ms of processor time a mail, ${naive.peakMb.toFixed(0)} MB`,
  );
if (values.json) {
  const peakMb = Math.max(...Object.values(functions).map((made) => made.peakMb()));
  const own = { ...last, peakMb };
  await writeFile(values.json, JSON.stringify({ rows, slope, topics: topics.length, own, naive } satisfies RunFigures));
}

await Promise.all(Object.values(functions).map((made) => made.stop()));
sqs.destroy();
await office.stop();
await aws.stop();
process.exit(slope <= 1.05 ? 0 : 1);
