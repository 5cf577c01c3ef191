import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dynamodbRateLimiter } from '../../functions/adapters/dynamodb-rate-limiter.ts';
import { counterPartition, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { memoryRateLimiter } from '../../functions/adapters/memory/memory-rate-limiter.ts';
import { type Servers, startServers } from '../kit/servers.ts';
import { rateLimiterContract } from './rate-limiter.contract.ts';

describe('the rate limiter in memory', () => rateLimiterContract(memoryRateLimiter));

describe('the rate limiter in DynamoDB', () => {
  let servers: Servers;
  let client: DynamoDBDocumentClient;
  let opened = 0;
  beforeAll(async () => {
    servers = await startServers();
    client = DynamoDBDocumentClient.from(new DynamoDBClient());
  });
  afterAll(async () => {
    client.destroy();
    await servers.stop();
  });
  const named = (name: string) => dynamodbRateLimiter({ client, table: servers.environment.TABLE!, name });
  rateLimiterContract(() => named(`line-${++opened}`));

  it('restarts at the present if its item cannot be read', async () => {
    const key = { [tableKeys.partition]: counterPartition('odd-line'), [tableKeys.sort]: 'TURNS' };
    await client.send(new PutCommand({ TableName: servers.environment.TABLE!, Item: { ...key, next: 'soon' } }));
    const limiter = named('odd-line');
    expect(await limiter.claim({ count: 1, spacing: 10, from: 5000 })).toBe(5000);
    expect(await limiter.claim({ count: 1, spacing: 10, from: 5000 })).toBe(5010);
  });
});
