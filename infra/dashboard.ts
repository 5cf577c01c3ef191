import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { errors, measure } from './alarms.ts';
import type { HandlerName } from './handlers.ts';
import { functionGroups, type Metrics, type Monitored } from './monitored.ts';

const articleCounts = ['ArticlesIngested', 'ArticlesRejected', 'ArticlesWithheld', 'ArticlesWithdrawn'];

/** Adds the dashboard, which reads from top to bottom as news flows to readers. */
export const addDashboard = (
  scope: Construct,
  { functions, queues, notStarted, site }: Monitored,
  {
    namespace,
    reported,
    runs,
    allRuns,
    slowestRun,
    ingested,
    reputation,
    ageOfOldest,
    planned,
    notSentPercent,
  }: Metrics,
): void => {
  const dashboard = new Dashboard(scope, 'Dashboard');
  const heading = (text: string) =>
    dashboard.addWidgets(new TextWidget({ markdown: `## ${text}`, width: 24, height: 1 }));
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
    new GraphWidget({ title, left, right, width: 8, height: 6, leftYAxis: { min: 0 }, rightYAxis: { min: 0 } });
  const lasting = (...names: HandlerName[]) =>
    names.map((name) => functions[name].metricDuration({ statistic: 'p95', label: name }));

  const polled = (service: string, name: string, statistic = 'Sum') =>
    measure({ namespace, service, name }, { statistic });
  heading('Sources');
  dashboard.addWidgets(
    graph('Polls', [polled('poll', 'SourcesPolled'), polled('poll', 'ItemsPolled')]),
    graph(
      'Sources that fail, and silent ones in percent',
      [polled('plan-polls', 'SourcesFailing', 'Maximum')],
      [polled('plan-polls', 'SourcesSilentPercent', 'Maximum')],
    ),
    graph('Polling, milliseconds (p95)', lasting('planPolls', 'poll'), [ageOfOldest(queues.poll.queue)]),
  );
  heading('Articles in');
  const articles = articleCounts.map((name) => ingested(name));
  dashboard.addWidgets(
    graph('Articles', articles),
    graph('Oldest article waiting, seconds', [ageOfOldest(queues.ingest.queue), ageOfOldest(queues.reindex.queue)]),
    graph('Ingest, milliseconds (p95)', lasting('inbound', 'ingest', 'reindex')),
  );
  heading('Runs');
  dashboard.addWidgets(
    graph('Runs', [
      runs('Runs', 'scheduled').with({ label: 'scheduled' }),
      runs('Runs', 'reader').with({ label: 'of one reader' }),
      runs('Runs', 'request').with({ label: 'of an operator' }),
      allRuns('RunsEndedEarly'),
      allRuns('RunsNotBalanced'),
    ]),
    graph('From plan to report, milliseconds', [slowestRun()]),
    graph('Steps, milliseconds (p95)', lasting('plan', 'compile', 'dispatch', 'watch', 'report')),
  );
  heading('Digests out');
  dashboard.addWidgets(
    new SingleValueWidget({
      title: 'Readers, today',
      width: 8,
      height: 6,
      setPeriodToTimeRange: true,
      metrics: ['ReadersSent', 'ReadersSkipped', 'ReadersFailed', 'ReadersDeferred', 'ReadersUnknown'].map((name) =>
        reported(name),
      ),
    }),
    graph(
      'Deliver queue',
      [queues.deliver.queue.metricApproximateNumberOfMessagesVisible()],
      [ageOfOldest(queues.deliver.queue)],
    ),
    graph('Mails a second', [reported('MailsPerSecond', { statistic: 'Maximum' })], [planned('QuotaUsedPercent')]),
  );
  heading('Outcomes of mails');
  dashboard.addWidgets(
    graph(
      'Events from SES',
      ['Send', 'Bounce', 'Complaint', 'Reject'].map((name) =>
        measure({ namespace, service: 'feedback', name: `MailEvent${name}` }),
      ),
    ),
    graph('Reputation', [reputation('BounceRate')], [reputation('ComplaintRate')]),
    graph('Readers without their digest, percent', [notSentPercent], [planned('SendingStopped')]),
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
  heading('Needs attention');
  dashboard.addWidgets(
    graph('Dead-lettered messages', [
      ...Object.values(queues).map(({ dead }) => dead.metricApproximateNumberOfMessagesVisible()),
      notStarted.metricApproximateNumberOfMessagesVisible(),
    ]),
    graph(
      'Errors',
      Object.values(functionGroups(functions)).map(({ members }) => errors(members)),
    ),
    new LogQueryWidget({
      title: 'Latest faults',
      width: 8,
      height: 6,
      logGroupNames: Object.values(functions).map(({ logGroup }) => logGroup.logGroupName),
      queryLines: [
        'fields @timestamp, service, event, message, run',
        'filter level = "ERROR"',
        'sort @timestamp desc',
        'limit 20',
      ],
    }),
  );
};
