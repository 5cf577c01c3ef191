import { type Acronym, acronymAt, countedNames, unambiguous } from './aliases.ts';
import { shortFigure } from './short-scales.ts';
import type { Token } from './tokens.ts';

/** The weights of a document's terms, by ascending term number; with those of the terms that no other document has, their squares add up to 1. */
export interface Vector {
  terms: Int32Array;
  weights: Float32Array;
}

/** Characters of a document that are read: news says what it is about at the beginning. */
const maxRead = 20_000;
/**
 * Words of a report's head, which says who, what and where, while the rest repeats what is known. They count several times,
 * and their own vector is a part of the whole one.
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
/** Occurrences beyond this make no difference. */
const maxTimes = 255;
const maxCapitals = 127;

/** How much a word says about the event: 1, and less for one that is in a large share of the collection's documents. */
const distinctiveness = (holders: number, documents: number): number => {
  const share = holders / (documents + assumedForBackground);
  return share <= backgroundShare ? 1 : (Math.log(share) / Math.log(backgroundShare)) ** 2;
};

const sentenceEnd = /[.!?:"“”…。！？۔؟\n]/u;

/** Whether a sentence ends between two words, or has not begun yet. */
const beginsSentence = (text: string, end: number, start: number): boolean =>
  end === 0 || (start - end > 1 && sentenceEnd.test(text.slice(end, start)));

/** A part of a document, a title or a text, with its tokens. A new part begins a new sentence. */
export interface Part {
  text: string;
  tokens: readonly Token[];
}

/** The terms of a document, its word stems without function words, each with its counts; all arrays are in the same order. */
export interface Terms {
  /** The hash of each stem, doubled; a figure's is one higher. */
  ids: Int32Array;
  /** How often it occurs, in the head more often than it does. */
  whole: Uint8Array;
  head: Uint8Array;
  /** How much more often it has a capital than not where no sentence begins. Names do. */
  capitals: Int8Array;
  /** Acronyms that the document explains. */
  acronyms: readonly Acronym[];
}

/**
 * Where the counts of a document are written before their number is known, and a table of places by hash (open addressing).
 * A document has at most `maxRead` tokens. Kept, because making them would take longer than counting.
 */
const counts = {
  ids: new Int32Array(maxRead),
  whole: new Uint8Array(maxRead),
  head: new Uint8Array(maxRead),
  capitals: new Int8Array(maxRead),
};
const slots = new Int32Array(2 ** 15);
const slotMask = slots.length - 1;

/** Counts the terms of a document up to `maxRead` characters. Time is linear in its length. */
export const termsOf = (parts: readonly Part[]): Terms => {
  const { ids, whole, head, capitals } = counts;
  let size = 0;
  /** Place of a term in the counts, from 1. */
  const placeOf = (id: number): number => {
    let slot = (id >> 1) & slotMask;
    while (slots[slot] !== 0 && ids[slots[slot]! - 1] !== id) slot = (slot + 1) & slotMask;
    if (slots[slot] === 0) {
      ids[size] = id;
      whole[size] = 0;
      head[size] = 0;
      capitals[size] = 0;
      slots[slot] = ++size;
    }
    return slots[slot]! - 1;
  };
  const count = (id: number, position: number, capital: number) => {
    const place = placeOf(id);
    capitals[place] = Math.max(-maxCapitals, Math.min(maxCapitals, capitals[place]! + capital));
    const times = position < headWords ? headTimes : 1;
    whole[place] = Math.min(maxTimes, whole[place]! + times);
    if (position < headWords) head[place] = Math.min(maxTimes, head[place]! + times);
  };
  const acronyms: Acronym[] = [];
  let read = 0;
  let position = -1;
  for (const { text, tokens } of parts) {
    let last = 0;
    for (const [at, { start, end, hash, stop, capital, number }] of tokens.entries()) {
      if (read + end > maxRead) break;
      const before = last;
      last = end;
      position++;
      if (stop) continue;
      const isFirst = capital && beginsSentence(text, before, start);
      const names = countedNames(tokens, at);
      if (names) for (const name of names) count(2 * name, position, isFirst ? 0 : 1);
      else {
        const short = number ? shortFigure(text, tokens, at) : undefined;
        count(2 * (short?.figure ?? hash) + (number ? 1 : 0), position, capital ? (isFirst ? 0 : 1) : -1);
        if (short?.scale !== undefined) count(2 * short.scale, position, -1);
      }
      const acronym = capital ? acronymAt(text, tokens, at) : undefined;
      if (acronym) acronyms.push(acronym);
    }
    read += text.length;
  }
  slots.fill(0);
  return {
    ids: ids.slice(0, size),
    whole: whole.slice(0, size),
    head: head.slice(0, size),
    capitals: capitals.slice(0, size),
    acronyms,
  };
};

/** A document's terms, with the acronyms of the names that it spells out, as other documents explain them. */
const withAcronyms = (document: Terms, byFirstWord: ReadonlyMap<number, readonly Acronym[]>): Terms => {
  const { ids, whole, head, capitals, acronyms } = document;
  const added = new Map<number, number>();
  for (const [place, id] of ids.entries())
    for (const { acronym, words } of byFirstWord.get(id >> 1) ?? [])
      if (!ids.includes(2 * acronym) && words.every((word) => ids.includes(2 * word))) added.set(2 * acronym, place);
  if (added.size === 0) return document;
  const places = [...ids.keys(), ...added.values()];
  return {
    ids: Int32Array.from([...ids, ...added.keys()]),
    whole: Uint8Array.from(places, (place) => whole[place]!),
    head: Uint8Array.from(places, (place) => head[place]!),
    capitals: Int8Array.from(places, (place) => capitals[place]!),
    acronyms,
  };
};

/** The places of different numbers in ascending order of the numbers. `placeOf`, which is overwritten, has one item for each number. */
const orderOf = (numbers: Int32Array, placeOf: Int32Array): Int32Array => {
  for (let place = 0; place < numbers.length; place++) placeOf[numbers[place]!] = place;
  const order = numbers.toSorted();
  for (let at = 0; at < order.length; at++) order[at] = placeOf[order[at]!]!;
  return order;
};

/** Logarithmic frequency by number of occurrences. */
const frequencies = Float64Array.from({ length: maxTimes + 1 }, (_, times) => (times === 0 ? 0 : 1 + Math.log(times)));

/**
 * Represents documents as vectors: the product of two vectors is how similar their documents are. It is the cosine of
 * weighted word stems (log frequency × inverse document frequency), most of it over the whole document, the rest over its
 * head. Terms that only one document has count in its length and are left out, because they meet no other. Term numbers are
 * below `size`. Time is linear in the documents' length; the order of the documents only changes the term numbers.
 */
export const vectorsOf = (given: readonly Terms[]): { vectors: Vector[]; size: number } => {
  const explained = unambiguous(given.flatMap(({ acronyms }) => acronyms));
  const byFirstWord = Map.groupBy(explained, ({ words }) => words[0]!);
  const documents = byFirstWord.size === 0 ? given : given.map((document) => withAcronyms(document, byFirstWord));
  const numbers = new Map<number, number>();
  /** By term: documents that contain it, and how much more often it has a capital than not. */
  const holders: number[] = [];
  const capitals: number[] = [];
  const isFigure: boolean[] = [];
  const numbered = documents.map(({ ids, capitals: own }) => {
    const terms = new Int32Array(ids.length);
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index]!;
      let number = numbers.get(id);
      if (number === undefined) {
        number = holders.length;
        numbers.set(id, number);
        holders.push(0);
        capitals.push(0);
        isFigure.push(id % 2 === 1);
      }
      terms[index] = number;
      holders[number]!++;
      capitals[number]! += own[index]!;
    }
    return terms;
  });

  const rarity = holders.map(
    (count, number) =>
      Math.log((documents.length + assumedDocuments) / count) *
      distinctiveness(count, documents.length) *
      (isFigure[number] ? figureWeight : capitals[number]! > 0 ? nameWeight : 1),
  );
  const size = holders.length;
  const placeOf = new Int32Array(size);
  const vectors = documents.map((document, at): Vector => {
    const own = numbered[at]!;
    const inOrder = orderOf(own, placeOf);
    const terms = new Int32Array(2 * own.length);
    const weights = new Float32Array(2 * own.length);
    let count = 0;
    const lay = (times: Uint8Array, offset: number, share: number) => {
      const from = count;
      let squares = 0;
      for (const index of inOrder) {
        if (times[index] === 0) continue;
        const number = own[index]!;
        const weight = frequencies[times[index]!]! * rarity[number]!;
        squares += weight * weight;
        if (holders[number] === 1) continue;
        terms[count] = offset + number;
        weights[count++] = weight;
      }
      const scale = Math.sqrt(share / (squares || 1));
      for (let index = from; index < count; index++) weights[index]! *= scale;
    };
    lay(document.whole, 0, 1 - headShare);
    lay(document.head, size, headShare);
    return { terms: terms.slice(0, count), weights: weights.slice(0, count) };
  });
  return { vectors, size: 2 * size };
};
