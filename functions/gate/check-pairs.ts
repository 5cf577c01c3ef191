import type { Doubt } from './doubt.ts';
import type { Evidence } from './prepare-passage.ts';
import type { Word } from './reading.ts';
import type { Claim, Places } from './support.ts';

/** Two names and two figures that stand the other way round in the passages: "Moss, 48, and Hale, 17". */

/** How many words nearer to each other those must be that belong together there. */
const leastNearer = 3;

/** The only place of a name or figure in an evidence sentence. */
const placeIn = (word: Word, evidence: Evidence, places: Places): number | undefined => {
  const found = word.number
    ? evidence.read.words.filter((one) => one.word === word.word).map(({ at }) => at)
    : [...new Set(places.of(word.at).flatMap((one) => (one.evidence === evidence ? [one.at] : [])))];
  return found.length === 1 ? found[0] : undefined;
};

type Placed = readonly [word: Word, at: number];

/** Whether each of two pairs is nearer to a half of the other pair than to its own. */
const areCrossed = ([[, a], [, b]]: readonly [Placed, Placed], [[, c], [, d]]: readonly [Placed, Placed]): boolean => {
  const apart = (one: number, other: number) => Math.abs(one - other);
  const own = [apart(a, b), apart(c, d)] as const;
  const crossed = [apart(a, d), apart(c, b)] as const;
  return (
    new Set([a, b, c, d]).size === 4 &&
    Math.max(...crossed) < Math.min(...own) + 1 &&
    own[0] + own[1] - crossed[0] - crossed[1] >= leastNearer
  );
};

/** Names with the figures of other names. */
export const checkPairs = (claim: Claim, places: Places): Doubt[] => {
  const { words, text, quantities } = claim.read;
  if (quantities.length < 2) return [];
  const told = words.filter(({ isName, number, isQuoted }) => (isName || number) && !isQuoted);
  for (const evidence of claim.evidence) {
    if (evidence.read.quantities.length < 2) continue;
    const placed = told.flatMap((word): Placed[] => {
      const at = placeIn(word, evidence, places);
      return at === undefined ? [] : [[word, at]];
    });
    // A name and its figure, and right behind them another name and its figure.
    for (let at = 0; at + 3 < placed.length; at++) {
      const [one, two, three, four] = placed.slice(at, at + 4) as [Placed, Placed, Placed, Placed];
      const isPair = one[0].number === three[0].number && two[0].number === four[0].number;
      if (!isPair || one[0].number === two[0].number || !areCrossed([one, two], [three, four])) continue;
      const why = `The cited passages have these the other way round: "${evidence.read.text}"`;
      return [{ sign: 'figure-elsewhere', code: 'merged', words: text.slice(one[0].start, four[0].end), why }];
    }
  }
  return [];
};
