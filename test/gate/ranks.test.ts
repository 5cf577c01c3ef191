import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const prepared = preparePassages([
  {
    id: 'fair',
    text: `Rosa Quill is the sole woman on the board of the Orme Fair. Two in three of the stallholders in Orme want a roof over the square.
Critics called the new hall of Selm one of the finest in the province. The Wexcombe ferry ranks as the poorest of 12 ferries for comfort.
At least nine goats were taken from the farm of Pavel Dorn. The harvest in Lisk rose to 40 tonnes, up from 35 tonnes a year before.
Her brother Jon rejected an offer for the smaller mill, and prices there went up. The new ferry had minor dents after the storm in March.`.replaceAll(
      '\n',
      ' ',
    ),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);
const codesOf = (text: string): RefusalCode[] => {
  const verdict = checkSentence({ text, cites: ['fair'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('a rank, or most of something', () => {
  it.each([
    'Rosa Quill is the only woman on the board of the Orme Fair.',
    'Most stallholders in Orme want a roof over the square.',
    'Critics called the hall in Selm one of the best in the province.',
    'The Wexcombe ferry comes last among 12 ferries for comfort.',
    'At least nine goats were taken from the farm of Pavel Dorn.',
    'Her brother Jon turned down an offer for the smaller mill.',
    'The ferry had only minor dents after the storm.',
    'In the last year the harvest in Lisk rose to 40 tonnes.',
    'The newest ferry had minor dents after the storm in March.',
    'The harvest in Lisk is up from 35 tonnes a year before.',
  ])('may be told in other words: %s', (text) => expect(codesOf(text)).not.toContain('comparison'));

  it.each([
    'Rosa Quill is the oldest woman on the board of the Orme Fair.',
    'The Wexcombe ferry ranks as the fastest of 12 ferries for comfort.',
    'The ferry had its dents on the last day of the storm.',
    'The ferry was the only boat that had minor dents after the storm.',
    'The harvest in Lisk was 40 tonnes, down from 35 tonnes a year before.',
  ])('is not invented: %s', (text) => expect(codesOf(text)).toContain('comparison'));
});
