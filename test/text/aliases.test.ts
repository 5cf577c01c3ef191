import { describe, expect, it } from '@jest/globals';
import { acronymAt, unambiguous } from '../../functions/text/aliases.ts';
import { tokensOf } from '../../functions/text/tokens.ts';
import { termsOf, type Vector, vectorsOf } from '../../functions/text/vectors.ts';

const terms = (text: string) => termsOf([{ text, tokens: tokensOf(text) }]);
const likeness = (texts: readonly string[]): number => {
  const [a, b] = vectorsOf(texts.map(terms)).vectors as [Vector, Vector];
  const weights = new Map([...b.terms].map((term, at) => [term, b.weights[at]!]));
  return [...a.terms].reduce((sum, term, at) => sum + a.weights[at]! * (weights.get(term) ?? 0), 0);
};
const acronyms = (text: string) => {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ word }, at) => (acronymAt(text, tokens, at) ? [word] : []));
};

describe('names that mean the same', () => {
  it.each([
    ['DPRK launches satellite', 'North Korea fires rocket'],
    ['Missiles hit the Ukrainian capital', 'Nine dead after strikes on Kyiv'],
    ['Missiles hit the capital of Ukraine', 'Nine dead after strikes on Kiev'],
    ['The Dutch vote', 'An election for the Netherlands'],
    ['U.S. jobs', 'American workers'],
  ])('count as one: %s, %s', (one, other) => {
    expect(likeness([one, other])).toBeGreaterThan(0);
  });

  it.each([
    ['Capital flows dry up', 'Nine dead after strikes on Kyiv'],
    ['Give us bread', 'American workers'],
    ['She will polish silver', 'An election for Poland'],
  ])('are no other words: %s, %s', (one, other) => {
    expect(likeness([one, other])).toBe(0);
  });

  it('are learned where a report explains an acronym', () => {
    const explained = 'Ministers of the Union of Southern States (USS) met.';
    const others = ['USS sends inspectors', 'Inspection by the Union of Southern States'];
    expect(likeness([...others, explained])).toBeGreaterThan(likeness(others));
  });
});

describe('acronyms', () => {
  it('are those whose letters begin the words before them', () => {
    expect(acronyms('the Democratic Republic of Nordal (DRN) and the World Health Organization (WHO)')).toEqual([
      'drn',
      'who',
    ]);
    expect(acronyms('Harrow Town (HT) beat the team of Rob Hale (LINFIELD), the captain (MVP) said (AP)')).toEqual([]);
    expect(acronyms('(USS)')).toEqual([]);
  });

  it('are left out if two reports explain them differently', () => {
    const [one, same, other] = [
      { acronym: 1, words: [2, 3] },
      { acronym: 1, words: [2, 3] },
      { acronym: 1, words: [4] },
    ];
    expect(unambiguous([one, same])).toEqual([one]);
    expect(unambiguous([one, other])).toEqual([]);
  });
});
