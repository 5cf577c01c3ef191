import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Clock, instantOf, type OptOuts } from '../core/ports.ts';
import { optOutPartition, tableKeys } from './dynamodb-table.ts';

/** People who opted out of mail that operators request, in the readers' table: a keyed hash and a time, kept for good. */
export const dynamodbOptOuts = ({
  client,
  table,
  clock,
}: {
  client: DynamoDBDocumentClient;
  table: string;
  clock: Clock;
}): OptOuts => {
  const key = (readerId: string) => ({ [tableKeys.partition]: optOutPartition(readerId), [tableKeys.sort]: 'OPT-OUT' });
  return {
    async has(readerId) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: key(readerId), ConsistentRead: true }),
      );
      return Item !== undefined;
    },
    async add(readerId) {
      await client.send(new PutCommand({ TableName: table, Item: { ...key(readerId), at: instantOf(clock.now()) } }));
    },
  };
};
