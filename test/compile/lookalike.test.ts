import { describe, expect, it } from '@jest/globals';
import { cluster } from '../../functions/compile/stories/cluster.ts';
import { dedupe } from '../../functions/compile/stories/dedupe.ts';
import type { Entry } from '../../functions/core/article.ts';
import { report } from '../kit/reports.ts';

const named = (id: string, text: string, more: Partial<Parameters<typeof report>[0]> = {}): Entry => {
  const entry = report({ text, ...more });
  return { ...entry, article: { ...entry.article, id } };
};

/** The stories of a day, each as the ids of its reports, with the copies behind a report in brackets. */
const storiesFrom = (entries: readonly Entry[], background: readonly Entry[] = []) => {
  const found = dedupe({ entries, background });
  const stories = cluster({ members: found.members, background: found.background }).map(({ members }) =>
    members
      .map(({ entry, copies }) => [entry, ...copies].map(({ article }) => article.id).join('='))
      .sort()
      .join('+'),
  );
  return { stories: stories.sort(), oldNews: found.oldNews.map(({ article }) => article.id) };
};

const tail = `Counting went on through the night in the sports hall, where observers of all parties watched. The returning officer thanked the volunteers and said that there had been no complaints about the count. Turnout was a little higher than four years ago. The new council meets for the first time in January and has to agree on a budget by the end of March.`;
const results = `The company said it expected trade to remain steady until the end of the year. It will pay a dividend as in the years before. The board thanked the staff for their work in a difficult market. Shares were little changed in early trading.`;
const pairs: Record<string, [string, string]> = {
  'county elections': [
    `Marian Holt was elected leader of Ashmere County on Thursday with 48,210 votes, ahead of Tom Reddick with 39,877. ${tail}`,
    `Edith Vane was elected leader of Brackley County on Thursday with 31,544 votes, ahead of Paul Oster with 30,102. ${tail}`,
  ],
  'company results': [
    `Acorn Foods made a profit of 12.4 million crowns in the third quarter, 8 percent more than a year before. ${results}`,
    `Birch Steel made a profit of 3.1 million crowns in the third quarter, 15 percent more than a year before. ${results}`,
  ],
  earthquakes: [
    `An earthquake of magnitude 5.6 struck 12 kilometres north of Port Ellery at 4:10 a.m. on Tuesday, the Survey said. It was felt along the coast. There were no reports of damage. The Survey asks people who felt it to fill in the form on its site.`,
    `An earthquake of magnitude 4.1 struck 30 kilometres east of Kilmorra at 9:52 a.m. on Tuesday, the Survey said. It was felt along the coast. There were no reports of damage. The Survey asks people who felt it to fill in the form on its site.`,
  ],
  'weather warnings': [
    `The Weather Institute has issued a yellow warning of wind for the Skerry Isles from 6 p.m. on Friday until noon on Saturday. Travellers should allow more time. Ferries may be cancelled and power cuts are possible.`,
    `The Weather Institute has issued a yellow warning of wind for the Lowland Valleys from 6 p.m. on Friday until noon on Saturday. Travellers should allow more time. Ferries may be cancelled and power cuts are possible.`,
  ],
  'football scores': [
    `Rovers beat Wanderers 3-1 at Eastfield on Saturday to move up to second place in the league. The visitors had the better of the first half but could not hold on. Both teams play again on Wednesday.`,
    `Albion beat Thistle 2-0 at Northbank on Saturday to move up to fifth place in the league. The visitors had the better of the first half but could not hold on. Both teams play again on Wednesday.`,
  ],
  'interest rates': [
    `The central bank of Norland raised its main interest rate by a quarter of a point to 4.25 percent on Thursday, as economists had expected. It said that prices were still rising too fast. The next decision is due in six weeks.`,
    `The central bank of Sudmark raised its main interest rate by half a point to 6.5 percent on Thursday, as economists had expected. It said that prices were still rising too fast. The next decision is due in six weeks.`,
  ],
  'court cases': [
    `A man from Leston was jailed for 12 years at Harrowmere Crown Court on Monday for robbing a jeweller. Daniel Pym, 41, had denied the charge. The judge said that his victims would carry the memory for the rest of their lives.`,
    `A man from Corby Bridge was jailed for 9 years at Harrowmere Crown Court on Monday for robbing a jeweller. Simon Catt, 33, had denied the charge. The judge said that his victims would carry the memory for the rest of their lives.`,
  ],
  'road accidents': [
    `Two people were killed and three hurt on Tuesday when a car ran into a lorry near Dunfold, police said. The road was closed for four hours. Witnesses are asked to call the police.`,
    `Two people were killed and three hurt on Tuesday when a bus left the road near Pitmarsh, police said. The road was closed for four hours. Witnesses are asked to call the police.`,
  ],
  obituaries: [
    `Clara Wendt, who played the organ of Saint Brannoc's for fifty years, has died in Aldmouth at the age of 88, her family said on Sunday. The funeral will be held on Friday. Flowers are not wanted.`,
    `Hugo Stern, who played the organ of Saint Kerran's for thirty years, has died in Tolsay at the age of 91, his family said on Sunday. The funeral will be held on Friday. Flowers are not wanted.`,
  ],
  'product recalls': [
    `Hale Dairy is recalling 4,000 cartons of Meadow yoghurt because they may contain pieces of metal, the food agency said on Monday. Customers can return them to any shop and get their money back. Nobody has been hurt.`,
    `Orchard Bakery is recalling 900 packets of Country biscuits because they may contain pieces of metal, the food agency said on Monday. Customers can return them to any shop and get their money back. Nobody has been hurt.`,
  ],
};

