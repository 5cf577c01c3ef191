import type { Entry } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Headline } from '../../core/edition.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { tokensOf, wordCount } from '../../text/tokens.ts';
import type { Decision, Trace } from '../trace.ts';
import { briefOf } from './brief.ts';
import { fullerCut, headlineOf, type TitledReport } from './headline.ts';
import { isSamePassage, type Passage, type Report } from './passages.ts';
import { repeatsHeadline } from './repeats.ts';
import { unsaidClause } from './unsaid-clause.ts';

/** Words of a brief at most: four sentences of news, half a minute to read. */
export const budgetWords = 100;
const maxSentences = 4;

/** What is written of a story before anything else. */
export interface Opening {
  headline: Headline;
  /** The sentences of the brief; none is empty. */
  brief: Passage[];
  /** The sentences as they were chosen, with those that the headline says. */
  chosen: Passage[];
}

/** A passage of which only a part is printed. */
const partOf = (passage: Passage, text: string, spans: Passage['spans']): Passage => {
  const printed = printSpans(text, spans);
  return { ...passage, spans, text: printed, words: wordCount(printed) };
};

/**
 * Whether a sentence can be read right below a headline that says what `said` said: it depends on nothing else, and is
 * either of the same report or about something that the headline names.
 */
const canFollow = (
  { dangling, personal, requiresAnyStem, content, report }: Passage,
  headline: string,
  said: Passage,
): boolean => {
  if (dangling || personal) return false;
  const named = new Set(tokensOf(headline).flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  if (report !== said.report && content.isDisjointFrom(named)) return false;
  return requiresAnyStem.length === 0 || requiresAnyStem.some((stem) => named.has(stem));
};

/**
 * The sentences below the headline that stands for `said`: first the next ones of the same report, which carry on from it;
 * the lead of another report would begin once more.
 */
const inOrderAfter = (said: Passage, rest: readonly Passage[]): Passage[] => {
  const next = rest.findIndex(({ report }) => report === said.report);
  return next < 0 ? [...rest] : [...rest.slice(next), ...rest.slice(0, next)];
};

/** Words in quotation marks open no brief if another sentence can: they come last, with what depends on them. */
const quotationLast = (passages: readonly Passage[], headline: string, said: Passage): Passage[] => {
  if (!/^["“„«‘]/u.test(passages[0]!.text)) return [...passages];
  const next = passages.findIndex((passage, at) => at > 0 && canFollow(passage, headline, said));
  return next < 0 ? [...passages] : [...passages.slice(next), ...passages.slice(0, next)];
};

/**
 * A brief that begins with what the headline has not said, from sentences that were chosen beside `said`, the one that the
 * headline says. What depends on that sentence is left out with it; a main clause of it that is news of its own stays.
 */
const withoutSaid = (
  chosen: readonly Passage[],
  said: Passage,
  headline: string,
  texts: readonly string[],
): Passage[] => {
  const rest = inOrderAfter(
    said,
    chosen.filter((passage) => !isSamePassage(passage, said)),
  );
  const start = rest.findIndex(
    (passage) => canFollow(passage, headline, said) && !repeatsHeadline(headline, passage.text, 'en'),
  );
  const text = texts[said.report]!;
  const clause = unsaidClause(said, text, headline);
  const after = start < 0 ? [] : quotationLast(rest.slice(start), headline, said);
  return (clause ? [partOf(said, text, clause), ...after] : after).slice(0, maxSentences);
};

/**
 * A story's headline and brief, which never begin with the same words if it can be helped: of the titles, one that says in
 * other words what the brief leads with; else the brief leads with what the headline has not said. Only in English is it
 * known which sentences can do without the one before them, so in other languages only another title helps. Undefined if
 * no sentence can be printed.
 */
export const openingOf = ({
  reports,
  titled,
  perReport,
  earlier,
  language,
  trace,
}: {
  reports: readonly Report[];
  titled: readonly TitledReport[];
  perReport: readonly (readonly Passage[])[];
  earlier: readonly Entry[];
  language: string;
  trace?: Trace | undefined;
}): Opening | undefined => {
  const written = (said?: Passage) => {
    const decisions: Decision[] = [];
    const note = trace && ((decision: Decision) => decisions.push(decision));
    return { passages: briefOf({ reports, perReport, earlier, budgetWords, said, trace: note }), decisions };
  };
  const tell = (decisions: readonly Decision[]) => {
    for (const decision of decisions) trace?.(decision);
  };
  const first = written();
  const [said] = first.passages;
  if (!said) return undefined;
  const leads = first.passages.map(({ report, spans }) => ({
    text: reports[report]!.article.text,
    source: titled[report]!.source,
    span: spans.at(-1)!,
  }));
  const about: Decision[] = [];
  const headline = headlineOf({
    reports: titled,
    leads,
    language,
    trace: trace && ((decision) => about.push(decision)),
  });
  const asChosen = { headline, brief: first.passages, chosen: first.passages };
  const isRepeated = repeatsHeadline(headline.text, said.text, language);
  if (isRepeated && isReadAsEnglish(language)) {
    const second = written(said);
    const texts = reports.map(({ article }) => article.text);
    const fuller = headline.kind === 'cut' ? (fullerCut(leads[0]!, headline) ?? headline) : headline;
    const brief = withoutSaid(second.passages, said, fuller.text, texts);
    if (brief.length > 0) {
      tell(second.decisions);
      tell(about.map((decision) => (decision.kind === 'headline' ? { ...decision, headline: fuller } : decision)));
      trace?.({ kind: 'first-sentence-in-headline', text: said.text });
      return { headline: fuller, brief, chosen: second.passages };
    }
  }
  tell(first.decisions);
  tell(about);
  return asChosen;
};
