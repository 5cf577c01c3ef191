import { Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** When an alarm sounds, and what that means for readers. */
export interface AlarmSettings {
  metric: IMetric;
  /** The alarm sounds from this value on (or below it, with `below`). */
  threshold: number;
  below?: true;
  /** Periods of the metric in a row; 1 unless given. */
  periods?: number;
  /** What it means for readers, in one sentence. */
  impact: string;
  /** Whether the alarm is raised when there is no data. */
  alarmWhenMissing?: true;
}

/** The tag on everything that a stage consists of; its value is the stage's name. */
export const stageTag = 'broadsheet';

/** Alarms and the topic that sends them to people. Each says what it means for readers and links to the runbook. */
export class Alarms extends Construct {
  readonly topic: Topic;
  private readonly raised = new Map<string, Alarm>();
  private readonly runbook: string;

  constructor(scope: Construct, id: string, { stageName, stage }: { stageName: string; stage: Stage }) {
    super(scope, id);
    this.runbook = stage.runbook;
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    new Subscription(this, 'Operators', {
      topic: this.topic,
      protocol: SubscriptionProtocol.EMAIL,
      endpoint: stage.alarmAddress,
    });
    // A topic with its own policy loses SNS's default one, which lets the account's alarms publish.
    for (const service of ['cloudwatch', 'budgets'])
      this.topic.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
          actions: ['sns:Publish'],
          resources: [this.topic.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        }),
      );
    if (stage.monthlyBudgetDollars !== undefined) this.watchCosts(stageName, stage.monthlyBudgetDollars);
  }

  /** Notifies the topic when the costs of what is tagged with the stage reach 80 % of the limit or are forecast to pass it. */
  private watchCosts(stageName: string, dollars: number): void {
    const tell = (percent: number, notificationType: 'ACTUAL' | 'FORECASTED') => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: percent },
      subscribers: [{ subscriptionType: 'SNS', address: this.topic.topicArn }],
    });
    const budget = new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:${stageTag}$${stageName}`] },
      },
      notificationsWithSubscribers: [tell(80, 'ACTUAL'), tell(100, 'FORECASTED')],
    });
    // The budget needs permission to publish before it subscribes to the topic.
    budget.node.addDependency(this.topic);
  }

  /** Alarms that have been raised, by name. */
  named(...names: readonly string[]): Alarm[] {
    return names.map((name) => {
      const alarm = this.raised.get(name);
      if (!alarm) throw new Error(`No alarm is called ${name}.`);
      return alarm;
    });
  }

  /** Raises an alarm whose name is, in kebab case, its entry in the runbook. */
  raise(name: string, { metric, threshold, below, periods = 1, impact, alarmWhenMissing }: AlarmSettings): void {
    const entry = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    const alarm = new Alarm(this, name, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: alarmWhenMissing ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${impact} What to do: ${this.runbook}#${entry}`,
    });
    this.raised.set(name, alarm);
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}

const minutes = (count: number) => ({ period: Duration.minutes(count), statistic: 'Sum' });

/** The largest of several figures; missing ones count as 0. */
export const largest = (metrics: Record<string, IMetric>, label: string, period: Duration): MathExpression =>
  new MathExpression({
    expression: `MAX([${Object.keys(metrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(', ')}])`,
    usingMetrics: metrics,
    label,
    period,
  });

/** The sum of several figures; missing ones count as 0. */
export const total = (metrics: Record<string, IMetric>, label: string, period = Duration.minutes(5)): MathExpression =>
  new MathExpression({
    expression: Object.keys(metrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics: metrics,
    label,
    period,
  });

/** What the named ones of several figures make of all of them, in percent; 0 while all are 0 or missing. */
export const percentOf = (
  named: readonly string[],
  metrics: Record<string, IMetric>,
  label: string,
  period: Duration,
): MathExpression => {
  const sum = (names: readonly string[]) => names.map((name) => `FILL(${name}, 0)`).join(' + ');
  const all = sum(Object.keys(metrics));
  return new MathExpression({
    expression: `IF(${all} > 0, 100 * (${sum(named)}) / (${all}), 0)`,
    usingMetrics: metrics,
    label,
    period,
  });
};

/** The number of messages in dead-letter queues. */
export const waiting = (queues: Record<string, IQueue>): MathExpression =>
  total(
    Object.fromEntries(
      Object.entries(queues).map(([name, queue]) => [
        name,
        queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
      ]),
    ),
    'dead-lettered messages',
  );

export const errors = (functions: Record<string, IFunction>): MathExpression =>
  total(
    Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, one.metricErrors(minutes(5))])),
    'errors',
  );

export const throttles = (functions: Record<string, IFunction>): MathExpression =>
  total(
    Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, one.metricThrottles(minutes(5))])),
    'throttles',
  );

/** A metric that a function writes: see `metrics.add` in functions/. */
export const measure = (
  {
    namespace,
    service,
    name,
    dimensions = {},
  }: { namespace: string; service: string; name: string; dimensions?: Record<string, string> },
  { period = 5, statistic = 'Sum' }: { period?: number; statistic?: string } = {},
): Metric =>
  new Metric({
    namespace,
    metricName: name,
    dimensionsMap: { service, ...dimensions },
    period: Duration.minutes(period),
    statistic,
  });
