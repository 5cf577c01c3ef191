import { describe, expect, it } from '@jest/globals';
import { dynamodbBreaker } from '../../functions/adapters/dynamodb-breaker.ts';
import { breakerPartition, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { memoryBreaker } from '../../functions/adapters/memory/memory-breaker.ts';
import { useEmbeddedTable } from '../kit/embedded-table.ts';
import { handClock } from '../kit/servers.ts';
import { breakerContract } from './breaker.contract.ts';

const start = '2026-03-02T07:30:00.000Z';

describe('the breaker in memory', () =>
  breakerContract(() => {
    const clock = handClock(start);
    return { breaker: memoryBreaker(clock), clock };
  }));

describe('the breaker in DynamoDB', () => {
  const clock = handClock(start);
  const table = useEmbeddedTable();
  const open = () => ({ breaker: dynamodbBreaker({ ...table.access(), clock }), clock });
  breakerContract(open);

  it.each([
    ['its counts restart', { hours: [{ hour: 'now', sends: -1 }], stopped: null, version: 3 }, false],
    ['its counts restart, whatever its version is', { hours: 7, stopped: null, version: 'new' }, false],
    ['one that may be open stays open until a person looks', { hours: [], stopped: true }, true],
    [
      'one that an earlier version wrote continues',
      { blocks: [{ sends: 1, bounces: 0, complaints: 0 }], version: 9 },
      false,
    ],
  ])('continues if its item cannot be read: %s', async (_, item, isStopped) => {
    const { breaker } = open();
    const key = { [tableKeys.partition]: breakerPartition, [tableKeys.sort]: breakerPartition };
    await table.put({ ...key, ...item });
    expect((await breaker.stopped()) !== undefined).toBe(isStopped);
    expect((await breaker.record({ sends: 5 })).hours).toMatchObject([{ sends: 5 }]);
    await breaker.reset();
    expect(await breaker.stopped()).toBeUndefined();
  });
});
