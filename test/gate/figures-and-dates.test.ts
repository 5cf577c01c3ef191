import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

/** Nobody knows when it was published. */
const text = `The new bridge at Orme measures 6,000 metres and took two or three years to plan. The council wants to
raise the number of lanes on the approach road from two to six. Rovers beat the host side Ashby, 31-24, on September 14, 2013. It was
the seventh time that Tom Hale has rallied his team. The captain scored a pair of goals. A quake was registered at 17:06 hours local
time, and aftershocks varied from 2.8 to 3.8 degrees. The old well is 30cm in diameter. Divers who stop work this year will keep their
boats. The dead are Neil Harrow, 48, and his daughter Sophie, 17. Halden's shares rose 22 percent, while those of Castlegate fell 4 percent.
The crew were 12 Finns and 11 Danes. The
editor wrote of the find within a day of its discovery. Guards may telephone home once a month. The test results will not be known for a few weeks. The archive opens either on January 10 or on January 12. Repairs ended on 14 October 2011.`.replaceAll(
  '\n',
  ' ',
);
const prepared = preparePassages([
  { id: 'bridge', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const codesOf = (sentence: string): RefusalCode[] => {
  const verdict = checkSentence({ text: sentence, cites: ['bridge'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('figures that say the same in another way pass', () => {
  it.each([
    'The new bridge at Orme measures 6km.',
    'The new bridge took two or three years to plan.',
    'The council wants to raise the number of lanes that there are on the approach road from two to six.',
    'Rovers beat Ashby 31-24.',
    'Tom Hale has rallied his team seven times.',
    'The captain scored two goals.',
    'Sophie Harrow, 17, and Neil Harrow, 48, are dead.',
    'The crew were 11 Danes and 12 Finns.',
    'A quake was registered at 17:06, and aftershocks varied between 2.8 and 3.8.',
  ])('%s', (sentence) => expect(codesOf(sentence)).toEqual([]));
});

describe('another figure or unit is refused', () => {
  it.each<[RefusalCode, string]>([
    ['unit', 'The new bridge at Orme measures 6,000 kilometres.'],
    ['figure', 'The new bridge at Orme measures 60km.'],
    ['unit', 'The old well is 30m in diameter.'],
    ['figure', 'Rovers beat Ashby 31-25.'],
    ['merged', "Halden's shares rose 4 percent, while those of Castlegate fell 22 percent."],
    ['merged', 'The dead are Neil Harrow, 17, and his daughter Sophie, 48.'],
    ['merged', 'The crew were 11 Finns and 12 Danes.'],
    ['unit', 'Tom Hale has rallied his team six times.'],
    ['unit', 'The editor wrote of the find within a year of its discovery.'],
    ['unit', 'Guards may telephone home once a week.'],
    ['unit', 'The test results will not be known for a few months.'],
  ])('%s: %s', (code, sentence) => expect(codesOf(sentence)).toContain(code));
});

describe('dates of which no day is certain', () => {
  it.each([
    'Divers who stop work this year will keep their boats.',
    'The archive opens in January.',
    'Rovers beat Ashby on Sept. 14.',
    'Repairs ended on 14 October.',
  ])('in other words pass: %s', (sentence) => expect(codesOf(sentence)).toEqual([]));

  it.each([
    'Divers who stop work last year will keep their boats.',
    'The archive opens in February.',
    'Rovers beat Ashby on Sept. 15.',
    'Rovers beat Ashby on September 14, 2014.',
    'Repairs ended on 14 November.',
  ])('that are others are refused: %s', (sentence) => expect(codesOf(sentence)).toContain('date'));
});
