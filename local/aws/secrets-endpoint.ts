import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { OperationalError } from '../../cli/operational-error.ts';
import { Secrets } from '../../functions/core/secrets.ts';
import { whyUnusable } from './storage-fault.ts';
import { writeWhole } from './write-whole.ts';

/** Whether a folder holds data that needs its secrets: reader ids in the table, links in emails. */
const hasReadersOrMails = async (folder: string): Promise<boolean> => {
  for (const name of ['table', 'outbox'])
    if ((await readdir(join(folder, name)).catch(() => [])).length > 0) return true;
  return false;
};

const parsed = (text: string): Secrets | undefined => {
  try {
    return Secrets.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/**
 * Reads the secrets in a file, so that links in old emails still work, or creates random ones. Rejects with OperationalError
 * if the file is missing or unreadable but the folder has readers or emails, because new secrets would break their ids and
 * links.
 */
export const openSecrets = async (file?: string): Promise<Secrets> => {
  if (file !== undefined) {
    const lost = (what: string) =>
      new OperationalError(
        `${file} ${what}. Without its keys, readers in this folder cannot be found and links in emails do not work. ` +
          'Restore the file from a backup, or start over without the readers and emails: npm start -- --fresh',
      );
    const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return undefined;
      throw lost(`cannot be read (${whyUnusable(fault)})`);
    });
    const kept = text === undefined ? undefined : parsed(text);
    if (kept) return kept;
    if (text !== undefined) throw lost('is damaged');
    if (await hasReadersOrMails(dirname(file))) throw lost('is missing');
  }
  const secrets: Secrets = {
    readerSecret: randomBytes(32).toString('base64url'),
    linkKeys: [{ id: 'k1', secret: randomBytes(32).toString('base64url') }],
  };
  if (file !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    writeWhole(file, JSON.stringify(secrets), { mode: 0o600, durable: true });
  }
  return secrets;
};

/** The user names and passwords of sources, in a file if there is one. */
export interface CredentialsText {
  read(): Promise<string>;
  write(text: string): void;
}

const noneYet = (fault: NodeJS.ErrnoException): string => {
  if (fault.code === 'ENOENT') return '{}';
  throw fault;
};

export const openCredentials = (file?: string): CredentialsText => {
  let kept = '{}';
  return {
    read: async () => (file === undefined ? kept : readFile(file, 'utf8').catch(noneYet)),
    write: (text) => {
      if (file === undefined) kept = text;
      else writeWhole(file, text, { mode: 0o600, durable: true });
    },
  };
};

/** Secrets Manager (AWS JSON 1.1) for the product's own secret, the one that operators write, and the canary's key. */
export const secretsEndpoint = ({
  arn,
  secrets,
  credentials,
  canary,
}: {
  arn: string;
  secrets: Secrets;
  credentials: { arn: string; text: CredentialsText };
  canary: { arn: string; key: string };
}): Hono => {
  const app = new Hono();
  app.post('*', async (context) => {
    const asked = JSON.parse(await context.req.text()) as { SecretId?: string; SecretString?: string };
    const { SecretId, SecretString } = asked;
    const action = context.req.header('x-amz-target')?.split('.')[1];
    const isCredentials = SecretId === credentials.arn;
    const answer = (more: object) =>
      context.json({
        ARN: SecretId,
        Name: SecretId?.split(':').at(-1),
        VersionId: '00000000-0000-0000-0000-000000000001',
        VersionStages: ['AWSCURRENT'],
        ...more,
      });
    if (action === 'PutSecretValue' && isCredentials && SecretString !== undefined) {
      credentials.text.write(SecretString);
      return answer({});
    }
    if (action === 'GetSecretValue' && SecretId === canary.arn)
      return answer({ SecretString: JSON.stringify({ key: canary.key }) });
    if (action !== 'GetSecretValue' || (SecretId !== arn && !isCredentials))
      return context.json({ __type: 'ResourceNotFoundException', Message: "Can't find the specified secret." }, 400);
    return answer({ SecretString: isCredentials ? await credentials.text.read() : JSON.stringify(secrets) });
  });
  return app;
};
