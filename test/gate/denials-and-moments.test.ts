import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const prepared = preparePassages([
  {
    id: 'bay',
    text: `Oda Lind said the ferry crew "did not trust the pump" that night. The crew trusted the old engine for years. Corvia Air, however, wasn't
as impressed with the choir as the mayor was. These new features are available to any workshop in Tarn. The dismissal of Jon Ek came hours
before the Otters were to play at home. Just before 8am firefighters asked for a boat from Selm. About ten minutes after Ida Bahn was led
out, she drove through a barrier before entering the hall on foot, Lt. Rex Orlov said. Veld Works overtook Corvia Air as the second-largest employer. Nils Gard was the favourite of the race. Of 90 letters, the bulk opposed
the ferry, and three were sent by a guest of the inn in Tarn. A week later the court ruled that Pavel Dorn was fit
to stand trial. Hanna Voss scored 41 goals for the Otters. Mika Rand had 57 by the end of spring. The search took 70 diggers and
45 lorries. Newcomers would not have to learn the
anthem and would not have to hand in their boats. The old airship has never before flown at night. Spokesman Rex Orlov said the barge was
safe. Orlov declined to say who owned it.`.replaceAll('\n', ' '),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);
const codesOf = (text: string): RefusalCode[] => {
  const verdict = checkSentence({ text, cites: ['bay'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('what is denied', () => {
  it('is denied where the passages that tell most of the same deny it', () =>
    expect(codesOf('Oda Lind said the ferry crew did not trust the pump that night.')).not.toContain('negation'));

  it.each([
    'Newcomers would not have to learn the anthem or hand in their boats.',
    'The old airship had never flown at night.',
    'Spokesman Rex Orlov declined to say who owned the barge.',
  ])('is found wherever its negation stands: %s', (text) => expect(codesOf(text)).not.toContain('negation'));

  it.each([
    'Corvia Air is impressed with the choir.',
    'The new features of Tarn Desk are not available to other workshops.',
  ])('is not turned round: %s', (text) => expect(codesOf(text)).toContain('negation'));
});

describe('the side of a moment on which something happens', () => {
  it.each([
    'Jon Ek was dismissed hours before the Otters were to play at home.',
    'Shortly before 8am firefighters asked for a boat from Selm.',
    'Ida Bahn drove through a barrier about ten minutes after being led out, Lt. Rex Orlov said.',
    'A week later the court ruled Pavel Dorn fit to stand trial.',
  ])('is kept: %s', (text) => expect(codesOf(text)).not.toContain('order'));

  it.each([
    'The dismissal of Jon Ek came hours after the Otters had played at home.',
    'Shortly after 8am firefighters asked for a boat from Selm.',
    'Ida Bahn drove through a barrier about ten minutes before being led out, Lt. Rex Orlov said.',
    'A week earlier the court ruled that Pavel Dorn was fit to stand trial.',
  ])('is not the other one: %s', (text) => expect(codesOf(text)).toContain('order'));
});

describe('a rank', () => {
  it.each([
    [
      'is that of the passages that tell of the same',
      'Veld Works overtook Corvia Air as the largest employer.',
      'comparison',
    ],
    ['has no opposite there', 'Nils Gard was the outsider of the race.', 'negation'],
  ] as const)('%s', (_, text, code) => expect(codesOf(text)).toContain(code));

  it.each([
    'Veld Works overtook Corvia Air as the second-largest employer.',
    'There were 90 letters, and most of them opposed the ferry.',
    'Three letters were sent by a guest at the inn in Tarn.',
  ])('is none where nothing is compared: %s', (text) => expect(codesOf(text)).not.toContain('comparison'));
});

describe('a figure', () => {
  it('belongs to the name that the passages give it', () =>
    expect(codesOf('Hanna Voss scored 41 goals, and Mika Rand had 57.')).not.toContain('merged'));

  it.each([
    'Hanna Voss scored 57 goals, and Mika Rand had 41.',
    'Some 45 diggers and 70 lorries were sent to the search.',
  ])('is not exchanged with that of another: %s', (text) => expect(codesOf(text)).toContain('merged'));
});
