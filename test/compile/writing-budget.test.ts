import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dynamodbCounters } from '../../functions/adapters/dynamodb-counters.ts';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { openSession } from '../../functions/compile/model/ask-model.ts';
import { dollarsOf, openBudget } from '../../functions/compile/model/writing-budget.ts';
import { type Answer, noWriting, WriterSettings } from '../../functions/core/writer.ts';
import { freshNumber } from '../kit/reader-actions.ts';
import { silent } from '../kit/run.ts';
import { type Servers, startServers } from '../kit/servers.ts';

let servers: Servers;
beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => servers.stop());

describe('a budget that runs share', () => {
  it('holds in the table for two runs that ask at once', async () => {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient());
    const counters = dynamodbCounters({ client, table: servers.environment.TABLE! });
    const clock = { now: () => new Date('2031-01-01T06:00:00.000Z') };
    const limits = { run: { tokens: 1e6, dollars: 9 }, day: { tokens: 10_000, dollars: 9 } };
    const settings = { budget: limits, prices: { input: 1, output: 5 } };
    const budgets = ['one', 'two'].map((run) => openBudget({ counters, clock }, `${run}-${freshNumber()}`, settings));
    const tokens = () => ({ input: 2_100, output: 900 });
    const granted = await Promise.all(Array.from({ length: 24 }, (_, at) => budgets[at % 2]!.reserve(tokens())));
    const count = granted.filter(Boolean).length;
    expect(count).toBeLessThanOrEqual(3);
    // What was refused is given back, so the rest of the day's budget is there for whoever asks next.
    for (let left = count; left < 3; left++) expect(await budgets[0]!.reserve(tokens())).toBe(true);
    expect(await budgets[1]!.reserve(tokens())).toBe(false);
  });

  it('gives back on its own day what was set aside before midnight', async () => {
    const counters = memoryCounters();
    let now = new Date('2026-11-05T23:59:59.900Z');
    const limits = { run: { tokens: 1e6, dollars: 9 }, day: { tokens: 1_000, dollars: 9 } };
    const settings = { budget: limits, prices: { input: 1, output: 5 } };
    const budget = openBudget({ counters, clock: { now: () => now } }, 'late', settings);
    const late = { input: 900, output: 0 };
    expect(await budget.reserve(late)).toBe(true);
    now = new Date('2026-11-06T00:00:05.000Z');
    const early = { input: 1_000, output: 0 };
    expect(await budget.reserve(early)).toBe(true);
    await budget.settle(late, { input: 100, output: 0 });
    expect(await budget.reserve({ input: 1, output: 0 })).toBe(false);
    now = new Date('2026-11-05T23:59:59.999Z');
    expect(await budget.reserve({ input: 900, output: 0 })).toBe(true);
  });

  it('keeps an answer that was paid for when the counters fail afterwards', async () => {
    const limit = { tokens: 1e6, dollars: 9 };
    const settings = WriterSettings.parse({
      model: 'm',
      prices: { input: 1, output: 5 },
      budget: { run: limit, day: limit },
    });
    const given: Answer = { outcome: 'written', sentences: [{ text: 'It is open.', cites: ['1.1'] }] };
    const writer = {
      ...{ model: 'm', identity: 'paid' },
      estimate: () => ({ input: 1, output: 1 }),
      write: async () => given,
    };
    const budget = { reserve: async () => true, settle: () => Promise.reject(new Error('The table is gone.')) };
    const store = s3ObjectStore({ client: new S3Client(), bucket: servers.environment.BUCKET! });
    const session = openSession({ store, writer, budget, settings, log: silent }, noWriting(), 10);
    const task = { language: 'en', sentences: 1, passages: [] };
    expect(await session.ask(task, { topic: 't', story: 's', isApproved: false })).toEqual(given);
  });

  it('is never overspent, however many requests are under way', async () => {
    const counters = memoryCounters();
    const clock = { now: () => new Date('2026-11-05T06:00:00.000Z') };
    const amount = fc.record({ input: fc.nat(4_000), output: fc.nat(900) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(amount, fc.constantFrom('a', 'b')), { minLength: 1, maxLength: 30 }),
        async (wanted) => {
          const day = freshNumber();
          const slow = {
            add: async (...given: Parameters<typeof counters.add>) => {
              await Promise.resolve();
              return counters.add({ ...given[0], name: `${given[0].name} ${day}` }, given[1]);
            },
          };
          const limits = { run: { tokens: 6_000, dollars: 9 }, day: { tokens: 9_000, dollars: 0.02 } };
          const settings = { budget: limits, prices: { input: 1, output: 5 } };
          const budgets = {
            a: openBudget({ counters: slow, clock }, 'a', settings),
            b: openBudget({ counters: slow, clock }, 'b', settings),
          };
          const granted = await Promise.all(
            wanted.map(async ([tokens, run]) =>
              (await budgets[run as 'a'].reserve(tokens)) ? { tokens, run } : undefined,
            ),
          );
          const spent = granted.filter((one) => one !== undefined);
          const tokensOf = (of: typeof spent) => of.reduce((sum, { tokens }) => sum + tokens.input + tokens.output, 0);
          expect(tokensOf(spent)).toBeLessThanOrEqual(9_000);
          for (const run of ['a', 'b'])
            expect(tokensOf(spent.filter((one) => one.run === run))).toBeLessThanOrEqual(6_000);
          expect(spent.reduce((sum, { tokens }) => sum + dollarsOf(tokens, settings), 0)).toBeLessThanOrEqual(0.02);
        },
      ),
      { numRuns: 50 },
    );
  });
});
