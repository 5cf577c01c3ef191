import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';
import { conceptsOf } from '../../functions/gate/reading/word-concepts.ts';
import { lexicon } from '../../functions/text/en/lexicon/index.ts';
import { tokensOf } from '../../functions/text/tokens.ts';
import { excludes } from '../kit/excludes.ts';

const text =
  `The harbour master of Orme, Ada Moss, fractured her wrist when a van hit her on Friday. Doctors at the clinic
treated her for an hour. Her brother Tom, a carpenter, was accused of theft in March. He was not happy with the inquiry and quit the
choir. The ferry company bought two trawlers from a yard in Tarn. Last weekend's regatta at Selm was won by Nils Gard on his return from
an illness. Oda Lind told the newspaper about her uncle, who had raised goats on the island and once met a bishop.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'wrist', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const reasonsFor = (sentence: string) => {
  const verdict = checkSentence({ text: sentence, cites: ['wrist'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons;
};

describe('a word in whose place the passages have one that says something else', () => {
  it.each([
    ['Ada Moss fractured her ankle when a van hit her on Friday.', 'ankle', 'wrist'],
    ['Her sister Tom, a carpenter, was accused of theft in March.', 'sister', 'brother'],
    ['Her brother Tom, a carpenter, was accused of arson in March.', 'arson', 'theft'],
    ['Her brother Tom, a carpenter, was convicted of theft in March.', 'convicted', 'accused'],
    ['Doctors at the clinic treated her for a week.', 'week', 'hour'],
    ['The ferry company sold two trawlers from a yard in Tarn.', 'sold', 'bought'],
  ])('is refused: %s', (sentence, words, instead) =>
    expect(reasonsFor(sentence)).toContainEqual(
      expect.objectContaining({ words, why: `The cited passages have "${instead}" in its place.` }),
    ),
  );

  it('is none where the other word is denied: unhappy is not happy', () => {
    expect(reasonsFor('He was unhappy with the inquiry.')).not.toContainEqual(
      expect.objectContaining({ why: expect.stringContaining('in its place') }),
    );
  });
});

describe('a word of the same field', () => {
  it.each([
    'The regatta at Selm was the first of Nils Gard after his illness.',
    'Oda Lind wants her nephew to keep the inn by the lake when she stops work.',
  ])('is no other one where it is said of something else: %s', (sentence) =>
    expect(reasonsFor(sentence)).not.toContainEqual(
      expect.objectContaining({ why: expect.stringContaining('in its place') }),
    ),
  );
});

describe('a word that may stand for one of the passages', () => {
  it.each([
    'Ada Moss broke her wrist when a vehicle hit her on Friday.',
    'Physicians at the clinic treated her for an hour.',
    'He was not pleased with the investigation and left the choir.',
    'The ferry company purchased two vessels from a yard in Tarn.',
  ])('is borne out: %s', (sentence) => expect(reasonsFor(sentence)).toEqual([]));

  it('says no more than they do: a vehicle is not always a sedan', () => {
    const { byId } = preparePassages([
      {
        id: 'a',
        text: 'A vehicle hit Ada Moss.',
        language: 'en',
        published: { precision: 'unknown' },
        publisher: null,
      },
    ]);
    const verdict = checkSentence({ text: 'A sedan hit Ada Moss.', cites: ['a'], language: 'en' }, { byId }, 'print');
    expect(verdict).toMatchObject({ ok: false });
  });
});

describe('the lexicon', () => {
  const entries = lexicon();

  it('has each word once, and words in lower case, verbs with their particles joined', () => {
    const words = entries.map(({ word }) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const all = entries.flatMap(({ word, same, different }) => [word, ...same, ...different]);
    expect(all.filter((word) => !/^[a-z]+(?:[-_][a-z]+)*$/u.test(word))).toEqual([]);
  });

  it('has no word that may stand for another and says something else as well', () => {
    expect(entries.filter(({ same, different }) => same.some((word) => different.includes(word)))).toEqual([]);
    const same = new Map(entries.map((entry) => [entry.word, entry.same]));
    const wrong = entries.flatMap(({ word, different }) =>
      different.filter((other) => same.get(other)?.includes(word)),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with the tables of meanings and of opposites', () => {
    const concepts = (word: string) => (/^[a-z]+$/u.test(word) ? conceptsOf(tokensOf(word)[0]!) : []);
    const meaningSame = entries.flatMap(({ word, different }) =>
      different.filter((other) => concepts(other).some((one) => concepts(word).includes(one))),
    );
    expect(meaningSame).toEqual([]);
    const excluded = entries.flatMap(({ word, same }) => same.filter((other) => excludes(word, other)));
    expect(excluded).toEqual([]);
  });
});
