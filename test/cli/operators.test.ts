import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Deployment } from '../../cli/deployment.ts';
import { listRuns, previewDigest, runSlot, sendDigest, showRun } from '../../cli/digests.ts';
import { doctor } from '../../cli/doctor.ts';
import { sentenceOf } from '../../cli/fault-sentences.ts';
import { importArticles } from '../../cli/import.ts';
import { UsageError } from '../../cli/operational-error.ts';
import type { Output } from '../../cli/output.ts';
import { eraseReader, foldReaders, listReaders, repairReader, showReader } from '../../cli/readers.ts';
import { redrive, resume } from '../../cli/redrive.ts';
import { checkTopics, listTopics, pushTopics } from '../../cli/topics.ts';
import { verifyEditions } from '../../cli/verify-editions.ts';
import { readerPartition } from '../../functions/adapters/dynamodb-table.ts';
import { createApi } from '../../functions/api/api-app.ts';
import type { Problem } from '../../functions/api/problem.ts';
import { keys } from '../../functions/store/keys.ts';
import { openLocal } from '../../local/open-local.ts';

/** An output that keeps what it was told. */
const notebook = () => {
  const lines: string[] = [];
  const results: unknown[] = [];
  const tell: Output = {
    json: false,
    say: (line = '') => void lines.push(line),
    table: (_, rows) => void lines.push(...rows.map((row) => row.join(' | '))),
    result: (value) => void results.push(value),
    progress: () => ({ step: () => {}, stop: () => {} }),
  };
  return { tell, said: () => lines.join('\n'), result: () => results.at(-1) };
};

