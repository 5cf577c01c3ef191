import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

const isBorneOut = (text: string, sentence: string): boolean => {
  const passage = { id: 'page', text, language: 'en', published: { precision: 'unknown' } as const, publisher: null };
  return checkSentence({ text: sentence, cites: ['page'], language: 'en' }, preparePassages([passage])).ok;
};

describe('a passage that copying has damaged is read as it was written', () => {
  it.each([
    ['The stadium opened to a crowd of 22, 000 fans on Friday.', 'The stadium opened to 22,000 fans.'],
    ['The alarm rang shortly after 3: 30 a. m. in Orme.', 'The alarm rang in Orme shortly after 3:30 a.m.'],
    ['By 6: 30am the shares had closed down 3. 9 percent.', 'The shares had closed down 3.9 percent.'],
    ['The stolen lamps were worth less than Â£200.', 'The stolen lamps were worth less than £200.'],
    ['Tom Hale ‚ who rows a barge ‚ was fined in Orme.', 'Tom Hale was fined in Orme.'],
    ['The lamps cost £200.Police in Orme found 14 stolen lamps.', 'Police in Orme found 14 stolen lamps.'],
  ])('%s', (text, sentence) => expect(isBorneOut(text, sentence)).toBe(true));

  it.each([
    ['The stadium opened to a crowd of 22, 000 fans on Friday.', 'The stadium opened to a crowd of 22 fans.'],
    ['The alarm rang shortly after 3: 30 a. m. in Orme.', 'The alarm rang in Orme shortly after 3:50 a.m.'],
    ['The ferry called at piers 2, 14 and 30.', 'The ferry called at pier 214.'],
  ])('and bears out nothing else: %s', (text, sentence) => expect(isBorneOut(text, sentence)).toBe(false));
});

describe('times of day, ranks and rounded figures', () => {
  it.each([
    ['The works caught fire at 2045 GMT on Friday.', 'The works caught fire at 20:45 on Friday.'],
    ['The works caught fire at 7 p.m. on Friday.', 'The works caught fire at 19:00 on Friday.'],
    ['Tom Hale won the regatta for the third time.', 'Tom Hale won his 3rd regatta.'],
    ['Halden shares climbed 55.9 percent on Friday.', 'Halden shares climbed about 56% on Friday.'],
    ['The works caught fire at 7 p.m. on Friday.', 'The works caught fire at 7:00 on Friday.'],
    ['Odds on the grey mare tumbled from 66/1 to 20/1.', 'Odds on the grey mare went from 66/1 to 20/1.'],
  ])('may be written otherwise: %s', (text, sentence) => expect(isBorneOut(text, sentence)).toBe(true));

  it.each([
    ['The works caught fire at 2045 GMT on Friday.', 'The works caught fire at 20:15 on Friday.'],
    ['The works caught fire at 7 p.m. on Friday.', 'The works caught fire at 8 p.m. on Friday.'],
    ['Halden shares climbed 55.9 percent on Friday.', 'Halden shares climbed 56% on Friday.'],
    ['The works caught fire at 7 p.m. on Friday.', 'The works caught fire at 7 a.m. on Friday.'],
    ['Odds on the grey mare tumbled from 66/1 to 20/1.', 'Odds on the grey mare went from 66/1 to 22/1.'],
  ])('and are no other ones: %s', (text, sentence) => expect(isBorneOut(text, sentence)).toBe(false));
});
