import { describe, expect, it } from '@jest/globals';
import { briefOf } from '../../functions/compile/writing/brief.ts';
import { allPassages } from '../../functions/compile/writing/passages.ts';
import { threadOf } from '../../functions/compile/writing/thread-steps.ts';
import { report } from '../kit/reports.ts';

const briefFrom = (...texts: string[]) =>
  briefOf({ reports: texts.map((text) => report({ text })), budgetWords: 100 }).map(({ text }) => text);

const news = 'The county will close 14 village schools next summer, the council in Aldmouth decided on Tuesday.';

describe('the beginning of a brief', () => {
  it.each([
    'Maria Lopez stood at the gate of her old school on a grey morning.',
    'The kettle was still warm on the stove when Agnes Trask heard the water.',
    'On the quay, Emily Fosse, a teacher, watches the last boat leave.',
    'The telephone beside which Lt-Gen. R. T. Halloway had been sitting rang at eleven on Sunday night.',
    'In the library of Kilmorra a kettle was hissing.',
    'It appears that a quiet summer is over.',
    'There is a new word on the islands: closure.',
    'This is the moment a school bell rang for the last time.',
    '“I learned to read in that room,” said Maria Lopez of Skerrow Head.',
  ])('is the news and not the scene before it: %s', (scene) => {
    expect(briefFrom(`${scene} The lights were on.\n\n${news}`)[0]).toBe(news);
    expect(
      briefFrom(`${scene}\n\n${news}`, 'Fourteen schools in the county are to close, the council said.'),
    ).not.toContain(scene);
  });

  it.each([
    'Maria Lopez walked free from court on Tuesday after the charge was dropped.',
    'President Maria Lopez stood by her plan on Tuesday to close 14 schools.',
    'Thousands of parents walked through Aldmouth on Tuesday to keep 14 schools open.',
  ])('is the first sentence where that is news: %s', (lead) => expect(briefFrom(`${lead}\n\n${news}`)[0]).toBe(lead));

  it('is what the title says, where the first sentence has no word of it', () => {
    const titled = (title: string | null) =>
      briefOf({
        reports: [
          report({
            title,
            text: `Owners on Tolsay have lost patience with the weather.\n\nSix container ships turned back on Wednesday to sail round the Outer Skerrows.`,
          }),
        ],
        budgetWords: 100,
      })[0]!.text;
    expect(titled('Container ships sail the long way round')).toMatch(/^Six container ships/u);
    expect(titled(null)).toMatch(/^Owners on Tolsay/u);
  });

  it('of several reports is no detail of a page that lost its beginning, and not what was long ago', () => {
    const wire = {
      title: 'Six ships turn back from the strait',
      text: 'Six container ships turned back from the strait on Wednesday.\n\nThey will sail round the Outer Skerrows.',
    };
    for (const other of [
      {
        title: 'Ships take the long way round',
        text: 'Hannah and Ari had both signed on for their first voyage as cooks of a vessel of the Skerrow Line.',
      },
      {
        title: 'What the strait costs',
        text: 'Two years ago the strait was closed to container ships for a day, and six ships turned back.',
      },
    ]) {
      const brief = briefOf({ reports: [report({ ...other, hour: 9 }), report(wire)], budgetWords: 100 });
      expect(brief[0]!.text).toBe('Six container ships turned back from the strait on Wednesday.');
    }
  });
});

