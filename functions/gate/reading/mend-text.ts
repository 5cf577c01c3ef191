/** Text as its writer meant it, where a page or a program that copied it has damaged it. */

/** Text of a page that has lost the breaks between its paragraphs: "to eat anything else.Trust chairman", "worth £200.Mrs May". */
const apart = (text: string): string =>
  text
    .replace(/(?<=\p{Ll}{2}[.!?]|[\p{L}\d][.!?]["”’])(?=["“‘]?\p{Lu}\p{Ll}*\b(?!\.\p{Ll}))/gu, ' ')
    .replace(/(?<=\s[$£€]?\d[\d,]*[.!?]|\s\p{Lu}{3,}[.!?])(?=["“‘]?\p{Lu}\p{Ll}+\s)/gu, ' ');

/** "Â£200", "‚" for a dash: what was written as one encoding and read as another. */
const decoded = (text: string): string => text.replace(/Â(?=[£€¥°«»©®])/gu, '').replace(/(?<=\s)‚(?=\s)/gu, '–');

/** Whether spaces stand around the marks within numbers and words: "at 3: 30", "2, 129 points", "a 32 - year - old". */
const isSpaced = /\d: \d\d(?!\d)|\d, \d{3}(?![\d,])|\p{L} - year - old/u;

/** Numbers and initials without the spaces that a program for languages has put into them: "2, 129", "3. 9", "3: 30 a. m.", "D. A.". */
const joined = (text: string): string =>
  isSpaced.test(text)
    ? text
        .replace(/(?<=\d): (?=\d\d(?:\D|$))/gu, ':')
        .replace(/(?<=\d), (?=\d{3}(?!\d))/gu, ',')
        .replace(/(?<=\d)\. (?=\d)/gu, '.')
        .replace(/\b([ap])\. m\./gu, '$1.m.')
        .replace(/(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu, '')
    : text;

/** The text of a passage without the damage that copying does. */
export const mended = (text: string): string => joined(apart(decoded(text)));
