import { LRUCache } from 'lru-cache';
import type { Entry, Sentence, Span } from '../core/article.ts';
import { datesIn, type NamedDate } from '../text/dates.ts';
import { type Statement, statementFrom } from '../text/revised.ts';
import { shinglesOf } from '../text/shingles.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Terms, termsOf } from '../text/vectors.ts';
import { comparedTokens, type Outline, outlineFrom } from './stories/outline.ts';

const printed = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The tokens that lie within each group of spans; tokens and spans are in the order of the text. */
const tokensWithin = (tokens: readonly Token[], groups: readonly (readonly Span[])[]): Token[][] => {
  let at = 0;
  return groups.map((spans) => {
    const own: Token[] = [];
    for (const { start, end } of spans) {
      while (at < tokens.length && tokens[at]!.start < start) at++;
      while (at < tokens.length && tokens[at]!.end <= end) own.push(tokens[at++]!);
    }
    return own;
  });
};

/**
 * What the steps of a compilation derive from an article. Each part is computed when it is first needed, and once. A window
 * may have tens of thousands of articles, so their tokens are not kept: what is kept takes a few kilobytes.
 */
export class AnalysedArticle {
  readonly #entry: Entry;
  /** The sentences that may be printed. */
  readonly #sentences: readonly Sentence[];
  #read: { terms: Terms; outline: Outline } | undefined;
  #shingles: Uint32Array | undefined;
  #dates: readonly NamedDate[] | undefined;

  constructor(entry: Entry) {
    this.#entry = entry;
    const { sentences } = entry;
    this.#sentences = sentences.some(({ residue }) => residue)
      ? sentences.filter(({ residue }) => !residue)
      : sentences;
  }

  get language(): string {
    return this.#entry.article.language;
  }

  get #titleTokens(): readonly Token[] {
    const { title, language } = this.#entry.article;
    return title ? tokensOf(title, language) : [];
  }

  /** Terms and outline come from the same tokens, which are most of the work. */
  get #derived(): { terms: Terms; outline: Outline } {
    if (this.#read) return this.#read;
    const { title, text, language } = this.#entry.article;
    const titleTokens = this.#titleTokens;
    const tokens = tokensOf(text, language);
    // Captions, bylines and the like are the same in many reports.
    const reportTokens =
      this.#sentences === this.#entry.sentences
        ? tokens
        : tokensWithin(
            tokens,
            this.#sentences.map((sentence) => [sentence]),
          ).flat();
    this.#read = {
      terms: termsOf([
        { text: title ?? '', tokens: titleTokens },
        { text, tokens: reportTokens },
      ]),
      outline: outlineFrom({
        titleTokens,
        tokens,
        language,
        sentences: tokensWithin(
          tokens,
          this.#sentences.map(({ spans }) => spans),
        ),
      }),
    };
    return this.#read;
  }

  /** The terms of the title and of the text without residue. */
  get terms(): Terms {
    return this.#derived.terms;
  }

  get outline(): Outline {
    return this.#derived.outline;
  }

  /** The tokens of a sentence of the outline, as far as they are compared; offsets are those within its spans. */
  outlineTokens(sentence: number): readonly Token[] {
    const printable = this.#sentences[this.outline.sentences.printable[sentence]!]!;
    return comparedTokens(this.#tokensOf(printable));
  }

  #tokensOf({ spans }: Sentence): Token[] {
    const { text, language } = this.#entry.article;
    return spans.flatMap(({ start, end }) => tokensOf(text.slice(start, end), language));
  }

  /** Shingles of the printable text: bylines and notices differ between publishers of the same report. */
  get shingles(): Uint32Array {
    const { text } = this.#entry.article;
    this.#shingles ??= shinglesOf(this.#sentences.map(({ spans }) => printed(text, spans)).join(' ') || text);
    return this.#shingles;
  }

  /** The printable sentences as statements. */
  get statements(): readonly Statement[] {
    const known = recentStatements.get(this);
    if (known) return known;
    const { text } = this.#entry.article;
    const statements = this.#sentences.flatMap((sentence) =>
      statementFrom(printed(text, sentence.spans), this.#tokensOf(sentence)),
    );
    recentStatements.set(this, statements);
    return statements;
  }

  /** The title, if there is one, and the printable sentences as statements. */
  get allStatements(): readonly Statement[] {
    const { title } = this.#entry.article;
    return title ? [...statementFrom(title, this.#titleTokens), ...this.statements] : this.statements;
  }

  /** The dates named in the printable sentences, in order. */
  get dates(): readonly NamedDate[] {
    const { text, published, language } = this.#entry.article;
    this.#dates ??= this.#sentences.flatMap((sentence) => datesIn(text, sentence, published, language));
    return this.#dates;
  }
}

/** Statements take some 40 kB an article, four times as much as everything else, so only those in use are kept. */
const recentStatements = new LRUCache<AnalysedArticle, readonly Statement[]>({ max: 1000 });

const analysed = new WeakMap<Entry, AnalysedArticle>();

/** The analysis of an entry. It is kept as long as the entry itself: entries never change. */
export const analysedArticle = (entry: Entry): AnalysedArticle => {
  const known = analysed.get(entry);
  if (known) return known;
  const made = new AnalysedArticle(entry);
  analysed.set(entry, made);
  return made;
};