describe('different events in the words of the same form', () => {
  it.each(Object.entries(pairs))('are separate stories: %s', (_, [one, other]) => {
    expect(storiesFrom([named('one', one), named('other', other)]).stories).toEqual(['one', 'other']);
  });

  it.each(Object.entries(pairs))('are news although the same form was used before: %s', (_, [one, other]) => {
    const found = storiesFrom([named('other', other)], [named('one', one, { hour: 1 })]);
    expect(found).toEqual({ stories: ['other'], oldNews: [] });
  });

  it('are separate stories even if only the figures differ', () => {
    const [strong] = pairs.earthquakes!;
    const weak = strong.replace('5.6', '4.1').replace('4:10', '7:35');
    expect(storiesFrom([named('strong', strong), named('weak', weak)]).stories).toEqual(['strong', 'weak']);
  });

  it('stay separate when further reports join each of them', () => {
    const more = `Acorn Foods earned 12.4 million crowns between July and September. Analysts had hoped for 13 million. The maker of Acorn jam has raised its prices twice this year.`;
    const [acorn, birch] = pairs['company results']!;
    expect(storiesFrom([named('acorn', acorn), named('more', more), named('birch', birch)]).stories).toEqual([
      'acorn+more',
      'birch',
    ]);
  });

  it('are two stories for two matches of one club, however much the reports share', () => {
    const club =
      'Harrow City, who have sold their best striker, are thirteenth in the league of sixteen clubs. Coach Tom Hale has a contract until June, and the club has said that he will stay.';
    const [first, again, second] = [
      named(
        'won',
        `Harrow City beat Warfen United 2-1 on Tuesday with a goal by Nils Aker in the last minute. ${club}`,
      ),
      named(
        'won too',
        `A late goal by Nils Aker gave Harrow City a 2-1 win over Warfen United on Tuesday, after Ole Brand had put the guests ahead. ${club}`,
      ),
      named(
        'lost',
        `Harrow City lost 3-0 at Ostmere Rovers on Wednesday and had Nils Aker sent off in the first half. ${club}`,
      ),
    ];
    expect(storiesFrom([first!, again!, second!]).stories).toEqual(['lost', 'won too=won']);
  });

  it('are three stories for three accidents with a similar opening', () => {
    const accident = (what: string, where: string) =>
      `Two people died and a child was badly hurt on Saturday evening when ${what} ${where}, the police said. A rescue helicopter was called.`;
    const three = [
      named('tree', accident('a car hit a tree', 'outside Mossdale')),
      named('train', accident('a van was hit by a train', 'at the crossing of Upper Fenn')),
      named('river', accident('a tractor fell into the river', 'near Stonebridge')),
    ];
    expect(storiesFrom(three).stories).toEqual(['river', 'train', 'tree']);
  });
});

