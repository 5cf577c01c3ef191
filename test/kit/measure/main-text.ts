import { readObject } from '../../../functions/ingest/read.ts';
import { pageStories } from '../pages/stories.ts';
import { templates } from '../pages/templates.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const wordsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase()))
    if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return counts;
};
const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** F1 of the words of a text against those it should have, each counted as often as it occurs. */
const wordF1 = (found: string, gold: string): number => {
  const [one, other] = [wordsOf(found), wordsOf(gold)];
  const common = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  return common === 0 ? 0 : (2 * common) / (size(one) + size(other));
};

export interface PageScore {
  template: string;
  story: string;
  f1: number;
}

/** How exactly the main text of every template's pages is found, page by page. */
export const pageScores = (): PageScore[] =>
  Object.entries(templates).flatMap(([template, make]) =>
    pageStories.map((story) => {
      const reading = readObject({ key: 'articles/valley/x.html', bytes: Buffer.from(make(story)) });
      const [member] = reading.ok ? [...reading.members] : [];
      const found = member?.ok ? member.draft.text : '';
      return { template, story: story.title, f1: wordF1(found, story.paragraphs.join(' ')) };
    }),
  );
