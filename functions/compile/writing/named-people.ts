import { pronounOfFirstName } from '../../text/first-names.ts';
import type { Token } from '../../text/tokens.ts';

/** A name goes on over a space, and over the point of an initial. */
const between = /^\.?\s$/u;
const isPartOfName = ({ capital, stop, number }: Token): boolean => capital && !stop && !number;

/** The runs of neighbouring words with a capital. */
const runsOf = (text: string, tokens: readonly Token[]): Token[][] => {
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const goesOn = last !== undefined && isPartOfName(token) && between.test(text.slice(last.end, token.start));
    if (goesOn) runs.at(-1)!.push(token);
    else if (isPartOfName(token)) runs.push([token]);
    last = isPartOfName(token) ? token : undefined;
  }
  return runs;
};

/**
 * The people of a report as its sentences name them, one after the other. `read` returns the stems of names that a sentence
 * takes for known: a surname or first name alone, "Perry", after an earlier sentence said who "Robert Perry" is.
 */
export const peopleNamed = () => {
  const known = new Set<string>();
  return {
    read: (text: string, tokens: readonly Token[]): string[] => {
      const runs = runsOf(text, tokens);
      const full = runs.filter((run) => run.length > 1).flatMap((run) => run.map(({ stem }) => stem));
      const alone = runs.flatMap((run) => {
        const { stem } = run[0]!;
        return run.length === 1 && known.has(stem) && !full.includes(stem) ? [stem] : [];
      });
      for (const run of runs) {
        const given = run.findIndex(({ word }) => pronounOfFirstName(word) !== undefined);
        if (given < 0 || given === run.length - 1) continue;
        known.add(run[given]!.stem);
        known.add(run.at(-1)!.stem);
      }
      return [...new Set(alone)];
    },
  };
};