describe('a brief read aloud', () => {
  it.each([
    ['Perry stayed in his seat while the crew looked for the bird.', 'Robert Perry, a minister from Ohio'],
    ['Cabin staff told Ada about a nest behind the galley.', 'Ada Moss, who was on her way to a wedding'],
    ['Passengers applauded as Ruiz carried the bird outside.', 'Capt. Ana Ruiz'],
  ])('names nobody who has not been introduced: %s', (later, introduced) => {
    const wire =
      'A Skerrow Air flight to Aldmouth turned back to Kilmorra after a small bird was found flying about the flight deck.\n\nThe airline said that the bird was caught on the ground and let go by the crew at Kilmorra.';
    const feature = `A bird flew across the airfield at Kilmorra and into the flight deck of a Skerrow Air jet on Saturday.\n\nIt was seen first by ${introduced}, whose seat was at the very front and whose account of that morning runs on for so long that there is no room in any brief for a sentence of its length, however many of the things that other people also noticed may be in it, which is why nobody has ever printed it in a paper, and nobody ever will, not even on a day without any other news at all.\n\n${later}`;
    expect(briefFrom(wire, feature)).not.toContain(later);
    // Where the introduction is printed, the name alone can follow.
    expect(briefFrom(`The bird was first seen by ${introduced}.\n\n${later}`)).toContain(later);
  });

  it.each([
    ['Wendel added that the harbour is not deep enough.', 'Rainer Wendel, head of the pilots, spoke on Monday.'],
    ['Mr. Brandreth said the weather had been kind.', 'Hal Brandreth, who leads the union, spoke on Monday.'],
    ['Jiagui is among the four owners of the yard.', 'The yard belongs to Deng Jiagui, a builder, and to others.'],
  ])('has nobody by one name who is not introduced: %s', (later, introduction) => {
    const [, , own] = allPassages([
      report({ text: `A ferry ran onto a sandbank off Port Ellery on Tuesday.\n\n${introduction}\n\n${later}` }),
    ])[0]!;
    expect(own!.requires).toHaveLength(1);
    const introduced = 'Ms. Malloy, the chief executive of the yard, said it would build again.';
    expect(allPassages([report({ text: introduced })])[0]![0]!.requires).toEqual([]);
  });

  it('takes a couple for known only where it was introduced, whatever else is said of it', () => {
    const list =
      'An older couple, Una and Tom Reed of Kilmorra, parted last year.\n\nThe couple, who were married in 2002, kept it a private matter.\n\nThe couple from Varn have five children.';
    const requires = allPassages([report({ text: list })])[0]!.map((passage) => passage.requires);
    expect(requires).toEqual([[], [['coupl']], []]);
  });

  it('does not open with who wrote a text, but with a reporter whom it is about', () => {
    const news = 'The harbour was closed on Friday after two cranes fell, the coastguard said.';
    expect(briefFrom(`Ada Moss is the Gazette's correspondent in Varn, covering ports and ships.\n\n${news}`)).toEqual([
      news,
    ]);
    const held = 'Ada Moss is a reporter who was held in Varn for a year.';
    expect(briefFrom(`${held}\n\nMoss came home on Friday, her paper said.`)).toContain(held);
  });

  it.each([
    ['dangling', 'A year later, the singer joked about it on a talk show.'],
    ['dangling', 'The next day the ferry sailed again with all her passengers.'],
    ['dangling', 'Now the crew of the station have done just that.'],
    ['dangling', 'Speaking of which, a photo of the new ferry has come up.'],
    ['dangling', 'Second, the part that does not come back could fly on.'],
    ['personal', '(We may all have to watch the launch to find out.)'],
    ['dangling', 'That is a change of heart for the board.'],
    ['dangling', 'In May it had said that two of them would have to go.'],
    ['dangling', 'On Tuesday they were told to leave by the end of the week.'],
    ['dangling', 'All of this has put the farmers at odds with the town.'],
    ['dangling', 'For nine families at Cliff End that question is not a game.'],
    ['dangling', "Sunday's march in Kilmorra was just one example."],
    ['dangling', 'A woman from Varn was also named in the earlier report.'],
    ['dangling', 'Unfortunately, that approach has left the islands without a boat.'],
    ['dangling', '“The bird was let go,” the spokeswoman said.'],
    ['dangling', 'The astrologer explained that the word is only forty years old.'],
    ['dangling', 'To be sure, a name in the register is no proof of wrongdoing.'],
    ['dangling', 'Equally pleased was Ada Moss, the chairwoman of the line.'],
    ['dangling', 'As if the Outer Skerrows were not far enough, he now wants to sail to Varn.'],
    ['dangling', 'With its car on board, it will even have carried a passenger.'],
    ['dangling', 'Now that the method has been shown to work, nobody knows what will be found.'],
    ['dangling', 'The couple, who were married in 2002, parted last year.'],
    ['dangling', 'The Hollywood star, 36, welcomed her son on the island.'],
    ['unfit', "What's causing a stir on Tolsay is how the owner speaks of the fog."],
    ['personal', 'To understand how the bank moves, read the Gazette’s piece on the chart.'],
    ['personal', 'Bring in anything that can fly: bins, chairs, trampolines.'],
    ['unfit', 'A spokesman for the ministry declined to say how many ships were held.'],
    ['unfit', 'The embassy in Corvane had no comment.'],
    ['unfit', 'Neither the ministry nor the coastguard replied to questions on Tuesday.'],
    ['unfit', "Messages left with the company's press office were not returned."],
    ['unfit', 'The Courier has approached Pelagia Meridian for comment.'],
    ['unfit', 'Attempts to reach the chairman were unsuccessful.'],
    ['unfit', 'Two things account for the change.'],
    ['unfit', 'Its case rests on dates.'],
    ['unfit', 'The union’s argument is simple.'],
    ['unfit', 'Their reasoning turns on a single word.'],
    ['unfit', 'There are several reasons for the delay:'],
    ['unfit', 'Ada Moss is a freelance writer based in Varn.'],
    ['personal', 'Just go to Settings > Themes > Select Theme > Custom.'],
    ['personal', 'Tap the map for the times of each ferry.'],
    ['personal', 'Do take note of the date on the parts.'],
    ['personal', 'Check out the full list of ships on the website.'],
  ] as const)('knows a sentence that is %s: %s', (kind, sentence) => {
    const wire = 'The ferry Grey Heron came home on Friday.\n\nNobody on board was hurt, the owner said.';
    const [, , last] = allPassages([report({ text: `${wire}\n\n${sentence}` })])[0]!;
    expect(last).toMatchObject({ text: sentence, [kind]: true });
  });

  it.each([
    'A year later than planned, the bridge was opened by the minister.',
    'The following companies bid for the port: Pelagia Meridian and Skerrow Line.',
    'Two things that were lost came ashore: a boot and a bell.',
    'The case was dropped.',
    'The company’s answer was no.',
    'The idea was rejected by 84 votes to 79.',
    'Just over 200 people were on board the ferry.',
    'Ada Moss, a freelance writer, was on board the ferry.',
    'Tap water in Fenwold is safe again, the company said on Tuesday.',
    'Scroll makers in Varn went on strike on Tuesday.',
    'On Tuesday it emerged that the dyke had been cracked since May.',
    'In May Itter Shipping had said that two ferries would go.',
    'Most of this year’s herring came from the strait.',
    'The owner said neither the ferry nor the tug was damaged in the harbour.',
    'Letters that were returned to the sender had the wrong address.',
    'Ministers declined the offer of a loan on Tuesday.',
    'The crew did exactly that which the captain had ordered.',
    'The couple from Varn who bought the ferry will turn it into a hotel.',
    'Despite the fog, the ferry sailed on time with 200 people on board.',
    'Now that Varn has two bridges, the ferry will stop in May.',
    'The star Sirius was seen above the harbour on Friday.',
  ])('takes no plain sentence for one: %s', (sentence) => {
    const wire = 'The ferry Grey Heron came home on Friday.\n\nNobody on board was hurt, the owner said.';
    const [, , last] = allPassages([report({ text: `${wire}\n\n${sentence}` })])[0]!;
    expect(last).toMatchObject({ text: sentence, dangling: false, unfit: false, personal: false });
  });

  it.each([
    'On a grey morning, men in rubber boots carry a piano out of a house.\n\nIt is the third this week. Behind them the river runs brown and fast.',
    'The decision came after weeks of pressure from parents.',
    'A spokesman for the county declined to say more.',
  ])('of one report begins with its news: %s', (ahead) => {
    const news = 'The county of Lorne will pull down 14 houses on the flood plain, it announced on Tuesday.';
    const [first] = briefFrom(`${ahead}\n\n${news}\n\nThe houses have been flooded four times since 2019.`);
    expect(first).toBe(news);
  });

  it('announces no day that has passed when it is read', () => {
    const on = (text: string) => report({ text, published: { precision: 'day', date: '2026-10-08' } });
    const reports = [
      on(
        'Three people were killed as a storm crossed the county on Thursday.\n\nPrime Minister Helene Marrack is to visit Kilmorra on Friday.\n\nSchools in Kilmorra will reopen on Monday.',
      ),
      on('The storm killed three people and cut off 180,000 homes in the north.'),
    ];
    const readOn = (day: string) => briefOf({ reports, budgetWords: 100, readOn: day }).map(({ text }) => text);
    expect(readOn('2026-10-09').join(' ')).toContain('is to visit Kilmorra on Friday.');
    expect(readOn('2026-10-10').join(' ')).not.toContain('is to visit');
    expect(readOn('2026-10-10').join(' ')).toContain('will reopen on Monday.');
  });

  it('introduces nobody and nothing twice', () => {
    const first =
      'Dozens of rescuers in Orme are trying to reach a five-year-old boy who is trapped deep down an old well.';
    const again = 'A large operation is underway in Orme to reach a little boy trapped in a deep well behind a barn.';
    const more = 'About 80 diggers were at work around the boy in Orme on Monday, the police said.';
    for (const other of [again, `Diggers and rescuers at the well have worked\n\n${again}`]) {
      const brief = briefFrom(`${first}\n\nThe boy had been trapped for 50 hours.`, `${other}\n\n${more}`);
      expect(brief.filter((sentence) => sentence === first || sentence === again)).toHaveLength(1);
    }
    // Another boy, in another place, is news.
    const another = 'On Tolsay a boy was found on the beach after two days, the coastguard said.';
    expect(briefFrom(`${first}\n\n${more}`, `${another}\n\nThe boy was cold.`).join(' ')).toContain('Tolsay');
  });

  it('announces no day that has passed, of a report that is dated by its month', () => {
    const accord = report({
      text: 'Corvane and Ostmere signed an accord on their common river.\n\nIts nine pages were read aloud.\n\nThe accord takes effect on Nov. 1.',
      published: { precision: 'month', date: '2026-10' },
    });
    const on = (readOn: string) =>
      briefOf({ reports: [accord], budgetWords: 100, readOn })
        .map(({ text }) => text)
        .join(' ');
    expect(on('2026-10-31')).toContain('Nov. 1');
    expect(on('2026-11-05')).not.toContain('Nov. 1');
  });

  it('takes an agreement for one that is known, unless it says whose', () => {
    const isFollowing = (text: string) => allPassages([report({ text })])[0]![0]!.following;
    const rest = 'leaves the fleet with 43,680 tonnes to catch.';
    expect(isFollowing(`The herring agreement ${rest}`)).toBe(true);
    expect(isFollowing(`The herring agreement between Corvane and Ostmere ${rest}`)).toBe(false);
  });

  it('does not tell the news of an earlier day, nor a known event, once more', () => {
    const on = (date: string) => ({ precision: 'day' as const, date });
    const before =
      'Residents of Fenwold were told on Monday to boil their tap water after bacteria turned up in a borehole that was flooded.\n\nLowland Water handed out bottles at the market hall of Fenwold.';
    const now =
      'Tap water in Fenwold is safe again, Lowland Water said after three days of notices.\n\nThree sets of samples were clear.';
    const told = briefOf({
      reports: [
        report({ text: now, published: on('2026-10-15') }),
        report({ text: before, published: on('2026-10-12') }),
      ],
      budgetWords: 100,
    }).map(({ text }) => text);
    expect(told[0]).toMatch(/^Tap water/u);
    expect(told.join(' ')).not.toContain('were told');
    const bird = briefFrom(
      'The captain of a Skerrow Air flight turned back to Kilmorra after finding a bird on the flight deck, the airline said.',
      'A bird on the flight deck made a Skerrow Air jet to Aldmouth go back to Kilmorra, to the amusement of those aboard.\n\nThe bird was let go at the edge of the airfield by the captain.',
    );
    expect(bird.filter((text) => text.includes('flight deck'))).toHaveLength(1);
  });

  it('of several days has a line whose steps say what happened, not only how a paper called it', () => {
    const on = (date: string, title: string) =>
      report({ title, text: `${title}, the county said.`, published: { precision: 'day', date } });
    const now = on('2026-10-31', 'Court upholds the licence for Gannet Rise');
    const stepOf = (title: string) =>
      threadOf({
        own: [now],
        earlier: [on('2026-10-30', title)],
        headline: { kind: 'title', text: now.article.title!, source: 1 },
        headlineReport: now,
      })?.[0]?.text;
    expect(stepOf('Flames over the quay: fishmeal works burns for seven hours')).toBe(
      'Fishmeal works burns for seven hours',
    );
    expect(stepOf('Storm Iven – three dead')).toBe('Storm Iven – three dead');
  });

  it('of several days has a line that tells no step twice', () => {
    const on = (date: string, title: string) =>
      report({ title, text: `${title}, the county said.`, published: { precision: 'day', date } });
    const [own, ...earlier] = [
      on('2026-09-04', 'County investigates after ten tourists die'),
      on('2026-09-03', 'Small plane crash leaves 12 tourists and crew dead by lake'),
      on('2026-09-02', '12 dead in plane crash'),
    ];
    const headline = { kind: 'title' as const, text: own!.article.title!, source: 1 };
    const steps = threadOf({ own: [own!], earlier, headline, headlineReport: own });
    expect(steps).toHaveLength(2);
  });

  describe('of several days has a line of what happened', () => {
    const on = (date: string, title: string | null, text: string) =>
      report({ title, text, published: { precision: 'day', date } });
    const own = on('2026-09-04', 'Grey Heron back in service', 'The Grey Heron sailed on Friday, the line said.');
    const headline = { kind: 'title' as const, text: own.article.title!, source: 1 };
    const lineAfter = (title: string | null, text: string) =>
      threadOf({ own: [own], earlier: [on('2026-09-02', title, text)], headline, headlineReport: own })?.map(
        (step) => step.text,
      );

    it.each([
      'Inside the dry dock: what the divers found',
      'Who pays when a ferry stops?',
      'Aground: how the crew lost their way',
      'Seven hours and 7 things to know about them',
      '“We slid, and then we stopped”: night on the bank',
    ])('and not of a title that only promises to tell: %s', (title) => {
      const news = 'Divers found a gash in the hull.';
      expect(lineAfter(title, news)).toEqual(['Divers found a gash in the hull', own.article.title]);
      expect(lineAfter(title, 'Who would have thought it?')).toBeUndefined();
    });

    it.each([
      [
        'The line and the union disagree by 400,000 crowns about the size of the bill for repairs to the hull and the doors',
        'The line and the union disagree by 400,000 crowns',
      ],
      [
        'Six passengers were made ill by smoke that came from a store below the car deck, the coastguard said on Tuesday evening',
        'Six passengers were made ill by smoke that came from a store',
      ],
      [
        'The new motor is built to do heavy, dangerous and lengthy work below the water line, the owner of the yard said',
        undefined,
      ],
      [
        'The captain sparked fears about long-range damage to the hull when he spoke to reporters at the quay on Tuesday',
        'The captain sparked fears about long-range damage',
      ],
    ])('and cuts nothing off that it needs: %s', (text, step) => {
      expect(lineAfter(null, `${text}.`)?.[0]).toBe(step);
    });

    it('and of nothing where a step would be left open', () => {
      const open = 'Nobody on Tolsay has more than 40,000 tonnes of it.';
      expect(lineAfter(null, open)).toBeUndefined();
    });
  });
});
