import { type Element, isShown, isTeaser, type Node, type Page, shownLength, weightOf } from './dom.ts';

/** Style sheets are read so far, and so many of their rules that hide something count. */
const styleLimits = { characters: 200_000, body: 2000, rules: 50 };
const hides = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/;

/** Classes and ids that the page's own style hides from everybody, on any screen: rules within `@media` do not count. */
export const hiddenIn = (styles: string): Set<string> => {
  const css = styles.slice(0, styleLimits.characters);
  const hidden = new Set<string>();
  let selector = '';
  for (let at = 0; at < css.length && hidden.size < styleLimits.rules; ) {
    const one = css[at]!;
    if (one === '/' && css[at + 1] === '*') {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) break;
      at = end + 2;
    } else if (one === '{') {
      const isNested = selector.trimStart().startsWith('@');
      const from = at + 1;
      for (let depth = 1; depth > 0 && ++at < css.length; )
        if (css[at] === '}' || (css[at] === '{' && isNested)) depth += css[at] === '{' ? 1 : -1;
      if (!isNested && hides.test(css.slice(from, Math.min(at, from + styleLimits.body))))
        for (const name of selector.split(',').slice(0, styleLimits.rules))
          if (/^\s*[.#][\w-]{1,100}\s*$/.test(name.slice(0, 200))) hidden.add(name.trim());
      selector = '';
      at++;
    } else {
      selector = one === '}' || one === ';' ? '' : selector + one;
      at++;
    }
  }
  return hidden;
};

/** What stands in the text and is not of it, by the words in the names that pages give such boxes. */
const boxes =
  /(?:^| )(?:newsletters?|sign ?ups?|subscribe|paywall|related|read more|promos?|shar(?:e|ing)|consent|donat(?:e|ions?)|support us|membership)(?: |$)/;
/** Names of boxes that as often hold the text itself as a call to pay for it. */
const perhapsText = /(?:^| )(?:subscribe|paywall|read more|promos?|shar(?:e|ing)|membership)(?: |$)/;

/** What asks for consent may be longer than the article, and has something to click. */
const consent = /(?:^| )(?:cookies?|consent|gdpr|cmp|privacy)(?: |$)/;

/** "NewsletterSignupBox", "article__newsletter-box" as words. */
const asWords = (name: string): string =>
  name
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/**
 * Beyond these Readability takes seconds, or minutes: a page's elements, their depth, and the sum of their depths. A page
 * of two thousand elements comes to some thirty thousand.
 */
const readable = { elements: 6000, depth: 100, work: 120_000 };

/** No attribute that is read is longer; white space in a row says no more than so much of it. */
const maxAttributeLength = 2000;
const longestGap = /\s{200,}/g;

/** What an element shows: characters (see `weightOf`), those of them in runs of prose outside links, and what may be clicked or filled in. */
interface Content {
  shown: number;
  prose: number;
  links: number;
  controls: number;
}
/** A piece of text of so many characters outside links is prose; a call to pay with a link in it has no more of it. */
const proseLimits = { piece: 80, call: 200 };
const controls = new Set(['form', 'input', 'button', 'select', 'textarea']);

/** Whether a box by such a name holds nothing but prose, which then is the text that it stands around. */
const isProse = ({ shown, prose, links, controls }: Content): boolean =>
  controls === 0 && prose > 0 && prose > shown * 0.8 && (links === 0 || prose >= proseLimits.call);

/** Elements that hold the page or its article, whatever their names say. */
const wholes = new Set(['html', 'body', 'main']);

/**
 * What a page hides and its boxes, nothing that is a large part of what it shows, which must be the text or hold it; and
 * whether the page is too large for Readability. Attributes and gaps of no reasonable length are cut on the way.
 */
export const lookedThrough = (document: Page, heading: Element | undefined): { apart: Element[]; isLarge: boolean } => {
  const root = document.documentElement;
  if (!root) return { apart: [], isLarge: false };
  const hidden = hiddenIn([...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'));
  const most = shownLength(root) / 4;
  const apart: Element[] = [];
  let elements = 0;
  let deepest = 0;
  let work = 0;
  const isApart = (element: Element, content: Content): boolean => {
    if (wholes.has(element.localName)) return false;
    const [names, id] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
    const words = asWords(`${names} ${id}`);
    if (content.controls > 0 && consent.test(words) && !(heading && element.contains(heading))) return true;
    if (content.shown >= most) return false;
    if (element.localName === 'footer' || isTeaser(element) || hidden.has(`#${id}`)) return true;
    if (hidden.size > 0 && names !== '' && names.split(/\s+/).some((name) => hidden.has(`.${name}`))) return true;
    return boxes.test(words) && !(perhapsText.test(words) && isProse(content));
  };
  const visit = (node: Node, depth: number, inLink: boolean): Content => {
    const content: Content = { shown: 0, prose: 0, links: 0, controls: 0 };
    if (node.nodeType === 3) {
      const data = node.data ?? '';
      if (data.length > 200) node.data = data.replace(longestGap, ' ');
      content.shown = weightOf(data);
      if (!inLink && weightOf(data.trim()) >= proseLimits.piece) content.prose = content.shown;
      return content;
    }
    if (node.nodeType !== 1) return content;
    const element = node as Element;
    const isLink = element.localName === 'a';
    elements++;
    work += depth;
    deepest = Math.max(deepest, depth);
    for (const { name, value } of [...element.attributes])
      if (value.length > maxAttributeLength) element.removeAttribute(name);
    content.links = isLink ? 1 : 0;
    content.controls = controls.has(element.localName) ? 1 : 0;
    for (const child of [...element.childNodes]) {
      const inner = visit(child, depth + 1, inLink || isLink);
      content.shown += inner.shown;
      content.prose += inner.prose;
      content.links += inner.links;
      content.controls += inner.controls;
    }
    if (isApart(element, content)) apart.push(element);
    return isShown(element) ? content : { ...content, shown: 0, prose: 0 };
  };
  visit(root, 1, false);
  return { apart, isLarge: elements > readable.elements || deepest > readable.depth || work > readable.work };
};
