import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbLedger } from '../../../functions/adapters/dynamodb-ledger.ts';
import { dynamodbReaderStore } from '../../../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../../../functions/adapters/s3-object-store.ts';
import type { Ledger, ObjectStore, ReaderStore } from '../../../functions/core/ports.ts';
import { Report } from '../../../functions/core/run.ts';
import { createHandler as createLayoutsHandler } from '../../../functions/layouts/handler.ts';
import { keys } from '../../../functions/store/keys.ts';
import { startAws } from '../../../local/aws/aws.ts';
import { loadMachine } from '../../../local/aws/machine.ts';
import { startPump } from '../../../local/aws/pump.ts';
import type { Verdict } from '../../../local/aws/ses.ts';
import { lambda } from './lambda.ts';
import { dailyReader, entryOf, stageSettings } from './sample.ts';
import type { FunctionName } from './worker.ts';

/** A function's death: at its n-th call to AWS, counted over the function's invocations of one morning. */
export interface Death {
  name: FunctionName;
  call: number;
  when: 'before' | 'after';
}

export interface MorningOptions {
  readers: number;
  /** The processes that die, each once. */
  deaths: readonly Death[];
  /** Two state machines for the same slot. */
  twice?: boolean;
  /** How SES treats a send; called for each. */
  judge?: (send: number) => Verdict;
}

export interface Morning {
  /** Calls to AWS that each function made. */
  calls: Record<string, number>;
  killed: number;
  mails: number;
  broken: string[];
}

/** The flow on embedded servers, every function in a child process of its own that can be killed with SIGKILL. */
export interface Embedded {
  play(options: MorningOptions): Promise<Morning>;
  stop(): Promise<void>;
}

const day = 86_400_000;
const minute = 60_000;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const news = [
  [
    'rail',
    'Trains between Port Halden and Merrow stood still on Tuesday after drivers walked out. The union said 420 drivers took part. Talks resume on Thursday.',
  ],
  [
    'rail',
    'A bridge on the coast line was closed after a routine inspection. Engineers found cracks in two girders. Buses run instead until Friday.',
  ],
  [
    'trade',
    'The council raised the harbour duty on grain to 12 percent. Importers in Port Halden said that bread would become dearer. The duty starts in April.',
  ],
] as const;

const functionNames: FunctionName[] = ['plan', 'compile', 'dispatch', 'watch', 'report', 'deliver', 'feedback'];

/** The functions, each a process of its own, in which the planned deaths happen. */
const startFunctions = (ahead: () => number) => {
  let deaths: Death[] = [];
  let killed = 0;
  const functions = Object.fromEntries(
    functionNames.map((name) => {
      const made = lambda({
        name,
        ahead,
        deathOf: (total) => {
          const death = deaths.find((each) => each.name === name && each.call > total);
          return death && { call: death.call - total, when: death.when };
        },
      });
      const invoke = async (input: unknown) => {
        try {
          return await made.invoke(input);
        } catch (error) {
          if ((error as Error).name === 'Runtime.ExitError') {
            killed++;
            const first = deaths.findIndex((each) => each.name === name);
            deaths = deaths.filter((_, index) => index !== first);
          }
          throw error;
        }
      };
      return [name, { ...made, invoke }];
    }),
  ) as Record<FunctionName, ReturnType<typeof lambda>>;
  return {
    functions,
    /** Plans the next deaths. For a new morning, the count of those that happened restarts. */
    plan(planned: readonly Death[], { isNew = true } = {}) {
      deaths = [...planned];
      if (isNew) killed = 0;
    },
    killed: () => killed,
    /** How many calls each function made since this was last asked. */
    calls: () => Object.fromEntries(functionNames.map((name) => [name, functions[name].taken()])),
  };
};

/** Indexes the morning's news: one article for each topic. */
const putNews = async (bucket: Pick<ObjectStore, 'put'>, morning: number, slot: Date): Promise<void> => {
  for (const [index, [topic, text]] of news.entries()) {
    const arrivedAt = new Date(slot.getTime() - (index + 1) * 60 * minute).toISOString();
    const id = `${morning}-${index}`;
    const title = text.split('.')[0]!;
    const entry = entryOf({ id, arrivedAt, publisher: `Publisher ${index}`, title, text, matched: [topic] });
    await bucket.put(keys.entry(topic, arrivedAt, id), JSON.stringify(entry));
  }
};

/** What was promised to the readers and not kept: one mail, coverage and slot moved on, one accepted ledger item. */
const brokenToReaders = async ({
  ids,
  mails,
  readers,
  ledger,
  from,
  last,
}: {
  ids: readonly string[];
  mails: readonly { to: readonly string[] }[];
  readers: ReaderStore;
  ledger: Ledger;
  from: string;
  last: string;
}): Promise<string[]> => {
  const broken: string[] = [];
  for (const id of ids) {
    const mine = mails.filter(({ to }) => to[0] === `${id}@example.org`);
    if (mine.length !== 1) broken.push(`${id} got ${mine.length} mails`);
    const reader = await readers.get(id);
    if (!reader || reader.coveredUntil <= from || !reader.due || reader.due <= last)
      broken.push(`${id} is left at ${reader?.coveredUntil}, due ${reader?.due}`);
    const items: string[] = [];
    for await (const item of ledger.list(id)) items.push(item.state);
    if (items.join() !== 'accepted') broken.push(`the ledger of ${id} says ${items.join()}`);
  }
  return broken;
};

