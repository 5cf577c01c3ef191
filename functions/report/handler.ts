import { S3Client } from '@aws-sdk/client-s3';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { writeHomePage } from '../archive/topic-news.ts';
import type { Clock } from '../core/ports.ts';
import { type Report, ReportInput } from '../core/run.ts';
import { Env } from './env.ts';
import { report } from './report.ts';

/** What the state machine's output says about a run; the whole report is in the bucket. */
type Summary = Pick<Report, 'run' | 'balances' | 'totals'>;

/** Builds the last step of the state machine from its environment: it writes the report and prepares the home page. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const log = powertoolsLog({ service: 'report' });
  const metrics = powertoolsMetrics({ service: 'report' });
  return (input: unknown): Promise<Summary> =>
    metrics.written(async () => {
      const { run, kind, balances, totals } = await report({ store, clock, log, metrics }, ReportInput.parse(input));
      // One reader's digest does not change it, and the next slot comes soon.
      if (kind !== 'reader')
        await writeHomePage({ store, clock }).catch((error: unknown) =>
          log.error('the home page could not be prepared; pages look up its news themselves', {
            event: 'home-page.not-written',
            run,
            error,
          }),
        );
      return { run, balances, totals };
    });
};

export const handler = lambda(createHandler);
