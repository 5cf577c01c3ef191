import { createHash } from 'node:crypto';

/** The first hex digits of a text's SHA-256. */
export const hashOf = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/**
 * An article's id: from its object key and, in a batch, from the id that the batch gives it or else its position, so that a
 * correction keeps it. 20 hex digits.
 */
export const articleId = ({ key, member, item }: { key: string; member?: number; item?: string }): string =>
  hashOf(member === undefined ? key : `${key}#${item ?? member}`, 20);
