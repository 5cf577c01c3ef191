import type { Entry } from '../core/article.ts';
import { type Statement, statementFrom } from '../text/revised.ts';
import { shinglesOf } from '../text/shingles.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Outline, outlineFrom } from './stories/outline.ts';

/** What the steps of a compilation derive from an article. Each part is computed when it is first needed, and once. */
export interface AnalysedArticle {
  readonly titleTokens: readonly Token[];
  /** The tokens of the text; their offsets are those of the text. */
  readonly tokens: readonly Token[];
  /** The tokens of each sentence's spans, in the order of the entry's sentences. */
  readonly sentenceTokens: readonly (readonly Token[])[];
  /** Shingles of the printable text: bylines and notices differ between publishers of the same report. */
  readonly shingles: Uint32Array;
  /** The printable sentences as statements, and the title as one. */
  readonly statements: readonly Statement[];
  readonly titleStatement: Statement | undefined;
  readonly outline: Outline;
}

const printedText = ({ article: { text }, sentences }: Entry): string =>
  sentences
    .filter(({ residue }) => !residue)
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
    .join(' ') || text;

/** The tokens that lie within each sentence's spans; both are in the order of the text. */
const splitTokens = (tokens: readonly Token[], sentences: Entry['sentences']): Token[][] => {
  let at = 0;
  return sentences.map(({ spans }) => {
    const own: Token[] = [];
    for (const { start, end } of spans) {
      while (at < tokens.length && tokens[at]!.start < start) at++;
      while (at < tokens.length && tokens[at]!.end <= end) own.push(tokens[at++]!);
    }
    return own;
  });
};

const statementsFrom = (
  { article: { text }, sentences }: Entry,
  tokens: AnalysedArticle['sentenceTokens'],
): Statement[] =>
  sentences.flatMap(({ residue, spans }, index) => {
    if (residue) return [];
    return statementFrom(spans.map(({ start, end }) => text.slice(start, end)).join(' '), tokens[index]!);
  });

/** Computes a value when it is first asked for. */
const lazy = <Value>(compute: () => Value): (() => Value) => {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
};

const analysedFrom = (entry: Entry): AnalysedArticle => {
  const { title, text, language } = entry.article;
  const titleTokens = lazy(() => (title ? tokensOf(title, language) : []));
  const tokens = lazy(() => tokensOf(text, language));
  const sentenceTokens = lazy(() => splitTokens(tokens(), entry.sentences));
  const shingles = lazy(() => shinglesOf(printedText(entry)));
  const statements = lazy(() => statementsFrom(entry, sentenceTokens()));
  const titleStatement = lazy(() => (title ? statementFrom(title, titleTokens())[0] : undefined));
  const outline = lazy(() =>
    outlineFrom({
      titleTokens: titleTokens(),
      tokens: tokens(),
      sentences: sentenceTokens().filter((_, index) => !entry.sentences[index]!.residue),
    }),
  );
  return {
    get titleTokens() {
      return titleTokens();
    },
    get tokens() {
      return tokens();
    },
    get sentenceTokens() {
      return sentenceTokens();
    },
    get shingles() {
      return shingles();
    },
    get statements() {
      return statements();
    },
    get titleStatement() {
      return titleStatement();
    },
    get outline() {
      return outline();
    },
  };
};

const analysed = new WeakMap<Entry, AnalysedArticle>();

/** The analysis of an entry. It is kept as long as the entry itself: entries never change. */
export const analysedArticle = (entry: Entry): AnalysedArticle => {
  const known = analysed.get(entry);
  if (known) return known;
  const made = analysedFrom(entry);
  analysed.set(entry, made);
  return made;
};
