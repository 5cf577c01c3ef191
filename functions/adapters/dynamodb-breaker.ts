import { setTimeout as sleep } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { BreakerState, closedBreaker, recordTally, resetBreaker } from '../core/breaker.ts';
import { Throttled } from '../core/errors.ts';
import { type Breaker, type Clock, instantOf } from '../core/ports.ts';
import { breakerPartition, tableKeys } from './dynamodb-table.ts';

const key = { [tableKeys.partition]: breakerPartition, [tableKeys.sort]: breakerPartition };
const tries = 10;

/** The circuit breaker as one item, changed by conditional writes on a version. */
export const dynamodbBreaker = ({
  client,
  table,
  clock,
}: {
  client: DynamoDBDocumentClient;
  table: string;
  clock: Clock;
}): Breaker => {
  const read = async () => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return { state: Item ? BreakerState.parse(Item) : closedBreaker, version: Item?.version };
  };
  const change = async (next: (state: BreakerState) => BreakerState): Promise<BreakerState> => {
    for (let attempt = 0; attempt < tries; attempt++) {
      const { state, version } = await read();
      const changed = next(state);
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...key, ...changed, version: (Number(version) || 0) + 1 },
            ...(version === undefined
              ? { ConditionExpression: 'attribute_not_exists(#version)' }
              : { ConditionExpression: '#version = :read', ExpressionAttributeValues: { ':read': version } }),
            ExpressionAttributeNames: { '#version': 'version' },
          }),
        );
        return changed;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        await sleep(Math.random() * 10 * 2 ** Math.min(attempt, 5));
      }
    }
    throw new Throttled('the breaker is written by too many at once');
  };
  return {
    async stopped() {
      return (await read()).state.stopped ?? undefined;
    },
    record(tally) {
      const now = instantOf(clock.now());
      return change((state) => recordTally(state, tally, now));
    },
    async reset() {
      const now = instantOf(clock.now());
      await change(() => resetBreaker(now));
    },
  };
};
