import type { Block } from '../functions/ingest/formats/eml/blocks.ts';

/** Why what a digest shows is no claim, as far as that can be seen from where it stands. */

const maxThanks = 320;
const maxFooter = 700;
/** Blocks of an advertisement below its label, and of a footer below its first. */
const maxSponsored = 3;
const maxBelowFooter = 6;

const sponsored =
  /^\W*(?:sponsored(?: (?:by|content|post)\b.*)?|advert(?:isement|orial)?|(?:an? )?(?:message|word) from our (?:sponsor|partner|friend)s?\b.*|(?:today['’]s |our )sponsors?|(?:in partnership with|presented by|together with|brought to you by)\b.*|paid (?:post|partner content|partnership))\W*$/iu;
const bringsToYou = /\b(?:is|are|was) (?:brought to you|sponsored|presented|powered) by\b/iu;
const asksReaders =
  /(?:^|[.!?:;,]\s+)(?:please |so )?(?:(?:consider|try) )?(?:subscribe|sign up|becom(?:e|ing) an? (?:\p{L}+ or )?\p{L}* ?(?:subscriber|member|patron|supporter)|share (?:it|this)|forward (?:it|this)|upgrade|refer a friend|reply to this)\b|\breader-supported\b|\bsupport (?:my|our) work\b|\bif you (?:liked|enjoyed) (?:this|it|reading)\b|\bthanks for reading\b|\bwas this (?:e-?mail )?forwarded\b|\b(?:this|our) (?:newsletter|briefing|brief|digest|e-?mail|edition|issue|roundup) (?:is|was) (?:written|edited|produced|compiled|curated|sent)\b/iu;
const isFooter =
  /(?:^|[.|·•:]\s*)(?:to )?unsubscribe\b|\bunsubscribe (?:here|below|link|at any time|from (?:this|these|our))\b|\byou(?:['’]re| are)? (?:receiv(?:e|ing)|got|getting) this\b|\ball rights reserved\b|^(?:©|\(c\)|copyright )|\b(?:sent|mailed|delivered) to \S+@\S|\bbecause you (?:signed up|subscribed|opted in|registered)\b|\b(?:manage|update|change) your (?:e-?mail )?preferences\b|^powered by \S+$/iu;
const isWrittenBy = /\bis (?:written|edited|produced|compiled|curated|published) by\b/iu;
/** "[^1]: …", "[2] https://…", "Sources: …". */
const isNote = /^\[\^\w{1,30}\]:|^(?:sources?|references|citations)\s*:/iu;
const isNumberedNote = /^\[\d{1,3}\]/u;
const isByline = /^by (?:\p{Lu}[\p{L}.'’-]+[\s,]*(?:and |& )?){1,8}(?:agencies|staff|wires)?[\s,|–—-]*$/iu;
const beginsWithCapitals = /^[Bb]y \p{Lu}/u;
const credits =
  /(?:^|[.!?)(]\s*)(?:photo(?:graph)?s?|image|picture|illustration|credit)(?: (?:by|credit|courtesy)\b|\s*[:：/|])/iu;
const maxCaption = 300;

/** Why a block by itself is no claim. */
const ownReason = ({ words, links }: Block): string | undefined => {
  const { length } = words;
  if (isNote.test(words) || (isNumberedNote.test(words) && (links.length > 0 || /https?:/u.test(words))))
    return 'a source or note';
  if (length <= maxFooter && isFooter.test(words)) return 'about the mail itself';
  if (length <= maxThanks && bringsToYou.test(words)) return 'an advertisement';
  if (length <= maxThanks && isWrittenBy.test(words) && asksReaders.test(words)) return 'about the mail itself';
  if (isByline.test(words) && beginsWithCapitals.test(words)) return 'byline';
  if (length <= maxCaption && credits.test(words)) return 'a caption';
  return undefined;
};

const isWithin = ({ boxes }: Block, outer: readonly number[]): boolean => outer.every((box, at) => boxes[at] === box);

/** Blocks of advertisements: below a label that says so, as far as the next heading, line or box. */
const advertisementsIn = (blocks: readonly Block[]): Set<Block> => {
  const found = new Set<Block>();
  for (const [at, label] of blocks.entries()) {
    if (!sponsored.test(label.words)) continue;
    found.add(label);
    const outer = label.boxes.slice(0, -1);
    const below = blocks.slice(at + 1, at + 1 + maxSponsored);
    const end = below.findIndex((block) => block.kind !== 'text' || !isWithin(block, outer));
    for (const block of end < 0 ? below : below.slice(0, end)) found.add(block);
  }
  return found;
};

/** From which block on a digest is its footer: nothing but a few lines and links comes below. */
const footerOf = (blocks: readonly Block[], reasons: readonly (string | undefined)[]): number => {
  const end = Math.max(
    blocks.length - maxBelowFooter,
    blocks.findLastIndex(({ kind }, at) => kind === 'heading' && reasons[at] === undefined) + 1,
  );
  const first = blocks.findIndex(
    ({ words }, at) => at >= end && reasons[at] === 'about the mail itself' && isFooter.test(words),
  );
  return first < 0 ? blocks.length : first;
};

/** For each block why it is no claim; undefined for those that may be. */
export const reasonsOf = (blocks: readonly Block[]): (string | undefined)[] => {
  const advertisements = advertisementsIn(blocks);
  const reasons = blocks.map((block) => (advertisements.has(block) ? 'an advertisement' : ownReason(block)));
  const footer = footerOf(blocks, reasons);
  return reasons.map((reason, at) => reason ?? (at > footer ? 'about the mail itself' : undefined));
};

const maxLabel = 4;
const announces =
  /^(?:here['’]?(?:s| is| are)|below (?:is|are)|in (?:today['’]s|this) (?:issue|edition|newsletter|brief|e-?mail))\b.{0,120}(?:[:.!]|today)$/iu;
const announced =
  /\b(?:summary|overview|roundup|rundown|digest|happened|need to know|know today|top stories|headlines|highlights|what['’]?s new|recap|list)\b/iu;

/** Why a sentence states nothing, wherever it stands. */
export const reasonFor = (words: string): string | undefined => {
  const bare = words.replace(/https?:\/\/\S+/gu, '').trim();
  if (bare !== words && bare.split(/\s+/u).length <= maxLabel) return 'a link';
  if (isNote.test(words)) return 'a source or note';
  if (asksReaders.test(bare)) return 'about the mail itself';
  if (/[:：]$/u.test(bare) && bare.split(/\s+/u).length <= maxLabel) return 'a heading';
  if (announces.test(bare) && announced.test(bare)) return 'it announces what follows';
  if (/^(?:number|stat|figure|quote|word|chart|picture|photo) of the (?:day|week|month)\b/iu.test(bare))
    return 'a heading';
  if (isByline.test(bare) && beginsWithCapitals.test(bare)) return 'byline';
  return undefined;
};
