import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Malformed } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import { Secrets } from '../core/secrets.ts';
import { keptForMilliseconds, readSecretJson } from './secret-json.ts';

/**
 * The product's secrets, read from Secrets Manager and kept for five minutes, so that warm functions
 * start to use a rotated key. Throws `Malformed` if the stored string is not valid, without naming its value.
 */
export const secretsManagerSecrets = ({
  client,
  arn,
  clock,
}: {
  client: SecretsManagerClient;
  arn: string;
  clock: Clock;
}): (() => Promise<Secrets>) => {
  let kept: { secrets: Promise<Secrets>; until: number } | undefined;

  const read = async (): Promise<Secrets> => {
    const parsed = Secrets.safeParse(await readSecretJson(client, arn));
    if (parsed.success) return parsed.data;
    const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
    throw new Malformed(`the secret ${arn} lacks or misstates: ${places}`);
  };

  return () => {
    const now = clock.now().getTime();
    if (!kept || kept.until <= now) {
      const secrets = read();
      const mine = { secrets, until: now + keptForMilliseconds };
      kept = mine;
      secrets.catch(() => {
        if (kept === mine) kept = undefined;
      });
    }
    return kept.secrets;
  };
};
