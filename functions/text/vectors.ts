import type { Token } from './tokens.ts';

/** The weights of a document's terms, by ascending term number; the squares of the weights add up to 1. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
}

/** Characters of a document that are read: news says what it is about at the beginning. */
const maxRead = 20_000;
/**
 * Words of a report's head, which say who, what and where: the rest repeats what is known. They count several times, and
 * their own vector is a part of the whole one.
 */
const headWords = 50;
const headTimes = 3;
const headShare = 0.4;
/** Names and figures distinguish an event from a lookalike. */
const nameWeight = 2;
const figureWeight = 3;
/**
 * A small collection says little about how common a word is. It is treated as if it had this many more documents without
 * any of its words: so a few reports of one event still weigh that event's words, and the weights keep their scale from
 * ten articles to ten thousand.
 */
const assumedDocuments = 800;
/**
 * In the reports of one war, trial or league the same names, places and words are everywhere and say nothing about which
 * event is meant. A word in more than this share of the collection is background, and counts the less the more common it
 * is. For this share, too, documents without any of its words are assumed: among a few reports, half of which are about
 * one event, that event's words are as common as background would be.
 */
const backgroundShare = 1 / 5;
const assumedForBackground = 20;

interface Count {
  whole: number;
  head: number;
}

const sentenceEnd = /[.!?:"“”…。！？۔؟\n]/u;

/** Whether a sentence ends between two words, or has not begun yet. */
const beginsSentence = (text: string, [end, start]: readonly [number, number]): boolean =>
  end === 0 || (start - end > 1 && sentenceEnd.test(text.slice(end, start)));

/** How much a word says about the event: 1, and less for one that is in a large share of the collection's documents. */
const distinctiveness = (holders: number, documents: number): number => {
  const share = holders / (documents + assumedForBackground);
  return share <= backgroundShare ? 1 : (Math.log(share) / Math.log(backgroundShare)) ** 2;
};

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
      const times = position < headWords ? headTimes : 1;
      count.whole += times;
      if (position < headWords) count.head += times;
    }
    return counts;
  });

  const rarity = holders.map(
    (count, number) =>
      Math.log((documents.length + assumedDocuments) / count) *
      distinctiveness(count, documents.length) *
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
