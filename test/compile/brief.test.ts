import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { briefOf } from '../../functions/compile/writing/brief.ts';
import { isRepeat } from '../../functions/compile/writing/passages.ts';
import { printSpans } from '../../functions/core/citation.ts';
import { wordCount } from '../../functions/text/tokens.ts';
import { ferry, report } from '../kit/reports.ts';

const texts = (brief: ReturnType<typeof briefOf>) => brief.map(({ text }) => text);

describe('a brief', () => {
  it('of one report is its lead, without dateline, heading or caption', () => {
    const text = `A HEADING\n\nFile photo of the ferry.\n\n${ferry.wire}`;
    expect(texts(briefOf({ reports: [report({ text })], budgetWords: 100 }))).toEqual([
      'A passenger ferry with 243 people aboard ran onto a sandbank in fog outside Port Ellery late on Tuesday, injuring 14 people, the coastguard said.',
      'The Grey Heron struck the Maiden Bank two miles west of the harbour mouth at 9:40 p.m.',
      'She was carrying 212 passengers and 31 crew.',
    ]);
  });

  it('prints no words in quotation marks without who said them', () => {
    const text =
      'The ferry agency of Kilmorra named a new head on Tuesday. “Her experience will be an asset for the agency and for all of us.” Passengers were told of a new timetable that begins in spring.';
    expect(texts(briefOf({ reports: [report({ text })], budgetWords: 100 }))).toEqual([
      'The ferry agency of Kilmorra named a new head on Tuesday.',
      'Passengers were told of a new timetable that begins in spring.',
    ]);
  });

  describe('read some days after its reports', () => {
    const storm =
      'Storm Iven flooded 230 houses behind the sea wall at Kilmorra early on Wednesday. The prime minister is to visit Kilmorra on Thursday. The sea wall broke in two places shortly before high water.';
    const council =
      'Storm Iven broke the sea wall at Kilmorra in two places and flooded 230 houses on Wednesday. The council will open an office near the wall on Friday. Schools in the town stay closed from Thursday, the council said.';
    const on = (readOn: string | undefined, ...reports: string[]) =>
      texts(briefOf({ reports: reports.map((text) => report({ text })), budgetWords: 100, readOn })).join(' ');

    it('announces no day that is over, whether it has one report or two', () => {
      expect(on('2026-09-03', storm)).toContain('is to visit');
      expect(on(undefined, storm)).toContain('is to visit');
      expect(on('2026-09-05', storm)).not.toContain('is to visit');
      expect(on('2026-09-04', storm, council)).not.toContain('is to visit');
      expect(on('2026-09-05', council)).not.toContain('will open');
      expect(on('2026-09-04', council)).toContain('will open');
    });

    it('opens with what is not over, if there is such an opening', () => {
      const visit =
        'The prime minister will visit Kilmorra on Thursday, where Storm Iven broke the sea wall and flooded 230 houses. The town has asked for pumps.';
      expect(on('2026-09-03', visit, council)).toContain('will visit');
      expect(on('2026-09-05', visit, council)).not.toContain('will visit');
      expect(on('2026-09-05', visit)).toContain('will visit');
    });

    it('keeps what began on a day, and the first sentence of a report', () => {
      expect(on('2026-09-06', council)).toContain('closed from Thursday');
      const visit = 'The prime minister will visit the flooded streets of Kilmorra on Thursday.';
      expect(on('2026-09-06', `${visit} Divers will look at the wall.`)).toContain('will visit');
    });
  });

  it('of several reports opens with what opens one of them and says nothing twice', () => {
    const reports = Object.values(ferry).map((text) => report({ text }));
    const brief = briefOf({ reports, budgetWords: 100 });
    expect(brief[0]!.position).toBe(0);
    expect(brief.length).toBeGreaterThanOrEqual(2);
    expect(brief.length).toBeLessThanOrEqual(4);
    for (const [index, one] of brief.entries())
      for (const other of brief.slice(index + 1)) expect(isRepeat(one, other)).toBe(false);
  });

  it('tells an event once where two reports open with it in other words, and opens no brief with a scene', () => {
    const wire =
      'Dockers at Port Ellery returned to work on Thursday after union leaders accepted a 7.2 percent pay rise, bringing to an end a stoppage that had closed the container terminal.\n\nThe settlement was reached at the customs house after 13 hours of talks.';
    const feature =
      'The strike at Port Ellery ended at a quarter past three on Thursday morning, over cold tea, with 7.2 percent and a chair.\n\nThe union said that all its dockers would vote on the pay rise next month.';
    const told = texts(briefOf({ reports: [report({ text: wire }), report({ text: feature })], budgetWords: 100 }));
    expect(told.filter((text) => text.includes('7.2 percent'))).toHaveLength(1);
    const scene =
      'The queue for plywood at the yard on Mole Street reached the tram stop by ten.\n\nDockers at Port Ellery returned to work on Thursday, and union leaders accepted the pay rise.';
    const all = texts(briefOf({ reports: [report({ text: wire }), report({ text: scene })], budgetWords: 100 }));
    expect(all.join(' ')).not.toContain('plywood');
  });

  it('opens with the latest stage of a story and announces no day that has come', () => {
    const on = (date: string) => ({ precision: 'day' as const, date });
    const boil =
      'People in Fenwold have been told to boil their water after bacteria were found.\n\nAbout 9,000 people in the town of Fenwold were boiling their drinking water on Tuesday after bacteria were found in a flooded borehole.\n\nThe boil-water notice for Fenwold will be lifted on Thursday at the earliest, said Lowland Water.';
    const clear =
      'Residents of the town of Fenwold can drink their water again after the boil-water notice was withdrawn on Thursday.\n\nThree sets of samples from the borehole in Fenwold showed no bacteria.';
    const reports = [
      report({ text: boil, published: on('2026-10-13') }),
      report({ text: clear, published: on('2026-10-15') }),
    ];
    const told = texts(briefOf({ reports, budgetWords: 100 }));
    expect(told[0]).toMatch(/^Residents of the town/);
    expect(told.join(' ')).not.toContain('at the earliest');
    expect(told.join(' ')).not.toContain('have been told');
  });

  it('opens with nothing that refers to a sentence that is not printed', () => {
    const text =
      'The minister did not immediately respond to a request for comment. The plea to keep them came from nine mayors. Corvane will close four hospitals in the north by the end of the year, the minister, Otto Brand, told parliament on Tuesday. Two of them are on islands.';
    expect(texts(briefOf({ reports: [report({ text })], budgetWords: 100 }))[0]).toMatch(/^Corvane will close four/);
    const first = 'The appeal of nine mayors against the closure of four hospitals was heard in Corvane on Tuesday.';
    const own = `${first} Two of the hospitals are on islands.`;
    expect(texts(briefOf({ reports: [report({ text: own })], budgetWords: 100 }))[0]).toBe(first);
  });

  it('tells the toll of the newest version that a publisher sent on one day', () => {
    const sent = (hurt: string, hour: number, publisher: string, rest = '') =>
      report({
        publisher,
        hour,
        text: `${hurt} people were injured when a tram left the rails in Corvane on Tuesday, the fire service said.\n\nThe tram was on its way to the depot and came to rest against a bakery.${rest}`,
      });
    const longer = '\n\nThe line is closed until Friday, the transport office of Corvane said.';
    const told = (...reports: ReturnType<typeof report>[]) => texts(briefOf({ reports, budgetWords: 100 })).join(' ');
    for (const [first, next] of [
      ['Nine', 'Eleven'],
      ['Thirteen', 'Three'],
    ] as const) {
      const brief = told(sent(first, 7, 'Corvane Wire', longer), sent(next, 9, 'Corvane Wire'));
      expect(brief).toContain(`${next} people were injured`);
      expect(brief).not.toContain(first);
    }
    // Which of two publishers is right, the hour at which their reports were read does not tell.
    expect(told(sent('Nine', 7, 'Corvane Wire', longer), sent('Eleven', 9, 'Tarn Post'))).toContain('Nine people');
  });

  it('tells no toll that a report of a later day has raised, and no figure for a thing twice', () => {
    const on = (date: string, text: string) =>
      report({ text, hour: Number(date), published: { precision: 'day', date: `2026-09-0${date}` } });
    const brief = texts(
      briefOf({
        reports: [
          on(
            '1',
            'A bomb at the gate of the consulate in Varn killed at least two people on Monday, the police said.\n\nThe gate was hit by a lorry full of explosives shortly before midnight.',
          ),
          on(
            '2',
            'Six people were killed by the bomb at the consulate in Varn, the police said on Tuesday.\n\nSoldiers of the guard had fired at the lorry before it exploded.',
          ),
        ],
        budgetWords: 100,
      }),
    );
    expect(brief[0]).toMatch(/^Six people/u);
    expect(brief.join(' ')).not.toContain('at least two');
    const twice =
      'Police in Varn are looking into 359 thefts and 821 complaints after the fair, they said on Friday.\n\nIt shows that in all 359 thefts were reported by 659 visitors of the fair, most of them women.';
    expect(texts(briefOf({ reports: [report({ text: twice })], budgetWords: 100 }))).toHaveLength(1);
  });

  it('speaks in nobody’s first person and prints no part of a quotation without its marks', () => {
    const column =
      'The short answer, by the lawyers we asked, is everyone.\n\nThe owner of the ship must offer a guarantee before she may leave.\n\nIf you run a generator, turn off the main switch.';
    expect(texts(briefOf({ reports: [report({ text: column })], budgetWords: 100 }))).toEqual([
      'The owner of the ship must offer a guarantee before she may leave.',
    ]);
    const quoted = `${ferry.post}\n\n“It was late. The ferry Grey Heron ran onto the Maiden Bank in fog. Nobody saw it,” Ada Moss said.`;
    const told = texts(
      briefOf({ reports: [report({ text: ferry.wire }), report({ text: quoted })], budgetWords: 100 }),
    );
    expect(told).not.toContain('The ferry Grey Heron ran onto the Maiden Bank in fog.');
  });

  it('has no sentence that leans on one that is not there', () => {
    const text = `${ferry.post}\n\nHe added that nobody had known. This was denied. In a tweet, she said the crew had slept.`;
    const reports = [report({ text: ferry.wire }), report({ text })];
    const brief = briefOf({ reports, budgetWords: 100 });
    for (const [index, { dangling, position, report: from }] of brief.entries())
      if (dangling) expect(brief[index - 1]).toMatchObject({ report: from, position: position - 1 });
    expect(
      dangling(briefOf({ reports: [report({ text: 'He said so on Tuesday. It was late then.' })], budgetWords: 50 })),
    ).toEqual([]);
  });

  it('drops a joining word by its spans where the sentence stands alone', () => {
    const text = 'But the company said its ferry had sailed with one officer on the bridge.';
    const [sentence] = briefOf({ reports: [report({ text })], budgetWords: 50 });
    expect(sentence).toMatchObject({
      text: 'The company said its ferry had sailed with one officer on the bridge.',
      spans: [{ start: 4, end: text.length }],
    });
  });

  it('of an update says first what is new', () => {
    const earlier = [report({ text: ferry.wire, hour: 1 })];
    const text = `The ferry Grey Heron ran onto a sandbank in fog outside Port Ellery late on Tuesday, the coastguard said.

Divers found a tear as long as a bus in the plating of the Grey Heron on Thursday.`;
    const reports = [
      report({ text, hour: 9 }),
      report({ text: `${ferry.wire}\n\nTwo tugs will pull the ship clear on Friday, the owners said.`, hour: 10 }),
    ];
    const brief = texts(briefOf({ reports, earlier, budgetWords: 60 }));
    expect(brief[0]).toMatch(/Divers found|Two tugs/);
  });

  it('is short where there is little to say, and empty where nothing can be said', () => {
    expect(briefOf({ reports: [report({ text: 'Word' })], budgetWords: 100 })).toEqual([]);
    expect(briefOf({ reports: [report({ text: `${'word '.repeat(50_000)}.` })], budgetWords: 100 })).toEqual([]);
    expect(briefOf({ reports: [report({ text: 'Who? What? Where?' })], budgetWords: 100 })).toEqual([]);
  });

  it('keeps to its budget, cites what it prints and is the same each time, whatever the reports', () => {
    const sentence = fc.constantFrom(
      'The ferry struck the bank in fog.',
      'He said it was late.',
      'But the harbour was open on Friday, the mayor said.',
      '“We are going home now, all of us,” she said.',
      'Two people were hurt when the Grey Heron struck the Maiden Bank off Port Ellery on Tuesday.',
      'NOT A SENTENCE',
      'Image: Ada Moss.',
      'Why?',
    );
    const text = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 5, max: 120 }),
        (all, budgetWords) => {
          const reports = all.map((parts) => report({ text: parts.flat().join('') }));
          const brief = briefOf({ reports, budgetWords });
          expect(brief.reduce((sum, { text: printed }) => sum + wordCount(printed), 0)).toBeLessThanOrEqual(
            budgetWords,
          );
          expect(brief.length).toBeLessThanOrEqual(4);
          for (const { text: printed, spans, report: from } of brief)
            expect(printSpans(reports[from]!.article.text, spans)).toBe(printed);
          expect(texts(briefOf({ reports, budgetWords }))).toEqual(texts(brief));
        },
      ),
      { numRuns: 200 },
    );
  });
});

const dangling = (brief: ReturnType<typeof briefOf>) =>
  brief.filter((passage, index) => index === 0 && passage.dangling);
