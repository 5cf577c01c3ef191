import { describe, expect, it } from '@jest/globals';
import { foundEnds, goldEnds, precisionRecall } from '../kit/measure/boundaries.ts';
import { rouge, rougeL, rougeN, rougeWords } from '../kit/measure/rouge.ts';

const words = (text: string) => rougeWords(text);

describe('ROUGE', () => {
  it('gives the values of the examples in its paper', () => {
    // Lin 2004, section 3: reference, then two candidates of which the first keeps the order.
    const reference = words('police killed the gunman');
    const first = words('police kill the gunman');
    const second = words('the gunman kill police');
    expect(rougeN(first, reference, 2)).toMatchObject({ recall: 1, f1: 1 });
    expect(rougeN(second, reference, 2).recall).toBeCloseTo(1 / 3);
    expect(rougeL(second, reference).f1).toBeCloseTo(0.5);
  });

  it('counts repeated words no more often than the reference has them', () => {
    const score = rougeN(words('the the the the cat'), words('the cat sat on the mat'), 1);
    expect(score.precision).toBeCloseTo(3 / 5);
    expect(score.recall).toBeCloseTo(3 / 6);
    expect(score.f1).toBeCloseTo((2 * 0.6 * 0.5) / 1.1);
  });

  it('stems, keeps stop words, cuts to the first words and averages over references', () => {
    expect(rougeWords('The Agencies were running; 2.5 U.S. of-it')).toEqual(
      'the agenc were run 2 5 u s of it'.split(' '),
    );
    const summary = 'one two three four five';
    const references = ['one two three four five', 'six seven eight nine ten'];
    const { one, two } = rouge({ summary, references, words: 100 });
    expect([one.f1, two.f1]).toEqual([0.5, 0.5]);
    expect(rouge({ summary: 'one x', references: ['one y z'], words: 1 }).one.f1).toBe(1);
    expect(rouge({ summary: '', references: ['a b'], words: 10 }).one.f1).toBe(0);
  });
});

describe('sentence ends', () => {
  it('are scored where gold sentences end in the text, however it is spaced', () => {
    const row = { id: 'x', text: 'It is  late. We\ngo now. Yes.', sentences: ['It is late.', 'We go now.', 'Yes.'] };
    const gold = goldEnds(row);
    const found = foundEnds(row.text, [12, 28]);
    expect([...gold]).toEqual([9, 17, 21]);
    expect([...found]).toEqual([9, 21]);
    expect(precisionRecall({ right: 2, found: 2, gold: 3 })).toMatchObject({ precision: 1, f1: 0.8 });
    expect(() => goldEnds({ ...row, sentences: ['Never said.'] })).toThrow(/not in the text/);
  });
});
