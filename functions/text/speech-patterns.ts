import type { english } from './en/index.ts';
import { type Wording, wording } from './letters.ts';
import type { Pronoun } from './people.ts';

/** The words of which a language with a plain order of words makes its attributions: "dijo Ada Moss", "Ada Moss dijo:". */
interface SpeechWords {
  /** Verbs of speech in the singular, as alternatives of a pattern. */
  verb: string;
  /** Words that may follow the verb: "auch", "aussi". */
  adverb: string;
  article: string;
  /** What a person is, right before the name. */
  role: string;
  /** Small words inside a name: "de la", "von". */
  joint: string;
  /** Whoever is somebody's: of "the widow of the skipper, Ben Carter" nobody knows who is named. */
  related: string;
  /** "laut", "selon", "según". */
  accordingTo: string;
  pronouns: Readonly<Record<string, Pronoun>>;
  /** After the words; group 1 is the pronoun. */
  pronounAfter: (verb: string) => string;
  /** Words with a capital that are nobody's name. */
  notNames: string;
  /** What ends or begins the name of a place or body. */
  notPeople: string;
  /** What stands before names of places and things. */
  beforeThings: string;
  titles: Readonly<Record<string, Pronoun>>;
}

/** Nobody. */
const never: Wording = { exec: () => null };

/** The patterns of quotations for a language, from its words of speech. Group 1 of a pattern is the speaker. */
export const speechPatterns = (words: SpeechWords): (typeof english)['quotations'] => {
  const { verb: verbs, adverb, article, role, joint, related, pronouns } = words;
  const verb = `(?<!\\p{L})(?:${verbs})(?!\\p{L})`;
  const capital = `(?!(?:${words.notNames})(?!\\p{L}))(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)`;
  const fullName = `${capital}(?:\\s(?:(?:${joint})\\s){0,2}${capital}){1,4}`;
  const name = `${capital}(?:\\s(?:(?:${joint})\\s){0,2}${capital}){0,4}`;
  const whole = '(?![\\p{L}’-])';
  const what = '[^,.;:«»„“”"]';
  /** "der Leiter der Behörde, Tom Hale": what somebody is, and the name that is that person's alone. */
  const described = `(?:${article})(?!${what}*(?<!\\p{L})(?:${related})(?!\\p{L}))${what}{2,80},\\s(${fullName})${whole}`;
  const titled = `(?:${article})?(?:\\p{Ll}[\\p{L}-]*\\s){0,2}(?:${role})\\s(${name})${whole}`;
  const bare = `(${name})${whole}(?!\\s(?:${joint})\\s)`;
  const people = [described, titled, bare];
  /** "(SPD)", ", Bürgermeister von Orme,". */
  const aside = `(?:\\s\\([^()]{1,40}\\))?(?:,${what}{2,80},)?`;
  const start = `(?<=^\\s*(?:${what}{0,60}[,:]\\s)?)`;
  const still = `(?:(?!${verb})[^.;«»„“”"]){0,100}`;
  const pronoun = Object.keys(pronouns).join('|');
  const names = people.map((person) => wording(`${start}${person}${aside}\\s${verb}`));
  return {
    afterVerbFirst: people.map((person) => wording(`^[,.]?\\s*(?:${verb})\\s(?:(?:${adverb})\\s)?${person}`)),
    afterNameFirst: people.map((person) => wording(`^,\\s*${person}${aside}\\s${verb}`)),
    before: [
      ...people.map((person) => wording(`${start}${person}${aside}\\s${verb}${still}:\\s*$`)),
      ...people.map((person) => wording(`${verb}\\s(?:(?:${adverb})\\s)?${person}${aside}${still}:\\s*$`)),
    ],
    pronounAfter: new RegExp(words.pronounAfter(verb), 'iu'),
    pronounBefore: [
      new RegExp(`${start}(${pronoun})\\s${verb}${still}:\\s*$`, 'iu'),
      new RegExp(`${verb}\\s(${pronoun})(?!\\p{L})${still}:\\s*$`, 'iu'),
    ],
    reported: names,
    reportedLast: people.map((person) => wording(`,\\s${verb}\\s${person}[^;«»„“”"]{0,90}$`)),
    subject: never,
    office: new RegExp(`(?:${role})\\s\\p{Lu}`, 'u'),
    pronounReported: new RegExp(`^(${pronoun})\\s${verb}`, 'iu'),
    pronouns,
    notNames: new RegExp(`^(?:${words.notNames})$`, 'u'),
    noPerson: /^\p{Lu}{2,6}$/u,
    names: {
      pronouns,
      anyPronoun: new RegExp(`(?<!\\p{L})(?:${pronoun})(?!\\p{L})`, 'iu'),
      pronounOfTitle: (word) => words.titles[word],
      notNames: new RegExp(`^(?:${words.notNames})$`, 'u'),
      notPeople: new RegExp(`(?<!\\p{L})(?:${words.notPeople})(?!\\p{L})`, 'u'),
      beforeThings: new RegExp(`(?<!\\p{L})(?:${words.beforeThings})\\s$`, 'iu'),
      office: new RegExp(`(?:${role})\\s\\p{Lu}`, 'u'),
      described: new RegExp(`^,\\s(?:${article})(?:${role})(?!\\p{L})`, 'u'),
      unnamed: new RegExp(
        `(?:^\\s*|[.!?]\\s|,\\s)(?:${article})(?:\\p{Ll}+\\s)?(?:${role}|${related})(?!\\s\\p{Lu}|,\\s\\p{Lu})`,
        'giu',
      ),
      goesOnAbout: /(?!)/u,
      acts: /(?!)/u,
      experiences: /(?!)/u,
    },
    announced: never,
    goesOn: /(?!)/u,
    roles: { speaks: { after: [], before: [] }, titles: {}, lesser: /(?!)/u, name },
    signed: wording(`^\\s*[–—]\\s*(${fullName})${whole}\\s*(?:,[^.“”"]{1,80})?\\.?$`),
    accordingTo: wording(`^,?\\s*(?:${words.accordingTo})\\s(?:(?:${article})?(?:${role})\\s)?(${fullName})${whole}`),
  };
};
