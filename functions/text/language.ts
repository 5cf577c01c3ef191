import { eld } from 'eld/small';

/** Below this many letters a guess is worth less than an honest `und`. */
const fewest = 20;
/** Detection needs no more than the beginning. */
const most = 600;

/** The language a text is written in (BCP 47), `und` where it cannot be told. Pure; about 0.1 ms. */
export const detectLanguage = (text: string): string => {
  const beginning = text.slice(0, most);
  if ((beginning.match(/\p{L}/gu)?.length ?? 0) < fewest) return 'und';
  return eld.detect(beginning).language || 'und';
};
