import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dynamodbPollStates } from '../../functions/adapters/dynamodb-poll-states.ts';
import type { PollState } from '../../functions/core/source.ts';
import { ingestBatch } from '../../functions/ingest/ingest-batch.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { keys } from '../../functions/store/keys.ts';
import { writeConfirmation, writeLastMail } from '../../functions/store/newsletter-records.ts';
import { readSourcesInForce } from '../../functions/store/sources.ts';
import { deskOf, type TestDesk } from '../kit/desk.ts';
import { openTestSite, subscribe, type TestSite } from '../kit/web.ts';

const sourcesFile = `# Ours
sources:
  - id: harbour
    url: https://harbour.example/feed
    title: Harbour Times
  - id: quiet
    url: https://quiet.example/feed
  - id: broken
    url: https://broken.example/feed
  - id: resting
    url: https://resting.example/feed
    paused: true
  - id: letter
    title: Harbour Letter
    newsletter:
      from: [letter@harbour.example]
  - id: asked
    newsletter:
      from: [lists.valley.example]
`;

let site: TestSite;
let desk: TestDesk;
let editor: Awaited<ReturnType<TestDesk['signIn']>>;

const remember = async (state: Partial<PollState> & { source: string }) => {
  const states = dynamodbPollStates({
    client: DynamoDBDocumentClient.from(new DynamoDBClient()),
    table: site.servers.environment.TABLE!,
  });
  const whole = { address: `https://${state.source}.example/feed`, nextPoll: '2026-11-22T09:00:00.000Z', failures: 0 };
  await states.put({ ...whole, ...state }, 0);
};

/** The words of a source's entry on the page. */
const entryOf = (page: string, id: string) =>
  new RegExp(`<li id="source-${id}">.*?</form></li>`, 's')
    .exec(page)![0]
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  site = await openTestSite({ storage: 'embedded' });
  desk = deskOf(site);
  editor = await desk.signIn();
  await site.put(keys.sources, sourcesFile);
  await remember({
    source: 'harbour',
    polledAt: '2026-11-22T07:50:00.000Z',
    succeededAt: '2026-11-22T07:50:00.000Z',
    itemsPerDay: 2.04,
    lastItemAt: '2026-11-22T06:00:00.000Z',
  });
  await remember({
    source: 'quiet',
    polledAt: '2026-11-22T07:00:00.000Z',
    succeededAt: '2026-11-22T07:00:00.000Z',
    itemsPerDay: 3,
    lastItemAt: '2026-11-13T05:00:00.000Z',
  });
  await remember({
    source: 'broken',
    polledAt: '2026-11-22T07:00:00.000Z',
    failures: 4,
    failingSince: '2026-11-20T07:00:00.000Z',
    reason: 'The server answered with status 500.',
    nextPoll: '2026-11-22T19:00:00.000Z',
  });
  for (const [day, count] of [
    ['2026-11-20', 2],
    ['2026-11-21', 1],
    ['2026-11-22', 3],
    ['2026-09-01', 9],
  ] as const)
    for (let item = 0; item < count; item++) await site.put(keys.polledItem('harbour', day, `item${item}`), '{');
});
afterAll(() => site.stop());

