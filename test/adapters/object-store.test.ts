import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { buildApp } from 'fauxqs';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { conditionalWrites } from '../../local/aws/conditional-writes.ts';
import { objectStoreContract } from './object-store.contract.ts';

objectStoreContract('over the S3 protocol', async () => {
  const server = buildApp({ logger: false });
  conditionalWrites(server);
  const endpoint = await server.listen({ port: 0, host: '127.0.0.1' });
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await client.send(new CreateBucketCommand({ Bucket: 'contract' }));
  return {
    store: s3ObjectStore({ client, bucket: 'contract' }),
    close: async () => {
      client.destroy();
      await server.close();
    },
  };
});

objectStoreContract('in memory', async () => ({ store: memoryObjectStore(), close: async () => {} }));
