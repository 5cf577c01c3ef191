/** A fragment names a whole passage up to this many words; of a longer one, its first and last words. */
const maxWords = 12;
const endWords = 5;

/** A dash, a comma and an ampersand separate the parts of a directive, so they are encoded as well. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of a page that opens at a sentence, which browsers then highlight (WICG, URL Fragment Text Directives).
 * Browsers without that feature, and pages that no longer have the sentence, open at the top or at the address's own fragment.
 */
export const withTextFragment = (url: string, sentence: string): string => {
  const words = sentence.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return url;
  const text =
    words.length <= maxWords
      ? encoded(words)
      : `${encoded(words.slice(0, endWords))},${encoded(words.slice(-endWords))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
};
