import { z } from 'zod';
import type { Span } from '../functions/core/article.ts';
import { quotedIn } from '../functions/text/quotation-marks.ts';
import { quotationsIn } from '../functions/text/quotes.ts';
import { paragraphRanges } from '../functions/text/sentences.ts';
import { rowsOf } from '../test/kit/measure/rows.ts';

/** A text and who speaks in it: each speaker as the text names them, with the first words that they say. */
const QuotesRow = z.object({
  text: z.string(),
  language: z.string().default('en'),
  /** In order; empty if nobody who is named says anything. Without it, what is found can only be counted and shown. */
  quotes: z.array(z.object({ speaker: z.string(), words: z.string() })).optional(),
});

const minWords = 5;
const maxCharacters = 600;
/** Characters around a quotation that are shown. */
const maxShown = 200;

/** What stands in quotation marks and is a statement: five words or more, from a capital on, no title, once in its text. */
const statementsIn = (text: string): Span[] =>
  paragraphRanges(text)
    .flatMap(({ start, end }) => quotedIn(text.slice(start, end), start))
    .map(({ inner }) => inner)
    .filter(({ start, end }) => {
      const words = text.slice(start, end).trim();
      const long = words.match(/[\p{L}\p{M}'’-]{4,}/gu) ?? [];
      const isTitle = long.length > 2 && long.every((word) => /^['’-]?\p{Lu}/u.test(word));
      const core = words.replace(/[.,\s]+$/u, '');
      return (
        words.length <= maxCharacters &&
        words.split(/\s+/u).length >= minWords &&
        /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) &&
        !isTitle &&
        text.indexOf(core) === text.lastIndexOf(core)
      );
    });

/** Whoever speaks at a quotation, and the text around it, on one line. */
const shown = (text: string, speaker: Span, { start, end }: Span): string =>
  `  [${text.slice(speaker.start, speaker.end)}] ${text.slice(Math.max(0, start - maxShown), end + maxShown).replaceAll(/\s+/gu, ' ')}`;

/** Of texts that nobody has marked: how many statements in quotation marks have a speaker. */
const unmarkedReport = async (path: string, show: boolean): Promise<string[]> => {
  let texts = 0;
  let statements = 0;
  let attributed = 0;
  const lines: string[] = [];
  const seen = new Set<string>();
  for await (const { text, language } of rowsOf(path, QuotesRow)) {
    if (seen.has(text)) continue;
    seen.add(text);
    texts++;
    const found = quotationsIn(text, language);
    for (const statement of statementsIn(text)) {
      statements++;
      const quote = found.find(({ words, rest = [] }) =>
        [words, ...rest].some(({ start, end }) => start < statement.end && end > statement.start),
      );
      if (!quote) continue;
      attributed++;
      lines.push(shown(text, quote.speaker, statement));
    }
  }
  return [
    `Quotations: ${attributed} of ${statements} statements in quotation marks have a speaker (${(attributed / Math.max(1, statements)).toFixed(3)}), in ${texts} texts; ${path}`,
    ...(show ? lines : []),
  ];
};

/** Whether the first row says what is to be found. */
const isMarked = async (path: string): Promise<boolean> => {
  for await (const { quotes } of rowsOf(path, QuotesRow)) return quotes !== undefined;
  return true;
};

/**
 * Precision and recall of quotations with their speakers, as lines to print: a quotation counts if both its first words
 * and its speaker are those expected. Each that is missing, or that nobody expected, is printed. Of texts that nobody has
 * marked, the share of statements that have a speaker, and with `show` each of them, to be read.
 */
export const quotesReport = async (path: string, { show = false } = {}): Promise<string[]> => {
  if (!(await isMarked(path))) return unmarkedReport(path, show);
  let texts = 0;
  let expected = 0;
  let found = 0;
  let right = 0;
  const faults: string[] = [];
  for await (const { text, language, quotes = [] } of rowsOf(path, QuotesRow)) {
    texts++;
    const open = [...quotes];
    for (const { words, speaker } of quotationsIn(text, language)) {
      found++;
      const said = text.slice(words.start, words.end);
      const name = text.slice(speaker.start, speaker.end);
      const match = open.findIndex((quote) => said.startsWith(quote.words) && quote.speaker === name);
      if (match >= 0) {
        right++;
        open.splice(match, 1);
      } else faults.push(`  not expected: ${name}: ${said.slice(0, 60)}`);
    }
    expected += quotes.length;
    for (const { speaker, words } of open) faults.push(`  missing: ${speaker}: ${words}`);
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
  return [
    `Quotations: precision ${share(right, found)}, recall ${share(right, expected)} of ${expected} in ${texts} texts; ${path}`,
    ...faults,
  ];
};
