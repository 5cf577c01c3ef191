/**
 * The layout of the one table. Everything stored about a reader is in the partition `READER#<id>`, so erasing a reader
 * is deleting a partition. No other adapter, construct or local server spells these names.
 */
export const tableKeys = { partition: 'pk', sort: 'sk' } as const;

/** Time to live, in seconds since 1970. The table removes such items late, so code that reads them must check. */
export const expiryAttribute = 'expires';

/** Readers by the time of day of their next digest, spread over shards so that no partition is hot; and by custom topic. */
export const dueIndex = { name: 'due', partition: 'duePk', sort: 'dueSk' } as const;

const dueShardCount = 8;
/** The partitions of the index of who is due. */
export const dueShards = Array.from({ length: dueShardCount }, (_, shard) => `DUE#${shard}`);

/** What looks at the index of who is due have found. */
export const dueLooksPartition = 'DUE-LOOKS';

export const readerPartition = (readerId: string) => `READER#${readerId}`;

/** A digest of the ledger, in its reader's partition; `digest` is that of the ledger key. */
export const digestSort = (digest: string) => `${digestPrefix}${digest}`;
export const digestPrefix = 'DIGEST#';

/** A custom topic that a reader may have, in the reader's partition. */
export const followedSort = (topic: string) => `TOPIC#${topic}`;

/** The readers who may have a custom topic: a partition of the index of who is due. */
export const followersPartition = (topic: string) => `TOPIC#${topic}`;

/** A counter, one item for each window of time. */
export const counterPartition = (name: string) => `COUNTER#${name}`;

/** A person who opted out of mail that operators request: outside the reader's partition, so that erasing keeps it. */
export const optOutPartition = (readerId: string) => `OPT-OUT#${readerId}`;

/** The circuit breaker of the whole product. */
export const breakerPartition = 'BREAKER';

const sourceShardCount = 8;
const sourceShard = (shard: number) => `SOURCES#${shard}`;

/** The partitions of the states of polled sources. */
export const sourceShards = Array.from({ length: sourceShardCount }, (_, shard) => sourceShard(shard));

/** The partition of one source's state: by the sum of the characters of its id. */
export const sourcesPartition = (source: string) =>
  sourceShard([...source].reduce((sum, character) => sum + character.charCodeAt(0), 0) % sourceShardCount);
