import { describe, expect, it } from '@jest/globals';
import { conceptsOf, phrasalConcepts } from '../../functions/gate/reading/word-concepts.ts';
import { meanings, phrasal, roots } from '../../functions/text/en/meanings/index.ts';
import { tokensOf } from '../../functions/text/tokens.ts';
import { excludes } from '../kit/excludes.ts';

const groups = [...meanings(), ...phrasal(), ...roots];
const pairsOf = (words: readonly string[]) =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other] as const));
const shares = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((word) => new Set(conceptsOf(tokensOf(word)[0]!)));
  return !left!.isDisjointFrom(right!);
};

describe('the tables of meanings', () => {
  it('hold no words of one line that exclude one another', () => {
    const wrong = [...meanings(), ...phrasal().map((words) => words.slice(2))].flatMap((words) =>
      pairsOf(words).filter(([one, other]) => excludes(one, other)),
    );
    expect(wrong).toEqual([]);
  });

  it('hold only single words in lower case, none twice in a line', () => {
    expect(groups.flat().filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
    expect(
      [...meanings(), ...phrasal().map((words) => words.slice(2))].filter(
        (words) => new Set(words).size < words.length,
      ),
    ).toEqual([]);
    expect(groups.filter((words) => words.length < 2)).toEqual([]);
  });

  it('hold each line once', () => {
    const lines = [...meanings()].map((words) => [...words].sort().join(' '));
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});

describe('words that say the same', () => {
  it.each([
    ['stopped', 'halted'],
    ['tried', 'attempts'],
    ['organised', 'arranging'],
    ['rehab', 'rehabilitation'],
    ['ditched', 'dropped'],
    ['overtook', 'surpassed'],
    ['torched', 'burnt'],
  ])('%s and %s', (one, other) => expect(shares(one, other)).toBe(true));
});

describe('a verb with a particle', () => {
  it.each([
    ['bounced', 'back', 'recovered'],
    ['snapped', 'up', 'bought'],
    ['pulled', 'over', 'stopped'],
    ['put', 'off', 'postponed'],
    ['shot', 'down', 'killed'],
  ])('%s %s is what %s says', (verb, particle, same) => {
    const [one, two, other] = [verb, particle, same].map((word) => tokensOf(word)[0]!);
    expect(new Set(phrasalConcepts(one!, two!)).isDisjointFrom(new Set(conceptsOf(other!)))).toBe(false);
  });
});

describe('words that only look alike', () => {
  it.each([
    ['several', 'severe'],
    ['important', 'imports'],
    ['international', 'intern'],
    ['university', 'universal'],
    ['departments', 'departed'],
    ['manager', 'ran'],
  ])('%s and %s', (one, other) => expect(shares(one, other)).toBe(false));
});
