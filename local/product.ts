import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Hono } from 'hono';
import { powertoolsLog } from '../functions/adapters/powertools-log.ts';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { sfnRuns } from '../functions/adapters/sfn-runs.ts';
import { createApi } from '../functions/api/api-app.ts';
import type { WriterInput } from '../functions/compile/env.ts';
import { createHandler as createCompileHandler } from '../functions/compile/handler.ts';
import type { Clock, FetchPage, ObjectStore } from '../functions/core/ports.ts';
import { type PlanInput, type RunInput, runName, type WatchState } from '../functions/core/run.ts';
import { createHandler as createDeliverHandler } from '../functions/deliver/handler.ts';
import { createHandler as createDeskHandler } from '../functions/desk/handler.ts';
import { createHandler as createDispatchHandler } from '../functions/dispatch/handler.ts';
import { createHandler as createFeedbackHandler } from '../functions/feedback/handler.ts';
import { createHandler as createInboundHandler } from '../functions/inbound/handler.ts';
import { createHandler as createIngestHandler } from '../functions/ingest/handler.ts';
import { createHandler as createReindexHandler } from '../functions/ingest/reindex-handler.ts';
import { createHandler as createPicturesHandler } from '../functions/pictures/handler.ts';
import { createHandler as createPlanHandler } from '../functions/plan/handler.ts';
import { createHandler as createPollHandler } from '../functions/poll/handler.ts';
import { createHandler as createPlanPollsHandler } from '../functions/poll/plan-polls-handler.ts';
import { createHandler as createReportHandler } from '../functions/report/handler.ts';
import { createHandler as createRetireHandler } from '../functions/retire/handler.ts';
import { createHandler as createStartHandler } from '../functions/start/handler.ts';
import { createHandler as createWatchHandler } from '../functions/watch/handler.ts';
import { createHandler as createWebHandler } from '../functions/web/handler.ts';
import { type LocalAws, type LocalQueueName, startAws } from './aws/aws.ts';
import { forgetEnvironment, tellEnvironment } from './aws/environment.ts';
import type { Execution } from './aws/executions.ts';
import { httpApi } from './aws/http-api.ts';
import { type Listening, listen } from './aws/listen.ts';
import { loadMachine } from './aws/machine.ts';
import { type Pump, type QueueFunction, startPump } from './aws/pump.ts';
import type { StorageFault } from './aws/storage-fault.ts';
import { inboxApp } from './demo/inbox.ts';
import { createPublisher, type Publisher } from './demo/publisher.ts';
import { announceAgain, earlierPlan, endedRun, settleSends } from './recover.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { writeLayouts } from './write-layouts.ts';

/** The settings that a deployment gets from its stage. */
const settings = {
  PRODUCT_NAME: 'Broadsheet',
  FROM_ADDRESS: 'digest@broadsheet.example',
  REPLY_TO: 'desk@broadsheet.example',
  POSTAL_ADDRESS: '1 Press Lane, Port Example',
  CONTACT: 'desk@broadsheet.example',
  INBOUND_DOMAIN: 'in.broadsheet.example',
  COMPILE_FUNCTION: 'compile',
  EDITORS: JSON.stringify([{ name: 'Night desk', address: 'editor@broadsheet.example' }]),
};

/** All of Broadsheet in this process. */
export interface Product {
  aws: LocalAws;
  /** The functions' environment, through which another process can reach this product. */
  environment: Readonly<Record<string, string>>;
  site: Listening;
  inbox: Listening;
  publisher: Publisher;
  stopwatch: Stopwatch;
  /** Starts a run, as the schedule, the pages and operators do. */
  run(input: RunInput): Execution;
  /** Calls the start function for a slot, as the schedule does. */
  tick(slot: string): Promise<void>;
  /** Puts the sources that are due into the poll queue, as the schedule does. */
  pollSources(): Promise<unknown>;
  /** Runs the weekly task. */
  retire(): Promise<unknown>;
  /** Repeats the notifications for everything in the bucket, because the queues ended with the last process. */
  announceAgain(): Promise<void>;
  /** Resolves once no run is in progress and every queue is empty. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProductOptions {
  clock: Clock;
  /** Where state is kept; without it, in memory. */
  data?: string;
  port?: number;
  inboxPort?: number;
  /** How long before now windows end. Seconds. */
  settleSeconds: number;
  /** Measures the steps; a new one by default. */
  stopwatch?: Stopwatch;
  /** How sources and pictures are fetched; by default from public addresses only. */
  fetchPage?: FetchPage;
  /** Whether stories have pictures; not by default. */
  pictures?: boolean;
  /** Whether this machine's scripted model writes the briefs of topics that ask for one; not by default. */
  scriptedWriter?: boolean;
  /** Called with what a function threw; its work is retried. */
  onFault: (error: unknown) => void;
  /** Called for each file in the data folder that cannot be read and is skipped. */
  onUnreadable?: (path: string) => void;
  /** Called if something cannot be written to the data folder; the product should then be stopped. */
  onStorageFault?: (fault: StorageFault) => void;
}

