/** What an inflected word may be a form of: "carried" of "carry", "planning" of "plan". Irregular forms are in the table of roots. */

/** Words that end like a form of another one, and are none. */
const plain = new Set(
  'evening seed feed news species series does its this bus gas ring king wing thing spring string during need speed'.split(
    ' ',
  ),
);

/** "Star" has a doubled letter before "ing", so "staring" is no form of it. */
const doubles = /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]$/u;

const ofVerb = (base: string): string[] => {
  if (doubles.test(base)) return [`${base}e`];
  const single = /([bdfgklmnprstvz])\1$/u.test(base) ? [base.slice(0, -1)] : [];
  return [base, `${base}e`, ...single];
};

const withoutPlural = (word: string): string[] => {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /[^s]s$/u.test(word) ? [word.slice(0, -1)] : [];
};

const withoutEnding = (word: string): string[] => {
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('ed')) return ofVerb(word.slice(0, -2));
  if (word.endsWith('ying') && word.length <= 5) return [`${word.slice(0, -4)}ie`, word.slice(0, -3)];
  return word.endsWith('ing') ? ofVerb(word.slice(0, -3)) : withoutPlural(word);
};

/** A word, and all that it may be a regular form of. Some of these are no words. */
export const baseForms = (word: string): string[] =>
  word.length < 3 || plain.has(word) ? [word] : [word, ...withoutEnding(word)];
