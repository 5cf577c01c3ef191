import { datesIn } from '../../text/dates.ts';
import { describesState } from '../../text/en/references.ts';
import { outdatedTolls } from './outdated.ts';
import { isRepeat, isStatement, type Passage, quotesBalance, type Report, standalone } from './passages.ts';
import type { ConceptWeights } from './weights.ts';

/** Words of a sentence that may be in a brief. */
const sentenceWords = { min: 8, max: 60 };
/** A report this many days after another reports a new phase; the day after, papers still report the same one. */
const phaseDays = 2;
/** What a sentence of an earlier phase is worth relative to the latest. */
const earlierPhaseWorth = 0.5;
/** Share of its content that the first sentence of the news has in common with other reports; an anecdote has less. */
const minShared = 0.35;
/** An anecdote at the start of a report is at most this many sentences long. */
const maxAnecdoteSentences = 3;

/** A sentence that stands alone, or a sentence and the one that depends on it. */
export interface Unit {
  passages: Passage[];
  words: number;
  /** Numbers of its concepts that have weight. */
  concepts: number[];
  /** Share of its weight that counts, 0–1. */
  worth: number;
  /** The day of its report, where that is known. */
  day: string | undefined;
}

const createUnit = (passages: Passage[], concepts: number[], { worth, day }: Pick<Unit, 'worth' | 'day'>): Unit => ({
  passages,
  worth,
  day,
  words: passages.reduce((sum, { words }) => sum + words, 0),
  concepts: [...new Set(concepts)],
});

/** The day of a report, `undefined` if it is not dated to the day. */
export const dayOf = ({ article: { published } }: Report): string | undefined =>
  published?.precision === 'day' ? published.date : undefined;

/** Returns a test for days in the latest phase of those given; an unknown day may be in any phase. */
export const latestPhase = (days: readonly (string | undefined)[]): ((day: string | undefined) => boolean) => {
  const newest = Math.max(0, ...days.map((day) => (day ? Date.parse(day) : 0)));
  return (day) => !day || newest - Date.parse(day) < phaseDays * 86_400_000;
};

/**
 * Sentences at the start of a report that lead to the news by way of an anecdote, up to where the news begins: little of
 * their content is in any other report. "The queue for plywood reached the tram stop" opens its own report well, but
 * not a brief.
 */
const anecdotesIn = (perReport: readonly (readonly Passage[])[]): ReadonlySet<Passage> => {
  if (perReport.length < 2) return new Set();
  const holders = new Map<string, Set<number>>();
  for (const { content, report } of perReport.flat())
    for (const stem of content) holders.set(stem, (holders.get(stem) ?? new Set()).add(report));
  const shareOf = ({ content }: Passage) =>
    [...content].filter((stem) => holders.get(stem)!.size > 1).length / Math.max(1, content.size);
  // The lead that has most in common with the others is the news, however little that is.
  const max = Math.max(...perReport.flatMap(([lead]) => (lead ? shareOf(lead) : [])));
  return new Set(
    perReport.flatMap((list) => {
      const news = list.findIndex((passage) => shareOf(passage) >= Math.min(minShared, max));
      return news > 0 && news <= maxAnecdoteSentences ? list.slice(0, news) : [];
    }),
  );
};

const hasFittingLength = ({ words, text }: Passage) =>
  words >= sentenceWords.min && words <= sentenceWords.max && isStatement(text);

/** "From Monday", "as of Oct. 1": the day on which something begins that lasts. */
const beginsThen =
  /(?<!\p{L})(?:[Ff]rom|[Aa]s of|[Aa]b|[Dd]ès|[ÀàAa] partir d\p{L}+|[Dd]esde)\s(?:\p{Ll}+\s){0,2}[\p{Lu}\p{N}]/u;

