import type { Limit } from './cover.ts';
import { isRepeat, isStatement, type Passage, quotesBalance, type Report, standalone } from './passages.ts';

/** A lead may end after this many sentences if they fill this share of the budget. */
const leadSentences = 3;
const leadShare = 0.4;
/** A sentence of fewer words is a heading. */
const minWords = 4;

/** The opening sentences of a report within the limit, without headings and repetitions. */
export const leadOf = (all: readonly Passage[], report: Report, limit: Limit): Passage[] => {
  const impersonal = all.filter(({ personal }) => !personal);
  const passages = impersonal.length > 0 ? impersonal : all;
  const lead: Passage[] = [];
  let words = 0;
  for (const passage of passages) {
    const isNext = lead.at(-1)?.position === passage.position - 1;
    const sentence = isNext ? passage : standalone(passage, report);
    const isConnected = sentence === passage && lead.length > 0;
    if (!isStatement(sentence.text) || sentence.words < minWords || (sentence.dangling && !isConnected)) continue;
    if (lead.some((earlier) => isRepeat(earlier, sentence))) continue;
    if (words + sentence.words > limit.words) {
      if (lead.length === 0) continue;
      break;
    }
    lead.push(sentence);
    words += sentence.words;
    if (lead.length >= leadSentences && words >= leadShare * limit.words) break;
    if (lead.length === limit.sentences) break;
  }
  while (lead.length > 1 && !quotesBalance(lead.map(({ text }) => text).join(' '))) lead.pop();
  return lead;
};
