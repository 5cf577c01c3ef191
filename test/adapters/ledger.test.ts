import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { memoryLedger } from '../../bench/chaos/memory.ts';
import { dynamodbLedger } from '../../functions/adapters/dynamodb-ledger.ts';
import type { Ledger } from '../../functions/core/ports.ts';
import { type Servers, startServers } from '../servers.ts';
import { ledgerContract } from './ledger.contract.ts';

describe('the ledger in memory', () => ledgerContract(memoryLedger, 300));

describe('the ledger in DynamoDB', () => {
  let servers: Servers;
  let client: DynamoDBDocumentClient;
  let ledger: Ledger;
  beforeAll(async () => {
    servers = await startServers();
    client = DynamoDBDocumentClient.from(new DynamoDBClient());
    ledger = dynamodbLedger({ client, table: servers.environment.TABLE! });
  });
  afterAll(async () => {
    client.destroy();
    await servers.stop();
  });
  ledgerContract(() => ledger, 25);
});
