import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { dueIndex, dueShards } from './dynamodb-table.ts';

/** Counts readers without reading any: the function that uses this may only count. */
export const dynamodbReaderCounts = ({ client, table }: { client: DynamoDBDocumentClient; table: string }) => ({
  /** How many readers have a next digest. */
  async active(): Promise<number> {
    const counts = await Promise.all(
      dueShards.map(async (shard) => {
        let count = 0;
        const pages = paginateQuery(
          { client },
          {
            TableName: table,
            IndexName: dueIndex.name,
            Select: 'COUNT',
            KeyConditionExpression: '#shard = :shard',
            ExpressionAttributeNames: { '#shard': dueIndex.partition },
            ExpressionAttributeValues: { ':shard': shard },
          },
        );
        for await (const { Count = 0 } of pages) count += Count;
        return count;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  },
});
