import type { WireOutcome } from '../draft.ts';

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

/** Plain text: an optional leading `date 2021-05-25`, `date 2021-05` or `date 2021`, then the text. It has no title. */
export const plainText = (source: string): WireOutcome => {
  const date = leadingDate.exec(source);
  return {
    ok: true,
    wire: { date: date?.[1], paragraphs: paragraphsOfLines(date ? source.slice(date[0].length) : source) },
  };
};
