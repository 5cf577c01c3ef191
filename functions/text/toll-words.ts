import { primaryLanguage } from './primary-language.ts';

/** How languages other than English say what happened to people, in the words of English tolls (`en/counts.ts`). */
interface TollWords {
  /** What happened, by word: "verletzte" of injured people. */
  tolls: ReadonlyMap<string, string>;
  /** Who can be counted, whoever they are. */
  people: ReadonlySet<string>;
  /** Words of a part of the whole, whose figure is not that of the whole. */
  partial: ReadonlySet<string>;
  /** Another time, many events, or a possibility: no figure of this event. */
  elsewhere: RegExp;
}

/** Words are compared without accents and case. */
export const plainWord = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const tollsOf = (lists: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([toll, words]) => words.split(' ').map((word) => [word, toll] as const)));
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const languages: Readonly<Record<string, TollWords>> = {
  de: {
    tolls: tollsOf({
      killed: 'tote toten todesopfer getotet gestorben starben tot',
      injured: 'verletzte verletzten verletzt',
      missing: 'vermisste vermissten vermisst',
      arrested: 'festgenommene festgenommen festnahmen',
      evacuated: 'evakuiert',
      rescued: 'gerettet',
    }),
    people: words('menschen personen leute'),
    partial: words(
      'weitere weiteren andere anderen davon darunter schwer leicht schwerst lebensgefahrlich mittelschwer',
    ),
    elsewhere:
      /\b(?:(?:19|20)\d\d|seit|jahre?[sn]?|monate?n?|wochen?|nächte|könnten?|dürften?|würden?|wenn|falls|früher\p{L}*|damals)\b/iu,
  },
  fr: {
    tolls: tollsOf({
      killed: 'morts tues tuees decedes decedees',
      injured: 'blesses blessees',
      missing: 'disparus disparues',
      arrested: 'interpelles interpellees arretes arretees',
      evacuated: 'evacues evacuees',
      rescued: 'secourus secourues sauves sauvees',
    }),
    people: words('personnes gens'),
    partial: words('autres dont parmi grievement gravement legerement grave graves legers'),
    elsewhere: /\b(?:(?:19|20)\d\d|depuis|ans?|années?|mois|semaines?|nuits|pourrai\p{L}+|aurai\p{L}+|si|jadis)\b/iu,
  },
  es: {
    tolls: tollsOf({
      killed: 'muertos muertas fallecidos fallecidas murieron fallecieron',
      injured: 'heridos heridas lesionados lesionadas',
      missing: 'desaparecidos desaparecidas',
      arrested: 'detenidos detenidas arrestados arrestadas',
      evacuated: 'evacuados evacuadas',
      rescued: 'rescatados rescatadas',
    }),
    people: words('personas gente'),
    partial: words('otros otras mas entre ellos ellas graves gravedad leves'),
    elsewhere: /\b(?:(?:19|20)\d\d|desde|años?|mes(?:es)?|semanas?|noches|podrían?|habrían?|si)\b/iu,
  },
};

/** The words for tolls of a language (BCP 47 tag); undefined if they are not known. */
export const tollWordsOf = (language: string): TollWords | undefined => languages[primaryLanguage(language)];
