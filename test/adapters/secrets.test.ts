import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { secretsManagerSecrets } from '../../functions/adapters/secrets-manager-secrets.ts';
import { listen } from '../../local/aws/listen.ts';
import { handClock } from '../kit/servers.ts';

const good = { readerSecret: 'r'.repeat(32), linkKeys: [{ id: 'k1', secret: 's'.repeat(32) }] };

describe('secrets from Secrets Manager', () => {
  let stored: string | undefined;
  let asked = 0;
  let server: Awaited<ReturnType<typeof listen>>;
  let client: SecretsManagerClient;
  const clock = handClock('2026-11-22T08:00:00.000Z');

  beforeAll(async () => {
    const app = new Hono().post('/', (context) => {
      asked++;
      return stored === undefined
        ? context.json({ __type: 'ResourceNotFoundException' }, 400)
        : context.json({ SecretString: stored });
    });
    server = await listen({ app });
    client = new SecretsManagerClient({
      endpoint: server.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  });
  afterAll(async () => {
    client.destroy();
    await server.stop();
  });

  it('reads them once and keeps them for five minutes, so that a rotated key is soon used', async () => {
    stored = JSON.stringify(good);
    const secrets = secretsManagerSecrets({ client, arn: 'arn:secret', clock });
    expect(await Promise.all([secrets(), secrets()])).toEqual([good, good]);
    expect(asked).toBe(1);
    const rotated = { ...good, linkKeys: [{ id: 'k2', secret: 't'.repeat(32) }, ...good.linkKeys] };
    stored = JSON.stringify(rotated);
    clock.advance(4 * 60_000);
    expect(await secrets()).toEqual(good);
    clock.advance(60_000);
    expect(await secrets()).toEqual(rotated);
  });

  it.each([
    ['{"readerSecret":"too short","linkKeys":[]}', 'lacks or misstates: readerSecret, linkKeys'],
    ['not JSON', 'is not JSON'],
  ])('says what is wrong with %s, but not its value', async (text, message) => {
    stored = text;
    const error: Error = await secretsManagerSecrets({ client, arn: 'arn:secret', clock })().catch((reason) => reason);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('too short');
  });

  it('asks again after a failure', async () => {
    stored = undefined;
    const secrets = secretsManagerSecrets({ client, arn: 'arn:secret', clock });
    await expect(secrets()).rejects.toThrow();
    stored = JSON.stringify(good);
    expect(await secrets()).toEqual(good);
  });
});
