import { allPassages, isRepeat, quotesBalance } from '../../functions/compile/writing/passages.ts';
import { report } from '../kit/reports.ts';

describe('A sentence with quotation marks', () => {
  it('is whole in the manner of any country', () => {
    for (const text of [
      'He said “yes” and “no”.',
      'Er sagte „ja“, dann „nein“.',
      'Han sa ”ja” och »nej».',
      'Er sagte »ja« und »nein«.',
      'Il a dit « oui ».',
      '‘It’s the farmers’ road,’ said Ada Moss.',
      'The farmers’ road is ‘a mess’, they said.',
      'Moss said: "The road is shut." "It is a mess," said Berg.',
      'Il a dit : " Oui. " Puis il part.',
      'Moss said: "They call it "the mess" here."',
      'The Joneses’ dog barked.',
    ])
      expect([text, quotesBalance(text)]).toEqual([text, true]);
    for (const text of [
      'He said “yes.',
      'Er sagte „ja.',
      'They’ll say so.’',
      '‘It’s the farmers’ road and theirs alone.',
      'Moss said: ‘It’s late and the farmers’ road is shut.',
      'Il a dit « oui.',
      'Moss wrote: "Ten years at sea. "The best of gifts!!',
      'Moss wrote: "We sailed? "We did.',
    ])
      expect([text, quotesBalance(text)]).toEqual([text, false]);
  });

  it('leaves the next one inside its quotation only where that stays open', () => {
    const quoted = (text: string) => allPassages([report({ text })])[0]!.map((passage) => passage.quoted);
    expect(quoted('„Wir kommen“, sagte sie am Abend. Der Rat tagt morgen früh.')).toEqual([false, false]);
    expect(quoted('»We sail«, said Ada Moss at noon. The quay was empty then.')).toEqual([false, false]);
    expect(quoted('‘It’s the farmers’ road. They will say so.’ The quay was empty then.')).toEqual([
      false,
      true,
      false,
    ]);
    expect(quoted('„Wir kommen bald. Wir bleiben lange“, sagte sie. Der Rat tagt.')).toEqual([false, true, false]);
  });

  it('is not looked at where it is endless', () => {
    const [passages] = allPassages([report({ text: `${'1,1;1 '.repeat(1000)}.` })]);
    expect(passages).toMatchObject([{ text: '', dangling: true, tokens: [] }]);
  });
});

describe('A sentence that refers to an earlier one', () => {
  const second = (text: string) =>
    allPassages([report({ text: `Ada Moss closed the quay at Port Ellery on Monday. ${text}` })])[0]![1]!;

  it.each([
    'Police rejected that version of events and named no suspect.',
    'It has gotten to the point where nobody sails after dark.',
    'Fishermen said those rules had been made without them.',
    'Which means that no boat can leave before the spring tide.',
    'Most people there had slept through the first alarm of the night.',
    'The 41-year-old crane driver lost his footing on the wet rail.',
    'The crane driver, 41, lost his footing on the wet rail.',
    'As the head of the office that runs every quay, her words are the clearest warning yet.',
    'Thanks to a fault in the lock, she was kept on board for a night.',
    'During the same period the fees at the quay rose by a fifth.',
    'Now that the method has been tried at sea, nobody knows what else it will find.',
  ])('cannot stand alone: %s', (text) => {
    expect(second(text).dangling).toBe(true);
  });

  it.each([
    'The plea to reopen the quay was sent to the county on Tuesday.',
    'The closure came after a crane fell into the outer basin.',
    'The warning was the third that the harbour office gave this year.',
  ])('cannot open a brief: %s', (text) => {
    expect(second(text).following).toBe(true);
  });

  it.each([
    'The harbour office expects the quay to open again this week.',
    'Divers found the crane on those days when the water was clear.',
    'The port of Kilmorra took the boats that were turned away.',
    'The 41-ton crane fell across two boats that were moored there for the winter.',
    'The crane, 41 metres tall, fell across two boats at their moorings.',
    'As the harbour emptied, Olle Berg counted the boats that had come back.',
    'Thanks to a mild winter, Kilmorra kept its quay open for all of January.',
  ])('is none: %s', (text) => {
    expect(second(text)).toMatchObject({ dangling: false, following: false });
  });

  it.each([
    'The county did not immediately respond to a request for comment.',
    'Moss could not be reached for comment on Monday evening.',
    'A spokesman for the crane’s owner declined to comment.',
    'The owners have not returned calls from the Gazette.',
  ])('and one that says only that nobody answered is no news: %s', (text) => {
    expect(second(text).unfit).toBe(true);
  });

  it.each([
    'The crew did not return to the crane until the wind had dropped.',
    'The mayor declined the offer of a second crane from Kilmorra.',
  ])('but what somebody did not do may be: %s', (text) => {
    expect(second(text).unfit).toBe(false);
  });
});

describe('Two sentences', () => {
  const areOne = (one: string, other: string, language = 'en') => {
    const [[first], [second]] = allPassages(
      [one, other].map((text) => report({ text: `The port was busy.\n\n${text}`, language })),
    ).map((passages) => passages.slice(1)) as [[never], [never]];
    return isRepeat(first, second);
  };

  it('say the same in other words, and with numbers in words', () => {
    for (const [one, other, language] of [
      ['The firm bought twelve small ships.', 'The company acquired 12 tiny vessels.', 'en'],
      ['The lawyer said 2,000 workers had left the plant.', 'Two thousand staff departed, an attorney stated.', 'en'],
      ['Zwölf Fähren fahren nicht.', '12 Fähren bleiben im Hafen.', 'de'],
    ] as const)
      expect([one, areOne(one, other, language)]).toEqual([one, true]);
  });

  it('do not say the same with other figures or other matters', () => {
    for (const [one, other] of [
      ['The firm bought twelve small ships.', 'The company sold 14 old lorries.'],
      ['Nine people were killed in the fire.', 'Residents were told to leave three streets.'],
      ['The firm needs more workers this winter.', 'A company party ended in a row over parking.'],
    ] as const)
      expect([one, areOne(one, other)]).toEqual([one, false]);
  });
});
