import type { Span } from '../core/article.ts';

/**
 * Items of a list that stand in one line: "1. … 2. …", "1) …", "1.) …", "(a) …", "(ii) …", "• …". They are items only if
 * they count up from the first, each begins with a capital, and the first stands at the front or behind a mark.
 */

const bullet = '[•▪●◦⁃‣]';
const marker = new RegExp(
  `(?<=^|\\s)(?:${bullet}\\s?(?:\\d{1,2}[.)]{1,2}\\s)?|\\((\\d{1,2}|[a-z]|[ivx]{1,4})\\)\\s|(\\d{1,2}|[a-z])(\\.\\)|[.)])\\s)(?=["“„«‘(]?[\\p{Lu}\\p{Lo}\\p{N}])`,
  'gu',
);
const hint = new RegExp(`${bullet}|(?:^|[\\s(])[1ai][.)]`, 'u');

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The label that follows another in a list: 2 after 1, b after a, ii after i. */
const following = (label: string): string => {
  if (/^\d/.test(label)) return String(Number(label) + 1);
  if (roman.includes(label)) return roman[roman.indexOf(label) + 1] ?? '';
  return String.fromCharCode(label.charCodeAt(0) + 1);
};

/** Whether a list may begin here: at the front, or after the mark that ends what introduces it. */
const canOpen = (text: string, at: number): boolean =>
  /(?:^|[.!?:;…。؟۔][”"’»)]?)\s*$/u.test(text.slice(Math.max(0, at - 20), at));

/** The numbers, letters and bullets of the items of lists in a paragraph, as spans in order: an item begins where one does. */
export const listMarkers = (text: string): Span[] => {
  if (!hint.test(text)) return [];
  const markers: Span[] = [];
  let run: { style: string; next: string; first: Span; isOpen: boolean } | undefined;
  for (const match of text.matchAll(marker)) {
    const [, enclosed, label, closing] = match;
    const span = { start: match.index, end: match.index + match[0].length };
    const name = enclosed ?? label;
    if (name === undefined) {
      markers.push(span);
      continue;
    }
    const style = enclosed === undefined ? closing! : '()';
    if (run && run.style === style && run.next === name) {
      if (!run.isOpen) markers.push(run.first);
      markers.push(span);
      run = { ...run, next: following(name), isOpen: true };
    } else if (/^(?:1|a|i)$/.test(name) && canOpen(text, span.start))
      run = { style, next: following(name), first: span, isOpen: false };
  }
  return markers.sort((a, b) => a.start - b.start);
};
