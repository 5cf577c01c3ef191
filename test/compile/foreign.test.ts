import { describe, expect, it } from '@jest/globals';
import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { cluster } from '../../functions/compile/stories/cluster.ts';
import type { Entry } from '../../functions/core/article.ts';
import { Topic } from '../../functions/core/topic.ts';
import { report } from '../kit/reports.ts';

/** Events as an English paper reports them, a lookalike of each, and the event in other languages. */
const events: { en: string; other: string; de: string; fr: string; es: string; ar: string }[] = [
  {
    en: 'The tanker Morning Calla struck a pier at Vestrum on Monday and spilled 340 tonnes of oil, the port of Vestrum said. Captain Ilja Torvald was unhurt, and 18 sailors were taken ashore.',
    other:
      'The tanker Silver Petrel struck a pier at Vestrum on Monday and spilled 75 tonnes of oil, the port of Vestrum said. Captain Bram Oskeel was unhurt, and 22 sailors were taken ashore.',
    de: 'Der Tanker „Morning Calla“ hat am Montag in Vestrum eine Pier gerammt; 340 Tonnen Öl liefen aus. Kapitän Ilja Torvald blieb unverletzt, 18 Seeleute wurden an Land gebracht.',
    fr: 'Le pétrolier Morning Calla a heurté lundi un quai à Vestrum et 340 tonnes de pétrole se sont échappées. Le capitaine Ilja Torvald est indemne et 18 marins ont été ramenés à terre.',
    es: 'El petrolero Morning Calla chocó el lunes contra un muelle en Vestrum y derramó 340 toneladas de crudo. El capitán Ilja Torvald resultó ileso y 18 marineros fueron llevados a tierra.',
    ar: 'اصطدمت الناقلة Morning Calla برصيف ميناء Vestrum يوم الاثنين وتسرب منها ٣٤٠ طنا من النفط، ونقل ١٨ بحارا إلى البر، كما قالت سلطات الميناء في بيان.',
  },
  {
    en: 'Fire destroyed the Halvorsen paper mill in Brunnby on Tuesday and 215 people lost their work. The owner, Petra Halvorsen, put the damage at 46 million crowns.',
    other:
      'Fire destroyed the Lindqvist timber yard in Brunnby on Tuesday and 60 people lost their work. The owner, Olle Lindqvist, put the damage at 12 million crowns.',
    de: 'Ein Feuer hat am Dienstag die Papierfabrik Halvorsen in Brunnby zerstört, 215 Menschen verlieren ihre Arbeit. Die Eigentümerin Petra Halvorsen schätzt den Schaden auf 46 Millionen Kronen.',
    fr: 'Un incendie a détruit mardi la papeterie Halvorsen à Brunnby, et 215 personnes perdent leur travail. La propriétaire, Petra Halvorsen, estime les dégâts à 46 millions de couronnes.',
    es: 'Un incendio destruyó el martes la papelera Halvorsen de Brunnby y 215 personas pierden su trabajo. La dueña, Petra Halvorsen, calcula los daños en 46 millones de coronas.',
    ar: 'دمر حريق يوم الثلاثاء مصنع الورق Halvorsen في بلدة Brunnby وفقد ٢١٥ شخصا عملهم، وقدرت المالكة الأضرار بنحو ٤٦ مليون كرونة، وقالت فرق الإطفاء إن أحدا لم يصب.',
  },
  {
    en: 'A court in Castelmar sentenced the banker Ruy Almendros to 11 years in prison on Wednesday for stealing 72 million crowns from Banco Solano. Judge Inês Queiroz read for 90 minutes.',
    other:
      'A court in Castelmar sentenced the broker Téo Valdemar to 14 years in prison on Wednesday for stealing 29 million crowns from Fondo Miralta. Judge Luz Pardal read for 35 minutes.',
    de: 'Ein Gericht in Castelmar hat den Bankier Ruy Almendros am Mittwoch zu 11 Jahren Haft verurteilt, weil er 72 Millionen Kronen der Banco Solano veruntreute. Die Richterin Inês Queiroz las 90 Minuten lang.',
    fr: 'Un tribunal de Castelmar a condamné mercredi le banquier Ruy Almendros à 11 ans de prison pour le vol de 72 millions de couronnes à la Banco Solano. La juge Inês Queiroz a lu pendant 90 minutes.',
    es: 'Un tribunal de Castelmar condenó el miércoles al banquero Ruy Almendros a 11 años de cárcel por robar 72 millones de coronas al Banco Solano. La jueza Inês Queiroz leyó durante 90 minutos.',
    ar: 'حكمت محكمة في Castelmar يوم الأربعاء على المصرفي Ruy Almendros بالسجن ١١ عاما بتهمة سرقة ٧٢ مليون كرونة، واستغرقت قراءة الحكم ٩٠ دقيقة كما ذكر مراسلون كانوا في القاعة.',
  },
  {
    en: 'Fjordline United beat Ravnsborg Athletic 3-1 in the final at Tannhill on Saturday before 41,200 people. Striker Mikkel Brandal scored in the 12th and 67th minutes.',
    other:
      'Kestrel Rangers beat Dunmoor Rovers 3-1 in the final at Oakbridge on Saturday before 18,900 people. Striker Callum Reith scored in the 23rd and 81st minutes.',
    de: 'Fjordline United hat Ravnsborg Athletic am Samstag im Finale in Tannhill vor 41.200 Zuschauern besiegt. Der Stürmer Mikkel Brandal traf in der 12. und der 67. Minute.',
    fr: 'Fjordline United a battu Ravnsborg Athletic samedi en finale à Tannhill devant 41.200 spectateurs. L’attaquant Mikkel Brandal a marqué aux 12e et 67e minutes.',
    es: 'El Fjordline United venció el sábado al Ravnsborg Athletic en la final de Tannhill ante 41.200 espectadores. El delantero Mikkel Brandal marcó en los minutos 12 y 67.',
    ar: 'فاز فريق Fjordline United على فريق Ravnsborg Athletic يوم السبت في المباراة النهائية أمام ٤١٢٠٠ متفرج، وسجل المهاجم هدفين في الدقيقتين ١٢ و٦٧ من اللقاء.',
  },
  {
    en: 'An earthquake of magnitude 6.2 struck Varrick Island on Sunday, killing 27 people in Old Sennet and Port Lurgan, governor Adela Munroe said. Some 1,350 houses fell.',
    other:
      'An earthquake of magnitude 5.4 struck Tamber Valley on Sunday, killing 13 people in Kelso Bay and Fort Haddon, governor Bruno Esk said. Some 480 houses fell.',
    de: 'Ein Erdbeben hat am Sonntag Varrick Island erschüttert und in Old Sennet und Port Lurgan 27 Menschen getötet, sagte Gouverneurin Adela Munroe. Rund 1.350 Häuser stürzten ein.',
    fr: 'Un séisme a frappé dimanche Varrick Island, tuant 27 personnes à Old Sennet et Port Lurgan, a déclaré la gouverneure Adela Munroe. Quelque 1.350 maisons se sont effondrées.',
    es: 'Un terremoto sacudió el domingo Varrick Island y mató a 27 personas en Old Sennet y Port Lurgan, dijo la gobernadora Adela Munroe. Unas 1.350 casas se derrumbaron.',
    ar: 'ضرب زلزال يوم الأحد جزيرة Varrick وقتل ٢٧ شخصا في بلدتي Old Sennet وPort Lurgan، وقال مسؤولون إن نحو ١٣٥٠ منزلا انهارت وإن فرق الإنقاذ تواصل البحث.',
  },
];
const foreign = ['de', 'fr', 'es', 'ar'] as const;

