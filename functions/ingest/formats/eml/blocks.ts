import { Parser } from 'htmlparser2';
import { blocks as blockElements, dropped, inLine, isHidden, isShifted, shapeOf } from '../../../text/markup.ts';
import { hiddenIn } from '../page/boxes.ts';

/** What a mail shows, from top to bottom. */
export interface Block {
  kind: 'heading' | 'text' | 'divider';
  /** Of a heading: 1 is the highest. Headings by their looks alone come below those that are marked as such. */
  level: number;
  /** On one line. */
  words: string;
  links: readonly { href: string; words: string }[];
  /** Whether all of it is a link. */
  isLink: boolean;
  /** The boxes around it, the outermost first. */
  boxes: readonly number[];
}

/** A piece of text with the looks that it has. */
interface Run {
  words: string;
  bold: boolean;
  /** In pixels; 0 if the mail does not say. */
  size: number;
  link: { href: string; words: string } | undefined;
}

/** Text that is larger is a heading; the text of mails is smaller. Pixels. */
const headingSize = 20;
const longestHeading = 160;
/** Levels of headings that are not marked as such: 7 for bold lines, less for larger ones. */
const levelByLooks = (size: number) => 7 - Math.round(Math.min(size, 90)) / 100;

const isUnseen = (attributes: Record<string, string>): boolean => {
  const style = attributes.style ?? '';
  return (
    isHidden(attributes) ||
    /(?:^|[;\s])(?:max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|color\s*:\s*transparent)/i.test(
      style,
    ) ||
    (/(?:^|[;\s])height\s*:\s*0(?:px)?\s*(?:;|$)/i.test(style) && /overflow\s*:\s*hidden/i.test(style)) ||
    /(?:^|[\s_-])(?:pre-?header|mcnPreviewText|preview-?text)(?:$|[\s_-])/i.test(attributes.class ?? '')
  );
};

const pixels = (style: string): number | undefined => {
  const [, number, unit] = /(?:^|[;\s])font(?:-size)?\s*:[^;]*?(\d+(?:\.\d+)?)(px|pt|em|rem)/i.exec(style) ?? [];
  if (number === undefined) return undefined;
  const factor = { px: 1, pt: 4 / 3, em: 16, rem: 16 }[unit!.toLowerCase()] ?? 1;
  return Number(number) * factor;
};

const weightIn = (name: string, style: string): boolean | undefined => {
  const [, weight] = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(style) ?? [];
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return name === 'b' || name === 'strong' || name === 'th' || /^h[1-6]$/.test(name) ? true : undefined;
};

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
const hasLetters = (words: string) => /[\p{L}\p{N}]/u.test(words);
/** A sentence is no heading, unless it asks. */
const endsSentence = (words: string) => /[.!…。۔,;:]["'”’»)]*$/u.test(words);

/** A block of runs of text; undefined where they say nothing. */
const blockOf = (runs: readonly Run[], level: number, boxes: readonly number[]): Block | undefined => {
  const words = oneLine(runs.map((run) => run.words).join(''));
  if (!hasLetters(words)) return undefined;
  const shown = runs.filter((run) => hasLetters(run.words));
  const links = [...new Set(shown.flatMap(({ link }) => link ?? []))];
  const isLink = shown.every(({ link }) => link !== undefined);
  const size = Math.min(...shown.map((run) => run.size));
  const looksIt = words.length <= longestHeading && !endsSentence(words);
  const isBold = shown.every(({ bold }) => bold);
  const byLooks = looksIt && (isBold || size >= headingSize) ? levelByLooks(size) : 0;
  return {
    kind: level > 0 || byLooks > 0 ? 'heading' : 'text',
    level: level || byLooks,
    words,
    links: links.map((link) => ({ href: link.href, words: oneLine(link.words) })),
    isLink,
    boxes,
  };
};

/** The lines of a paragraph: a bold one above others is a heading of its own. */
const partsOf = (runs: readonly Run[]): Run[][] => {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.words === '\n') lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const told = lines.filter((line) => line.some(({ words }) => hasLetters(words)));
  const isBold = (line: readonly Run[] = []) => line.filter(({ words }) => hasLetters(words)).every(({ bold }) => bold);
  const rest = told.slice(1);
  const space: Run = { words: ' ', bold: false, size: 0, link: undefined };
  const joined = (some: readonly Run[][]) => some.flatMap((line, at) => (at > 0 ? [space, ...line] : line));
  if (rest.length > 0 && isBold(told[0]) && !rest.every(isBold)) return [told[0]!, joined(rest)];
  return [joined(told)];
};

