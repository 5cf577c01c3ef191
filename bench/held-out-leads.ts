import { storyRows } from '../test/kit/measure/story-rows.ts';
import { random, shuffled } from '../test/kit/random.ts';
import type { BriefRow } from './quality-briefs.ts';

const minReports = 8;
const draws = 4;
const references = 4;
const referenceWords = 100;

/**
 * A substitute for stories with hand-written briefs: of each story of a stories file with eight reports or more, the first
 * hundred words of four random reports are the references, and the brief is written from the others; four draws each.
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
