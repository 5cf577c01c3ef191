import { patternsFor } from './patterns.ts';
import { primaryLanguage } from './primary-language.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const languages: Readonly<Record<string, ReadonlySet<string>>> = {
  // "Declined to comment" is "did not comment".
  en: new Set([...patternsFor('en').revisions.negations, ...words('declined declines refused refuses failed fails')]),
  de: words('nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne weder'),
  fr: words('pas jamais aucun aucune sans non ni personne rien'),
  es: words('no nunca jamas ningun ninguna ninguno sin tampoco nadie nada ni'),
  ar: words('لا لم لن ليس ليست ليسوا غير بدون دون'),
  ur: words('نہیں نہ بغیر کبھی مت'),
};
const none: ReadonlySet<string> = new Set();

/** Words of a language (BCP 47 tag) that reverse what a sentence says, as tokens fold them. */
export const negationsOf = (language: string): ReadonlySet<string> => languages[primaryLanguage(language)] ?? none;
