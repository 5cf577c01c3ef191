import type { Article } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import { analyse } from '../text/analyse.ts';
import { residueRuleOf } from '../text/residue.ts';
import type { AuditedSentence } from './audit-sentences.ts';

/** A sentence of a text that states nothing to audit, and why it was left out. */
export interface LeftOut {
  text: string;
  reason: string;
}

const maxHeading = 90;
/** Links, and how mails and pages ask for clicks. */
const asksForClicks =
  /^(?:read|see|find out|learn|click|tap|view|continue|subscribe|sign up|unsubscribe|share|follow us|forward|open|download|listen|watch)\b.{0,60}$/iu;
const isAboutMail =
  /\b(?:unsubscribe|view (?:this|it) (?:email|mail|online)|in your browser|you (?:are )?receiv(?:e|ing) this|manage your preferences|privacy policy|all rights reserved|©|terms of (?:use|service))/iu;
const greets =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|welcome|happy \p{L}+day|thanks|thank you|best|cheers|regards|see you|until (?:next|tomorrow)|that['’]s (?:all|it)|have a)\b.{0,80}$/iu;

const reasonFor = (text: string): string | undefined => {
  const bare = text.replace(/https?:\/\/\S+/gu, '').trim();
  if (bare.replace(/[^\p{L}]/gu, '').length < 4) return 'a link or a mark';
  if (isAboutMail.test(bare)) return 'about the mail itself';
  if (asksForClicks.test(bare)) return 'a link';
  if (greets.test(bare)) return 'a greeting or sign-off';
  if (/\?["”’)]*$/u.test(bare)) return 'a question';
  if (bare.length <= maxHeading && !/[.!…:;]["”’»)\]]*$/u.test(bare)) return 'a heading';
  return undefined;
};

/** What a text states, sentence by sentence, and what was left out of it: headings, links, greetings and what surrounds a text. */
export const statementsIn = (
  article: Pick<Article, 'text' | 'language' | 'published'>,
): { statements: AuditedSentence[]; leftOut: LeftOut[] } => {
  const { text, language, published } = article;
  const statements: AuditedSentence[] = [];
  const leftOut: LeftOut[] = [];
  for (const sentence of analyse(article)) {
    const printed = printSpans(text, sentence.spans);
    const reason = sentence.residue ? residueRuleOf(text, sentence, language) : reasonFor(printed);
    if (reason) leftOut.push({ text: printed, reason });
    else statements.push({ text: printed, language, ...(published.precision !== 'unknown' && { published }) });
  }
  return { statements, leftOut };
};
