import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

const text =
  `The inn in Selm had running water, electricity and a stove, the mayor's office said. Jon Ek was charged with arson and theft in the harbour of Selm. He has pleaded not guilty.
Ada Moss's department challenged the toll and refused to defend the harbour plan that bars trawlers from the bay. Ada Moss was credited with
defence of the poor. The Otters sit tenth and still have a chance of a place in the cup. Pavel Dorn was too tired to stay for the last song. Ivo
Hale did not make a specific request for another boat. Mayor Rex Orlov had been expected to ask for a ferry. The choir kept the old hall.
Oda Lind said she hoped that Orlov would veto the toll. The keepers stopped visitors from feeding the seals at Tarn Rock. The
Wolves of Ashby rallied for a tough victory on Saturday night. The Otters' run ended at Ashby Park. Hanna Voss honoured the memory of her
brother after his death in 2011. Last weekend's draw at Selm was a game in which Nils Gard came back from an injury. The yard asked for at least 2 million more. Orme is having its
driest spring since 1910. Divers have yet to find the
barge of Mika Rand. Many farmers headed for the doors as the choir of Orme asked them about the dam. A few spoke up for it.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'bay', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const codesOf = (sentence: string) => {
  const verdict = checkSentence({ text: sentence, cites: ['bay'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('a negation', () => {
  it.each([
    "The inn in Selm had no running water, electricity or stove, the mayor's office said.",
    'Jon Ek has pleaded guilty to arson and theft in the harbour of Selm.',
    "Ada Moss's department defended the harbour plan that bars trawlers from the bay.",
    'The Otters no longer have a chance of a place in the cup.',
    'Pavel Dorn stayed for the last song.',
    'Visitors fed the seals at Tarn Rock.',
    'The choir did not keep the old hall.',
    'Divers have found the barge of Mika Rand.',
  ])('that was put in or left out is refused: %s', (sentence) => expect(codesOf(sentence)).toContain('negation'));

  it.each([
    'Pavel Dorn did not stay for the last song.',
    'The yard asked for no less than 2 million more.',
    'Orme has not been so dry since 1910.',
    'Ivo Hale had not asked for another boat.',
    'Oda Lind said Orlov did not veto the toll.',
    'Visitors did not feed the seals at Tarn Rock.',
    'The barge of Mika Rand has not been found by divers.',
  ])('may be said in other words: %s', (sentence) => expect(codesOf(sentence)).not.toContain('negation'));
});

const phrases = preparePassages([
  {
    id: 'tarn',
    text: `Halden Foods holds 5 per cent of the market, up from 4 per cent. Ada Moss agrees that spending should be shifted toward ferries. The
archive is stored separately from other parts of the library in Orme. The mayor turned down the offer from Tarn. The yard took on 40
carpenters in May. The union called off the strike at the mill. The barge was towed out of the harbour at noon. Interest in the race
has been reignited by the new rules.`.replaceAll('\n', ' '),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);

describe('an opposite that is said with more than one word', () => {
  const isOpposed = (sentence: string) => {
    const verdict = checkSentence({ text: sentence, cites: ['tarn'], language: 'en' }, phrases);
    return !verdict.ok && verdict.reasons.some(({ why }) => why.startsWith('The cited passages say the opposite'));
  };

  it.each([
    'Halden Foods has 5 per cent of the market, down from 4 per cent.',
    'Ada Moss said spending should be shifted away from ferries.',
    'The archive is stored together with other parts of the library in Orme.',
    'The mayor accepted the offer from Tarn.',
    'The yard laid off 40 carpenters in May.',
    'The union went ahead with the strike at the mill.',
    'Interest in the race has faded with the new rules.',
  ])('is refused: %s', (sentence) => expect(isOpposed(sentence)).toBe(true));

  it.each([
    'The mayor rejected the offer from Tarn.',
    'The yard hired 40 carpenters in May.',
    'The union cancelled the strike at the mill.',
  ])('is none of what says the same: %s', (sentence) => expect(isOpposed(sentence)).toBe(false));
});

describe('an opposite', () => {
  it.each([
    'The Otters lost to the Wolves of Ashby on Saturday night.',
    'Hanna Voss kept the memory of her brother alive.',
    'The draw at Selm was the first game of Nils Gard after an injury.',
    'Many farmers avoided the choir of Orme, although a few spoke up for the dam.',
  ])('is said of the same thing and in the same sense: %s', (sentence) =>
    expect(codesOf(sentence)).not.toContain('negation'),
  );

  it('is one where whoever won is said to have lost', () =>
    expect(codesOf('The Wolves of Ashby lost on Saturday night.')).toContain('negation'));
});
