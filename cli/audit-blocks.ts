import MarkdownIt from 'markdown-it';
import { formatNamed } from '../functions/ingest/file-names.ts';
import { type Block, blocksOfHtml } from '../functions/ingest/formats/eml/blocks.ts';
import { blocksOfText } from '../functions/ingest/formats/eml/text-blocks.ts';
import { articleLink } from '../functions/newsletters/links.ts';
import { readMail } from '../functions/newsletters/read-mail.ts';
import { withoutMarks } from './audit-marks.ts';

/** What a digest shows, block by block: which addresses its sentences link to, and what its articles do not have of it. */

const parser = new MarkdownIt({ html: true });

/** What a digest shows, with its links; nothing for a format without blocks. `key` names its format. */
export const blocksIn = async (key: string, bytes: Buffer): Promise<Block[]> => {
  const text = () => bytes.toString('utf8');
  switch (formatNamed(key)) {
    case 'markdown':
      return blocksOfHtml(parser.render(text().replace(/^---\n[\s\S]*?\n---\n/u, '')));
    case 'html':
      return blocksOfHtml(text());
    case 'text':
      return blocksOfText(text());
    case 'mail': {
      const mail = await readMail(bytes);
      const rich = mail?.html === undefined ? [] : blocksOfHtml(mail.html);
      return rich.length > 0 || mail?.text === undefined ? rich : blocksOfText(mail.text);
    }
    default:
      return [];
  }
};

/** The letters and digits of a text, by which it is found again in another form. */
export const lettersOf = (text: string): string =>
  withoutMarks(text)
    .words.toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const lettersByBlock = new WeakMap<Block, string>();

/** The letters of a block, found once. */
const lettersIn = (block: Block): string => {
  const letters = lettersByBlock.get(block) ?? lettersOf(block.words);
  lettersByBlock.set(block, letters);
  return letters;
};

/** Letters that a cell needs so that a row is known by it. */
const minCell = 4;

/** For each text the block that it stands in; undefined for those in none. */
export const placesIn = (blocks: readonly Block[], texts: readonly string[]): (number | undefined)[] => {
  const letters = blocks.map(lettersIn);
  let from = 0;
  return texts.map((text) => {
    const wanted = lettersOf(text);
    let at = letters.findIndex((one, place) => place >= from && one.includes(wanted));
    // Sentences come in the order of the blocks, except where a format turns a text around.
    if (at < 0) at = letters.findIndex((one) => one.includes(wanted));
    // A row of a table begins with its first cell.
    if (at < 0) at = letters.findIndex((one) => one.length >= minCell && wanted.startsWith(one));
    if (at < 0) return undefined;
    from = at;
    return at;
  });
};

/** Blocks above a text in which the heading that it belongs to is looked for. */
const reach = 4;

/** The link of the heading above a text or of "Read more" below it. */
const linksAround = (blocks: readonly Block[], at: number): Block['links'] => {
  const above = blocks
    .slice(Math.max(0, at - reach), at)
    .findLast(({ kind, links }) => kind !== 'text' || links.length > 0);
  if (above?.kind === 'heading' && above.links.length > 0) return above.links;
  const below = blocks[at + 1];
  return below?.isLink ? below.links : [];
};

/** The links that stand in a sentence, else the only one of its paragraph, else that of its heading or of "Read more". */
const linksOf = (blocks: readonly Block[], at: number, sentence: string): Block['links'] => {
  const { links, words } = blocks[at]!;
  const own = links.filter((link) => {
    const letters = lettersOf(link.words);
    return letters !== '' && letters !== lettersOf(words) && sentence.includes(letters);
  });
  if (own.length > 0) return own;
  if (links.length > 0) return new Set(links.map(({ href }) => href)).size === 1 ? links : [];
  return linksAround(blocks, at);
};

/** The addresses that a sentence of a block links to. */
export const addressesOf = (blocks: readonly Block[], at: number, sentence: string): string[] =>
  linksOf(blocks, at, lettersOf(sentence)).flatMap(({ href }) => articleLink(href) ?? []);

