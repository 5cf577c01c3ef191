import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

const waits = { milliseconds: 5, tries: 1_000 };

/** Resolves once a table can be used: the embedded DynamoDB answers a moment before it can. Throws if it never can. */
export const tableReady = async (client: Pick<DynamoDBClient, 'send'>, name: string): Promise<void> => {
  for (let tried = 0; tried < waits.tries; tried++) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await sleep(waits.milliseconds);
  }
  throw new Error(`The table ${name} of the embedded DynamoDB was created, and cannot be used.`);
};
