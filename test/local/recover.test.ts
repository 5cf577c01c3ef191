import { cp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import dynalite from 'dynalite';
import { type LedgerItem, owedDigest } from '../../functions/core/ledger.ts';
import { keys } from '../../functions/store/keys.ts';
import { announceAgain } from '../../local/recover.ts';
import { folderOf, openProduct, type RunningProduct } from '../kit/flow.ts';

const at = '2026-11-28T06:00:00.000Z';
const clock = { now: () => new Date('2026-11-28T06:00:05.000Z') };
const window = { from: '2026-11-27T06:00:00.000Z', to: at };
const base = { run: 'slot-1', window, at, attempts: 1, updatedAt: at };
const stories = [{ topic: 'ferries', window, storyId: 's' }];
const reserved: LedgerItem = { ...base, state: 'reserved', leaseUntil: '2026-11-28T06:01:00.000Z', stories };
const unknown: LedgerItem = { ...base, state: 'unknown', graceUntil: '2026-11-28T06:11:00.000Z', stories };
const digest = owedDigest(window.from);

describe('a start after one that was killed', () => {
  let data: { folder: string; remove: () => Promise<void> };
  let product: RunningProduct;
  beforeEach(async () => {
    data = await folderOf({});
    product = await openProduct({ clock, data: data.folder });
  });
  afterEach(async () => {
    await product.stop();
    await data.remove();
  });
  const startAgain = async () => {
    await product.stop();
    product = await openProduct({ clock, data: data.folder });
  };
  const stateOf = (readerId: string) => product.archive.ledger.get({ readerId, digest });
  /** A mail that SES took for a reader, of which nobody heard. */
  const send = (reader: string, to = `${reader}@news.example`) => {
    const tag = (text: string) => Buffer.from(text).toString('base64url');
    const tags = { run: 'slot-1', reader, digest: tag(digest), to: tag(window.to) };
    return product.aws.outbox.keep({ at, to: [to], raw: Buffer.from(`Subject: News\r\n\r\nNews.\r\n`), tags });
  };

  it('accepts what the outbox shows was sent and releases the rest', async () => {
    const { ledger } = product.archive;
    for (const readerId of ['sent', 'cut-off']) await ledger.move({ readerId, digest }, undefined, reserved);
    for (const readerId of ['lost-answer', 'lost-request']) {
      await ledger.move({ readerId, digest }, undefined, reserved);
      await ledger.move({ readerId, digest }, reserved, unknown);
    }
    const mail = await send('sent');
    await send('lost-answer');

    await startAgain();
    expect(await stateOf('sent')).toMatchObject({
      state: 'accepted',
      messageId: mail.messageId,
      run: 'slot-1',
      stories,
    });
    expect(await stateOf('lost-answer')).toMatchObject({ state: 'accepted' });
    expect(await stateOf('cut-off')).toMatchObject({ state: 'deferred', reason: 'interrupted', attempts: 1 });
    expect(await stateOf('lost-request')).toMatchObject({ state: 'deferred', reason: 'interrupted' });
    expect(product.aws.outbox.mails).toHaveLength(2);

    const before = await stateOf('sent');
    await startAgain();
    expect(await stateOf('sent')).toEqual(before);
  });

  it('recreates a table if a process was killed while creating it', async () => {
    const half = await folderOf({});
    const createTableMs = 600_000;
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const server = dynalite({ path: join(half.folder, 'table'), createTableMs });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = new DynamoDBClient({ endpoint });
    await client.send(
      new CreateTableCommand({
        TableName: 'broadsheet',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    client.destroy();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    // Otherwise the timer of the closed server keeps this process running.
    for (const [at, [, delay]] of timers.mock.calls.entries())
      if (delay === createTableMs) clearTimeout(timers.mock.results[at]!.value as NodeJS.Timeout);
    timers.mockRestore();
    await cp(join(data.folder, 'secrets.json'), join(half.folder, 'secrets.json'));
    const again = await openProduct({ clock, data: half.folder });
    expect(await again.archive.ledger.get({ readerId: 'nobody', digest })).toBeUndefined();
    await again.stop();
    await half.remove();
  });

  it('repeats the notifications for every object and for a deleted article', async () => {
    const { store } = product.archive;
    await store.put('articles/wire/here.txt', 'The ferry is here.');
    await store.put('requests/monday.json', '{}');
    await store.put('topics/custom/q1.json', '{}');
    await product.settled();
    const manifest = { schema: 1, key: 'articles/wire/gone.txt', etag: 'e', rejected: 0, articles: [] };
    await store.put(keys.ingested(manifest.key), JSON.stringify(manifest));
    await store.put(keys.ingested('articles/wire/torn.txt'), '{"schema":');
    const told: [string, boolean][] = [];
    await announceAgain({ announce: async ({ key, created }) => void told.push([key, created !== undefined]) }, store);
    expect(told.sort()).toEqual([
      ['articles/wire/gone.txt', false],
      ['articles/wire/here.txt', true],
      ['requests/monday.json', true],
      ['topics/custom/q1.json', true],
    ]);
  });

  it('does not count emails dated ten years ahead against the quota of today', async () => {
    const ahead = { ...product.aws.outbox, keep: product.aws.outbox.keep };
    for (const year of ['2036', '2026'])
      await ahead.keep({ at: `${year}-11-28T06:00:00.000Z`, to: ['a@b.example'], raw: Buffer.from('\r\n'), tags: {} });
    const answer = await fetch(product.environment.AWS_ENDPOINT_URL_SES!, {
      method: 'POST',
      body: new URLSearchParams({ Action: 'GetSendQuota' }),
    });
    expect(await answer.text()).toContain('<SentLast24Hours>1</SentLast24Hours>');
  });
});
