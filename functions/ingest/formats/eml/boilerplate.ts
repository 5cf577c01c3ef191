import { isSocial } from '../../../newsletters/links.ts';
import type { Block } from './blocks.ts';
import {
  aside,
  footer,
  greeting,
  invitation,
  listOfContents,
  networkNames,
  readOn,
  sponsor,
  viewOnline,
} from './phrases.ts';

/** Longer blocks are part of an article, whatever phrases are in them. Characters. */
const longestPhrase = 240;
/** The end of a mail may be longer: it says why the mail was sent. */
const longestFooter = 700;
/** A postal address stands this close above the end of a mail. Blocks. */
const closeToFooter = 4;

/** Advertisements that are looked for. */
const maxSponsored = 30;

/** A sentence that ends before another begins. */
const hasSentence = /\p{L}{2}[.!?…。۔؟]\s+\p{L}/u;
const isSentence = (words: string) => words.length >= 30 && /[.!?…。۔؟]["'”’»)]*$/u.test(words);
/** A block of prose: a sentence, or enough words that only a sentence has so many. A link to read on may stand behind it. */
export const isProse = (block: Block): boolean => {
  if (block.kind !== 'text' || block.isLink) return false;
  const { words } = withoutReadOn(block);
  return isSentence(words) || words.length >= 120 || (words.length >= 60 && hasSentence.test(words));
};

const isFooter = ({ kind, words }: Block) => kind !== 'divider' && words.length <= longestFooter && footer.test(words);

const isSponsorLabel = ({ words }: Block) => words.length <= 90 && sponsor.test(words);

/** A line of an address: figures, commas or bars, and no sentence. */
const isAddressLine = (block: Block): boolean => {
  const { kind, words } = block;
  if (kind === 'divider' || words.length <= 30) return true;
  return words.length <= longestPhrase && !isProse(block) && (/\d/.test(words) || words.split(/[,|•·]/).length > 1);
};

/**
 * A mail without its end: what follows the first block that says how to leave the list, if no item follows that, and the
 * address above it.
 */
const withoutFooter = (blocks: readonly Block[]): Block[] => {
  const lastProse = blocks.findLastIndex((block) => isProse(block) && !isFooter(block) && !aside.test(block.words));
  let end = blocks.findIndex((block, at) => at > lastProse && isFooter(block));
  if (end < 0) {
    // Prose below the end, such as a notice about the law, is of the end too where most of the mail is above it.
    const length = (some: readonly Block[]) => some.reduce((sum, { words }) => sum + words.length, 0);
    const found = blocks.findIndex(
      (block, at) => isFooter(block) && length(blocks.slice(0, at)) > 3 * length(blocks.slice(at)),
    );
    end = found < 0 ? blocks.length : found;
  }
  if (end === blocks.length) return [...blocks];
  const nearest = Math.max(0, end - closeToFooter);
  while (end > nearest && isAddressLine(blocks[end - 1]!) && blocks[end - 1]!.kind !== 'heading') end--;
  return blocks.slice(0, end);
};

/** The box that holds a label and what was paid for: the smallest that has more in it, but not half of the mail. */
const sponsoredBox = (blocks: readonly Block[], at: number): Set<number> => {
  const length = (some: readonly Block[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  const total = length(blocks);
  for (const box of blocks[at]!.boxes.toReversed()) {
    const within = blocks.flatMap((block, place) => (block.boxes.includes(box) ? [place] : []));
    if (length(within.map((place) => blocks[place]!)) > total / 2) break;
    const hasMore = within.some((place) => place > at && isProse(blocks[place]!));
    // A box with several headings has other items in it too.
    const headings = within.filter((place) => blocks[place]!.kind === 'heading' && !isSponsorLabel(blocks[place]!));
    if (headings.length > 1) break;
    if (hasMore) return new Set(within);
  }
  return new Set();
};

/** From a label to the next line or heading; the first heading below the label is the advertisement's own. */
const sponsoredRun = (blocks: readonly Block[], at: number): Set<number> => {
  const run = new Set([at]);
  let hasHeading =
    blocks[at]!.kind === 'heading' && blocks.slice(at + 1).find(({ kind }) => kind !== 'divider')?.kind !== 'heading';
  let hasText = false;
  for (let next = at + 1; next < blocks.length; next++) {
    const { kind } = blocks[next]!;
    if (kind === 'divider' && hasText) break;
    if (kind === 'heading' && (hasText || hasHeading)) break;
    hasHeading ||= kind === 'heading';
    hasText ||= kind === 'text';
    run.add(next);
  }
  return run;
};

const withoutSponsored = (blocks: readonly Block[]): Block[] => {
  const left = new Set<number>();
  let labels = 0;
  for (const [at, block] of blocks.entries()) {
    if (left.has(at) || block.kind === 'divider' || !isSponsorLabel(block)) continue;
    if (++labels > maxSponsored) break;
    const boxed = sponsoredBox(blocks, at);
    for (const place of boxed.size > 0 ? boxed : sponsoredRun(blocks, at)) left.add(place);
  }
  return blocks.filter((_, at) => !left.has(at));
};

const isNoise = (block: Block): boolean => {
  const { kind, words, links } = block;
  if (kind === 'divider') return false;
  if (words.length > longestPhrase) return false;
  if (viewOnline.test(words) && (words.length <= 90 || links.length > 0)) return true;
  if (aside.test(words)) return true;
  if (networkNames.test(words) || listOfContents.test(words) || greeting.test(words)) return true;
  if (links.length > 0 && block.isLink && links.every(({ href }) => isSocial(href))) return true;
  if (invitation.test(words) && (links.length > 0 || !isSentence(words))) return true;
  return isFooter(block) && (links.length > 0 || !isSentence(words));
};

/** The address of the page that a mail says it can be read on, as it stands there; undefined if it names none. */
export const onlineLink = (blocks: readonly Block[]): string | undefined =>
  blocks
    .filter(({ words }) => words.length <= longestPhrase && viewOnline.test(words))
    .flatMap(({ links }) => links)
    .find((link) => viewOnline.test(link.words) || link.words === '')?.href ??
  blocks.find(({ words }) => words.length <= 90 && viewOnline.test(words))?.links[0]?.href;

/** A link to the rest of an item, which is not part of its text. */
export const isReadOn = ({ kind, words, isLink, links }: Block): boolean =>
  kind !== 'divider' && words.length <= 90 && (readOn.test(words) ? links.length > 0 : isLink && words === '');

/** A block without the link to read on that stands at its end, and that link. */
export const withoutReadOn = (block: Block): { words: string; href: string | undefined } => {
  const { words, links } = block;
  const last = links.at(-1);
  if (block.isLink || !last || !readOn.test(last.words) || !words.endsWith(last.words))
    return { words, href: undefined };
  return { words: words.slice(0, -last.words.length).replace(/[\s([]+$/u, ''), href: last.href };
};

/** The blocks of a mail that may be news: without its end, advertisements, invitations, greetings and links to networks. */
export const newsIn = (blocks: readonly Block[]): Block[] =>
  withoutSponsored(withoutFooter(blocks)).filter((block) => !isNoise(block));
