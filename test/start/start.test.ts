import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import type { Report } from '../../functions/core/run.ts';
import { createHandler } from '../../functions/start/handler.ts';
import { keys } from '../../functions/store/keys.ts';
import { handClock, type Servers, startServers } from '../kit/servers.ts';

let servers: Servers;
let s3: S3Client;
let start: ReturnType<typeof createHandler>;

beforeAll(async () => {
  servers = await startServers();
  servers.executions.run = async () => ({});
  s3 = new S3Client();
  start = createHandler(process.env, handClock('2026-03-01T05:00:07.000Z'));
});
afterAll(async () => {
  s3.destroy();
  await servers.stop();
});

const drop = async (name: string, body: string) => {
  const key = `${keys.requests}${name}`;
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.BUCKET,
      Key: key,
      Body: Buffer.from(body),
      ContentLength: Buffer.byteLength(body),
    }),
  );
  await start({ Records: [{ s3: { object: { key: encodeURIComponent(key).replaceAll('%20', '+') } } }] });
  return key;
};
const inputOf = (run: string) => servers.executions.all.get(run)?.input;
const refusalOf = async (key: string) => {
  const object = await s3ObjectStore({ client: s3, bucket: process.env.BUCKET! }).get(keys.rejected(key));
  return object && JSON.parse(object.body.toString());
};

describe('a tick of the schedule', () => {
  it('is one run however often it comes, named after its slot', async () => {
    for (let tick = 0; tick < 3; tick++) await start({ kind: 'scheduled', slot: '2026-03-01T05:00:00Z' });
    expect([...servers.executions.all.keys()]).toEqual(['slot-20260301T050000Z']);
    expect(inputOf('slot-20260301T050000Z')).toEqual({ kind: 'scheduled', slot: '2026-03-01T05:00:00.000Z' });
  });
});

/** Lets a run of this kind end: with a report, or without one where it fails. */
const endRuns = (report: (run: string) => Partial<Report['totals']> | 'fails' | 'ends early') => {
  servers.executions.run = async ({ name, input }) => {
    const made = report(name);
    if (made === 'fails') throw new Error('States.Runtime');
    const totals = { selected: 0, sent: 0, skipped: 0, failed: 0, deferred: 0, unknown: 0 };
    const at = '2026-03-01T05:00:07.000Z';
    const plan = { schema: 1, run: name, input, at, to: at, plannedAt: at, selected: 1, rescheduled: 0, editions: 1 };
    const rest = { groups: 1, parts: [], chunkSize: 1, pace: 1, quotaLeft: -1 };
    const written: Report = {
      schema: 1,
      run: name,
      kind: (input as { kind: Report['kind'] }).kind,
      at,
      plannedAt: at,
      reportedAt: at,
      balances: true,
      totals: made === 'ends early' ? totals : { ...totals, ...made },
      topics: {},
      reasons: {},
      rescheduled: 0,
      editions: 1,
      chunks: { total: 1, complete: 1, open: 0, missing: 0 },
      mailsPerSecond: null,
      examples: [],
      ...(made === 'ends early' && { problem: { error: 'Throttled', cause: '' } }),
    };
    const store = s3ObjectStore({ client: s3, bucket: process.env.BUCKET! });
    if (made !== 'ends early') await store.put(keys.plan(name), JSON.stringify({ ...plan, ...rest }));
    await store.put(keys.report(name), JSON.stringify(written));
    return {};
  };
};
const runsOf = (name: string) => [...servers.executions.all.keys()].filter((run) => run.startsWith(name));
const settled = () => Promise.all([...servers.executions.all.values()].map(({ ended }) => ended));

describe('a request dropped again', () => {
  const request = (...addresses: string[]) => JSON.stringify({ topics: ['trade'], addresses });
  afterEach(() => {
    servers.executions.run = async () => ({});
  });
  const twice = async (name: string, first: string, second = first) => {
    await drop(`${name}.json`, first);
    await settled();
    const key = await drop(`${name}.json`, second);
    await settled();
    return refusalOf(key);
  };

  it.each(['fails', 'ends early', { deferred: 1 }, { unknown: 1 }, { failed: 1 }] as const)(
    'after its run ended with %j goes on as the next attempt, and a third time rests',
    async (end) => {
      const name = `again-${JSON.stringify(end).replaceAll(/\W/g, '')}`;
      endRuns((run) => (run.endsWith('.2') ? { sent: 1 } : end));
      await twice(name, request('a@news.example'));
      await drop(`${name}.json`, request('a@news.example'));
      expect(runsOf(`request-${name}`)).toEqual([`request-${name}`, `request-${name}.2`]);
    },
  );

  it('many times at once after a failure starts one more attempt', async () => {
    endRuns((run) => (run.endsWith('.2') ? { sent: 1 } : 'fails'));
    await drop('crowd.json', request('a@news.example'));
    await settled();
    await Promise.all(Array.from({ length: 8 }, () => drop('crowd.json', request('a@news.example'))));
    expect(runsOf('request-crowd')).toEqual(['request-crowd', 'request-crowd.2']);
  });

  it('with people in another order, or one of them twice, is the same request', async () => {
    endRuns(() => ({ sent: 2 }));
    const [first, second] = [request('a@news.example', 'b@news.example'), request('b@news.example', 'a@news.example')];
    expect(await twice('order', first, second)).toBeUndefined();
    expect(await twice('double', first, request('a@news.example', 'b@news.example', 'a@news.example'))).toBeUndefined();
    expect(runsOf('request-order')).toHaveLength(1);
    expect(runsOf('request-double')).toHaveLength(1);
  });

  it('with other people under the same name is rejected, whether the first is in progress, done or failed', async () => {
    const other = (name: string) => twice(name, request('a@news.example'), request('b@news.example'));
    endRuns(() => ({ sent: 1 }));
    expect(await other('taken')).toMatchObject({ code: 'name-taken', reason: expect.stringContaining('another name') });
    endRuns(() => 'fails');
    expect(await other('taken-failed')).toMatchObject({ code: 'name-taken' });
    expect(runsOf('request-taken')).toHaveLength(2);
    let end = () => {};
    servers.executions.run = () =>
      new Promise((resolve) => {
        end = () => resolve({});
      });
    await drop('taken-running.json', request('a@news.example'));
    const key = await drop('taken-running.json', request('b@news.example'));
    end();
    expect(await refusalOf(key)).toMatchObject({ code: 'name-taken' });
  });
});