describe('the sources at the desk', () => {
  it('show how each is, those in trouble first', async () => {
    const page = await editor.page('/desk/sources');
    const order = [...page.matchAll(/<li id="source-(\w+)">/g)].map(([, id]) => id);
    expect(order).toEqual(['broken', 'quiet', 'harbour', 'resting', 'letter', 'asked']);
    expect(entryOf(page, 'quiet')).toContain('Silent for 9 days (usually 3 a day)');
    expect(entryOf(page, 'broken')).toContain('The last 4 polls failed');
    expect(entryOf(page, 'broken')).toContain('The server answered with status 500.');
    // Half past eight in the evening in Berlin: when it is tried again.
    expect(entryOf(page, 'broken')).toMatch(/Next poll Sun,? 22 Nov,? 20:00/);
    expect(entryOf(page, 'harbour')).toMatch(/Last success Sun,? 22 Nov,? 08:50/);
    expect(entryOf(page, 'harbour')).toContain('6 items in 30 days (usually 2 a day)');
    expect(page).toMatch(/<svg aria-hidden="true" viewBox="0 0 300 25"/);
    expect(entryOf(page, 'resting')).toContain('Paused');
    expect(entryOf(page, 'resting')).not.toContain('Next poll');
  });

  it('show newsletters too, with the question of a list and its link', async () => {
    const { store } = site.ports;
    const at = { store, clock: { now: () => new Date('2026-11-12T07:00:00.000Z') } };
    await writeLastMail(at, 'letter', 'Weekly letter');
    for (const day of ['2026-10-29', '2026-11-05', '2026-11-12'])
      for (let mail = 0; mail < 20; mail++) await site.put(`articles/letter/${day}/${mail}.eml`, 'From: x');
    const question = {
      from: 'no-reply@lists.valley.example',
      subject: 'Confirm <b>now</b>',
      link: 'https://lists.valley.example/confirm?t=1&u=2',
      proved: false,
    };
    await writeConfirmation(at, 'asked', question);
    const page = await editor.page('/desk/sources');
    expect(entryOf(page, 'letter')).toContain('letter · letter@harbour.example Silent for 10 days (usually 2 a day)');
    expect(entryOf(page, 'letter')).toMatch(/60 items in 30 days .*Last mail Thu,? 12 Nov,? 08:00/);
    expect(entryOf(page, 'asked')).toContain(
      'No mail yet Its list asks to confirm the subscription. Open this link yourself: no-reply@lists.valley.example : Confirm &lt;b&gt;now&lt;/b&gt; https://lists.valley.example/confirm?t=1&amp;u=2 It is not certain who wrote this',
    );
    expect(page).toContain('<a href="https://lists.valley.example/confirm?t=1&amp;u=2" rel="noreferrer">');
    const paused = await editor.post('/desk/sources', { source: 'letter', do: 'pause' });
    expect(paused.headers.get('location')).toBe('/desk/sources?done=paused-source');
    expect(entryOf(await editor.page('/desk/sources'), 'letter')).toContain('Paused');
    await editor.post('/desk/sources', { source: 'letter', do: 'resume' });
  });

  it('are paused and resumed by an editor; the file keeps its comments, and the trail says who did it', async () => {
    const paused = await editor.post('/desk/sources', { source: 'harbour', do: 'pause' });
    expect(paused.headers.get('location')).toBe('/desk/sources?done=paused-source');
    expect(await editor.page('/desk/sources?done=paused-source')).toContain('The source is paused.');
    const { sources } = await readSourcesInForce(site.ports.store);
    expect(sources.filter((one) => one.paused).map(({ id }) => id)).toEqual(['harbour', 'resting']);
    expect((await site.ports.store.get(keys.sources))!.body.toString()).toContain('# Ours');
    const trail = await editor.page('/desk/audit');
    expect(trail).toContain('Paused a source');
    expect(trail).toContain('{&quot;paused&quot;:false}');
    const again = await editor.post('/desk/sources', { source: 'harbour', do: 'pause' });
    expect(again.headers.get('location')).toBe('/desk/sources?done=sources-unchanged');
    await editor.post('/desk/sources', { source: 'harbour', do: 'resume' });
    expect((await readSourcesInForce(site.ports.store)).sources.find(({ id }) => id === 'harbour')?.paused).toBe(false);
  });

  it('are left alone if the file has a mistake or somebody else changes it at the same time', async () => {
    const { put } = desk.ports.store;
    await site.put(keys.sources, `${sourcesFile}  - id: Wrong!\n`);
    const faulty = await editor.post('/desk/sources', { source: 'harbour', do: 'pause' });
    expect(faulty.headers.get('location')).toBe('/desk/sources?done=sources-faulty');
    expect(await editor.page('/desk/sources')).toContain('sources/sources.yaml:20 sources[6].id');
    await site.put(keys.sources, sourcesFile);
    desk.ports.store.create = ((create) => async (key: string, body: string) => {
      await put(keys.sources, `${sourcesFile}# changed\n`);
      return create(key, body);
    })(desk.ports.store.create) as typeof desk.ports.store.create;
    const raced = await editor.post('/desk/sources', { source: 'harbour', do: 'pause' });
    expect(raced.headers.get('location')).toBe('/desk/sources?done=sources-conflict');
    expect(await editor.page('/desk/audit')).toContain('Could not be done');
    for (const fields of [
      { source: 'nobody', do: 'pause' },
      { source: 'harbour', do: 'erase' },
    ])
      expect([404, 400]).toContain((await editor.post('/desk/sources', fields)).status);
  });
});

describe('rejected files at the desk', () => {
  it('are listed with their reason, and read again when an editor asks, though their bytes are known', async () => {
    const { store, clock, log } = site.ports;
    const topics = topicShelf({ store, clock, log, freshSeconds: 0 });
    await site.put('articles/harbour/bad <file>.json', '{"title": 1');
    await site.index('articles/harbour/bad <file>.json');
    const page = await editor.page('/desk/rejected');
    expect(page).toContain('articles/harbour/bad &lt;file&gt;.json');
    expect(await editor.page('/desk/sources')).toContain('Rejected:');
    expect(await editor.page('/desk/rejected?of=quiet')).toContain('Nothing is rejected.');

    const asked = await editor.post('/desk/rejected', { key: 'articles/harbour/bad <file>.json' });
    expect(asked.headers.get('location')).toBe('/desk/rejected?done=reading-again');
    const sqs = new SQSClient();
    let message: string | undefined;
    while (message === undefined) {
      const QueueUrl = site.servers.queues.ingest.url;
      const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      message = Messages!.map(({ Body }) => Body!).find((body) => body.includes('readAgain'));
    }
    sqs.destroy();
    // As if the reason had been ours: the record goes only if the file is really read again.
    const before = (await store.get(keys.rejected('articles/harbour/bad <file>.json')))!;
    site.clock.advance(60_000);
    const added: unknown[] = [];
    const metrics = { add: (name: string) => void added.push(name) };
    const plain = JSON.stringify({ Records: [{ s3: { object: { key: 'articles/harbour/bad+%3Cfile%3E.json' } } }] });
    await ingestBatch({ store, clock, log, topics, metrics }, [{ id: 'a', body: plain }]);
    expect((await store.get(keys.rejected('articles/harbour/bad <file>.json')))!.body).toEqual(before.body);
    const { failed } = await ingestBatch({ store, clock, log, topics, metrics }, [{ id: 'b', body: message }]);
    expect([failed.size, added]).toEqual([0, ['ArticlesRejected']]);
    expect((await store.get(keys.rejected('articles/harbour/bad <file>.json')))!.body).not.toEqual(before.body);
    expect(await editor.page('/desk/audit')).toContain('Had a file read again');
  });

  it('cannot be anything else', async () => {
    for (const key of ['articles/harbour/fine.json', 'editions/x', '', '../x'])
      expect([key, (await editor.post('/desk/rejected', { key })).status]).toEqual([key, 404]);
  });
});

