import { storyRows } from '../test/kit/measure/story-rows.ts';
import { random, shuffled } from '../test/kit/random.ts';
import type { BriefRow } from './quality-briefs.ts';

const minReports = 8;
const draws = 4;
const references = 4;
const referenceWords = 100;

/**
 * A stand-in for stories with hand-written briefs: of each story of a stories file with eight reports or more, four
 * reports drawn by chance give their first hundred words as references, and the others are what is briefed; four draws
 * each.
 */
export const heldOutLeads = async (file: string): Promise<BriefRow[]> => {
  const stories = [...Map.groupBy(await storyRows(file), ({ story }) => story)];
  return stories
    .filter(([, reports]) => reports.length >= minReports)
    .flatMap(([story, reports], index) =>
      Array.from({ length: draws }, (_, draw) => {
        const drawn = shuffled(reports, random(index * draws + draw + 1));
        return {
          id: `${story}-${draw + 1}`,
          budgetWords: referenceWords,
          documents: drawn.slice(references).map(({ id, title, text, date, language }) => ({
            id,
            title,
            text,
            date,
            language: language ?? 'en',
          })),
          references: drawn
            .slice(0, references)
            .map(({ text }) => text.split(/\s+/u).slice(0, referenceWords).join(' ')),
        };
      }),
    );
};
