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

/**
 * For each sentence the ids of the documents that are most likely to bear it out, the likeliest first, by the vectors with which
 * stories are found as well. None for a sentence that shares no word with any. Pure; time is sentences × documents.
 */
export const likelySources = (
  sentences: readonly { text: string; language: string }[],
  documents: readonly Document[],
  most: number,
): string[][] => {
  const all = [...documents.map(termsOfDocument), ...sentences.map((one) => termsOfDocument({ ...one, title: null }))];
  const { vectors } = vectorsOf(all);
  return sentences.map((_, index) => {
    const own = vectors[documents.length + index]!;
    return documents
      .map(({ id }, at) => ({ id, alike: product(own, vectors[at]!) + sharedOf(own, vectors[at]!) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, most)
      .map(({ id }) => id);
  });
};
