import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type Refusal } from '../../functions/gate/check-sentence.ts';

const reasonsOf = (text: string, sentence: string): Refusal[] => {
  const passage = {
    id: 'report',
    text,
    language: 'en',
    published: { precision: 'day', date: '2026-09-10' } as const,
    publisher: null,
  };
  const verdict = checkSentence({ text: sentence, cites: ['report'], language: 'en' }, preparePassages([passage]));
  return verdict.ok ? [] : verdict.reasons;
};
const codesOf = (text: string, sentence: string): string[] => reasonsOf(text, sentence).map(({ code }) => code);

describe('a place, its people and what is of it', () => {
  it.each([
    ['Ada Moss grew up on a farm in Kentucky.', 'Ada Moss grew up on a Kentuckian farm.'],
    ['The Frenchman Luc Varn won the race in Orme.', 'Luc Varn of France won the race in Orme.'],
    ['Shia fighters left the town of Orme on Monday.', 'Shiite fighters left the town of Orme on Monday.'],
    ['The United States has signed the treaty.', 'America has signed the treaty.'],
    ['A rover found salt in the soil of Mars.', 'A rover found salt in the Martian soil.'],
  ])('%s — %s', (text, sentence) => expect(codesOf(text, sentence)).toEqual([]));

  it.each([
    ['Ada Moss grew up on a farm in Kentucky.', 'Ada Moss grew up on a Texan farm.'],
    ['The United States has signed the treaty.', 'South America has signed the treaty.'],
  ])('are no others: %s — %s', (text, sentence) => expect(codesOf(text, sentence)).not.toEqual([]));
});

it('the capital of a state that a report names may stand for its government, but is no place that it has', () => {
  const text = 'The German government was told of the leak two days before. It kept the warning to itself.';
  expect(codesOf(text, 'Two days before, Berlin was told of the leak.')).toEqual([]);
  expect(codesOf(text, 'The government was told of the leak in Berlin two days before.')).toContain('place');
  expect(codesOf(text, 'Two days before, Warsaw was told of the leak.')).toContain('name');
});

describe('titles and names that are written in short', () => {
  it.each([
    ['Major General Tom Hale lost his command on Monday.', 'Maj. Gen. Tom Hale lost his command on Monday.'],
    ['Sen. Ada Moss of Orme wants a new law.', 'Senator Ada Moss wants a new law.'],
    ['The MoD will spend nine million on boats.', 'The Ministry of Defence will spend nine million on boats.'],
    ['Ada Moss plays for the Under-21 team.', 'Ada Moss plays for the U-21 team.'],
  ])('%s — %s', (text, sentence) => expect(codesOf(text, sentence)).toEqual([]));

  it('are no other titles', () =>
    expect(codesOf('Sen. Ada Moss of Orme wants a new law.', 'Governor Ada Moss wants a new law.')).not.toEqual([]));
});

describe('a common word that opens a sentence is no name', () => {
  it('in a report that has it small elsewhere', () => {
    const text = `Troopers laid spikes on the road to Orme, but the van hit two cars as it turned round.
The troopers say that Neil Harrow, 40, had stolen the van.`.replace('\n', ' ');
    expect(codesOf(text, 'Neil Harrow hit two cars as the van turned round on the road to Orme.')).toEqual([]);
  });

  it.each([
    'Late in the month the ferry to Orme was repaired.',
    'Tram drivers say that every tram was late on Monday.',
  ])('in the sentence: %s', (sentence) =>
    expect(
      codesOf('The ferry was repaired at the end of the month. Drivers say that the trams had delays.', sentence),
    ).not.toContain('name'),
  );

  it('but a name is one', () =>
    expect(codesOf('The ferry was repaired on Monday.', 'Rennick repaired the ferry on Monday.')).toContain('name'));
});

describe('what somebody is called', () => {
  it.each([
    ['Ada Moss is raising the boy, said his grandmother.', 'His grandmother said Ada Moss is raising her grandson.'],
    [
      'The husband of Rosa Lind, who died in May, has spoken of his grief.',
      'A widower has spoken of his grief for Rosa Lind.',
    ],
    [
      'I took time out to have children. My pay was lower, and I know why.',
      'The author took time out to have children.',
    ],
    ['Halden has the most wins in the Premier League.', 'No club has more Premier League wins than Halden.'],
    [
      'The trip may undermine his Earth Day message, the president was told.',
      "The trip may undermine the president's Earth Day message.",
    ],
  ])('follows from what a report has: %s — %s', (text, sentence) =>
    expect(codesOf(text, sentence)).not.toContain('title'),
  );

  it('but is not made up', () =>
    expect(
      codesOf('Ada Moss is raising the boy, said his grandmother.', 'Ada Moss, a surgeon, is raising the boy.'),
    ).toContain('title'));
});

describe('a name in whose place a report has another', () => {
  it.each([
    [
      'Halden, led by General Rory Vance, is arming the rebels of Tarn. The enemy is at the gates, said General Tom Ask Hale.',
      'Halden, led by General Tom Ask Hale, is arming the rebels of Tarn.',
    ],
    [
      "The club's vice-chairman Ben Lodge said that nobody was to blame for the fall. Ben Marsh fell on Sunday.",
      "The club's vice-chairman Ben Marsh said nobody could be blamed for the fall.",
    ],
    [
      `In Orme a patient died of the virus in May. The man who fell ill in Orme had contracted the virus in his native Liberia.
The virus is common in Guinea.`.replace('\n', ' '),
      'The man who died in Orme had contracted the virus in his native Guinea.',
    ],
  ])('is refused, though the report has its title or first name there: %s — %s', (text, sentence) =>
    expect(codesOf(text, sentence)).toContain('merged'),
  );

  it.each([
    [
      'Orme City have won four games in a row since they lost to Ashby in May. The Miners play Tarn next. The Miners have won four consecutive games since their defeat by Ashby.',
      'Orme City have won four games in a row since their defeat by Ashby.',
    ],
    [
      'ORME (CNN)The palace announced on Monday that Ada Moss, 36, was killed in a raid. "Ada Moss is dead," the palace said.',
      'The palace announced the death of Ada Moss in a raid on Monday.',
    ],
  ])('passes if the other may be the same: %s — %s', (text, sentence) =>
    expect(codesOf(text, sentence)).not.toContain('merged'),
  );
});

