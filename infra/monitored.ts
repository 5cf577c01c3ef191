import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { QueueName } from '../functions/core/queues.ts';
import type { Alarms } from './alarms.ts';
import { largest, measure, percentOf, total } from './alarms.ts';
import type { HandlerName } from './handlers.ts';
import type { Mail } from './mail.ts';
import type { WorkQueue } from './queue.ts';
import type { Site } from './site.ts';

export interface Monitored {
  /** The namespace of the functions' own metrics. */
  namespace: string;
  alarms: Alarms;
  functions: Record<HandlerName, Lambda>;
  queues: Record<QueueName, WorkQueue>;
  notStarted: IQueue;
  machine: StateMachine;
  mail: Mail;
  site: Site;
  /** Whether the canary looks by itself. */
  hasCanary: boolean;
}

const runKinds = ['scheduled', 'reader', 'request'] as const;
type RunKind = (typeof runKinds)[number];

/** A figure for each kind of run. The keys are unique among all that may share a graph, as CloudWatch requires. */
const ofEachKind = (name: string, metricOf: (kind: RunKind) => Metric): Record<string, Metric> =>
  Object.fromEntries(runKinds.map((kind) => [`${kind}${name}`, metricOf(kind)]));

/** The metrics that both alarms and the dashboard show. */
export const metricsOf = ({ namespace, mail }: Monitored) => {
  const runs = (name: string, kind: RunKind, options?: { period?: number; statistic?: string }) =>
    measure({ namespace, service: 'report', name, dimensions: { Kind: kind } }, options);
  return {
    namespace,
    reported: (name: string, options?: { period?: number; statistic?: string }) =>
      measure({ namespace, service: 'report', name }, options),
    /** A figure of the runs of one kind; see `RunInput` in functions/core/run.ts. */
    runs,
    /** A figure of runs, added up over their kinds. */
    allRuns: (name: string, period = 5) =>
      total(
        ofEachKind(name, (kind) => runs(name, kind, { period })),
        name,
        Duration.minutes(period),
      ),
    /** Milliseconds from the plan to the report of the slowest run of any kind. */
    slowestRun: (period = 5) =>
      largest(
        ofEachKind('TimeToReport', (kind) => runs('TimeToReport', kind, { period, statistic: 'Maximum' })),
        'TimeToReport',
        Duration.minutes(period),
      ),
    ingested: (name: string, options?: { period?: number }) => measure({ namespace, service: 'ingest', name }, options),
    reputation: (name: 'BounceRate' | 'ComplaintRate') =>
      new Metric({
        namespace: 'AWS/SES',
        metricName: `Reputation.${name}`,
        dimensionsMap: { 'ses:configuration-set': mail.configurationSet.configurationSetName },
        period: Duration.hours(1),
        statistic: 'Maximum',
      }),
    /** Seconds. */
    ageOfOldest: (queue: IQueue) =>
      queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
    /** A figure of the plans of a quarter of an hour. */
    planned: (name: string) => measure({ namespace, service: 'plan', name }, { period: 15, statistic: 'Maximum' }),
    /** Readers of whom a run says that they were sent no digest, or that it does not know, in percent of those selected. */
    notSentPercent: percentOf(
      ['failed', 'deferred', 'unknown'],
      Object.fromEntries(
        ['Sent', 'Skipped', 'Failed', 'Deferred', 'Unknown'].map((outcome) => [
          outcome.toLowerCase(),
          measure({ namespace, service: 'report', name: `Readers${outcome}` }, { period: 15 }),
        ]),
      ),
      'readers without the digest that was due, percent',
      Duration.minutes(15),
    ),
  };
};

export type Metrics = ReturnType<typeof metricsOf>;

const pick = <Key extends string>(functions: Record<Key, IFunction>, ...names: Key[]) =>
  Object.fromEntries(names.map((name) => [name, functions[name]]));

/** Functions that share an alarm, and what readers notice when they fail. */
export const functionGroups = (
  functions: Monitored['functions'],
): Record<string, { members: Record<string, IFunction>; impact: string }> => ({
  Polling: {
    members: pick(functions, 'planPolls', 'poll'),
    impact: 'new items of sources may reach digests late.',
  },
  Ingest: {
    members: pick(functions, 'inbound', 'ingest', 'reindex'),
    impact: 'new articles may reach digests late.',
  },
  Pictures: {
    members: pick(functions, 'pictures'),
    impact: 'stories go out without their pictures.',
  },
  Run: {
    members: pick(functions, 'start', 'plan', 'compile', 'dispatch', 'watch', 'report'),
    impact: 'digests may be late or lack a topic.',
  },
  Delivery: {
    members: pick(functions, 'deliver', 'feedback'),
    impact: 'digests may be late, or bounces processed late.',
  },
  Pages: {
    members: pick(functions, 'web', 'desk', 'api'),
    impact: 'some visitors cannot subscribe, change their preferences or unsubscribe, or editors cannot use the desk.',
  },
  Upkeep: {
    members: pick(functions, 'rotate', 'layouts', 'retire', 'canary'),
    impact:
      'link keys were not rotated, mail layouts were not written, unused topics were not retired, or the canary did not look.',
  },
});
