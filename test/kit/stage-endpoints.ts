import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Zone } from './dns-server.ts';

export const stageName = 'press';
export const domain = 'herald.test';
export const stackName = `broadsheet-${stageName}`;
export const region = 'us-east-1';

/** How an AWS service refuses. */
export interface AwsFault {
  code: string;
  message: string;
  status: ContentfulStatusCode;
}
type Service = 'CloudFormation' | 'CloudWatch' | 'Lambda' | 'SES' | 'SNS';

/** What a test may change about the world that the stage is deployed in. */
export interface World {
  stack: { status: string; outputs: Record<string, string>; createdAt: Date } | undefined;
  zone: Zone;
  ses: {
    verification: string | undefined;
    dkim: string;
    dkimEnabled: boolean;
    mailFrom: string;
    sendingEnabled: boolean;
    /** The active set of receipt rules. */
    activeRuleSet?: string;
    configurationSet: { sendingEnabled: boolean; destinationEnabled: boolean; sendsEnabled: boolean } | undefined;
  };
  concurrency: number;
  /** Who subscribed to alarms: an ARN once they have confirmed. */
  subscriptions: { endpoint: string; arn: string }[];
  alarms: { AlarmName: string; AlarmDescription: string; StateValue: string; ActionsEnabled: boolean }[];
  faults: Partial<Record<Service, AwsFault>>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** AWS Query's answers: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
const queryAnswer = (namespace: string, action: string, result: string) =>
  `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
  '<ResponseMetadata><RequestId>11111111-2222-3333-4444-555555555555</RequestId></ResponseMetadata>' +
  `</${action}Response>`;
const queryFault = (namespace: string, { code, message }: AwsFault) =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code>` +
  `<Message>${escaped(message)}</Message></Error>` +
  '<RequestId>11111111-2222-3333-4444-555555555555</RequestId></ErrorResponse>';
const xml = { 'content-type': 'text/xml' };

const cloudFormation = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';
const notifications = 'http://sns.amazonaws.com/doc/2010-03-31/';
const email = 'http://ses.amazonaws.com/doc/2010-12-01/';

const stackXml = ({ status, outputs, createdAt }: NonNullable<World['stack']>) => {
  const members = Object.entries(outputs).map(
    ([name, value]) => `<member><OutputKey>${name}</OutputKey><OutputValue>${escaped(value)}</OutputValue></member>`,
  );
  return (
    `<Stacks><member><StackName>${stackName}</StackName>` +
    `<StackId>arn:aws:cloudformation:${region}:123456789012:stack/${stackName}/1</StackId>` +
    `<CreationTime>${createdAt.toISOString()}</CreationTime><StackStatus>${status}</StackStatus>` +
    `<DisableRollback>false</DisableRollback><Outputs>${members.join('')}</Outputs></member></Stacks>`
  );
};

const entry = (name: string, value: string) =>
  `<${name}><entry><key>${domain}</key><value>${value}</value></entry></${name}>`;

/** SES's answers about the sender; undefined for calls that are the local SES's own. */
const sesAnswer = (action: string, { ses }: World, configurationSet: string | null): string | AwsFault | undefined => {
  switch (action) {
    case 'GetIdentityVerificationAttributes':
      return ses.verification === undefined
        ? '<VerificationAttributes/>'
        : entry('VerificationAttributes', `<VerificationStatus>${ses.verification}</VerificationStatus>`);
    case 'GetIdentityDkimAttributes':
      return entry(
        'DkimAttributes',
        `<DkimEnabled>${ses.dkimEnabled}</DkimEnabled><DkimVerificationStatus>${ses.dkim}</DkimVerificationStatus>` +
          '<DkimTokens><member>token1</member><member>token2</member><member>token3</member></DkimTokens>',
      );
    case 'GetIdentityMailFromDomainAttributes':
      return entry(
        'MailFromDomainAttributes',
        `<MailFromDomain>bounce.${domain}</MailFromDomain><MailFromDomainStatus>${ses.mailFrom}</MailFromDomainStatus>` +
          '<BehaviorOnMXFailure>UseDefaultValue</BehaviorOnMXFailure>',
      );
    case 'DescribeActiveReceiptRuleSet':
      return ses.activeRuleSet ? `<Metadata><Name>${ses.activeRuleSet}</Name></Metadata><Rules/>` : '';
    case 'GetAccountSendingEnabled':
      return `<Enabled>${ses.sendingEnabled}</Enabled>`;
    case 'DescribeConfigurationSet':
      return ses.configurationSet
        ? `<ConfigurationSet><Name>${configurationSet}</Name></ConfigurationSet><EventDestinations><member>` +
            `<Name>ToFeedback</Name><Enabled>${ses.configurationSet.destinationEnabled}</Enabled>` +
            '<MatchingEventTypes><member>bounce</member></MatchingEventTypes></member>' +
            `<member><Name>ToFiles</Name><Enabled>${ses.configurationSet.sendsEnabled}</Enabled>` +
            '<MatchingEventTypes><member>send</member></MatchingEventTypes></member></EventDestinations>' +
            `<ReputationOptions><SendingEnabled>${ses.configurationSet.sendingEnabled}</SendingEnabled>` +
            '<ReputationMetricsEnabled>true</ReputationMetricsEnabled></ReputationOptions>'
        : {
            code: 'ConfigurationSetDoesNotExist',
            message: `Configuration set <${configurationSet}> does not exist.`,
            status: 400,
          };
    default:
      return undefined;
  }
};

/**
 * The endpoints of AWS that only a deployed stage is asked about, as `world` has them when they are asked. Calls that SES
 * has here as well go to `ses`, previews to `compile`.
 */
export const stageEndpoints = ({
  world,
  ses,
  compile,
}: {
  world: World;
  ses: { fetch(request: Request): Response | Promise<Response> };
  compile: (input: never) => Promise<unknown>;
}): Hono => {
  const app = new Hono();
  app.post('/cloudformation/*', async (context) => {
    const fault: AwsFault | undefined =
      world.faults.CloudFormation ??
      (world.stack && new URLSearchParams(await context.req.text()).get('StackName') === stackName
        ? undefined
        : { code: 'ValidationError', message: `Stack with id ${stackName} does not exist`, status: 400 });
    return fault
      ? context.body(queryFault(cloudFormation, fault), fault.status, xml)
      : context.body(queryAnswer(cloudFormation, 'DescribeStacks', stackXml(world.stack!)), 200, xml);
  });
  app.post('/sns/*', (context) => {
    const { SNS: fault } = world.faults;
    if (fault) return context.body(queryFault(notifications, fault), fault.status, xml);
    const members = world.subscriptions.map(
      ({ endpoint, arn }) =>
        `<member><SubscriptionArn>${arn}</SubscriptionArn><Protocol>email</Protocol><Endpoint>${endpoint}</Endpoint></member>`,
    );
    const answer = `<Subscriptions>${members.join('')}</Subscriptions>`;
    return context.body(queryAnswer(notifications, 'ListSubscriptionsByTopic', answer), 200, xml);
  });
  app.post('/cloudwatch/*', async (context) => {
    const json = { 'content-type': 'application/x-amz-json-1.0' };
    const { CloudWatch: fault } = world.faults;
    if (fault)
      return context.body(
        JSON.stringify({ __type: `com.amazonaws.cloudwatch#${fault.code}`, message: fault.message }),
        fault.status,
        json,
      );
    const { AlarmNamePrefix = '' } = JSON.parse(await context.req.text()) as { AlarmNamePrefix?: string };
    const MetricAlarms = world.alarms.filter(({ AlarmName }) => AlarmName.startsWith(AlarmNamePrefix));
    return context.body(JSON.stringify({ MetricAlarms, CompositeAlarms: [] }), 200, json);
  });
  app.get('/lambda/2016-08-19/account-settings', (context) => {
    const { Lambda: fault } = world.faults;
    if (fault) return context.json({ Message: fault.message }, fault.status, { 'x-amzn-errortype': fault.code });
    const ConcurrentExecutions = world.concurrency;
    return context.json({
      AccountLimit: {
        CodeSizeUnzipped: 262144000,
        CodeSizeZipped: 52428800,
        ConcurrentExecutions,
        TotalCodeSize: 80530636800,
        UnreservedConcurrentExecutions: ConcurrentExecutions,
      },
      AccountUsage: { FunctionCount: 14, TotalCodeSize: 20000000 },
    });
  });
  app.post('/lambda/2015-03-31/functions/compile/invocations', async (context) =>
    context.json((await compile((await context.req.json()) as never)) ?? null, 200, {
      'x-amz-executed-version': '$LATEST',
    }),
  );
  app.post('/ses/*', async (context) => {
    const form = new URLSearchParams(await context.req.raw.clone().text());
    const action = form.get('Action') ?? '';
    const answered = world.faults.SES ?? sesAnswer(action, world, form.get('ConfigurationSetName'));
    if (answered === undefined) return ses.fetch(context.req.raw);
    return typeof answered === 'string'
      ? context.body(queryAnswer(email, action, answered), 200, xml)
      : context.body(queryFault(email, answered), answered.status, xml);
  });
  return app;
};
