import type { RawOutcome } from '../draft.ts';
import { holdsInText } from '../release.ts';

/** No line that a person or a program has wrapped is longer; what is longer is a paragraph on one line. */
const widest = 120;
/** Shorter lines than this are headings, captions or verse, not wrapped prose. */
const narrowest = 40;

const listItem = /^\s*(?:[-*•–]|\d{1,3}[.)])\s/;

/**
 * The paragraphs of plain text. A blank line parts them; a single line break does too, unless it is a wrap, which is
 * where the first word of the next line would not have fitted into the width of the block.
 */
export const paragraphsOfLines = (text: string): string[] =>
  text.split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+|\u2029/).flatMap((block) => {
    const lines = block.split(/\r\n|[\n\r\u2028]/).map((line) => line.trim());
    const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const paragraphs: string[] = [];
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const wrapped =
        before !== undefined &&
        width >= narrowest &&
        width <= widest &&
        before.length + 1 + (line.match(/^\S+/)?.[0].length ?? 0) > width &&
        !listItem.test(line);
      if (wrapped) paragraphs.push(`${paragraphs.pop()} ${line}`);
      else paragraphs.push(line);
    }
    return paragraphs;
  });

const leadingDate = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s)/i;

const maxTitleLength = 120;
/** Who wrote it or whose picture it was, and an agency's "PORT ELLERY: …", are no titles. */
const noTitle = /^(?:by|von|par|por|photo|image|picture|file|credit|source)\b|[:：]/iu;
/** "CORRECTED: …", "Update 2: …": what an agency writes in front of the title of a new version. */
const versionLabel =
  /^(?:correct(?:ed|ion)|update(?:d|\s\d{1,2})?|refile|repeat|korrektur|berichtigung|corrección|correction|rectificatif)\s?:\s+/iu;
const sentenceEnd = /[.!?…。؟۔]["'”’»)]*$/u;

/** Whether a text begins with its title: a line by itself that is no sentence, before one that is. */
const beginsWithTitle = ([first = '', second = '']: readonly string[]): boolean =>
  first.length <= maxTitleLength &&
  /\S\s+\S/u.test(first) &&
  !sentenceEnd.test(first) &&
  !/[,;]$/u.test(first) &&
  !noTitle.test(first.replace(versionLabel, '')) &&
  !listItem.test(first) &&
  second.length > first.length &&
  sentenceEnd.test(second);

/**
 * Plain text: an optional leading `date 2021-05-25`, `date 2021-05` or `date 2021`, then the text, whose title may stand
 * on a line by itself.
 */
export const plainText = (source: string): RawOutcome => {
  const date = leadingDate.exec(source);
  const lines = paragraphsOfLines(date ? source.slice(date[0].length) : source).filter((line) => line !== '');
  // An embargo may stand above the title.
  const { holds, paragraphs } = holdsInText(undefined, lines);
  const titled = !date && beginsWithTitle(paragraphs);
  return {
    ok: true,
    raw: {
      date: date?.[1],
      ...(titled && { title: paragraphs[0] }),
      holds,
      paragraphs: titled ? paragraphs.slice(1) : paragraphs,
    },
  };
};
