import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { secretsManagerReaderSecret, secretsManagerSecrets } from '../../functions/adapters/secrets-manager-secrets.ts';
import { listen } from '../../local/aws/listen.ts';
import { handClock } from '../kit/servers.ts';

const good = { readerSecret: 'r'.repeat(32), linkKeys: [{ id: 'k1', secret: 's'.repeat(32) }] };

describe('secrets from Secrets Manager', () => {
  let stored: string | undefined;
  /** What another secret holds, whose name is `arn:links`. */
  let links: unknown;
  let asked = 0;
  let server: Awaited<ReturnType<typeof listen>>;
  let client: SecretsManagerClient;
  const clock = handClock('2026-11-22T08:00:00.000Z');

  beforeAll(async () => {
    const app = new Hono().post('/', async (context) => {
      asked++;
      const { SecretId } = JSON.parse(await context.req.text());
      if (SecretId === 'arn:links') return context.json({ SecretString: JSON.stringify(links) });
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

  describe('with the keys of links in a secret of their own', () => {
    const key = (id: string, verifiesUntil?: string) => ({
      id,
      secret: id.padEnd(32, 's'),
      ...(verifiesUntil && { verifiesUntil }),
    });
    const readerSecret = 'r'.repeat(32);
    const read = async (older: unknown[] | undefined, rotating: unknown[]) => {
      stored = JSON.stringify({ readerSecret, linkKeys: older });
      links = { linkKeys: rotating };
      return secretsManagerSecrets({ client, arn: 'arn:secret', linkKeysArn: 'arn:links', clock })();
    };

    it('a new stage signs with those', async () => {
      expect(await read([], [key('k1'), key('k2')])).toEqual({ readerSecret, linkKeys: [key('k1'), key('k2')] });
      expect((await read(undefined, [key('k1')])).linkKeys).toEqual([key('k1')]);
    });

    it('a stage from before they were apart signs with its own until each function knows the next one', async () => {
      const older = [key('a1'), key('a2'), key('a0', '2025-01-01T00:00:00.000Z')];
      for (const first of [[], [key('k1'), key('k2')]])
        expect((await read(older, first)).linkKeys).toEqual([...older, ...first]);
      const retired = '2027-02-20T00:00:00.000Z';
      const later = [key('k3'), key('k4'), key('k2', '2027-05-20T00:00:00.000Z'), key('k1', retired)];
      expect((await read(older, later)).linkKeys).toEqual([
        ...later,
        key('a1', retired),
        key('a2', retired),
        key('a0', '2025-01-01T00:00:00.000Z'),
      ]);
    });

    it('before the first rotation of a new stage nothing can be signed, and readers can be found', async () => {
      await expect(read([], [])).rejects.toThrow('the secret arn:links lacks or misstates: linkKeys');
      expect(await secretsManagerReaderSecret({ client, arn: 'arn:secret', clock })()).toBe(readerSecret);
    });
  });
});
