import { describe, expect, it } from '@jest/globals';
import { type AuditSource, audit } from '../../functions/gate/audit-sentences.ts';

const source = (id: string, title: string | null, text: string): AuditSource => ({
  id,
  title,
  text,
  url: `https://news.example/${id}`,
  publisher: null,
  language: 'en',
  published: { precision: 'day', date: '2026-06-01' },
});

const sources = [
  source(
    'snow',
    'Snow closes the pass at Orme',
    'The storm brought 34 inches of snow to Orme on Sunday. The pass will stay closed until Friday, the county said. Officials urged people to stay at home.',
  ),
  source(
    'tram',
    'Tarn sacks tram chief after 5-11 vote',
    'The mayor of Tarn resigned over the tram contract. Her deputy was important for the council. Three workers lost their posts.',
  ),
  source('cup', null, 'Harbour Rovers won the cup when they beat Ashby Town on Saturday.'),
];
const auditOne = (text: string, around?: string) => audit([{ text, language: 'en', around }], sources)[0]!;

describe('the source that bears a sentence out is about the same', () => {
  it.each([
    ['what no source speaks of, though none speaks against it', 'This is an important step for mobile photography.'],
    ['what shares a word with a source', 'Three miners are unaccounted for in the collapsed shaft at Dunmore.'],
    ['an advertisement', 'Northgate Coffee roasts beans in small batches every morning.'],
  ])('not %s', (_, text) => {
    const { state, faults, evidence, reasons } = auditOne(text);
    expect([state, faults]).toEqual(['not borne out', ['unsupported']]);
    if (reasons[0]?.why === 'No source has anything to do with this sentence.') expect(evidence).toEqual([]);
  });

  it('also where its language is not known', () => {
    const [finding] = audit(
      [{ text: 'This is an important step for mobile photography.', language: 'en' }],
      sources.map((one) => ({ ...one, language: 'und' })),
    );
    expect(finding!.state).toBe('not borne out');
  });

  it('as the paragraph that a sentence stands in', () => {
    const paragraph = 'The storm brought 34 inches of snow to Orme. The mayor resigned over it.';
    expect(auditOne('The mayor resigned over it.', paragraph).state).toBe('not borne out');
    expect(auditOne('The pass is closed until Friday.', paragraph)).toMatchObject({
      state: 'borne out',
      sources: ['snow'],
    });
  });

  it('with its title, which says something too', () => {
    expect(auditOne('Tarn sacked its tram chief after a 5-11 vote.')).toMatchObject({
      state: 'borne out',
      sources: ['tram'],
    });
    expect(auditOne('Tarn sacked its tram chief after a 6-11 vote.').state).toBe('not borne out');
  });
});

it('says each reason once, of sources', () => {
  const { reasons } = auditOne('Harbour Rovers won the cup when they beat Dunmore Albion on Saturday in Kelso.');
  const whys = reasons.map(({ words, why }) => `${words}: ${why}`);
  expect(new Set(whys).size).toBe(whys.length);
  expect(whys.join()).not.toContain('cited');
  expect(whys.join()).toContain('The name does not occur in the nearest sources.');
});

it('names the source that has the words of a quotation, whoever else is named', () => {
  const [finding] = audit(
    [{ text: '“We have never seen it like that,” said Kofi Adu of Tarn.', language: 'en' }],
    [
      source('adu', null, 'Kofi Adu of Tarn leads the opposition. He spoke on Monday.'),
      source('moss', null, '“We have never seen it like that,” said Ada Moss. The pass is closed.'),
    ],
  );
  expect(finding).toMatchObject({
    faults: expect.arrayContaining(['misattributed']),
    sources: expect.arrayContaining(['moss']),
  });
  expect(finding!.faults).not.toContain('misquoted');
});