/** What to print for a fault passed to `onFault`. */
export const faultWarning = (fault: unknown): string => `A function failed; it will be tried again. ${fault}`;
/** What to print for a file passed to `onUnreadable`. */
export const unreadableWarning = (path: string): string => `${path} cannot be read and was skipped.`;

/** The model of this machine, which is a script, with prices that show how costs are counted. */
const scriptedModel: WriterInput = {
  model: 'scripted-model-of-this-machine',
  prices: { input: 1, output: 5 },
  budget: { run: { tokens: 1_000_000, dollars: 2 }, day: { tokens: 10_000_000, dollars: 10 } },
};

/** The functions' environment on this machine. */
const environmentOf = (
  aws: LocalAws,
  {
    siteUrl,
    settleSeconds,
    pictures,
    scriptedWriter,
  }: { siteUrl: string; settleSeconds: number; pictures: boolean; scriptedWriter: boolean },
): Record<string, string> => ({
  ...aws.environment,
  ...settings,
  SITE_URL: siteUrl,
  SETTLE_SECONDS: String(settleSeconds),
  PICTURES: pictures ? 'on' : 'off',
  WRITER: scriptedWriter ? JSON.stringify(scriptedModel) : '',
  SHARE_SECONDS: '0',
  TOPICS_FRESH_SECONDS: '0',
  // Responses need not take equally long, because nobody else can time them on this machine.
  ANSWER_MILLISECONDS: '0',
  REINDEX_DAYS: '36500',
  POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'SILENT',
  POWERTOOLS_METRICS_DISABLED: process.env.POWERTOOLS_METRICS_DISABLED ?? 'true',
});

/** The state machine of a run, with the functions that are its tasks. */
const loadRunMachine = ({
  aws,
  store,
  environment,
  clock,
  stopwatch,
  compile,
}: {
  aws: LocalAws;
  store: ObjectStore;
  environment: Record<string, string>;
  clock: Clock;
  stopwatch: Stopwatch;
  compile: ReturnType<typeof createCompileHandler>;
}) => {
  const watch = createWatchHandler(environment);
  const plan = stopwatch.timed('plan', createPlanHandler(environment, clock));
  return loadMachine({
    pauseMs: 50,
    tasks: {
      // As in Step Functions, a finished step is not repeated: a second plan would have other chunks.
      Plan: async (input: PlanInput) =>
        (aws.executions.all.get(input.run)?.resumed && (await earlierPlan(store, input.run))) || plan(input),
      Compile: stopwatch.timed('compile', compile),
      Dispatch: stopwatch.timed('dispatch', createDispatchHandler(environment)),
      // Waits are shortened here, so each round uses one second of the patience, not the length of the wait.
      Watch: async (state: WatchState) =>
        watch({ ...state, patienceSeconds: state.patienceSeconds + state.waitSeconds - 1 }),
      Report: stopwatch.timed('report', createReportHandler(environment, clock)),
    },
  });
};

/** Resolves once no run is in progress and every queue is empty. */
const settled = async ({ executions }: LocalAws, pumps: readonly Pump[]): Promise<void> => {
  for (;;) {
    const running = [...executions.all.values()].filter(({ state }) => state === 'RUNNING');
    await Promise.all(running.map(({ ended }) => ended));
    // One after the other, in the order in which the work of one puts messages into the next.
    for (const pump of pumps) await pump.drained();
    if ([...executions.all.values()].every(({ state }) => state !== 'RUNNING')) return;
  }
};

/**
 * Starts the product on this machine: the AWS services it needs, every function wired as when deployed, their queues, the
 * state machine, the pages and the inbox. Rejects with PortTaken if a requested port is in use; nothing is then left running.
 */
