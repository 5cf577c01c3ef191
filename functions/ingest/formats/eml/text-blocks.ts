import { paragraphsOfLines } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import { readOn } from './phrases.ts';

/** Addresses in a text: in brackets behind the words that they belong to, or by themselves. */
const address = /\s*(?:[([<{]\s*)?(https?:\/\/[^\s<>()[\]{}"']+(?:\([^\s()]*\))?[^\s<>()[\]{}"'.,;:!?])\s*[)\]>}]?/giu;
const markdownLink = /!?\[([^\]\n]{1,300})\]\((https?:\/\/[^\s)]+)\)/giu;
const longestHeading = 120;

const hasLetters = (words: string) => /[\p{L}\p{N}]/u.test(words);
const isRule = (line: string) => /^\s*(?:[-=*_~+•·—–#]\s*){3,}$/u.test(line);

/** The words of a text without the addresses in it, and those. */
const withoutAddresses = (text: string): { words: string; links: { href: string; words: string }[] } => {
  const links: { href: string; words: string }[] = [];
  const words = text
    .replace(/\s+/g, ' ')
    .replace(markdownLink, (_, label: string, href: string) => {
      links.push({ href, words: label.trim() });
      return label;
    })
    .replace(address, (_, href: string) => {
      links.push({ href, words: '' });
      return '';
    })
    .replace(/\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g, '$1')
    .replace(/\[\s*\d{0,3}\s*\]|\(\s*\)|<\s*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();
  return { words, links: links.map((link) => ({ ...link, words: link.words || words })) };
};

const endsWithStop = (words: string) => /[.!?…。۔؟]["'”’»)]*$/u.test(words);

const blockOf = (kind: Block['kind'], level: number, text: string, boxes: readonly number[]): Block => {
  const { words, links } = withoutAddresses(text);
  // An address belongs to the words before it; a sentence that has one is not a link.
  const isLink = words.length < longestHeading && !endsWithStop(words) && links.some((link) => link.words === words);
  return { kind, level, words, links, isLink, boxes };
};

/** Lists of addresses at the end of a text, as `[1] https://…`, by their numbers. */
const footnotesIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^\s*\[(\d{1,3})\]:?\s+(https?:\/\/\S+)\s*$/gm)].map(([, number, href]) => [number!, href!]),
  );

/** A line in capitals; a short one may be an abbreviation, unless it is numbered as headings are. */
const isCapitals = (line: string) => {
  const letters = line.match(/\p{L}/gu)?.join('') ?? '';
  return (
    letters.length >= (/^\d{1,2}[.)]\s/.test(line) ? 3 : 6) &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
};

const endsSentence = (line: string) => /[.!…。۔,;:]["'”’»)]*$/u.test(line);

/** The level of a line that is a heading by itself; 0 if it is none. `under`: the line below it. */
const levelOf = (line: string, under: string | undefined): number => {
  const words = withoutAddresses(line).words;
  if (!hasLetters(words) || words.length > longestHeading) return 0;
  const [, signs] = /^(#{1,6})\s+\S/.exec(line) ?? [];
  if (signs) return signs.length;
  if (/^\*\*\s+\S/.test(line) || /^\*{1,2}[^*\s][^*]*\*{1,2}:?$/.test(line)) return 4;
  if (
    under !== undefined &&
    /^\s*(?:={4,}|-{4,}|~{4,})\s*$/.test(under) &&
    under.trim().length <= line.trim().length + 40
  )
    return under.includes('=') ? 1 : 2;
  if (isCapitals(words) && !endsSentence(words)) return 3;
  return 0;
};

/** A line by itself: words to read on with an address, or an address at the end of a paragraph. */
const isLinkLine = (line: string, next: string | undefined): boolean => {
  const [, words] = /^\s*(.{0,80}?)[\s:–—>→(<[]*https?:\/\/[^\s<>()[\]]+[\s)>\]]*$/iu.exec(line) ?? [];
  if (words === undefined) return false;
  return readOn.test(words) || (words === '' && (next ?? '').trim() === '');
};

/** The blocks of a mail in plain text: paragraphs, with lines that are marked as headings or drawn as rules. */
export const blocksOfText = (source: string): Block[] => {
  const notes = footnotesIn(source);
  const lines = source
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\[\d{1,3}\]:?\s+https?:\/\/\S+\s*$/gm, '')
    .replace(/\[(\d{1,3})\]/g, (mark, number: string) => (notes.has(number) ? ` ( ${notes.get(number)} )` : mark))
    .split('\n');
  const found: Block[] = [];
  let section = 0;
  let paragraph: string[] = [];
  const flush = () => {
    for (const text of paragraphsOfLines(paragraph.join('\n'))) {
      const block = blockOf('text', 0, text, [0, section]);
      if (hasLetters(block.words) || block.links.length > 0) found.push(block);
    }
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const level = levelOf(line.trim(), lines[at + 1]);
    const isAlone = (lines[at - 1] ?? '').trim() === '' || isRule(lines[at - 1]!);
    if (level > 0 && (level !== 2 || isAlone)) {
      flush();
      const words = line.trim().replace(/^#{1,6}\s+|^\*{1,2}\s*|\s*\*{1,2}:?$|\s#+$/g, '');
      found.push(blockOf('heading', level, words, [0, section]));
      if (lines[at + 1] !== undefined && isRule(lines[at + 1]!)) at++;
    } else if (isRule(line)) {
      flush();
      found.push({ kind: 'divider', level: 0, words: '', links: [], isLink: false, boxes: [0, section++] });
    } else if (line.trim() === '') flush();
    else if (isLinkLine(line, lines[at + 1])) {
      flush();
      paragraph.push(line);
      flush();
    } else paragraph.push(line);
  }
  flush();
  return found;
};
