import type { Entry } from '../../core/article.ts';
import type { Verdict } from '../stories/decided.ts';
import { budgetWords, maxSentences, type Opening, withoutOrphans } from './opening.ts';
import { isSamePassage, type Passage } from './passages.ts';

/** A brief that an editor opens with another sentence may be this much longer, so that the news below it stays. */
const roomShare = 1.3;

/** The brief with a sentence first: then as many of the others as there is room for, without those that lean on what is gone. */
const ledBy = (lead: Passage, brief: readonly Passage[]): Passage[] => {
  const rest = withoutOrphans(brief.filter((passage) => !isSamePassage(passage, lead)));
  const led = [lead];
  let { words } = lead;
  for (const passage of rest) {
    if (led.length === maxSentences || words + passage.words > roomShare * budgetWords) break;
    led.push(passage);
    words += passage.words;
  }
  return led;
};

/**
 * A story's headline and brief with the title or the first sentence that an editor chose, if a report of the story has
 * it. Both are a report's own words, cited like all others; a choice that is not there, or that is inside a quotation, changes
 * nothing.
 */
export const chosenByEditor = (
  opening: Opening,
  {
    verdict,
    reports,
    perReport,
  }: {
    verdict: Pick<Verdict, 'title' | 'lead'> | undefined;
    /** The story's reports in its language, in the order of `perReport`. */
    reports: readonly { entry: Entry; source: number }[];
    perReport: readonly (readonly Passage[])[];
  },
): Opening => {
  const titled = reports.find(({ entry }) => entry.article.id === verdict?.title);
  const title = titled?.entry.article.title?.trim();
  const headline = titled && title ? { kind: 'title' as const, text: title, source: titled.source } : opening.headline;
  const at = reports.findIndex(({ entry }) => entry.article.id === verdict?.lead?.report);
  const sentence = reports[at]?.entry.sentences.find(
    ({ start, residue }) => start === verdict?.lead?.start && !residue,
  );
  const first = sentence?.spans[0];
  const lead = first && perReport[at]?.find(({ spans }) => spans[0]?.start === first.start);
  if (!lead || lead.unfit || lead.quoted) return { ...opening, headline };
  const brief = ledBy(lead, opening.brief);
  return { headline, brief, chosen: [...brief, ...opening.chosen] };
};
