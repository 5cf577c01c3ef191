import { franc } from 'franc-min';

/** Below this many letters a guess is worth less than an honest `und`. */
const fewest = 20;
/** Detection needs no more than the beginning. */
const most = 600;

/** The language a text is written in (BCP 47), `und` where it cannot be told. Pure; about 1 ms. */
export const detectLanguage = (text: string): string => {
  const beginning = text.slice(0, most);
  if ((beginning.match(/\p{L}/gu)?.length ?? 0) < fewest) return 'und';
  // franc speaks ISO 639-3; the canonical form of its tags is the short one (`eng` is `en`, `arb` is `ar`).
  return Intl.getCanonicalLocales(franc(beginning))[0]!;
};