export const startProduct = async (options: ProductOptions): Promise<Product> => {
  const { clock, data, settleSeconds, onFault, onUnreadable, onStorageFault, stopwatch = createStopwatch() } = options;
  const opened: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const each of opened.splice(0).reverse()) await each.stop();
  };
  const open = async <Opened extends { stop(): Promise<void> }>(opening: Promise<Opened>): Promise<Opened> => {
    const each = await opening;
    opened.push(each);
    return each;
  };

  try {
    // The addresses must be known before the functions are created, because they print them.
    let pages = new Hono();
    let mails = new Hono();
    const later = (app: () => Hono) => new Hono().all('*', (context) => app().fetch(context.req.raw, context.env));
    // A killed run may have left the file, which would lead to addresses that no longer exist.
    if (data) await forgetEnvironment(data);
    const site = await open(listen({ app: later(() => pages), port: options.port ?? 0 }));
    const inbox = await open(listen({ app: later(() => mails), port: options.inboxPort ?? 0 }));
    const aws = await open(
      startAws({
        clock,
        ...(data && { data }),
        ...(onUnreadable && { onUnreadable }),
        ...(onStorageFault && { onStorageFault }),
      }),
    );
    const environment = environmentOf(aws, {
      siteUrl: site.url,
      settleSeconds,
      pictures: options.pictures ?? false,
      scriptedWriter: options.scriptedWriter ?? false,
    });
    // The SDK's clients and the logger read the process environment only.
    Object.assign(process.env, environment);

    const layouts = await open(Promise.resolve(writeLayouts(environment)));
    const store = s3ObjectStore({ client: new S3Client(), bucket: environment.BUCKET! });
    const start = createStartHandler(environment, clock);
    const deliver = stopwatch.timed('deliver', createDeliverHandler(environment, clock));
    const feeds: Record<LocalQueueName, QueueFunction> = {
      poll: createPollHandler(environment, clock, options.fetchPage),
      inbound: createInboundHandler(environment, clock),
      ingest: stopwatch.timed('ingest', createIngestHandler(environment, clock)),
      pictures: createPicturesHandler(environment, clock, options.fetchPage),
      reindex: createReindexHandler(environment, clock) as QueueFunction,
      start: async ({ Records }) => {
        for (const { body } of Records) await start(JSON.parse(body));
      },
      deliver: async (event, context) => {
        await layouts.written;
        return deliver(event, context);
      },
      feedback: createFeedbackHandler(environment, clock),
    };
    const sqs = new SQSClient();
    const pumps = new Map<LocalQueueName, Pump>();
    for (const [queue, run] of Object.entries(feeds) as [LocalQueueName, QueueFunction][]) {
      // As deployed, a picture that takes long delays no other.
      const batchSize = queue === 'pictures' ? 1 : 10;
      // Of two passes over the index the earlier one gives way, and is tried again only once its message is visible.
      const concurrency = queue === 'reindex' ? 1 : 2;
      const pump = startPump({ sqs, queue: aws.queues[queue], run, batchSize, concurrency, onError: onFault });
      pumps.set(queue, await open(Promise.resolve(pump)));
    }

    const retire = createRetireHandler(environment, clock);
    const compile = createCompileHandler(environment, clock);
    const run = await loadRunMachine({ aws, store, environment, clock, stopwatch, compile });
    aws.executions.run = run;

    if (data) {
      aws.executions.ended = (name) => endedRun(store, name);
      await settleSends(aws, { clock, drained: () => pumps.get('feedback')!.drained() });
    }
    // The API's own handler calls Lambda to compile a preview; there is no Lambda here.
    const api = createApi({
      store,
      runs: sfnRuns({ client: new SFNClient(), stateMachineArn: environment.RUN_STATE_MACHINE_ARN! }),
      compile,
      clock,
      log: powertoolsLog({ service: 'api' }),
      siteUrl: site.url,
    });
    pages = new Hono()
      .use(async (_, next) => {
        await layouts.written;
        await next();
      })
      .all('/api/*', ({ req }) => api.fetch(req.raw))
      .route('/desk', httpApi(createDeskHandler(environment, clock, compile)))
      .route('/', httpApi(createWebHandler(environment, clock)));
    mails = inboxApp({ outbox: aws.outbox, siteUrl: () => site.url });

    if (data) await open(tellEnvironment(data, environment));

    return {
      aws,
      environment,
      site,
      inbox,
      publisher: createPublisher({ s3: new S3Client(), bucket: environment.BUCKET! }),
      stopwatch,
      run: (input) => aws.executions.start({ name: runName(input, clock.now()), input }),
      tick: (slot) => start({ kind: 'scheduled', slot }),
      pollSources: createPlanPollsHandler(environment, clock),
      retire: () => retire({}, { getRemainingTimeInMillis: () => 900_000 }),
      announceAgain: () => announceAgain(aws, store),
      settled: () => settled(aws, [...pumps.values()]),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
