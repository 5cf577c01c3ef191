import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ReaderStore } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { movedSort, type ReaderItems, readerSort } from './dynamodb-reader-items.ts';
import { readerPartition, tableKeys } from './dynamodb-table.ts';

const { partition, sort } = tableKeys;

/**
 * Puts a reader under another id with everything stored about them; see `ReaderStore.move`. Each step can be repeated, so
 * the next move finishes one that was interrupted.
 */
export const moveReader = async (
  {
    client,
    table,
    items,
    store,
  }: { client: DynamoDBDocumentClient; table: string; items: ReaderItems; store: Pick<ReaderStore, 'get' | 'put'> },
  first: Reader,
  { to, into, sameMailbox }: Parameters<ReaderStore['move']>[1],
): Promise<Reader | undefined> => {
  const { belongings, deleteItems, writeItems } = items;
  const copied = new Set<unknown>();
  const copy = async (id: string) => {
    for await (const found of belongings(first.id)) {
      const fresh = found.filter((item) => !copied.has(item[sort]));
      for (const item of fresh) copied.add(item[sort]);
      await writeItems(fresh.map((item) => ({ PutRequest: { Item: { ...item, [partition]: readerPartition(id) } } })));
    }
  };
  const place = (from: Reader, version: number): Reader => {
    const moved = to(from);
    return { ...moved, formerIds: [...new Set([...(moved.formerIds ?? []), from.id])].slice(-50), version };
  };
  // The ledger is copied first, so that nothing is sent again to the reader at their new id.
  let moved = place(first, into === 'new' ? 0 : into + 1);
  await copy(moved.id);
  if ((await store.put(moved, into)) === 'conflict') return undefined;
  const forwarding = { [partition]: readerPartition(first.id), [sort]: movedSort, to: moved.id, sameMailbox };
  await client.send(new PutCommand({ TableName: table, Item: forwarding }));
  for (let from: Reader | undefined = first; from; ) {
    try {
      await client.send(
        new DeleteCommand({
          TableName: table,
          Key: { [partition]: readerPartition(from.id), [sort]: readerSort },
          ConditionExpression: '#version = :read',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':read': from.version },
        }),
      );
      break;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      // The reader was written since, perhaps after a digest: the change counts under the new id too.
      from = await store.get(from.id);
      if (!from) break;
      const again = place(from, moved.version + 1);
      if ((await store.put(again, moved.version)) === 'ok') moved = again;
    }
  }
  await copy(moved.id);
  for await (const found of belongings(first.id)) await deleteItems(found);
  return moved;
};
