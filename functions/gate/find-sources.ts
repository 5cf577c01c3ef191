import { tokensOf } from '../text/tokens.ts';
import { type Terms, termsOf, type Vector, vectorsOf } from '../text/vectors.ts';

/** A document that may bear a sentence out. */
export interface Document {
  id: string;
  title: string | null;
  text: string;
  language: string;
}

const termsOfDocument = ({ title, text, language }: Omit<Document, 'id'>): Terms =>
  termsOf([title ?? '', text].map((part) => ({ text: part, tokens: tokensOf(part, language) })));

/** Which documents have a term, and with which weight. */
type Holders = ReadonlyMap<number, readonly { at: number; weight: number }[]>;

const holdersIn = (documents: readonly Vector[]): Holders => {
  const holders = new Map<number, { at: number; weight: number }[]>();
  for (const [at, { terms, weights }] of documents.entries())
    for (const [index, term] of terms.entries()) {
      const known = holders.get(term);
      if (known) known.push({ at, weight: weights[index]! });
      else holders.set(term, [{ at, weight: weights[index]! }]);
    }
  return holders;
};

/**
 * How like each document is to some words. What they share counts as much as how alike they are: a long report is not very like its
 * summary.
 */
const likenessOf = ({ terms, weights }: Vector, holders: Holders, documents: number): Float64Array => {
  const likeness = new Float64Array(documents);
  for (const [index, term] of terms.entries())
    for (const { at, weight } of holders.get(term) ?? []) likeness[at]! += weights[index]! * (weight + 1);
  return likeness;
};

/** A sentence, and what stands around it: the paragraph or item that it is in. */
export interface Sought {
  text: string;
  language: string;
  around?: string | undefined;
}

/** How much the words around a sentence count beside its own: they say what "it" and "they" are. */
const aroundWeight = 1.5;
/** A document that is much less likely than another one is not about the same. */
const minOfLikeliest = 0.6;

/**
 * For each sentence the ids of the documents that are most likely to bear it out, the likeliest first, by the vectors with which
 * stories are found as well. None for a sentence that shares no word with any. Pure.
 */
export const likelySources = (
  sentences: readonly Sought[],
  documents: readonly Document[],
  most: number,
): string[][] => {
  const arounds = new Map(sentences.map(({ text, language, around = text }) => [around, { text: around, language }]));
  const placeOf = new Map([...arounds.keys()].map((around, at) => [around, at]));
  const sought = [...sentences, ...arounds.values()].map(({ text, language }) =>
    termsOfDocument({ title: null, text, language }),
  );
  const { vectors } = vectorsOf([...documents.map(termsOfDocument), ...sought]);
  const holders = holdersIn(vectors.slice(0, documents.length));
  const alike = (vector: Vector) => likenessOf(vector, holders, documents.length);
  const likenessAround = vectors.slice(documents.length + sentences.length).map(alike);
  return sentences.map(({ text, around = text }, index) => {
    const context = likenessAround[placeOf.get(around)!]!;
    const own = alike(vectors[documents.length + index]!);
    const found = documents
      .map(({ id }, at) => ({ id, likeness: own[at]! + aroundWeight * context[at]! }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most);
    return found.filter(({ likeness }) => likeness >= minOfLikeliest * found[0]!.likeness).map(({ id }) => id);
  });
};
