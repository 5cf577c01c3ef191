import type { Article, Origin, Published, Span } from '../core/article.ts';
import { printSpans, printWords } from '../core/citation.ts';
import type { Cited, Edition, Source, Story } from '../core/edition.ts';
import { analyse } from '../text/analyse.ts';
import { mayName, misnamed } from './date-check.ts';

/** An article as read from its bytes today, or why it cannot be read. */
export type ReadAgain =
  | { ok: true; article: Pick<Article, 'title' | 'text' | 'language' | 'published'> }
  | { ok: false; reason: string };

/** Something printed that its source does not support. */
interface Finding {
  story: string;
  /** The part of the story: "brief, sentence 2". */
  where: string;
  text: string;
  reason: string;
}

export interface Verdict {
  findings: Finding[];
  /** How much was proved, by kind. */
  proved: { stories: number; articles: number; sentences: number; quotes: number; figures: number; dates: number };
}

const inside = (span: Span, spans: readonly Span[]) =>
  spans.some(({ start, end }) => span.start >= start && span.end <= end);

const sameDate = (one: Published, other: Published) =>
  one.precision === other.precision &&
  (one.precision === 'unknown' || other.precision === 'unknown' || one.date === other.date);

/** Why a text is not what the article says at the spans that are cited, printed as it is; undefined if it is. */
const disproof = (
  { text, spans }: Pick<Cited, 'text' | 'spans'>,
  article: Pick<Article, 'text'>,
  print: typeof printSpans,
): string | undefined => {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last) return 'its spans run backwards or overlap';
    if (end <= start) return 'it cites an empty span';
    if (end > article.text.length) return `it cites up to character ${end} of an article of ${article.text.length}`;
    last = end;
  }
  const printed = print(article.text, spans);
  return printed === text ? undefined : `at that place the article says: ${printed}`;
};

/** Why a date that is printed behind a word is not the one that the article means by it; undefined if each is. */
const misdated = (
  { text, days = [] }: Pick<Cited, 'text' | 'days'>,
  { published }: Pick<Article, 'published'>,
): string | undefined => {
  for (const [index, day] of days.entries()) {
    const reason = day.end <= (days[index - 1]?.end ?? 0) ? 'it is out of order' : misnamed(text, day, published);
    if (reason) return `the date ${day.date} behind character ${day.end} is not proved: ${reason}`;
  }
  return undefined;
};

