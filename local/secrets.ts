import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Hono } from 'hono';
import { Secrets } from '../functions/core/secrets.ts';

/** Fresh random secrets, or those a file keeps from an earlier start, so that links in old mails still work. */
export const openSecrets = async (file?: string): Promise<Secrets> => {
  const kept = file && (await readFile(file, 'utf8').catch(() => undefined));
  if (kept) return Secrets.parse(JSON.parse(kept));
  const secrets: Secrets = {
    readerSecret: randomBytes(32).toString('base64url'),
    linkKeys: [{ id: 'k1', secret: randomBytes(32).toString('base64url') }],
  };
  if (file) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return secrets;
};

/** Secrets Manager's GetSecretValue (AWS JSON 1.1) for one secret. */
export const secretsEndpoint = ({ arn, secrets }: { arn: string; secrets: Secrets }): Hono => {
  const app = new Hono();
  app.post('*', async (context) => {
    const { SecretId } = JSON.parse(await context.req.text()) as { SecretId?: string };
    if (context.req.header('x-amz-target') !== 'secretsmanager.GetSecretValue' || SecretId !== arn)
      return context.json({ __type: 'ResourceNotFoundException', Message: "Can't find the specified secret." }, 400);
    return context.json({
      ARN: arn,
      Name: arn.split(':').at(-1),
      SecretString: JSON.stringify(secrets),
      VersionId: '00000000-0000-0000-0000-000000000001',
      VersionStages: ['AWSCURRENT'],
    });
  });
  return app;
};
