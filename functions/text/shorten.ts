const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** No character that a person sees is longer, but for marks heaped on one letter. */
const maxCharacter = 200;

/**
 * Text of at most `length` characters (UTF-16 units), with an ellipsis where something was cut: after a word, or in an
 * endless word between two characters as people see them.
 */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const character = characters.segment(text.slice(0, length + maxCharacter)).containing(length - 1);
  const end = space > length / 2 ? space : character?.index || length - 1;
  return `${text
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s\uFFFD,.;:–-]+$/u, '')}…`;
};
