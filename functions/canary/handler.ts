import { setTimeout as sleep } from 'node:timers/promises';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { z } from 'zod';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { secretsManagerKey } from '../adapters/secrets-manager-secrets.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { signsUpAt } from '../capacity/canary-visits.ts';
import type { Clock } from '../core/ports.ts';
import { Env } from './env.ts';
import { keepWatch, lookOnly, type Ports, type Watched } from './keep-watch.ts';

/** How long one page may take. Milliseconds. */
const pageMilliseconds = 20_000;

/** Requests pages of a site over HTTP. */
const requestOf =
  (siteUrl: string): Ports['request'] =>
  async (path, sent) => {
    const answer = await fetch(`${siteUrl}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(pageMilliseconds),
      ...(sent && {
        method: 'POST',
        body: new URLSearchParams(sent.form.map(([name, value]): [string, string] => [name, value])),
        ...(sent.headers && { headers: sent.headers }),
      }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

/** What the schedule sends. Whoever else calls the canary has it sign up, whatever the quota. */
const Scheduled = z.object({ kind: z.literal('scheduled') });

/** Builds the canary from its environment. On schedule it signs up as often as SES's daily quota allows, and looks at pages otherwise. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
): ((event?: unknown) => Promise<Watched>) => {
  const env = Env.parse(environment);
  const metrics = powertoolsMetrics({ service: 'canary' });
  const key = secretsManagerKey({ client: new SecretsManagerClient(), arn: env.CANARY_KEY_ARN, clock });
  const ports: Ports = {
    request: requestOf(env.SITE_URL),
    key,
    clock,
    sleep,
    log: powertoolsLog({ service: 'canary' }),
    metrics,
  };
  const mailer = sesMailer({ client: new SESClient() });
  const watch = async (event: unknown): Promise<Watched> => {
    if (Scheduled.safeParse(event).success) {
      const quota = await mailer.quota();
      if (!signsUpAt(clock.now(), quota.max24Hour)) return lookOnly(ports, quota);
    }
    return keepWatch(ports, new Date(clock.now().getTime() + env.WAIT_SECONDS * 1000));
  };
  return (event) => metrics.written(() => watch(event));
};

export const handler = lambda(createHandler);
