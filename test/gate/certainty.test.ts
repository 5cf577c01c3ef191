import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

/** The codes of the refusals of a sentence by one passage. */
const codesOf = (passage: string, sentence: string): RefusalCode[] => {
  const prepared = preparePassages([
    { id: 'one', text: passage, language: 'en', published: { precision: 'day', date: '2026-09-10' }, publisher: null },
  ]);
  const verdict = checkSentence({ text: sentence, cites: ['one'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('what the passages are as sure of passes', () => {
  it.each([
    // A headline has no auxiliary, and the present tense for what is going on.
    [
      'Police in Orme are investigating 14 thefts at the harbour after a regatta.',
      'Orme police investigating 14 thefts at harbour after regatta',
    ],
    [
      'Police in Orme are investigating 14 thefts that were reported at the harbour.',
      'Police in Orme investigate 14 thefts that were reported at the harbour.',
    ],
    ['Nell Varga will star in the musical at the Harbour Theatre.', 'Nell Varga to star in musical at Harbour Theatre'],
    // What nobody is able to do may not happen; whoever was able to did it.
    [
      'The other passengers were able to escape without injury, Moss said.',
      'The other passengers escaped without injury, Moss said.',
    ],
    ['The ferry was going west near Orme in thick fog.', 'The ferry went west near Orme in thick fog.'],
    // The present tense tells of what is planned too.
    ['The league will name its best player on Friday in Orme.', 'The league names its best player on Friday in Orme.'],
    // What holds for one verb holds for no other.
    [
      'The guard, who was supposedly asleep, opened the gate and sold two tickets to a visitor.',
      'The guard opened the gate and sold two tickets to a visitor.',
    ],
    ['The mayor said that 200 beds were free in case they were needed.', 'The mayor had 200 beds free if needed.'],
    ['A roof without gutters drops snow on people below.', 'A roof without gutters can drop snow on people below.'],
    // Who expects it may stand behind.
    [
      'Council officials said they expect that repairs will force the market to move to the school for a month.',
      'Repairs will force the market to the school for a month, council officials expect.',
    ],
    ['The cause of the fire may have been a faulty heater.', 'The cause of the fire may be a faulty heater.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('what the passages are less sure of is refused', () => {
  it.each([
    [
      'Both ferries appear to have kept the old engines from the yard in Orme.',
      'Both ferries have kept the old engines from the yard in Orme.',
    ],
    ['Tom Hale was about to sign the treaty in Orme.', 'Tom Hale signed the treaty in Orme.'],
    ['A possible meteor was seen over the hills of Orme.', 'A meteor was seen over the hills of Orme.'],
    ['Workers are closing the bridge at Orme.', 'Workers closed the bridge at Orme.'],
    [
      'The studio bought the rights to turn the novel into a musical.',
      'The studio has turned the novel into a musical.',
    ],
    ['Divers were ten metres from reaching the wreck.', 'Divers have reached the wreck.'],
    ['The council said that more ferries were planned.', 'More ferries were built, the council said.'],
    [
      'Warm water may have kept the bay open as well as contributed to the flood.',
      'Warm water contributed to the flood.',
    ],
    ['The navy said it had sunk the trawler off Orme.', 'The navy said it would sink the trawler off Orme.'],
    // What is a step on the way to something is not yet that.
    [
      'The officer who shot Tom Hale has been charged with murder.',
      'The officer who shot Tom Hale was convicted of murder.',
    ],
    ['Nell Varga was nominated for an award as host of the show.', 'Nell Varga won an award as host of the show.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toContain('modality'));
});

describe('what an office states, or anybody tells as a fact, may be printed without the one who tells it', () => {
  it.each([
    [
      'The governor said that some of the injured were moved by helicopter to Orme.',
      'Some of the injured were moved by helicopter to Orme.',
    ],
    [
      'Piet Haas announced on Monday that the ferry had been sold to Tarn Water.',
      'The ferry had been sold to Tarn Water.',
    ],
    ['“Prices fell,” he said, speaking at the fish market in Orme.', 'He was speaking at the fish market in Orme.'],
    [
      'Nell Varga posted a video of herself dancing in front of the harbour in Orme.',
      'Nell Varga danced in front of the harbour in Orme.',
    ],
    [
      'The story of how the bridge was saved by two divers is to be told in a film.',
      'The bridge was saved by two divers.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('what somebody claims is not printed as a fact', () => {
  it.each([
    [
      'The mayor said the owner had ignored two warnings, which the company denied.',
      'The owner had ignored two warnings.',
    ],
    ['Tom Hale is accused of selling the boats of the harbour club.', 'Tom Hale sold the boats of the harbour club.'],
    ['Critics claimed that the bridge was built without a permit.', 'The bridge was built without a permit.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toContain('claimant'));
});

describe('two people who speak in one sentence keep what each says', () => {
  const passage =
    'The organisers said that the fair was moved by the council. But a spokeswoman for the council said it only suggested the field.';
  it.each([
    'The organisers said the fair was moved by the council, but a spokeswoman for the council said it only suggested the field.',
  ])('%s', (sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('whoever speaks may be called otherwise in the passages', () => {
  it.each([
    [
      'Nell Varga leads the festival. The fence is crucial, the director said, as visitors get lost.',
      'The fence is crucial, Nell Varga said, as visitors get lost.',
    ],
    [
      'Governor Piet Haas came to Orme. He stated that as many as 200 people needed shelter.',
      'Piet Haas said as many as 200 people needed shelter.',
    ],
    [
      'Police in Orme opened a file. Constable Tom Hale said the man had recently left his job at the bank.',
      'The man had recently left his job at the bank, police said.',
    ],
    [
      '“My hands were frozen,” the 58-year-old Horsti told the Courier.',
      '“My hands were frozen,” Horsti told the Courier.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('what another one says in the passages is refused', () => {
  it.each([
    [
      'Nell Varga met Tom Hale in Orme. Hale thinks the ferry was halfway home before it turned.',
      'Nell Varga thinks the ferry was halfway home before it turned.',
    ],
    [
      'In an answer to Ada Moss, Tom Hale said the harbour was never safe in winter.',
      'Ada Moss said the harbour was never safe in winter.',
    ],
    [
      'His father told reporters that he had been picking apples near the well. A volunteer dug all night.',
      'He had been picking apples near the well, a volunteer said.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toContain('claimant'));
});

describe('quotations', () => {
  const passage =
    'Nell Varga wrote to the council. “The pier was cold and wet all winter.\n\n“I want it closed by spring,” she wrote. Tom Hale, according to his club, likes the mud.';
  it.each([
    'Nell Varga wrote: “The pier was cold and wet all winter.”',
    'Nell Varga wrote: “The pier was cold and wet all winter. … I want it closed by spring.”',
  ])('of several paragraphs, or with a part left out, pass: %s', (sentence) =>
    expect(codesOf(passage, sentence)).toEqual([]),
  );
  const trial =
    "Nell Varga said: 'The pier belongs to the whole of the town. 'We will not sell it.' Tom Hale was charged with stealing timber from the pier.";
  it.each([
    "Nell Varga said that the pier 'belongs to the whole of the town'.",
    'Tom Hale was charged with "stealing timber from the pier".',
  ])('that the next paragraph opens anew, or of words that nobody says, pass: %s', (sentence) =>
    expect(codesOf(trial, sentence)).not.toContain('quotation'),
  );
  it('of words that the report tells by itself are refused if somebody says them', () =>
    expect(codesOf(trial, 'Nell Varga said: "Tom Hale was charged with stealing timber."')).toContain('quotation'));
  it('with a part that nobody said are refused', () =>
    expect(
      codesOf(passage, 'Nell Varga wrote: “The pier was cold and wet all winter. … I want it sold by spring.”'),
    ).toContain('quotation'));
});
