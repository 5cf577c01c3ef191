import type { Entry } from '../../core/article.ts';
import { tokensOf } from '../../text/tokens.ts';

/** Older reports than the newest few add little to what is known. */
const maxEarlier = 12;

/**
 * Returns a function that takes a sentence's stems and returns the share (0–1) of its pairs of neighbouring stems that no
 * earlier report contains. Without earlier reports everything is new.
 */
export const noveltyAgainst = (earlier: readonly Entry[]): ((stems: readonly string[]) => number) => {
  const known = new Set<string>();
  for (const { article } of earlier.slice(0, maxEarlier)) {
    const tokens = tokensOf(article.text, article.language);
    tokens.forEach(({ stem }, index) => {
      known.add(`${stem} ${tokens[index + 1]?.stem ?? ''}`);
    });
  }
  return (stems) => {
    if (known.size === 0 || stems.length < 2) return 1;
    const fresh = stems.slice(1).filter((stem, index) => !known.has(`${stems[index]} ${stem}`)).length;
    return fresh / (stems.length - 1);
  };
};
