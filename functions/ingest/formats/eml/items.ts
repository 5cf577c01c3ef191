import { articleLink } from '../../../newsletters/links.ts';
import type { Block } from './blocks.ts';
import { isProse, isReadOn, withoutReadOn } from './boilerplate.ts';

/** One piece of news of a mail. */
export interface MailItem {
  title: string | undefined;
  url: string | undefined;
  paragraphs: string[];
}

/** A heading with what follows it, up to the next heading that is not below it. */
interface Section {
  heading: Block;
  body: Block[];
}

/** The text of an item is no shorter. Characters. */
const minText = 40;
/** What stands above the first item is an item of its own from here on: shorter, it is the editor's greeting. */
const minIntroduction = 400;
/** Words of a heading that says what happened, not what a section is called. */
const minHeadlineWords = 4;

const wordCount = (words: string) => words.split(/\s+/).length;
const lettersOf = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two writings say the same title, one perhaps with more words around it. */
const saysSame = (one: string, other: string): boolean => {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return (
    a.length > 0 &&
    b.length > 0 &&
    (a === b || (Math.min(a.length, b.length) >= 12 && (a.includes(b) || b.includes(a))))
  );
};

const textLength = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + (block.kind === 'text' && !block.isLink ? block.words.length : 0), 0);

/** The sections at a level and above it, and what stands before the first. */
const sectionsAt = (blocks: readonly Block[], level: number): { before: Block[]; sections: Section[] } => {
  const before: Block[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= level) sections.push({ heading: block, body: [] });
    else (sections.at(-1)?.body ?? before).push(block);
  }
  return { before, sections };
};

const hasText = ({ body }: Section) => body.some(isProse) && textLength(body) >= minText;

/** Whether a section leads to a page of its own: by its heading, or by a link that stands alone below its text. */
const isLinked = ({ heading, body }: Section): boolean =>
  heading.links.length > 0 ||
  body.some(
    (block) =>
      isReadOn(block) || withoutReadOn(block).href !== undefined || (block.isLink && wordCount(block.words) <= 6),
  );

/** Whether sections are items: most lead to pages of their own, or most have headings that say what happened. */
const areItems = (sections: readonly Section[], isOneArticle: boolean): boolean => {
  const told = sections.filter(hasText);
  if (told.length < 2) return false;
  if (told.filter(isLinked).length * 2 >= told.length) return true;
  const headlines = told.filter(({ heading }) => wordCount(heading.words) >= minHeadlineWords);
  return !isOneArticle && headlines.length * 3 >= told.length * 2;
};

/** A subject that ends in the number of an issue names the issue, not what its one article says. */
const namesIssue =
  /(?:\b(?:issue|no\.?|nr\.?|vol\.?|edition|ausgabe|num[eé]ro|n[uú]mero|bulletin|newsletter)|n[º°]|#)\s*\d+$/i;

/** The level at which a mail has the most items; undefined if it is one article. */
const levelOfItems = (blocks: readonly Block[], subject: string): number | undefined => {
  const levels = [...new Set(blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : [])))].sort();
  // An article has its title, which is also the mail's subject, above headings of its parts.
  const title = blocks.findIndex(({ kind, words }) => kind === 'heading' && saysSame(words, subject));
  let best: { level: number; count: number } | undefined;
  for (const level of levels) {
    const isOneArticle = title >= 0 && blocks[title]!.level < level && !namesIssue.test(subject);
    const { sections } = sectionsAt(blocks, level);
    if (
      !areItems(
        sections.filter(({ heading }) => heading.level === level),
        isOneArticle,
      )
    )
      continue;
    const count = sections.filter(hasText).length;
    if (best === undefined || count > best.count) best = { level, count };
  }
  return best?.level;
};

/** The blocks as paragraphs: without links that stand alone and headings at the end, under which nothing is left. */
const paragraphsOf = (blocks: readonly Block[]): string[] => {
  const kept = blocks.filter(
    (block) =>
      block.kind !== 'divider' && !isReadOn(block) && block.words !== '' && !(block.kind === 'text' && block.isLink),
  );
  const last = kept.findLastIndex(({ kind }) => kind === 'text');
  return kept.slice(0, last + 1).map((block) => withoutReadOn(block).words);
};

