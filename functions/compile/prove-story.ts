import type { Article, Span } from '../core/article.ts';
import { printQuotation, printSpans, printWords } from '../core/citation.ts';
import type { BriefSentence, Cited, Disagreement, Quote, Story, ThreadStep, TimelineEvent } from '../core/edition.ts';
import { analyse } from '../text/analyse.ts';
import { mayName, misnamed } from './date-check.ts';
import { notBorneOut } from './model/borne-out.ts';
import { titleWords } from './writing/title-words.ts';

export type ProvedArticle = Pick<Article, 'title' | 'text' | 'language' | 'published'>;

/** Something printed that its source does not support. */
export interface Finding {
  story: string;
  /** The part of the story: "brief, sentence 2". */
  where: string;
  text: string;
  reason: string;
}

/** How much was proved, by kind. */
export interface Proved {
  stories: number;
  articles: number;
  sentences: number;
  quotes: number;
  figures: number;
  dates: number;
}

const inside = (span: Span, spans: readonly Span[]) =>
  spans.some(({ start, end }) => span.start >= start && span.end <= end);

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

type Check = (text: string) => string | undefined;

/** What the parts of one story are proved with. */
interface Proof {
  /** Whether cited words are what their article says, and pass one more check of its text; if not, it is a finding. */
  prove: (where: string, cited: Cited, also?: Check, print?: typeof printSpans) => boolean;
  fail: (where: string, text: string, reason: string) => void;
  sentencesOf: (source: number) => readonly Span[];
  proved: Proved;
}

const proofOf = (
  story: Story,
  articles: ReadonlyMap<number, ProvedArticle>,
  { findings, proved }: { findings: Finding[]; proved: Proved },
): Proof => {
  const sentences = new Map<number, Span[]>();
  const fail = (where: string, text: string, reason: string) =>
    void findings.push({ story: story.id, where, text, reason });
  return {
    proved,
    fail,
    prove: (where, cited, also, print = printSpans) => {
      const article = articles.get(cited.source);
      const reason = article
        ? (disproof(cited, article, print) ?? misdated(cited, article) ?? also?.(article.text))
        : `it cites source ${cited.source}, which could not be read or is not among the story's sources`;
      if (reason) fail(where, cited.text, reason);
      else proved.dates += cited.days?.length ?? 0;
      return reason === undefined;
    },
    sentencesOf: (source) => {
      const known = sentences.get(source);
      if (known) return known;
      const made = analyse(articles.get(source)!).filter(({ residue }) => !residue);
      sentences.set(source, made);
      return made;
    },
  };
};

const ofOneSentence =
  ({ sentencesOf }: Proof, { source, spans }: Cited): Check =>
  () =>
    sentencesOf(source).some((range) => spans.every((span) => inside(span, [range])))
      ? undefined
      : 'it is put together from more than one sentence';

const proveSentence = (proof: Proof, where: string, cited: Cited) => {
  if (proof.prove(where, cited, ofOneSentence(proof, cited))) proof.proved.sentences++;
};

/**
 * A model's sentence is proved if the sentences that it cites are what their articles say and the gate, asked again with these articles,
 * finds that they bear it out.
 */
const proveWritten = (
  proof: Proof,
  where: string,
  {
    sentence,
    story,
    articles,
  }: { sentence: BriefSentence; story: Story; articles: ReadonlyMap<number, ProvedArticle> },
) => {
  const { from, language = story.language } = sentence.written!;
  const isProved = from
    .map((cited, index) => proof.prove(`${where}, passage ${index + 1}`, cited, ofOneSentence(proof, cited)))
    .every(Boolean);
  if (!isProved) return;
  const articleOf = (source: number) => {
    const article = articles.get(source);
    const publisher = story.sources.find(({ number }) => number === source)?.publisher ?? null;
    return article && { text: article.text, language: article.language, published: article.published, publisher };
  };
  const reasons = notBorneOut({ text: sentence.text, language }, from, articleOf).map(
    ({ words, why }) => `${words}: ${why}`,
  );
  const [first] = from as [Cited];
  if (first.source !== sentence.source || JSON.stringify(first.spans) !== JSON.stringify(sentence.spans))
    reasons.push('its source is not that of its first passage');
  const date = misdated(sentence, articles.get(first.source)!);
  if (date) reasons.push(date);
  if (reasons.length > 0) proof.fail(where, sentence.text, reasons.join(' '));
  else {
    proof.proved.sentences++;
    proof.proved.dates += sentence.days?.length ?? 0;
  }
};

const proveEvent = (
  proof: Proof,
  where: string,
  { date, event }: TimelineEvent,
  article: ProvedArticle | undefined,
) => {
  const dated: Check = (text) =>
    mayName(printSpans(text, event.spans), date, article!.published)
      ? undefined
      : `the article does not bear out the date ${date.precision === 'unknown' ? '(undated)' : date.date}`;
  if (proof.prove(where, event, dated)) proof.proved.dates++;
};