/** Whether a sentence announces something for such a day. */
const announces = (
  { spans }: Pick<Passage, 'spans'>,
  { article, dates }: Pick<Report, 'article' | 'dates'>,
  isSuch: (day: string) => boolean,
): boolean => {
  const { published, text, language } = article;
  if (published?.precision !== 'day' && published?.precision !== 'month') return false;
  // "It takes effect on Nov. 1", in a report of October: whatever its verb, that day was ahead.
  const isAfter = (day: string) => published.precision === 'month' && day.slice(0, 7) > published.date;
  return spans.some((span) =>
    (dates ?? datesIn(text, span, published, language)).some(
      ({ date, isAhead, span: words }) =>
        date.precision === 'day' &&
        (isAhead || isAfter(date.date)) &&
        isSuch(date.date) &&
        words.start >= span.start &&
        words.end <= span.end,
    ),
  );
};

/** Whether a sentence announces what is over on the ISO day on which it is read. What begins on a day ("indoors from Monday") lasts. */
export const isOverOn = (readOn: string | undefined, passage: Passage, report: Report): boolean =>
  readOn !== undefined && !beginsThen.test(passage.text) && announces(passage, report, (day) => day < readOn);

/** The passages of reports without those that announce something for a day before `readOn`, but what opens a report stays. */
export const withoutPast = (
  perReport: readonly (readonly Passage[])[],
  reports: readonly Report[],
  readOn: string,
): Passage[][] =>
  perReport.map((list) =>
    list.map((passage) =>
      passage.position > 0 && isOverOn(readOn, passage, reports[passage.report]!)
        ? { ...passage, unfit: true }
        : passage,
    ),
  );

/**
 * Whether a sentence of an earlier day has been overtaken: it announces a day that has passed since, or describes the
 * state in an earlier phase. "Schools will close on Wednesday" is no news on Saturday.
 */
const isStale = (
  { spans, text }: Passage,
  { article, dates }: Report,
  { newest, isLatest }: { newest: string; isLatest: boolean },
): boolean => {
  const { published } = article;
  if (published?.precision !== 'day' || published.date >= newest) return false;
  if (!isLatest && describesState.test(text)) return true;
  return announces({ spans }, { article, dates }, (day) => day <= newest);
};

const canFollow = (first: Passage, next: Passage | undefined): next is Passage =>
  next?.dangling === true &&
  !next.personal &&
  !next.unfit &&
  hasFittingLength(next) &&
  quotesBalance(first.text + next.text) &&
  !isRepeat(first, next);

/**
 * Everything that may be printed in a brief: single sentences, and sentences with the one that depends on them. `begins` are the
 * positions at which the reports' news begins.
 */
export const unitsOf = (
  reports: readonly Report[],
  perReport: readonly (readonly Passage[])[],
  conceptsOf: ConceptWeights['conceptsOf'],
  begins: readonly number[],
): Unit[] => {
  const days = reports.map(dayOf);
  const isInLatestPhase = latestPhase(days);
  const newest = days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), '');
  const anecdotes = anecdotesIn(perReport);
  const outdated = outdatedTolls(
    perReport,
    reports.map(({ article: { publisher, arrivedAt } }, at) => ({ day: days[at], publisher, arrivedAt })),
  );
  return perReport.flatMap((list) =>
    list.flatMap((whole, index) => {
      const report = reports[whole.report]!;
      const first = standalone(whole, report);
      if (first.dangling || first.personal || first.unfit || !hasFittingLength(first)) return [];
      if (anecdotes.has(whole) || outdated.has(whole) || whole.position < begins[whole.report]!) return [];
      const isLatest = isInLatestPhase(days[whole.report]);
      if (isStale(first, report, { newest, isLatest })) return [];
      const of = { worth: isLatest ? 1 : earlierPhaseWorth, day: days[whole.report] };
      const units: Unit[] = [];
      if (quotesBalance(first.text)) units.push(createUnit([first], conceptsOf(whole), of));
      const next = list[index + 1];
      if (canFollow(first, next))
        units.push(createUnit([first, next], [...conceptsOf(whole), ...conceptsOf(next)], of));
      return units;
    }),
  );
};