/** The page of a section: what its heading leads to, else a link to read on, else one that stands alone. */
const pageOf = ({ heading, body }: Section): string | undefined => {
  const alone = body.filter((block) => block.isLink);
  const candidates = [
    ...[heading, ...body.filter(isReadOn)].flatMap(({ links }) => links.map(({ href }) => href)),
    ...body.map((block) => withoutReadOn(block).href),
    ...alone.flatMap(({ links }) => links.map(({ href }) => href)),
  ];
  for (const href of candidates) {
    const address = href === undefined ? undefined : articleLink(href);
    if (address !== undefined) return address;
  }
  return undefined;
};

const leadsOn = (block: Block): boolean => isReadOn(block) || withoutReadOn(block).href !== undefined;

/** A section up to its link to read on, and what a heading below that begins. */
const endedIn = ({ heading, body }: Section): { own: Section; rest: Section | undefined } => {
  const link = body.findIndex(leadsOn);
  const next = link < 0 ? -1 : body.findIndex(({ kind }, at) => at > link && kind === 'heading');
  if (next < 0) return { own: { heading, body }, rest: undefined };
  return { own: { heading, body: body.slice(0, next) }, rest: { heading: body[next]!, body: body.slice(next + 1) } };
};

/** Lines of short news under a heading that only names them ("In brief"), each with a link to read on: one item each. */
const briefsIn = ({ heading, body }: Section): MailItem[] | undefined => {
  const lines = body.filter(isProse);
  const isList = lines.length >= 2 && lines.every((line) => withoutReadOn(line).href !== undefined);
  if (!isList || wordCount(heading.words) >= minHeadlineWords) return undefined;
  return lines.map((line) => {
    const { words, href } = withoutReadOn(line);
    return { title: undefined, url: href === undefined ? undefined : articleLink(href), paragraphs: [words] };
  });
};

/** The items of a section: one, the lines of a list, or more where a heading follows the link to the rest of the first. */
const itemsOfSection = (section: Section): MailItem[] => {
  const { own, rest } = endedIn(section);
  const briefs = briefsIn(own);
  const item = { title: withoutNumber(own.heading.words), url: pageOf(own), paragraphs: paragraphsOf(own.body) };
  return [...(briefs ?? (hasText(own) ? [item] : [])), ...(rest ? itemsOfSection(rest) : [])];
};

/** "1. Harbour closed" and "• Harbour closed" without what counts them. */
const withoutNumber = (words: string) =>
  words.replace(/^(?:\(?\d{1,2}[.):]\)?|[\p{S}•·*–—»#-]{1,4}\uFE0F?)\s+/u, '').trim();

const single = (
  blocks: readonly Block[],
  { subject, page }: { subject: string; page: string | undefined },
): MailItem => {
  // The title stands in the text once more, with a link to the page.
  const at = blocks.findIndex((block) => block.kind !== 'divider' && !isProse(block) && saysSame(block.words, subject));
  const isTop = at >= 0 && !blocks.slice(0, at).some(isProse);
  const title = isTop ? blocks[at]! : undefined;
  const own = title?.links.map(({ href }) => articleLink(href)).find((address) => address !== undefined);
  const below = title ? blocks.slice(at + 1) : blocks;
  // Between a title and the text stand the author, the day and buttons.
  const start = title ? below.findIndex(isProse) : 0;
  const rest = below.slice(Math.max(start, 0));
  return { title: subject || undefined, url: page ?? own, paragraphs: paragraphsOf(rest) };
};

/**
 * The items of a mail: one for each heading that leads to a page or says what happened, otherwise the mail as a whole.
 * `page`: where the mail as a whole can be read.
 */
export const itemsIn = (
  blocks: readonly Block[],
  { subject, page }: { subject: string; page: string | undefined },
): MailItem[] => {
  const level = levelOfItems(blocks, subject);
  if (level === undefined) return [single(blocks, { subject, page })];
  const { before, sections } = sectionsAt(blocks, level);
  const items = sections.filter(hasText).flatMap(itemsOfSection);
  // What stands above the items, and is more than a greeting, is told under the mail's own title.
  const introduction = [...before, ...sections.filter((one) => !hasText(one)).flatMap(({ body }) => body)].filter(
    isProse,
  );
  if (textLength(introduction) >= minIntroduction)
    items.unshift({ title: subject || undefined, url: page, paragraphs: paragraphsOf(introduction) });
  return items.filter(({ paragraphs }) => paragraphs.length > 0);
};