let count = 0;
const entry = (id: string, text: string, language = 'en', date = '2026-09-02'): Entry => {
  const made = report({ text, language, publisher: `Paper ${count++}`, published: { precision: 'day', date } });
  return { ...made, article: { ...made.article, id } };
};
const english = (own: (typeof events)[number], side: 'en' | 'other') =>
  events.map((event, index) => entry(`en-${index}`, event === own ? event[side] : event.en));
const storiesOf = (entries: readonly Entry[], background: readonly Entry[] = []) =>
  editionOf({
    topic: Topic.parse({ id: 'all', title: 'All', match: { everything: true } }),
    window: { from: '2026-09-01T12:00:00.000Z', to: '2026-09-02T12:00:00.000Z' },
    entries,
    background,
    settings: Settings.parse({ storiesPerTopic: 50 }),
  }).stories;
const idsOf = (stories: ReturnType<typeof storiesOf>) =>
  stories.map(({ sources }) => sources.map(({ articleId }) => articleId)).find((ids) => ids.includes('foreign'));

describe('a report in another language', () => {
  it('joins the story of its event, and no lookalike', () => {
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const [index, event] of events.entries())
      for (const language of foreign) {
        const own = idsOf(storiesOf([...english(event, 'en'), entry('foreign', event[language], language)]));
        if (own!.join() !== `en-${index},foreign`) missed.push(`${index} ${language}: ${own!.join()}`);
        const other = idsOf(storiesOf([...english(event, 'other'), entry('foreign', event[language], language)]));
        if (other!.join() !== 'foreign') wrong.push(`${index} ${language}: ${other!.join()}`);
      }
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
  });

  it('is not grouped with it by words, because a name and a figure alone would pull reports of its language apart', () => {
    for (const event of events) {
      const entries = [entry('en', event.en), ...foreign.map((language) => entry(language, event[language], language))];
      const groups = cluster({ members: entries.map((one) => ({ entry: one, copies: [] })), background: [] });
      expect(groups.map(({ members }) => members.map(({ entry: { article } }) => article.id))).toEqual(
        expect.arrayContaining([['en'], ['de'], ['fr'], ['es'], ['ar']]),
      );
    }
  });

  it('is a source of the story with its language, and never tells it', () => {
    const event = events[0]!;
    const stories = storiesOf([
      ...english(event, 'en'),
      entry('foreign', event.de, 'de'),
      entry('foreign-too', event.fr, 'fr'),
    ]);
    const story = stories.find(({ sources }) => sources.length > 1)!;
    expect(story.sources.map(({ articleId, language }) => `${articleId} ${language}`)).toEqual([
      'en-0 en',
      expect.stringMatching(/^foreign/),
      expect.stringMatching(/^foreign/),
    ]);
    expect(new Set(story.sources.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'fr']));
    expect(story.language).toBe('en');
    expect([story.headline, ...story.brief].every(({ source }) => source === 1)).toBe(true);
  });

  it('stays a story of its own days apart, and where there is no other report of the event', () => {
    const event = events[1]!;
    const late = entry('foreign', event.ar, 'ar', '2026-08-30');
    expect(idsOf(storiesOf([...english(event, 'en'), late]))).toEqual(['foreign']);
    const alone = storiesOf([...english(event, 'other'), entry('foreign', event.de, 'de')]);
    expect(alone.find(({ sources }) => sources[0]!.articleId === 'foreign')!.language).toBe('de');
  });
});