describe('runs at the desk', () => {
  const report = (at: string, totals: Record<string, number>, more: object = {}) => ({
    schema: 1,
    run: `slot-${at.replaceAll(/[-:]|\.\d+/g, '')}`,
    kind: 'scheduled',
    at,
    plannedAt: at,
    reportedAt: at,
    balances: true,
    totals: { selected: 0, sent: 0, skipped: 0, failed: 0, deferred: 0, unknown: 0, ...totals },
    topics: {},
    reasons: {},
    rescheduled: 0,
    editions: 2,
    chunks: { total: 1, complete: 1, open: 0, missing: 0 },
    mailsPerSecond: null,
    examples: [],
    ...more,
  });

  it('show their balance, what failed and how many readers there are, and no address', async () => {
    await subscribe(site, 'ada@example.org');
    await subscribe(site, 'bea@example.org');
    for (const one of [
      report('2026-11-22T07:30:00.000Z', { selected: 5, sent: 3, failed: 2 }, { reasons: { 'failed: bounced': 2 } }),
      report('2026-11-22T07:15:00.000Z', {}),
      report('2026-11-22T07:00:00.000Z', { selected: 4, sent: 3 }, { balances: false }),
      report('2026-11-21T07:00:00.000Z', { selected: 9, sent: 9 }),
    ])
      await site.put(keys.report(one.run), JSON.stringify(one));
    await site.put(keys.plan('slot-20261122T080000Z'), '{}');
    const page = await editor.page('/desk/runs');
    const words = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('2 readers have a next digest.');
    expect(words).toContain('5 readers = 3 sent + 2 failed');
    expect(words).toContain('2 × failed: bounced');
    expect(words).toContain('1 run had nobody to serve.');
    expect(words).toContain('This doesn’t balance');
    expect(words).toContain('Under way: there is no report yet.');
    expect(page).not.toContain('@example.org');
    expect(await editor.page('/desk/runs?day=2026-11-21')).toContain('9 readers = 9 sent');
  });

  it('show those of readers and of operators too, the latest first and some at a time', async () => {
    const id = 'f'.repeat(32);
    for (let minute = 0; minute < 55; minute++) {
      const at = `2026-11-22T06:${String(minute).padStart(2, '0')}:00.000Z`;
      const run = `reader-${minute % 2 ? id : 'a'.repeat(32)}-${at.replaceAll(/[-:.]/g, '')}-first`;
      await site.put(keys.report(run), JSON.stringify(report(at, { selected: 1, sent: 1 }, { run, kind: 'reader' })));
    }
    for (const [run, day] of [
      ['request-alpha', 22],
      ['request-beta', 21],
    ] as const) {
      const at = `2026-11-${day}T06:00:00.000Z`;
      await site.put(keys.report(run), JSON.stringify(report(at, { selected: 7, sent: 7 }, { run, kind: 'request' })));
    }
    const first = await editor.page('/desk/runs?of=readers');
    const minutes = (page: string) =>
      [...page.matchAll(/datetime="2026-11-22T06:(\d\d)/g)].map(([, one]) => Number(one));
    expect(minutes(first)).toEqual(Array.from({ length: 50 }, (_, at) => 54 - at));
    expect(first).toContain('of=readers&amp;page=1');
    expect(first).not.toContain(id);
    const second = await editor.page('/desk/runs?of=readers&page=1');
    expect(minutes(second)).toEqual([4, 3, 2, 1, 0]);
    const operators = await editor.page('/desk/runs?of=operators');
    expect([...operators.matchAll(/request-\w+/g)].map(([name]) => name)).toEqual(['request-alpha', 'request-beta']);
    expect(operators).toContain('7 readers = 7 sent');
    expect((await editor.get('/desk/runs?of=readers&page=x')).status).toBe(200);
  });
});
