import { isReadAsEnglish, primaryLanguage } from './primary-language.ts';

/** How certain a statement is, by words that English, German, French and Spanish have alike. A word may say more than one of these. */
export type Certainty = 'future' | 'possible' | 'duty' | 'wish' | 'expected' | 'alleged' | 'condition';

type Lists = Readonly<Record<Certainty, string>>;

const lists: Readonly<Record<string, Lists>> = {
  en: {
    future: 'will shall would plans planned planning intends intend due',
    possible: 'may might could can possibly perhaps maybe potentially potential risks threatens',
    duty: 'must should ought required requires require obliged forced',
    wish: 'want wants wanted hope hopes hoped hoping wish wishes seeks sought aims aimed',
    expected: 'expected expects expect likely forecast forecasts probably should',
    alleged: 'allegedly alleged reportedly apparently suspected supposedly presumably believed thought claims claimed',
    condition: 'if unless whether provided',
  },
  de: {
    future: 'wird werden soll sollen plant planen geplant will beabsichtigt kunftig',
    possible:
      'kann konnen konnte konnten moglicherweise vielleicht womoglich eventuell droht drohen drohte durfte durften',
    duty: 'muss mussen musste mussten soll sollen sollte sollten verpflichtet verlangt vorschreibt',
    wish: 'will wollen wollte wollten mochte mochten hofft hoffen hoffte hofften wunscht',
    expected: 'erwartet erwarten voraussichtlich wahrscheinlich durfte durften vermutlich',
    alleged:
      'angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher offenbar vermutlich soll sollen anscheinend vermutet',
    condition: 'wenn falls sofern ob',
  },
  fr: {
    future: 'va vont prevoit prevoient prevu prevue compte',
    possible:
      'peut peuvent pourrait pourraient pourra pourront peut-etre eventuellement possiblement menace menacent risque',
    duty: 'doit doivent devait devra devront devrait devraient faut faudra oblige obligent exige exigent',
    wish: 'veut veulent voulait voulaient souhaite souhaitent espere esperent esperait',
    expected: 'attendu attendue attendus devrait devraient probablement vraisemblablement prevu prevue',
    alleged:
      'presume presumee presumes pretendument suppose supposee serait seraient aurait auraient apparemment soupconne',
    condition: "si sauf s'il s'ils condition",
  },
  es: {
    future: 'va van preve preven previsto prevista planea planean',
    possible: 'puede pueden podria podrian podra podran quiza quizas posiblemente acaso amenaza amenazan',
    duty: 'debe deben debia debera deberan deberia deberian tiene tienen obliga obligan exige exigen',
    wish: 'quiere quieren queria querian desea desean busca buscan',
    expected: 'esperado esperada previsto prevista probablemente previsiblemente',
    alleged:
      'presuntamente presunto presunta presuntos supuestamente supuesto supuesta aparentemente habria habrian seria serian',
    condition: 'si salvo',
  },
};

const tables = new Map(
  Object.entries(lists).map(([language, kinds]) => {
    const byWord = new Map<string, Certainty[]>();
    for (const [kind, words] of Object.entries(kinds) as [Certainty, string][])
      for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
    return [language, byWord] as const;
  }),
);

/** Verbs that end like a future and are none. */
const endsAlike: ReadonlySet<string> = new Set(
  `opera gera libera front affront confront extra auditoria mayoria minoria categoria teoria alegria ingenieria libreria loteria galeria
  bateria artilleria pesqueria averia factoria tesoreria consultoria portrait extrait retrait attrait trait`.split(
    /\s+/u,
  ),
);
/** Endings of verbs that are to come, and of those that would come or are only said to have: "sera", "appliquerait". */
const endings: Readonly<Record<string, readonly (readonly [RegExp, readonly Certainty[]])[]>> = {
  de: [[/^würden?$/u, ['future', 'possible', 'alleged', 'wish']]],
  fr: [
    [/\p{L}{2}(?:er|ir|dr|vr|ur|ser|rr)(?:a|ont)$/u, ['future']],
    [/\p{L}{2}r(?:ait|aient)$/u, ['future', 'possible', 'alleged']],
  ],
  es: [
    [/\p{L}{2}r(?:á|án)$/u, ['future']],
    [/\p{L}{2}r(?:ía|ían)$/u, ['future', 'possible', 'alleged']],
  ],
};
const none: readonly Certainty[] = [];

/** What a word of a language says of certainty; `written` is the word as it stands, with its accents. */
export const certaintyOf = (word: string, written: string, language: string): readonly Certainty[] => {
  const primary = isReadAsEnglish(language) ? 'en' : primaryLanguage(language);
  const ending = endings[primary]?.find(([pattern]) => pattern.test(written.toLowerCase()));
  if (primary === 'de' && ending) return ending[1];
  return tables.get(primary)?.get(word) ?? (ending && !endsAlike.has(word) ? ending[1] : none);
};
