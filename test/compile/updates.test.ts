import { describe, expect, it } from '@jest/globals';
import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { Entry } from '../../functions/core/article.ts';
import { printSpans } from '../../functions/core/citation.ts';
import type { Story } from '../../functions/core/edition.ts';
import { Topic } from '../../functions/core/topic.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { report } from '../kit/reports.ts';

const on = (date: string, text: string, more: Partial<Entry['article']> = {}): Entry => {
  const entry = report({ text, published: { precision: 'day', date }, publisher: `Paper of ${date}` });
  const article = { ...entry.article, id: `${date} ${text.slice(0, 12)}`, arrivedAt: `${date}T06:00:00.000Z`, ...more };
  return { ...entry, article, sentences: analyse(article) };
};

/** The edition of a report that arrives on 4 September, after others. */
const editionAfter = (earlier: readonly Entry[], ...reports: readonly Entry[]) =>
  editionOf({
    topic: Topic.parse({ id: 'strait', title: 'Strait', match: { everything: true } }),
    window: { from: '2026-09-03T12:00:00.000Z', to: '2026-09-04T12:00:00.000Z' },
    entries: reports,
    background: earlier,
    settings: Settings.parse({}),
  });
const addedIn = (story: Story | undefined): string[] => (story?.added ?? []).map(({ text }) => text);

const quay = `Fire broke out in the grain store on the east quay of Port Ellery on Wednesday, killing 9 people, the fire brigade said.

The brigade sent eleven engines to the grain store and fought the fire for six hours. Station officer Nell Hathersage said that dust had exploded near the conveyor. Smoke from the east quay drifted over the whole of Port Ellery.`;
const first = on('2026-09-02', quay);
const again = (text: string, more?: Partial<Entry['article']>) => editionAfter([first], on('2026-09-04', text, more));

/** The same fire in another reporter's words, with one sentence more. */
const retold = (
  more = '',
) => `Nine people died when fire broke out on Wednesday in the grain store on the east quay of Port Ellery, according to the fire brigade.

Eleven engines of the brigade fought the fire in the grain store for six hours. Dust had exploded near the conveyor, station officer Nell Hathersage said. ${more}`;

