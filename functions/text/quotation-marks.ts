import type { Span } from '../core/article.ts';

/** Words between quotation marks; the marks lie within [open, close). */
export interface Quoted {
  open: number;
  close: number;
  inner: Span;
  /** False if the paragraph ends before the quotation does. */
  isClosed: boolean;
}

const anyMark = /[“”„«»"‘]|``|''/gu;
/** A mark that opens a quotation, and where it stands. */
interface Opening {
  mark: string;
  index: number;
}

/** Marks that close a quotation, by the mark that opened it; an inward guillemet closes with its opposite or its like. */
const closings: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«', '»'],
  '”': ['”'],
  '"': ['"'],
  '``': ["''"],
};
/** Marks that open a quotation even if the paragraph ends before it closes. */
const mayStayOpen = /[“„«»"]/u;
/** A mark that opens in some countries and closes in others opens only before a word and not right after one. */
const opensHere = /(?:^|[\s([—–-])$/u;
/** ‘Single marks’ close only after a comma or a point: apostrophes look the same. */
const single = /^‘(?=[\p{Lu}“])([^‘]{1,650}?[,.!?…–—])’(?![\p{L}\p{N}])/u;
const maxSingle = 700;

const isBeforeWord = (text: string, index: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(index, index + 2));
const isAfterWord = (text: string, index: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index));

/** Whether a straight mark closes words although it stands right before one: `, "said Ada Moss`. */
const losesItsSpace = (text: string, end: number): boolean => /\p{L},\s?"\p{Ll}$/u.test(text.slice(end - 4, end + 1));

/** Whether a mark of the other kind closes words that nothing like it opened: `“It is late," she said.` */
const closesMixed = ({ mark: opening, index }: Opening, mark: string, text: string, end: number): boolean =>
  ((opening === '“' && mark === '"') || (opening === '"' && mark === '”')) &&
  /[,.!?…]\s?.$/u.test(text.slice(end - 4, end)) &&
  !isBeforeWord(text, end) &&
  !(mark === '"' ? /"/u : /“/u).test(text.slice(index + 1, end - 1));

/** Whether a mark closes the quotation that `opening` opened. */
const closes = (opening: string, mark: string, text: string, end: number): boolean =>
  closings[opening]!.includes(mark) && !(mark === '"' && isBeforeWord(text, end) && !losesItsSpace(text, end));

/** Whether a mark can only close, although no quotation is open. */
const onlyCloses = (mark: string, text: string, index: number): boolean =>
  mark === "''" || (mark === '"' && isAfterWord(text, index));

const opens = (mark: string, text: string, index: number): boolean =>
  (mark !== '»' && mark !== '”') ||
  (opensHere.test(text.slice(Math.max(0, index - 1), index)) && isBeforeWord(text, index + mark.length));

/** Whether a mark that nothing closes opens words that go on in the next paragraph, and is not a stray one. */
const staysOpen = ({ mark, index }: Opening, paragraph: string): boolean => {
  const words = paragraph.slice(index + mark.length);
  return (
    mayStayOpen.test(mark) &&
    opensHere.test(paragraph.slice(Math.max(0, index - 1), index)) &&
    /\p{L}/u.test(words) &&
    !/["”]/u.test(words)
  );
};

/** The words of a quotation in single marks that opens at `index`. */
const wordsInSingleMarks = (text: string, index: number): string | undefined =>
  isAfterWord(text, index) ? undefined : single.exec(text.slice(index, index + maxSingle))?.[1];

/**
 * The quotations of a paragraph in order; marks within a quotation belong to it. Offsets are those of the text in which
 * the paragraph begins at `offset`.
 */
export const quotedIn = (paragraph: string, offset: number): Quoted[] => {
  const found: Quoted[] = [];
  const add = (open: number, from: number, to: number, close: number, isClosed: boolean) =>
    found.push({
      open: offset + open,
      close: offset + close,
      inner: { start: offset + from, end: offset + to },
      isClosed,
    });
  let current: Opening | undefined;
  let until = 0;
  for (const { 0: mark, index } of paragraph.matchAll(anyMark)) {
    if (index < until) continue;
    const end = index + mark.length;
    if (current && (closes(current.mark, mark, paragraph, end) || closesMixed(current, mark, paragraph, end))) {
      add(current.index, current.index + current.mark.length, index, end, true);
      current = undefined;
      continue;
    }
    if (current && current.mark !== mark) continue;
    if (mark === '‘') {
      const words = wordsInSingleMarks(paragraph, index);
      if (!words) continue;
      until = end + words.length + 1;
      add(index, end, until - 1, until, true);
    } else if (onlyCloses(mark, paragraph, index)) current = undefined;
    else if (opens(mark, paragraph, index)) current = { mark, index };
  }
  if (current && staysOpen(current, paragraph))
    add(current.index, current.index + current.mark.length, paragraph.length, paragraph.length, false);
  return found;
};
