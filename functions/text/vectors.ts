import type { Token } from './tokens.ts';

/** The weights of a document's terms, by ascending term number; the squares of the weights add up to 1. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
}

/** Characters of a document that are read: news says what it is about at the beginning. */
const maxRead = 20_000;
/** Words of a report's head, which names who, what and where. It counts as much as the whole. */
const headWords = 80;
const headShare = 0.5;
/** Words of the opening, which count twice. */
const openingWords = 60;
/** Names and figures distinguish an event from a lookalike. */
const nameWeight = 2;
const figureWeight = 2.5;
/**
 * A small collection says little about how common a word is. It is treated as if it had this many more documents without
 * any of its words: so a few reports of one event still weigh that event's words, and the weights keep their scale from
 * ten articles to ten thousand.
 */
const assumedDocuments = 500;

interface Count {
  whole: number;
  head: number;
}

const sentenceEnd = /[.!?:"“”…。！？۔؟\n]/u;

/** Whether a sentence ends between two words, or has not begun yet. */
const beginsSentence = (text: string, [end, start]: readonly [number, number]): boolean =>
  end === 0 || (start - end > 1 && sentenceEnd.test(text.slice(end, start)));

/** A part of a document, a title or a text, with its tokens. A new part begins a new sentence. */
export interface Part {
  text: string;
  tokens: readonly Token[];
}

/** The tokens of a document up to `maxRead` characters, each with whether a sentence begins with it. */
function* tokensToRead(parts: readonly Part[]): Generator<{ token: Token; beginsSentence: boolean }> {
  let read = 0;
  for (const { text, tokens } of parts) {
    let end = 0;
    for (const token of tokens) {
      if (read + token.end > maxRead) return;
      yield { token, beginsSentence: beginsSentence(text, [end, token.start]) };
      end = token.end;
    }
    read += text.length;
  }
}

/**
 * Represents documents as vectors: the product of two vectors is how similar their documents are. It is the cosine of
 * weighted word stems (log frequency × inverse document frequency), half of it over the whole document, half over its
 * head. Term numbers are below `size`. Time is linear in the documents' length; the order of the documents only changes
 * the term numbers.
 */
export const vectorsOf = (documents: readonly (readonly Part[])[]): { vectors: Vector[]; size: number } => {
  const numbers = new Map<string, number>();
  /** By term: documents that contain it. */
  const holders: number[] = [];
  const figures: boolean[] = [];
  /** By term: how much more often it has a capital than not where no sentence begins. Names do. */
  const capitals: number[] = [];

  const numberOf = ({ stem, number: isFigure }: Token): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    const number = holders.length;
    numbers.set(stem, number);
    holders.push(0);
    capitals.push(0);
    figures.push(isFigure);
    return number;
  };

  const counted = documents.map((parts) => {
    const counts = new Map<number, Count>();
    let position = -1;
    for (const { token, beginsSentence: isFirst } of tokensToRead(parts)) {
      position++;
      if (token.stop) continue;
      const number = numberOf(token);
      if (!token.capital) capitals[number]!--;
      else if (!isFirst) capitals[number]!++;
      let count = counts.get(number);
      if (!count) {
        count = { whole: 0, head: 0 };
        counts.set(number, count);
        holders[number]!++;
      }
      const times = position < openingWords ? 2 : 1;
      count.whole += times;
      if (position <= headWords) count.head += times;
    }
    return counts;
  });

  const rarity = holders.map(
    (count, number) =>
      Math.log((documents.length + assumedDocuments) / count) *
      (figures[number] ? figureWeight : capitals[number]! > 0 ? nameWeight : 1),
  );
  const size = holders.length;
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
