import { setTimeout as sleep } from 'node:timers/promises';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { secretsManagerKey } from '../adapters/secrets-manager-secrets.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { Env } from './env.ts';
import { keepWatch, type Ports, type Watched } from './keep-watch.ts';

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

/** Builds the canary from its environment. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
): (() => Promise<Watched>) => {
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
  return () => metrics.written(() => keepWatch(ports, new Date(clock.now().getTime() + env.WAIT_SECONDS * 1000)));
};

export const handler = lambda(createHandler);