const quotationMark = /["“”„«»'‘’`]/u;

/** The mark behind the words closes them, or opens the next paragraph because the quotation goes on in it. */
const isQuoted = (text: string, spans: readonly Span[]): boolean => {
  const [first, last] = [spans[0]!, spans.at(-1)!];
  return (
    quotationMark.test(text.slice(0, first.start).trimEnd().slice(-1)) &&
    quotationMark.test(
      text
        .slice(last.end)
        .replace(/^[\s,]+/u, '')
        .slice(0, 1),
    )
  );
};

const proveStory = (
  story: Story,
  articles: ReadonlyMap<number, Pick<Article, 'title' | 'text' | 'language' | 'published'>>,
  proved: Verdict['proved'],
): Finding[] => {
  const findings: Finding[] = [];
  const sentences = new Map<number, Span[]>();
  const sentencesOf = (source: number): Span[] => {
    const known = sentences.get(source);
    if (known) return known;
    const made = analyse(articles.get(source)!).filter(({ residue }) => !residue);
    sentences.set(source, made);
    return made;
  };
  const prove = (
    where: string,
    cited: Cited,
    also?: (text: string) => string | undefined,
    print: typeof printSpans = printSpans,
  ): boolean => {
    const article = articles.get(cited.source);
    const reason = article
      ? (disproof(cited, article, print) ?? misdated(cited, article) ?? also?.(article.text))
      : `it cites source ${cited.source}, which could not be read or is not among the story's sources`;
    if (reason) findings.push({ story: story.id, where, text: cited.text, reason });
    else proved.dates += cited.days?.length ?? 0;
    return reason === undefined;
  };
  const ofOneSentence = (cited: Cited) => () =>
    sentencesOf(cited.source).some((range) => cited.spans.every((span) => inside(span, [range])))
      ? undefined
      : 'it is put together from more than one sentence';

  const { headline } = story;
  if (headline.kind === 'cut') {
    if (prove('headline', headline, ofOneSentence(headline))) proved.sentences++;
  } else if (articles.get(headline.source)?.title?.trim() !== headline.text)
    findings.push({ story: story.id, where: 'headline', text: headline.text, reason: 'it is not the article’s title' });

  for (const [index, cited] of story.brief.entries())
    if (prove(`brief, sentence ${index + 1}`, cited, ofOneSentence(cited))) proved.sentences++;

  for (const [index, cited] of (story.added ?? []).entries())
    if (prove(`what is new, sentence ${index + 1}`, cited, ofOneSentence(cited))) proved.sentences++;

  for (const [index, { date, event }] of story.timeline.entries()) {
    const dated = (text: string) =>
      mayName(printSpans(text, event.spans), date, articles.get(event.source)!.published)
        ? undefined
        : `the article does not bear out the date ${date.precision === 'unknown' ? '(undated)' : date.date}`;
    if (prove(`timeline, event ${index + 1}`, event, dated)) proved.dates++;
  }

  /** Who somebody is, is said in a sentence that names them by the last word of their name at least. */
  const introduces = (speaker: string, words: Cited) => (text: string) =>
    sentencesOf(words.source).some(
      (range) =>
        words.spans.every((span) => inside(span, [range])) &&
        text.slice(range.start, range.end).includes(speaker.split(' ').at(-1)!),
    )
      ? undefined
      : 'no one sentence has these words and the name of the speaker';
  for (const [index, quote] of story.quotes.entries()) {
    const where = `quote ${index + 1}`;
    const quoted = (text: string) =>
      isQuoted(text, quote.spans) ? undefined : 'the article does not have these words in quotation marks';
    const speaker = { text: quote.speaker, source: quote.source, spans: quote.speakerSpans };
    const { introduction } = quote;
    const isIntroduced =
      !introduction ||
      prove(`${where}, introduction`, introduction, introduces(quote.speaker, introduction), printWords);
    if (prove(where, quote, quoted) && prove(`${where}, speaker`, speaker) && isIntroduced) proved.quotes++;
  }

  /** Words that say who or what is meant in cited words: they are of the same sentence. */
  const inSentenceOf = (said: Cited, words: Cited) => () =>
    words.source === said.source
      ? ofOneSentence({ ...said, spans: [...words.spans, ...said.spans] })()
      : 'it is of another article';
  for (const [index, { counted, claims }] of story.disagreements.entries()) {
    const where = `disagreement ${index + 1}`;
    const isCounted = (words: Cited) => () =>
      claims.some(({ said }) => inSentenceOf(said, words)() === undefined)
        ? undefined
        : 'it is in none of the sentences that are cited';
    if (counted) prove(`${where}, what is counted`, counted, isCounted(counted), printWords);
    for (const { figure, figureSpans, said, claimant } of claims) {
      const part = () =>
        figureSpans.every((span) => inside(span, said.spans))
          ? undefined
          : 'the figure is not in the words that are cited';
      const claim = { text: figure, source: said.source, spans: figureSpans };
      const isProved = prove(where, said) && prove(`${where}, figure`, claim, part);
      const isClaimed = !claimant || prove(`${where}, who says so`, claimant, inSentenceOf(said, claimant), printWords);
      if (isProved && isClaimed) proved.figures++;
    }
  }
  return findings;
};

/**
 * Checks an edition against its articles, read again from their bytes: every sentence, headline, quote, date and
 * figure must be what its source says at the spans that are cited. Returns a finding, with the words and the reason, for
 * each that is not; an edition without findings is proved.
 */
export const verifyEdition = async (
  { readArticle }: { readArticle: (origin: Origin) => Promise<ReadAgain> },
  edition: Edition,
): Promise<Verdict> => {
  const findings: Finding[] = [];
  const proved = { stories: 0, articles: 0, sentences: 0, quotes: 0, figures: 0, dates: 0 };
  for (const story of edition.stories) {
    const articles = new Map<number, Pick<Article, 'title' | 'text' | 'language' | 'published'>>();
    const before = findings.length;
    for (const source of story.sources) {
      const read = await readArticle(source.origin);
      const reason = read.ok ? misdescribed(source, read.article) : read.reason;
      if (read.ok) articles.set(source.number, read.article);
      if (reason) findings.push({ story: story.id, where: `source ${source.number}`, text: source.origin.key, reason });
    }
    proved.articles += articles.size;
    findings.push(...proveStory(story, articles, proved));
    if (findings.length === before) proved.stories++;
  }
  return { findings, proved };
};

/** Why a source's description differs from the article's own; undefined if it does not. */
const misdescribed = (source: Source, article: Pick<Article, 'title' | 'published'>): string | undefined => {
  if (source.title !== article.title) return `the article's title is ${article.title ?? 'not given'}`;
  if (!sameDate(source.published, article.published)) return 'the article gives another date';
  return undefined;
};
