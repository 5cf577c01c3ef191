import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { Throttled } from '../core/errors.ts';
import type { RateLimiter } from '../core/ports.ts';
import { counterPartition, tableKeys } from './dynamodb-table.ts';

const tries = 20;
/** Moments further ahead than this were written by a machine whose clock was wrong. Milliseconds. */
const maxAhead = 3_600_000;

/**
 * A rate limiter as one item that holds the next free moment, in microseconds. While it is busy, a claim is one atomic
 * addition; if that moment has passed, or is far ahead, the first one to claim moves it to the present.
 */
export const dynamodbRateLimiter = ({
  client,
  table,
  name,
}: {
  client: DynamoDBDocumentClient;
  table: string;
  name: string;
}): RateLimiter => {
  const update = async (input: Omit<UpdateCommandInput, 'TableName' | 'Key'>): Promise<number | undefined> => {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { [tableKeys.partition]: counterPartition(name), [tableKeys.sort]: 'TURNS' },
          ExpressionAttributeNames: { '#next': 'next' },
          ReturnValues: 'UPDATED_NEW',
          ...input,
        }),
      );
      return Number(Attributes?.next);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  return {
    async claim({ count, spacing, from }) {
      const length = Math.ceil(count * spacing * 1000);
      const start = Math.floor(from * 1000);
      const last = start + maxAhead * 1000;
      for (let attempt = 0; attempt < tries; attempt++) {
        const end =
          (await update({
            UpdateExpression: 'ADD #next :length',
            ConditionExpression: '#next BETWEEN :start AND :last',
            ExpressionAttributeValues: { ':length': length, ':start': start, ':last': last },
          })) ??
          (await update({
            UpdateExpression: 'SET #next = :end',
            ConditionExpression:
              'attribute_not_exists(#next) OR NOT attribute_type(#next, :number) OR NOT (#next BETWEEN :start AND :last)',
            ExpressionAttributeValues: { ':end': start + length, ':start': start, ':last': last, ':number': 'N' },
          }));
        if (end !== undefined) return (end - length) / 1000;
      }
      throw new Throttled(`no turn could be claimed in ${tries} tries`);
    },
  };
};
