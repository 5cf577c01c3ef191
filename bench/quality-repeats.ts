import { repeatsHeadline, repetitionOf } from '../functions/compile/writing/repeats.ts';
import type { Edition, Story } from '../functions/core/edition.ts';
import { replayedEditions } from '../test/kit/measure/replayed-editions.ts';

/** Windows that are measured, in days: a daily and a weekly digest. */
const windows = [1, 7];

const lineOf = ({ headline, brief: [first], language }: Story) => {
  const repetition = repetitionOf(headline.text, first!.text, language);
  return { ...repetition, isRepeated: repeatsHeadline(headline.text, first!.text, language), headline, first: first! };
};

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

const reportOf = (days: number, editions: readonly Edition[], show: boolean): string[] => {
  const lines = editions.flatMap(({ stories }) => stories).map(lineOf);
  const repeated = lines.filter(({ isRepeated }) => isRepeated).length;
  const share = lines.reduce((sum, line) => sum + line.share, 0);
  return [
    `  windows of ${days} ${days === 1 ? 'day ' : 'days'}  ${repeated} of ${lines.length} stories repeat their headline (${percent(repeated, lines.length)} %), ${percent(share, lines.length)} % of a headline's words on average`,
    ...(show
      ? lines.flatMap(({ isRepeated, run, headline, first }) => [
          `    ${isRepeated ? 'repeats' : 'adds   '} (${run} in a row) ${headline.text}`,
          `                        ${first.text}`,
        ])
      : []),
  ];
};

/**
 * How many stories of an edition begin with the words of their headline (`repeatsHeadline`), as lines to print: on a replay
 * of the sample corpus, or of a stories file as one topic, in windows of a day and of a week. With `show`, each headline
 * and first sentence.
 */
export const repeatsReport = async (file: string | undefined, { show }: { show: boolean }): Promise<string[]> => {
  const lines = [`Headlines repeated by the first sentence: ${file ?? 'the sample corpus'}`];
  for (const days of windows)
    lines.push(...reportOf(days, await replayedEditions({ days, ...(file !== undefined && { file }) }), show));
  return lines;
};
