import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { Secrets } from '../../functions/core/secrets.ts';
import { createHandler } from '../../functions/rotate/handler.ts';
import { type Listening, listen } from '../../local/aws/listen.ts';

/** Secrets Manager's four calls of a rotation (AWS JSON 1.1), for one secret as a deployment makes it. */
const manager = () => {
  const texts = new Map([['first', JSON.stringify({ linkKeys: [], readerSecret: 'r'.repeat(64) })]]);
  const labels = new Map([['first', ['AWSCURRENT']]]);
  const app = new Hono();
  app.post('*', async (context) => {
    const call = JSON.parse(await context.req.text());
    switch (context.req.header('x-amz-target')?.split('.')[1]) {
      case 'DescribeSecret':
        return context.json({ ARN: call.SecretId, VersionIdsToStages: Object.fromEntries(labels) });
      case 'GetSecretValue': {
        const [version] = [...labels].find(([, held]) => held.includes(call.VersionStage)) ?? [];
        const text = version && (call.VersionId ?? version) === version ? texts.get(version) : undefined;
        return text === undefined
          ? context.json({ __type: 'ResourceNotFoundException', Message: 'no such version' }, 400)
          : context.json({ ARN: call.SecretId, SecretString: text, VersionId: version });
      }
      case 'PutSecretValue':
        texts.set(call.ClientRequestToken, call.SecretString);
        return context.json({ ARN: call.SecretId });
      case 'UpdateSecretVersionStage':
        labels.set(call.RemoveFromVersionId, ['AWSPREVIOUS']);
        labels.set(call.MoveToVersionId, ['AWSCURRENT']);
        return context.json({ ARN: call.SecretId });
      default:
        return context.json({ __type: 'UnknownOperationException' }, 400);
    }
  });
  const current = () => texts.get([...labels].find(([, held]) => held.includes('AWSCURRENT'))![0])!;
  return { app, labels, current };
};

const secrets = manager();
let server: Listening;
const before = { ...process.env };

beforeAll(async () => {
  server = await listen({ app: secrets.app });
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: server.url,
  });
});
afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  await server.stop();
});

it('gives a fresh deployment its first keys, and each later rotation one more, by the calls of Secrets Manager', async () => {
  const rotate = createHandler();
  for (const [round, known] of [2, 3, 4].entries()) {
    const ClientRequestToken = `version-${round}`;
    secrets.labels.set(ClientRequestToken, ['AWSPENDING']);
    for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'])
      await rotate({ SecretId: 'arn:aws:secretsmanager:us-east-1:000000000000:secret:x', ClientRequestToken, Step });
    const { linkKeys, readerSecret } = Secrets.parse(JSON.parse(secrets.current()));
    expect(linkKeys).toHaveLength(known);
    expect(readerSecret).toBe('r'.repeat(64));
  }
});
