import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { suggestTopics } from '../../cli/topics-suggest.ts';
import { parseTopics } from '../../functions/store/topics-file.ts';
import { offeredTopics } from '../../local/demo/offered-topics.ts';
import { folderOf } from '../kit/flow.ts';
import { runBroadsheet } from '../kit/run-broadsheet.ts';

const run = (...argv: string[]) => runBroadsheet(argv);

const places = ['Quillhaven', 'Tarnbeck', 'Veldry', 'Brackwell', 'Fenwold'];

/** Five reports of a subject, each from another place. */
const reportsOf = (name: string, sentence: (place: string) => string, date = '2026-09-0') =>
  Object.fromEntries(
    places.map((place, index) => [
      `wire/${name}-${index}.txt`,
      ` date ${date}${index + 1} ${place.toUpperCase()}: ${sentence(place)}\n`,
    ]),
  );

const measles = reportsOf(
  'measles',
  (place) => `Another child in ${place} has measles, doctors said. The measles vaccine is free for every child.`,
);
const windFarms = reportsOf(
  'turbines',
  (place) => `A wind farm off ${place} was approved by ministers. The wind farm will have forty turbines, they said.`,
);
const embargoed = reportsOf(
  'merger',
  (place) => `The merger of two banks in ${place} was agreed. The merger must be approved by shareholders, they said.`,
  `${new Date().getFullYear() + 1}-09-0`,
);

