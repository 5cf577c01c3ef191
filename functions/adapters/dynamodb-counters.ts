import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Counters } from '../core/ports.ts';
import { counterPartition, expiryAttribute, tableKeys } from './dynamodb-table.ts';

/** Counters in the readers' table: one item per counter and window, updated atomically, removed after the next window. */
export const dynamodbCounters = ({ client, table }: { client: DynamoDBDocumentClient; table: string }): Counters => ({
  async add({ name, windowSeconds, by = 1 }, now) {
    const window = Math.floor(now.getTime() / 1000 / windowSeconds);
    const update = async (UpdateExpression: string): Promise<number> => {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { [tableKeys.partition]: counterPartition(name), [tableKeys.sort]: `WINDOW#${window}` },
          UpdateExpression,
          ExpressionAttributeNames: { '#total': 'total', '#expires': expiryAttribute },
          ExpressionAttributeValues: { ':by': by, ':expires': (window + 2) * windowSeconds },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.total);
    };
    return update('ADD #total :by SET #expires = :expires').catch((error: Error) => {
      // The stored total is not a number, so the counter starts again.
      if (error.name !== 'ValidationException') throw error;
      return update('SET #total = :by, #expires = :expires');
    });
  },
});
