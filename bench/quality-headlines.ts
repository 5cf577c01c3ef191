import { z } from 'zod';
import { cutHeadline } from '../functions/compile/writing/cut-headline.ts';
import { printSpans } from '../functions/core/citation.ts';
import { rowsOf } from '../test/kit/measure/rows.ts';

/** A sentence, and the headlines cut from it that an editor would print. */
const HeadlineRow = z.object({
  lead: z.string(),
  language: z.string().default('en'),
  accept: z.array(z.string()).min(1),
});

/**
 * The proportion of sentences whose cut is one that an editor accepted, as lines to print; the others are printed with
 * their cut.
 */
export const headlinesReport = async (path: string): Promise<string[]> => {
  let count = 0;
  let characters = 0;
  const misses: string[] = [];
  for await (const { lead, language, accept } of rowsOf(path, HeadlineRow)) {
    count++;
    const cut = printSpans(lead, cutHeadline(lead, { start: 0, end: lead.length }, { language }).spans);
    characters += cut.length;
    if (!accept.includes(cut)) misses.push(`  not accepted: ${cut}`);
  }
  const accepted = count - misses.length;
  return [
    `Headlines: ${accepted} of ${count} cuts accepted (${((100 * accepted) / count).toFixed(1)} %), ${Math.round(characters / count)} characters on average; ${path}`,
    ...misses,
  ];
};
