import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { createHandler as createCompileHandler } from '../../functions/compile/handler.ts';
import { listen } from '../../local/aws/listen.ts';
import { startProduct } from '../../local/product.ts';
import { startDns, type Zone } from './dns-server.ts';

export const stageName = 'press';
export const domain = 'herald.test';
const stackName = `broadsheet-${stageName}`;
const region = 'us-east-1';
/** The stack's outputs as the real template has them: names, and values with CloudFormation's functions in them. */
const templateOutputs = async (): Promise<Record<string, unknown>> => {
  const program = fileURLToPath(new URL('./stack-outputs.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, stageName, domain]);
  return JSON.parse(stdout);
};

/** What CloudFormation makes of a value once it is deployed, as far as it can be told without the resources. */
const resolved = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  const {
    Ref,
    'Fn::GetAtt': attribute,
    'Fn::Join': join,
  } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string]; 'Fn::Join'?: [string, unknown[]] };
  if (Ref === 'AWS::Region') return region;
  const [, part, number] = /^DkimDNSToken(Name|Value)(\d)$/.exec(attribute?.[1] ?? '') ?? [];
  if (part) return part === 'Name' ? `token${number}._domainkey.${domain}` : `token${number}.dkim.amazonses.com`;
  if (attribute?.[1] === 'RegionalDomainName') return `d-1234.execute-api.${region}.amazonaws.com`;
  const parts = join?.[1].map(resolved);
  return parts?.every((one) => one !== undefined) ? parts.join(join?.[0]) : undefined;
};

/** How an AWS service refuses. */
export interface AwsFault {
  code: string;
  message: string;
  status: ContentfulStatusCode;
}
type Service = 'CloudFormation' | 'CloudWatch' | 'Lambda' | 'SES';

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
    configurationSet: { sendingEnabled: boolean; destinationEnabled: boolean } | undefined;
  };
  concurrency: number;
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
    case 'GetAccountSendingEnabled':
      return `<Enabled>${ses.sendingEnabled}</Enabled>`;
    case 'DescribeConfigurationSet':
      return ses.configurationSet
        ? `<ConfigurationSet><Name>${configurationSet}</Name></ConfigurationSet><EventDestinations><member>` +
            `<Name>ToFeedback</Name><Enabled>${ses.configurationSet.destinationEnabled}</Enabled>` +
            '<MatchingEventTypes><member>bounce</member></MatchingEventTypes></member></EventDestinations>' +
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
 * A stage as it is once it is deployed: the product over embedded AWS, the stack's outputs from the real template, the
 * endpoints of AWS that only a deployed stage is asked about, and DNS. All of it well until a test changes the world.
 */
export const startDeployed = async () => {
  const before = { ...process.env };
  const faults: unknown[] = [];
  const [product, outputs] = await Promise.all([
    startProduct({
      clock: { now: () => new Date() },
      settleSeconds: 1,
      onFault: (fault) => void faults.push(fault),
    }),
    templateOutputs(),
  ]);
  const { environment, aws } = product;
  // A rotation has been: a key that signs and the next one.
  aws.secrets.linkKeys.push({ id: 'k2', secret: 'x'.repeat(43) });

  const told: Record<string, string> = {
    ...environment,
    COMPILE_FUNCTION_NAME: 'compile',
    MAIL_DOMAIN: domain,
    FROM_ADDRESS: `digest@${domain}`,
  };
  const outputOf = (name: string, value: unknown): string => {
    const own = told[name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] ?? resolved(value);
    if (own === undefined) throw new Error(`Nothing here is known to stand for the output ${name}.`);
    return own;
  };
  const wellOutputs = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, outputOf(name, value)]));
  const wellZone = () =>
    new Map(
      Object.values(wellOutputs).flatMap((text): [string, string[]][] => {
        const [, name, type, value] = /^(\S+) (CNAME|MX|TXT) (.+)$/.exec(text) ?? [];
        return name && value ? [[`${name} ${type}`, [value.replaceAll('"', '')]]] : [];
      }),
    );
  const well = (): World => ({
    stack: { status: 'CREATE_COMPLETE', outputs: { ...wellOutputs }, createdAt: new Date() },
    zone: wellZone(),
    ses: {
      verification: 'Success',
      dkim: 'Success',
      dkimEnabled: true,
      mailFrom: 'Success',
      sendingEnabled: true,
      configurationSet: { sendingEnabled: true, destinationEnabled: true },
    },
    concurrency: 1000,
    alarms: [
      {
        AlarmName: `${stackName}-AlarmsRunLate`,
        AlarmDescription: 'Some get their digest late. What to do: docs/runbook.md#run-late',
        StateValue: 'OK',
        ActionsEnabled: true,
      },
    ],
    faults: {},
  });
  const zone: Zone = wellZone();
  const dns = await startDns(zone);
  const world = well();

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
  const compile = createCompileHandler(environment);
  app.post('/lambda/2015-03-31/functions/compile/invocations', async (context) =>
    context.json((await compile(await context.req.json())) ?? null, 200, { 'x-amz-executed-version': '$LATEST' }),
  );
  app.post('/ses/*', async (context) => {
    const form = new URLSearchParams(await context.req.raw.clone().text());
    const action = form.get('Action') ?? '';
    const answered = world.faults.SES ?? sesAnswer(action, world, form.get('ConfigurationSetName'));
    if (answered === undefined) return aws.ses.app.fetch(context.req.raw);
    return typeof answered === 'string'
      ? context.body(queryAnswer(email, action, answered), 200, xml)
      : context.body(queryFault(email, answered), answered.status, xml);
  });
  const endpoints = await listen({ app });
  const endpointsOf = {
    AWS_ENDPOINT_URL_CLOUDFORMATION: `${endpoints.url}/cloudformation`,
    AWS_ENDPOINT_URL_CLOUDWATCH: `${endpoints.url}/cloudwatch`,
    AWS_ENDPOINT_URL_LAMBDA: `${endpoints.url}/lambda`,
    AWS_ENDPOINT_URL_SES: `${endpoints.url}/ses`,
    // The SDK's own patience is not what is tested here.
    AWS_MAX_ATTEMPTS: '1',
    // Nothing outside this process is asked for credentials.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
  Object.assign(process.env, endpointsOf);

  return {
    product,
    world,
    dnsServer: dns.server,
    /** Everything is well again, and in the environment too. */
    mend() {
      Object.assign(world, well());
      zone.clear();
      for (const [name, records] of wellZone()) zone.set(name, records);
      world.zone = zone;
      aws.ses.quota.max24Hour = 50_000;
      for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
      Object.assign(process.env, environment, endpointsOf);
    },
    faults,
    async stop() {
      await Promise.all([endpoints.stop(), dns.stop()]);
      await product.stop();
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    },
  };
};
export type Deployed = Awaited<ReturnType<typeof startDeployed>>;
