import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb';
import { Unreadable } from '../core/errors.ts';
import { checkMove, type LedgerItem, type LedgerKey } from '../core/ledger.ts';
import type { Ledger } from '../core/ports.ts';
import { packDigest, parseStoredDigest } from '../core/stored-digest.ts';
import { fieldsAtFault } from '../core/stored-reader.ts';
import { digestPrefix, digestSort, expiryAttribute, readerPartition, tableKeys } from './dynamodb-table.ts';

const { partition, sort } = tableKeys;
/** A digest can be shown again on the web for this long. */
const keptForSeconds = 400 * 86_400;

const keyOf = ({ readerId, digest }: LedgerKey) => ({
  [partition]: readerPartition(readerId),
  [sort]: digestSort(digest),
});

const read = async (
  { client, table }: { client: DynamoDBDocumentClient; table: string },
  key: LedgerKey,
  ConsistentRead: boolean,
): Promise<LedgerItem | undefined> => {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead }));
  if (!Item) return undefined;
  const parsed = parseStoredDigest(Item);
  if (parsed.success) return parsed.data;
  throw new Unreadable('digest', `${key.digest} of reader ${key.readerId}`, fieldsAtFault(parsed.error));
};

/** The send ledger in the readers' table: one item per digest, in its reader's partition, moved by conditional writes. */
export const dynamodbLedger = ({ client, table }: { client: DynamoDBDocumentClient; table: string }): Ledger => ({
  get: (key) => read({ client, table }, key, true),
  peek: (key) => read({ client, table }, key, false),

  async move(key, from, to) {
    checkMove(key, from, to);
    const condition: Partial<PutCommandInput> =
      from === undefined
        ? {
            ConditionExpression: 'attribute_not_exists(#partition)',
            ExpressionAttributeNames: { '#partition': partition },
          }
        : {
            ConditionExpression: '#state = :state AND #updatedAt = :updatedAt AND #attempts = :attempts',
            ExpressionAttributeNames: { '#state': 'state', '#updatedAt': 'updatedAt', '#attempts': 'attempts' },
            ExpressionAttributeValues: {
              ':state': from.state,
              ':updatedAt': from.updatedAt,
              ':attempts': from.attempts,
            },
          };
    const expires = Math.floor(Date.parse(to.updatedAt) / 1000) + keptForSeconds;
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...keyOf(key), ...packDigest(to), [expiryAttribute]: expires },
          ...condition,
        }),
      );
      return { moved: true };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { moved: false, stored: await this.get(key) };
      throw error;
    }
  },

  async *list(readerId) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        // Whether a reader was told of a correction must not be read from an old copy.
        ConsistentRead: true,
        KeyConditionExpression: '#partition = :reader AND begins_with(#sort, :digests)',
        ExpressionAttributeNames: { '#partition': partition, '#sort': sort },
        ExpressionAttributeValues: { ':reader': readerPartition(readerId), ':digests': digestPrefix },
      },
    );
    // Digests are at most a few a day and are kept for 400 days, so a reader's list is small enough to sort here.
    const found: (LedgerItem & { digest: string })[] = [];
    for await (const { Items = [] } of pages)
      for (const item of Items) {
        const { data } = parseStoredDigest(item);
        if (data) found.push({ ...data, digest: String(item[sort]).slice(digestPrefix.length) });
      }
    yield* found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  },
});
