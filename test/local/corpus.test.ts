import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { createPublisher } from '../../local/demo/publisher.ts';
import { type Servers, startServers } from '../kit/servers.ts';

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
  it('is read through links, each folder once, without loops', async () => {
    const corpus = join(folder, 'linked');
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(join(corpus, 'harbour-post'), { recursive: true });
    await mkdir(elsewhere);
    await writeFile(join(corpus, 'harbour-post/a.txt'), 'A');
    await writeFile(join(corpus, 'harbour-post/.hidden.txt'), 'hidden');
    await writeFile(join(corpus, 'topics.yaml'), 'topics: []');
    await writeFile(join(corpus, 'stories.jsonl'), '{}');
    await writeFile(join(elsewhere, 'b.txt'), 'B');
    await symlink(elsewhere, join(corpus, 'coastal-wire'));
    await symlink(elsewhere, join(corpus, 'the-same-again'));
    await symlink(corpus, join(elsewhere, 'round'));
    await symlink(join(corpus, 'harbour-post'), join(corpus, 'an-alias'));
    await symlink(join(elsewhere, 'b.txt'), join(corpus, 'harbour-post/b.txt'));
    await symlink(join(folder, 'nowhere.txt'), join(corpus, 'harbour-post/lost.txt'));
    await symlink('self.txt', join(corpus, 'harbour-post/self.txt'));
    expect((await corpusFiles(corpus)).map(({ key }) => key)).toEqual([
      'articles/coastal-wire/b.txt',
      'articles/harbour-post/a.txt',
      'articles/harbour-post/b.txt',
      'articles/harbour-post/lost.txt',
      'articles/harbour-post/self.txt',
      'articles/stories.jsonl',
    ]);
  });

  it('is published without a file that cannot be read, which is named', async () => {
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
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('gone.txt cannot be read (ENOENT) and was skipped'));
    warned.mockRestore();
  });

  it('is published with a file of 12 MB, and without one of 60 MB or one that the bucket refuses, which are named', async () => {
    const s3 = new S3Client();
    s3.middlewareStack.add((next) => (call) => {
      if ((call.input as { Key?: string }).Key === 'articles/good.txt') throw new Error('odd key');
      return next(call);
    });
    await writeFile(join(folder, 'large.txt'), Buffer.alloc(12_000_000, 'The tide tables of the strait. '));
    await writeFile(join(folder, 'huge.txt'), '');
    await truncate(join(folder, 'huge.txt'), 60_000_000);
    await writeFile(join(folder, 'good.txt'), 'The lock gates open at six.');
    const warned = jest.spyOn(console, 'error').mockImplementation(() => {});
    const files = ['large.txt', 'huge.txt', 'good.txt', 'small.txt'];
    await writeFile(join(folder, 'small.txt'), 'The lock gates close at nine.');
    const put = await createPublisher({ s3, bucket: process.env.BUCKET ?? '' }).publish(
      files.map((name) => ({ path: join(folder, name), key: `articles/${name}` })),
    );
    expect(put).toBe(2);
    expect(warned.mock.calls.flat().sort()).toEqual([
      `${join(folder, 'good.txt')} could not be uploaded (odd key) and was skipped.`,
      `${join(folder, 'huge.txt')} cannot be read (it has 60000000 bytes; the limit is 50000000) and was skipped.`,
    ]);
    warned.mockRestore();
  });
});
