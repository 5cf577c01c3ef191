import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerItem } from '../../functions/core/ledger.ts';
import { packDigest, parseStoredDigest } from '../../functions/core/stored-digest.ts';

const window = { from: '2026-03-01T07:28:00.000Z', to: '2026-03-02T07:28:00.000Z' };
const base = { run: 'slot-20260302T073000Z', window, at: window.to, attempts: 1, updatedAt: window.to };
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20);

const instants = fc.constantFrom(window.from, window.to, '2026-02-27T07:28:00.000Z');
const stories = fc.array(
  fc.record(
    {
      topic: fc.constantFrom('rail', 'trade', 'own-2f6d'),
      window: fc.record({ from: instants, to: instants }),
      storyId: fc.oneof({ weight: 5, arbitrary: fc.string().map(hash) }, fc.string()),
      piece: fc.constantFrom('full' as const, 'short' as const, 'line' as const, 'web' as const),
    },
    { requiredKeys: ['topic', 'window', 'storyId'] },
  ),
  { maxLength: 40 },
);
const items: fc.Arbitrary<LedgerItem> = stories.chain((list) =>
  fc.constantFrom<LedgerItem>(
    { ...base, state: 'reserved', leaseUntil: window.to, stories: list },
    { ...base, state: 'accepted', messageId: 'm1', stories: list, behind: { rail: window.from }, corrections: ['c1'] },
    { ...base, state: 'unknown', graceUntil: window.to, stories: list },
    { ...base, state: 'skipped', reason: 'nothing-new' },
  ),
);

describe('a stored ledger item', () => {
  it('is read as it was written, and so is one in the form from before', () => {
    fc.assert(
      fc.property(items, (item) => {
        expect(parseStoredDigest(packDigest(item)).data).toEqual(item);
        expect(parseStoredDigest(item).data).toEqual(item);
      }),
    );
  });

  it.each([
    ['bytes that are not whole ids', [{ topic: 'rail', ids: new Uint8Array(11), as: 'f' }]],
    ['more letters than stories', [{ topic: 'rail', ids: new Uint8Array(10), as: 'fs' }]],
    ['an unknown letter', [{ topic: 'rail', ids: new Uint8Array(10), as: 'x' }]],
    ['a window that is no time', [{ topic: 'rail', from: 'monday', ids: ['a'], as: 'f' }]],
    ['no list', 'rail'],
    ['nothing', null],
  ])('is unreadable with %s', (_, packed) => {
    const { error } = parseStoredDigest({ ...base, state: 'reserved', leaseUntil: window.to, packed });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['stories']);
  });
});
