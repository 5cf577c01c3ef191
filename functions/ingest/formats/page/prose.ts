import { paragraphsOf } from '../../../text/markup.ts';
import { type Element, isElement, isTeaser, lettersOf, type Page, weightOf } from './dom.ts';

/** Elements that never hold the text of the article. */
const foreign = new Set(
  'aside dialog figcaption figure footer form nav noscript script select style template'.split(' '),
);
/** What boxes of other people's words and other articles are called. */
const foreignNames =
  /comment|respond|disqus|reply|footer|sidebar|widget|cookie|consent|newsletter|sign-?up|related|recommend|teaser|card|promo|most-?read|bio\b|about-the|disclaimer|copyright|legal|caption/i;
/** Elements that hold a paragraph when no other of them is inside. */
const paragraphs = new Set('p li td dd blockquote div section h2 h3'.split(' '));

/** A paragraph of prose is no shorter, and no more of it stands in links. */
const prose = { characters: 80, linked: 0.3 };

/** A shorter paragraph counts if it is a sentence without links. */
const isSentence = ({ localName, textContent }: Element, length: number, linked: number): boolean =>
  localName === 'p' && length >= 30 && linked === 0 && /[.!?…。！？]["'”’»)」』]?$/u.test((textContent ?? '').trim());

/**
 * The paragraphs of prose in the part of a page that its heading stands in, in order, whatever boxes they are spread
 * over: what Readability, which looks for one box, may have missed. Linear in the page.
 */
export const proseIn = (document: Page, heading: Element | undefined): string[] => {
  const main = document.querySelector('main');
  const root = (main && (!heading || main.contains(heading)) ? main : document.querySelector('body')) ?? undefined;
  const found: string[] = [];
  /** The text in an element that is in no paragraph further in, and how much of it is linked. */
  const visit = (element: Element): { hasParagraph: boolean; length: number; linked: number } => {
    let [length, linked, hasParagraph] = [0, 0, false];
    const from = found.length;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) length += weightOf((child.data ?? '').trim());
      if (!isElement(child) || isForeign(child)) continue;
      const inner = visit(child);
      length += inner.length;
      linked += child.localName === 'a' ? inner.length : inner.linked;
      hasParagraph ||= inner.hasParagraph;
    }
    if (!paragraphs.has(element.localName)) return { hasParagraph, length, linked };
    const isProse = length >= prose.characters && linked <= length * prose.linked;
    if (!hasParagraph && (isProse || isSentence(element, length, linked)))
      found.splice(from, found.length - from, ...paragraphsOf(element.outerHTML));
    return { hasParagraph: true, length: 0, linked: 0 };
  };
  const isForeign = (element: Element): boolean =>
    foreign.has(element.localName) ||
    isTeaser(element) ||
    (foreignNames.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) &&
      !(heading && element.contains(heading)));
  if (root) visit(root);
  return found;
};

const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + weightOf(line), 0);

/** So much of the text that was found may be missing from it before what is missing is put in. */
const tolerated = 0.15;

/** The text that was found with the paragraphs of prose that it lacks, where these are a good part; each once. */
export const fuller = (found: readonly string[], prose: readonly string[]): string[] => {
  const known = new Set(found.map(lettersOf));
  const missing = prose.filter((line) => !known.has(lettersOf(line)));
  const isWhole = lengthOf(missing) <= tolerated * lengthOf(found);
  return distinct(isWhole ? found : merged(found, prose));
};

/** Two lists that have lines in common, as one in the order of both. */
const merged = (found: readonly string[], prose: readonly string[]): string[] => {
  const place = new Map(found.map((line, at) => [lettersOf(line), at]));
  const out: string[] = [];
  let next = 0;
  for (const line of prose) {
    const at = place.get(lettersOf(line));
    if (at === undefined) out.push(line);
    else if (at >= next) {
      out.push(...found.slice(next, at + 1));
      next = at + 1;
    }
  }
  return [...out, ...found.slice(next)];
};

/** Long lines that a page has twice, for wide and narrow screens, count once. */
const distinct = (lines: readonly string[]): string[] => {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const letters = lettersOf(line);
    if (weightOf(letters) < 60) return true;
    const isNew = !seen.has(letters);
    seen.add(letters);
    return isNew;
  });
};
