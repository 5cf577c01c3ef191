import { S3Client } from '@aws-sdk/client-s3';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { CompileItem } from '../core/run.ts';
import { renderEdition } from '../mail/render/render-edition.ts';
import { compileGroup } from './compile.ts';
import { Env } from './env.ts';
import { Settings } from './settings.ts';

/** What the state machine is told; it keeps none of it, so it is small however large the group. */
type Summary = CompileItem & { editions: number; stories: number };

/** Builds the Compile step of the state machine from its environment. */
export const createHandler = (environment: Record<string, string | undefined>) => {
  const env = Env.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const log = powertoolsLog({ service: 'compile' });
  const metrics = powertoolsMetrics({ service: 'compile' });
  const settings = Settings.parse({
    storiesPerTopic: env.STORIES_PER_TOPIC,
    storiesPerSource: env.STORIES_PER_SOURCE,
    backgroundDays: env.BACKGROUND_DAYS,
  });
  const render: Parameters<typeof compileGroup>[0]['render'] = (input) =>
    renderEdition({ ...input, siteUrl: env.SITE_URL });
  return (input: unknown): Promise<Summary> =>
    metrics.written(async () => {
      const item = CompileItem.parse(input);
      const compiled = await compileGroup(
        { store, render, log, metrics, pictures: env.PICTURES === 'on' },
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
