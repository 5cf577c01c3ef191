import { franc } from 'franc-min';
import { stopWords } from './stop-words.ts';

/** Below this many letters a guess is worth less than an honest `und`. */
const fewest = 20;
/** Detection needs no more than the beginning. */
const most = 600;
/** From so many letters on the letters alone tell languages apart; in fewer, names and loan words mislead. */
const enough = 300;

/** Languages in Latin script whose function words are known, with spellings that show a word of theirs. */
const candidates: Readonly<Record<string, RegExp>> = {
  en: /..(?:ing|ings|ed|ly|ght|ghts|tion|tions|['’]s)$|th|wh|ough|sh|^.+(?:ck|ys|[^aeiou]y)$/,
  de: /[äöüß]|sch|..(?:ung|ungen|keit|heit|lich)$/,
  es: /[áéíóúñü¿¡]|..(?:ción|ciones|dad)$/,
  fr: /[àâçèéêëîïôùûœ]|^[lds]['’]|..(?:eux|eaux)$/,
  it: /[àèéìòù]|..(?:zione|zioni|aggio)$|^(?:l|d|un|dell|all|nell|sull)['’]/,
  nl: /[éëï]|ij|aa|sch|..(?:heid|lijk)$/,
  pt: /[ãõáâàéêíóôúç]|..(?:ção|ções|dade)$/,
  sv: /[åäö]|..(?:arna|erna|ning)$/,
  tr: /[çğışöü]|..(?:ları|leri)$/,
};
const names = Object.keys(candidates);

/** What a guess by the letters, the spelling of a word, and the first word count: a function word that one language has is 1. */
const weights = { guess: 0.6, spelling: 0.5, first: 0.5 };
/** A language needs such a score, and such a lead over the next one. */
const needed = { score: 0.9, lead: 0.35 };

/** Letters of Urdu that neither Arabic nor Persian has. */
const urduLetters = /[ٹڈڑںےہ]/u;

/** Function words of French that the lists lack, since they have lost their last letter: "jusqu’à", "qu’il". */
const frenchElision = /^(?:jusqu|lorsqu|puisqu|quelqu|aujourd|qu|n|j)['’]/;

const isFunctionWord = (word: string, language: string): boolean =>
  stopWords(language).has(word.replaceAll('’', "'")) || (language === 'fr' && frenchElision.test(word));

/**
 * How much each language has of the words, best first: what several have counts for each in part. Within a line a word
 * with a capital is a name, which says nothing, or a word of an English headline; the first word may be either.
 */
const scores = (words: readonly string[], guess: string): { language: string; score: number }[] => {
  const score = new Map(names.map((language) => [language, language === guess ? weights.guess : 0]));
  for (const [index, written] of words.entries()) {
    const word = written.toLowerCase();
    const isName = index > 0 && /^\p{Lu}/u.test(written);
    const having = names.filter((language) => isFunctionWord(word, language));
    const languages = having.length > 0 ? having : names.filter((language) => candidates[language]!.test(word));
    const weight = (having.length > 0 ? 1 : weights.spelling) * (index > 0 ? 1 : weights.first);
    for (const language of languages)
      if (!isName || language === 'en') score.set(language, score.get(language)! + weight / languages.length);
  }
  return [...score].map(([language, score]) => ({ language, score })).sort((a, b) => b.score - a.score);
};

/** The language of a text in Latin script. What the letters suggest must be borne out by the words. */
const latinLanguage = (text: string, letters: number, guess: string): string => {
  const words = text.match(/[\p{L}\p{M}¿¡]+(?:['’]\p{L}+)?/gu) ?? [];
  const [first, second] = scores(words, guess);
  const isClear = first!.score >= needed.score && first!.score - second!.score >= needed.lead;
  if (letters >= enough) return isClear && first!.language === 'en' ? 'en' : guess;
  return isClear ? first!.language : 'und';
};

/**
 * The language that a text is written in (BCP 47), `und` if it cannot be told. `usual` is what its publisher writes in,
 * which decides where the text itself does not. Pure; about 1 ms.
 */
export const detectLanguage = (text: string, usual = 'und'): string => {
  const beginning = text.slice(0, most);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewest) return letters === 0 ? 'und' : usual;
  // franc speaks ISO 639-3; the canonical form of its tags is the short one (`eng` is `en`, `arb` is `ar`).
  const guess = Intl.getCanonicalLocales(franc(beginning))[0]!;
  const latin = beginning.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return /^(?:ar|fa)$/.test(guess) && urduLetters.test(beginning) ? 'ur' : guess;
  const language = latinLanguage(beginning, letters, guess);
  return language === 'und' ? usual : language;
};
