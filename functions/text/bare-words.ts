/** A text as its letters and digits in lower case, with one space between words: for looking for words in it. */
export const bareWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
