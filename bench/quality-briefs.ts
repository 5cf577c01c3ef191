import { z } from 'zod';
import { briefOf } from '../functions/compile/writing/brief.ts';
import { allPassages, type Report } from '../functions/compile/writing/passages.ts';
import { analyse } from '../functions/text/analyse.ts';
import { meanRouge, type Rouge, rouge } from '../test/kit/measure/rouge.ts';
import { type BaselineSentence, lead, leadThree, lexRank, textRank } from './baselines.ts';

/** A story with briefs written by people. */
export const BriefRow = z.object({
  id: z.string(),
  budgetWords: z.int().min(1).default(100),
  documents: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().nullish(),
        text: z.string(),
        date: z.iso.date().nullish(),
        language: z.string().default('en'),
      }),
    )
    .min(1),
  references: z.array(z.string()).min(1),
});
export type BriefRow = z.infer<typeof BriefRow>;

/** The reports of a row, as the product reads them. */
export const reportsOf = ({ documents }: BriefRow): Report[] =>
  documents.map(({ text, language, date }) => ({
    article: { text, language, ...(date ? { published: { precision: 'day' as const, date } } : {}) },
    sentences: analyse({ text, language }),
  }));

/** The sentences that the product chooses within the row's budget. */
const broadsheet = (reports: Report[], budgetWords: number): string =>
  briefOf({ reports, budgetWords })
    .map(({ text }) => text)
    .join(' ');

const baseline =
  (summarise: (sentences: BaselineSentence[], budgetWords: number) => BaselineSentence[]) =>
  (reports: Report[], budgetWords: number): string => {
    const sentences = allPassages(reports)
      .flat()
      .map(({ report, position, text }) => ({ document: report, position, text }));
    return summarise(sentences, budgetWords)
      .map(({ text }) => text)
      .join(' ');
  };

/** The product and what its briefs are compared with. */
export const systems = {
  Broadsheet: broadsheet,
  lead: baseline(lead),
  'lead-3': baseline(leadThree),
  LexRank: baseline(lexRank),
  TextRank: baseline(textRank),
};

const percent = (value: number) => (100 * value).toFixed(2).padStart(6);

/**
 * ROUGE-1, -2 and -L F of the product's briefs and of the baselines, as lines to print: Porter stems, stop words kept,
 * the first `budgetWords` words, averaged over references and then over rows. With `show`, the briefs themselves.
 */
export const briefsReport = async (
  rows: Iterable<BriefRow> | AsyncIterable<BriefRow>,
  { name, show = false }: { name: string; show?: boolean },
): Promise<string[]> => {
  const scores = new Map<string, Rouge[]>();
  const times = new Map<string, number>();
  const lines: string[] = [];
  let count = 0;
  for await (const row of rows) {
    count++;
    const reports = reportsOf(row);
    for (const [system, summarise] of Object.entries(systems)) {
      const began = performance.now();
      const summary = summarise(reports, row.budgetWords);
      times.set(system, (times.get(system) ?? 0) + performance.now() - began);
      const score = rouge({ summary, references: row.references, words: row.budgetWords });
      scores.set(system, [...(scores.get(system) ?? []), score]);
      if (show && system === 'Broadsheet') lines.push(`${row.id} (${row.documents.length} reports)`, `  ${summary}`);
    }
  }
  lines.push(
    `Briefs: ${count} stories of ${name}; F in percent`,
    '                  ROUGE-1  ROUGE-2  ROUGE-L      ms',
  );
  for (const [system, list] of scores) {
    const { one, two, longest } = meanRouge(list);
    const took = times.get(system)!.toFixed(0).padStart(8);
    lines.push(`  ${system.padEnd(14)}  ${percent(one.f1)}   ${percent(two.f1)}   ${percent(longest.f1)} ${took}`);
  }
  return lines;
};