/** Who somebody is, is said in a sentence that names them by the last word of their name at least. */
const introduces =
  ({ sentencesOf }: Proof, speaker: string, { source, spans }: Cited): Check =>
  (text) =>
    sentencesOf(source).some(
      (range) =>
        spans.every((span) => inside(span, [range])) &&
        text.slice(range.start, range.end).includes(speaker.split(' ').at(-1)!),
    )
      ? undefined
      : 'no one sentence has these words and the name of the speaker';

const proveQuote = (proof: Proof, where: string, quote: Quote) => {
  const { prove, proved } = proof;
  const { speaker: name, source, speakerSpans, introduction } = quote;
  const quoted: Check = (text) =>
    isQuoted(text, quote.spans) ? undefined : 'the article does not have these words in quotation marks';
  const isIntroduced =
    !introduction || prove(`${where}, introduction`, introduction, introduces(proof, name, introduction), printWords);
  const speaker = { text: name, source, spans: speakerSpans };
  if (prove(where, quote, quoted, printQuotation) && prove(`${where}, speaker`, speaker) && isIntroduced)
    proved.quotes++;
};

/** Words that say who or what is meant in cited words: they are of the same sentence. */
const inSentenceOf =
  (proof: Proof, said: Cited, words: Cited): Check =>
  (text) =>
    words.source === said.source
      ? ofOneSentence(proof, { ...said, spans: [...words.spans, ...said.spans] })(text)
      : 'it is of another article';

const proveDisagreement = (proof: Proof, where: string, { counted, claims }: Disagreement) => {
  const { prove, proved } = proof;
  const isCounted =
    (words: Cited): Check =>
    (text) =>
      claims.some(({ said }) => inSentenceOf(proof, said, words)(text) === undefined)
        ? undefined
        : 'it is in none of the sentences that are cited';
  if (counted) prove(`${where}, what is counted`, counted, isCounted(counted), printWords);
  for (const { figure, figureSpans, said, claimant } of claims) {
    const part: Check = () =>
      figureSpans.every((span) => inside(span, said.spans))
        ? undefined
        : 'the figure is not in the words that are cited';
    const claim = { text: figure, source: said.source, spans: figureSpans };
    const isProved = prove(where, said) && prove(`${where}, figure`, claim, part);
    const isClaimed =
      !claimant || prove(`${where}, who says so`, claimant, inSentenceOf(proof, said, claimant), printWords);
    if (isProved && isClaimed) proved.figures++;
  }
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether words occur in a text in this order; a step may leave out words between them. */
const occurIn = (words: readonly string[], text: string): boolean => {
  let at = 0;
  for (const word of wordsOf(text)) if (word === words[at]) at++;
  return at === words.length;
};

/** Whether a headline is a title as it is printed, or as editions printed it before labels were taken off. */
const isTitleOf = (headline: string, title: string): boolean =>
  headline === titleWords(title) || headline === title.trim();

/** A step is a title, or words of a title or of one sentence in their order. */
const proveStep = ({ fail }: Proof, where: string, { text }: ThreadStep, article: ProvedArticle | undefined) => {
  if (!article) return fail(where, text, 'its article could not be read or is not among those of the story');
  const words = wordsOf(text);
  const places = [article.title ?? '', ...analyse(article).map(({ start, end }) => article.text.slice(start, end))];
  if (words.length === 0 || !places.some((place) => occurIn(words, place)))
    fail(where, text, 'these words are neither in the title nor in a sentence of its article');
};

/**
 * Adds a finding for each part of a story that its articles do not bear out, and counts what they do. `articles` are those
 * of the sources by number; `stepArticles` those of the steps of its thread by id.
 */
export const proveStory = (
  story: Story,
  articles: ReadonlyMap<number, ProvedArticle>,
  stepArticles: ReadonlyMap<string, ProvedArticle>,
  found: { findings: Finding[]; proved: Proved },
): void => {
  const proof = proofOf(story, articles, found);
  const { headline } = story;
  if (headline.kind === 'cut') proveSentence(proof, 'headline', headline);
  else if (!isTitleOf(headline.text, articles.get(headline.source)?.title ?? ''))
    proof.fail('headline', headline.text, 'it is not the article’s title');
  for (const [index, sentence] of story.brief.entries()) {
    const where = `brief, sentence ${index + 1}`;
    if (sentence.written) proveWritten(proof, where, { sentence, story, articles });
    else proveSentence(proof, where, sentence);
  }
  for (const [index, cited] of (story.added ?? []).entries())
    proveSentence(proof, `what is new, sentence ${index + 1}`, cited);
  for (const [index, event] of story.timeline.entries())
    proveEvent(proof, `timeline, event ${index + 1}`, event, articles.get(event.event.source));
  for (const [index, quote] of story.quotes.entries()) proveQuote(proof, `quote ${index + 1}`, quote);
  for (const [index, one] of story.disagreements.entries()) proveDisagreement(proof, `disagreement ${index + 1}`, one);
  for (const [index, step] of (story.thread ?? []).entries())
    proveStep(proof, `step ${index + 1} of the story`, step, stepArticles.get(step.articleId));
};
