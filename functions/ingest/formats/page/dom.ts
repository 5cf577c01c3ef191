import { inertLine } from '../../clean.ts';

/** As much of the DOM as is asked of a page. */
export interface Node {
  nodeType: number;
  data?: string;
  textContent: string | null;
  parentNode: Node | null;
  childNodes: Iterable<Node>;
}
export interface Element extends Node {
  localName: string;
  attributes: Iterable<{ name: string; value: string }>;
  outerHTML: string;
  remove(): void;
  contains(other: Node): boolean;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
}
export interface Page {
  title: string;
  documentElement: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** Words that a page gives in one place are read so far, and so many of its elements of a kind are looked at. */
export const limits = { words: 5000, alike: 100 };

export const first = (elements: Iterable<Element>): Element[] => [...elements].slice(0, limits.alike);

/** The words of an element on one line, as far as they are read. */
export const wordsOf = (element: Element | null | undefined): string =>
  inertLine((element?.textContent ?? '').slice(0, limits.words));

/** What two writings of one title have in common. */
export const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
/** A character of a script without spaces says as much as so many Latin ones. */
const weightOfUnspaced = 3;

/** The length of a text in characters, those of Chinese, Japanese, Thai and the like by what they say. */
export const weightOf = (text: string): number =>
  text.length + (weightOfUnspaced - 1) * (text.match(unspaced)?.length ?? 0);

/** Elements whose content nobody is shown. */
const unshown = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);
export const isShown = (element: Element): boolean => !unshown.has(element.localName);

/** How much text an element shows, as `weightOf` counts it; scripts and styles apart. */
export const shownLength = (element: Element): number => {
  let length = 0;
  for (const child of element.childNodes)
    if (child.nodeType === 3) length += weightOf(child.data ?? '');
    else if (child.nodeType === 1 && isShown(child as Element)) length += shownLength(child as Element);
  return length;
};

export const isElement = (node: Node): node is Element => node.nodeType === 1;

const isHeading = (node: Node): boolean => isElement(node) && /^h[1-6]$/.test(node.localName);
const isLink = (node: Node): boolean => isElement(node) && node.localName === 'a';

/** Whether an element is a card of another article: an `article` of which the heading is a link. */
export const isTeaser = (element: Element): boolean =>
  element.localName === 'article' &&
  [...element.childNodes].some(
    (child) =>
      (isHeading(child) && [...child.childNodes].some(isLink)) ||
      (isLink(child) && [...child.childNodes].some(isHeading)),
  );
