import { describe, expect, it } from '@jest/globals';
import { calendarWord } from '../../functions/text/calendar-words.ts';

describe('names of days and months', () => {
  it('are those of the language that a text is in', () => {
    expect(calendarWord('sam', 'fr')).toBe('weekday 5');
    expect(calendarWord('sam', 'en')).toBeUndefined();
    expect(calendarWord('saturday', 'en')).toBe('weekday 5');
    expect(calendarWord('sept', 'en')).toBe('month 8');
  });

  it('are those of all six languages where nobody knows the language', () => {
    expect(['saturday', 'samstag', 'samedi', 'sabado'].map((word) => calendarWord(word))).toEqual(
      Array(4).fill('weekday 5'),
    );
    expect(calendarWord('harbour')).toBeUndefined();
  });
});