/** Whether every report balances, and all of them together count the mails. */
const brokenInReports = async ({
  runs,
  count,
  bucket,
  report,
}: {
  runs: readonly string[];
  count: number;
  bucket: Pick<ObjectStore, 'get'>;
  report: (input: unknown) => Promise<unknown>;
}): Promise<string[]> => {
  const broken: string[] = [];
  let sent = 0;
  for (const run of runs) {
    await report({ run, state: {} });
    const stored = await bucket.get(keys.report(run));
    const { balances, totals } = Report.parse(JSON.parse(stored!.body.toString()));
    if (!balances) broken.push(`the report of ${run} does not balance`);
    sent += totals.sent;
  }
  if (sent !== count) broken.push(`the reports say ${sent} sent of ${count}`);
  return broken;
};

/** Feeds the two functions that queues drain. */
const startPumps = (
  queues: Awaited<ReturnType<typeof startAws>>['queues'],
  functions: ReturnType<typeof startFunctions>['functions'],
) => {
  const sqs = new SQSClient();
  const pumpOf = (queue: 'deliver' | 'feedback') =>
    startPump({
      sqs,
      queue: queues[queue],
      run: functions[queue].invoke as never,
      concurrency: 1,
      onError: () => {},
    });
  const pumps = { deliver: pumpOf('deliver'), feedback: pumpOf('feedback') };
  return {
    pumps,
    async stop() {
      await Promise.all(Object.values(pumps).map((pump) => pump.stop()));
      sqs.destroy();
    },
  };
};

export const startEmbedded = async (): Promise<Embedded> => {
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const aws = await startAws({ clock, visibilitySeconds: 1, maxReceives: 1000 });
  Object.assign(process.env, aws.environment, {
    ...stageSettings,
    LEASE_SECONDS: '60',
    GRACE_SECONDS: '600',
    // Each morning has the same news, which must not be old news on the second.
    BACKGROUND_DAYS: '0',
  });
  const bucket = s3ObjectStore({ client: new S3Client(), bucket: aws.environment.BUCKET! });
  const table = aws.environment.TABLE!;
  const db = DynamoDBDocumentClient.from(new DynamoDBClient());
  const readers = dynamodbReaderStore({ client: db, table, clock });
  const ledger = dynamodbLedger({ client: db, table });
  await createLayoutsHandler(process.env)();
  await bucket.put(
    keys.topics,
    'topics:\n  - { id: rail, title: Rail, match: { any: [trains] } }\n  - { id: trade, title: Trade, match: { any: [duty] } }\n',
  );

  const { functions, plan: planDeaths, killed, calls } = startFunctions(() => ahead);
  const machine = await loadMachine({
    pauseMs: 250,
    tasks: {
      Plan: functions.plan.invoke,
      Compile: functions.compile.invoke,
      Dispatch: functions.dispatch.invoke,
      Watch: functions.watch.invoke,
      Report: functions.report.invoke,
    },
  });
  const { pumps, stop: stopPumps } = startPumps(aws.queues, functions);
  let mornings = 0;

  const play = async ({ readers: count, deaths: planned, twice = false, judge }: MorningOptions): Promise<Morning> => {
    const morning = ++mornings;
    const slot = new Date(Date.parse('2026-03-02T07:30:00.000Z') + morning * day);
    const setClock = (to: number) => {
      ahead = to - Date.now();
    };
    setClock(slot.getTime() + 5000);
    const from = new Date(slot.getTime() - day - 2 * minute).toISOString();
    await putNews(bucket, morning, slot);
    const ids = Array.from({ length: count }, (_, index) => `m${morning}r${index}`);
    for (const id of ids) await readers.put(dailyReader({ id, due: slot.toISOString(), from }), 'new');
    const before = aws.outbox.mails.length;
    let sends = 0;
    aws.ses.judge = () => judge?.(sends++) ?? 'accept';
    planDeaths(planned);
    calls();

    // Leases and grace times pass quickly: once SES's events have arrived, a second counts as minutes.
    const drained = async () => {
      let isDrained = false;
      const draining = pumps.deliver.drained().then(() => {
        isDrained = true;
      });
      while (!isDrained) {
        await Promise.race([draining, sleep(400)]);
        await pumps.feedback.drained();
        if (!isDrained) ahead += 3 * minute;
      }
    };
    const runs: string[] = [];
    const runMachine = (name: string, at: Date) => {
      runs.push(name);
      return machine({ name, input: { kind: 'scheduled', slot: at.toISOString() } }).catch(() => {});
    };
    const copies = twice ? ['a', 'b'] : ['a'];
    await Promise.all([
      ...copies.map((copy) => runMachine(`morning-${morning}-${copy}`, slot)),
      sleep(300).then(drained),
    ]);
    await drained();
    // The next slots serve readers whom a dead plan or dispatch left waiting; nothing dies in the last.
    let last = slot;
    for (const [copy, calm] of [
      ['second', false],
      ['third', true],
    ] as const) {
      if (calm) {
        planDeaths([], { isNew: false });
        aws.ses.judge = () => 'accept';
      }
      last = new Date(last.getTime() + 15 * minute);
      if (clock.now() < last) setClock(last.getTime() + 5000);
      await runMachine(`morning-${morning}-${copy}`, last);
      await drained();
    }
    await pumps.feedback.drained();

    const mails = aws.outbox.mails.slice(before);
    const broken = [
      ...(await brokenToReaders({ ids, mails, readers, ledger, from, last: last.toISOString() })),
      ...(await brokenInReports({ runs, count, bucket, report: functions.report.invoke })),
    ];
    for (const id of ids) await readers.erase(id);
    return { calls: calls(), killed: killed(), mails: mails.length, broken };
  };

  return {
    play,
    stop: async () => {
      await stopPumps();
      await Promise.all(functionNames.map((name) => functions[name].stop()));
      db.destroy();
      await aws.stop();
    },
  };
};
