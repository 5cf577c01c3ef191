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
    'The miller is no more than 30.',
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
    'The miller appears to be no more than 40.',
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
