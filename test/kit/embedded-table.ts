import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from '@jest/globals';
import { dynamodbDocuments } from '../../functions/adapters/dynamodb-documents.ts';
import { type Servers, startServers } from './servers.ts';

/** The embedded table for the tests around the call: it is started before them and stopped after them. */
export const useEmbeddedTable = () => {
  let servers: Servers;
  let client: DynamoDBDocumentClient;
  beforeAll(async () => {
    servers = await startServers();
    client = dynamodbDocuments();
  });
  afterAll(async () => {
    client.destroy();
    await servers.stop();
  });
  /** What an adapter needs to reach the table; only once the tests run. */
  const access = () => ({ client, table: servers.environment.TABLE! });
  /** Stores an item as it is, whatever an adapter would make of it. */
  const put = async (item: Record<string, unknown>): Promise<void> => {
    await client.send(new PutCommand({ TableName: servers.environment.TABLE!, Item: item }));
  };
  return { access, put };
};