describe('copies and updates of one event', () => {
  const [text] = pairs['court cases']!;

  it('are copies with another dateline, byline and agency line', () => {
    const framed = `By Anna Fell\n\nHARROWMERE (Northern Agency) — ${text}\n\n© Northern Agency. All rights reserved.`;
    expect(storiesFrom([named('wire', text), named('paper', framed)]).stories).toHaveLength(1);
    expect(storiesFrom([named('paper', framed)], [named('wire', text, { hour: 1 })]).oldNews).toEqual(['paper']);
  });

  it('are copies if a word was edited and a figure spelled out', () => {
    const edited = text
      .replace('12 years', 'twelve years')
      .replace('robbing', 'having robbed')
      .replace('carry', 'bear');
    expect(storiesFrom([named('wire', text), named('paper', edited)]).stories.map((ids) => ids.includes('='))).toEqual([
      true,
    ]);
  });

  it('are one story when the toll rises, and the report of the later toll is not a copy', () => {
    const blast = (dead: string, hurt: string) =>
      `At least ${dead} people were killed and ${hurt} injured when a boiler exploded in a dye works in Tolsay on Monday, the fire brigade said. The roof of the hall fell in. Rescuers searched the ruins with dogs all night, and the cause is not known.`;
    const found = storiesFrom([named('early', blast('six', '20')), named('late', blast('nine', '31'), { hour: 12 })]);
    expect(found).toEqual({ stories: ['early+late'], oldNews: [] });
    const next = storiesFrom([named('late', blast('nine', '31'), { hour: 12 })], [named('early', blast('six', '20'))]);
    expect(next.oldNews).toEqual([]);
  });

  it('print the correction and not what it corrects, on the same day and a day later', () => {
    const wrong = `Forty people were poisoned at a wedding in Mossdale on Saturday, the health office said. They had eaten mushrooms that a guest had gathered. All are out of danger. The hotel has closed its kitchen until the inspectors have been, and the bride's father has promised to pay for the taxis.`;
    const right = `CORRECTED: ${wrong.replace('Forty', 'Fourteen')}`;
    const day = storiesFrom([named('right', right, { hour: 10 })], [named('wrong', wrong, { hour: 1 })]);
    expect(day).toEqual({ stories: ['right'], oldNews: [] });
    const both = storiesFrom([
      named('wrong', `${wrong} The band played on.`, { hour: 1 }),
      named('right', right, { hour: 10 }),
    ]);
    expect(both.stories).toEqual(['right=wrong']);
    const again = storiesFrom(
      [named('copy', wrong, { hour: 12 })],
      [named('wrong', wrong), named('right', right, { hour: 10 })],
    );
    expect(again.oldNews).toEqual(['copy']);
  });

  it('are news if a correction repeats the figure that was wrong', () => {
    const wrong = `A ferry with 243 people aboard ran onto a sandbank off Tolsay late on Tuesday, injuring 14, the coastguard said. Lifeboats took the passengers off in groups of about 20. Divers found no fuel in the water. Two tugs were on their way.`;
    const right = `${wrong.replace('injuring 14', 'injuring four')} (This version corrects the number of injured, which is four, not 14.)`;
    const found = storiesFrom([named('right', right, { hour: 10 })], [named('wrong', wrong, { hour: 1 })]);
    expect(found).toEqual({ stories: ['right'], oldNews: [] });
  });

  it('are news if the old report follows below new words, even if it is cut', () => {
    const below = `The driver who was to have been a witness was found dead in Leeds on Friday, detectives said.\n\n${text}`;
    const cut = below.slice(0, below.lastIndexOf('. ', below.length - 3) + 1);
    for (const later of [below, cut])
      expect(storiesFrom([named('later', later, { hour: 12 })], [named('wire', text, { hour: 1 })]).oldNews).toEqual(
        [],
      );
  });
});