it('suggests the topics that articles share, as a topics file, and counts the articles of each', async () => {
  const { folder, remove } = await folderOf({ ...measles, ...windFarms, ...embargoed });
  const suggested = await run('topics', 'suggest', folder);
  expect(suggested).toMatchObject({ code: 0, err: '' });
  expect(suggested.out.match(/# 5 articles/g)).toHaveLength(2);
  const parsed = parseTopics(suggested.out);
  expect(parsed.ok).toBe(true);
  const phrases = parsed.topics.map(({ match }) => match.any.join(' ').toLowerCase());
  expect(phrases.filter((any) => any.includes('measles'))).toHaveLength(1);
  expect(phrases.filter((any) => any.includes('wind farm'))).toHaveLength(1);
  // What is withheld until its day must not be given away by a topic.
  expect(suggested.out).not.toMatch(/merger|banks|shareholders/);

  await writeFile(join(folder, 'topics.yaml'), suggested.out);
  const checked = await run('topics', 'check', join(folder, 'topics.yaml'), folder);
  expect(checked.code).toBe(0);
  for (const { id } of parsed.topics) expect(checked.out).toMatch(new RegExp(`${id} +│ 5 `));
  expect(checked.out).toContain('Articles read: 10. Without a topic: 0.');
  await remove();
});

it('suggests names in full and nouns, and no verb, surname or word of any news', () => {
  const texts = [
    'cleared the channel',
    'raised the fee',
    'hired ten people',
    'lost a tug',
    'moved the buoys',
    'shut the lock',
  ].map(
    (what) =>
      `The Port Ellery Harbour Company has ${what}. Ewan Trask reported on it, and according to Trask the Port Ellery Harbour Company said so. The ferries waited, and more ferries came, Trask reported.`,
  );
  const others = Array.from(
    { length: 6 },
    (_, at) => `The wheat of field ${at} was dry, and growers of wheat were glad of the day.`,
  );
  const articles = [...texts, ...others].map((text) => ({ title: null, text, language: 'en' }));
  const terms = suggestTopics(articles).flatMap(({ topic: { match } }) => match.any);
  expect(terms).toContain('Port Ellery Harbour Company');
  expect(terms.map((term) => term.toLowerCase())).toEqual(expect.arrayContaining(['ferries', 'wheat']));
  for (const word of ['Port', 'Ellery', 'Trask', 'reported', 'according', 'day']) expect(terms).not.toContain(word);
});

/** Short reports as a local paper has them: of each subject five, in which hardly a word comes in all. */
const localNews = {
  trams: [
    'The council approved tram line 7 on Monday. The trams will run from Market Square to the hospital in 2030.',
    'Shopkeepers at Rosenau protest against the tram works. The transport company offered them compensation.',
    'Tram drivers will strike on Thursday, their union said. Buses are to replace the trams of the transport company.',
    'A tram derailed at the depot on Sunday. Nobody was hurt, but passengers had to wait for replacement buses.',
    'The transport company has ordered 18 trams for 74 million euros. They have room for 220 passengers each.',
  ],
  schools: [
    'Every second school began the year with too few teachers. Pupils have no music lessons, the ministry said.',
    'The school at Rosenau closed on Monday because of mould. Its 180 pupils are taught in the parish hall.',
    'Pupils may no longer use phones at school, the ministry decided. Teachers may keep a phone until the evening.',
    'Teachers voted for a strike, their union said. School stays open for pupils whose parents work.',
    'Pupils will get a free lunch at school from January. The ministry pays 38 million euros a year for it.',
  ],
  wine: [
    'Winegrowers have begun the harvest two weeks early. The grapes are ripe, and pickers are scarce.',
    'Hail destroyed a third of the vineyards at Rosenau on Tuesday. Winegrowers put the damage at 6 million euros.',
    'The ministry will pay 3 million euros to winegrowers whose vineyards were hit. Many grapes were lost.',
    'Grapes were good this year, but few. Winegrowers expect a fifth less wine from their vineyards.',
    'A disease was found in vineyards on Friday. Winegrowers have to dig up vines and burn the grapes.',
  ],
};

it('suggests the subjects of a few short reports as a person would, and no place, unit or day that several have', () => {
  const texts = Object.values(localNews).flat();
  const suggested = suggestTopics(texts.map((text) => ({ title: null, text, language: 'en' })));
  expect(suggested.map(({ topic, articles }) => [topic.title.split(' ')[0], articles])).toEqual(
    expect.arrayContaining([
      [expect.stringMatching(/^Trams?$/), 5],
      [expect.stringMatching(/^(?:School|Pupils)$/), 5],
      [expect.stringMatching(/^(?:Winegrowers|Grapes|Vineyards)$/), 5],
    ]),
  );
  expect(suggested).toHaveLength(3);
});

it('names a topic in the language of its articles, and spells letters out in its id', () => {
  const german = {
    Straßenbahn: [
      'Der Stadtrat hat die Straßenbahn zum Krankenhaus beschlossen. Sie soll 2030 fahren, sagte Bürgermeisterin Falk.',
      'Anwohner klagen gegen die neue Straßenbahn. Das Gericht will im März über die Bäume entscheiden.',
      'Die Fahrer der Straßenbahn streiken am Donnerstag. Busse ersetzen die Wagen auf zwei Linien.',
      'Eine Straßenbahn ist im Depot entgleist. Verletzt wurde niemand, teilte das Verkehrsunternehmen mit.',
      'Das Verkehrsunternehmen kauft 18 Wagen für die Straßenbahn. Die Fahrer fordern mehr Geld.',
    ],
    Schule: [
      'An jeder zweiten Schule fehlen Lehrer. Die Schüler haben keinen Musikunterricht, sagte das Ministerium.',
      'Die Schule in Rosenau ist wegen Schimmel geschlossen. Die Schüler lernen im Gemeindesaal.',
      'Schüler dürfen in der Schule keine Handys mehr benutzen. Das gilt ab November, so das Ministerium.',
      'Die Lehrer wollen streiken. Die Schule bleibt für Schüler offen, deren Eltern arbeiten.',
      'Schüler bekommen in der Schule ab Januar ein Mittagessen. Das Ministerium zahlt 38 Millionen Euro.',
    ],
  };
  const texts = Object.values(german).flat();
  const suggested = suggestTopics(texts.map((text) => ({ title: null, text, language: 'de' })));
  expect(suggested.map(({ topic }) => [topic.id, topic.title])).toEqual(
    expect.arrayContaining([
      ['strassenbahn', 'Straßenbahn'],
      ['schule-und-schuler', 'Schule und Schüler'],
    ]),
  );
});

it('suggests nothing for a few articles: a start then offers one topic for everything', async () => {
  const { folder, remove } = await folderOf(measles);
  const few = await run('topics', 'suggest', folder);
  expect(few).toMatchObject({ code: 1, out: '' });
  expect(few.err).toContain('No topics can be suggested: the 5 articles');
  expect((await run('topics', 'suggest', join(folder, 'nowhere'))).code).toBe(2);
  expect((await offeredTopics({ corpus: folder })).topics.map(({ id }) => id)).toEqual(['everything']);
  await remove();
});
