import { describe, expect, it } from '@jest/globals';
import { dynamodbCounters } from '../../functions/adapters/dynamodb-counters.ts';
import { counterPartition, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { useEmbeddedTable } from '../kit/embedded-table.ts';
import { countersContract } from './counters.contract.ts';

describe('counters in memory', () => countersContract(memoryCounters));

describe('counters in DynamoDB', () => {
  const table = useEmbeddedTable();
  const open = () => dynamodbCounters(table.access());
  countersContract(open);

  it('restart if an item cannot be read', async () => {
    const now = new Date('2026-03-02T07:30:00.000Z');
    const window = Math.floor(now.getTime() / 1000 / 60);
    const key = { [tableKeys.partition]: counterPartition('odd'), [tableKeys.sort]: `WINDOW#${window}` };
    await table.put({ ...key, total: 'many' });
    const add = () => open().add({ name: 'odd', windowSeconds: 60, by: 2 }, now);
    expect([await add(), await add()]).toEqual([2, 4]);
  });
});
