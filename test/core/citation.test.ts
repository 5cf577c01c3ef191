import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printSpans } from '../../functions/core/citation.ts';

const print = (text: string, ...ranges: [number, number][]) =>
  printSpans(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  );

describe('spans in print', () => {
  it('are joined, tidied and begun with a capital', () => {
    const text = 'But the  ferry (Grey Heron) , which\nsank, was old.';
    expect(print(text, [4, 14], [28, text.length])).toBe('The ferry, which sank, was old.');
    expect(print('“we go now”', [0, 11])).toBe('“We go now”');
    expect(print('iPhone sales rose.', [0, 18])).toBe('iPhone sales rose.');
  });

  it('hold the letters and digits of the text in order, and no others', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        expect(letters(print(text, [start, end]))).toBe(letters(text.slice(start, end)));
      }),
    );
  });
});
