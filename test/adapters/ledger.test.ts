import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { dynamodbLedger } from '../../functions/adapters/dynamodb-ledger.ts';
import { digestSort, readerPartition } from '../../functions/adapters/dynamodb-table.ts';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import type { LedgerItem } from '../../functions/core/ledger.ts';
import type { Ledger } from '../../functions/core/ports.ts';
import { type Servers, startServers } from '../kit/servers.ts';
import { ledgerContract } from './ledger.contract.ts';

describe('the ledger in memory', () =>
  ledgerContract(memoryLedger, 300, async (ledger, { readerId, digest }, item) => {
    (ledger as ReturnType<typeof memoryLedger>).items.set(`${readerId} ${digest}`, item as LedgerItem);
  }));

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
  ledgerContract(
    () => ledger,
    25,
    async (_, { readerId, digest }, item) => {
      const keyed = { pk: readerPartition(readerId), sk: digestSort(digest), ...item };
      await client.send(new PutCommand({ TableName: servers.environment.TABLE!, Item: keyed }));
    },
  );
});
