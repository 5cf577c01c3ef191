import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { bedrockWriter } from '../adapters/bedrock-writer.ts';
import { dynamodbCounters } from '../adapters/dynamodb-counters.ts';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { CompileItem } from '../core/run.ts';
import { renderEdition } from '../mail/render/render-edition.ts';
import { compileGroup } from './compile.ts';
import { Env } from './env.ts';
import type { StageModel } from './model/group-writing.ts';
import { openBudget } from './model/writing-budget.ts';
import { Settings } from './settings.ts';

/** What the state machine is told; it keeps none of it, so it is small however large the group. */
type Summary = CompileItem & { editions: number; stories: number };

/** The stage's model on Bedrock, with its budget in the table; undefined if the stage has none. */
const modelOf = ({ WRITER: settings, TABLE: table }: Env, s3: S3Client, clock: Clock): StageModel | undefined => {
  if (!settings) return undefined;
  if (!table) throw new Error('With WRITER, TABLE must name the table that counts what models cost.');
  const client = new BedrockRuntimeClient({
    maxAttempts: 1,
    // HTTP/1.1 like the other clients: a session of HTTP/2, this one's default, may be dead when Lambda thaws a function.
    requestHandler: s3.config.requestHandler,
    ...(settings.region && { region: settings.region }),
  });
  const writer = bedrockWriter({ client, settings });
  const counters = dynamodbCounters({ client: DynamoDBDocumentClient.from(new DynamoDBClient()), table });
  return (run) => ({ writer, settings, budget: openBudget({ counters, clock }, run, settings) });
};

/** Builds the Compile step of the state machine from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const s3 = new S3Client();
  const store = s3ObjectStore({ client: s3, bucket: env.BUCKET });
  const log = powertoolsLog({ service: 'compile' });
  const metrics = powertoolsMetrics({ service: 'compile' });
  const settings = Settings.parse({
    storiesPerTopic: env.STORIES_PER_TOPIC,
    storiesPerSource: env.STORIES_PER_SOURCE,
    backgroundDays: env.BACKGROUND_DAYS,
  });
  const model = modelOf(env, s3, clock);
  const render: Parameters<typeof compileGroup>[0]['render'] = (input) =>
    renderEdition({ ...input, siteUrl: env.SITE_URL });
  return (input: unknown): Promise<Summary> =>
    metrics.written(async () => {
      const item = CompileItem.parse(input);
      const compiled = await compileGroup(
        { store, render, log, metrics, model, pictures: env.PICTURES === 'on' },
        { ...item, settings },
      );
      return {
        ...item,
        editions: compiled.filter(({ known }) => known).length,
        stories: compiled.reduce((sum, { stories }) => sum + stories, 0),
      };
    });
};

export const handler = lambda(createHandler);
