import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

/** Whether the gate lets a sentence about one report pass. */
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

const mill = `Children under the age of 12 may not enter the Orme mill. The tour is meant for over-60s. Tickets are sold
starting at $8. The miller is no older than 30 years old. The mill paid a tax of
$31,014 in March. Its wheel turns 4-6 times a minute. The visitors, ages 7 and 9, were from Halden. Those employed are between the ages of 25 and 61.
Tom Hale, a 23-year-old baker, has won nine prizes for the mill. He went from a 15-stone baker to a ten-stone runner. The oven
heats to 240C (464F). The repairs cost 14million zloty. Its line carries 18.6Mbit/s.`.replaceAll('\n', ' ');

describe('a limit, an age or a range is the same in other words', () => {
  it.each([
    'Children under 12 may not enter the Orme mill.',
    'The tour is meant for people over 60.',
    'Tickets are sold at $8 and up.',
    'The mill paid a tax of $31,000 in March.',
    'Its wheel turns four to six times a minute.',
    'The visitors, aged 7 and 9, were from Halden.',
    'Those employed are aged from 25 to 61.',
    'Tom Hale, the 23 yr old baker, has won nine prizes for the mill.',
    'He has won prizes nine times.',
    'He went from 15 stone to ten.',
    'The oven heats to 240 degrees.',
  ])('%s', (sentence) => expect(isBorneOut(mill, sentence)).toBe(true));
});

describe('another limit, age, range or unit is not', () => {
  it.each([
    'Children under 14 may not enter the Orme mill.',
    'The tour is meant for people under 60.',
    'Tickets are sold at $18 and up.',
    'The miller is no older than 40.',
    'The mill paid a tax of $32,000 in March.',
    'Its wheel turns four to nine times a minute.',
    'The visitors, aged 7 and 8, were from Halden.',
    'He went from 15 stone to eleven.',
    'The oven heats to 464C.',
    'The repairs cost £14 million.',
    'Its line carries 18.6 gigabits per second.',
  ])('%s', (sentence) => expect(isBorneOut(mill, sentence)).toBe(false));
});

describe('a few things that a summary counts itself', () => {
  const theft =
    `Thieves broke into the Castlegate museum on Friday, police said. They took a crown and a ring, and later a cup.
The museum has 40 rooms and has been closed for two weeks. Its four guards were asleep.`.replaceAll('\n', ' ');

  it.each([
    'Thieves took three things from the Castlegate museum.',
    'The two thefts were made in the Castlegate museum.',
  ])('are no invention by themselves: %s', (sentence) => expect(isBorneOut(theft, sentence)).toBe(true));

  it.each([
    'Five guards of the Castlegate museum were asleep.',
    'Twelve thieves broke into the Castlegate museum on Friday.',
    'The Castlegate museum has been closed for four weeks.',
  ])('are not what the report counts: %s', (sentence) => expect(isBorneOut(theft, sentence)).toBe(false));
});

describe('a figure that follows from what the report has', () => {
  const harbour =
    `Orme beat Halden 34-20 in the harbour derby at around 10 a.m. on Sunday. Tom Hale was the 11th player to be sent off this year.
Roughly 70 per cent of the seats were taken, and only a third of the stewards were on duty. The home side won by a quarter of a second in the sprint.
A pie is sold for £1.40 at Orme and for £1.95 at Halden. Of the 99 boats in the harbour, 96 were tied up. The bar serves round the clock.
The match marked the 70th anniversary of the harbour. Ada Moss was convicted of theft twice. The harbour has a single guard.
The fans raised 40 crowns on Friday and 62 crowns on Saturday. The shirt was given to her before her fourth birthday.`.replaceAll(
      '\n',
      ' ',
    );

  it.each([
    'Orme beat Halden by 14 points in the harbour derby.',
    'Orme beat Halden at about 10 in the morning.',
    'Eleven players were sent off this year.',
    'About seven tenths of the seats were taken.',
    'Seven in ten of the seats were taken.',
    'Only one third of the stewards were on duty.',
    'The home side won the sprint by 0.25 seconds.',
    'A pie is 55p more at Halden than at Orme.',
    'All but three of the 99 boats in the harbour were tied up.',
    'The bar serves 24 hours.',
    'The match marked 70 years of the harbour.',
    'Ada Moss had two convictions of theft.',
    'The harbour has only one guard.',
    'The fans raised a total of 102 crowns.',
    'The shirt was given to her before the age of four.',
  ])('is none that was made up: %s', (sentence) => expect(isBorneOut(harbour, sentence)).toBe(true));

  it.each([
    [
      'Jon Vey fell from the roof on Friday and died in hospital on Monday.',
      'Jon Vey fell from the roof and died three days later.',
    ],
    [
      'The club was founded in 2009 and was disbanded in 2015.',
      'The club was disbanded six years after it was founded.',
    ],
    [
      'In nine league games Max Moss scored only twice. He has five goals in the cup.',
      'Max Moss has two goals in the league.',
    ],
  ])('is none that was made up: %s', (told, sentence) => expect(isBorneOut(told, sentence)).toBe(true));

  it.each([
    [
      'Jon Vey fell from the roof on Friday and died in hospital on Monday.',
      'Jon Vey fell from the roof and died four days later.',
    ],
    [
      'The club was founded in 2009 and was disbanded in 2015.',
      'The club was disbanded eight years after it was founded.',
    ],
  ])('unless dates do not bear it out: %s', (told, sentence) => expect(isBorneOut(told, sentence)).toBe(false));

  it.each([
    'Orme beat Halden by 24 points in the harbour derby.',
    'Orme beat Halden at about 10 in the evening.',
    'Twelve players were sent off this year.',
    'About six tenths of the seats were taken.',
    'Six in ten of the seats were taken.',
    'The home side won the sprint by 0.35 seconds.',
    'A pie is 75p more at Halden than at Orme.',
    'All but seven of the 99 boats in the harbour were tied up.',
    'The match marked 60 years of the harbour.',
    'The fans raised a total of 120 crowns.',
  ])('unless it does not follow: %s', (sentence) => expect(isBorneOut(harbour, sentence)).toBe(false));
});
