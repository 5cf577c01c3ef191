import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { sfnRuns } from '../adapters/sfn-runs.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { Env } from './env.ts';
import { type Ports, startRequested, startScheduled } from './start.ts';

/** A call of the schedule, or S3's notification of dropped objects. */
const Event = z.union([
  z.object({ kind: z.literal('scheduled'), slot: z.string() }),
  z.object({ Records: z.array(z.unknown()) }),
]);

/** One dropped object, with its key encoded as in a form. */
const Dropped = z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) });
const keyOf = (record: unknown) => decodeURIComponent(Dropped.parse(record).s3.object.key.replaceAll('+', ' '));

/** Builds the function that starts runs from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const ports: Ports = {
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    runs: sfnRuns({ client: new SFNClient(), stateMachineArn: env.RUN_STATE_MACHINE_ARN }),
    clock,
    log: powertoolsLog({ service: 'start' }),
  };
  return async (event: unknown): Promise<void> => {
    const asked = Event.parse(event);
    if ('slot' in asked) {
      await startScheduled(ports, asked.slot);
      return;
    }
    // A request that cannot be started does not hold up the others; all are tried again, and none starts twice.
    const results = await Promise.allSettled(asked.Records.map(async (record) => startRequested(ports, keyOf(record))));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  };
};

export const handler = lambda(createHandler);
