import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const prepared = preparePassages([
  {
    id: 'dale',
    text: `Nora Quill said that after the crash she left the clinic in a neck brace. Police chased the van at more than 90 miles an hour before it
pulled over after about 15 minutes. Pavel Dorn moved back to Lisk when his daughter Hana started school. The dog had slipped into the hall
during the concert. The break-out predated the great escape of 1944. Within a week of the dissolution of the dairy, its hall burned to the
ground. The show was to last an hour and was over in twelve minutes. It is the 4th election in Selm. The barge landed without incident, and
the heron was freed. It was not until May that the family of Ida Bahn sold the mill. Rex Orlov acknowledged a quarrel with the manager but
denied theft. Oda Lind did not immediately answer a request for comment. Frida Holm and Jon Ek came first and second in the race. A source
sent the files to Morgonbladet, which shared them with Aktuellt. Dorn died of natural causes.`.replaceAll('\n', ' '),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);
const codesOf = (text: string): RefusalCode[] => {
  const verdict = checkSentence({ text, cites: ['dale'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('what happened before what', () => {
  it.each([
    'Nora Quill left the clinic in a neck brace after the crash.',
    'Police chased the van until it pulled over after some 15 minutes.',
    'The break-out came before the great escape of 1944.',
    'The hall of the dairy burned to the ground within a week of its dissolution.',
  ])('is found: %s', (text) => expect(codesOf(text)).not.toContain('order'));

  it.each([
    'Pavel Dorn moved back to Lisk before his daughter Hana started school.',
    'The dog had slipped into the hall after the concert.',
    'The van pulled over before the police chased it at more than 90 miles an hour.',
  ])('is not turned round: %s', (text) => expect(codesOf(text)).toContain('order'));

  it.each([
    'Frida Holm and Jon Ek came second and first in the race.',
    'A source sent the files to Aktuellt, which shared them with Morgonbladet.',
  ])('is not exchanged: %s', (text) => expect(codesOf(text)).toContain('merged'));
});

const told = (text: string) => {
  const passages = preparePassages([
    { id: 'mill', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
  ]);
  return (sentence: string): RefusalCode[] => {
    const verdict = checkSentence({ text: sentence, cites: ['mill'], language: 'en' }, passages);
    return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
  };
};

describe('two things that the passages tell in another order', () => {
  const codesIn = told(
    `The clerk Ida Bahn wrote to the tenant about the unpaid rent for two years before suing him in Orme. The mill was first flooded
by the river, then robbed by a gang. Jon Ek was carried to the sickroom. Three days later he lost his voice. A fire was seen near
Selm at nine, while an hour earlier a blast in the east had wrecked a barn. Rosa Lind hoped that the mayor would sign the charter
rather than shortening its preamble. The question of river rights comes before the high court in Lisk on Tuesday. Oda Holm
complained of the noise a year after the council accused Tom Hale of poaching.`.replaceAll('\n', ' '),
  );

  it.each([
    'The clerk Ida Bahn sued the tenant and then wrote to him for two years about the unpaid rent.',
    'The mill was first robbed by a gang and then flooded by the river.',
    'Jon Ek lost his voice before he was carried to the sickroom.',
    'The fire near Selm was seen an hour before the blast in the east that wrecked a barn.',
    'Rosa Lind hoped that the mayor would shorten the preamble of the charter rather than sign it.',
  ])('is turned round: %s', (text) => expect(codesIn(text)).toContain('order'));

  it.each([
    'The clerk Ida Bahn wrote to the tenant for two years about the unpaid rent and then sued him.',
    'The mill was flooded by the river and then robbed by a gang.',
    'Jon Ek lost his voice three days after he was carried to the sickroom.',
    'Rosa Lind hoped that the mayor would sign the charter rather than shorten its preamble.',
    'The question of river rights will come before the high court.',
    'A year before, the council had accused Tom Hale of poaching.',
  ])('is not: %s', (text) => expect(codesIn(text)).not.toContain('order'));
});

describe('two that are named together', () => {
  const codesIn = told(
    `Selm Rovers enjoy a lead of six points over Orme Town at the top of the table. Ashby were beaten 3-1 by Dorn City on Monday. The
interim coach Jon Ek and his successor, Pavel Lind, both won cups. Ida Bahn (£44m) is ahead of her former partner Rosa Quill (£42m)
on the list. Oda Holm supplied boats and other gear at a camp near Lisk to three sailors -- Tom Hale, Ada Moss and Nora Plume. Wexcombe's
lawsuit against Morgan Foods opened in May. Tarn Hill is older than Castle Rigg.`.replaceAll('\n', ' '),
  );

  it.each([
    'Orme Town lead Selm Rovers by six points.',
    'Ashby beat Dorn City 3-1.',
    'Jon Ek succeeded Pavel Lind as coach.',
    'Rosa Quill stands above Ida Bahn on the list.',
    'Tom Hale gave Oda Holm boats at a camp near Lisk.',
    'Morgan Foods sued Wexcombe.',
    'Castle Rigg is older than Tarn Hill.',
  ])('do not change places: %s', (text) => expect(codesIn(text)).toContain('roles'));

  it.each([
    'Orme Town trail Selm Rovers by six points.',
    'Ashby lost 3-1 to Dorn City.',
    'Pavel Lind succeeded Jon Ek as coach.',
    'Rosa Quill stands behind Ida Bahn on the list.',
    'Tom Hale got boats from Oda Holm.',
    'Wexcombe sued Morgan Foods.',
  ])('may be told the other way: %s', (text) => expect(codesIn(text)).not.toContain('roles'));
});

describe('whoever does something', () => {
  it.each([
    ['is named where a copy has a pronoun', 'Nora Quill left the clinic in a neck brace.'],
    ['may come with a participle', 'A source shared the files with Morgonbladet.'],
  ])('%s', (_, text) => expect(codesOf(text)).toEqual([]));

  it('is not whom it is done to', () =>
    expect(codesOf('The van chased police at more than 90 miles an hour.')).toContain('roles'));

  it.each([
    [
      'nobody who is named behind "and"',
      'Oda Lind carried six and Pavel Dorn carried a crate.',
      'Pavel Dorn carried six and Oda Lind carried a crate.',
    ],
    ['is whoever stands behind "by"', 'A boy led by Ida Bahn crossed the ford.', 'A boy led Ida Bahn across the ford.'],
  ])('%s', (_, passage, sentence) => expect(told(passage)(sentence)).not.toEqual([]));
});

describe('what is no rank, no cause and no denial is not taken for one', () => {
  it.each([
    'The show was to last only 60 minutes.',
    'It is the fourth election in Selm.',
    'Pavel Dorn died of natural causes.',
    'The heron was freed.',
    'The family of Ida Bahn sold the mill in May.',
  ])('%s', (text) => {
    const codes = codesOf(text);
    for (const code of ['comparison', 'cause', 'negation'] as const) expect(codes).not.toContain(code);
  });

  it('and what is denied beside something that is not', () =>
    expect(codesOf('Rex Orlov acknowledged a quarrel with the manager and admitted theft.')).toContain('negation'));
});

describe('figures of two whom the passages name in a sentence each', () => {
  const told = 'The old champion Tom Hale improved to 58-3. Neil Harrow, the challenger, fell to 36-3.';
  const passage = {
    id: 'bout',
    text: told,
    language: 'en',
    published: { precision: 'unknown' } as const,
    publisher: null,
  };
  const verdictOn = (sentence: string) =>
    checkSentence({ text: sentence, cites: ['bout'], language: 'en' }, preparePassages([passage]));

  it('may be told together', () => expect(verdictOn('Hale improved to 58-3, and Harrow fell to 36-3.').ok).toBe(true));
  it('may not change places', () => {
    const verdict = verdictOn('Hale improved to 36-3, and Harrow fell to 58-3.');
    expect(verdict.ok ? [] : verdict.reasons.map(({ code }) => code)).toContain('merged');
  });
});
