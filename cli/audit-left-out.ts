import type { Block } from '../functions/ingest/formats/eml/blocks.ts';

/** Why a part of a digest makes no claim, judged by its words and by where it stands. */

const maxThanks = 320;
const maxFooter = 700;
/** Blocks of an advertisement below its label, and of a footer below its first. */
const maxSponsored = 3;
const maxBelowFooter = 6;

const sponsored =
  /^\W*(?:sponsored(?: (?:by|content|post)\b.*)?|advert(?:isement|orial)?|(?:an? )?(?:message|word) from (?:our|today['’]s) (?:sponsor|partner|friend)s?\b.*|(?:today['’]s |our )sponsors?|(?:in partnership with|presented by|together with|brought to you by)\b.*|paid (?:post|partner content|partnership))\W*$/iu;
/** "A MESSAGE FROM BANK OF ORME": in capitals it is a label, else a headline may say it. */
const messageFrom = /^\W*A (?:MESSAGE|WORD) FROM [^\p{Ll}]+$/u;
const bringsToYou = /\b(?:is|are|was) (?:brought to you|sponsored|presented|powered) by\b/iu;
const asksReaders =
  /(?:^|[.!?:;,]\s+)(?:please |so )?(?:(?:consider|try) )?(?:subscribe|sign up|becom(?:e|ing) an? (?:\p{L}+ or )?\p{L}* ?(?:subscriber|member|patron|supporter)|share (?:it|this)|tell (?:a|your) friends?|let me know|forward (?:it|this)|upgrade|refer a friend|reply to this)\b|\breader-supported\b|\bsupport (?:my|our) work\b|\bif you (?:liked|enjoyed) (?:this|it|reading)\b|\bthanks for reading\b|\bwas this (?:e-?mail )?forwarded\b|\b(?:this|our) (?:newsletter|briefing|brief|digest|e-?mail|edition|issue|roundup) (?:is|was) (?:written|edited|produced|compiled|curated|sent)\b|\b\d+ words\b.{0,40}\bread\b|\bmin(?:ute)?s? read\b|^correction\b.{0,80}\b(?:edition|newsletter|issue|e-?mail|briefing|digest)\b/iu;
const isFooter =
  /(?:^|[.|·•:]\s*)(?:to )?unsubscribe\b|\bunsubscribe (?:here|below|link|at any time|from (?:this|these|our))\b|\byou(?:['’]re| are)? (?:receiv(?:e|ing)|got|getting) this\b|\ball rights reserved\b|^(?:©|\(c\)|copyright )|\b(?:sent|mailed|delivered) to \S+@\S|\bbecause you (?:signed up|subscribed|opted in|registered)\b|\b(?:manage|update|change) your (?:e-?mail )?preferences\b|^powered by \S+$|\bno influence on editorial\b|\bSie erhalten diese\b|\b(?:Newsletter|E-Mails?) (?:abbestellen|abmelden)\b|\bvous recevez ce(?:t|tte)?\b|\bse (?:désabonner|désinscrire)\b|\b(?:recibes|ha recibido) este\b|\bdarse de baja\b/iu;
const isForwarded = /^\W*(?:begin )?(?:forwarded|original) message\b/iu;
const isWrittenBy = /\bis (?:written|edited|produced|compiled|curated|published) by\b/iu;
/** "[^1]: …", "[2] https://…", "Sources: …". */
const isNote = /^\[\^\w{1,30}\]:|^(?:sources?|references|citations)\s*:/iu;
const isNumberedNote = /^\[\d{1,3}\]/u;
/** "By Pat Marlow and Jo Reyes · 2 June", and no sentence such as "By Friday the pass had opened.". */
const isByline =
  /^(?:[Bb]y|BY) \p{Lu}[\p{L}.'’-]+(?:,? (?:and |& )?\p{Lu}[\p{L}.'’-]+){0,8}(?: and (?:agencies|staff|wires))?(?:\s*[,|·•–—-]\s*[^.!?]{0,40})?(?<![.!?])$/u;
const credits =
  /(?:^|[.!?)(]\s*)(?:photo(?:graph)?s?|image|picture|illustration|credit)(?: (?:by|credit|courtesy)\b|\s*[:：/|])/iu;
const maxCaption = 300;

/** The reason why a block makes no claim, judged by the block alone. */
const ownReason = ({ words, links }: Block): string | undefined => {
  const { length } = words;
  if (isNote.test(words) || (isNumberedNote.test(words) && (links.length > 0 || /https?:/u.test(words))))
    return 'a source or note';
  if (length <= maxFooter && (isFooter.test(words) || isForwarded.test(words))) return 'about the mail itself';
  if (length <= maxThanks && bringsToYou.test(words)) return 'an advertisement';
  if (length <= maxThanks && isWrittenBy.test(words) && asksReaders.test(words)) return 'about the mail itself';
  if (isByline.test(words)) return 'byline';
  if (length <= maxCaption && credits.test(words)) return 'a caption';
  return undefined;
};

const isWithin = ({ boxes }: Block, outer: readonly number[]): boolean => outer.every((box, at) => boxes[at] === box);

/** Blocks of advertisements: below a label that says so, as far as the next heading, line or box. */
const advertisementsIn = (blocks: readonly Block[]): Set<Block> => {
  const found = new Set<Block>();
  for (const [at, label] of blocks.entries()) {
    if (!sponsored.test(label.words) && !messageFrom.test(label.words)) continue;
    found.add(label);
    const outer = label.boxes.slice(0, -1);
    const below = blocks.slice(at + 1, at + 1 + maxSponsored);
    // An advertisement may have a headline of its own.
    const end = below.findIndex(
      (block, place) => block.kind === 'divider' || (block.kind === 'heading' && place > 0) || !isWithin(block, outer),
    );
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

/** The reason why each block makes no claim; undefined for those that may make one. */
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
  /\b(?:summary|overview|roundup|rundown|digest|happened|need to know|know today|(?:main|key) (?:points|takeaways|facts)|articles? you|top stories|headlines|highlights|what['’]?s new|recap|list)\b/iu;

const greets =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|happy \p{L}+day|welcome(?: back)?|sure|certainly|of course)\b[^.!?]{0,40}[!,.]$/iu;

/** Why a sentence states nothing, wherever it stands. */
export const reasonFor = (words: string): string | undefined => {
  const bare = words.replace(/https?:\/\/\S+/gu, '').trim();
  if (bare !== words && bare.split(/\s+/u).length <= maxLabel) return 'a link';
  if (isNote.test(words)) return 'a source or note';
  if (greets.test(bare)) return 'a greeting or sign-off';
  if (asksReaders.test(bare)) return 'about the mail itself';
  if (/[:：]$/u.test(bare) && bare.split(/\s+/u).length <= maxLabel) return 'a heading';
  if (announces.test(bare) && announced.test(bare)) return 'it announces what follows';
  if (/^(?:number|stat|figure|quote|word|chart|picture|photo) of the (?:day|week|month)\b/iu.test(bare))
    return 'a heading';
  if (isByline.test(bare)) return 'byline';
  return undefined;
};
