import type { Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import { isWholeClause } from '../../text/en/clauses.ts';
import { attribution, condition } from '../../text/en/headlines.ts';
import { taggedWords } from '../../text/en/parts-of-speech.ts';
import { whoSaysSo } from '../../text/en/references.ts';
import { wordCount } from '../../text/tokens.ts';
import { type Passage, quotesBalance } from './passages.ts';
import { repeatsHeadline } from './repeats.ts';

/** Words of a clause that is printed as a sentence. */
const minWords = 6;
/** Between two main clauses: ", and", ", but" or a semicolon. */
const joint = /(?:,\s(?:and|but)|;(?:\s(?:and|but))?)\s+/gu;

/** Whether words read as a sentence of their own, which "it" and "there" only seem to. */
const standsAlone = (clause: string): boolean =>
  wordCount(clause) >= minWords &&
  quotesBalance(clause) &&
  !/^(?:it|there)\b/iu.test(clause) &&
  isWholeClause(taggedWords(clause), true);

/**
 * The main clause of an English sentence that its headline does not say, as spans to print: "nobody was seriously hurt"
 * after the headline "A ferry ran aground". Undefined unless the rest of the sentence says the headline, and neither part
 * is what somebody says or holds only on a condition.
 */
export const unsaidClause = ({ spans }: Passage, text: string, headline: string): Span[] | undefined => {
  const [span, ...others] = spans;
  if (!span || others.length > 0) return undefined;
  const sentence = text.slice(span.start, span.end);
  if (condition.test(sentence) || !/\p{L}[.!]$/u.test(sentence)) return undefined;
  for (const found of sentence.matchAll(joint)) {
    const before = sentence.slice(0, found.index);
    const after = sentence.slice(found.index + found[0].length);
    if (!standsAlone(before) || !standsAlone(after)) continue;
    const rest: Span = { start: span.end - after.length, end: span.end };
    const beginning: Span[] = [
      { start: span.start, end: span.start + before.length },
      { start: span.end - 1, end: span.end },
    ];
    if (!whoSaysSo.test(before) && !repeatsHeadline(headline, after, 'en')) return [rest];
    if (after.search(attribution) < 0 && !repeatsHeadline(headline, printSpans(text, beginning), 'en'))
      return beginning;
  }
  return undefined;
};
