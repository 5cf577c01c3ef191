import { type DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import type { Clock } from '../core/ports.ts';
import { dueIndex, dueLooksPartition, dueShards, tableKeys } from './dynamodb-table.ts';

/**
 * Who is due, from an index by time of day. A reader's next digest is mostly due at the time of day of their last one, so their
 * entry is overwritten where it is, which is one write; under the date it would have to move, which is two. So a look reads
 * everyone of a quarter of an hour, due or not, and notes which quarters have nobody left: those are looked at again a
 * day later, when they come round.
 */

const { partition, sort } = tableKeys;
const day = 86_400_000;
const quarter = 15 * 60_000;
const quartersOfDay = day / quarter;
/** An index is up to date in a moment, and seldom much later: a quarter of an hour is looked at for twice as long as it lasts. */
const lookedAt = 2 * quarter;
/** Entries of earlier versions, under the year: after any time of day before 20:00, and before 20:00. */
const underTheYear = { from: '202', to: '20:' };

/** Where the index has a reader who is due at an instant. */
export const dueSortOf = (due: Instant, readerId: string): string => `${due.slice(11, 16)}#${readerId}`;

/** The quarters of an hour in which a look found nobody left who was due, by their number in the day, with the time of the look. */
const Quiet = z.record(z.coerce.number().int().min(0).lt(quartersOfDay), Instant).catch({});
type Quiet = z.infer<typeof Quiet>;

const looksKey = { [partition]: dueLooksPartition, [sort]: 'QUIET' };

const timeOfDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(11, 16);
const quarterOf = (time: string) => Math.floor((Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / 15);

/** Whether nobody can be due in a quarter of the day, because a look after it last came round found nobody. */
const isQuiet = (quiet: Quiet, number: number, until: Instant): boolean => {
  const last = Math.floor((Date.parse(until) - number * quarter) / day) * day + number * quarter;
  const look = quiet[number];
  // A look at a later time than this one was made by a clock that was ahead.
  return look !== undefined && look <= until && Date.parse(look) >= last + lookedAt;
};

/** The parts of the index to look at: neighbouring quarters together, and what earlier versions wrote. */
const rangesOf = (quarters: readonly number[]): { from: string; to: string }[] => {
  const ranges: { first: number; last: number }[] = [];
  for (const number of quarters) {
    const before = ranges.at(-1);
    if (before?.last === number - 1) before.last = number;
    else ranges.push({ first: number, last: number });
  }
  // `~` sorts after `#`, so the last minute is included.
  const keys = ranges.map(({ first, last }) => ({
    from: timeOfDay(first * quarter),
    to: `${timeOfDay((last + 1) * quarter - 1)}~`,
  }));
  const isIncluded = keys.some(({ from, to }) => from < underTheYear.from && to > underTheYear.to);
  return isIncluded ? keys : [...keys, underTheYear];
};

/**
 * Streams the items of readers who are due at an instant or before, shard by shard. Those whose time is unreadable are included.
 * A reader whose time was put back to one that is past may be found as late as a day after, unless a look beyond now (for all
 * who wait) came in between.
 */
export async function* dueItems(
  { client, table, clock }: { client: DynamoDBDocumentClient; table: string; clock: Clock },
  until: Instant,
): AsyncGenerator<Record<string, unknown>[]> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: looksKey }));
  const isBeyondNow = Date.parse(until) > clock.now().getTime();
  const before = isBeyondNow ? {} : Quiet.parse(Item?.quiet);
  const open = Array.from({ length: quartersOfDay }, (_, number) => number).filter(
    (number) => !isQuiet(before, number, until),
  );
  const busy = new Set<number>();
  for (const shard of dueShards)
    for (const { from, to } of rangesOf(open)) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: dueIndex.name,
          KeyConditionExpression: '#shard = :shard AND #time BETWEEN :from AND :to',
          FilterExpression: 'NOT #due > :until',
          ExpressionAttributeNames: { '#shard': dueIndex.partition, '#time': dueIndex.sort, '#due': 'due' },
          ExpressionAttributeValues: { ':shard': shard, ':from': from, ':to': to, ':until': until },
        },
      );
      for await (const { Items = [] } of pages) {
        for (const item of Items) busy.add(quarterOf(String(item[dueIndex.sort])));
        yield Items;
      }
    }
  const found = Object.fromEntries(open.filter((number) => !busy.has(number)).map((number) => [number, until]));
  const still = Object.entries(before).filter(([number]) => !open.includes(Number(number)));
  const quiet = isBeyondNow ? {} : { ...Object.fromEntries(still), ...found };
  await client.send(new PutCommand({ TableName: table, Item: { ...looksKey, quiet } }));
}
