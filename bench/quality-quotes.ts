import { z } from 'zod';
import { quotationsIn } from '../functions/text/quotes.ts';
import { rowsOf } from '../test/kit/measure/rows.ts';

/** A text and who speaks in it: each speaker as the text names them, with the first words that they say. */
const QuotesRow = z.object({
  text: z.string(),
  language: z.string().default('en'),
  /** In order; empty if nobody who is named says anything. */
  quotes: z.array(z.object({ speaker: z.string(), words: z.string() })),
});

/**
 * Precision and recall of quotations with their speakers, as lines to print: a quotation counts if both its first words
 * and its speaker are those expected. Each that is missing, or that nobody expected, is printed.
 */
export const quotesReport = async (path: string): Promise<string[]> => {
  let texts = 0;
  let expected = 0;
  let found = 0;
  let right = 0;
  const faults: string[] = [];
  for await (const { text, language, quotes } of rowsOf(path, QuotesRow)) {
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
