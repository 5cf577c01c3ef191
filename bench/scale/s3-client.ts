import { fork } from 'node:child_process';
import { once } from 'node:events';
import { S3Client } from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';

/** Processor time that the client of S3 takes, in milliseconds, for one read, one write and one listing of 1,000 keys. */
export interface ClientCosts {
  get: number;
  put: number;
  list: number;
}

const rounds = 1500;
const atOnce = 48;

/** Measures the client of S3 in this process against a server in another one, with objects of a given size. */
export const clientCosts = async (bytes: number): Promise<ClientCosts> => {
  const server = fork(new URL('s3-answers.ts', import.meta.url), [String(bytes)]);
  try {
    const [port] = (await once(server, 'message')) as [number];
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'made', secretAccessKey: 'up' },
    });
    const store = s3ObjectStore({ client, bucket: 'b' });
    const body = 'a'.repeat(bytes);
    const timed = async (count: number, work: (index: number) => Promise<unknown>): Promise<number> => {
      const each = Array.from({ length: count }, (_, index) => index);
      await pMap(each.slice(0, count / 5), work, { concurrency: atOnce });
      const before = process.cpuUsage();
      await pMap(each, work, { concurrency: atOnce });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / count;
    };
    const costs = {
      get: await timed(rounds, (index) => store.get(`a/${index}`)),
      put: await timed(rounds, (index) => store.put(`a/${index}`, body)),
      list: await timed(rounds / 15, async () => {
        for await (const _ of store.list({ prefix: 'index/' }));
      }),
    };
    client.destroy();
    return costs;
  } finally {
    server.kill();
  }
};
