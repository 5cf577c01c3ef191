import { tokensOf } from './tokens.ts';

/** A text as a point: weights of its terms, by ascending term number; the weights' squares add up to 1. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
}

/** What is read of a text: news says what it is about in its first pages. */
const readCharacters = 20_000;
/** The head of a report names who, what and where; it counts as much as all the rest. In words that are not stop words. */
const headWords = 80;
const headShare = 0.5;
/** Words of the opening, which count twice. */
const openingWords = 60;
/** Names and figures tell one event from its lookalike. */
const nameWeight = 2;
const figureWeight = 2.5;
/**
 * A small collection knows little of how common a word is. It is read as if it were this much larger, with none of its
 * words in the rest: so a few reports of one event still weigh that event's words, and the weights keep their scale
 * from ten articles to ten thousand.
 */
const imagined = 500;

interface Count {
  whole: number;
  head: number;
}

const sentenceEnd = /[.!?:"“”…。！？۔؟\n]/u;

/** Whether between two words a sentence ends, or none has begun yet. */
const beginsSentence = (text: string, [end, start]: readonly [number, number]): boolean =>
  end === 0 || (start - end > 1 && sentenceEnd.test(text.slice(end, start)));

/**
 * Places texts so that the product of two vectors is how much they are about the same: the cosine of weighted word
 * stems (log frequency × inverse document frequency), half of it over the whole text, half over its head.
 * Numbers of terms are below `size`. Linear in the texts' length; depends on the texts' order only in the numbers.
 */
export const vectorsOf = (
  texts: readonly { title: string | null; text: string; language: string }[],
): { vectors: Vector[]; size: number } => {
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  const figures: boolean[] = [];
  /** How much more often a term begins with a capital than not where no sentence begins: names do. */
  const capitals: number[] = [];

  const counted = texts.map(({ title, text, language }) => {
    const read = (title ? `${title}\n\n${text}` : text).slice(0, readCharacters);
    const counts = new Map<number, Count>();
    let end = 0;
    for (const [position, token] of tokensOf(read, language).entries()) {
      const gap = [end, token.start] as const;
      end = token.end;
      if (token.stop) continue;
      let number = numbers.get(token.stem);
      if (number === undefined) {
        number = documents.length;
        numbers.set(token.stem, number);
        documents.push(0);
        capitals.push(0);
        figures.push(token.number);
      }
      if (!token.capital) capitals[number]!--;
      else if (!beginsSentence(read, gap)) capitals[number]!++;
      let count = counts.get(number);
      if (!count) {
        count = { whole: 0, head: 0 };
        counts.set(number, count);
        documents[number]!++;
      }
      const times = position < openingWords ? 2 : 1;
      count.whole += times;
      if (position <= headWords) count.head += times;
    }
    return counts;
  });

  const rarity = documents.map(
    (holders, number) =>
      Math.log((texts.length + imagined) / holders) *
      (figures[number] ? figureWeight : capitals[number]! > 0 ? nameWeight : 1),
  );
  const size = documents.length;
  const vectors = counted.map((counts) => {
    const inOrder = Int32Array.from(counts.keys()).sort();
    const terms: number[] = [];
    const weights: number[] = [];
    const lay = (field: keyof Count, offset: number, share: number) => {
      const from = terms.length;
      let squares = 0;
      for (const number of inOrder) {
        const count = counts.get(number)![field];
        if (!count) continue;
        const weight = (1 + Math.log(count)) * rarity[number]!;
        terms.push(offset + number);
        weights.push(weight);
        squares += weight * weight;
      }
      const scale = Math.sqrt(share / (squares || 1));
      for (let index = from; index < weights.length; index++) weights[index]! *= scale;
    };
    lay('whole', 0, 1 - headShare);
    lay('head', size, headShare);
    return { terms: Int32Array.from(terms), weights: Float64Array.from(weights) };
  });
  return { vectors, size: 2 * size };
};
