import { Duration, Stack, Tags } from 'aws-cdk-lib';
import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { ContextAttribute } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import { sizing } from '../functions/capacity/capacity.ts';
import type { Env as CompileEnv } from '../functions/compile/env.ts';
import type { Env as DeliverEnv } from '../functions/deliver/env.ts';
import type { Env as DispatchEnv } from '../functions/dispatch/env.ts';
import type { Env as FeedbackEnv } from '../functions/feedback/env.ts';
import type { Env as PlanEnv } from '../functions/plan/env.ts';
import type { Env as ReportEnv } from '../functions/report/env.ts';
import type { Env as StartEnv } from '../functions/start/env.ts';
import type { Env as WatchEnv } from '../functions/watch/env.ts';
import { Alarms, stageTag } from './alarms.ts';
import { Corpus } from './article-bucket.ts';
import { fetchPictures, ingestArticles, pollSources, receiveNewsletters, reindexTopics } from './articles-in.ts';
import { Backup } from './backup.ts';
import type { Bundle } from './bundle.ts';
import { Canary, canarySeconds } from './canary.ts';
import { Gradual } from './gradual.ts';
import type { HandlerName } from './handlers.ts';
import { Mail } from './mail.ts';
import { monitor } from './monitoring.ts';
import { writeOutputs } from './outputs.ts';
import { serveApi, serveDesk, servePages, writeLayouts } from './pages-out.ts';
import { type Parts, withPictures } from './parts.ts';
import { deadLetters, WorkQueue } from './queue.ts';
import { Readers } from './reader-table.ts';
import { Run } from './run-machine.ts';
import { Sample } from './sample.ts';
import { schedule } from './schedule.ts';
import { Keys } from './secret-keys.ts';
import { Site } from './site.ts';
import { SourceCredentials } from './source-credentials.ts';
import type { Stage } from './stages.ts';
import { type StepSettings, step, values } from './step.ts';
import { retireTopics } from './upkeep.ts';
import { bindModel, raiseWritingAlarms } from './writing-model.ts';

export interface DigestStackSettings {
  stageName: string;
  stage: Stage;
  bundles: Record<HandlerName, Bundle>;
  /** Whether the sample corpus is put into the bucket. */
  sample: boolean;
}

/** Seconds. Windows end `settle` before now, so that articles being indexed are included; it is longer than `ingest` may take. */
const seconds = { settle: 120, deliver: 120, feedback: 30 };

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

    const parts = this.parts;

    const { inbound, inboundQueue } = receiveNewsletters(parts);
    const { ingest, ingestQueue } = ingestArticles(parts);
    const { planPolls, poll, pollQueue } = pollSources(parts, ingestQueue);
    const { pictures, picturesQueue } = fetchPictures(parts);
    const { reindex, topicsQueue } = reindexTopics(parts);
    // AWS advises six times the function's time-out, for when Lambda throttles. Here readers whose function died get their digest after
    // four minutes and not after twelve; the ledger's lease keeps a message received twice from becoming two mails.
    const deliverQueue = new WorkQueue(this, 'Deliver', { hiddenSeconds: 2 * seconds.deliver, tries: 20 });
    const { run, steps } = this.runSteps(deliverQueue);
    const { start, notStarted } = this.startRuns(run);
    const deliver = this.deliverDigests(deliverQueue);
    const { feedback, feedbackQueue } = this.handleFeedback();
    const watcher = new Canary(this, 'Canary');
    const web = servePages(parts, run, watcher);
    const canary = watcher.watch({
      stage,
      site: this.site,
      mail: this.mail,
      settings: this.settings('canary', 256, canarySeconds, 'Does what a reader does, and says what fails'),
    });
    const api = serveApi(parts, run, steps.compile);
    const desk = serveDesk(parts, ingestQueue, steps.compile, rotate);
    const layouts = writeLayouts(parts, [deliver, web, desk]);
    const retire = retireTopics(parts);
    if (sample) new Sample(this, 'Sample', { corpus: this.corpus, after: [ingestQueue, ingest, topicsQueue, reindex] });

    const queues = {
      poll: pollQueue,
      inbound: inboundQueue,
      ingest: ingestQueue,
      pictures: picturesQueue,
      reindex: topicsQueue,
      deliver: deliverQueue,
      feedback: feedbackQueue,
    };
    const alarms = new Alarms(this, 'Alarms', { stageName, stage });
    if (stage.backupDays !== undefined) {
      const { corpus, readers } = this;
      new Backup(this, 'Backup', { stage, days: stage.backupDays, corpus, readers, operators: alarms.topic });
    }
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
    writeOutputs(parts, { run, compile: steps.compile, canary, queues, alarms });
  }

  private get parts(): Parts {
    const { stage, corpus, readers, keys, mail, site, credentials } = this;
    return {
      ...{ stack: this, stage, corpus, readers, keys, mail, site, credentials },
      settings: this.settings.bind(this),
      live: this.live.bind(this),
    };
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
        withPictures(this.parts),
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

  /** SES → SNS → queue → feedback; events of sends in files: SES → Firehose → bucket → the same queue. */
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
      [this.readers.bind('get', 'put', 'update'), this.mail.sends.bind(), feedbackQueue.bindDead('FEEDBACK')],
    );
    this.mail.tell(feedbackQueue.queue);
    feedbackQueue.feed(feedback, {
      // A message may be a file of 500 events, and four times that when Firehose was behind.
      batchSize: 5,
      maxBatchingWindow: Duration.seconds(1),
      maxConcurrency: this.size.feedback.concurrency,
    });
    return { feedback, feedbackQueue };
  }

  private rotateKeys() {
    return step<object>()(
      this,
      'RotateFunction',
      this.settings('rotate', 256, 30, 'Rotates the keys that sign links'),
      [],
    );
  }
}
