import { describe, expect, it } from '@jest/globals';
import { dynamodbRateLimiter } from '../../functions/adapters/dynamodb-rate-limiter.ts';
import { counterPartition, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { memoryRateLimiter } from '../../functions/adapters/memory/memory-rate-limiter.ts';
import { useEmbeddedTable } from '../kit/embedded-table.ts';
import { rateLimiterContract } from './rate-limiter.contract.ts';

describe('the rate limiter in memory', () => rateLimiterContract(memoryRateLimiter));

describe('the rate limiter in DynamoDB', () => {
  const table = useEmbeddedTable();
  let opened = 0;
  const named = (name: string) => dynamodbRateLimiter({ ...table.access(), name });
  rateLimiterContract(() => named(`line-${++opened}`));

  it('restarts at the present if its item cannot be read', async () => {
    const key = { [tableKeys.partition]: counterPartition('odd-line'), [tableKeys.sort]: 'TURNS' };
    await table.put({ ...key, next: 'soon' });
    const limiter = named('odd-line');
    expect(await limiter.claim({ count: 1, spacing: 10, from: 5000 })).toBe(5000);
    expect(await limiter.claim({ count: 1, spacing: 10, from: 5000 })).toBe(5010);
  });
});
