import type { Entry, Sentence, Span } from '../core/article.ts';
import { citedBy } from '../core/citation.ts';
import type { Cited, Story } from '../core/edition.ts';

/** A run of an article's words: highlighted if a story cites them, and named by the offset at which a cited passage starts. */
interface Run {
  text: string;
  isCited: boolean;
  start?: number;
}

/** A stretch of consecutive sentences of one paragraph; `follows` if nothing was left out before it. */
export interface Stretch {
  runs: Run[];
  follows: boolean;
}

/** All words that a story cites from its sources. */
export const citedIn = (story: Story): Cited[] => [
  ...story.brief.flatMap(citedBy),
  ...(story.added ?? []),
  ...story.quotes.flatMap((quote) => [quote, ...(quote.introduction ? [quote.introduction] : [])]),
  ...story.timeline.map(({ event }) => event),
  ...story.disagreements.flatMap(({ claims }) => claims.map(({ said }) => said)),
  ...(story.headline.kind === 'cut' ? [story.headline] : []),
];

/** Ranges without overlaps, in order. */
const merged = (spans: readonly Span[]): Span[] => {
  const ranges: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
};

/** A part of a text, cut where its highlighting changes and where cited passages start. */
const runsOf = (
  text: string,
  { from, to, ranges, starts }: { from: number; to: number; ranges: readonly Span[]; starts: ReadonlySet<number> },
): Run[] => {
  const cuts = new Set([from, to]);
  for (const point of [...ranges.flatMap(({ start, end }) => [start, end]), ...starts])
    if (point > from && point < to) cuts.add(point);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => ({
    text: text.slice(start, points[index + 1]!),
    isCited: ranges.some((range) => range.start <= start && start < range.end),
    ...(starts.has(start) && { start }),
  }));
};

/**
 * What of an article its page shows: all of it, or the cited sentences with one sentence before and one after. `passages`
 * are the spans of each citation. `stands` says whether a sentence may still be shown.
 */
export const stretchesOf = (
  { article: { text }, sentences }: Pick<Entry, 'article' | 'sentences'>,
  {
    passages,
    isWhole,
    stands,
  }: { passages: readonly (readonly Span[])[]; isWhole: boolean; stands: (words: string) => boolean },
): Stretch[] => {
  const ranges = merged(passages.flat());
  const starts = new Set(passages.flatMap(([first]) => (first ? [first.start] : [])));
  const told = sentences.filter(({ residue }) => !residue);
  const isCited = ({ start, end }: Sentence) => ranges.some((range) => range.start < end && range.end > start);
  const stretches: (Stretch & { last: number; paragraph: number; end: number })[] = [];
  for (const [index, sentence] of told.entries()) {
    const isNear = [told[index - 1], sentence, told[index + 1]].some((one) => one !== undefined && isCited(one));
    if (!(isWhole || isNear) || !stands(text.slice(sentence.start, sentence.end))) continue;
    const last = stretches.at(-1);
    const isNext = last?.last === index - 1;
    const { paragraph, start: from, end: to } = sentence;
    if (last && isNext && last.paragraph === paragraph) {
      last.runs.push(...runsOf(text, { from: last.end, to, ranges, starts }));
      Object.assign(last, { last: index, end: to });
    } else
      stretches.push({
        runs: runsOf(text, { from, to, ranges, starts }),
        follows: isNext || index === 0,
        ...{ last: index, paragraph, end: to },
      });
  }
  return stretches.map(({ runs, follows }) => ({ runs, follows }));
};
