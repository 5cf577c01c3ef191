import { CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { paginateListSubscriptionsByTopic, SNSClient, type Subscription } from '@aws-sdk/client-sns';
import { runName } from '../../functions/core/run.ts';
import { slotAt, slotMinutes } from '../../functions/core/slot.ts';
import { hasReport } from '../../functions/store/runs.ts';
import type { DeployedStack, Deployment } from '../deployment.ts';
import { type Checks, type Finding, fail, ok, warn } from './finding.ts';

const hour = 3_600_000;

/** Whether anybody is told of alarms: SNS sends nothing to an address until its owner has confirmed the subscription. */
const subscriptionFinding = async (topic: string): Promise<Finding> => {
  const subscriptions: Subscription[] = [];
  const pages = paginateListSubscriptionsByTopic({ client: new SNSClient() }, { TopicArn: topic });
  for await (const { Subscriptions = [] } of pages) subscriptions.push(...Subscriptions);
  const confirmed = subscriptions.filter(({ SubscriptionArn = '' }) => SubscriptionArn.startsWith('arn:'));
  const pending = subscriptions.filter(({ SubscriptionArn }) => SubscriptionArn === 'PendingConfirmation');
  const named = (all: typeof subscriptions) => all.map(({ Endpoint }) => Endpoint).join(', ');
  if (confirmed.length > 0 && pending.length === 0) return ok(`to ${named(confirmed)}`);
  if (pending.length === 0)
    return warn('alarms notify nobody', `subscribe an address to ${topic}, or set "alarmAddress" and deploy again`);
  return warn(
    `${named(pending)} has not confirmed the subscription, so no alarm reaches it`,
    'open the link in the email from AWS Notifications; after three days request another one in the SNS console',
  );
};

/** Checks of the stack, its schedule, the account's Lambda limit and the alarms. */
export const stackChecks = (
  { store, clock, mailer, name }: Deployment,
  { stackName, status, deployedAt, alarmTopicArn, sendRate }: DeployedStack,
): Checks => ({
  Stack: async () => {
    if (/IN_PROGRESS$/.test(status)) return warn(`${status}: being deployed`, 'run this again when that is finished');
    if (/ROLLBACK_COMPLETE$/.test(status))
      return warn(`${status}: the last deployment failed and was rolled back`, 'see why in its CloudFormation events');
    return /FAILED$/.test(status) ? fail(status, 'see why in its CloudFormation events') : ok(status);
  },
  Schedule: async () => {
    const now = clock.now();
    for (let ago = 0; ago <= hour; ago += slotMinutes * 60_000) {
      const slot = slotAt(new Date(now.getTime() - ago).toISOString());
      const run = runName({ kind: 'scheduled', slot }, now);
      if (await hasReport(store, run)) return ok(`${run} is reported`);
    }
    return now.getTime() - deployedAt.getTime() < hour
      ? ok('no run yet; the first starts at the next quarter-hour')
      : fail('no run in the last hour', 'see no-run-in-an-hour in docs/runbook.md');
  },
  Lambda: async () => {
    const { AccountLimit } = await new LambdaClient().send(new GetAccountSettingsCommand());
    const limit = AccountLimit?.ConcurrentExecutions ?? 0;
    return limit >= 100
      ? ok(`${limit} functions at once`)
      : warn(
          `only ${limit} functions at once: digests and pages are slow, and some page requests fail`,
          'request 1,000 (Service Quotas, AWS Lambda, Concurrent executions)',
        );
  },
  'Sending rate': async () => {
    const { maxPerSecond } = await mailer.quota();
    const found = `the functions carry ${sendRate} emails a second, SES allows ${maxPerSecond}`;
    return sendRate >= maxPerSecond
      ? ok(found)
      : warn(found, `set "sendRate" of ${name} in infra/stages.ts to ${maxPerSecond} and deploy again`);
  },
  'Alarm emails': () => subscriptionFinding(alarmTopicArn),
  Alarms: async () => {
    const alarms = [];
    const pages = paginateDescribeAlarms({ client: new CloudWatchClient() }, { AlarmNamePrefix: `${stackName}-` });
    for await (const { MetricAlarms = [] } of pages) alarms.push(...MetricAlarms);
    const ringing = alarms.filter(({ StateValue }) => StateValue === 'ALARM');
    const muted = alarms.filter(({ ActionsEnabled }) => ActionsEnabled === false);
    if (alarms.length === 0) return warn('none', `run npx cdk deploy -c stage=${name}`);
    if (ringing.length > 0)
      return warn(
        ringing.map(({ AlarmName, AlarmDescription }) => `${AlarmName}: ${AlarmDescription}`).join('\n'),
        'see the entry for each alarm in docs/runbook.md',
      );
    return muted.length > 0
      ? warn(`${muted.length} of ${alarms.length} notify nobody`, 'enable the actions of all alarms in CloudWatch')
      : ok(`${alarms.length}, none in ALARM state`);
  },
});
