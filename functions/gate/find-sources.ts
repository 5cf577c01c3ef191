import { tokensOf } from '../text/tokens.ts';
import { type Terms, termsOf, type Vector, vectorsOf } from '../text/vectors.ts';

/** A document that may bear a sentence out. */
export interface Document {
  id: string;
  title: string | null;
  text: string;
  language: string;
}

/** The product of two vectors, whose terms are in ascending order in each half. */
const product = (one: Vector, other: Vector): number => {
  let [at, there, sum] = [0, 0, 0];
  while (at < one.terms.length && there < other.terms.length) {
    const difference = one.terms[at]! - other.terms[there]!;
    if (difference === 0) sum += one.weights[at]! * other.weights[there]!;
    if (difference <= 0) at++;
    if (difference >= 0) there++;
  }
  return sum;
};

const termsOfDocument = ({ title, text, language }: Omit<Document, 'id'>): Terms =>
  termsOf([title ?? '', text].map((part) => ({ text: part, tokens: tokensOf(part, language) })));

/** Words that a sentence and a document share count as much as how alike they are: a long report is not very like its summary. */
const sharedOf = (sentence: Vector, document: Vector): number => {
  const terms = new Set(document.terms);
  return sentence.terms.reduce((sum, term, index) => sum + (terms.has(term) ? sentence.weights[index]! : 0), 0);
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
 * stories are found as well. None for a sentence that shares no word with any. Pure; time is sentences × documents.
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
  const alike = (vector: Vector): number[] =>
    documents.map((_, at) => product(vector, vectors[at]!) + sharedOf(vector, vectors[at]!));
  const likenessAround = vectors.slice(documents.length + sentences.length).map(alike);
  return sentences.map(({ text, around = text }, index) => {
    const context = likenessAround[placeOf.get(around)!]!;
    const found = alike(vectors[documents.length + index]!)
      .map((own, at) => ({ id: documents[at]!.id, likeness: own + aroundWeight * context[at]! }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most);
    return found.filter(({ likeness }) => likeness >= minOfLikeliest * found[0]!.likeness).map(({ id }) => id);
  });
};
