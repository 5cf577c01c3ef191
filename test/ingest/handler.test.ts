import { S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { createHandler } from '../../functions/ingest/handler.ts';
import { createHandler as createReindexHandler } from '../../functions/ingest/reindex-handler.ts';
import { keys } from '../../functions/store/keys.ts';
import { type HandClock, handClock, type Servers, startServers } from '../kit/servers.ts';

const notification = (...objectKeys: string[]) =>
  JSON.stringify({
    Records: objectKeys.map((key) => ({
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: {
        bucket: { name: 'b' },
        object: { key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+'), size: 1, eTag: 'x' },
      },
    })),
  });

const event = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as SQSEvent;

describe('The ingest function', () => {
  let servers: Servers;
  let store: ObjectStore;
  let clock: HandClock;
  let environment: Record<string, string | undefined>;
  beforeAll(async () => {
    servers = await startServers();
    Object.assign(process.env, { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' });
    environment = { ...process.env, TOPICS_FRESH_SECONDS: '0' };
    store = s3ObjectStore({ client: new S3Client(), bucket: process.env.BUCKET! });
    clock = handClock('2026-03-02T09:00:00.000Z');
    await store.put(
      keys.topics,
      'topics:\n  - id: harbour\n    title: Harbour\n    match: { any: [harbour, ferry] }\n',
    );
  });
  afterAll(() => servers.stop());

  const under = async (topic: string) => {
    const found: string[] = [];
    for await (const { key } of store.list({ prefix: keys.entries(topic) })) found.push(key);
    return found;
  };

  it('indexes what S3 tells of, under keys as people write them, and works off each object once', async () => {
    const ingest = createHandler(environment, clock);
    const key = 'articles/harbour gazette/ferry + quay 50%.txt';
    await store.put(key, 'The ferry is late.');
    expect(await ingest(event(notification(key), notification(key, key)))).toEqual({ batchItemFailures: [] });
    expect(await under('harbour')).toHaveLength(1);
  });

  it('hands back only what it could not do, and passes over S3’s test message', async () => {
    const ingest = createHandler(environment, clock);
    await store.put('articles/a/fine.txt', 'The harbour is open.');
    const answer = await ingest(
      event(
        JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' }),
        'not json',
        JSON.stringify({ Records: [{ s3: { object: { key: '%E0%A4%A' } } }] }),
        notification('articles/a/fine.txt'),
        notification('articles/a/never-was.txt'),
      ),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }, { itemIdentifier: 'm2' }] });
    expect(await under('harbour')).toHaveLength(2);
  });

  it('reads the good neighbours of a key that is malformed, and still hands the message back', async () => {
    const ingest = createHandler(environment, clock);
    const before = (await under('harbour')).length;
    const names = ['one', 'two', 'three', 'four', 'five'].map((name) => `articles/neighbours/${name}.txt`);
    for (const name of names) await store.put(name, `The harbour is open, says ${name}.`);
    const { Records } = JSON.parse(notification(...names)) as { Records: unknown[] };
    Records.splice(2, 0, { s3: { object: { key: '%E0%A4%A' } } });
    const odd = [{}, null, { s3: { object: { key: 7 } } }];
    expect(await ingest(event(JSON.stringify({ Records: [...Records, ...odd] })))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    });
    expect(await under('harbour')).toHaveLength(before + 5);
  });

  it('passes over the folders that the console of S3 makes', async () => {
    const ingest = createHandler(environment, clock);
    await store.put('articles/console made/', '');
    expect(await ingest(event(notification('articles/console made/')))).toEqual({ batchItemFailures: [] });
    expect(await store.head(keys.rejected('articles/console made/'))).toBeUndefined();
  });

  it('makes the index agree with a reader’s new topic when S3 tells of it, or when an operator asks', async () => {
    const again = createReindexHandler(environment, clock);
    const context = { getRemainingTimeInMillis: () => 900_000 };
    await store.put(
      keys.customTopic('late'),
      JSON.stringify({ id: 'late', title: 'Late', description: '', match: { any: ['late'], all: [], none: [] } }),
    );
    expect(await again(event(notification(keys.customTopic('late'))), context)).toEqual({ batchItemFailures: [] });
    expect(await under('late')).toHaveLength(1);
    expect(await again({ topics: ['late'], since: '2026-03-01T00:00:00.000Z' }, context)).toMatchObject({
      topics: ['late'],
      entries: 1,
      next: null,
    });
    await expect(again({ topics: ['Not an id'], since: 'ever' } as never, context)).rejects.toThrow();
  });
});
