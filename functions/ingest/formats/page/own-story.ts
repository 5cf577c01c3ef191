import { type Element, type Node, type Page, shownLength } from './dom.ts';

/** Boxes that hold other articles, by element and by the names that pages give them. */
const boxNames = /^(?:article|aside|nav|footer|li)$/;
const cardNames = /card|teaser|related|promo|rail|recommend|most-?read|comment/i;

/**
 * Tells what stands in the story from what stands in the cards of other articles: every box around it must hold the
 * story's heading or, where the page has none, most of its text.
 */
export const storyOf = (document: Page, heading: Element | undefined): ((element: Element) => boolean) => {
  const half = document.documentElement ? shownLength(document.documentElement) / 2 : 0;
  const known = new Map<Node, boolean>();
  const isOpen = (box: Element): boolean => {
    const isCard =
      boxNames.test(box.localName) ||
      cardNames.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`);
    return !isCard || (heading ? box.contains(heading) : shownLength(box) > half);
  };
  return (element: Element): boolean => {
    for (let node = element.parentNode; node && node.nodeType === 1; node = node.parentNode) {
      const box = node as Element;
      if (box.localName === 'body' || box.localName === 'head') return true;
      const open = known.get(box) ?? isOpen(box);
      known.set(box, open);
      if (!open) return false;
    }
    return true;
  };
};
