import { randomBytes, randomInt } from 'node:crypto';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { lambda } from '../adapters/lambda.ts';
import { secretsManagerVersions } from '../adapters/secrets-manager-versions.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { type KeyMaker, rotate } from './rotate.ts';

/** Secrets Manager's call of a rotation function. */
const RotationEvent = z.object({
  SecretId: z.string(),
  ClientRequestToken: z.string(),
  Step: z.enum(['createSecret', 'setSecret', 'testSecret', 'finishSecret']),
});

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const keys: KeyMaker = {
  key: () => ({
    id: Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join(''),
    secret: randomBytes(32).toString('base64url'),
  }),
};

/** The rotate function. */
export const createHandler = (clock: Clock = systemClock) => {
  const client = new SecretsManagerClient();
  return async (event: unknown): Promise<void> => {
    const { SecretId, ClientRequestToken, Step } = RotationEvent.parse(event);
    const versions = secretsManagerVersions({ client, arn: SecretId, pending: ClientRequestToken });
    await rotate({ versions, keys, clock }, { step: Step, version: ClientRequestToken });
  };
};

export const handler = lambda(() => createHandler());
