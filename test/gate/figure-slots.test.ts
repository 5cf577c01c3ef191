import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

/** Each of the other figures and dates stands somewhere in the report, beside other words. */
const text =
  `Neil Harrow spent 10 years as a pilot in Orme. He was 46 when he flew into a storm. The Castlegate shop has increased its sales of tea by 24 per cent, while
its sales of cakes are down 17 per cent. Ada Moss went from 17st to a slim 11st in just nine months; her dress has been fitted every three months.
Tom Hale is the 11th runner to be banned this year, and a fifth runner is under suspicion. The outage in Halden began at around 8.45pm
on Wednesday. The mayor of Halden spoke on Thursday. Sophie Vey went to the college in 1997, and she graduated there in 2001.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'report', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const verdictOn = (sentence: string) => checkSentence({ text: sentence, cites: ['report'], language: 'en' }, prepared);

describe('a figure or date that the report has elsewhere, and another one between the same words', () => {
  it.each([
    ['46', 'Neil Harrow spent 46 years as a pilot.'],
    ['17', 'The shop has increased its sales of tea by 17 per cent.'],
    ['three', 'Ada Moss went from 17st to 11st in just three months.'],
    ['fifth', 'Tom Hale is the fifth runner to be banned this year.'],
    ['Thursday', 'The outage in Halden began at around 8.45pm on Thursday.'],
    ['1997', 'She graduated there in 1997.'],
  ])('is refused: %s', (figure, sentence) => {
    const verdict = verdictOn(sentence);
    expect(verdict.ok ? '' : verdict.reasons.map(({ words }) => words).join(' ')).toContain(figure);
  });

  it.each([
    'Neil Harrow spent 10 years as a pilot.',
    'Neil Harrow was 46 when he flew into a storm.',
    'The shop has increased its sales of tea by 24 per cent.',
    'Ada Moss went from 17st to 11st in just nine months.',
    'Tom Hale is the 11th runner to be banned this year.',
    'The outage in Halden began at around 8.45pm on Wednesday.',
    'Sophie Vey graduated in 2001.',
  ])('passes where it stands: %s', (sentence) => expect(verdictOn(sentence)).toEqual({ ok: true }));
});
