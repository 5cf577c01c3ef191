import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type Refusal } from '../../functions/gate/check-sentence.ts';

const text =
  `On Monday Halden Bank and Orme Money banned customers from buying tokens with their credit cards. Tarn Water opened a new office.
In an interview with the Daily Bell, Moss said he was leaving to care for his parents. Paul Hale told the Evening Post that he was tired.
Rosa Lind, pictured last week, is the last rider in the field of 40 that is due to start in Ashby. Danny Reeve won there last year.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'bank', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const reasonsOf = (sentence: string): Refusal[] => {
  const verdict = checkSentence({ text: sentence, cites: ['bank'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons;
};

describe('a name in whose place the passages have another', () => {
  it.each([
    ['Orme Money', 'Halden Bank and Tarn Water on Monday banned customers from buying tokens with their credit cards.'],
    ['Daily Bell', 'In an interview with the Evening Post, Moss said he was leaving to care for his parents.'],
    ['Rosa Lind', 'Danny Reeve was the last rider in the field of 40 due to start in Ashby.'],
  ])('is refused, and told of %s: %s', (told, sentence) =>
    expect(
      reasonsOf(sentence)
        .map(({ why }) => why)
        .join(' '),
    ).toContain(told),
  );

  it.each([
    'Halden Bank and Orme Money barred customers on Monday from buying tokens with credit cards.',
    'Moss told the Daily Bell he was leaving to care for his parents.',
    'Rosa Lind was the last rider in the field of 40 due to start in Ashby.',
  ])('the right name passes: %s', (sentence) => expect(reasonsOf(sentence)).toEqual([]));
});

describe('whoever tells something is nobody of whom it is told, and a short title is a title', () => {
  const isBorneOut = (told: string, sentence: string): boolean => {
    const passage = {
      id: 'report',
      text: told,
      language: 'en',
      published: { precision: 'unknown' } as const,
      publisher: null,
    };
    return checkSentence({ text: sentence, cites: ['report'], language: 'en' }, preparePassages([passage])).ok;
  };

  it.each([
    [
      'Neil Harrow says the woman accused of killing two dogs at the Orme yard is a good neighbour. Ada Moss was led out of the building.',
      'Ada Moss is accused of killing two dogs at the Orme yard.',
    ],
    [
      'Halden CEO Greta Holm said the plant would close.',
      'Halden chief executive Greta Holm said the plant would close.',
    ],
  ])('%s', (told, sentence) => expect(isBorneOut(told, sentence)).toBe(true));
});