/** What stands around a sentence of a block: its paragraph, what is above that, and the heading. */
export const aroundOf = (blocks: readonly Block[], at: number): string =>
  blocks
    .slice(Math.max(0, at - 2, blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'divider') + 1), at + 1)
    .filter(({ kind }, place, { length }) => kind === 'text' || place < length)
    .map(({ words }) => words)
    .join('\n');

/** A sentence without the words of a link that stand behind it: "… on Friday. CNBC". */
export const withoutLabel = (sentence: string, { links }: Block): string => {
  for (const { words } of links) {
    const [, before] = /^(.*[.!?…]["'”’»)]*)\s*[([–—-]?\s*$/su.exec(sentence.slice(0, -words.length)) ?? [];
    if (words !== '' && before !== undefined && sentence.endsWith(words)) return before;
  }
  return sentence;
};

/** Fewer words are a label, a date or a name. */
const minWords = 5;
const countWords = (text: string): number => text.split(/\s+/u).length;

/** "Airline Says Sorry to Two Players": the title of a text. */
const isInCapitals = (line: string): boolean => {
  const long = line.match(/[\p{L}'’-]{4,}/gu) ?? [];
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
};

/** Whether a line without a full stop says something: a point of a list or a cell of a table, and not a heading above others. */
export const isPoint = (line: string, blocks: readonly Block[]): boolean => {
  const wanted = lettersOf(line);
  // A row of a table is one line, and a block a cell.
  return (
    !isInCapitals(line) &&
    blocks.some(
      (block) =>
        block.kind === 'text' &&
        !block.isLink &&
        wanted.includes(lettersIn(block)) &&
        countWords(block.words) >= minWords,
    )
  );
};

/** Whether a line is a row of a table that has figures: they stand for nothing without the head of their columns. */
export const isRow = (line: string, blocks: readonly Block[]): boolean => {
  const wanted = lettersOf(line);
  const letters = blocks.map(lettersIn);
  return (
    /\d/u.test(line) &&
    !letters.some((one) => one.includes(wanted)) &&
    letters.some((one, at) => one !== '' && wanted.startsWith(one) && letters.slice(at).join('').startsWith(wanted))
  );
};

const maxSpeaker = 80;
const spokenBy = /^\s*(?:[–—―]|--?)\s*(\p{Lu}[^.!?"“”\n]*[^.!?"“”\n\s])\.?\s*$/u;
const quoted = /^(["“„«].*?)[.,!?]?(["”“»])$/su;

/** A quotation with the name below it, as a sentence that says who said it: "“…,” said Ada Moss, mayor of Orme.". */
export const withSpeaker = (sentence: string, blocks: readonly Block[], at: number): string => {
  const { words } = blocks[at]!;
  const start = words.indexOf(sentence);
  const [, open, close] = quoted.exec(sentence) ?? [];
  if (open === undefined || start < 0) return sentence;
  const rest = words.slice(start + sentence.length).trim() || (blocks[at + 1]?.words ?? '');
  const [, speaker] = (rest.length <= maxSpeaker && spokenBy.exec(rest)) || [];
  return speaker === undefined ? sentence : `${open},${close} said ${speaker}.`;
};

/** Whether a line could be a statement, in a text that has no full stops at all. */
export const isLong = (line: string): boolean => countWords(line) >= minWords;

/** What a digest shows beyond the articles that were read in it: cells of tables, short items. Links and headings are not among it. */
export const beyond = (texts: readonly string[], blocks: readonly Block[]): string[] => {
  const read = texts.map(lettersOf);
  return blocks
    .filter(
      (block) =>
        block.kind === 'text' &&
        !block.isLink &&
        countWords(block.words) >= minWords &&
        !read.some((one) => one.includes(lettersIn(block))),
    )
    .map(({ words }) => words);
};

const spellings = new Map<string, string>();

/** One spelling of an address, by which a link is known to lead to a source: without scheme, "www.", fragment and what counts visits. */
export const plainAddress = (address: string): string => {
  const known = spellings.get(address);
  if (known !== undefined) return known;
  const bare = articleLink(address) ?? address;
  const { hostname, pathname, search } = URL.parse(bare) ?? { hostname: bare, pathname: '', search: '' };
  const plain = `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
  spellings.set(address, plain);
  return plain;
};