/** The style sheets of a mail. Linear, whatever is not closed. */
const stylesIn = (html: string): string => {
  const styles: string[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<style'); at >= 0; ) {
    const end = lower.indexOf('</style', at);
    if (end < 0) break;
    styles.push(html.slice(lower.indexOf('>', at) + 1, end));
    at = lower.indexOf('<style', end);
  }
  return styles.join('\n');
};

interface Looks {
  bold: boolean;
  size: number;
}

/** The blocks of a mail in HTML. What is not seen is left out. Linear in its length; what is nested too deep has none. */
export const blocksOfHtml = (html: string): Block[] => {
  const shape = shapeOf(html);
  if (shape.tooDeep || shape.tooMany) return [];
  const hidden = hiddenIn(stylesIn(html));
  const found: Block[] = [];
  const looks: Looks[] = [{ bold: false, size: 0 }];
  const boxes: number[] = [];
  let boxCount = 0;
  let runs: Run[] = [];
  let level = 0;
  let link: Run['link'];
  let shift: 'sup' | 'sub' | undefined;
  let dropping = 0;

  const flush = () => {
    let paragraph: Run[] = [];
    const end = () => {
      for (const part of partsOf(paragraph)) {
        const block = blockOf(part, level, [...boxes]);
        if (block) found.push(block);
      }
      paragraph = [];
    };
    for (const [at, run] of runs.entries()) {
      const isBreak = run.words === '\n';
      if (isBreak && runs[at - 1]?.words === '\n') end();
      paragraph.push(run);
    }
    end();
    runs = [];
  };
  const isHiddenByClass = ({ class: names = '', id = '' }: Record<string, string>) =>
    hidden.size > 0 && (hidden.has(`#${id}`) || names.split(/\s+/).some((name) => hidden.has(`.${name}`)));
  const isBlock = (name: string) => blockElements.has(name) || name === 'td' || name === 'th';

  const parser = new Parser({
    onopentag: (name, attributes) => {
      const style = attributes.style ?? '';
      const outer = looks.at(-1)!;
      looks.push({ bold: weightIn(name, style) ?? outer.bold, size: pixels(style) ?? outer.size });
      if (dropping > 0 || dropped.has(name) || isUnseen(attributes) || isHiddenByClass(attributes)) dropping++;
      if (isBlock(name)) {
        flush();
        boxes.push(boxCount++);
        level = /^h[1-6]$/.test(name) ? Number(name[1]) : level;
        if (name === 'hr' && dropping === 0)
          found.push({ kind: 'divider', level: 0, words: '', links: [], isLink: false, boxes: [...boxes] });
      } else if (name === 'br' && dropping === 0) runs.push({ words: '\n', ...looks.at(-1)!, link });
      else if (isShifted(name)) shift = name;
      else if (name === 'a' && attributes.href !== undefined) link = { href: attributes.href, words: '' };
    },
    ontext: (data) => {
      if (dropping > 0) return;
      const plain = data.replace(/\s+/g, ' ');
      const words = shift ? inLine(plain, shift, runs.at(-1)?.words ?? '') : plain;
      if (words.trim() === '' && runs.at(-1)?.words === '\n') return;
      runs.push({ words, ...looks.at(-1)!, link });
      if (link) link.words += words;
    },
    onclosetag: (name) => {
      looks.pop();
      if (name === shift) shift = undefined;
      if (dropping > 0) dropping--;
      if (isBlock(name)) {
        flush();
        boxes.pop();
        if (/^h[1-6]$/.test(name)) level = 0;
      } else if (name === 'a') link = undefined;
    },
  });
  parser.end(html);
  flush();
  return found;
};
