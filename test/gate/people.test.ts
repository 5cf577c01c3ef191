import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const text =
  `Emma Lund and the actor Victor Hale have parted after six years together. Emma, 41, told fans that nobody was to
blame. Victor recently said that he was leaving Castlegate to farm sheep in Tarn Valley. The Harbour Papers were published by
the consortium on Sunday. Files from the law firm Brandt Moravec show that four ministers of Orme owned hidden companies. The
engineer Paul Renner built the archive in Wexcombe. J. T. Vance of Elmore, Calif., received a bill of nine million dollars.
It will be for Carl Brook to decide. The head coach is back after an illness, said the club's lawyer Anna Reed. Foreign ministry
spokesman Li Tao declined to comment. Dora Finch was jailed on
Friday. She is to return to court on May 18. Registration for the vote runs from October 26 to November 20.
Kansas City fell to Ashby late on Sunday, and the Chiefs are out. A warrant is out for Alexander Kern, an
instructor. He is said to have died at Mt Orme. Kern fell near the Tarn Glacier.`.replaceAll('\n', ' ');
const prepared = preparePassages([
  { id: 'people', text, language: 'en', published: { precision: 'day', date: '2026-09-10' }, publisher: 'Courier' },
]);
const codesOf = (sentence: string): RefusalCode[] => {
  const verdict = checkSentence({ text: sentence, cites: ['people'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('who is called by a first name and by a surname', () => {
  it.each([
    'Lund told fans that nobody was to blame.',
    'Hale recently said that he was leaving Castlegate to farm sheep.',
    'Victor Hale is leaving Castlegate to farm sheep in Tarn Valley.',
  ])('is one person: %s', (sentence) => expect(codesOf(sentence)).toEqual([]));

  it.each([
    'Lund recently said that she was leaving Castlegate to farm sheep.',
    'Hale told fans that nobody was to blame.',
  ])('is nobody else: %s', (sentence) => expect(codesOf(sentence)).not.toEqual([]));
});

describe('what somebody is', () => {
  it('may be what the passages say', () => {
    expect(codesOf('Engineer Paul Renner built the archive in Wexcombe.')).toEqual([]);
    expect(codesOf('Paul Renner, an engineer, built the archive in Wexcombe.')).toEqual([]);
  });

  it.each([
    'Lawyer Paul Renner built the archive in Wexcombe.',
    'Paul Renner, a gardener, built the archive in Wexcombe.',
    "Emma Lund's publicist told fans that nobody was to blame.",
  ])('may not be an occupation that they do not have: %s', (sentence) => expect(codesOf(sentence)).toContain('title'));
});

describe('an office', () => {
  it.each([
    'Head coach Carl Brook is back after an illness.',
    'Orme Foreign Ministry spokesman Li Tao declined to comment.',
    'Club lawyer Anna Reed said that the head coach is back.',
  ])('may be said of whoever the passages give it to: %s', (sentence) =>
    expect(codesOf(sentence)).not.toContain('title'),
  );

  it.each([
    'Anna Reed, the head coach, is back after an illness.',
    'Lawyer Paul Renner built the archive in Wexcombe.',
    'The spokesman, Carl Brook, declined to comment.',
    'Carl Brook was named as club lawyer.',
    'The vice-engineer built the archive in Wexcombe.',
  ])('may not be said of somebody else: %s', (sentence) => expect(codesOf(sentence)).toContain('title'));
});

it('a team may be named in full', () =>
  expect(codesOf('The Kansas City Chiefs fell to Ashby on Sunday.')).not.toContain('name'));

it('papers that have a name are not who is named in them', () =>
  expect(codesOf('The Harbour Papers show that four ministers of Orme owned hidden companies.')).not.toContain(
    'merged',
  ));

it('a state may be written out, and initials be written together', () => {
  expect(codesOf('Vance, of Elmore in California, received a bill of nine million dollars.')).toEqual([]);
  expect(codesOf('J.T. Vance of Elmore, California, received a bill of nine million dollars.')).toEqual([]);
  expect(codesOf('Vance, of Elmore in Colorado, received a bill of nine million dollars.')).toContain('place');
});

it('a first name may be short, and a place be near another one', () => {
  expect(codesOf('A warrant is out for Alex Kern, an instructor.')).toEqual([]);
  expect(codesOf('A warrant is out for Ben Kern, an instructor.')).toContain('name');
  expect(codesOf('Alexander Kern is said to have died near the Tarn Glacier.')).not.toContain('merged');
});

describe('a date that stands with something else', () => {
  it.each([
    'Dora Finch was jailed and is to return to court May 18.',
    'Registration for the vote runs from October 26 to November 20.',
  ])('is no other one where both may be one day, or belong together: %s', (sentence) =>
    expect(codesOf(sentence)).not.toContain('date'),
  );

  it('is refused where another weekday stands beside the same words', () =>
    expect(codesOf('Dora Finch was jailed on Sunday.')).toContain('date'));
});

describe('in a list of people with their offices', () => {
  const told =
    'The letter was signed by Orme Foods president Rosa Lind, Tarn Water general counsel Tom Hale, and Greta Holm of Halden.';
  const passage = {
    id: 'letter',
    text: told,
    language: 'en',
    published: { precision: 'unknown' } as const,
    publisher: null,
  };
  const isBorneOut = (sentence: string): boolean =>
    checkSentence({ text: sentence, cites: ['letter'], language: 'en' }, preparePassages([passage])).ok;

  it('each has the own one', () => expect(isBorneOut('Orme Foods president Rosa Lind signed the letter.')).toBe(true));
  it('nobody has that of the next', () =>
    expect(isBorneOut('Orme Foods general counsel Rosa Lind signed the letter.')).toBe(false));
});
