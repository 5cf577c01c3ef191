import MarkdownIt from 'markdown-it';
import type { AuditedSentence } from '../functions/gate/audit-sentences.ts';
import { formatNamed } from '../functions/ingest/file-names.ts';
import { type Block, blocksOfHtml } from '../functions/ingest/formats/eml/blocks.ts';
import { blocksOfText } from '../functions/ingest/formats/eml/text-blocks.ts';
import { articleLink } from '../functions/newsletters/links.ts';
import { readMail } from '../functions/newsletters/read-mail.ts';

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
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

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

/** The sentences of a digest with the addresses that each links to; those without links as they are. */
export const withLinks = (sentences: readonly AuditedSentence[], blocks: readonly Block[]): AuditedSentence[] => {
  const letters = blocks.map(({ words }) => lettersOf(words));
  let from = 0;
  return sentences.map((sentence) => {
    const wanted = lettersOf(sentence.text);
    const isThere = (one: string, at: number) => at >= from && one.includes(wanted);
    let at = letters.findIndex(isThere);
    // Sentences come in the order of the blocks, except where a format turns a text around.
    if (at < 0) at = letters.findIndex((one) => one.includes(wanted));
    if (at < 0) return sentence;
    from = at;
    const links = linksOf(blocks, at, wanted).flatMap(({ href }) => articleLink(href) ?? []);
    return links.length > 0 ? { ...sentence, links: [...new Set(links)] } : sentence;
  });
};

/** Fewer words are a label, a date or a name. */
const minWords = 5;
const countWords = (text: string): number => text.split(/\s+/u).length;

/** Whether a line without a full stop says something: a point of a list or a cell of a table, and not a heading above others. */
export const isPoint = (line: string, blocks: readonly Block[]): boolean => {
  const wanted = lettersOf(line);
  // A row of a table is one line, and a block a cell.
  return blocks.some(
    ({ kind, isLink, words }) =>
      kind === 'text' && !isLink && countWords(words) >= minWords && wanted.includes(lettersOf(words)),
  );
};

/** Whether a line could be a statement, in a text that has no full stops at all. */
export const isLong = (line: string): boolean => countWords(line) >= minWords;

/** What a digest shows beyond the articles that were read in it: cells of tables, short items. Links and headings are not among it. */
export const beyond = (texts: readonly string[], blocks: readonly Block[]): string[] => {
  const read = texts.map(lettersOf);
  return blocks.flatMap(({ kind, words, isLink }) =>
    kind === 'text' && !isLink && countWords(words) >= minWords && !read.some((one) => one.includes(lettersOf(words)))
      ? [words]
      : [],
  );
};

/** One spelling of an address, by which a link is known to lead to a source: without scheme, "www.", fragment and what counts visits. */
export const plainAddress = (address: string): string => {
  const bare = articleLink(address) ?? address;
  if (!URL.canParse(bare)) return bare;
  const { hostname, pathname, search } = new URL(bare);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
};