describe('a slot', () => {
  it('that ended early is run again on request, and one that left people due is not', async () => {
    const tick = () => start({ kind: 'scheduled', slot: '2026-03-01T06:00:00Z' });
    endRuns((run) => (run.endsWith('.2') ? { deferred: 4 } : 'ends early'));
    for (let times = 0; times < 3; times++) {
      await tick();
      await settled();
    }
    servers.executions.run = async () => ({});
    expect(runsOf('slot-20260301T06')).toHaveLength(2);
  });
});

describe('a folder that the S3 console makes', () => {
  it.each(['', '2026/', 'a/b/'])('requests/%s is not a request and gets no answer', async (name) => {
    const before = servers.executions.all.size;
    expect(await refusalOf(await drop(name, ''))).toBeUndefined();
    expect(servers.executions.all.size).toBe(before);
  });
});

describe('several objects in one message of S3', () => {
  it('are each looked at, whatever is wrong with one of them', async () => {
    const store = s3ObjectStore({ client: s3, bucket: process.env.BUCKET! });
    const body = JSON.stringify({ topics: ['trade'], addresses: ['a@news.example'] });
    for (const name of ['one', 'two']) await store.put(`${keys.requests}batch-${name}.json`, body);
    const record = (key: string) => ({ s3: { object: { key } } });
    const Records = [
      record('requests/batch-one.json'),
      record('requests/%E0%A4.json'),
      {},
      record('requests/batch-two.json'),
    ];
    await expect(start({ Records })).rejects.toThrow();
    expect(runsOf('request-batch')).toEqual(['request-batch-one', 'request-batch-two']);
  });
});

describe('a request dropped in the bucket', () => {
  const request = { topics: ['trade'], addresses: ['desk@news.example'] };

  it('becomes a run named after the object', async () => {
    await drop('monday.json', JSON.stringify(request));
    expect(inputOf('request-monday')).toMatchObject({ kind: 'request', id: 'monday', ...request });
  });

  it('is not run again when the same object is dropped again', async () => {
    const before = servers.executions.all.size;
    await drop('monday.json', JSON.stringify(request));
    expect(servers.executions.all.size).toBe(before);
  });

  it('names no more people than the state machine can carry', async () => {
    const most = Array.from(
      { length: 1000 },
      (_, index) => `reader.${index}.${'a'.repeat(40)}@${'b'.repeat(60)}.example`,
    );
    const few = await drop('few.json', JSON.stringify({ ...request, addresses: most.slice(0, 500) }));
    expect(await refusalOf(few)).toBeUndefined();
    expect(JSON.stringify(inputOf('request-few')).length).toBeLessThan(200_000);
    const many = await drop('many.json', JSON.stringify({ ...request, readerIds: most, addresses: most }));
    expect((await refusalOf(many)).reason).toContain('name fewer readers and addresses');
  });

  it('may spell out any input of the run', async () => {
    await drop('late slot.json', JSON.stringify({ kind: 'scheduled', slot: '2026-03-01T04:45:00Z' }));
    expect(inputOf('slot-20260301T044500Z')).toMatchObject({ kind: 'scheduled' });
  });

  it.each([
    ['broken.json', '{"topics": [', 'not JSON'],
    ['list.json', '[]', 'not a JSON object'],
    ['nobody.json', '{"topics":["trade"]}', 'name readers or addresses'],
    ['empty.json', '', 'not JSON: it is empty'],
    ['line.json', '{\n  "topics": oops', 'line 2, column 13'],
    ['deep.json', '['.repeat(400_000), 'not JSON'],
    ['deep-field.json', `{"topics":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, '/topics/0: this must be text'],
    ['topics.json', '{"topics":"trade","addresses":["a@b.example"]}', '/topics: this must be a list'],
    ['kind.json', '{"kind":"all"}', '/kind: this is in an unknown form'],
    ['address.json', '{"topics":["trade"],"addresses":["a@b.example","desk"]}', '/addresses/1: this is not an email'],
    ['local.json', '{"topics":["trade"],"addresses":["a@b.1"]}', '/addresses/0'],
    [
      'window.json',
      '{"topics":["trade"],"addresses":["a@b.example"],"window":{"from":"2026-03-02T00:00Z","to":"2026-03-01T00:00Z"}}',
      'window',
    ],
    ['monday morning.json', '{"topics":["trade"],"addresses":["a@b.example"]}', 'use 1 to 60 letters'],
    ['2026/monday.json', '{"topics":["trade"],"addresses":["a@b.example"]}', 'use 1 to 60 letters'],
    ['big.json', `"${'x'.repeat(1_000_001)}"`, 'more than'],
  ])('%s is set aside with a reason and starts nothing', async (name, body, reason) => {
    const before = servers.executions.all.size;
    const key = await drop(name, body);
    const said = await refusalOf(key);
    expect(said.reason).toContain(reason);
    expect(said.reason).toMatch(/^[A-Z].*\.$/);
    expect(said.reason).not.toMatch(/Invalid|expected|Unexpected|oops|desk/);
    expect(servers.executions.all.size).toBe(before);
  });
});
