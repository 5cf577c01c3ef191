import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

const text =
  `A crane damaged the roof of the Orme library on Friday. Rosa Lind plans to launch a wooden rowing boat to the island next
month. Tom Hale was arrested by the harbour police at Tarn early on Monday. He has made an offer to the council.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'crane', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const reasonsFor = (sentence: string): string[] => {
  const verdict = checkSentence({ text: sentence, cites: ['crane'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ why }) => why);
};
const why = 'The cited passages say the same without this.';

describe('a word that was put between what a passage has side by side', () => {
  it.each([
    'A crane damaged the rusty roof of the Orme library on Friday.',
    'Tom Hale was arrested by the harbour police at a bakery in Tarn early on Monday.',
    'Tom Hale was violently arrested by the harbour police at Tarn early on Monday.',
    'A crane damaged the roof of the Orme dog library on Friday.',
    'Rosa Lind hurriedly plans to launch a wooden rowing boat to the island next month.',
    'A gloomy crane damaged the roof of the Orme library on Friday.',
  ])('is refused: %s', (sentence) => expect(reasonsFor(sentence)).toContain(why));

  it.each([
    'A crane damaged the top of the Orme library on Friday.',
    'The team has made an offer to the council.',
    'Luckily, Tom Hale was arrested by the harbour police at Tarn.',
    'Rosa Lind plans the launch of a wooden rowing boat.',
    'A crane damaged the roof of the library in Orme on Friday.',
  ])('another word in its place is none: %s', (sentence) => expect(reasonsFor(sentence)).not.toContain(why));
});
