import { primaryLanguage } from './primary-language.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Names of countries, cities and bodies that each language writes in its own way: "Munich" is "München". */

const languages = ['en', 'de', 'fr', 'es'] as const;

/** In the order of the languages; names that are the same in all need no line. Several names of one language are parted by "/". */
const others = `
Moscow|Moskau|Moscou|Moscú
Kyiv/Kiev|Kiew/Kyjiw|Kiev/Kyiv|Kiev/Kyiv
Warsaw|Warschau|Varsovie|Varsovia
Prague|Prag|Prague|Praga
Vienna|Wien|Vienne|Viena
Rome|Rom|Rome|Roma
Milan|Mailand|Milan|Milán
Venice|Venedig|Venise|Venecia
Florence|Florenz|Florence|Florencia
Naples|Neapel|Naples|Nápoles
Turin|Turin|Turin|Turín
Athens|Athen|Athènes|Atenas
London|London|Londres|Londres
Edinburgh|Edinburgh|Édimbourg|Edimburgo
Dublin|Dublin|Dublin|Dublín
Brussels|Brüssel|Bruxelles|Bruselas
Antwerp|Antwerpen|Anvers|Amberes
The Hague|Den Haag|La Haye|La Haya
Copenhagen|Kopenhagen|Copenhague|Copenhague
Lisbon|Lissabon|Lisbonne|Lisboa
Seville|Sevilla|Séville|Sevilla
Geneva|Genf|Genève|Ginebra
Zurich|Zürich|Zurich|Zúrich
Basel|Basel|Bâle|Basilea
Munich|München|Munich|Múnich
Cologne|Köln|Cologne|Colonia
Nuremberg|Nürnberg|Nuremberg|Núremberg
Hamburg|Hamburg|Hambourg|Hamburgo
Strasbourg|Straßburg|Strasbourg|Estrasburgo
Bucharest|Bukarest|Bucarest|Bucarest
Belgrade|Belgrad|Belgrade|Belgrado
Cairo|Kairo|Le Caire|El Cairo
Damascus|Damaskus|Damas|Damasco
Baghdad|Bagdad|Bagdad|Bagdad
Tehran|Teheran|Téhéran|Teherán
Jerusalem|Jerusalem|Jérusalem|Jerusalén
Gaza|Gaza|Gaza|Gaza
Beijing|Peking|Pékin|Pekín
Tokyo|Tokio|Tokyo|Tokio
Seoul|Seoul|Séoul|Seúl
New York|New York|New York|Nueva York
Havana|Havanna|La Havane|La Habana
Mexico City|Mexiko-Stadt|Mexico|Ciudad de México
Bavaria|Bayern|Bavière|Baviera
Saxony|Sachsen|Saxe|Sajonia
Scotland|Schottland|Écosse|Escocia
England|England|Angleterre|Inglaterra
Catalonia|Katalonien|Catalogne|Cataluña
Brittany|Bretagne|Bretagne|Bretaña
Normandy|Normandie|Normandie|Normandía
Danube|Donau|Danube|Danubio
Rhine|Rhein|Rhin|Rin
Mediterranean|Mittelmeer|Méditerranée|Mediterráneo
Baltic|Ostsee|Baltique|Báltico
North Sea|Nordsee|mer du Nord|mar del Norte
Black Sea|Schwarze Meer|mer Noire|mar Negro
NATO|Nato|OTAN/Otan|OTAN
UN|UN/UNO|ONU|ONU
EU|EU|UE|UE
IMF|IWF|FMI|FMI
WHO|WHO|OMS|OMS
USA/US/U.S.|USA|USA|EE UU
`;

/** ISO codes of countries, and EU and UN: Intl knows what each language calls them. */
const codes =
  `AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ
  EC EE EG ER ES ET EU FI FJ FR GA GB GE GH GM GN GR GT GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB
  LK LR LS LT LU LV LY MA MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO
  RS RU RW SA SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TM TN TR TT TW TZ UA UG UN US UY UZ VE VN XK YE ZA ZM ZW`.split(
    /\s+/u,
  );

/** Articles that belong to a name in one language and not in another. */
const articles: ReadonlySet<string> = new Set('the der die das le la les l el los las'.split(' '));

const phraseOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

const namesIn = (language: (typeof languages)[number]): Map<string, string> => {
  const names = new Map<string, string>();
  const add = (name: string, place: string) => {
    const tokens = tokensOf(name, language);
    const bare = tokens.length > 1 && articles.has(tokens[0]!.word) ? tokens.slice(1) : tokens;
    if (bare.length > 0 && !names.has(phraseOf(bare))) names.set(phraseOf(bare), place);
  };
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  for (const code of codes) add(countries.of(code)!, code);
  for (const line of others.trim().split('\n')) {
    const written = line.split('|');
    for (const name of written[languages.indexOf(language)]!.split('/')) add(name, written[0]!);
  }
  return names;
};

const known = new Map<string, ReadonlyMap<string, string>>();
const maxWords = 4;

/** By the place of a word among tokens: the place or body that it names, alone or with the words around it. */
export const placesNamed = (tokens: readonly Token[], language: string): ReadonlyMap<number, string> => {
  const own = languages.find((one) => one === primaryLanguage(language)) ?? 'en';
  const names = known.get(own) ?? namesIn(own);
  known.set(own, names);
  const found = new Map<number, string>();
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.capital && !tokens[at + 2]?.capital) continue;
    for (let length = Math.min(maxWords, tokens.length - at); length > 0; length--) {
      const some = tokens.slice(at, at + length);
      const place = some.some(({ capital }) => capital) ? names.get(phraseOf(some)) : undefined;
      if (!place) continue;
      for (const index of some.keys()) found.set(at + index, place);
      at += length - 1;
      break;
    }
  }
  return found;
};

/** Letters that languages write differently for one sound of a name from another script. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|chtch/gu, 's'],
  [/tsch|tch|ch|sch|sh|š|č/gu, 's'],
  [/kh|ck|c|q/gu, 'k'],
  [/dsch|dj|dzh|zh|j|y|ï/gu, 'i'],
  [/ou|oo|u/gu, 'u'],
  [/w/gu, 'v'],
  [/ph/gu, 'f'],
  [/tz|ts|z/gu, 's'],
  [/x/gu, 'ks'],
  [/(?<=.)h/gu, ''],
  [/(.)\1+/gu, '$1'],
  [/i?e$/gu, ''],
  [/ii+|i$/gu, ''],
];
const minTransliterated = 5;

/**
 * How a name sounds, roughly: the same for "Zelensky", "Selenskyj" and "Zelenski". Undefined for short words, in which a letter
 * is too much of the name.
 */
export const soundOf = (word: string): string | undefined => {
  if (word.length < minTransliterated) return undefined;
  const sound = sounds.reduce((text, [letters, one]) => text.replace(letters, one), word);
  return sound.length < minTransliterated - 1 ? undefined : sound;
};
