import type { Span } from '../../core/article.ts';
import { measures, tolls } from '../../text/en/counts.ts';
import { taggedWords } from '../../text/en/parts-of-speech.ts';
import { beforeTime } from '../../text/en/turning-points.ts';
import { type Figure, figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { adjoin, type Found, findsAt, isOfCalendar, type Known, type Line, leadSentences } from './lines.ts';

/** Smaller figures are everywhere and say little, except at the top of a report. */
const minFigure = 4;
const maxNounWords = 3;
/** Characters of a sentence whose parts of speech are read. */
const maxRead = 600;

const nouns = new Set(['NOUN', 'PROPN']);

/** Where the nouns of an English sentence begin in the text. */
const nounsIn = ({ entry, sentence }: Line): Set<number> => {
  const { text } = entry.article;
  const tagged = new Set<number>();
  for (const { start, end } of sentence.spans)
    for (const word of taggedWords(text.slice(start, Math.min(end, start + maxRead))))
      if (nouns.has(word.pos)) tagged.add(start + word.start);
  return tagged;
};

/** Whether a word of a sentence is a noun, by its place in the text. The sentence is read once, and only if it is asked. */
const nounReader = (line: Line): ((place: number) => boolean) => {
  if (!isReadAsEnglish(line.entry.article.language)) return () => true;
  let read: Set<number> | undefined;
  return (place) => {
    read ??= nounsIn(line);
    return read.has(place);
  };
};

/** Index after the noun that a figure counts: "71 ships", "8 of the crew". The figure's own end if none follows. */
const endOfNoun = (line: Line, to: number, isNoun: (place: number) => boolean): number => {
  const { tokens, entry } = line;
  const { text } = entry.article;
  let at = to;
  if (tokens[at]?.word === 'of' && adjoin(text, tokens[at - 1], tokens[at])) at += tokens[at + 1]?.stop ? 2 : 1;
  const first = at;
  while (at - first < maxNounWords && adjoin(text, tokens[at - 1], tokens[at])) {
    const token = tokens[at]!;
    if (token.stop || token.number || isOfCalendar(token)) break;
    at++;
  }
  if (at === first) return to;
  while (at > first && !isNoun(tokens[at - 1]!.start)) at--;
  return at === first ? to : at;
};

const happenedTo =
  /^\s(?:were|was|are|is|have been|had been|has been)\s(?:\p{Ll}+ly\s)?\p{Ll}{2,}(?:ed|en|wn|ut|rt|ld)\b/u;

/** What a figure counts or measures is in `span`; undefined if the sentence does not say it next to the figure. */
interface Counted {
  span: Span | undefined;
  isMeasure: boolean;
}

const isDateOrAge = (
  text: string,
  tokens: readonly Token[],
  { from, to }: Pick<Figure, 'from' | 'to'>,
  before: Token | undefined,
): boolean => {
  const after = tokens[to];
  if (isOfCalendar(tokens[from - 1]) || isOfCalendar(after) || /^(?:am|pm|year)$/u.test(after?.word ?? '')) return true;
  return (
    before?.word === 'aged' || /^,\s\p{N}{1,3},/u.test(text.slice(tokens[from]!.start - 2, tokens[to - 1]!.end + 1))
  );
};

/** A figure with its noun and what happened to it. Undefined for dates, times and ages. */
const countedBy = (
  line: Line,
  { from, to, hedgeWords }: Figure,
  isNoun: (place: number) => boolean,
): Counted | undefined => {
  const { tokens, entry } = line;
  const { text } = entry.article;
  const before = tokens[from - 1 - hedgeWords];
  if (isDateOrAge(text, tokens, { from, to }, before)) return undefined;
  const end = endOfNoun(line, to, isNoun);
  if (end === to) {
    const isTime = beforeTime.has(before?.word ?? '') && !tokens[from]!.number;
    return isTime ? undefined : { span: undefined, isMeasure: false };
  }
  let start = from - hedgeWords;
  if (before && Object.hasOwn(tolls, before.stem) && adjoin(text, before, tokens[start])) start--;
  const noun = tokens[end - 1]!;
  const first = tokens[start]!.start;
  return {
    span: {
      // "$40 million" has its sign before the number.
      start: /[$€£¥]/u.test(text[first - 1] ?? '') ? first - 1 : first,
      end: noun.end + (happenedTo.exec(text.slice(noun.end, noun.end + 60))?.[0].length ?? 0),
    },
    isMeasure: measures.has(noun.stem),
  };
};

/** The figures of a line that no earlier report has, each in its clause. */
export const newFigures = (line: Line, known: Known, inTitle: ReadonlySet<number>): Found[] => {
  const { text, language } = line.entry.article;
  const isNoun = nounReader(line);
  return figuresIn(line.tokens, language).flatMap((figure) => {
    const { value, from, to } = figure;
    if (value === 1 || (value < minFigure && line.position >= leadSentences) || known.figure(figure)) return [];
    const counted = countedBy(line, figure, isNoun);
    if (!counted) return [];
    const place = { start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end };
    const found = findsAt(line, counted.span ?? place, 0, `figure ${value}`);
    const isToll = found.spans.some(({ start, end }) =>
      tokensOf(text.slice(start, end), language).some(({ stem }) => Object.hasOwn(tolls, stem)),
    );
    const rank = (isToll ? 20 : 0) + (inTitle.has(value) ? 15 : 0) - (counted.isMeasure ? 15 : 0);
    return [{ ...found, weight: 60 + rank - line.position }];
  });
};
