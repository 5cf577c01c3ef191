import { describe } from '@jest/globals';
import { dynamodbLedger } from '../../functions/adapters/dynamodb-ledger.ts';
import { digestSort, readerPartition } from '../../functions/adapters/dynamodb-table.ts';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import type { LedgerItem } from '../../functions/core/ledger.ts';
import { useEmbeddedTable } from '../kit/embedded-table.ts';
import { ledgerContract } from './ledger.contract.ts';

describe('the ledger in memory', () =>
  ledgerContract(memoryLedger, 300, async (ledger, { readerId, digest }, item) => {
    (ledger as ReturnType<typeof memoryLedger>).items.set(`${readerId} ${digest}`, item as LedgerItem);
  }));

describe('the ledger in DynamoDB', () => {
  const table = useEmbeddedTable();
  ledgerContract(
    () => dynamodbLedger(table.access()),
    25,
    async (_, { readerId, digest }, item) => {
      const keyed = { pk: readerPartition(readerId), sk: digestSort(digest), ...item };
      await table.put(keyed);
    },
  );
});
