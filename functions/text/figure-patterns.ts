import type { figures } from './en/index.ts';

/** How a language writes numbers in words, and what it puts around figures. All words as tokens have them, without accents. */
export type FigurePatterns = typeof figures;

type Hedge = 'none' | 'about' | 'above' | 'below';

const folded = (words: string): string => words.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');

const phrasesOf = (phrases: Partial<Record<Hedge, string>>): Map<string, Hedge> =>
  new Map(
    Object.entries(phrases).flatMap(([hedge, list]) =>
      list.split(',').map((phrase) => [folded(phrase.trim()), hedge as Hedge] as const),
    ),
  );

const edgesOf = (phrases: ReadonlyMap<string, Hedge>, at: number): ReadonlySet<string> =>
  new Set([...phrases.keys()].map((phrase) => phrase.split(' ').at(at)!));

const longestOf = (phrases: Iterable<string>): number =>
  Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length));

/** What a language says differently from English. Phrases of a list are separated by commas. */
interface Wording {
  /** Every number in words up to 999 that is no article, with spaces where tokens part. */
  numbers: readonly (readonly [string, number])[];
  scales: Readonly<Record<string, number>>;
  /** "un million", "et", "demi", and what follows a scale for half of it more: "et demi". */
  article: string;
  joint: string;
  half: string;
  halfAfterScale: string;
  hedges: Partial<Record<Hedge, string>>;
  laterHedges: Partial<Record<Hedge, string>>;
  range: { words: readonly string[]; start: string; join: string };
}

/** The patterns of figures of a language from its words. */
export const figurePatterns = (wording: Wording): FigurePatterns => {
  const numberPhrases = new Map(wording.numbers.map(([words, value]) => [folded(words), value]));
  const hedges = phrasesOf(wording.hedges);
  const laterHedges = phrasesOf(wording.laterHedges);
  return {
    numberWords: new Map([...numberPhrases].filter(([words]) => !words.includes(' '))),
    numberPhrases,
    maxPhraseWords: longestOf(numberPhrases.keys()),
    numberStarts: new Set([...numberPhrases.keys()].map((words) => words.split(' ', 1)[0]!)),
    scales: new Map(Object.entries(wording.scales).map(([word, value]) => [folded(word), value])),
    article: wording.article,
    joint: wording.joint,
    half: wording.half,
    halfAfterScale: wording.halfAfterScale,
    hedges,
    hedgeEnds: edgesOf(hedges, -1),
    maxHedgeWords: longestOf(hedges.keys()),
    laterHedges,
    laterHedgeStarts: edgesOf(laterHedges, 0),
    maxLaterWords: longestOf(laterHedges.keys()),
    rangeWords: new Set(wording.range.words),
    rangeStart: wording.range.start,
    rangeJoin: wording.range.join,
    shortScales: { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 },
    // "30m" is a length wherever it is not English.
    countedNoun: /(?!)/u,
  };
};