/** A site of pages, some of which do not come as they should. */
const startSite = async () => {
  let sent = 0;
  const server = createServer(async ({ url }, answer) => {
    answer.setHeader('content-type', url === '/xhtml' ? 'application/xhtml+xml' : 'text/html');
    if (url === '/missing') answer.writeHead(404).end();
    else if (url === '/broken') answer.write('<p>Half', () => answer.destroy());
    else if (url === '/slow') answer.write('<p>Half');
    else if (url === '/declared') answer.setHeader('content-length', 60_000_000).write('<p>Half');
    else if (url === '/endless') {
      const body = function* () {
        for (; sent < 200_000_000; sent += 1_000_000) yield Buffer.alloc(1_000_000, ' ');
      };
      await pipeline(Readable.from(body()), answer).catch(() => undefined);
    } else
      answer.end(
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Bakers of ${url!.slice(-9)}</title></head><body>
        <article><h1>Bakers of ${url!.slice(-9)}</h1><p>The bakers of the old town raised the price of bread on Friday,
        for the third time this year, and said that flour had become dearer again.</p></article></body></html>`,
      );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((stopped) => server.close(stopped));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent: () => sent, stop };
};

const topicsFile = `topics:
  - id: trade
    title: Trade
    description: Ports and cargo
    match: { any: [port, cargo] }
`;
const article = (title: string, text: string) => `---\ntitle: ${title}\ndate: 2026-02-01\n---\n\n${text}\n`;
const importing = { dryRun: false, wait: 30 };
const sending = { topic: ['trade'], yes: false, wait: 60 };

let folder: string;
let house: Deployment;
const before = { ...process.env };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-operators-'));
  await mkdir(join(folder, 'news/harbour-post'), { recursive: true });
  await writeFile(join(folder, 'topics.yaml'), topicsFile);
  await writeFile(
    join(folder, 'news/harbour-post/strike.md'),
    article(
      'Dockers end strike at Corvane',
      'Dockers at the port of Corvane returned to work on Monday after nine days of strike. ' +
        'The harbour board agreed to a rise of 6 percent. Forty ships had waited outside the port for berths. ' +
        'Cargo worth 80 million crowns was held up, the board said.',
    ),
  );
  await writeFile(join(folder, 'news/harbour-post/broken.json'), '{"title": "Half a fi');
  house = await openLocal(join(folder, 'data'), () => {});
});
afterAll(async () => {
  await house.close();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  await rm(folder, { recursive: true, force: true });
});

describe("an operator's day", () => {
  it('begins with topics: a broken file is refused with its lines, a sound one put in force', async () => {
    await writeFile(join(folder, 'bad.yaml'), 'topics:\n  - id: Trade!\n    title: Trade\n');
    const bad = notebook();
    expect(await pushTopics(house, bad.tell, join(folder, 'bad.yaml'))).toBe(1);
    expect(bad.said()).toContain('bad.yaml:2 topics[0].id');
    const good = notebook();
    expect(await checkTopics(good.tell, join(folder, 'topics.yaml'))).toBe(0);
    expect(await pushTopics(house, good.tell, join(folder, 'topics.yaml'))).toBe(0);
    await listTopics(house, good.tell);
    expect(good.said()).toContain('trade | Trade | Ports and cargo');
    expect(good.said()).not.toContain('No longer in force');
  });

  it('is told which topics a push drops', async () => {
    const more = topicsFile + topicsFile.split('\n').slice(1).join('\n').replace('trade', 'tides');
    await writeFile(join(folder, 'more.yaml'), more);
    await pushTopics(house, notebook().tell, join(folder, 'more.yaml'));
    const { tell, said, result } = notebook();
    expect(await pushTopics(house, tell, join(folder, 'topics.yaml'))).toBe(0);
    expect(said()).toContain('No longer in force: tides. Readers who chose them get nothing more under them.');
    expect(result()).toEqual({ pushed: 1, dropped: ['tides'] });
  });

  it('goes on with an import that says what could not be read, and does nothing the second time', async () => {
    const dry = notebook();
    const sources = [join(folder, 'news')];
    expect(await importArticles(house, dry.tell, { ...importing, sources, dryRun: true })).toBe(0);
    expect(dry.result()).toMatchObject({ new: 2, unchanged: 0 });
    const first = notebook();
    expect(await importArticles(house, first.tell, { ...importing, sources })).toBe(1);
    expect(first.result()).toMatchObject({
      new: 2,
      articles: 1,
      waiting: 0,
      rejected: [{ key: 'articles/harbour-post/broken.json' }],
    });
    const again = notebook();
    expect(await importArticles(house, again.tell, { ...importing, sources })).toBe(0);
    expect(again.result()).toMatchObject({ new: 0, corrected: 0, unchanged: 2 });
    // Windows end a second before now.
    await new Promise((resolve) => setTimeout(resolve, 1100));
  });

  it('goes on without what cannot be read or would take the place of something else', async () => {
    await mkdir(join(folder, 'more/harbour-post'), { recursive: true });
    await writeFile(join(folder, 'more/strike.md'), 'The pier at Corvane will close in March for repairs.');
    await writeFile(join(folder, 'strike.md'), 'Another pier.');
    await symlink('nowhere.md', join(folder, 'more/harbour-post/lost.md'));
    const { tell, result } = notebook();
    const sources = [join(folder, 'more'), join(folder, 'strike.md'), 'http://127.0.0.1:54999/pier'];
    expect(await importArticles(house, tell, { ...importing, sources, dryRun: true })).toBe(1);
    const { unread, ...counts } = result() as { unread: { reason: string }[]; new: number };
    expect(counts.new).toBe(1);
    expect(unread.map(({ reason }) => reason).sort()).toEqual([
      expect.stringMatching(/lost\.md cannot be read: it is not there\.$/),
      expect.stringMatching(/strike\.md would take the place of .*strike\.md: import each with its own --publisher\.$/),
      'http://127.0.0.1:54999/pier cannot be reached: ECONNREFUSED 127.0.0.1:54999.',
    ]);
    await expect(importArticles(house, tell, { ...importing, sources: ['ftp://news'] })).rejects.toThrow(UsageError);
    await expect(importArticles(house, tell, { ...importing, sources, publisher: '!' })).rejects.toThrow(UsageError);
  });

  it('sets a file of 12 MB aside by its name, and one that the bucket does not take; the others go on', async () => {
    const large = join(folder, 'large/harbour-post');
    await mkdir(large, { recursive: true });
    await writeFile(join(large, 'a.txt'), Buffer.alloc(12_000_000, 'The tide tables of the strait. '));
    await writeFile(join(large, 'b.txt'), 'The lock gates open at six.');
    await writeFile(join(large, 'c.txt'), 'The lock gates of Ellery close at nine in the evening, the board said.');
    const put = house.store.put.bind(house.store);
    jest.spyOn(house.store, 'put').mockImplementation(async (key, ...rest) => {
      if (key.endsWith('/b.txt')) throw new Error('odd key');
      return put(key, ...rest);
    });
    const { tell, result } = notebook();
    expect(await importArticles(house, tell, { ...importing, sources: [join(folder, 'large')] })).toBe(1);
    expect(result()).toMatchObject({
      articles: 1,
      waiting: 0,
      unread: [{ reason: `${join(large, 'b.txt')} was not taken: odd key` }],
      rejected: [{ key: 'articles/harbour-post/a.txt' }],
    });
    jest.restoreAllMocks();
  });

  it('imports pages, whatever becomes of some of them', async () => {
    const timeout = AbortSignal.timeout;
    jest.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => timeout(wait === 30_000 ? 12_000 : wait));
    const site = await startSite();
    const { url } = site;
    const long = `${url}/a-${'very-'.repeat(30)}long-address`;
    const pages = [`${long}/one.html`, `${long}/two.html`, `${url}/pier/news`, `${url}/pier-news`, `${url}/xhtml`];
    const faulty = ['broken', 'slow', 'declared', 'endless', 'missing'].map((name) => `${url}/${name}`);
    const { tell, result } = notebook();
    const imported = await importArticles(house, tell, { ...importing, sources: [...faulty, ...pages, pages[0]!] });
    expect(imported).toBe(1);
    const { unread, ...counts } = result() as { unread: { from: string; reason: string }[] };
    expect(counts).toMatchObject({ new: 5, corrected: 0, articles: 5, waiting: 0, rejected: [] });
    const reasons = new Map(unread.map(({ from, reason }) => [from, reason]));
    expect(faulty.map((from) => reasons.get(from)?.slice(from.length))).toEqual([
      expect.stringMatching(/^ broke off: .+\.$/),
      ' took longer than 30 seconds.',
      ' gives more than 50000000 bytes.',
      ' gives more than 50000000 bytes.',
      ' answered 404.',
    ]);
    expect(site.sent()).toBeLessThan(70_000_000);
    const again = notebook();
    expect(await importArticles(house, again.tell, { ...importing, sources: pages })).toBe(0);
    expect(again.result()).toMatchObject({ new: 0, corrected: 0, unchanged: 5 });
    for await (const { key } of house.store.list({ prefix: `${keys.articles}127.0.0.1/` }))
      expect(key).toMatch(/-[0-9a-f]{8}\.html$/);
    jest.restoreAllMocks();
    await site.stop();
  });

  it('shows a digest without sending it', async () => {
    const { tell, result } = notebook();
    const out = join(folder, 'digest.html');
    await previewDigest(house, tell, { topic: ['trade'], language: 'en', length: 'full', out, open: false });
    expect(result()).toMatchObject({ stories: 1, missed: [] });
    expect(await readFile(out, 'utf8')).toContain('Dockers end strike at Corvane');
    for await (const { key } of house.store.list({ prefix: keys.editions('trade') })) expect(key).toBe('no edition');
  });

  it('sends a digest to one person, once for a key, and shows that the run balances', async () => {
    const first = notebook();
    const asked = { ...sending, to: ['ann@news.example'], key: 'monday' };
    expect(await sendDigest(house, first.tell, asked)).toBe(0);
    expect(first.result()).toMatchObject({ balances: true, totals: { selected: 1, sent: 1 } });
    const second = notebook();
    await sendDigest(house, second.tell, asked);
    expect(second.result()).toEqual(first.result());
    await expect(sendDigest(house, second.tell, { ...asked, to: ['bob@news.example'] })).rejects.toThrow(
      'used for another',
    );
    const { run } = first.result() as { run: string };
    const list = notebook();
    await listRuns(house, list.tell, { limit: 5 });
    expect(list.said()).toContain(`${run} | `);
    expect(await showRun(house, list.tell, run)).toBe(0);
  });

  it('sends a digest since a day once for a key, however much later the command is given again', async () => {
    const first = notebook();
    const asked = { ...sending, to: ['hal@news.example'], key: 'since', since: '2026-01-01' };
    expect(await sendDigest(house, first.tell, asked)).toBe(0);
    expect(first.result()).toMatchObject({ totals: { selected: 1, sent: 1 } });
    const second = notebook();
    expect(await sendDigest(house, second.tell, asked)).toBe(0);
    expect(second.result()).toEqual(first.result());
    await expect(sendDigest(house, second.tell, { ...asked, since: '2026-01-02' })).rejects.toThrow('used for another');
  });

  it('does not mail several people without being told twice', async () => {
    const to = ['ann@news.example', 'bob@news.example'];
    await expect(sendDigest(house, notebook().tell, { ...sending, to })).rejects.toThrow(
      'This mails 2 people: say --yes',
    );
  });

  it('takes an address that is named twice for one person', async () => {
    const { tell, result } = notebook();
    const to = ['gil@news.example', 'gil@News.Example', 'gil@news.example'];
    expect(await sendDigest(house, tell, { ...sending, to })).toBe(0);
    expect(result()).toMatchObject({ totals: { selected: 1, sent: 1 } });
  });

  it("starts a slot's run once", async () => {
    const first = notebook();
    expect(await runSlot(house, first.tell, { slot: '2026-03-01T06:07Z', wait: 60 })).toBe(0);
    expect(first.result()).toMatchObject({ run: 'slot-20260301T060000Z', totals: { selected: 0 } });
    const again = notebook();
    await runSlot(house, again.tell, { slot: '2026-03-01T06:00Z', wait: 60 });
    expect(again.said()).toContain('had been started before');
  });

  it('proves every sentence of every edition', async () => {
    const { tell, result } = notebook();
    expect(await verifyEditions(house, tell, {})).toBe(0);
    expect(result()).toMatchObject({ findings: [] });
    expect((result() as { proved: { sentences: number } }).proved.sentences).toBeGreaterThan(0);
  });

  it('finds readers by address, lists them without it, and erases them when sure', async () => {
    await expect(showReader(house, notebook().tell, 'nobody@news.example')).rejects.toThrow(UsageError);
    const { readerSecret } = await house.secrets();
    const { readerId } = await import('../../functions/core/reader.ts');
    const id = readerId('cy@news.example', readerSecret);
    const now = new Date().toISOString();
    await house.readers.put(
      {
        id,
        address: 'cy@news.example',
        state: 'active',
        topics: ['trade'],
        schedule: { cadence: { every: 'day' }, at: '07:00', zone: 'Europe/Madrid' },
        language: 'es',
        length: 'full',
        minStories: 1,
        pausedUntil: null,
        coveredUntil: now,
        due: '2099-01-01T06:00:00.000Z',
        createdAt: now,
        confirmedAt: now,
        softBounces: [],
        version: 1,
      },
      'new',
    );
    const list = notebook();
    await listReaders(house, list.tell, { limit: 10 });
    expect(list.said()).toContain(id);
    expect(list.said()).not.toContain('cy@news.example');
    const one = notebook();
    await showReader(house, one.tell, 'Cy@News.Example'.replace('Cy', 'cy'));
    expect(one.said()).toContain('07:00 (Europe/Madrid)');
    await showReader(house, one.tell, 'CY@NEWS.EXAMPLE');
    await expect(eraseReader(house, one.tell, { who: id, yes: false })).rejects.toThrow('say --yes');
    await eraseReader(house, one.tell, { who: id, yes: true });
    await expect(showReader(house, one.tell, id)).rejects.toThrow(UsageError);
  });

  it('finds a record that cannot be read, repairs it, and erases one that is beyond repair', async () => {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient());
    const plant = (id: string, more: Record<string, unknown>) =>
      client.send(
        new PutCommand({ TableName: process.env.TABLE!, Item: { pk: readerPartition(id), sk: 'READER', id, ...more } }),
      );
    await plant('rdamaged', { address: 'dee@news.example', state: 'left', topics: ['trade', '*'], schedule: 7 });
    await plant('rlost', { state: 'active' });
    const { tell, said, result } = notebook();
    await listReaders(house, tell, { limit: 10 });
    expect(said()).toContain('Records that cannot be read as they stand: 2.');
    expect(result()).toMatchObject({
      unreadable: expect.arrayContaining([expect.objectContaining({ id: 'rdamaged', served: false })]),
    });
    await expect(showReader(house, tell, 'rdamaged')).rejects.toThrow('broadsheet readers repair rdamaged');
    expect(await repairReader(house, tell, 'rdamaged')).toBe(0);
    expect(said()).toContain('rdamaged is sound again. Replaced or left out: topics, schedule');
    expect(said()).not.toContain('dee@news.example');
    await showReader(house, tell, 'rdamaged');
    expect(said()).toContain('07:00 (UTC)');
    expect(await repairReader(house, tell, 'rlost')).toBe(1);
    for (const who of ['rdamaged', 'rlost']) await eraseReader(house, tell, { who, yes: true });
    const after = notebook();
    await listReaders(house, after.tell, { limit: 10 });
    expect(after.result()).toMatchObject({ unreadable: [] });
    client.destroy();
  });

  it('finds and moves readers from before capitals were ignored, and names those who are there twice', async () => {
    const { readerSecret } = await house.secrets();
    const { readerId, spelledReaderId } = await import('../../functions/core/reader.ts');
    const now = new Date().toISOString();
    const written = (address: string, id: string) => ({
      id,
      address,
      state: 'active' as const,
      topics: ['trade'],
      schedule: { cadence: { every: 'day' as const }, at: '07:00', zone: 'Europe/Madrid' },
      language: 'es' as const,
      length: 'full' as const,
      minStories: 1,
      pausedUntil: null,
      coveredUntil: now,
      due: '2099-01-01T06:00:00.000Z',
      createdAt: now,
      confirmedAt: now,
      softBounces: [],
      version: 4,
    });
    const oldId = spelledReaderId('Ada.Moss@news.example', readerSecret);
    await house.readers.put(written('Ada.Moss@news.example', oldId), 'new');
    const twice = ['Bo@news.example', 'bo@news.example'].map((address) =>
      written(address, spelledReaderId(address, readerSecret)),
    );
    for (const reader of twice) await house.readers.put(reader, 'new');
    const one = notebook();
    await showReader(house, one.tell, 'ADA.moss@news.example');
    expect(one.result()).toMatchObject({ reader: { id: oldId } });
    const { tell, result, said } = notebook();
    await foldReaders(house, tell);
    const newId = readerId('ada.moss@news.example', readerSecret);
    expect(result()).toEqual({ moved: [newId], left: [twice[0]!.id] });
    expect(said()).toContain(`readers show ${twice[0]!.id}`);
    expect(await house.readers.get(newId)).toMatchObject({ address: 'Ada.Moss@news.example', formerIds: [oldId] });
    await eraseReader(house, tell, { who: 'ada.MOSS@news.example', yes: true });
    for (const reader of twice) await eraseReader(house, tell, { who: reader.id, yes: true });
    expect(await house.readers.movedTo(oldId)).toBeUndefined();
  });

  it('puts back what was set aside, and lets sending go on', async () => {
    const { url, deadLetterUrl } = house.queues.ingest;
    await house.sqs.send(new SendMessageCommand({ QueueUrl: deadLetterUrl, MessageBody: '{"Event":"s3:TestEvent"}' }));
    expect(url).not.toBe(deadLetterUrl);
    const { tell, result } = notebook();
    await redrive(house, tell, { queue: 'ingest' });
    expect(result()).toEqual({ ingest: 1 });
    await house.breaker.record({ sends: 100, bounces: 90, complaints: 0 });
    const ill = notebook();
    expect(await doctor(house, ill.tell, new Resolver())).toBe(1);
    expect(ill.said()).toMatch(/bad {3}Sending +stopped at/);
    await resume(house, tell);
    expect(await house.breaker.stopped()).toBeUndefined();
    const well = notebook();
    await doctor(house, well.tell, new Resolver());
    expect(well.said()).toMatch(/good {2}Sending +not stopped/);
  });

  it('counts what was rejected today, and names the first few', async () => {
    const names = ['v', 'w', 'x', 'y', 'z'].map((name) => keys.rejected(`articles/aa/${name}.txt`));
    for (const name of names) await house.store.put(name, '{}');
    const { tell, said } = notebook();
    await doctor(house, tell, new Resolver());
    expect(said()).toContain(`7: ${names.slice(0, 3).join(', ')} and 4 more`);
    for (const name of names) await house.store.delete(name);
  });

  it('is told of expected faults in one sentence', () => {
    expect(sentenceOf(new UsageError('There is no such thing.'))).toBe('There is no such thing.');
    expect(sentenceOf(Object.assign(new Error('x'), { name: 'CredentialsProviderError' }))).toContain(
      'no AWS credentials',
    );
    expect(sentenceOf(new Error('Region is missing'))).toContain('AWS_REGION');
    expect(sentenceOf(new TypeError('undefined is not a function'))).toBeUndefined();
  });
});

describe("the operators' API", () => {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const api = () => {
    const { store, runs, clock, compile, siteUrl } = house;
    return createApi({ store, runs, clock, compile, siteUrl, log: quiet });
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    api().request('/api/digests', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const digest = { topics: ['trade'], addresses: ['dee@news.example'] };

  it('starts one run for a key and follows it to its report', async () => {
    const first = await post(digest, { 'idempotency-key': 'a' });
    expect(first.status).toBe(202);
    const { id } = (await first.json()) as { id: string };
    expect(first.headers.get('location')).toBe(`/api/digests/${id}`);
    const again = await post(digest, { 'idempotency-key': 'a' });
    expect(((await again.json()) as { id: string }).id).toBe(id);
    let status: { status: string; report?: { totals: { sent: number } } } = { status: '' };
    for (let tries = 0; tries < 100 && status.status !== 'reported'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      status = (await (await api().request(`/api/digests/${id}`)).json()) as typeof status;
    }
    expect(status.report?.totals.sent).toBe(1);
  });

  it.each([
    [
      'another digest under the same key',
      { ...digest, addresses: ['eve@news.example'] },
      { 'idempotency-key': 'a' },
      409,
    ],
    ['no key', digest, {}, 400],
    ['nobody to send to', { topics: ['trade'] }, { 'idempotency-key': 'b' }, 422],
    ['an unknown topic', { ...digest, topics: ['sport'] }, { 'idempotency-key': 'c' }, 422],
    ['an unknown field', { ...digest, bcc: 'x' }, { 'idempotency-key': 'd' }, 400],
    ['no JSON', '{', { 'idempotency-key': 'e' }, 400],
    ['far too much', `{"topics":["${'x'.repeat(300_000)}"]}`, { 'idempotency-key': 'f' }, 413],
    ['another kind of body', 'topics=trade', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a list', [], { 'idempotency-key': 'g' }, 400],
    ['an address that is none', { ...digest, addresses: ['dee'] }, { 'idempotency-key': 'h' }, 400],
    [
      'a window the wrong way round',
      { ...digest, window: { from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' } },
      { 'idempotency-key': 'i' },
      422,
    ],
    [
      'a window of days',
      { ...digest, window: { from: '2026-03-01', to: '2026-03-02' } },
      { 'idempotency-key': 'j' },
      400,
    ],
    ['a key that is too long', digest, { 'idempotency-key': 'k'.repeat(300) }, 400],
    ['a preview with recipients', { ...digest, preview: true }, {}, 400],
    ['a preview in no language', { topics: ['trade'], preview: true, language: 'xx' }, {}, 400],
  ])('answers %s with a problem', async (_, body, headers, status) => {
    const answer = await post(body, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const said = (await answer.json()) as Problem;
    expect(said).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/^[A-Z]/) });
  });

  it('names what is wrong in a body by its place', async () => {
    const answer = await post({ topics: ['trade'], addresses: ['dee', 'a@b.test', 7] }, { 'idempotency-key': 'l' });
    const { errors } = (await answer.json()) as Problem;
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/addresses/0', '/addresses/2']);
  });

  it.each([
    ['PUT', '/api/digests', 405, 'POST'],
    ['GET', '/api/digests', 405, 'POST'],
    ['DELETE', '/api/digests/request-a', 405, 'GET, HEAD'],
    ['POST', '/api/topics', 405, 'GET, HEAD'],
    ['POST', '/api/openapi.json', 405, 'GET, HEAD'],
    ['GET', '/api/digests/a%20b', 400, null],
    ['GET', '/api/stories', 400, null],
    ['GET', '/api/stories?topic=trade&since=yesterday', 400, null],
    ['GET', '/api/nothing', 404, null],
  ])('answers %s %s with a problem', async (method, path, status, allow) => {
    const answer = await api().request(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const said = (await answer.json()) as Problem;
    expect(said).toMatchObject({ status, detail: expect.stringMatching(/^[A-Z]/) });
  });

  it('shows a digest without a key and sends nothing', async () => {
    const answer = await post({ topics: ['trade'], preview: true, language: 'de' });
    expect(answer.status).toBe(200);
    const { html, stories } = (await answer.json()) as { html: string; stories: number };
    expect(stories).toBe(1);
    expect(html).toContain('lang="de"');
  });

  it('lists topics and stories, each piece of news once', async () => {
    expect(await (await api().request('/api/topics')).json()).toEqual({
      topics: [{ id: 'trade', title: 'Trade', description: 'Ports and cargo' }],
    });
    const found = (await (await api().request('/api/stories?topic=trade')).json()) as {
      stories: { story: { headline: { text: string } } }[];
    };
    expect(found.stories.map(({ story }) => story.headline.text)).toEqual(['Dockers end strike at Corvane']);
    const later = await api().request('/api/stories?topic=trade&since=2099-01-01T00:00:00.000Z');
    expect(await later.json()).toEqual({ stories: [], older: null });
    expect((await api().request('/api/stories?topic=sport')).status).toBe(404);
    expect((await api().request('/api/digests/request-unknown')).status).toBe(404);
    expect((await api().request('/api/nothing')).status).toBe(404);
  });

  it('describes itself by the schemas it checks with', async () => {
    const document = (await (await api().request('/api/openapi.json')).json()) as {
      paths: Record<string, object>;
      components: { schemas: Record<string, { properties: object }> };
    };
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/digests',
      '/api/digests/{id}',
      '/api/stories',
      '/api/topics',
    ]);
    expect(Object.keys(document.components.schemas.DigestToSend!.properties).sort()).toEqual([
      'addresses',
      'preview',
      'readerIds',
      'topics',
      'window',
    ]);
  });

  it('answers API Gateway as a function', async () => {
    const { createHandler } = await import('../../functions/api/handler.ts');
    const serve = createHandler({ ...process.env, COMPILE_FUNCTION: 'compile' });
    const http = { method: 'GET', path: '/api/topics', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' };
    const event = {
      version: '2.0',
      routeKey: 'ANY /api/{path+}',
      rawPath: http.path,
      rawQueryString: '',
      headers: { host: 'news.example' },
      requestContext: { http, domainName: 'news.example' },
      isBase64Encoded: false,
    };
    const answer = await serve(event as never, {} as never);
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(JSON.parse(answer.body!)).toMatchObject({ topics: [{ id: 'trade' }] });
  });

  it('keeps what was asked for beside the run', async () => {
    const asked: string[] = [];
    for await (const { key } of house.store.list({ prefix: 'runs/request-' }))
      if (key.endsWith('request.json')) asked.push(key);
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked[0]).toBe(keys.request(asked[0]!.split('/')[1]!));
  });
});
