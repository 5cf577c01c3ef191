import { describe, expect, it } from '@jest/globals';
import { withLetters, wording } from '../../functions/text/letters.ts';

const everyCharacter = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code));

describe('patterns without the u flag', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])(
    'match the characters with the property %s, inside and outside a class',
    (property) => {
      const known = new RegExp(`^\\p{${property}}$`, 'u');
      const alone = withLetters(`^\\p{${property}}$`, '');
      const inClass = withLetters(`^[^\\p{${property}}\\]]$`, '');
      const differ = everyCharacter.filter((character) => {
        const isMember = known.test(character);
        return alone.test(character) !== isMember || inClass.test(character) === (isMember || character === ']');
      });
      expect(differ).toEqual([]);
    },
  );

  it('leave escaped marks as they are', () => {
    expect(withLetters('\\[\\p{Lu}\\]', '').exec('say [Ä]')?.[0]).toBe('[Ä]');
  });
});

describe('a wording', () => {
  it('says where its groups are', () => {
    expect(wording('said\\s(\\p{Lu}\\p{Ll}+)').exec(', said Åda')?.indices?.[1]).toEqual([7, 10]);
  });

  it('finds nothing in text without its sign', () => {
    expect(wording('(\\p{Lu})', /said/u).exec('Ada')).toBeNull();
    expect(wording('(\\p{Lu})', /said/u).exec('Ada said')?.[1]).toBe('A');
  });
});
