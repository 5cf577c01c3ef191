import { pronounOfFirstName } from '../../text/first-names.ts';
import type { Token } from '../../text/tokens.ts';

/** A name goes on over a space, and over the point of an initial. */
const between = /^\.?\s$/u;
const isPartOfName = ({ capital, stop, number }: Token): boolean => capital && !stop && !number;

/** A surname alone behind one of these: an earlier sentence has said who it is. */
const honorifics = new Set('mr mrs ms miss mx dr prof'.split(' '));
/** ", the chief executive", ", 43,": behind a name it says who has it. */
const saysWho = /^,\s(?:\p{N}{1,3}\b|an?\s|the\s|who\b|whose\b|\p{L}+['’]s\s)/u;

/** Behind the name of somebody whose first name says nothing: "Deng Jiagui, a businessman", "Rainer Wendt told the paper". */
const somebody =
  /^(?:,\s(?:\p{N}{1,3},|an?\s|the\s|who\b|whose\b|head\s|chief\s|chair)|\s(?:said|says|told|wrote|tweeted|added)\b)/u;
/** Characters behind a name that are looked at. */
const maxBehind = 40;

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
 * takes for known: a surname or first name alone, "Perry", after an earlier sentence said who "Robert Perry" is, or "Mr Perry"
 * even if none did.
 */
export const peopleNamed = () => {
  const known = new Set<string>();
  return {
    read: (text: string, tokens: readonly Token[]): string[] => {
      const runs = runsOf(text, tokens);
      const isByTitle = (run: readonly Token[]) => run.length === 2 && honorifics.has(run[0]!.word);
      const full = runs
        .filter((run) => run.length > 1 && !isByTitle(run))
        .flatMap((run) => run.map(({ stem }) => stem));
      const alone = runs.flatMap((run) => {
        const { stem, end } = run.at(-1)!;
        if (full.includes(stem) || run.length > 2) return [];
        if (isByTitle(run)) return saysWho.test(text.slice(end, end + maxBehind)) ? [] : [stem];
        return run.length === 1 && known.has(stem) ? [stem] : [];
      });
      for (const run of runs) {
        const given = run.findIndex(({ word }) => pronounOfFirstName(word) !== undefined);
        if (given >= 0 && given < run.length - 1) known.add(run[given]!.stem);
        const isSomebody = run.length > 1 && somebody.test(text.slice(run.at(-1)!.end, run.at(-1)!.end + maxBehind));
        if ((given >= 0 && given < run.length - 1) || isSomebody) known.add(run.at(-1)!.stem);
      }
      return [...new Set(alone)];
    },
  };
};
