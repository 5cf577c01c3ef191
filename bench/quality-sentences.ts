import { paragraphRanges, sentenceRanges } from '../functions/text/sentences.ts';
import { foundEnds, goldEnds, precisionRecall, SentenceRow } from '../test/kit/measure/boundaries.ts';
import { rowsOf } from '../test/kit/measure/rows.ts';

const librarySegment = (text: string, language: string) =>
  new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);

/** Ends of sentences by each system, as UTF-16 offsets. The platform's segmenter is included for comparison. */
const systems: Record<string, (row: SentenceRow) => number[]> = {
  Broadsheet: ({ text, language }) =>
    paragraphRanges(text).flatMap((range) => sentenceRanges(text, range, language).map(({ end }) => end)),
  'Intl.Segmenter': ({ text, language }) =>
    paragraphRanges(text).flatMap(({ start, end }) =>
      [...librarySegment(text.slice(start, end), language)].map(
        ({ index, segment }) => start + index + segment.trimEnd().length,
      ),
    ),
};

/** Precision, recall and F1 of sentence ends over all texts of a file, as lines to print. */
export const sentencesReport = async (path: string): Promise<string[]> => {
  const rows: SentenceRow[] = [];
  for await (const row of rowsOf(path, SentenceRow)) rows.push(row);
  const lines = [`Sentence ends: ${rows.length} texts of ${path}`];
  for (const [name, split] of Object.entries(systems)) {
    const counts = { right: 0, found: 0, gold: 0 };
    let wholeRows = 0;
    const began = performance.now();
    const results = rows.map(split);
    const took = performance.now() - began;
    for (const [index, row] of rows.entries()) {
      const gold = goldEnds(row);
      const found = foundEnds(row.text, results[index]!);
      counts.gold += gold.size;
      counts.found += found.size;
      for (const end of found) if (gold.has(end)) counts.right++;
      if (gold.symmetricDifference(found).size === 0) wholeRows++;
    }
    const { precision, recall, f1 } = precisionRecall(counts);
    lines.push(
      `  ${name.padEnd(16)} P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}  ${wholeRows} texts right  ${took.toFixed(0)} ms`,
    );
  }
  return lines;
};
