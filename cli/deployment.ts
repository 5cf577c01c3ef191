import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { dynamodbBreaker } from '../functions/adapters/dynamodb-breaker.ts';
import { dynamodbLedger } from '../functions/adapters/dynamodb-ledger.ts';
import { dynamodbPollStates } from '../functions/adapters/dynamodb-poll-states.ts';
import { dynamodbReaderStore } from '../functions/adapters/dynamodb-reader-store.ts';
import { lambdaCompiler } from '../functions/adapters/lambda-compiler.ts';
import { nodeFetchPage } from '../functions/adapters/node-fetch-page.ts';
import { s3ObjectStore } from '../functions/adapters/s3-object-store.ts';
import { secretsManagerCredentials } from '../functions/adapters/secrets-manager-credentials.ts';
import { secretsManagerSecrets } from '../functions/adapters/secrets-manager-secrets.ts';
import { sesMailer } from '../functions/adapters/ses-mailer.ts';
import { sfnRuns } from '../functions/adapters/sfn-runs.ts';
import { systemClock } from '../functions/adapters/system-clock.ts';
import type {
  Breaker,
  Clock,
  FetchPage,
  Ledger,
  Mailer,
  ObjectStore,
  PollStates,
  ReaderStore,
  Runs,
  SourceCredentials,
} from '../functions/core/ports.ts';
import { type QueueName, queueNames } from '../functions/core/queues.ts';
import type { CompileItem } from '../functions/core/run.ts';
import type { Secrets } from '../functions/core/secrets.ts';
import { recordOf, type WantedRecord } from './doctor/dns.ts';
import { OperationalError, UsageError } from './operational-error.ts';

type QueueUrl = `${Uppercase<QueueName>}_${'' | 'DEAD_'}QUEUE_URL`;
/** The names of a queue's address, and of its dead-letter queue's. */
const queueUrls = (name: QueueName): [QueueUrl, QueueUrl] => {
  const upper = name.toUpperCase() as Uppercase<QueueName>;
  return [`${upper}_QUEUE_URL`, `${upper}_DEAD_QUEUE_URL`];
};

/** Where a deployment keeps its things: the outputs of a stack, or the environment of a run on this machine. */
export const Place = z.object({
  BUCKET: z.string(),
  TABLE: z.string(),
  SECRETS_ARN: z.string(),
  LINK_KEYS_ARN: z.string().optional(),
  RUN_STATE_MACHINE_ARN: z.string(),
  SITE_URL: z.string(),
  SOURCE_CREDENTIALS_ARN: z.string(),
  INBOUND_DOMAIN: z.string().optional(),
  ...(Object.fromEntries(queueNames.flatMap(queueUrls).map((name) => [name, z.url()])) as Record<QueueUrl, z.ZodURL>),
});
type Place = z.infer<typeof Place>;

/** `IngestQueueUrl` → `INGEST_QUEUE_URL`: each output has the name of an environment value. */
const environmentName = (output: string) => output.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

const Deployed = Place.extend({
  COMPILE_FUNCTION_NAME: z.string(),
  MAIL_DOMAIN: z.string(),
  FROM_ADDRESS: z.string(),
  CONFIGURATION_SET: z.string(),
  ALARM_TOPIC_ARN: z.string(),
  SEND_RATE: z.coerce.number(),
  INBOUND_RULE_SET: z.string().optional(),
});

/** What only a deployed stage has. */
export interface DeployedStack {
  stackName: string;
  /** How the last deployment ended, in CloudFormation's words. */
  status: string;
  deployedAt: Date;
  mailDomain: string;
  fromAddress: string;
  configurationSet: string;
  alarmTopicArn: string;
  /** Mails a second for which the functions are sized. */
  sendRate: number;
  /** The set of receipt rules by which SES receives newsletters; undefined if it does not. */
  inboundRuleSet: string | undefined;
  /** The DNS records that the stack needs. */
  records: WantedRecord[];
}

/** Parses the outputs of a stack, by name. */
export const placeOf = (outputs: Readonly<Record<string, unknown>>) =>
  Deployed.safeParse(
    Object.fromEntries(Object.entries(outputs).map(([name, value]) => [environmentName(name), value])),
  );

/** A copy of Broadsheet that commands work on, on this machine or deployed. */
export interface Deployment {
  /** `local`, or the name of the stage. */
  name: string;
  /** Names the copy in a sentence. */
  where: string;
  siteUrl: string;
  deployed?: DeployedStack;
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Ledger;
  breaker: Breaker;
  pollStates: PollStates;
  /** Fetches from public addresses only. */
  fetchPage: FetchPage;
  mailer: Pick<Mailer, 'quota'>;
  runs: Runs;
  clock: Clock;
  sqs: SQSClient;
  /** The domain at which newsletters come in; undefined if none do. */
  inboundDomain: string | undefined;
  queues: Record<QueueName, { url: string; deadLetterUrl: string }>;
  credentials: SourceCredentials;
  secrets(): Promise<Secrets>;
  compile(item: CompileItem): Promise<unknown>;
  /** Waits for what the command started, then releases the deployment. */
  close(): Promise<void>;
}

