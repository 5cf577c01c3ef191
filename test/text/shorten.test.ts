import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shorten } from '../../functions/text/shorten.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const boundaries = (text: string) =>
  new Set([0, text.length, ...[...characters.segment(text)].map(({ index }) => index)]);

describe('shortened text', () => {
  it('is never longer than the limit, and never ends inside what people see as one character', () => {
    const piece = fc.oneof(
      fc.constantFrom('👨‍👩‍👧', '🇵🇰', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👩🏽‍🚒', 'ñ', 'ক্ষ', ' ', ', ', 'word'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 120 }), (long, length) => {
        const short = shorten(long, length);
        expect(short.length).toBeLessThanOrEqual(length);
        if (long.length <= length) expect(short).toBe(long);
        else expect(short.endsWith('…')).toBe(true);
        if (short !== long) expect(boundaries(long).has(short.length - 1)).toBe(true);
      }),
    );
  });

  it('ends after a word if there is one, without punctuation before the ellipsis', () => {
    expect(shorten('Grain tariff falls, ministers say', 22)).toBe('Grain tariff falls…');
    expect(shorten(`Grain ${'x'.repeat(40)}`, 22)).toBe(`Grain ${'x'.repeat(15)}…`);
  });
});
