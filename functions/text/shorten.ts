const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** No character that a person sees is longer, but for marks heaped on one letter. */
const maxCharacter = 200;

/** A word that begins like a name: with a capital letter or a figure. */
const beginsName = /^[\p{Ps}\p{Pi}"']*[\p{Lu}\p{Lt}\p{N}]/u;
/** A word after which no name goes on. */
const endsPhrase = /[,.;:!?–—|]$/u;

/**
 * Where to end without parting the words of a name, as "Port" from "Ellery": at the last space up to `end` that is not between
 * two words with a capital letter. `end` itself where there is none after `least`, as in a title in which all words have one.
 */
const besideNames = (text: string, end: number, least: number): number => {
  for (let at = end; at > least; at = text.lastIndexOf(' ', at - 1)) {
    const before = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
    const after = text.slice(at + 1);
    if (endsPhrase.test(before) || !beginsName.test(before) || !beginsName.test(after)) return at;
  }
  return end;
};

/**
 * Text of at most `length` characters (UTF-16 units), with an ellipsis where something was cut: after a word and not inside a
 * name of several words, or in an endless word between two characters as people see them.
 */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const character = characters.segment(text.slice(0, length + maxCharacter)).containing(length - 1);
  const end = space > length / 2 ? besideNames(text, space, length / 2) : character?.index || length - 1;
  return `${text
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s\uFFFD,.;:–-]+$/u, '')}…`;
};
