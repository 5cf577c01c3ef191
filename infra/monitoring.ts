import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  Metric,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { type Alarms, errors, logged, measure, throttles, total, waiting } from './alarms.ts';
import type { HandlerName } from './handlers.ts';
import type { Mail } from './mail.ts';
import type { WorkQueue } from './queue.ts';
import type { Site } from './site.ts';
import type { Stage } from './stages.ts';

export interface Monitored {
  stage: Stage;
  /** Of the functions' own figures. */
  namespace: string;
  alarms: Alarms;
  functions: Record<HandlerName, Lambda>;
  queues: Record<'ingest' | 'topicChanges' | 'deliver' | 'feedback', WorkQueue>;
  notStarted: IQueue;
  machine: StateMachine;
  mail: Mail;
  site: Site;
}

const pick = <Key extends string>(functions: Record<Key, IFunction>, ...names: Key[]) =>
  Object.fromEntries(names.map((name) => [name, functions[name]]));

/** The alarms, and the dashboard that reads from top to bottom as news flows to readers. */
export const monitor = (scope: Construct, watched: Monitored): void => {
  const { namespace, alarms, functions, queues, notStarted, machine, mail, site } = watched;
  const reported = (name: string, options?: { period?: number; statistic?: string }) =>
    measure({ namespace, service: 'report', name }, options);
  const ingested = (name: string, options?: { period?: number }) =>
    measure({ namespace, service: 'ingest', name }, options);
  const reputation = (name: 'BounceRate' | 'ComplaintRate') =>
    new Metric({
      namespace: 'AWS/SES',
      metricName: `Reputation.${name}`,
      dimensionsMap: { 'ses:configuration-set': mail.configurationSet.configurationSetName },
      period: Duration.hours(1),
      statistic: 'Maximum',
    });
  const quotaUsed = logged(scope, 'QuotaUsedPercent', {
    log: functions.plan.logGroup,
    event: 'run.planned',
    field: 'quotaUsedPercent',
    namespace,
  });
  const sendingStopped = logged(scope, 'SendingStopped', {
    log: functions.feedback.logGroup,
    event: 'sending.stopped',
    namespace,
  });
  const clockAhead = logged(scope, 'ClockAhead', {
    log: functions.plan.logGroup,
    event: 'clock.ahead',
    namespace,
  });
  const age = (queue: IQueue) =>
    queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' });

  const once = { threshold: 1 };
  alarms.raise('ArticlesSetAside', {
    metric: waiting({ ingest: queues.ingest.dead, topics: queues.topicChanges.dead }),
    ...once,
    impact: 'Some articles could not be indexed after five tries: readers of their topics do not get them.',
  });
  alarms.raise('ArticlesRejected', {
    metric: ingested('ArticlesRejected', { period: 60 }),
    ...once,
    impact: 'A publisher dropped something that cannot be read: its news reaches nobody until it is corrected.',
  });
  alarms.raise('ArticlesWait', {
    metric: age(queues.ingest.queue),
    threshold: 900,
    impact: 'Articles wait for more than 15 minutes to be indexed: digests that go out now lack the latest news.',
  });
  alarms.raise('NoRunInAnHour', {
    metric: reported('runs', { period: 60 }),
    threshold: 1,
    below: true,
    silenceIsBad: true,
    impact: 'No run has been reported for an hour: nobody gets a digest; the next run makes up for it.',
  });
  alarms.raise('RunNotStarted', {
    metric: waiting({ notStarted }),
    ...once,
    impact: "A slot's run or an operator's request could not be started: its readers wait for the next slot.",
  });
  alarms.raise('RunFailed', {
    metric: total(
      { failed: machine.metricFailed(), timedOut: machine.metricTimedOut(), aborted: machine.metricAborted() },
      'runs broken off',
    ),
    ...once,
    impact: 'A run broke off without a report: some of its readers may have no digest yet.',
  });
  alarms.raise('RunEndedEarly', {
    metric: reported('runs ended early'),
    ...once,
    impact: 'A run could not finish a step: readers it did not reach stay due and get their digest with the next one.',
  });
  alarms.raise('RunNotBalanced', {
    metric: reported('runs not balanced'),
    ...once,
    impact: 'A run lost count of its readers: someone may have got no digest and not be due again.',
  });
  alarms.raise('RunLate', {
    metric: reported('time to report', { period: 15, statistic: 'Maximum' }),
    threshold: 3_600_000,
    impact: 'A run took more than an hour: some readers get their digest long after the hour they chose.',
  });
  alarms.raise('RecordsUnreadable', {
    // Longer than from one slot to the next, so that it sounds once until the record is repaired.
    metric: total(
      {
        runs: reported('RecordsUnreadable', { period: 60 }),
        events: measure({ namespace, service: 'feedback', name: 'RecordsUnreadable' }, { period: 60 }),
      },
      'records that cannot be read',
      Duration.hours(1),
    ),
    ...once,
    impact:
      "A reader's record, or one of their digest, cannot be read: they get no digest, or lack a topic, until it is.",
  });
  alarms.raise('ObjectsUnreadable', {
    metric: total(
      Object.fromEntries(
        ['compile', 'deliver', 'report'].map((service) => [
          service,
          measure({ namespace, service, name: 'ObjectsUnreadable' }, { period: 60 }),
        ]),
      ),
      'objects that cannot be read',
      Duration.hours(1),
    ),
    ...once,
    impact: 'A stored topic, article, edition or receipt cannot be read: news of some topics is owed until it can be.',
  });
  alarms.raise('ClockAhead', {
    metric: clockAhead,
    ...once,
    impact: 'A clock was ahead: readers were brought back, but articles of that time are in no digest until reindexed.',
  });
  alarms.raise('DigestsSetAside', {
    metric: waiting({ deliver: queues.deliver.dead }),
    ...once,
    impact: 'Some digests could not be delivered after twenty tries: their readers have no mail from that run.',
  });
  alarms.raise('SendingStopped', {
    metric: sendingStopped,
    ...once,
    impact: 'Too many mails bounced or were complained about: nobody gets mail until a person resets the breaker.',
  });
  alarms.raise('BounceRate', {
    metric: reputation('BounceRate'),
    threshold: 0.04,
    impact: 'More than 4 % of mails bounce; at 5 % SES reviews the account and may stop all mail.',
  });
  alarms.raise('ComplaintRate', {
    metric: reputation('ComplaintRate'),
    threshold: 0.0008,
    impact: 'More than 0.08 % of mails are called spam; at 0.1 % SES reviews the account and may stop all mail.',
  });
  alarms.raise('MailsRefused', {
    metric: measure({ namespace, service: 'feedback', name: 'MailsRefused' }, { period: 60 }),
    ...once,
    impact: 'Mail servers or SES refuse mails for what is in them or who sends them: their readers get no digest.',
  });
  alarms.raise('SendQuota', {
    metric: quotaUsed,
    threshold: 80,
    impact: "Over 80 % of the day's sending quota is used: beyond it, readers get their digests tomorrow.",
  });
  alarms.raise('FeedbackSetAside', {
    metric: waiting({ feedback: queues.feedback.dead }),
    ...once,
    impact: "Some of SES's events were not understood: people who bounced or complained may be mailed again.",
  });

  const groups: Record<string, { members: Record<string, IFunction>; impact: string }> = {
    Ingest: {
      members: pick(functions, 'ingest', 'reindex'),
      impact: 'new articles may reach digests late.',
    },
    Run: {
      members: pick(functions, 'start', 'plan', 'compile', 'dispatch', 'watch', 'report'),
      impact: 'digests may come late or lack a topic.',
    },
    Delivery: {
      members: pick(functions, 'deliver', 'feedback'),
      impact: 'digests may come late, or bounces be noticed late.',
    },
    Pages: {
      members: pick(functions, 'web', 'api'),
      impact: 'some visitors cannot subscribe, change their preferences or leave.',
    },
    Upkeep: {
      members: pick(functions, 'rotate', 'layouts', 'retire'),
      impact: "the keys of links were not renewed, a deployment's mails not prepared, or old topics not retired.",
    },
  };
  for (const [name, { members, impact }] of Object.entries(groups)) {
    alarms.raise(`${name}Errors`, {
      metric: errors(members),
      ...once,
      periods: name === 'Upkeep' ? 1 : 2,
      impact: `Functions fail (${Object.keys(members).join(', ')}): ${impact}`,
    });
    alarms.raise(`${name}Throttles`, {
      metric: throttles(members),
      ...once,
      periods: 2,
      impact: `Functions are held back by the account's concurrency (${Object.keys(members).join(', ')}): ${impact}`,
    });
  }

  const dashboard = new Dashboard(scope, 'Dashboard');
  const heading = (text: string) =>
    dashboard.addWidgets(new TextWidget({ markdown: `## ${text}`, width: 24, height: 1 }));
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
    new GraphWidget({ title, left, right, width: 8, height: 6, leftYAxis: { min: 0 }, rightYAxis: { min: 0 } });
  const lasting = (...names: HandlerName[]) =>
    names.map((name) => functions[name].metricDuration({ statistic: 'p95', label: name }));

  heading('Articles in');
  dashboard.addWidgets(
    graph('Articles', [ingested('ArticlesIngested'), ingested('ArticlesRejected'), ingested('ArticlesWithdrawn')]),
    graph('Oldest article waiting, seconds', [age(queues.ingest.queue), age(queues.topicChanges.queue)]),
    graph('Ingest, milliseconds (p95)', lasting('ingest', 'reindex')),
  );
  heading('Runs');
  dashboard.addWidgets(
    graph('Runs', [reported('runs'), reported('runs ended early'), reported('runs not balanced')]),
    graph('From plan to report, milliseconds', [reported('time to report', { statistic: 'Maximum' })]),
    graph('Steps, milliseconds (p95)', lasting('plan', 'compile', 'dispatch', 'watch', 'report')),
  );
  heading('Digests out');
  dashboard.addWidgets(
    new SingleValueWidget({
      title: 'Readers, today',
      width: 8,
      height: 6,
      setPeriodToTimeRange: true,
      metrics: ['sent', 'skipped', 'failed', 'deferred', 'unknown'].map((name) => reported(`readers ${name}`)),
    }),
    graph(
      'Deliver queue',
      [queues.deliver.queue.metricApproximateNumberOfMessagesVisible()],
      [age(queues.deliver.queue)],
    ),
    graph('Mails a second', [reported('mails a second', { statistic: 'Maximum' })], [quotaUsed]),
  );
  heading('What became of the mails');
  dashboard.addWidgets(
    graph(
      'Events from SES',
      ['send', 'delivery', 'bounce', 'complaint', 'reject'].map((name) =>
        measure({ namespace, service: 'feedback', name: `mails ${name}` }),
      ),
    ),
    graph('Reputation', [reputation('BounceRate')], [reputation('ComplaintRate')]),
    graph('Sending stopped', [sendingStopped]),
  );
  heading('Pages');
  dashboard.addWidgets(
    graph('Requests', [site.api.metricCount(), site.api.metricClientError(), site.api.metricServerError()]),
    graph('Answers, milliseconds', [
      site.api.metricLatency({ statistic: 'p50' }),
      site.api.metricLatency({ statistic: 'p95' }),
    ]),
    graph('Functions, milliseconds (p95)', lasting('web', 'api')),
  );
  heading('What needs a person');
  dashboard.addWidgets(
    graph('Messages set aside', [
      ...Object.values(queues).map(({ dead }) => dead.metricApproximateNumberOfMessagesVisible()),
      notStarted.metricApproximateNumberOfMessagesVisible(),
    ]),
    graph(
      'Errors',
      Object.values(groups).map(({ members }) => errors(members)),
    ),
    new LogQueryWidget({
      title: 'Latest faults',
      width: 8,
      height: 6,
      logGroupNames: Object.values(functions).map(({ logGroup }) => logGroup.logGroupName),
      queryLines: [
        'fields @timestamp, service, message, run',
        'filter level = "ERROR"',
        'sort @timestamp desc',
        'limit 20',
      ],
    }),
  );
};
