import type { Entry } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Headline } from '../../core/edition.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { tokensOf, wordCount } from '../../text/tokens.ts';
import type { Decision, Trace } from '../trace.ts';
import { briefOf } from './brief.ts';
import { fullerCut, headlineOf, type TitledReport } from './headline.ts';
import { isIntroduced, isSamePassage, type Passage, type Report } from './passages.ts';
import { repeatsHeadline } from './repeats.ts';
import { unsaidClause } from './unsaid-clause.ts';

/** Words of a brief at most: four sentences of news, half a minute to read. */
export const budgetWords = 100;
export const maxSentences = 4;

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
const canFollow = (passage: Passage, headline: string, said: Passage): boolean => {
  const { dangling, personal, content, report, language } = passage;
  if (dangling || personal) return false;
  const named = new Set(tokensOf(headline, language).flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  if (report !== said.report && content.isDisjointFrom(named)) return false;
  return isIntroduced(passage, (stem) => named.has(stem));
};

const isQuotation = ({ text }: Passage) => /^["“„«‘]/u.test(text);

/** What a report says further on than this many sentences no longer carries on from one, but is a detail of it. */
const maxOn = 2;

/**
 * What comes right below the headline that stands for `said`: a sentence soon after it in the same report, which carries on from
 * it, before one of another report, which would begin once more; and words in quotation marks only if nothing else can.
 */
const nextAfter = (said: Passage, rest: readonly Passage[], headline: string): Passage | undefined => {
  const possible = rest.filter(
    (passage) => canFollow(passage, headline, said) && !repeatsHeadline(headline, passage.text, 'en'),
  );
  const same = possible.filter(({ report, position }) => report === said.report && position <= said.position + maxOn);
  return [...same, ...possible].find((passage) => !isQuotation(passage)) ?? same[0] ?? possible[0];
};

/** Sentences without those that depend on one which is not right before them. */
export const withoutOrphans = (passages: readonly Passage[]): Passage[] => {
  const kept: Passage[] = [];
  for (const passage of passages) {
    const before = kept.at(-1);
    const leansOn = before?.report === passage.report && before.position < passage.position;
    if (!passage.dangling || leansOn) kept.push(passage);
  }
  return kept;
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
  const others = chosen.filter((passage) => !isSamePassage(passage, said));
  // What says the headline again, in another report's words, is not told further down either.
  const unsaid = others.filter(({ text: told }) => !repeatsHeadline(headline, told, 'en'));
  const rest = unsaid.length > 0 ? unsaid : others;
  const next = nextAfter(said, rest, headline);
  const text = texts[said.report]!;
  const clause = unsaidClause(said, text, headline);
  const at = next ? rest.indexOf(next) : rest.length;
  const [before, after] = [rest.slice(0, at), rest.slice(at)];
  // Quotations and other reports' sentences that stood before it follow; what leans on the sentence that is gone does not.
  const later = before.filter(
    (passage) => !passage.dangling && (isQuotation(passage) || passage.report !== said.report),
  );
  const order = next ? withoutOrphans([...after, ...later]) : [];
  return (clause ? [partOf(said, text, clause), ...order] : order).slice(0, maxSentences);
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
  readOn,
  trace,
}: {
  reports: readonly Report[];
  titled: readonly TitledReport[];
  perReport: readonly (readonly Passage[])[];
  earlier: readonly Entry[];
  language: string;
  /** The ISO day on which it is read. */
  readOn: string;
  trace?: Trace | undefined;
}): Opening | undefined => {
  const written = (said?: Passage) => {
    const decisions: Decision[] = [];
    const note = trace && ((decision: Decision) => decisions.push(decision));
    return { passages: briefOf({ reports, perReport, earlier, budgetWords, said, readOn, trace: note }), decisions };
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