/** Opens a deployment whose place is known. */
export const createDeployment = (
  place: Place,
  {
    clock = systemClock,
    ...rest
  }: Pick<Deployment, 'name' | 'where' | 'compile' | 'close'> & {
    deployed?: DeployedStack;
    /** That of the machine by default. */
    clock?: Clock;
  },
): Deployment => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = place.TABLE;
  const secretsClient = new SecretsManagerClient();
  return {
    ...rest,
    siteUrl: place.SITE_URL,
    store: s3ObjectStore({ client: new S3Client(), bucket: place.BUCKET }),
    readers: dynamodbReaderStore({ client, table, clock }),
    ledger: dynamodbLedger({ client, table }),
    breaker: dynamodbBreaker({ client, table, clock }),
    pollStates: dynamodbPollStates({ client, table }),
    fetchPage: nodeFetchPage(),
    mailer: sesMailer({ client: new SESClient() }),
    runs: sfnRuns({ client: new SFNClient(), stateMachineArn: place.RUN_STATE_MACHINE_ARN }),
    clock,
    sqs: new SQSClient(),
    inboundDomain: place.INBOUND_DOMAIN,
    queues: Object.fromEntries(
      queueNames.map((name) => {
        const [url, dead] = queueUrls(name);
        return [name, { url: place[url], deadLetterUrl: place[dead] }];
      }),
    ) as Deployment['queues'],
    credentials: secretsManagerCredentials({ client: secretsClient, arn: place.SOURCE_CREDENTIALS_ARN, clock }),
    secrets: secretsManagerSecrets({
      client: secretsClient,
      arn: place.SECRETS_ARN,
      linkKeysArn: place.LINK_KEYS_ARN,
      clock,
    }),
  };
};

/** Why a stack cannot be used and what to do: it was never deployed completely, or is being deleted. */
const whyUnavailable = (stackName: string, status: string): string | undefined => {
  if (/^(CREATE|REVIEW)_IN_PROGRESS$/.test(status))
    return `The stack ${stackName} is still being deployed. Wait until it is finished.`;
  if (/^DELETE_/.test(status)) return `The stack ${stackName} is being deleted (${status}).`;
  if (/^(ROLLBACK_|CREATE_FAILED)/.test(status))
    return (
      `The first deployment of ${stackName} failed (${status}). See why in its events in the CloudFormation console, ` +
      'fix that, delete the stack there and deploy again.'
    );
  return undefined;
};

/** A deployed stage, found through the outputs of its stack. */
export const openStage = async (stage: string): Promise<Deployment> => {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,99}$/.test(stage))
    throw new UsageError(
      `"${stage}" is not a valid stage name: use letters, digits and hyphens, and begin with a letter.`,
    );
  const stackName = `broadsheet-${stage}`;
  const cloudFormation = new CloudFormationClient();
  const asked = cloudFormation.send(new DescribeStacksCommand({ StackName: stackName }));
  const { Stacks } = await asked.catch(async (fault: Error) => {
    if (!/does not exist/.test(fault.message)) throw fault;
    const region = await cloudFormation.config.region();
    throw new OperationalError(
      `There is no stack ${stackName} in this account in ${region}. Set AWS_REGION to another region, or deploy the stage: ` +
        `npx cdk deploy -c stage=${stage}`,
    );
  });
  const { Outputs = [], StackStatus: status = '', CreationTime, LastUpdatedTime = CreationTime } = Stacks?.[0] ?? {};
  const reason = whyUnavailable(stackName, status);
  if (reason) throw new OperationalError(reason);
  const place = placeOf(Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue])));
  if (!place.success) {
    const missing = [...new Set(place.error.issues.map(({ path }) => String(path[0])))];
    throw new OperationalError(
      `The stack ${stackName} is from another version: its outputs lack ${missing.join(', ')}. Deploy again: ` +
        `npx cdk deploy -c stage=${stage}`,
    );
  }
  const { COMPILE_FUNCTION_NAME: functionName, ...outputs } = place.data;
  return createDeployment(outputs, {
    name: stage,
    where: `Stage ${stage}: the stack ${stackName} in ${await cloudFormation.config.region()}.`,
    deployed: {
      stackName,
      status,
      deployedAt: LastUpdatedTime ?? new Date(0),
      mailDomain: outputs.MAIL_DOMAIN,
      fromAddress: outputs.FROM_ADDRESS,
      configurationSet: outputs.CONFIGURATION_SET,
      alarmTopicArn: outputs.ALARM_TOPIC_ARN,
      sendRate: outputs.SEND_RATE,
      inboundRuleSet: outputs.INBOUND_RULE_SET,
      records: Outputs.flatMap(({ OutputValue = '' }) => recordOf(OutputValue) ?? []),
    },
    compile: lambdaCompiler({ client: new LambdaClient(), functionName }),
    close: async () => {},
  });
};
