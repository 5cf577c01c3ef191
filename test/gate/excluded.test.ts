import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

const text =
  `Rosa Lind, whose mother ran the inn at Orme, was bitten on the ankle by a seal on Friday. Her children were at school in
Tarn when a nurse bandaged her. The nurse told the harbour master to close the beach. Parents in Tarn were pleased.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'seal', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const reasonsFor = (sentence: string): string[] => {
  const verdict = checkSentence({ text: sentence, cites: ['seal'], language: 'en' }, prepared, 'print');
  return verdict.ok ? [] : verdict.reasons.map(({ why }) => why);
};
const isInstead = /^The cited passages have "\w+" in its place/u;

describe('a word that excludes one of the passages', () => {
  it('is doubted where that one is in its place', () =>
    expect(reasonsFor('Rosa Lind was bitten on the wrist by a seal.')).toContainEqual(
      expect.stringMatching(isInstead),
    ));

  it('is doubted in its place also where the passages tell little else of the same', () =>
    expect(reasonsFor('Rosa Lind was bitten on the wrist by a seal while swimming with a cousin.')).toContainEqual(
      expect.stringMatching(isInstead),
    ));

  it.each(['The nurse had the beach closed, to which parents in Tarn were no strangers.'])(
    'is none where the passages have the word too, and both may be so: %s',
    (sentence) => expect(reasonsFor(sentence)).not.toContainEqual(expect.stringMatching(isInstead)),
  );
});
