import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Malformed } from '../core/errors.ts';
import type { Sender } from './lazy-client.ts';

/** How long a secret that was read is kept, so that warm functions start to use a changed one. */
export const keptForMilliseconds = 5 * 60_000;

/** The JSON that a secret holds. Throws `Malformed` if it holds none, without naming its value. */
export const readSecretJson = async (client: Sender<SecretsManagerClient>, arn: string): Promise<unknown> => {
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: arn }));
  try {
    return JSON.parse(SecretString);
  } catch {
    throw new Malformed(`the secret ${arn} is not JSON`);
  }
};
