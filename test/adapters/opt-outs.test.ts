import { describe, expect, it } from '@jest/globals';
import { dynamodbOptOuts } from '../../functions/adapters/dynamodb-opt-outs.ts';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { memoryOptOuts } from '../../functions/adapters/memory/memory-opt-outs.ts';
import type { OptOuts, ReaderStore } from '../../functions/core/ports.ts';
import { useEmbeddedTable } from '../kit/embedded-table.ts';
import { handClock } from '../kit/servers.ts';

const table = useEmbeddedTable();
const clock = handClock('2026-03-01T05:00:00.000Z');

describe.each<[string, () => OptOuts]>([
  ['in memory', memoryOptOuts],
  ['in DynamoDB', () => dynamodbOptOuts({ ...table.access(), clock })],
])('opt-outs %s', (_, open) => {
  it('are remembered, and nobody else is opted out', async () => {
    const optOuts = open();
    expect(await optOuts.has('gus')).toBe(false);
    await Promise.all([optOuts.add('gus'), optOuts.add('gus')]);
    expect([await optOuts.has('gus'), await optOuts.has('eve')]).toEqual([true, false]);
  });
});

describe('an opt-out', () => {
  it('is not a reader, and is kept when everything about a reader is erased', async () => {
    const optOuts = dynamodbOptOuts({ ...table.access(), clock });
    const readers: ReaderStore = dynamodbReaderStore({ ...table.access(), clock });
    await optOuts.add('hal');
    await readers.erase('hal');
    expect(await optOuts.has('hal')).toBe(true);
    const all = [];
    for await (const reader of readers.all()) all.push(reader);
    expect(all).toEqual([]);
  });
});
