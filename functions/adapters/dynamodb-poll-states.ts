import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb';
import type { PollStates } from '../core/ports.ts';
import { PollState } from '../core/source.ts';
import { sourceShards, sourcesPartition, tableKeys } from './dynamodb-table.ts';

/**
 * The states of sources in the readers' table, in a few partitions of their own: reading all of them is a few queries,
 * which costs less than an index of those that are due.
 */
export const dynamodbPollStates = ({
  client,
  table,
}: {
  client: DynamoDBDocumentClient;
  table: string;
}): PollStates => {
  const keyOf = (source: string) => ({ [tableKeys.partition]: sourcesPartition(source), [tableKeys.sort]: source });
  return {
    async get(source) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(source), ConsistentRead: true }),
      );
      const version = typeof Item?.version === 'number' && Item.version > 0 ? Item.version : 0;
      return { state: version > 0 ? PollState.safeParse(Item).data : undefined, version };
    },
    async put(state, version) {
      const stored = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { ...keyOf(state.source), ...stored, version: version + 1 },
            // An item without a version that can be read is replaced: polling starts again.
            ConditionExpression:
              version > 0
                ? '#version = :read'
                : 'attribute_not_exists(#version) OR NOT attribute_type(#version, :read)',
            ExpressionAttributeValues: { ':read': version > 0 ? version : 'N' },
            ExpressionAttributeNames: { '#version': 'version' },
          }),
        );
        return 'ok';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },
    async delete(source) {
      await client.send(new DeleteCommand({ TableName: table, Key: keyOf(source) }));
    },
    async *all() {
      for (const shard of sourceShards) {
        const pages = paginateQuery(
          { client },
          {
            TableName: table,
            KeyConditionExpression: '#partition = :shard',
            ExpressionAttributeNames: { '#partition': tableKeys.partition },
            ExpressionAttributeValues: { ':shard': shard },
          },
        );
        for await (const { Items = [] } of pages)
          for (const item of Items) {
            const { data } = PollState.safeParse(item);
            if (data) yield data;
          }
      }
    },
  };
};
