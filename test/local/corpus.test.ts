import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPublisher } from '../../local/corpus.ts';
import { type Servers, startServers } from '../servers.ts';

let servers: Servers;
let folder: string;
beforeAll(async () => {
  servers = await startServers();
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterAll(async () => {
  await servers.stop();
  await rm(folder, { recursive: true });
});

describe('a corpus folder', () => {
  it('goes on without a file that cannot be read, and names it', async () => {
    const s3 = new S3Client();
    const bucket = process.env.BUCKET ?? '';
    await writeFile(join(folder, 'good.txt'), 'The harbour wall will be rebuilt.');
    const warned = jest.spyOn(console, 'error').mockImplementation(() => {});
    const put = await createPublisher({ s3, bucket }).publish([
      { path: join(folder, 'gone.txt'), key: 'articles/gone.txt' },
      { path: join(folder, 'good.txt'), key: 'articles/good.txt' },
    ]);
    expect(put).toBe(1);
    await expect(s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'articles/good.txt' }))).resolves.toBeDefined();
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('gone.txt cannot be read (ENOENT)'));
    warned.mockRestore();
  });
});
