import type { Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Headline } from '../../core/edition.ts';
import { attributionOnly, subjectless } from '../../text/en/headlines.ts';
import { figuresIn } from '../../text/figures.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { TitleRejection, Trace } from '../trace.ts';
import { cutHeadline, isBalanced } from './cut-headline.ts';
import { repeatsHeadline } from './repeats.ts';
import { isCutOff, titleWords } from './title-words.ts';

/** In characters. */
const maxTitleLength = 160;
/** Characters of a report's text in which the words of its title are looked for. */
const maxRead = 12_000;
/** A headline of more than this share of the letters of its brief leaves the brief nothing to add … */
const maxOfBrief = 0.7;
/** … and is cut to this share of its sentence, where that can end so early. */
const maxOfSentence = 0.75;

/** The letters and digits of a text in lower case, to compare words whatever their punctuation. */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** A report's own title is that of the report, and not of another page, if it has at least two words of the text and this share. */
const ownShare = 0.3;
/** Another report's title must share so much with the opening sentence: of its own concepts, and of them so many. */
const fit = { share: 0.5, concepts: 2 };

/** Stems that a sentence further on shares with the first, if the headline is cut from it. */
const minShared = 2;

/** A name or a figure after the first word: whom or what it is about. */
const specific = /\s\P{L}*(?:\p{Lu}|\p{N})/u;
/** Writing systems without capitals name whom it is about too. */
const caseless = /^[^\p{Lu}\p{Ll}]*$/u;

