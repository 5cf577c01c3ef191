import type { Entry, Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Headline, ThreadStep } from '../../core/edition.ts';
import { isWholeClause } from '../../text/en/clauses.ts';
import { refersBack } from '../../text/en/headlines.ts';
import { type TaggedWord, taggedWords } from '../../text/en/parts-of-speech.ts';
import { figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { tokensOf } from '../../text/tokens.ts';
import { isName } from '../stories/outline.ts';
import { cutHeadline, isBalanced } from './cut-headline.ts';
import { isCutOff, titleWords } from './title-words.ts';

const maxSteps = 5;
/** Characters of a step: a few words. */
const maxLength = 60;
/** The same where nothing shorter reads as a whole. */
const maxLong = 90;
/** Characters of a sentence that are read. */
const maxRead = 300;
/** Two steps say the same if they share this much of all their words … */
const sameShare = 0.5;
/** … or this much of the words of one of them, and so many. */
const withinShare = 0.6;
const minWithin = 3;

/** The day that a report stands for; undefined if it only has a month or a year. */
const stepDay = ({ article: { published, arrivedAt } }: Entry): string | undefined => {
  if (published.precision === 'day') return published.date;
  return published.precision === 'unknown' ? arrivedAt.slice(0, 10) : undefined;
};

/** A title without the name of its publisher at the end: "Strait reopens - Harbour Gazette". */
const withoutPublisher = (title: string): string =>
  titleWords(title).replace(/\s[|–—-]\s(?!\p{Ll})[^|–—-]{2,40}$/u, '');

/**
 * "Inside the zone: what keepers must do", "Who pays?", "7 things to know", "“We slid”: night on the bank": a title that promises to
 * tell, or that somebody speaks, and tells nothing that happened.
 */
const promising =
  /(?:^|[:–—]\s)["“‘]?(?:what|how|why|who|whose|where|when|which|inside|here['’]s|this\sis\s(?:why|how|what)|is|are|does|do|did|can|could|should|meet|explained)\b|\?["”’]?$|\b\p{N}+\s(?:things|reasons|ways|facts|questions|lessons)\b|["“‘](?:I|We|My|Our)(?:['’]\p{L}+)?\s/iu;

/** Characters of a clause at least. */
const minClause = 20;
const endsBefore = new Set(['ADP', 'PUNCT', 'SCONJ', 'CCONJ']);

/**
 * Whether a clause can end with a word and before another: not "began talks about the size" of what, "does heavy" lifting, "long"
 * of "long-range" or "have worked" on what; "was lifted" and "is dead" can.
 */
const endsAt = (words: readonly TaggedWord[], index: number): boolean => {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (!endsBefore.has(next?.pos ?? '') || next!.word === 'of' || /^[-‐‑/]/u.test(next!.text)) return false;
  const isAfterBe = before?.pos === 'AUX' && !/^(?:have|has|had)$/u.test(before.word);
  // "lap 20", but not "not one"; "were made ill".
  if (word.pos === 'NUM') return before?.pos === 'NOUN' || before?.pos === 'PROPN';
  if (word.pos === 'ADJ') return isAfterBe || (before?.pos === 'VERB' && words[index - 2]?.pos === 'AUX');
  return word.pos !== 'VERB' || isAfterBe;
};

/**
 * The longest beginning of an English sentence that is a whole clause: "A passenger ferry ran onto a sandbank", of one that
 * goes on with where and when.
 */
const beginningOf = (sentence: string, max: number): string | undefined => {
  const words = taggedWords(sentence.slice(0, maxRead));
  const end = words.findLastIndex(
    ({ end: at }, index) =>
      at >= minClause &&
      at <= max &&
      endsAt(words, index) &&
      isWholeClause(words.slice(0, index + 1)) &&
      isBalanced(sentence.slice(0, at)),
  );
  return end < 0 ? undefined : sentence.slice(0, words[end]!.end);
};

/** "… more than 40,000 tonnes of it", "The fire began, the brigade said": of what, and where, is left out. */
const isOpen = (step: string): boolean => refersBack.test(step) || /\b(?:began|started)(?:$|,)/u.test(step);

const clauseOf = (text: string, span: Span, language: string, max: number): string | undefined => {
  if (span.end - span.start <= max) return printSpans(text, [span]).replace(/[.。۔]$/u, '');
  const { spans } = cutHeadline(text, span, { language, max });
  if (spans.length > 0) return printSpans(text, spans);
  return isReadAsEnglish(language) ? beginningOf(printSpans(text, [span]), max) : undefined;
};

/**
 * What happened, of a title whose first part only names it: "fishmeal works burns for seven hours" of "Flames over the
 * quay: fishmeal works burns for seven hours". Known for English.
 */
const happeningIn = (title: string, max: number): string | undefined => {
  const [name, told, ...more] = title.split(/(?::|\s[–—])\s/u);
  const isClause = (part: string) => isWholeClause(taggedWords(part), true);
  if (told === undefined || more.length > 0 || told.length < minClause || told.length > max) return undefined;
  return isClause(told) && !isClause(name!) ? printSpans(told, [{ start: 0, end: told.length }]) : undefined;
};

/** A report in a few words: its title or a clause of it, if that is something that happened, else one of its first sentence. */
const shortOf = ({ article, sentences }: Entry, max: number): string | undefined => {
  const { title, text, language } = article;
  const lead = sentences.find(({ residue, spans }) => !residue && spans.length > 0)?.spans.at(-1);
  const isUsable = title && !isCutOff(title) && !(isReadAsEnglish(language) && promising.test(title));
  const named = isUsable ? withoutPublisher(title) : '';
  const parts = named
    .split(/(?:[:;]|\s[–—-])\s/u)
    .toSorted((a, b) => b.length - a.length)
    .filter((part) => part.length <= max && part.length >= named.length / 2);
  const short =
    (named &&
      ((isReadAsEnglish(language) && happeningIn(named, max)) ||
        clauseOf(named, { start: 0, end: named.length }, language, max) ||
        (parts[0] && printSpans(parts[0], [{ start: 0, end: parts[0].length }])))) ||
    (lead && clauseOf(text, lead, language, max));
  return short && !isOpen(short) && !(isReadAsEnglish(language) && promising.test(short)) ? short : undefined;
};

interface Step extends ThreadStep {
  /** Stems of its content without names, which all steps of a story share; figures by value. */
  content: ReadonlySet<string>;
  values: ReadonlySet<number>;
}

const stepFrom = (entry: Entry, day: string, text: string): Step => {
  const tokens = tokensOf(text, entry.article.language);
  const plain = tokens.filter((token, at) => !token.stop && (at === 0 || !isName(token)));
  const content = plain.length > 1 ? plain : tokens.filter(({ stop }) => !stop);
  return {
    day,
    text,
    articleId: entry.article.id,
    content: new Set(content.map(({ stem }) => stem)),
    values: new Set(figuresIn(tokens, entry.article.language).map(({ value }) => value)),
  };
};

/** Whether two steps say the same; with other figures they do not. */
const saysTheSame = (one: Step, other: Step): boolean => {
  if (one.values.size > 0 && other.values.size > 0 && one.values.isDisjointFrom(other.values)) return false;
  const shared = one.content.intersection(other.content).size;
  const isWithin = shared >= minWithin && shared >= withinShare * Math.min(one.content.size, other.content.size);
  return isWithin || shared >= sameShare * one.content.union(other.content).size;
};

/**
 * The steps of a story that runs for days, oldest first, at most five: one a day, none that says the same as another, the
 * first and the last always. The last is the story's own, from the report of its headline if that is one of its newest day.
 * Undefined if there are fewer than two. `own` are the story's reports, `earlier` those that it continues.
 */
export const threadOf = ({
  own,
  earlier,
  headline,
  headlineReport,
}: {
  own: readonly Entry[];
  earlier: readonly Entry[];
  headline: Headline;
  headlineReport: Entry | undefined;
}): ThreadStep[] | undefined => {
  const byDay = Map.groupBy([...own, ...earlier], stepDay);
  const today = own
    .flatMap((entry) => stepDay(entry) ?? [])
    .toSorted()
    .at(-1);
  const days = [...byDay.keys()].filter((day) => day !== undefined && today !== undefined && day < today).toSorted();
  if (today === undefined || days.length === 0) return undefined;

  const newest = own.filter((entry) => stepDay(entry) === today);
  const isNewest = headlineReport !== undefined && newest.includes(headlineReport);
  const ownText = (max: number): { entry: Entry; text: string } | undefined => {
    if (isNewest && headline.text.length <= max && !promising.test(headline.text))
      return { entry: headlineReport, text: headline.text };
    for (const entry of isNewest ? [headlineReport, ...newest] : newest) {
      const text = shortOf(entry, max);
      if (text) return { entry, text };
    }
    return undefined;
  };
  const isItself = isNewest && headline.text.length <= maxLong;
  const last =
    ownText(maxLength) ?? ownText(maxLong) ?? (isItself ? { entry: headlineReport, text: headline.text } : undefined);
  if (!last) return undefined;

  const newestStep = stepFrom(last.entry, today, last.text);
  const before: Step[] = [];
  // Oldest first: of steps that say the same, the day on which it was first told is the right one.
  for (const day of days)
    for (const entry of byDay.get(day)!) {
      const text = shortOf(entry, maxLength);
      const step = text && stepFrom(entry, day!, text);
      if (!step || [...before, newestStep].some((known) => saysTheSame(known, step))) continue;
      before.push(step);
      break;
    }
  if (before.length === 0) return undefined;
  const steps = [...before, newestStep];
  const kept = steps.length > maxSteps ? [steps[0]!, ...steps.slice(1 - maxSteps)] : steps;
  return kept.map(({ day, text, articleId }) => ({ day, text, articleId }));
};