describe('a story that continues earlier news', () => {
  it('is left out if it says the same in other words, and nothing is lost', () => {
    const made = again(retold());
    expect(made.stories).toEqual([]);
    expect(made.leftOut).toEqual([{ code: 'old-news', count: 1, articleIds: [expect.stringMatching(/^2026-09-04/)] }]);
    // A figure in other words is the same figure, and so is one that is called approximate.
    expect(again(retold('About 10 people were killed by the fire in the grain store.')).stories).toEqual([]);
    expect(again(`${quay}\n\nThe fire was on the east quay.`).stories).toEqual([]);
  });

  it.each([
    ['a toll that rises', 'Fourteen people were killed by the fire.', /^Fourteen people were killed/],
    ['a new figure', 'The owner put the damage at 38 million crowns.', /38 million crowns/],
    [
      'a new person',
      'The fire is a disaster, said harbour master Jan Pellworth.',
      /^The fire is a disaster, said harbour master Jan Pellworth$/,
    ],
    ['a new person by what follows the name', 'Oona Brask, who owns the grain store, wept.', /^Oona Brask, who owns/],
  ])('says what is new in it: %s', (_, more, words) => {
    const [story] = again(retold(more)).stories;
    expect(story!.earlier).toHaveLength(1);
    expect(addedIn(story)[0]).toMatch(words);
  });

  it.each([
    [
      'a decision',
      'The owner of the grain store on the east quay of Port Ellery was fined over the fire, the fire brigade said.',
    ],
    ['an end', 'The east quay of Port Ellery was reopened after the fire in the grain store, the fire brigade said.'],
    ['a day since', 'The fire in the grain store on the east quay of Port Ellery flared up anew on Thursday night.'],
  ])('says what has happened since: %s', (_, lead) => {
    const [story] = again(`${lead}\n\nNine people died when dust exploded near the conveyor on Wednesday.`).stories;
    expect(addedIn(story)[0]).toContain(lead.slice(0, 40));
  });

  it('takes no announcement for the event, nor the event for the announcement', () => {
    const announced = on('2026-09-02', `${quay}\n\nThe quay will be reopened when the store is cold.`);
    const lead = 'The east quay of Port Ellery was reopened after the fire in the grain store, the fire brigade said.';
    expect(addedIn(editionAfter([announced], on('2026-09-04', lead)).stories[0])[0]).toMatch(/was reopened/);
    const ahead = again(retold('The east quay will not be reopened.'));
    expect(ahead.stories).toEqual([]);
  });

  it('cites what is new in its own reports', () => {
    const text = retold('Fourteen people were killed by the fire. Harbour master Jan Pellworth closed the quay.');
    const [story] = again(text).stories;
    for (const { text: words, spans, source } of story!.added!) {
      expect(source).toBe(1);
      expect(printSpans(text, spans)).toBe(words);
    }
  });

  it.each([
    [
      'Smoke drifted on, and eight schools were closed, the council said.',
      'Eight schools were closed, the council said',
    ],
    ['Of our 71 hoses, 29 burst.', undefined],
    [
      'Ellery lost 14 pumps to rust and Varn, according to its brigade, about twice that many.',
      'Ellery lost 14 pumps to rust and Varn, according to its brigade, about twice that many',
    ],
    ['The town hopes the pumps, nine newer than the last ones, will hold.', undefined],
    ['Two had to be cut out by the brigade’s diver, Pavle Stin.', undefined],
    [
      'Harrowmere said the blast on Monday, which tore 37 panes out of the town hall, came from the mill and from nowhere else in all of the county, whatever had been said of it by those who were not there on that night.',
      undefined,
    ],
    ['Mail from@paper.example won 4,000 crowns.', undefined],
  ])('shows words that are understood alone: %s', (sentence, words) => {
    const lead = 'The owner of the grain store on the east quay of Port Ellery was fined over the fire.';
    const added = addedIn(again(`${lead}\n\n${retold(sentence)}`).stories[0]);
    expect(added[0]).toMatch(/^The owner of the grain store/);
    expect(added[1]).toBe(words);
  });

  it.each([
    ['OLD STORE TO BE PULLED Down Harrowmere may lose 41 of its barns this winter.', 'Harrowmere'],
    ['Mysterious light stuns 61 farmers after the fire', '61'],
    ['Who will pay the 83 growers?', '83'],
    ['The song: 57 notes by Lorne.', '57'],
  ])('has nothing new from a heading, a link or a question: %s', (line, word) => {
    const { stories } = again(retold(`The toll rose to 10 on Thursday.\n\n${line}`));
    expect(addedIn(stories[0]).length).toBeGreaterThan(0);
    expect(addedIn(stories[0]).join(' ')).not.toContain(word);
  });

  it('is told if it is a revision, which was made to say something', () => {
    const revised = `${quay}\n\nSmoke of the fire is no longer over the quay.`;
    expect(again(revised).stories).toEqual([]);
    const [story] = again(revised, { since: '2026-09-02T08:00:00.000Z' }).stories;
    expect(addedIn(story)).toEqual(['Smoke of the fire is no longer over the quay']);
  });

  it('does not continue what was published after it', () => {
    const late = on('2026-09-02', retold('The owner put the damage at 38 million crowns.'), {
      arrivedAt: '2026-09-04T06:00:00.000Z',
    });
    const made = editionAfter([on('2026-09-03', quay)], late);
    expect(made.stories).toMatchObject([{ earlier: [] }]);
    expect(made.stories[0]!.added).toBeUndefined();
  });

  it('shows its line, oldest first, ending with itself, no step twice', () => {
    const titled = (date: string, title: string, text: string) => on(date, text, { title });
    const [story] = editionAfter(
      [
        titled('2026-09-01', 'Grain store burns', quay),
        titled('2026-09-02', 'Divers and crews helpless as grain store burns to ground', `${quay} It burned on.`),
        titled('2026-09-03', 'Dust blamed for the fire at the grain store', retold('It was dust, said Oona Brask.')),
      ],
      titled(
        '2026-09-04',
        'Owner of the grain store fined',
        'The owner of the grain store on the east quay of Port Ellery was fined over the fire, the fire brigade said.',
      ),
    ).stories;
    expect(story!.thread!.map(({ day, text }) => `${day.slice(8)} ${text}`)).toEqual([
      expect.stringMatching(/^0[12] .*rain store burns/),
      '03 Dust blamed for the fire at the grain store',
      '04 Owner of the grain store fined',
    ]);
  });
});
