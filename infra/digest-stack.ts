import { CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { ContextAttribute } from 'aws-cdk-lib/aws-scheduler';
import { Trigger } from 'aws-cdk-lib/triggers';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import type { Env as ApiEnv } from '../functions/api/env.ts';
import type { Env as CompileEnv } from '../functions/compile/env.ts';
import type { Env as DeliverEnv } from '../functions/deliver/env.ts';
import type { Env as DispatchEnv } from '../functions/dispatch/env.ts';
import type { Env as FeedbackEnv } from '../functions/feedback/env.ts';
import type { Env as IngestEnv, ReindexEnv } from '../functions/ingest/env.ts';
import type { Env as LayoutsEnv } from '../functions/layouts/env.ts';
import type { Env as PlanEnv } from '../functions/plan/env.ts';
import type { Env as ReportEnv } from '../functions/report/env.ts';
import type { Env as RetireEnv } from '../functions/retire/env.ts';
import type { Env as StartEnv } from '../functions/start/env.ts';
import type { Env as WatchEnv } from '../functions/watch/env.ts';
import type { Env as WebEnv } from '../functions/web/env.ts';
import { Alarms } from './alarms.ts';
import { Corpus } from './article-bucket.ts';
import type { Bundle } from './bundle.ts';
import type { HandlerName } from './handlers.ts';
import { Mail } from './mail.ts';
import { monitor } from './monitoring.ts';
import { deadLetters, WorkQueue } from './queue.ts';
import { Readers } from './reader-table.ts';
import { Run } from './run-machine.ts';
import { Sample } from './sample.ts';
import { schedule } from './schedule.ts';
import { Keys } from './secret-keys.ts';
import { Site } from './site.ts';
import type { Stage } from './stages.ts';
import { calls, type StepSettings, step, values } from './step.ts';

export interface DigestStackSettings {
  stageName: string;
  stage: Stage;
  bundles: Record<HandlerName, Bundle>;
  /** Whether the sample corpus is put into the bucket. */
  sample: boolean;
}

/** Seconds. Windows end `settle` before now, so that what is being indexed is in; it is longer than `ingest` may take. */
const seconds = { ingest: 90, settle: 120, topicsFresh: 10, reindex: 900, deliver: 120, feedback: 30 };

/** One stage of Broadsheet. */
export class DigestStack extends Stack {
  constructor(scope: Construct, id: string, { stageName, stage, bundles, sample }: DigestStackSettings) {
    super(scope, id, {
      description: `Broadsheet, stage ${stageName}: articles in, digests out`,
      terminationProtection: stage.keepData,
    });
    // CloudFormation learned to tag dashboards later than some regions and checkers did.
    Tags.of(this).add('broadsheet', stageName, { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] });
    const namespace = `Broadsheet/${stageName}`;
    const settings = (name: HandlerName, memoryMb: number, timeoutSeconds: number, description: string) =>
      ({
        code: bundles[name].folder,
        memoryMb,
        timeoutSeconds,
        description,
        logRetention: stage.logRetentionDays,
        metrics: namespace,
      }) satisfies StepSettings;

    const corpus = new Corpus(this, 'Corpus', { stage });
    const readers = new Readers(this, 'Readers', { stage });
    const keys = new Keys(this, 'Keys', { stage });
    const mail = new Mail(this, 'Mail', { stage });
    const site = new Site(this, 'Site', { stage });
    const product = values({ PRODUCT_NAME: stage.productName, POSTAL_ADDRESS: stage.postalAddress });

    // Articles in: S3 → queue → ingest → index.
    const ingestQueue = new WorkQueue(this, 'Ingest', { hiddenSeconds: 6 * seconds.ingest, tries: 5 });
    const ingest = step<z.input<typeof IngestEnv>>()(
      this,
      'IngestFunction',
      settings('ingest', 1024, seconds.ingest, 'Reads what publishers drop and indexes it'),
      [
        corpus.bind({
          read: ['articles/', 'ingested/', 'index/', 'topics/'],
          write: ['index/', 'ingested/', 'rejected/', 'withdrawn/', 'topics/in-force'],
          delete: ['index/', 'rejected/'],
        }),
        values({ TOPICS_FRESH_SECONDS: String(seconds.topicsFresh) }),
        ingestQueue.bindDead('INGEST'),
      ],
    );
    corpus.announce(ingestQueue.queue, 'articles/');
    ingestQueue.feed(ingest, { batchSize: 10, maxConcurrency: 20 });

    // A topic that is new or changed: what arrived lately is indexed again under it, going on until all is done.
    const topicsQueue = new WorkQueue(this, 'TopicChanges', {
      hiddenSeconds: seconds.reindex + 60,
      tries: 100,
      delaySeconds: seconds.topicsFresh + 5,
    });
    const reindex = step<z.input<typeof ReindexEnv>>()(
      this,
      'ReindexFunction',
      settings('reindex', 1024, seconds.reindex, 'Indexes again what a new or changed topic takes'),
      [
        corpus.bind({
          read: ['articles/', 'ingested/', 'index/', 'topics/'],
          write: ['index/', 'ingested/', 'rejected/', 'withdrawn/', 'topics/in-force'],
          delete: ['index/', 'rejected/'],
          list: ['rejected/topics/'],
        }),
        values({ TOPICS_FRESH_SECONDS: '0' }),
      ],
    );
    corpus.announce(topicsQueue.queue, 'topics/');
    topicsQueue.feed(reindex, { batchSize: 10, maxConcurrency: 2 });

    // The run: plan → compile × editions → dispatch → watch → report.
    const deliverQueue = new WorkQueue(this, 'Deliver', { hiddenSeconds: 2 * seconds.deliver, tries: 20 });
    const plan = step<z.input<typeof PlanEnv>>()(
      this,
      'PlanFunction',
      settings('plan', 512, 900, 'Finds who is due and which editions they need'),
      [
        corpus.bind({ read: ['runs/latest', 'editions/'], write: ['runs/'], list: ['index/_all/'] }),
        readers.bind('get', 'put', 'query', 'due'),
        keys.bind(),
        mail.bindQuota(),
        values({
          SETTLE_SECONDS: String(seconds.settle),
          DELIVER_CONCURRENCY: String(stage.deliverConcurrency),
        }),
      ],
    );
    const compile = step<z.input<typeof CompileEnv>>()(
      this,
      'CompileFunction',
      settings('compile', 1769, 900, "Compiles and renders a topic's edition"),
      [corpus.bind({ read: ['index/', 'topics/', 'runs/'], write: ['editions/', 'previews/'] }), site.bind()],
    );
    const dispatch = step<z.input<typeof DispatchEnv>>()(
      this,
      'DispatchFunction',
      settings('dispatch', 512, 900, "Puts a run's readers into the deliver queue"),
      [corpus.bind({ read: ['runs/'] }), deliverQueue.bindSend('DELIVER_QUEUE_URL')],
    );
    const watch = step<z.input<typeof WatchEnv>>()(
      this,
      'WatchFunction',
      settings('watch', 256, 300, "Looks how far a run's delivery is"),
      [corpus.bind({ list: ['runs/'] })],
    );
    const report = step<z.input<typeof ReportEnv>>()(
      this,
      'ReportFunction',
      settings('report', 512, 900, 'Adds up a run until it balances, and sets the front page'),
      [
        corpus.bind({
          read: ['runs/', 'topics/', 'index/', 'editions/', 'withdrawn/'],
          write: ['runs/', 'editions/front'],
        }),
      ],
    );
    const run = new Run(this, 'Run', {
      steps: { plan, compile, dispatch, watch, report },
      logRetention: stage.logRetentionDays,
    });

    // Runs are started by the clock and by requests dropped in the bucket.
    const notStarted = deadLetters(this, 'NotStarted');
    const start = step<z.input<typeof StartEnv>>()(
      this,
      'StartFunction',
      settings('start', 256, 30, 'Starts the run of a slot or of a dropped request'),
      [corpus.bind({ read: ['requests/', 'runs/'], write: ['rejected/requests/'] }), run.bind({ describe: true })],
    );
    start.configureAsyncInvoke({
      onFailure: new SqsDestination(notStarted),
      maxEventAge: Duration.minutes(15),
      retryAttempts: 2,
    });
    // A slot that is missed needs nobody: the next one's run covers whoever was due.
    schedule(this, 'Slots', {
      call: start,
      saying: { kind: 'scheduled', slot: ContextAttribute.scheduledTime },
      at: stage.schedule,
      description: 'Starts the run of each slot',
      missed: notStarted,
    });
    corpus.call(start, 'requests/');

    // Delivery: queue → deliver → SES → feedback.
    const deliver = step<z.input<typeof DeliverEnv>>()(
      this,
      'DeliverFunction',
      settings('deliver', 512, seconds.deliver, 'Sends each reader their digest, once'),
      [
        corpus.bind({ read: ['editions/', 'shells/', 'topics/', 'runs/', 'withdrawn/'], write: ['runs/'] }),
        readers.bind('get', 'put', 'update'),
        keys.bind(),
        mail.bind(),
        site.bind(),
        deliverQueue.bindDead('DELIVER'),
      ],
    );
    deliverQueue.feed(deliver, { batchSize: 1, maxConcurrency: stage.deliverConcurrency });
    const feedbackQueue = new WorkQueue(this, 'Feedback', { hiddenSeconds: 6 * seconds.feedback, tries: 5 });
    const feedback = step<z.input<typeof FeedbackEnv>>()(
      this,
      'FeedbackFunction',
      settings('feedback', 256, seconds.feedback, 'Learns from SES what became of each mail'),
      [readers.bind('get', 'put', 'update'), feedbackQueue.bindDead('FEEDBACK')],
    );
    mail.tell(feedbackQueue.queue);
    feedbackQueue.feed(feedback, { batchSize: 10, maxConcurrency: 5 });

    // The pages, and the operators' API beside them.
    const web = step<z.input<typeof WebEnv>>()(this, 'WebFunction', settings('web', 1024, 29, 'The pages'), [
      corpus.bind({
        read: ['topics/', 'editions/', 'previews/', 'index/', 'shells/', 'withdrawn/', 'ingested/topics.json'],
        write: ['topics/custom/'],
      }),
      readers.bind('get', 'put', 'update', 'query', 'erase'),
      keys.bind(),
      mail.bind(),
      run.bind(),
      site.bind(),
      product,
    ]);
    site.pages(web);
    const api = step<z.input<typeof ApiEnv>>()(this, 'ApiFunction', settings('api', 512, 29, "The operators' API"), [
      corpus.bind({ read: ['topics/', 'editions/', 'previews/', 'shells/', 'runs/', 'withdrawn/'], write: ['runs/'] }),
      run.bind({ describe: true }),
      site.bind(),
      calls('COMPILE_FUNCTION', compile),
    ]);
    site.operators(api);

    // Before anything is sent: the keys of links, and what every mail is made of.
    const rotate = step<object>()(this, 'RotateFunction', settings('rotate', 256, 30, 'Makes a new key for links'), []);
    keys.rotateBy(rotate);
    const layouts = step<z.input<typeof LayoutsEnv>>()(
      this,
      'LayoutsFunction',
      settings('layouts', 1024, 120, "Renders the mails' layouts at each deployment"),
      [corpus.bind({ write: ['shells/'] }), mail.bindSender(), site.bind(), product],
    );
    new Trigger(this, 'WriteLayouts', {
      handler: layouts,
      timeout: Duration.minutes(2),
      executeBefore: [deliver, web],
    });

    // Once a week: readers' own topics that nobody uses any more. Their deletion is announced like any other change.
    const retire = step<z.input<typeof RetireEnv>>()(
      this,
      'RetireFunction',
      settings('retire', 256, 900, "Retires readers' own topics that nobody uses"),
      [
        corpus.bind({
          read: ['topics/custom/'],
          write: ['topics/retired/'],
          list: ['index/own-'],
          delete: ['topics/custom/', 'index/own-'],
        }),
        readers.bind('scan'),
      ],
    );
    schedule(this, 'Weekly', {
      call: retire,
      at: 'cron(10 3 ? * SUN *)',
      description: "Retires readers' own topics that nobody uses",
    });

    if (sample) new Sample(this, 'Sample', { corpus, after: [ingestQueue, ingest, topicsQueue, reindex] });

    const functions = { ingest, reindex, start, plan, compile, dispatch, watch, report, deliver, feedback, web, api };
    const queues = { ingest: ingestQueue, topicChanges: topicsQueue, deliver: deliverQueue, feedback: feedbackQueue };
    monitor(this, {
      stage,
      namespace,
      alarms: new Alarms(this, 'Alarms', { stage }),
      functions: { ...functions, layouts, rotate, retire },
      queues,
      notStarted,
      machine: run.machine,
      mail,
      site,
    });

    const outputs: Record<string, string> = {
      SiteUrl: site.url,
      Bucket: corpus.bucket.bucketName,
      Table: readers.table.tableName,
      RunStateMachineArn: run.machine.stateMachineArn,
      CompileFunctionName: compile.functionName,
      SecretsArn: keys.secret.secretArn,
      ConfigurationSet: mail.configurationSet.configurationSetName,
      MailDomain: stage.domain,
      FromAddress: stage.from,
      IngestQueueUrl: ingestQueue.queue.queueUrl,
      IngestDeadQueueUrl: ingestQueue.dead.queueUrl,
      ReindexQueueUrl: topicsQueue.queue.queueUrl,
      ReindexDeadQueueUrl: topicsQueue.dead.queueUrl,
      DeliverQueueUrl: deliverQueue.queue.queueUrl,
      DeliverDeadQueueUrl: deliverQueue.dead.queueUrl,
      FeedbackQueueUrl: feedbackQueue.queue.queueUrl,
      FeedbackDeadQueueUrl: feedbackQueue.dead.queueUrl,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