/** What a text is about: stems of its content, and its figures by value. */
const conceptsOf = (text: string, language: string) => {
  const tokens = tokensOf(text, language);
  const figures = figuresIn(tokens, language);
  const inFigures = new Set(figures.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  return {
    stems: new Set(tokens.filter(({ stop }, at) => !stop && !inFigures.has(at)).map(({ stem }) => stem)),
    values: new Set(figures.map(({ value }) => value)),
  };
};

/** A report as a story's headline sees it. */
export interface TitledReport {
  title: string | null;
  source: number;
  /** As `2026-09-03`. */
  day: string;
  text: string;
}
/** A sentence of a brief: its article's text, the number of its source, and its last printable part. */
interface Lead {
  text: string;
  source: number;
  span: Span;
}
interface Title {
  text: string;
  source: number;
  day: string;
  /** Share of its concepts that the opening sentence has too. */
  share: number;
  isOwn: boolean;
  /** It says the opening sentence's words. */
  isRepeated: boolean;
}

const textOf = ({ text, span }: Pick<Lead, 'text' | 'span'>) => text.slice(span.start, span.end);

/** Whether a title's words are those of its report's text. */
const isOfText = (stems: ReadonlySet<string>, text: string, language: string): boolean => {
  const inText = new Set(tokensOf(text.slice(0, maxRead), language).map(({ stem }) => stem));
  return stems.intersection(inText).size >= Math.max(2, ownShare * stems.size);
};

/** The reports' titles, each with the reason why it cannot be the headline, if there is one. */
const judgeTitles = (
  reports: readonly TitledReport[],
  leads: readonly Lead[],
  language: string,
): { title: Title; rejected?: TitleRejection }[] => {
  const first = leads[0]!;
  const opening = conceptsOf(textOf(first), language);
  const brief = conceptsOf(leads.map(textOf).join('\n'), language);
  const own = reports.find(({ source }) => source === first.source);
  return reports.flatMap(({ title: given, source, day, text: body }) => {
    const text = given && titleWords(given);
    if (!text) return [];
    const { stems, values } = conceptsOf(text, language);
    const shared = [...stems].filter((stem) => opening.stems.has(stem)).length;
    const isOwn = source === first.source;
    const isRepeated = text.length <= maxTitleLength && repeatsHeadline(text, textOf(first), language);
    const title = { text, source, day, share: shared / stems.size, isOwn, isRepeated };
    const reason = (): TitleRejection | undefined => {
      if (text.length > maxTitleLength || !/\p{L}{2}/u.test(text) || isCutOff(text)) return 'unusable';
      if (isOwn) {
        const isShared = stems.intersection(brief.stems).size > 0 || values.intersection(brief.values).size > 0;
        return isShared || isOfText(stems, body, language) ? undefined : 'too-little-shared';
      }
      if (day < (own?.day ?? day)) return 'older-report';
      if (shared < fit.concepts || shared < fit.share * stems.size) return 'too-little-shared';
      return values.isSubsetOf(opening.values) ? undefined : 'figure-not-in-brief';
    };
    const rejected = reason();
    return [{ title, ...(rejected && { rejected }) }];
  });
};

/**
 * Titles that say it in other words than the opening sentence first, of those that of the sentence's own report, then what
 * has most in common with it, then the newest.
 */
const bestTitleFirst = (a: Title, b: Title): number =>
  Number(a.isRepeated) - Number(b.isRepeated) ||
  Number(b.isOwn) - Number(a.isOwn) ||
  b.share - a.share ||
  (a.day === b.day ? a.source - b.source : a.day < b.day ? 1 : -1);

/**
 * A headline cut from the first of the sentences that has a whole clause naming whom or what it is about; shorter if the
 * brief would only repeat it.
 */
const headlineFromSentence = (leads: readonly Lead[], language: string): Headline => {
  const cutOf = ({ text, source, span }: Lead, max?: number) => {
    const { spans, isWhole } = cutHeadline(text, span, { language, ...(max !== undefined && { max }) });
    return { kind: 'cut' as const, text: printSpans(text, spans), source, spans, isWhole };
  };
  const cuts = leads.map((lead) => ({ ...cutOf(lead), lead })).filter(({ spans }) => spans.length > 0);
  const isSpecific = ({ text }: { text: string }) => specific.test(text) || caseless.test(text);
  const plain = cuts.filter(({ text }) => isBalanced(text) && !subjectless.test(text) && !/^["“„«‘]/u.test(text));
  // A first sentence that cannot be cut says the news better than a sentence further on that refers to it.
  const [first] = plain;
  const isUncut = first?.lead === leads[0] && lettersAndDigits(first!.text) === lettersAndDigits(textOf(leads[0]!));
  const opening = conceptsOf(textOf(leads[0]!), language).stems;
  // A sentence that has little in common with a first one that names whom or what it is about tells something else.
  const isOfStory = ({ lead }: (typeof plain)[number]) =>
    lead === leads[0] ||
    !specific.test(textOf(leads[0]!)) ||
    conceptsOf(textOf(lead), language).stems.intersection(opening).size >= minShared;
  const good = plain.filter((cut) => (cut.isWhole && isOfStory(cut)) || (isUncut && cut.lead === leads[0]));
  const chosen = good.find(isSpecific) ?? good[0] ?? plain[0] ?? cuts[0];
  if (!chosen) {
    const { text, source, span } = leads[0]!;
    return { kind: 'cut', text: printSpans(text, [span]), source, spans: [span] };
  }
  const { lead, isWhole: _, ...cut } = chosen;
  const isMostOfBrief =
    lettersAndDigits(cut.text).length > maxOfBrief * lettersAndDigits(leads.map(textOf).join('')).length;
  if (!isMostOfBrief) return cut;
  const { isWhole, ...shorter } = cutOf(lead, Math.floor(maxOfSentence * textOf(lead).length));
  return isWhole && isSpecific(shorter) && !attributionOnly.test(shorter.text) ? shorter : cut;
};

/** The fullest headline that the opening sentence gives, to be printed in its place; undefined if it gives none. */
export const fullerCut = ({ text, source, span }: Lead, headline: Headline): Headline | undefined => {
  const { spans, isWhole } = cutHeadline(text, span, { isFull: true });
  const full = printSpans(text, spans);
  return isWhole && full.length > headline.text.length ? { kind: 'cut', text: full, source, spans } : undefined;
};

/**
 * A story's headline says what the first sentence of its brief says: the title of the report that the sentence comes
 * from, if it has anything in common with the brief; else the title of a report no older that says the same, with
 * no figure that the sentence does not have; else a cut of one of the brief's sentences. `leads` are the brief's
 * sentences, the opening one first.
 */
export const headlineOf = ({
  reports,
  leads,
  language,
  trace,
}: {
  reports: readonly TitledReport[];
  leads: readonly Lead[];
  language: string;
  trace?: Trace | undefined;
}): Headline => {
  const titles = judgeTitles(reports, leads, language);
  const [best, ...others] = titles
    .filter(({ rejected }) => !rejected)
    .map(({ title }) => title)
    .sort(bestTitleFirst);
  const headline: Headline = best
    ? { kind: 'title', text: best.text, source: best.source }
    : headlineFromSentence(leads, language);
  if (trace) {
    for (const { title, rejected } of titles)
      if (rejected) trace({ kind: 'title-rejected', text: title.text, source: title.source, reason: rejected });
    for (const { text, source } of others) trace({ kind: 'title-rejected', text, source, reason: 'better-title' });
    trace({ kind: 'headline', headline, from: best ? (best.isOwn ? 'same-report' : 'other-report') : 'sentence' });
  }
  return headline;
};
