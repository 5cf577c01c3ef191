import type { Entry, Sentence, Span } from '../core/article.ts';
import { datesIn, type NamedDate } from '../text/dates.ts';
import { type Statement, statementFrom } from '../text/revised.ts';
import { shinglesOf } from '../text/shingles.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Outline, outlineFrom } from './stories/outline.ts';

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

/** What the steps of a compilation derive from an article. Each part is computed when it is first needed, and once. */
class AnalysedArticle {
  readonly #entry: Entry;
  #titleTokens: readonly Token[] | undefined;
  #tokens: readonly Token[] | undefined;
  #printable: readonly Sentence[] | undefined;
  #printableTokens: readonly (readonly Token[])[] | undefined;
  #shingles: Uint32Array | undefined;
  #statements: readonly Statement[] | undefined;
  #outline: Outline | undefined;
  #dates: readonly NamedDate[] | undefined;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  get titleTokens(): readonly Token[] {
    const { title, language } = this.#entry.article;
    this.#titleTokens ??= title ? tokensOf(title, language) : [];
    return this.#titleTokens;
  }

  /** The tokens of the text; their offsets are those of the text. */
  get tokens(): readonly Token[] {
    const { text, language } = this.#entry.article;
    this.#tokens ??= tokensOf(text, language);
    return this.#tokens;
  }

  /** The sentences that may be printed. */
  get #sentences(): readonly Sentence[] {
    this.#printable ??= this.#entry.sentences.filter(({ residue }) => !residue);
    return this.#printable;
  }

  /** The tokens of the whole text without residue: captions, bylines and the like are the same in many reports. */
  get reportTokens(): readonly Token[] {
    if (this.#sentences.length === this.#entry.sentences.length) return this.tokens;
    return tokensWithin(
      this.tokens,
      this.#sentences.map((sentence) => [sentence]),
    ).flat();
  }

  /** The tokens of each printable sentence, within its spans. */
  get #sentenceTokens(): readonly (readonly Token[])[] {
    this.#printableTokens ??= tokensWithin(
      this.tokens,
      this.#sentences.map(({ spans }) => spans),
    );
    return this.#printableTokens;
  }

  /** Shingles of the printable text: bylines and notices differ between publishers of the same report. */
  get shingles(): Uint32Array {
    const { text } = this.#entry.article;
    this.#shingles ??= shinglesOf(this.#sentences.map(({ spans }) => printed(text, spans)).join(' ') || text);
    return this.#shingles;
  }

  /** The printable sentences as statements. */
  get statements(): readonly Statement[] {
    const { text } = this.#entry.article;
    this.#statements ??= this.#sentences.flatMap(({ spans }, index) =>
      statementFrom(printed(text, spans), this.#sentenceTokens[index]!),
    );
    return this.#statements;
  }

  /** The title, if there is one, and the printable sentences as statements. */
  get allStatements(): readonly Statement[] {
    const { title } = this.#entry.article;
    return title ? [...statementFrom(title, this.titleTokens), ...this.statements] : this.statements;
  }

  /** The dates named in the printable sentences, in order. */
  get dates(): readonly NamedDate[] {
    const { text, published, language } = this.#entry.article;
    this.#dates ??= this.#sentences.flatMap((sentence) => datesIn(text, sentence, published, language));
    return this.#dates;
  }

  get outline(): Outline {
    this.#outline ??= outlineFrom({
      titleTokens: this.titleTokens,
      tokens: this.tokens,
      sentences: this.#sentenceTokens,
    });
    return this.#outline;
  }
}

const analysed = new WeakMap<Entry, AnalysedArticle>();

/** The analysis of an entry. It is kept as long as the entry itself: entries never change. */
export const analysedArticle = (entry: Entry): AnalysedArticle => {
  const known = analysed.get(entry);
  if (known) return known;
  const made = new AnalysedArticle(entry);
  analysed.set(entry, made);
  return made;
};
