import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, printQuotation, printSpans } from '../../functions/core/citation.ts';

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

describe('a quotation in print', () => {
  const quoted = (text: string) =>
    printQuotation(
      text,
      [...text.matchAll(/“([^”]+?),?”/gu)].map(({ index, 1: words }) => ({
        start: index + 1,
        end: index + 1 + words!.length,
      })),
    );

  it.each([
    ['“We slid,” said Ada Moss. “Then it was quiet.”', 'We slid. Then it was quiet.'],
    ['“Who slid?” said Ada Moss. “I did.”', 'Who slid? I did.'],
    ['“We slid,” said Ada Moss, “and then it was quiet.”', 'We slid and then it was quiet.'],
    ['“We slid,” said Ada Moss, “I think.”', 'We slid I think.'],
  ])('ends each of its sentences: %s', (text, printed) => expect(quoted(text)).toBe(printed));
});

describe('cited words with dates', () => {
  const text = 'The bridge closed on Tuesday and reopens tomorrow.';
  const note = (word: string, date: string) => ({ end: text.indexOf(word) + word.length, date });

  it('are parted right behind the words that the dates explain', () => {
    expect(partsOf({ text, days: [note('Tuesday', '2026-09-01'), note('tomorrow', '2026-09-04')] })).toEqual([
      { text: 'The bridge closed on Tuesday', date: '2026-09-01' },
      { text: ' and reopens tomorrow', date: '2026-09-04' },
      { text: '.' },
    ]);
    expect(partsOf({ text })).toEqual([{ text }]);
    expect(partsOf({ text, days: [{ end: text.length, date: '2026-09-01' }] })).toEqual([{ text, date: '2026-09-01' }]);
  });

  it('are whole when the parts are joined, wherever the notes stand', () => {
    const days = fc.array(fc.record({ end: fc.integer({ min: 1, max: 80 }), date: fc.constant('2026-09-01') }));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), days, (words, notes) => {
        expect(
          partsOf({ text: words, days: notes })
            .map((part) => part.text)
            .join(''),
        ).toBe(words);
      }),
    );
  });
});