describe('a word that a report has beside another name', () => {
  it.each([
    ['Ada Moss of Tarn was born in Orme and studied law there.', 'Ada Moss was born in Tarn and studied law.'],
    [
      'Rory Vance will start behind the leader Tom Ask Hale with Neil Harrow third on the grid in Orme.',
      'Rory Vance will start behind the leader Neil Harrow on the grid in Orme.',
    ],
    [
      'Both vents, Hades and Brimo, erupted. Hades produced large bubbles that rose slowly, while Brimo gave off tiny ones.',
      'Brimo produced large bubbles that rose slowly.',
    ],
    [
      'The singer told Ada Moss, pictured, of the plan. Rosa Lind criticised the plan to sell the old hall.',
      'Ada Moss criticised the plan to sell the old hall.',
    ],
  ])('does not belong to this one: %s — %s', (text, sentence) => expect(codesOf(text, sentence)).toContain('merged'));

  it.each([
    [
      'The wall in Norway is old. It fell in the Orme Valley of Norway in May.',
      'The wall fell in the Orme Valley in May.',
    ],
    ["A strike hit the camp in Tarn's Orme Valley on Monday.", 'A strike hit the camp in the Orme Valley on Monday.'],
    [
      'Washington will not sell the drones, an envoy said. The United States wants peace.',
      'The United States will not sell the drones, an envoy said.',
    ],
    ['Rosa Lind beat Ada Moss in the final in Orme.', 'Ada Moss was beaten in the final in Orme.'],
  ])('may belong to it too: %s — %s', (text, sentence) => expect(codesOf(text, sentence)).not.toContain('merged'));
});

describe('what a report has in another clause, or near a place', () => {
  it.each([
    [
      'Tom Ask Hale was the first to try, riding 51 miles in May, a mark which stood for six weeks before Rory Vance rode 52.',
      'Rory Vance was the first to try, riding 51 miles in May.',
    ],
    [
      'Two hostages, Ada Moss of Orme and Rosa Lind of Tarn, were killed in the same strike, while Neil Harrow died in another one.',
      'Neil Harrow was killed in the same strike as the hostages Ada Moss and Rosa Lind.',
    ],
    [
      'Ada Moss will visit New York, where she will address a council; and Philadelphia, where she will open a public garden for children.',
      'Ada Moss will open a public garden for children in New York.',
    ],
    [
      'Rory Vance, lawyer for the Moss family, told the paper that his clients are sad about the ruling. Neil Lind is free.',
      'Rory Vance, lawyer for the Lind family, said his clients were sad about the ruling.',
    ],
  ])('is refused: %s — %s', (text, sentence) => expect(codesOf(text, sentence)).toContain('merged'));

  it('is not in the place', () => {
    const text = 'The fire broke out in a mill about 30 miles north of Orme, the mayor said.';
    expect(codesOf(text, 'The fire broke out in a mill in Orme.')).toContain('place');
    expect(codesOf(text, 'The fire broke out in a mill north of Orme.')).toEqual([]);
  });

  it('where it was written, things need not have happened', () => {
    const text = 'Orme, Norway (CNN)A bus hit a group of walkers in Tarn on Thursday, killing 17 people.';
    expect(codesOf(text, 'A bus hit a group of walkers in Orme on Thursday.')).toContain('merged');
    expect(codesOf(text, 'A bus hit a group of walkers in Tarn on Thursday.')).toEqual([]);
  });

  it.each([
    ['Ada Moss won the first race, and Rosa Lind won the second one in May.', 'Rosa Lind won the second race in May.'],
    ['The club easyBoat has a pitch of 31 inches, and Tarn Air has 29.', 'EasyBoat has a pitch of 31 inches.'],
  ])('but what it has of the name is: %s — %s', (text, sentence) =>
    expect(codesOf(text, sentence)).not.toContain('merged'),
  );
});

describe('a name that may be of the same, or only describes, is no other one', () => {
  it.each([
    [
      "Four British sailors were charged after an attack on a woman at a base near Orme. The Royal Navy's ships were in Tarn.",
      'Four members of the Royal Navy were charged after an attack on a woman near Orme.',
    ],
    [
      'Orme City beat Ashby 2-0 on Sunday. The Miners have won no league title since 2004, and the club wants one.',
      'The last league title that Orme City won was that of 2004.',
    ],
  ])('%s — %s', (text, sentence) => expect(codesOf(text, sentence)).not.toContain('merged'));
});

it('where an Italian is, need not be Italy', () => {
  const text = 'The Italian fell in the final mile of the race on Sunday and went to hospital.';
  expect(codesOf(text, 'The race on Sunday took place in Italy.')).toContain('place');
  expect(
    codesOf('The race took place in an Italian village on Sunday.', 'The race on Sunday took place in Italy.'),
  ).toEqual([]);
});
