import { describe, expect, it } from '@jest/globals';
import { storyOf } from '../../functions/compile/writing/write-story.ts';
import type { Entry } from '../../functions/core/article.ts';
import { Story } from '../../functions/core/edition.ts';
import { ferry, report } from '../kit/reports.ts';

const told = (entries: readonly Entry[], earlier: readonly Entry[] = [], sentOn = '2026-09-03') =>
  storyOf({
    cluster: { members: entries.map((entry) => ({ entry, copies: [] })), earlier: [...earlier] },
    sentOn,
  });

const storyFrom = (...arguments_: Parameters<typeof told>) => {
  const result = told(...arguments_);
  if (!result.ok) throw new Error(result.code);
  return Story.parse(result.story);
};

const wire = report({ publisher: 'Coastal Wire', text: ferry.wire, hour: 6 });
const post = report({ publisher: 'Strait Post', text: ferry.post, hour: 7 });
const radio = report({ publisher: 'Northshore Radio', text: ferry.radio, hour: 9, title: 'Ferry aground in fog' });

describe('a story', () => {
  it('names its sources in order, and carries the id of the first to arrive', () => {
    const story = storyFrom([radio, wire, post]);
    expect(story.sources.map(({ number, publisher }) => [number, publisher])).toEqual([
      [1, 'Northshore Radio'],
      [2, 'Coastal Wire'],
      [3, 'Strait Post'],
    ]);
    expect(story.id).toBe(wire.article.id);
    expect(story.headline).toEqual({ kind: 'title', text: 'Ferry aground in fog', source: 1 });
    expect(story.matched).toEqual(['harbour']);
  });

  it('is not told by a column where there is a report, and has no day of one', () => {
    const on = (date: string) => ({ precision: 'day' as const, date });
    const talks = report({
      publisher: 'Ledger',
      title: 'Ministers agree to draft a border accord',
      text: 'The ministers of Corvane and Ostmere agreed on Friday to draw up a border accord.\n\nOfficials have until Oct. 10 to write it.',
      published: on('2026-09-26'),
    });
    const column = report({
      publisher: 'Observer',
      text: 'Minister Pavel Dorne came home from the border talks with a promise, and was right to do so.\n\nCorvane has conceded the principle of a border accord, and that was wise.',
      published: on('2026-09-27'),
    });
    const story = storyFrom([column, talks], [], '2026-09-28');
    expect(story.brief.map(({ source }) => source)).not.toContain(1);
    expect(story.sources).toHaveLength(2);
    const next = report({
      title: 'Border accord signed',
      text: 'The ministers of Corvane and Ostmere signed a border accord on Sunday.',
      published: on('2026-10-11'),
    });
    expect(storyFrom([next], [column, talks], '2026-10-12').thread?.map(({ day }) => day)).toEqual([
      '2026-09-26',
      '2026-10-11',
    ]);
    // Alone it is still a story: nobody else tells of it.
    expect(storyFrom([column], [], '2026-09-28').brief).not.toEqual([]);
  });

  it('quotes people word for word, by the name the text gives', () => {
    expect(storyFrom([wire]).quotes).toEqual([
      expect.objectContaining({
        text: 'She went from 16 knots to nothing in the length of a tennis court. That so few people were badly hurt is luck.',
        speaker: 'Cdre. Ewan Trask',
        source: 1,
      }),
    ]);
  });

  it('quotes nobody twice where the second saying goes on from the first', () => {
    const text = `${ferry.post}\n\n"If the boat was in our water, she should be tried," said Mirko Hanel of the National List. "If she was not, we owe those six men an apology."`;
    expect(storyFrom([report({ text })]).quotes.map((quote) => quote.text)).toEqual([
      'If the boat was in our water, she should be tried. If she was not, we owe those six men an apology.',
    ]);
  });

  it('puts its dated events in order, each as precise as its source', () => {
    const undated = report({
      text: 'The board met on Wednesday last in the old town hall.',
      published: { precision: 'unknown' },
    });
    const events = storyFrom([post, undated]).timeline;
    expect(events.map(({ date }) => (date.precision === 'unknown' ? '?' : date.date))).toEqual([
      '2026-09-01',
      '2026-09-02',
      '?',
    ]);
    expect(events[0]!.event.text).toMatch(/^The ferry Grey Heron ran onto the Maiden Bank/);
  });

  it('tells in its timeline only what can be read alone', () => {
    const texts = (text: string) => storyFrom([report({ text })]).timeline.map(({ event }) => event.text);
    const lead = 'The ferry Grey Heron ran onto the Maiden Bank on Tuesday. Lifeboats took everybody off her.';
    const events = (next: string) => texts(`${lead} ${next}`).slice(1);
    for (const leaning of [
      'He said that the ship would sail again on Friday.',
      'The last of them came ashore at 3:15 a.m. on Wednesday.',
      'However, two people walked into the hospital on Wednesday.',
      'The last rescue there was made by lifeboats in 2018.',
      'The tests had begun. The coastguard said it had been detected on Monday by the crew.',
      'Seventy-one ships were waiting on Wednesday, by our own count.',
      '“The sea was calm. The boats of the village went out on Wednesday. I saw it,” Ada Moss said.',
      '‘I made my daughter a jug of squash on Monday.’',
      '“Somebody wrote it down on Monday and somebody ordered the part,” she said.',
    ])
      expect([leaning, ...events(leaning)]).toEqual([leaning]);
    expect(events('Ada Moss of the harbour office resigned on Wednesday.')).toHaveLength(1);
    const cull = 'A cull began at the farm. The vets came late. The cull was over on Wednesday, at nightfall.';
    expect(texts(`${ferry.wire}\n\n${cull}`).slice(1)).toEqual([]);
  });

  it('does not date an event by a side clause or by when it was told', () => {
    const text = `The harbour, which opened on Sept. 9, 1950, is to be closed for repairs. The mayor told reporters on Monday that rain was on its way to the coast.`;
    const { timeline } = storyFrom([report({ text })]);
    expect(timeline.map(({ date }) => date)).toEqual([{ precision: 'day', date: '2026-08-31' }]);
    const shot = 'A conscript was struck in the thigh on the bank of the river, the general told reporters on Monday.';
    const rise = 'The number of people with measles has risen to 41 from 23, the health office said on Monday.';
    const share = 'The share of children with both injections stands at 96 percent, from 86 in August.';
    expect(storyFrom([report({ text: shot })]).timeline).toEqual([]);
    expect(storyFrom([report({ text: rise })]).timeline).toHaveLength(1);
    expect(storyFrom([report({ text: share })]).timeline).toEqual([]);
  });

  it.each([
    [
      'de',
      'Beim Brand einer Lagerhalle in Varn sind am Montag 14 Menschen verletzt worden.',
      'Bei einem Feuer in einer Lagerhalle in Varn gab es am Montag 17 Verletzte.',
      'Menschen verletzt',
      ['14', '17'],
    ],
    [
      'de',
      'Bei einem Zugunglück in Varn starben zwölf Menschen.',
      'Beim Zugunglück in Varn hat es zwölf Tote gegeben, am Montag.',
      undefined,
      [],
    ],
    [
      'de',
      'Bei einem Zugunglück in Varn gab es zwölf Tote.',
      'Beim Zugunglück in Varn sind neun Menschen gestorben.',
      'Tote',
      ['Zwölf', 'Neun'],
    ],
    [
      'fr',
      'Un incendie a fait 14 blessés lundi dans un entrepôt de Varn.',
      'Au moins 17 personnes blessées dans un incendie à Varn, selon les pompiers.',
      'blessés',
      ['14', '17'],
    ],
    [
      'fr',
      'Un incendie a fait 14 blessés lundi dans un entrepôt de Varn.',
      'Un incendie dans un entrepôt de Varn a fait dix-sept blessés lundi.',
      'blessés',
      ['14', 'Dix-sept'],
    ],
    [
      'es',
      'Un incendio en una nave de Varn dejó el lunes 14 heridos.',
      'El incendio de una nave en Varn dejó el lunes 17 personas heridas.',
      'heridos',
      ['14', '17'],
    ],
    [
      'es',
      'Un incendio en una nave de Varn dejó el lunes 14 heridos.',
      'En Varn, otros 17 heridos esperan en una nave desde 2024.',
      undefined,
      [],
    ],
    [
      'de',
      'Bei einem Feuer in Varn gab es 14 Verletzte.',
      'Bei einem Feuer in Varn gab es 17 Verletzte, davon 3 Schwerverletzte.',
      'Verletzte',
      ['14', '17'],
    ],
    [
      'de',
      'Bei einem Feuer in Varn gab es bis zu 17 Verletzte.',
      'Bei einem Feuer in Varn gab es 14 Verletzte.',
      undefined,
      [],
    ],
  ] as const)(
    'shows where sources differ in other languages, where that is certain (%s): %s %s',
    (language, one, other, counted, figures) => {
      const { disagreements } = storyFrom([
        report({ publisher: 'A', text: one, language }),
        report({ publisher: 'B', text: other, language }),
      ]);
      expect(disagreements.flatMap(({ claims }) => claims.map(({ figure }) => figure))).toEqual(figures);
      if (figures.length > 0) expect(disagreements[0]!.counted?.text).toBe(counted);
    },
  );

  it('compares a toll in digits with that of a report in another language', () => {
    const english = 'Fourteen people were injured in a fire at a warehouse in Varn on Monday, the fire brigade said.';
    const differing = (german: string) =>
      storyFrom([report({ publisher: 'A', text: english }), report({ publisher: 'B', text: german, language: 'de' })])
        .disagreements;
    const [found] = differing('Bei einem Feuer in Varn gab es am Montag 17 Verletzte.');
    expect(found!.claims.map(({ figure, said }) => [figure, said.source])).toEqual([
      ['Fourteen', 1],
      ['17', 2],
    ]);
    expect(found!.counted?.text).toBe('people injured');
    expect(differing('Bei einem Feuer in Varn gab es am Montag siebzehn Verletzte.')).toEqual([]);
    expect(differing('Bei einem Feuer in Varn gab es am Montag 14 Verletzte.')).toEqual([]);
    expect(differing('Seit Montag gab es in Varn 17 Verletzte.')).toEqual([]);
  });

  it.each([
    "Sunday's collision comes after the owner told crews last month that it would check every ship.",
    'An angry crew then tied up its boats in February 2026, and stayed in port.',
    'Asked about the letter at a meeting in 2024, the owner called it “a rumour”.',
    'In December this year the crew met its owner at a fair in Varn and sold the boat.',
  ])('has no event that another sentence explains, or that has not come: %s', (sentence) => {
    const lead = 'The ferry Grey Heron ran onto the Maiden Bank in fog, injuring 14.';
    expect(storyFrom([report({ text: `${lead}\n\n${sentence}` })]).timeline).toEqual([]);
  });

  it('has one event of a day where several words say it, and two where one party did two things', () => {
    const events = (...sentences: string[]) =>
      storyFrom([report({ text: `The port of Kilmorra was quiet.\n\n${sentences.join('\n\n')}` })]).timeline.length;
    const surge =
      'Ripple surged nearly 56 percent on Monday to a high that nobody had seen, passing its rival as the second currency.';
    const climb =
      'Known as XRP, ripple climbed 55.9 percent to a high of 2.23 crowns on Monday, according to a list of prices.';
    expect(events(surge, climb)).toBe(1);
    const firing = 'The Bears announced the firing of the head coach, John Fosse, on Monday.';
    const other = 'The Bears said on Monday evening that the manager, Ryan Pell, had been given a new contract.';
    expect(events(firing, other)).toBe(2);
  });

  it('leaves out of its timeline what is no event, or has no certain day', () => {
    const events = (text: string) =>
      storyFrom([
        report({ text: `The ferry Grey Heron ran onto the Maiden Bank in fog, injuring 14. ${text}` }),
      ]).timeline.map(({ date }) => (date.precision === 'unknown' ? '?' : date.date));
    for (const text of [
      'Built in 1907, the pier at Port Ellery has taken ships of every size and kind.',
      'The pier at Port Ellery, rebuilt in 1954, had room for three more ships.',
      'The northern quay was a wasteland of weeds and rust until 1994, when a park was laid out.',
      'The harbour office condemned Monday’s strike as a danger to the ships at sea.',
      'The master of the ship declined to say on Monday how fast she had been going.',
      'In this Aug. 31, 2026 photo the ferry Grey Heron lies on the sand outside the harbour.',
      'The harbour was to be dredged two years ago with money from the council and the state.',
      'Ships of this size have carried 40,000 passengers from the islands this year.',
    ])
      expect([text, ...events(text)]).toEqual([text]);
    expect(events('Divers went down to the hull of the ship on Monday and found a gash.')).toEqual(['2026-08-31']);
    expect(events('The safety board said Tuesday that divers had found a gash in the hull on Monday.')).toEqual([
      '2026-08-31',
    ]);
    expect(events('The owners said on Tuesday that the two men boarded the Monday flight at Aldmouth.')).toEqual([]);
  });

  it('does not list a plan beside its outcome, nor one event twice', () => {
    const on = (date: string, text: string, hour: number) =>
      report({ publisher: `Paper ${hour}`, text, published: { precision: 'day', date }, hour });
    const plan = on('2026-09-02', 'Two tugs will pull the ferry Grey Heron off the Maiden Bank on Friday.', 6);
    const outcome = on('2026-09-05', 'Two tugs pulled the ferry Grey Heron off the bank on Friday at first light.', 7);
    const again = on('2026-09-05', 'The ferry was pulled clear of the bank on Friday by two tugs from Aldmouth.', 8);
    const texts = (entries: Entry[]) => storyFrom(entries).timeline.map(({ event }) => event.text);
    expect(texts([plan])).toEqual([plan.article.text]);
    expect(texts([plan, outcome])).toEqual([outcome.article.text]);
    expect(texts([outcome, plan])).toEqual([outcome.article.text]);
    expect(texts([outcome, again])).toHaveLength(1);
  });

  it('shows where sources give different figures for the same people, and only there', () => {
    const [dispute, ...others] = storyFrom([wire, post, radio]).disagreements;
    expect(others).toEqual([]);
    expect(dispute!.about).toBe('injured');
    expect(dispute!.claims.map(({ figure, said }) => [figure, said.source])).toEqual([
      ['14', 1],
      ['17', 2],
    ]);
    const disagreements = (one: string, other: string, ...more: Partial<Parameters<typeof report>[0]>[]) =>
      storyFrom([
        report({ publisher: 'A', text: one, ...more[0] }),
        report({ publisher: 'B', text: other, ...more[1] }),
      ]).disagreements.length;
    expect(disagreements('The fire killed 12 people in Kilmorra.', 'A fire in Kilmorra left nine people dead.')).toBe(
      1,
    );
    expect(
      disagreements('At least 12 people were killed in Kilmorra.', 'A fire in Kilmorra left 14 people dead.'),
    ).toBe(0);
    expect(disagreements('About 200 people were evacuated there.', 'Police said 210 people were evacuated.')).toBe(0);
    expect(disagreements('The fire killed 12 people in Kilmorra.', 'The fire killed 30 sheep in Kilmorra.')).toBe(0);
    for (const [one, other] of [
      ['No fewer than 12 people were killed in Kilmorra.', 'A fire in Kilmorra left 14 people dead.'],
      ['No more than 14 people were killed in Kilmorra.', 'A fire in Kilmorra left 12 people dead.'],
      ['As many as 14 people were killed in Kilmorra.', 'A fire in Kilmorra left 12 people dead.'],
      ['Between 10 and 14 people were killed in Kilmorra.', 'A fire in Kilmorra left 12 people dead.'],
      ['Fourteen people were killed in Kilmorra in October.', 'A fire in Kilmorra left 12 people dead.'],
      ['Nine people were killed in Kilmorra on Monday.', 'On Tuesday a fire in Kilmorra left 12 people dead.'],
      [
        'A fire swept the hills above the Tarn. In Kilmorra 12 people were killed by the smoke.',
        'A fire swept the hills above the Tarn. In Aldmouth nine people were killed by the smoke.',
      ],
    ] as const)
      expect([one, disagreements(one, other)]).toEqual([one, 0]);
    for (const [one, other] of [
      ['No more than nine people were killed in Kilmorra.', 'A fire in Kilmorra left 12 people dead.'],
      ['No fewer than 14 people were killed in Kilmorra.', 'A fire in Kilmorra left 12 people dead.'],
      ['Between five and nine people were killed in Kilmorra.', 'A fire in Kilmorra left 12 people dead.'],
    ] as const)
      expect([one, disagreements(one, other)]).toEqual([one, 1]);
    expect(disagreements('Twelve people were injured there.', 'Two of the injured were firefighters there.')).toBe(0);
    expect(
      disagreements('Two soldiers and three civilians were killed there.', 'Five people were killed in the attack.'),
    ).toBe(0);
    expect(disagreements('Five passengers were killed in the crash.', 'On the whole, seven people were killed.')).toBe(
      0,
    );
    expect(
      disagreements(
        'Some 180,000 homes lost electricity as Storm Iven crossed northern Corvane early on Thursday.',
        'The ministry said that 165,000 homes had lost power when Storm Iven struck the coast of Corvane.',
      ),
    ).toBe(1);
    expect(disagreements('The town has 300 homes and a school.', 'The storm flooded 230 homes in the town.')).toBe(0);
    expect(disagreements('It took two hours to put it out.', 'It took three hours to put it out.')).toBe(0);
    const crush = 'Two hundred and forty people were injured in a crush in Lorne.';
    for (const [other, number] of [
      ['A total of 310 people were injured in a crush in Lorne.', 1],
      ['A total of 240 people were injured in a crush in Lorne.', 0],
      ['At least 210 people were injured in a crush in Lorne.', 0],
      ['In the crush in Lorne 210 people were injured, if not more.', 0],
      ['In the crush in Lorne 310 people at most were injured.', 0],
      ['Upward of 210 people were injured in a crush in Lorne.', 0],
      // Another time, or what was known before.
      ['In Lorne 310 people have been injured in crushes this season.', 0],
      ['In Lorne 310 people have been injured since the stadium was opened.', 0],
      ['A crush in Lorne injured 310 people, up from 240.', 0],
    ] as const)
      expect([other, disagreements(crush, other)]).toEqual([other, number]);
    expect(
      disagreements('Police arrested 14 people on Tuesday morning.', 'Police arrested 22 people on Tuesday night.'),
    ).toBe(0);
    expect(disagreements('Ten people were hurt, and two people were hurt later.', 'Five people were hurt in it.')).toBe(
      0,
    );
    const later: Partial<Parameters<typeof report>[0]> = { published: { precision: 'day', date: '2026-09-09' } };
    expect(
      disagreements('The fire killed 12 people in Kilmorra.', 'The fire killed 15 people in all.', {}, later),
    ).toBe(0);
    expect(
      disagreements('The fire killed 12 people in it.', 'The fire killed 15 people.', {}, { publisher: 'A' }),
    ).toBe(0);
  });

  it('says what the figures count and who states them, and leaves out what the story is not about', () => {
    const differing = (...texts: string[]) =>
      storyFrom(texts.map((text, hour) => report({ publisher: `Paper ${hour}`, text, hour }))).disagreements.map(
        ({ counted, claims }) => [
          counted?.text ?? null,
          ...claims.map(({ claimant, figure }) => `${claimant?.text ?? '(report)'}: ${figure}`),
        ],
      );
    expect(differing(ferry.wire, ferry.post)).toEqual([
      ['people injured', 'the coastguard: 14', 'the hospital in Port Ellery: 17'],
    ]);
    for (const [text, ...expected] of [
      [
        'The Interior Ministry said 165,000 homes had lost power, fewer than the 180,000 announced by the Power Board.',
        ...['homes', 'the Interior Ministry: 165,000', 'the Power Board: 180,000'],
      ],
      [
        'Traders reckoned that the strike had cost 44 million crowns, against the company’s own estimate of 27 million.',
        ...[null, 'Traders: 44 million', 'the company: 27 million'],
      ],
      [
        'The company says about 900 people are on strike; the union says the number is 1,100.',
        ...['people', 'the company: 900', 'the union: 1,100'],
      ],
      [
        'Three sailors were wounded, not two as Corvane has said.',
        ...['sailors wounded', '(report): Three', 'Corvane: Two'],
      ],
      [
        'According to the growers, 71 barns burned down. The Fire Service still gives the number as 63.',
        ...['barns', 'the growers: 71', 'the Fire Service: 63'],
      ],
    ] as const)
      expect([text, differing(text)]).toEqual([text, [[...expected]]]);
    // One party that gives two figures has counted again.
    expect(
      differing('The fire killed 12 people, the police said.', 'Nine people were killed, the police said.'),
    ).toEqual([]);
    // Homes in the background of a story about something else.
    const aside = 'The ministry said 165,000 homes had lost power, fewer than the 180,000 announced by the board.';
    const about =
      'A bearing that had been noisy for nine days set fire to the fishmeal works. Sparks fell into the drum. The town wants the dryers moved.';
    expect(differing(`${about} Rain fell all night. The tide was late. ${aside}`)).toEqual([]);
  });

  it('counts no age, no day, no other event and no growth as another figure', () => {
    const figures = (one: string, other: string, [first, second] = ['2026-09-02', '2026-09-02']) =>
      storyFrom([
        report({ publisher: 'A', text: one, published: { precision: 'day', date: first! } }),
        report({ publisher: 'B', text: other, published: { precision: 'day', date: second! } }),
      ]).disagreements.map(({ claims }) => claims.map(({ figure }) => figure));
    const fire = 'The fire in Kilmorra killed 12 people.';
    expect(figures(fire, 'Raj Moss, 15, was killed in the Kilmorra fire.')).toEqual([]);
    expect(figures(fire, 'A 15-year-old boy was killed in the Kilmorra fire.')).toEqual([]);
    expect(figures(fire, 'In March a fire killed 15 people in Kilmorra.')).toEqual([]);
    expect(figures(fire, 'The fire may have killed 15 people in Kilmorra.')).toEqual([]);
    const ill = 'Tests confirmed that 118 people in the town of Tarnbeck were made ill by a parasite.';
    const doctors = 'Doctors in Tarnbeck had seen 132 people with the same complaint by noon.';
    expect(figures(doctors, ill, ['2026-09-10', '2026-09-11'])).toEqual([['132', '118']]);
    expect(figures(ill, doctors, ['2026-09-10', '2026-09-11'])).toEqual([]);
  });

  it('shows where a report itself sets one figure against another', () => {
    const figures = (text: string) =>
      storyFrom([report({ text })]).disagreements.map(({ about, claims }) => [
        about,
        ...claims.map(({ figure }) => figure),
      ]);
    expect(
      figures(
        'The ministry said that 165,000 homes had lost power in the storm, fewer than the 180,000 announced by the board.',
      ),
    ).toEqual([['homes', '165,000', '180,000']]);
    expect(
      figures('The union’s survey puts the harvest at 2.8m tonnes against the official forecast of 3.2m.'),
    ).toEqual([['tonnes', '2.8m', '3.2m']]);
    expect(figures('The company says about 900 people are on strike; the union says the number is 1,100.')).toEqual([
      ['people', '900', '1,100'],
    ]);
    expect(
      figures(
        'Seventy-one ships were waiting at noon on Tuesday, by our own count. The Strait Authority gave the number as 63 on Monday night and has not revised it.',
      ),
    ).toEqual([['ships', 'Seventy-one', '63']]);
    expect(
      figures(
        'The authority believes that the total could reach 140 million crowns. Insurers think that is modest. A note circulated by the underwriters puts the likely figure at 210 million crowns.',
      ),
    ).toEqual([['crowns', '140 million', '210 million']]);
    expect(
      figures(
        'The number of people injured, which the coastguard had first given as 14, was put at 17 in the report of the board.',
      ),
    ).toEqual([['people', '14', '17']]);
    expect(figures('Some 165,000 homes lost power, fewer than the 180,000 reported by the board last year.')).toEqual(
      [],
    );
    expect(figures('The firm made 3 million crowns, against an analysts’ forecast of 2 million.')).toEqual([]);
    expect(figures('The storm cut off 180,000 homes. The board gave the number as 165,000 on Monday night.')).toEqual(
      [],
    );
    expect(figures('The club signed 18 players, more than the 12 it sold to others in the summer.')).toEqual([]);
  });

  it('does not print its headline again as its brief', () => {
    const died = 'Bettie Page has died in Los Angeles, aged 85.';
    const after = 'Her agent, Mark Roesler, said that she had suffered a heart attack nine days before.';
    const how = 'Ms. Page had been in a Los Angeles hospital since the second of the month, the agent said.';
    const { headline, brief } = storyFrom([report({ text: `${died} ${how}` })]);
    expect(headline.text).toBe('Bettie Page has died in Los Angeles, aged 85');
    expect(brief.map(({ text }) => text)).toEqual([how]);
    // "Her agent" needs the sentence before it.
    expect(storyFrom([report({ text: `${died} ${after}` })]).brief).toHaveLength(2);
    const alone = 'The 1950s model Bettie Page has died in a hospital in Los Angeles, aged 85.';
    const only = storyFrom([report({ text: alone })]);
    expect(only.headline.text).toBe('The 1950s model Bettie Page has died in a hospital');
    expect(only.brief.map(({ text }) => text)).toEqual([alone]);
  });

  it('begins its brief with what its headline has not said', () => {
    const opening = (...texts: (string | (Partial<Parameters<typeof report>[0]> & { text: string }))[]) => {
      const reports = texts.map((one, hour) => report({ hour, ...(typeof one === 'string' ? { text: one } : one) }));
      const { headline, brief } = storyFrom(reports);
      return [headline.text, ...brief.map(({ text }) => text)];
    };
    const ran = 'A ferry carrying 96 passengers ran aground on a sandbank near Kilmorra early on Saturday';
    const next = 'The Saint Brannoc touched bottom on the Kilmorra Sands at ten to seven in a light wind.';
    const headline = 'A ferry carrying 96 passengers ran aground on a sandbank near Kilmorra';
    expect(opening(`${ran}. ${next}`)).toEqual([headline, next]);
    // What depends on the sentence that the headline says goes with it.
    expect(opening(`${ran}. She was on her way in from the Outer Skerrows that day. ${next}`)).toEqual([
      headline,
      next,
    ]);
    // News of its own in the same sentence stays, but not without who says so.
    const second = 'the second such accident on the coast in five weeks';
    expect(opening(`${ran}, ${second}, but nobody was seriously hurt and the ship will float. ${next}`)).toEqual([
      `${headline}, the second such accident on the coast`,
      'Nobody was seriously hurt and the ship will float.',
      next,
    ]);
    expect(opening(`The coastguard said a ferry ran aground near Kilmorra, and nobody was hurt. ${next}`)[1]).toBe(
      next,
    );
    // With nothing else to say the sentence stays.
    expect(opening(`${ran}. It took two hours.`)[1]).toBe(`${ran}.`);
    // A title that says it in other words leaves the brief as it is.
    const title = 'Drifting buoy sends passengers on to Kilmorra sandbank';
    expect(opening(`${ran}. ${next}`, { title, text: `${ran} when a buoy drifted.`, publisher: 'B' })[0]).toBe(title);
    // Only in English is it known what depends on the first sentence.
    const fähre = 'Eine Fähre mit 96 Passagieren lief am frühen Samstag vor Kilmorra auf eine Sandbank auf.';
    const küste = 'Sie kam von den Äußeren Skerrows, wie die Küstenwache am Samstag mitteilte.';
    expect(opening({ text: `${fähre} ${küste}`, language: 'de' }).slice(1)).toEqual([fähre, küste]);
  });

  it('links the earlier reports that it continues', () => {
    const { earlier } = storyFrom([post], [wire]);
    expect(earlier).toEqual([
      expect.objectContaining({
        articleId: wire.article.id,
        headline:
          'A passenger ferry with 243 people aboard ran onto a sandbank in fog outside Port Ellery, the coastguard said',
      }),
    ]);
  });

  it('is told in the language of its main report, in any language', () => {
    const reports = {
      ur: 'وزیر اعظم نے منگل کو کہا کہ دونوں ملکوں کے درمیان بات چیت جاری رہے گی۔ اجلاس میں تجارت اور سرحدی امور پر غور کیا گیا۔',
      ar: 'جنحت عبارة تحمل 243 راكبا على ضفة رملية قرب الميناء مساء الثلاثاء. وقال خفر السواحل إن أربعة عشر شخصا أصيبوا بجروح طفيفة.',
      es: 'Un transbordador con 243 personas encalló en un banco de arena el martes por la noche. La guardia costera dijo que catorce personas resultaron heridas.',
      de: 'Eine Fähre mit 243 Menschen an Bord lief am Dienstagabend auf eine Sandbank auf. Die Küstenwache meldete vierzehn Verletzte im Hafen.',
    };
    for (const [language, text] of Object.entries(reports)) {
      const story = storyFrom([report({ text, language }), wire]);
      expect(story.language).toBe(language);
      expect(story.brief).toHaveLength(2);
      expect(story.brief.every(({ source }) => source === 1)).toBe(true);
      expect(story.sources).toHaveLength(2);
    }
    const british = report({ text: ferry.post, language: 'en-GB', publisher: 'Strait Post' });
    expect(new Set(storyFrom([wire, british]).brief.map(({ source }) => source))).toEqual(new Set([1, 2]));
  });

  it('says why it cannot be told', () => {
    expect(told([report({ text: '— — —' })])).toEqual({ ok: false, code: 'no-sentences' });
    expect(told([report({ text: 'Word' })])).toEqual({ ok: false, code: 'too-short' });
    expect(told([report({ text: `${'word '.repeat(5_000)}.` })])).toEqual({ ok: false, code: 'too-long' });
  });

  it('takes time linear in its reports, however odd they are', () => {
    /** Milliseconds of processor time: what else the machine does does not count. */
    const cost = (run: () => unknown): number => {
      const before = process.threadCpuUsage();
      run();
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    };
    const odd = [
      'The minister said, '.repeat(25_000),
      'THE STORM HAD PASSED. '.repeat(20_000),
      'x'.repeat(500_000),
      '"He said, "'.repeat(50_000),
      'Minister Ann '.repeat(40_000),
      'On Tuesday, May 5, 2021 '.repeat(20_000),
      '14 people were injured and '.repeat(20_000),
    ];
    for (const text of odd) {
      expect(cost(() => told([report({ text })]))).toBeLessThan(1500);
    }
    const many = Array.from({ length: 300 }, (_, index) =>
      report({ text: `${ferry.wire} ${index}.`, hour: index % 24 }),
    );
    expect(cost(() => told(many))).toBeLessThan(1500);
  });
});
