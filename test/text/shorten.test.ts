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

  it.each([
    ['Ferry runs aground off Port Ellery in thick fog', 29, 'Ferry runs aground off…'],
    ['Ministers in Corvane and Ostmere Bay meet', 33, 'Ministers in Corvane and…'],
    ['Union agrees with Ilse Anna Marrow on pay', 30, 'Union agrees with…'],
    ['Hafenarbeiter nehmen in Bad Ostmünde die Arbeit auf', 30, 'Hafenarbeiter nehmen in…'],
    ['Les dockers ont accepté l’accord de Port Ellery', 44, 'Les dockers ont accepté l’accord de…'],
    ['Tanker leaves Aldmouth, Corvane navy says later', 32, 'Tanker leaves Aldmouth, Corvane…'],
    // A name ends with a comma, and the next one begins after it.
    ['Ships wait off Aldmouth, Corvane and Ostmere', 31, 'Ships wait off Aldmouth…'],
    // Where every word has a capital letter nothing tells which are names.
    ['Dockers Go Back To Work After Eleven Long Days', 30, 'Dockers Go Back To Work After…'],
    ['استأنف عمال ميناء المنارتين العمل صباح السبت', 30, 'استأنف عمال ميناء المنارتين…'],
  ])('does not end inside a name: %s', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  it('ends between two words, never between two that begin with a capital if it can end elsewhere', () => {
    const word = fc.constantFrom(
      'port',
      'Ellery',
      'Bay',
      'and',
      'the',
      'Anna',
      'ships,',
      'Ostmere,',
      '12',
      'öffnet',
      'Ärzte',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 8, maxLength: 30 }),
        fc.integer({ min: 20, max: 60 }),
        (words, length) => {
          const text = words.join(' ');
          const short = shorten(text, length).replace(/…$/, '');
          expect(text.startsWith(short)).toBe(true);
          if (short === text || text.charAt(short.length) === ',') return;
          // Every place where it could have ended.
          const places = [...text.matchAll(/ /g)]
            .map(({ index }) => index)
            .filter((at) => at > length / 2 && at < length);
          const parts = (at: number) => {
            const [before, after] = [text.slice(0, at).split(' ').at(-1)!, text.slice(at + 1)];
            return /^[\p{Lu}\d].*[^,]$/u.test(before) && /^[\p{Lu}\d]/u.test(after);
          };
          if (parts(short.length)) expect(places.filter((at) => !parts(at))).toEqual([]);
        },
      ),
    );
  });
});
