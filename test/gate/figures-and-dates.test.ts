import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

/** Nobody knows when it was published. */
const text = `The new bridge at Orme measures 6,000 metres and took two or three years to plan. The council wants to
raise the number of lanes on the approach road from two to six. Rovers beat the host side Ashby, 31-24, on September 14, 2013. It was
the seventh time that Tom Hale has rallied his team. The captain scored a pair of goals. A quake was registered at 17:06 hours local
time, and aftershocks varied from 2.8 to 3.8 degrees. The old well is 30cm in diameter. Divers who stop work this year will keep their
boats. The dead are Neil Harrow, 48, and his daughter Sophie, 17. Halden's shares rose 22 percent, while those of Castlegate fell 4 percent.
The crew were 12 Finns and 11 Danes. The
editor wrote of the find within a day of its discovery. Guards may telephone home once a month. The toll brings in £600,000 a year. The test results will not be known for a few weeks. The archive opens either on January 10 or on January 12. Repairs ended on 14 October 2011. The lighthouse was sold in January
last year. The number of gulls, fewer now, fell between the middle of 2014 and March 2015.`.replaceAll('\n', ' ');
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
    ['unit', 'The toll brings in $600,000 a year.'],
    ['figure', 'Rovers beat Ashby 31-25.'],
    ['merged', "Halden's shares rose 4 percent, while those of Castlegate fell 22 percent."],
    ['merged', 'The dead are Neil Harrow, 17, and his daughter Sophie, 48.'],
    ['merged', 'The crew were 11 Finns and 12 Danes.'],
    ['figure', 'Tom Hale has rallied his team six times.'],
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
    'The lighthouse was sold in January of the previous year.',
    'The number of gulls fell from mid-2014 to March 2015.',
    "Today's gulls are fewer.",
  ])('in other words pass: %s', (sentence) => expect(codesOf(sentence)).toEqual([]));

  it.each([
    'Divers who stop work last year will keep their boats.',
    'The archive opens in February.',
    'Rovers beat Ashby on Sept. 15.',
    'Rovers beat Ashby on September 14, 2014.',
    'Repairs ended on 14 November.',
    'The lighthouse was sold in January of the following year.',
    'The number of gulls fell from mid-2013 to March 2015.',
  ])('that are others are refused: %s', (sentence) => expect(codesOf(sentence)).toContain('date'));
});

describe('a figure or date that stands with the same words', () => {
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
      'Registration of boats runs from October 26 to November 20. Nominations opened on October 16.',
      'Boats are to be registered from October 26 to November 20.',
    ],
    ['The release of the film is likely in late 2009 or early 2010.', 'Release of the film is likely in early 2010.'],
    [
      'Almost 200 seals have washed up on the shore so far this year. In 2015 a record number of seals washed up on the shore.',
      'Almost 200 seals have washed up on the shore this year.',
    ],
    [
      'Rovers beat Ashby 3-1 in the cup final on Friday. Halden beat Rovers 2-0 in the league, and Rovers beat Orme 4-0 in the cup.',
      'Rovers won the cup final against Ashby 3-1.',
    ],
    [
      'The two boys, Jon, 18, and Max, 17, were lost at sea or drowned. The storm of 1990 killed a boy aged 12.',
      'The boys, aged 18 and 17, were lost at sea or drowned.',
    ],
    ['At 2∞C of warming the lake dries up in two years.', 'The lake dries up at two degrees of warming.'],
  ])('is no other one: %s', (told, sentence) => expect(isBorneOut(told, sentence)).toBe(true));

  it.each([
    [
      'Registration of boats runs from October 26 to November 20. Nominations opened on October 16.',
      'Registration of boats runs from October 16 to November 20.',
    ],
    [
      'Tom Hale ran for 226 yards on 22 carries, including an 86-yard run, and Neil Harrow ran for 101 yards.',
      'Tom Hale ran for 101 yards on 22 carries, and Neil Harrow ran for 226 yards.',
    ],
  ])('unless it is changed: %s', (told, sentence) => expect(isBorneOut(told, sentence)).toBe(false));
});
