import { describe, expect, it } from '@jest/globals';
import { dynamodbPollStates } from '../../functions/adapters/dynamodb-poll-states.ts';
import { sourcesPartition, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { memoryPollStates } from '../../functions/adapters/memory/memory-poll-states.ts';
import { useEmbeddedTable } from '../kit/embedded-table.ts';
import { pollStatesContract } from './poll-states.contract.ts';

describe('the states of sources in memory', () => pollStatesContract(memoryPollStates));

describe('the states of sources in DynamoDB', () => {
  const table = useEmbeddedTable();
  const open = () => dynamodbPollStates(table.access());
  pollStatesContract(open);

  it.each([['garbage'], [{ nested: 1 }], [undefined]])(
    'starts again if an item cannot be read: version %j',
    async (version) => {
      const source = `damaged-${typeof version}`;
      await table.put({
        [tableKeys.partition]: sourcesPartition(source),
        [tableKeys.sort]: source,
        version,
        failures: 'x',
      });
      const states = open();
      expect(await states.get(source)).toEqual({ state: undefined, version: 0 });
      const state = { source, address: 'https://a.example/', nextPoll: '2026-03-02T07:30:00.000Z', failures: 0 };
      expect(await states.put(state, 0)).toBe('ok');
      expect(await states.get(source)).toEqual({ state, version: 1 });
    },
  );
});
