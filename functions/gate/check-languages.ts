import { checkQuotations } from './check-quotations.ts';
import { bearsOutFigure } from './quantities.ts';
import type { Refusal } from './refusal.ts';
import type { Claim, Places } from './support.ts';

/**
 * What can be told of a sentence whose passages are in another language: its quotations, which must be in the original, its
 * figures and, where a capital shows them, its names. Verbs, negation and certainty cannot be told.
 */
export const checkAcrossLanguages = (claim: Claim, places: Places): Refusal[] => {
  const { read, evidence } = claim;
  const figures = read.quantities.flatMap((said): Refusal[] => {
    const words = read.text.slice(read.words[said.from]!.start, read.words[said.to - 1]!.end);
    const isThere = evidence.some((one) =>
      one.read.quantities.some((other) =>
        bearsOutFigure({ ...said, unit: '', hedge: other.hedge }, { ...other, unit: '' }),
      ),
    );
    return isThere || read.words[said.from]!.isQuoted
      ? []
      : [{ code: 'figure', words, why: `The cited passages do not have the figure ${words}.` }];
  });
  const names = read.words.flatMap((word): Refusal[] => {
    const words = read.text.slice(word.start, word.end);
    return !word.isName || word.at === 0 || word.isQuoted || places.of(word.at).length > 0
      ? []
      : [{ code: 'name', words, why: 'The name does not occur in the cited passages.' }];
  });
  return [...checkQuotations(claim, places), ...names, ...figures];
};
