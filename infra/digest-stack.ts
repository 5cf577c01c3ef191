import { CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import type { CfnFunction, IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
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
import type { Env as InboundEnv } from '../functions/inbound/env.ts';
import type { Env as IngestEnv, ReindexEnv } from '../functions/ingest/env.ts';
import type { Env as LayoutsEnv } from '../functions/layouts/env.ts';
import type { Env as PicturesEnv } from '../functions/pictures/env.ts';
import type { Env as PlanEnv } from '../functions/plan/env.ts';
import type { PlanPollsEnv, Env as PollEnv } from '../functions/poll/env.ts';
import type { Env as ReportEnv } from '../functions/report/env.ts';
import type { Env as RetireEnv } from '../functions/retire/env.ts';
import type { Env as StartEnv } from '../functions/start/env.ts';
import type { Env as WatchEnv } from '../functions/watch/env.ts';
import type { Env as WebEnv } from '../functions/web/env.ts';
import { Alarms, stageTag } from './alarms.ts';
import { Corpus } from './article-bucket.ts';
import { Backup } from './backup.ts';
import type { Bundle } from './bundle.ts';
import { Canary, canarySeconds } from './canary.ts';
import { Desk } from './desk.ts';
import { Gradual } from './gradual.ts';
import type { HandlerName } from './handlers.ts';
import { InboundMail } from './inbound-mail.ts';
import { Mail } from './mail.ts';
import type { Monitored } from './monitored.ts';
import { monitor } from './monitoring.ts';
import { deadLetters, WorkQueue } from './queue.ts';
import { Readers } from './reader-table.ts';
import { Run } from './run-machine.ts';
import { Sample } from './sample.ts';
import { schedule } from './schedule.ts';
import { Keys } from './secret-keys.ts';
import { Site } from './site.ts';
import { sizing } from './sizing.ts';
import { SourceCredentials } from './source-credentials.ts';
import type { Stage } from './stages.ts';
import { calls, type StepSettings, step, values } from './step.ts';
import { bindModel, raiseWritingAlarms } from './writing-model.ts';

export interface DigestStackSettings {
  stageName: string;
  stage: Stage;
  bundles: Record<HandlerName, Bundle>;
  /** Whether the sample corpus is put into the bucket. */
  sample: boolean;
}

/** Seconds. Windows end `settle` before now, so that articles being indexed are included; it is longer than `ingest` may take. */
const seconds = {
  ingest: 90,
  settle: 120,
  topicsFresh: 10,
  reindex: 900,
  deliver: 120,
  feedback: 30,
  poll: 300,
  pictures: 60,
  inbound: 60,
};

/** The functions that a stage may put to work gradually, and the alarms at which they are rolled back. */
const rollBackAlarms = {
  Web: ['PagesFail', 'PagesErrors'],
  Deliver: ['DeliveryErrors', 'DigestsNotSent'],
} as const;

/** One stage of Broadsheet. */
export class DigestStack extends Stack {
  private readonly stage: Stage;
  private readonly bundles: DigestStackSettings['bundles'];
  private readonly size: ReturnType<typeof sizing>;
  /** The namespace of the functions' metrics. */
  private readonly namespace: string;
  private readonly corpus: Corpus;
  private readonly readers: Readers;
  private readonly keys: Keys;
  private readonly mail: Mail;
  private readonly site: Site;
  private readonly credentials: SourceCredentials;
  private readonly gradual: [Gradual, readonly string[]][] = [];

  constructor(scope: Construct, id: string, { stageName, stage, bundles, sample }: DigestStackSettings) {
    super(scope, id, {
      description: `Broadsheet, stage ${stageName}: articles in, digests out`,
      terminationProtection: stage.keepData,
    });
    // Some regions and checkers do not know yet that dashboards can be tagged.
    Tags.of(this).add(stageTag, stageName, { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] });
    this.stage = stage;
    this.bundles = bundles;
    this.size = sizing(stage.sendRate);
    this.namespace = `Broadsheet/${stageName}`;
    this.corpus = new Corpus(this, 'Corpus', { stage });
    this.readers = new Readers(this, 'Readers', { stage, warm: this.size.table });
    this.mail = new Mail(this, 'Mail', { stage });
    this.site = new Site(this, 'Site', { stage });
    const rotate = this.rotateKeys();
    this.keys = new Keys(this, 'Keys', { stage, rotate });
    this.credentials = new SourceCredentials(this, 'SourceCredentials', { stage });

    const { inbound, inboundQueue } = this.receiveNewsletters();
    const { ingest, ingestQueue } = this.ingestArticles();
    const { planPolls, poll, pollQueue } = this.pollSources(ingestQueue);
    const { pictures, picturesQueue } = this.fetchPictures();
    const { reindex, topicsQueue } = this.reindexTopics();
    const deliverQueue = new WorkQueue(this, 'Deliver', { hiddenSeconds: 2 * seconds.deliver, tries: 20 });
    const { run, steps } = this.runSteps(deliverQueue);
    const { start, notStarted } = this.startRuns(run);
    const deliver = this.deliverDigests(deliverQueue);
    const { feedback, feedbackQueue } = this.handleFeedback();
    const watcher = new Canary(this, 'Canary');
    const web = this.servePages(run, watcher);
    const canary = watcher.watch({
      stage,
      site: this.site,
      settings: this.settings('canary', 256, canarySeconds, 'Does what a reader does, and says what fails'),
    });
    const api = this.serveApi(run, steps.compile);
    const desk = this.serveDesk(ingestQueue, steps.compile, rotate);
    const layouts = this.writeLayouts([deliver, web, desk]);
    const retire = this.retireTopics();
    if (stage.backupDays !== undefined)
      new Backup(this, 'Backup', { stage, days: stage.backupDays, corpus: this.corpus, readers: this.readers });
    if (sample) new Sample(this, 'Sample', { corpus: this.corpus, after: [ingestQueue, ingest, topicsQueue, reindex] });

    const queues = {
      poll: pollQueue,
      inbound: inboundQueue,
      ingest: ingestQueue,
      pictures: picturesQueue,
      topicChanges: topicsQueue,
      deliver: deliverQueue,
      feedback: feedbackQueue,
    };
    const alarms = new Alarms(this, 'Alarms', { stageName, stage });
    raiseWritingAlarms(alarms, { stage, namespace: this.namespace });
    monitor(this, {
      namespace: this.namespace,
      alarms,
      functions: {
        planPolls,
        poll,
        inbound,
        ingest,
        pictures,
        reindex,
        start,
        ...steps,
        deliver,
        feedback,
        web,
        desk,
        api,
        layouts,
        rotate,
        retire,
        canary,
      },
      queues,
      notStarted,
      machine: run.machine,
      mail: this.mail,
      site: this.site,
      hasCanary: stage.canary !== 'off',
    });
    for (const [gradual, names] of this.gradual) gradual.rollBackOn(alarms.named(...names));
    this.writeOutputs({ run, compile: steps.compile, deliver, canary, queues, alarms });
  }

  /** What calls a function: its newest version, or the one that a stage puts to work gradually. */
  private live(id: keyof typeof rollBackAlarms, of: Lambda): IFunction {
    if (!this.stage.gradual) return of;
    const gradual = new Gradual(this, `${id}Gradual`, { of });
    this.gradual.push([gradual, rollBackAlarms[id]]);
    return gradual.live;
  }

  private settings(name: HandlerName, memoryMb: number, timeoutSeconds: number, description: string): StepSettings {
    return {
      code: this.bundles[name].folder,
      memoryMb,
      timeoutSeconds,
      description,
      logRetention: this.stage.logRetentionDays,
      metrics: this.namespace,
    };
  }

  /** What every mail and page states: the product and its postal address. */
  private product() {
    return values({ PRODUCT_NAME: this.stage.productName, POSTAL_ADDRESS: this.stage.postalAddress });
  }

  /**
   * Sources: schedule → plan-polls → queue → poll → S3. Without a sources file there is nothing to poll. The same schedule has
   * objects ingested again whose embargo is over.
   */
  private pollSources(ingestQueue: WorkQueue) {
    const pollQueue = new WorkQueue(this, 'Poll', { hiddenSeconds: 2 * seconds.poll, tries: 5, fifo: true });
    const planPolls = step<z.input<typeof PlanPollsEnv>>()(
      this,
      'PlanPollsFunction',
      this.settings('planPolls', 512, 60, 'Finds the sources that are due to be polled'),
      [
        this.corpus.bind({ read: ['sources/', 'withheld/'], write: ['sources/in-force'], delete: ['withheld/'] }),
        this.readers.bind('query', 'delete'),
        pollQueue.bindSend('POLL_QUEUE_URL'),
        ingestQueue.bindSend('INGEST_QUEUE_URL'),
      ],
    );
    schedule(this, 'Polls', {
      call: planPolls,
      at: 'rate(5 minutes)',
      description: 'Finds the sources that are due to be polled',
    });
    const poll = step<z.input<typeof PollEnv>>()(
      this,
      'PollFunction',
      this.settings('poll', 512, seconds.poll, 'Polls sources and writes their new items'),
      [
        this.corpus.bind({
          read: ['sources/', 'articles/'],
          write: ['articles/', 'sources/items/', 'sources/robots/'],
        }),
        this.readers.bind('get', 'put'),
        this.site.bind(),
        this.credentials.bind(),
        pollQueue.bindDead('POLL'),
      ],
    );
    pollQueue.feed(poll, { batchSize: 10, maxConcurrency: 10 });
    return { planPolls, poll, pollQueue };
  }

  /** Newsletters: SES → S3 inbound/ → queue → inbound → S3 articles/. Without a domain for them nothing arrives. */
  private receiveNewsletters() {
    const inboundQueue = new WorkQueue(this, 'Inbound', { hiddenSeconds: 6 * seconds.inbound, tries: 5 });
    const domain = this.stage.inbound?.domain ?? 'inbound.invalid';
    const inbound = step<z.input<typeof InboundEnv>>()(
      this,
      'InboundFunction',
      this.settings('inbound', 512, seconds.inbound, 'Takes in the mails of newsletters'),
      [
        this.corpus.bind({
          read: ['inbound/', 'sources/'],
          write: ['articles/', 'sources/newsletters/', 'rejected/inbound/'],
        }),
        values({ INBOUND_DOMAIN: domain }),
        inboundQueue.bindDead('INBOUND'),
      ],
    );
    this.corpus.announce(inboundQueue.queue, 'inbound/');
    inboundQueue.feed(inbound, { batchSize: 10, maxConcurrency: 2 });
    if (this.stage.inbound)
      new InboundMail(this, 'InboundMail', { stage: this.stage, corpus: this.corpus, inbound: this.stage.inbound });
    return { inbound, inboundQueue };
  }

  /** Articles in: S3 → queue → ingest → index. */
  private ingestArticles() {
    const ingestQueue = new WorkQueue(this, 'Ingest', { hiddenSeconds: 6 * seconds.ingest, tries: 5 });
    const ingest = step<z.input<typeof IngestEnv>>()(
      this,
      'IngestFunction',
      this.settings('ingest', 1024, seconds.ingest, 'Reads and indexes what publishers drop'),
      [
        this.corpus.bind({
          read: ['articles/', 'ingested/', 'index/', 'topics/', 'editions/', 'corrections/', 'withdrawn/'],
          write: [
            'index/',
            'ingested/',
            'rejected/',
            'withdrawn/',
            'corrections/',
            'withheld/',
            'topics/in-force',
            'pictures/wanted/',
          ],
          delete: ['index/', 'rejected/'],
        }),
        values({ TOPICS_FRESH_SECONDS: String(seconds.topicsFresh) }),
        this.withPictures(),
        ingestQueue.bindDead('INGEST'),
      ],
    );
    this.corpus.announce(ingestQueue.queue, 'articles/');
    ingestQueue.feed(ingest, { batchSize: 10, maxConcurrency: 20 });
    return { ingest, ingestQueue };
  }

  /** The pictures of articles: S3 → queue → pictures → S3. A stage without pictures asks for none. */
  private fetchPictures() {
    const picturesQueue = new WorkQueue(this, 'Pictures', { hiddenSeconds: 6 * seconds.pictures, tries: 3 });
    const pictures = step<z.input<typeof PicturesEnv>>()(
      this,
      'PicturesFunction',
      this.settings('pictures', 1769, seconds.pictures, 'Fetches the pictures of articles'),
      [
        this.corpus.bind({ read: ['pictures/wanted/', 'pictures/fetched/'], write: ['pictures/fetched/'] }),
        this.site.bind(),
        picturesQueue.bindDead('PICTURES'),
      ],
    );
    if (this.stage.pictures) {
      this.corpus.announce(picturesQueue.queue, 'pictures/wanted/');
      picturesQueue.feed(pictures, { batchSize: 1, maxConcurrency: 2 });
    }
    return { pictures, picturesQueue };
  }

  /** What the functions that handle pictures are told. */
  private withPictures() {
    return values({ PICTURES: this.stage.pictures ? 'on' : 'off' } as { PICTURES: 'on' | 'off' });
  }

  /** When a topic is new or changed, recent articles are indexed again for it; the message returns until all are done. */
  private reindexTopics() {
    const topicsQueue = new WorkQueue(this, 'TopicChanges', {
      hiddenSeconds: seconds.reindex + 60,
      tries: 100,
      delaySeconds: seconds.topicsFresh + 5,
    });
    const reindex = step<z.input<typeof ReindexEnv>>()(
      this,
      'ReindexFunction',
      this.settings('reindex', 1769, seconds.reindex, 'Indexes recent articles again for new or changed topics'),
      [
        this.corpus.bind({
          read: ['articles/', 'ingested/', 'index/', 'topics/', 'editions/', 'corrections/', 'withdrawn/'],
          write: ['index/', 'ingested/', 'rejected/', 'withdrawn/', 'corrections/', 'withheld/', 'topics/in-force'],
          delete: ['index/', 'rejected/'],
          list: ['rejected/topics/'],
        }),
        values({ TOPICS_FRESH_SECONDS: '0' }),
      ],
    );
    this.corpus.announce(topicsQueue.queue, 'topics/');
    topicsQueue.feed(reindex, { batchSize: 10, maxConcurrency: 2 });
    return { reindex, topicsQueue };
  }

  /** The run: plan → compile × editions → dispatch → watch → report. */
  private runSteps(deliverQueue: WorkQueue) {
    const plan = step<z.input<typeof PlanEnv>>()(
      this,
      'PlanFunction',
      this.settings('plan', 512, 900, 'Finds the readers who are due and the editions they need'),
      [
        this.corpus.bind({
          read: ['runs/latest', 'editions/', 'arrivals/'],
          write: ['runs/', 'arrivals/'],
          list: ['index/_all/'],
        }),
        this.readers.bind('get', 'put', 'query', 'due'),
        this.keys.bindReaderKey(),
        this.mail.bindQuota(),
        values({
          SETTLE_SECONDS: String(seconds.settle),
          DELIVER_CONCURRENCY: String(this.size.deliver.concurrency),
        }),
      ],
    );
    const compile = step<z.input<typeof CompileEnv>>()(
      this,
      'CompileFunction',
      this.settings('compile', 1769, 900, "Compiles and renders a topic's edition"),
      [
        this.corpus.bind({
          // An edition is compiled with the editions before it only when editors have let something go.
          read: ['index/', 'topics/', 'runs/', 'withdrawn/', 'pictures/fetched/', 'desk/decisions/', 'editions/'],
          write: ['editions/', 'previews/', 'pictures/printed/', 'desk/drafts/', 'reviews/'],
        }),
        this.site.bind(),
        this.withPictures(),
        bindModel(this, { stage: this.stage, corpus: this.corpus, readers: this.readers }),
      ],
    );
    const dispatch = step<z.input<typeof DispatchEnv>>()(
      this,
      'DispatchFunction',
      this.settings('dispatch', 512, 900, "Puts a run's readers into the deliver queue"),
      [this.corpus.bind({ read: ['runs/'] }), deliverQueue.bindSend('DELIVER_QUEUE_URL')],
    );
    const watch = step<z.input<typeof WatchEnv>>()(
      this,
      'WatchFunction',
      this.settings('watch', 256, 300, "Checks the progress of a run's delivery"),
      [this.corpus.bind({ list: ['runs/'] })],
    );
    const report = step<z.input<typeof ReportEnv>>()(
      this,
      'ReportFunction',
      this.settings('report', 512, 900, 'Writes the report of a run and prepares the home page'),
      [
        this.corpus.bind({
          read: [
            'runs/',
            'reviews/',
            'writing/runs/',
            'topics/',
            'index/',
            'editions/',
            'withdrawn/',
            'desk/decisions/',
          ],
          write: ['runs/', 'editions/front'],
        }),
      ],
    );
    const steps = { plan, compile, dispatch, watch, report };
    const run = new Run(this, 'Run', {
      steps,
      logRetention: this.stage.logRetentionDays,
    });
    return { run, steps };
  }

  /** Runs are started by the schedule and by requests dropped in the bucket. */
  private startRuns(run: Run) {
    const notStarted = deadLetters(this, 'NotStarted');
    const start = step<z.input<typeof StartEnv>>()(
      this,
      'StartFunction',
      this.settings('start', 256, 30, 'Starts the run of a slot or of a dropped request'),
      [this.corpus.bind({ read: ['requests/', 'runs/'], write: ['rejected/requests/'] }), run.bind({ describe: true })],
    );
    start.configureAsyncInvoke({
      onFailure: new SqsDestination(notStarted),
      maxEventAge: Duration.minutes(15),
      retryAttempts: 2,
    });
    // A missed slot needs no repair: the next run covers everyone who was due.
    schedule(this, 'Slots', {
      call: start,
      saying: { kind: 'scheduled', slot: ContextAttribute.scheduledTime },
      at: this.stage.schedule,
      description: 'Starts the run of each slot',
      missed: notStarted,
    });
    this.corpus.call(start, 'requests/');
    return { start, notStarted };
  }

  /** Delivery: queue → deliver → SES. */
  private deliverDigests(deliverQueue: WorkQueue) {
    const deliver = step<z.input<typeof DeliverEnv>>()(
      this,
      'DeliverFunction',
      this.settings('deliver', this.size.deliver.memoryMb, seconds.deliver, 'Sends each reader their digest once'),
      [
        this.corpus.bind({
          read: ['editions/', 'shells/', 'topics/', 'runs/', 'withdrawn/', 'corrections/'],
          write: ['runs/'],
        }),
        this.readers.bind('get', 'put', 'update', 'query'),
        this.keys.bind(),
        this.mail.bind(),
        this.site.bind(),
        deliverQueue.bindDead('DELIVER'),
      ],
    );
    deliverQueue.feed(this.live('Deliver', deliver), { batchSize: 1, maxConcurrency: this.size.deliver.concurrency });
    return deliver;
  }

  /** SES → SNS → queue → feedback. */
  private handleFeedback() {
    const feedbackQueue = new WorkQueue(this, 'Feedback', { hiddenSeconds: 6 * seconds.feedback, tries: 5 });
    const feedback = step<z.input<typeof FeedbackEnv>>()(
      this,
      'FeedbackFunction',
      this.settings(
        'feedback',
        this.size.feedback.memoryMb,
        seconds.feedback,
        'Processes the events that SES publishes about mails',
      ),
      [this.readers.bind('get', 'put', 'update'), feedbackQueue.bindDead('FEEDBACK')],
    );
    this.mail.tell(feedbackQueue.queue);
    feedbackQueue.feed(feedback, {
      batchSize: 50,
      maxBatchingWindow: Duration.seconds(1),
      maxConcurrency: this.size.feedback.concurrency,
    });
    return { feedback, feedbackQueue };
  }

  private servePages(run: Run, canary: Canary) {
    const web = step<z.input<typeof WebEnv>>()(this, 'WebFunction', this.settings('web', 1024, 29, 'The pages'), [
      this.corpus.bind({
        read: [
          'topics/',
          'editions/',
          'previews/',
          'index/',
          'shells/',
          'withdrawn/',
          'corrections/',
          'desk/decisions/',
          'ingested/topics.json',
          'pictures/printed/',
        ],
        write: ['topics/custom/'],
      }),
      this.readers.bind('get', 'put', 'update', 'query', 'erase'),
      this.keys.bind(),
      this.mail.bind(),
      run.bind(),
      this.site.bind(),
      this.site.bindVisitors(),
      canary.bindKey(),
      this.product(),
      values({ CONTACT: this.stage.contact ?? this.stage.replyTo, ZONE: this.stage.zone ?? 'UTC' }),
    ]);
    this.site.pages(this.live('Web', web), { pictures: this.stage.pictures });
    return web;
  }

  /** The operators' API, on the same host as the pages. */
  private serveApi(run: Run, compile: IFunction) {
    const api = step<z.input<typeof ApiEnv>>()(
      this,
      'ApiFunction',
      this.settings('api', 512, 29, "The operators' API"),
      [
        this.corpus.bind({
          read: ['topics/', 'editions/', 'previews/', 'index/', 'shells/', 'runs/', 'withdrawn/', 'corrections/'],
          write: ['runs/', 'withdrawn/', 'corrections/'],
        }),
        run.bind({ describe: true }),
        this.site.bind(),
        calls('COMPILE_FUNCTION', compile),
      ],
    );
    this.site.operators(api);
    return api;
  }

  /** The editors' desk, on the same host as the pages. */
  private serveDesk(ingestQueue: WorkQueue, compile: IFunction, rotate: IFunction) {
    const { corpus, readers, mail, site, stage } = this;
    const settings = this.settings('desk', 1024, 29, "The editors' desk");
    return new Desk(this, 'Desk', { stage, settings, corpus, readers, mail, site, ingestQueue, compile, rotate })
      .function;
  }

  private rotateKeys() {
    return step<object>()(
      this,
      'RotateFunction',
      this.settings('rotate', 256, 30, 'Rotates the keys that sign links'),
      [],
    );
  }

  /** Writes the mail layouts at each deployment, before the functions that send mails are updated. */
  private writeLayouts(senders: Construct[]) {
    const layouts = step<z.input<typeof LayoutsEnv>>()(
      this,
      'LayoutsFunction',
      this.settings('layouts', 1024, 120, 'Renders the mail layouts at each deployment'),
      [this.corpus.bind({ write: ['shells/'] }), this.mail.bindSender(), this.site.bind(), this.product()],
    );
    new Trigger(this, 'WriteLayouts', {
      handler: layouts,
      timeout: Duration.minutes(2),
      executeBefore: senders,
    });
    return layouts;
  }

  /** Once a week: retires custom topics that nobody uses. S3 notifies of their deletion like any other change. */
  private retireTopics() {
    const retire = step<z.input<typeof RetireEnv>>()(
      this,
      'RetireFunction',
      this.settings('retire', 256, 900, 'Retires custom topics that nobody uses'),
      [
        this.corpus.bind({
          read: ['topics/custom/'],
          write: ['topics/retired/'],
          list: ['index/own-'],
          delete: ['topics/custom/', 'index/own-'],
        }),
        this.readers.bind('scan'),
      ],
    );
    schedule(this, 'Weekly', {
      call: retire,
      at: 'cron(10 3 ? * SUN *)',
      description: 'Retires custom topics that nobody uses',
    });
    return retire;
  }

  /** The outputs that the operators' tool reads. */
  private writeOutputs({
    run,
    compile,
    deliver,
    canary,
    queues,
    alarms,
  }: Pick<Monitored, 'queues' | 'alarms'> & {
    run: Run;
    compile: IFunction;
    deliver: Lambda;
    canary: IFunction;
  }): void {
    const outputs: Record<string, string> = {
      SiteUrl: this.site.url,
      Bucket: this.corpus.bucket.bucketName,
      Table: this.readers.table.tableName,
      RunStateMachineArn: run.machine.stateMachineArn,
      CompileFunctionName: compile.functionName,
      CanaryFunctionName: canary.functionName,
      SecretsArn: this.keys.secret.secretArn,
      LinkKeysArn: this.keys.links.secretArn,
      SourceCredentialsArn: this.credentials.secret.secretArn,
      ConfigurationSet: this.mail.configurationSet.configurationSetName,
      DeliverConcurrency: String(this.stage.deliverConcurrency),
      DeliverMemory: String((deliver.node.defaultChild as CfnFunction).memorySize),
      AlarmTopicArn: alarms.topic.topicArn,
      MailDomain: this.stage.domain,
      FromAddress: this.stage.from,
      PollQueueUrl: queues.poll.queue.queueUrl,
      PollDeadQueueUrl: queues.poll.dead.queueUrl,
      InboundQueueUrl: queues.inbound.queue.queueUrl,
      InboundDeadQueueUrl: queues.inbound.dead.queueUrl,
      IngestQueueUrl: queues.ingest.queue.queueUrl,
      IngestDeadQueueUrl: queues.ingest.dead.queueUrl,
      ReindexQueueUrl: queues.topicChanges.queue.queueUrl,
      ReindexDeadQueueUrl: queues.topicChanges.dead.queueUrl,
      DeliverQueueUrl: queues.deliver.queue.queueUrl,
      DeliverDeadQueueUrl: queues.deliver.dead.queueUrl,
      FeedbackQueueUrl: queues.feedback.queue.queueUrl,
      FeedbackDeadQueueUrl: queues.feedback.dead.queueUrl,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
