import { PutSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { Malformed } from '../core/errors.ts';
import type { Clock, Credentials, SourceCredentials } from '../core/ports.ts';
import { keptForMilliseconds, readSecretJson } from './secret-json.ts';

/** One secret has those of all sources, by the id of the source. Secrets Manager allows 64 KB, some 500 sources. */
const Stored = z.record(z.string(), z.object({ origin: z.url(), user: z.string(), password: z.string() }));

/**
 * The user names and passwords of sources in Secrets Manager, kept for five minutes after they were read. Throws
 * `Malformed` if the stored string is not valid, without naming its value.
 */
export const secretsManagerCredentials = ({
  client,
  arn,
  clock,
}: {
  client: SecretsManagerClient;
  arn: string;
  clock: Clock;
}): SourceCredentials => {
  let kept: { all: Record<string, Credentials>; until: number } | undefined;

  const readAll = async (): Promise<Record<string, Credentials>> => {
    const { data } = Stored.safeParse(await readSecretJson(client, arn));
    if (!data) throw new Malformed(`the secret ${arn} does not hold user names and passwords of sources`);
    return data;
  };

  return {
    read: async (source) => {
      const now = clock.now().getTime();
      // A source that was added since they were read is looked up again.
      if (!kept || kept.until <= now || !Object.hasOwn(kept.all, source))
        kept = { all: await readAll(), until: now + keptForMilliseconds };
      return Object.hasOwn(kept.all, source) ? kept.all[source] : undefined;
    },
    write: async (source, credentials) => {
      const { [source]: _, ...others } = await readAll();
      const all = credentials ? { ...others, [source]: credentials } : others;
      await client.send(new PutSecretValueCommand({ SecretId: arn, SecretString: JSON.stringify(all) }));
      kept = undefined;
    },
  };
};
