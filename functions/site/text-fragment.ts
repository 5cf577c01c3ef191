/** Words at each end of a sentence that find it in a page. */
const wordsAtEnd = 4;
/** A longer fragment, from a script that percent-encoding makes nine times as long or from an endless word, is left out. */
const maxFragment = 400;

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Encodes text for a text directive, in which a hyphen marks what comes before or after the text. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The URL of a page, with a text fragment that makes browsers scroll to a sentence of the page and highlight it
 * (https://wicg.github.io/scroll-to-text-fragment/). It names the first and the last few words, because a page may have
 * links or references in between. The URL is returned as it is if it has a fragment of its own, or the sentence no words.
 */
export const withTextFragment = (url: string, sentence: string): string => {
  if (url.includes('#')) return url;
  const text = sentence.toWellFormed().replaceAll(/\s+/gu, ' ');
  const found = [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return url;
  const endOf = ({ index, segment }: Intl.SegmentData) => index + segment.length;
  const ends =
    found.length <= 2 * wordsAtEnd
      ? [text.slice(first.index, endOf(last))]
      : [
          text.slice(first.index, endOf(found[wordsAtEnd - 1]!)),
          text.slice(found[found.length - wordsAtEnd]!.index, endOf(last)),
        ];
  const fragment = `#:~:text=${ends.map(encoded).join(',')}`;
  return fragment.length > maxFragment ? url : `${url}${fragment}`;
};
