import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { createHandler as createReindexHandler } from '../../functions/ingest/reindex-handler.ts';
import { createHandler } from '../../functions/retire/handler.ts';
import { retire } from '../../functions/retire/retire.ts';
import { touchCustomTopic } from '../../functions/store/custom-topics.ts';
import { keys } from '../../functions/store/keys.ts';
import { keepCustomTopic } from '../../functions/web/readers/custom-topic.ts';
import { parseQuery } from '../../functions/web/readers/custom-topic-query.ts';
import { aReader, silent } from '../kit/run.ts';
import { handClock } from '../kit/servers.ts';
import { openTestSite, post, type TestSite } from '../kit/web.ts';

const day = 86_400_000;
const inLambda = { getRemainingTimeInMillis: () => 900_000 };

const customTopic = (query: string) => {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.topic;
};
const [read, awaited, missed, abandoned, refused, dreamt] = [
  'herons',
  'otters',
  'badgers',
  'ferries',
  'moles',
  'newts',
].map(customTopic) as [ReturnType<typeof customTopic>, ...ReturnType<typeof customTopic>[]];

describe("Readers' own topics, two weeks after anybody chose them", () => {
  let site: TestSite;
  let start: number;
  let window: { from: string; to: string };
  const at = (days: number) => new Date(start + days * day).toISOString();
  const keysUnder = async (prefix: string) => {
    const found: string[] = [];
    for await (const { key } of site.ports.store.list({ prefix })) found.push(key);
    return found;
  };
  const own = async () => (await keysUnder(keys.customTopics)).map(keys.customTopicId).sort();
  /** Has the function that S3's words of topics reach work off all of them. */
  const reindexed = async () => {
    const sqs = new SQSClient();
    const QueueUrl = site.servers.queues.reindex.url;
    const again = createReindexHandler({ ...process.env, REINDEX_DAYS: '36500' }, site.clock);
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      if (Messages.length === 0) return sqs.destroy();
      const Records = Messages.map(({ MessageId, Body }) => ({ messageId: MessageId, body: Body }));
      expect(await again({ Records } as never, inLambda)).toEqual({ batchItemFailures: [] });
      for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  };

  beforeAll(async () => {
    Object.assign(process.env, { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' });
    // Topics are as old as S3 says, which knows no clock but its own.
    start = Date.now();
    site = await openTestSite({ storage: 'embedded', now: at(0) });
    for (const topic of [read, awaited, missed, abandoned, refused, dreamt]) await keepCustomTopic(site.ports, topic!);
    const drop = async (name: string, text: string) => {
      await site.put(`articles/a/${name}.txt`, text);
      await site.index(`articles/a/${name}.txt`);
    };
    await drop('first', 'Herons, newts and ferries were counted in the port. Forty herons stood in the rain all day.');
    window = { from: at(-1), to: at(1) };
    await site.print(dreamt!.id, window);
    site.clock.set(at(12));
    await drop('second', 'The herons and the newts came back to the port. The ferries did not sail for two days.');
    await reindexed();
    site.clock.set(at(15));

    const readers: [string, Partial<Reader>][] = [
      ['ada', { topics: ['trade', read.id] }],
      ['ben', { topics: [awaited!.id], state: 'pending', due: null, confirmedAt: null, createdAt: at(14) }],
      ['cem', { topics: [missed!.id], state: 'left', due: null, coveredUntil: at(-160) }],
      ['dana', { topics: [abandoned!.id], state: 'left', due: null, coveredUntil: at(-170) }],
      ['eve', { topics: [refused!.id], state: 'suppressed', due: null }],
    ];
    for (const [id, more] of readers) await site.readers.put(aReader(id, { coveredUntil: at(0), ...more }), 'new');
  });
  afterAll(() => site.stop());

  it('stay if an active, unconfirmed or possibly returning reader has them, and are deleted otherwise', async () => {
    const retired = await createHandler(process.env, site.clock)({}, inLambda);
    expect(retired.topics.sort()).toEqual([abandoned!.id, refused!.id, dreamt!.id].sort());
    expect(retired.finished).toBe(true);
    expect(await own()).toEqual([read.id, awaited!.id, missed!.id].sort());
  });

  it('leave nothing in the index: what is old went with them, what is newer as S3 tells of the deletion', async () => {
    expect(await keysUnder(keys.entries(dreamt!.id))).toHaveLength(1);
    await reindexed();
    for (const gone of [dreamt!, abandoned!]) expect(await keysUnder(keys.entries(gone.id))).toEqual([]);
    expect(await keysUnder(keys.entries(read.id))).toHaveLength(2);
    expect(await createHandler(process.env, site.clock)({}, inLambda)).toEqual({
      topics: [],
      entries: 0,
      finished: true,
    });
  });

  it('go on telling in the archive what old mails link to', async () => {
    const edition = await site.app.request(`/topics/${dreamt!.id}/${windowName(window)}`);
    const page = await edition.text();
    const [, story] = new RegExp(`href="(/topics/${dreamt!.id}/[^"/]+/[^"]+)"`).exec(page) ?? [];
    const moved = await site.app.request(story!);
    const own = await site.app.request(moved.headers.get('location')!);
    expect([edition.status, moved.status, own.status]).toEqual([200, 301, 200]);
    expect((await site.app.request(`/topics/${dreamt!.id}`)).status).toBe(404);
  });

  it('come back when somebody enters the same query again, with the news of the last days', async () => {
    await post(site, '/subscribe', {
      address: 'newt@example.org',
      own: 'newts',
      cadence: 'day',
      at: '07:30',
      zone: 'UTC',
      language: 'en',
      website: '',
      do: 'subscribe',
    });
    await reindexed();
    expect(await keysUnder(keys.entries(dreamt!.id))).toEqual([]);
    const { paths } = await site.lastMail('newt@example.org');
    await post(site, paths.find((path) => path.startsWith('/confirm/'))!, {});
    await reindexed();
    expect(await keysUnder(keys.entries(dreamt!.id))).not.toEqual([]);
  });
});

describe('A topic that nobody used', () => {
  const until = new Date('2100-01-01T00:00:00.000Z');
  const desk = async () => {
    const clock = handClock('2026-03-02T09:00:00.000Z');
    const store = memoryObjectStore({ clock });
    await keepCustomTopic({ store }, dreamt!);
    clock.advance(15 * day);
    return { clock, store, readers: memoryReaderStore(), log: silent, metrics: { add: () => {} } };
  };

  it('stays if somebody chooses it while the readers are read, too late to be among them', async () => {
    const ports = await desk();
    async function* following() {
      yield aReader('ada', { state: 'suppressed', due: null });
      // As preferences are saved: the topic first.
      await keepCustomTopic(ports, dreamt!);
      await ports.readers.put(aReader('bo', { topics: [dreamt!.id] }), 'new');
    }
    expect(await retire({ ...ports, readers: { ...ports.readers, following } }, until)).toMatchObject({ topics: [] });
    expect(await ports.store.head(keys.customTopic(dreamt!.id))).toBeDefined();
  });

  it('stays for a reader who dropped it a moment ago and may undo that', async () => {
    const ports = await desk();
    await touchCustomTopic(ports.store, dreamt!.id);
    expect(await retire(ports, until)).toMatchObject({ topics: [] });
    await touchCustomTopic(ports.store, 'own-../../x');
    await touchCustomTopic(ports.store, 'trade');
    expect([...ports.store.objects.keys()]).toEqual([keys.customTopic(dreamt!.id)]);
  });

  it('stays until the next call if there is not enough time, which an alarm tells if readers were not noted', async () => {
    const given: string[] = [];
    const ports = { ...(await desk()), metrics: { add: (name: string) => void given.push(name) } };
    const unfinished = { topics: [], entries: 0, finished: false };
    expect(await retire(ports, ports.clock.now())).toEqual(unfinished);
    expect(given).toEqual([]);
    const readers = { ...ports.readers, indexTopics: async () => false };
    expect(await retire({ ...ports, readers }, until)).toEqual(unfinished);
    expect(given).toEqual(['RetirementsGivenUp']);
    expect(await retire(ports, until)).toMatchObject({ topics: [dreamt!.id], finished: true });
  });

  it('stays if the record of a reader who had it cannot be read', async () => {
    const ports = await desk();
    ports.readers.kept.set('ada', { ...aReader('ada', { topics: [dreamt!.id] }), address: 7 as never });
    expect(await retire(ports, until)).toMatchObject({ topics: [], finished: true });
  });

  it('reads no reader if every topic is new', async () => {
    const ports = await desk();
    await keepCustomTopic(ports, dreamt!);
    const readers = {
      following() {
        throw new Error('no reader need be read');
      },
      indexTopics: () => Promise.reject(new Error('no reader need be read')),
    };
    expect(await retire({ ...ports, readers }, until)).toMatchObject({ topics: [], finished: true });
  });
});
