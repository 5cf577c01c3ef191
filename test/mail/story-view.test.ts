import { describe, expect, it } from '@jest/globals';
import type { Story } from '../../functions/core/edition.ts';
import { edition, sectionOf, source, story } from '../kit/mail.ts';

const spans = [{ start: 0, end: 10 }];
const cited = (text: string, from = 1) => ({ text, source: from, spans });

/** The text part of a story, in full and in two sentences. */
const told = async (more: Partial<Story>): Promise<{ full: string; short: string }> => {
  const { table, body } = await sectionOf(edition('trade', 'Trade', [story('a1b2c3d4e5f6a7b8c9d0', more)]), 'en');
  const [only] = table.stories;
  const textOf = ({ text }: { text: { start: number; end: number } }) =>
    body
      .subarray(text.start, text.end)
      .toString()
      .replaceAll(/=\r?\n/gu, '')
      .replaceAll(/(?:=[0-9A-F]{2})+/gu, (bytes) => decodeURIComponent(bytes.replaceAll('=', '%')))
      .replaceAll('\u00a0', ' ');
  return { full: textOf(only!.full), short: textOf(only!.short) };
};

describe('a story read aloud', () => {
  const headline = { kind: 'title' as const, text: 'Fenwold’s water is safe again', source: 1 };

  it('names above its headline only the most important of what is new, and not what it says below', async () => {
    const brief = [
      cited('Corvane and Ostmere signed an accord on Sunday to keep heavy weapons away from their river.'),
    ];
    const added = [
      cited('Corvane and Ostmere signed an accord to keep heavy weapons away'),
      cited('The minister of health drank a glass of water'),
    ];
    const { full } = await told({ headline, brief, added });
    expect(full).toMatch(/ · Update\s+Fenwold/u);
    expect((await told({ headline, brief, added: added.slice(1) })).full).toContain('Update: The minister of health');
    for (const text of [
      'Now, the part containing it has been found',
      'It has been around since 1950',
      'The firm hopes that its guns will be sold',
      'WHAT THE MINISTER SAID The water of Varn is clear',
      'The Law-Firm Letters?',
      'The rule applies to 4,300 flocks',
      'The delay bothered the minister',
      'Shared among 340 boats that is a loss of 14 tonnes each',
      'Col. Brennick showed photographs of the wall',
    ])
      expect((await told({ headline, brief, added: [cited(text)] })).full).toMatch(/ · Update\s+Fenwold/u);
    for (const text of [
      'The accord runs to nine pages',
      'The police closed a road',
      'Col. Ada Moss showed photographs',
    ])
      expect((await told({ headline, brief, added: [cited(text)] })).full).toContain(`Update: ${text}`);
    const endless = cited(`The minister said ${'at great length and '.repeat(12)}without a pause`);
    expect((await told({ headline, brief, added: [endless] })).full).not.toContain('great length');
  });

  it('has no bare “Update” where its headline is what is new, or its line shows what it continues', async () => {
    const brief = [cited('Three sets of samples were clear.')];
    const isCalled = async (more: Partial<Story>) => (await told({ headline, brief, ...more })).full.includes('Update');
    expect(await isCalled({ added: brief })).toBe(true);
    expect(await isCalled({ added: [cited(headline.text)] })).toBe(false);
    expect(await isCalled({ added: [cited('Fenwold’s water is safe again, the company says')] })).toBe(false);
    const step = (day: string, text: string) => ({ day, text, articleId: 'a1' });
    const thread = [step('2026-10-12', 'Fenwold told to boil water'), step('2026-10-15', headline.text)];
    expect(await isCalled({ added: brief, thread })).toBe(false);
    // What a step says is not named beside the headline as well; anything else is.
    expect(await isCalled({ added: [cited('Fenwold told to boil water after flood')], thread })).toBe(false);
    expect(await isCalled({ added: [cited('The minister of health drank a glass of water')], thread })).toBe(true);
  });

  it('asks how many only of what it speaks of, and not what its headline says', async () => {
    const differing = (counted: string, ...figures: string[]) => ({
      about: counted,
      counted: cited(counted),
      claims: figures.map((figure, at) => ({
        figure,
        figureSpans: spans,
        said: cited(`The queue of ${figure} was long.`, at + 1),
        claimant: cited(at === 0 ? 'the board' : 'the union', at + 1),
      })),
    });
    const brief = [cited('Three sets of samples were clear.')];
    const asked = async (more: Partial<Story>) =>
      (await told({ headline, brief, sources: [source(1), source(2)], ...more })).full.includes('How many');
    expect(await asked({ disagreements: [differing('samples', '3', '4')] })).toBe(true);
    expect(await asked({ disagreements: [differing('ships', '71', '63')] })).toBe(false);
    const said = { kind: 'title' as const, text: 'Board took 5 samples in Fenwold', source: 1 };
    const four = [cited('The union counted 4 samples.', 2)];
    expect(await asked({ headline: said, brief: four, disagreements: [differing('samples', '5', '4')] })).toBe(false);
  });

  it('is not cut within a quotation when it is told in two sentences', async () => {
    const brief = [
      cited('Fraud is rising, the police of Aldmouth said.'),
      cited('“Buyers believe anything,” said Ada Moss. “That was bound to lead to fraud.'),
      cited('It is everywhere.”'),
    ];
    const { short, full } = await told({ headline, brief });
    expect(full).toContain('It is everywhere.”');
    expect(short).toContain('Fraud is rising');
    expect(short).not.toContain('Buyers believe');
    expect(
      (await told({ headline, brief: [brief[0]!, cited('“Buyers believe anything,” said Ada Moss.')] })).short,
    ).toContain('Buyers believe');
  });

  it('numbers only the sources of the sentences that are printed', async () => {
    const sources = [source(1, { publisher: 'Coastal Wire' }), source(2, { publisher: 'Strait Post' })];
    const brief = [cited('The water is clear.'), cited('Nobody fell ill.'), cited('Bottles were handed out.', 2)];
    const { full, short } = await told({ headline, brief, sources });
    expect(full).toContain('Bottles were handed out. [2]');
    expect(short).not.toMatch(/\[\d\]/u);
    expect(short).toContain('Strait Post');
  });

  it('dates the steps of its thread that a weekday does not tell apart', async () => {
    const thread = [
      { day: '2026-09-10', text: 'Boil notice issued', articleId: 'a1' },
      { day: '2026-09-18', text: 'Samples are clear', articleId: 'a2' },
      { day: '2026-09-22', text: 'Water is safe again', articleId: 'a3' },
    ];
    expect((await told({ headline, thread })).full).toContain(
      '10 Sept Boil notice issued → Fri Samples are clear → Tue Water is safe again',
    );
  });

  it('names as earlier only a report that was certainly published before it', async () => {
    const sources = [{ ...source(1), published: { precision: 'day' as const, date: '2026-11-05' } }];
    const earlier = (published: Story['earlier'][number]['published'], headline: string) => ({
      articleId: 'b1b2c3d4e5f6a7b8c9d0',
      origin: { key: 'articles/post/a.txt', etag: 'e' },
      headline,
      publisher: 'Strait Post',
      url: null,
      published,
      arrivedAt: '2026-11-04T08:00:00.000Z',
    });
    const undated = earlier({ precision: 'unknown' }, 'Undated');
    const ofYear = earlier({ precision: 'year', date: '2026' }, 'Of this year');
    const ofMonth = earlier({ precision: 'month', date: '2026-11' }, 'Of this month');
    const later = earlier({ precision: 'day', date: '2026-11-06' }, 'Of tomorrow');
    const before = earlier({ precision: 'month', date: '2026-10' }, 'Of last month');
    const unsure = [undated, ofYear, ofMonth, later];
    expect((await told({ headline, sources, earlier: unsure })).full).not.toContain('Earlier');
    expect((await told({ headline, sources, earlier: [...unsure, before] })).full).toMatch(/Earlier: Of last month/u);
    const today = earlier({ precision: 'day', date: '2026-11-05' }, 'Of this morning');
    expect((await told({ headline, sources, earlier: [today] })).full).toMatch(/Earlier: Of this morning/u);
  });

  it('has the month of its news where nobody gives the day', async () => {
    const published = { precision: 'month' as const, date: '2026-10' };
    expect((await told({ headline, sources: [source(1, { published })] })).full).toMatch(/^October 2026\s/u);
  });

  it('asks what sources differ on in sentences of its own, and not what its brief says', async () => {
    const claim = (figure: string, who: string | undefined, from: number) => ({
      figure,
      figureSpans: spans,
      said: cited(`${figure} dockers`, from),
      ...(who !== undefined && { claimant: cited(who, from) }),
    });
    const sources = [source(1, { publisher: 'Coastal Wire' }), source(2, { publisher: 'Strait Post' })];
    const claims = [
      claim('900', 'the company', 1),
      claim('Eleven hundred', 'economists at the Institute of Trade', 2),
      claim('1,200', undefined, 2),
    ];
    const disagreements = [{ about: 'dockers', counted: cited('Dockers'), claims }];
    const brief = [cited('The dockers’ strike went into its third day.')];
    expect((await told({ headline, brief, sources, disagreements })).full).toContain(
      'How many dockers? The company says 900; economists at the Institute of Trade say eleven hundred; Strait Post says 1,200.',
    );
    const said = [cited('The union said that 1,200 dockers had struck.'), cited('The company put them at 900.')];
    const once = [{ ...disagreements[0]!, claims: [claim('1,200', 'the union', 1), claim('900', 'the company', 1)] }];
    expect((await told({ headline, brief: said, sources, disagreements: once })).full).not.toContain('How many');
  });

  it('introduces speakers with names in capitals and offices without', async () => {
    const quoted = (introduction: string) => [
      {
        ...cited('There is a warning system'),
        speaker: 'Ida Leahy',
        speakerSpans: spans,
        introduction: cited(introduction),
      },
    ];
    for (const [introduction, printed] of [
      ['Varn’s vice minister of finance', 'Varn’s vice minister'],
      ['Skerrow Line spokeswoman', 'Skerrow Line spokeswoman'],
      ['The head of the office', 'the head of the office'],
      ['Spokeswoman for the line', 'spokeswoman for the line'],
      ['Co-founder of the line', 'co-founder of the line'],
      ['Historian at Varn', 'historian at Varn'],
      ['Council leader', 'council leader'],
      ['Cologne Mayor', 'Cologne Mayor'],
      ['Manchester striker', 'Manchester striker'],
      ['Dover harbour master', 'Dover harbour master'],
      ['Italian coach', 'Italian coach'],
      ['Winter Games chairman', 'Winter Games chairman'],
    ] as const)
      expect((await told({ headline, quotes: quoted(introduction) })).full).toContain(`Ida Leahy, ${printed}`);
  });
});
