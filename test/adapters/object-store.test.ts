import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { objectStoreContract } from './object-store.contract.ts';

objectStoreContract('over the S3 protocol', async () => {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${server.port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await client.send(new CreateBucketCommand({ Bucket: 'contract' }));
  return {
    store: s3ObjectStore({ client, bucket: 'contract' }),
    close: async () => {
      client.destroy();
      await server.stop();
    },
  };
});

objectStoreContract('in memory', async () => ({ store: memoryObjectStore(), close: async () => {} }));
