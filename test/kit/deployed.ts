import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createHandler as createCompileHandler } from '../../functions/compile/handler.ts';
import { listen } from '../../local/aws/listen.ts';
import { startProduct } from '../../local/product.ts';
import { startDns, type Zone } from './dns-server.ts';
import { domain, region, stackName, stageEndpoints, stageName, type World } from './stage-endpoints.ts';

const alarmTopicArn = `arn:aws:sns:${region}:123456789012:alarms`;

/** The stack's outputs as the real template has them: names, and values with CloudFormation's functions in them. */
const templateOutputs = async (): Promise<Record<string, unknown>> => {
  const program = fileURLToPath(new URL('./stack-outputs.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, stageName, domain]);
  return JSON.parse(stdout);
};

/** The deployed value of a CloudFormation expression, as far as it is known without the resources. */
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

/**
 * A stage as it is once it is deployed: the product over embedded AWS, the stack's outputs from the real template, the
 * endpoints of AWS that only a deployed stage is asked about, and DNS. Everything works until a test changes it.
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
  // After one rotation: a key that signs, and the next one.
  aws.secrets.linkKeys.push({ id: 'k2', secret: 'x'.repeat(43) });

  const told: Record<string, string> = {
    ...environment,
    COMPILE_FUNCTION_NAME: 'compile',
    CANARY_FUNCTION_NAME: 'canary',
    MAIL_DOMAIN: domain,
    FROM_ADDRESS: `digest@${domain}`,
    ALARM_TOPIC_ARN: alarmTopicArn,
    LINK_KEYS_ARN: environment.SECRETS_ARN!,
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
      configurationSet: { sendingEnabled: true, destinationEnabled: true, sendsEnabled: true },
    },
    concurrency: 1000,
    subscriptions: [{ endpoint: `operators@${domain}`, arn: `${alarmTopicArn}:1` }],
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
  /** What an account is allowed soon after it has left the sandbox. */
  const quota = { max24Hour: 50_000, maxPerSecond: 14 };
  Object.assign(aws.ses.quota, quota);

  const app = stageEndpoints({ world, ses: aws.ses.app, compile: createCompileHandler(environment) });
  const endpoints = await listen({ app });
  const endpointsOf = {
    AWS_ENDPOINT_URL_CLOUDFORMATION: `${endpoints.url}/cloudformation`,
    AWS_ENDPOINT_URL_CLOUDWATCH: `${endpoints.url}/cloudwatch`,
    AWS_ENDPOINT_URL_LAMBDA: `${endpoints.url}/lambda`,
    AWS_ENDPOINT_URL_SNS: `${endpoints.url}/sns`,
    AWS_ENDPOINT_URL_SES: `${endpoints.url}/ses`,
    // The SDK's own retries are not tested here.
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
    /** Restores everything, including the environment. */
    mend() {
      Object.assign(world, well());
      zone.clear();
      for (const [name, records] of wellZone()) zone.set(name, records);
      world.zone = zone;
      Object.assign(aws.ses.quota, quota);
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
