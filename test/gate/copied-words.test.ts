import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const prepared = preparePassages([
  {
    id: 'lodge',
    text: `The divers failed to find the anchor of the old barge near Selm on Friday evening. Seals could be seen from the windows of the
lodge at Tarn Point all through the winter. The quarry at Lisk is the main source of slate, giving over 60 tonnes of it each month. The
Orme keeper saved two shots in the last ten minutes of the cup match.`.replaceAll('\n', ' '),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);
const codesOf = (text: string): RefusalCode[] => {
  const verdict = checkSentence({ text, cites: ['lodge'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('a copy with other small words', () => {
  it.each([
    'The divers did not find the anchor of the old barge near Selm on Friday evening.',
    'Seals can be seen from the windows of the lodge at Tarn Point all through the winter.',
    'The quarry at Lisk is the main source of slate, giving more than 60 tonnes of it each month.',
  ])('may say the same: %s', (text) => expect(codesOf(text)).toEqual([]));

  it.each([
    ['The divers did find the anchor of the old barge near Selm on Friday evening.', 'negation'],
    ['Seals must be seen from the windows of the lodge at Tarn Point all through the winter.', 'modality'],
  ] as const)('may say something else: %s', (text, code) => expect(codesOf(text)).toContain(code));
});
