import type { BriefSentence, Cited, Writing } from '../../core/edition.ts';
import type { AnsweredSentence } from '../../core/writer.ts';
import { analyse } from '../../text/analyse.ts';
import { datesIn } from '../../text/dates.ts';
import { dayNotesOf } from '../writing/day-notes.ts';
import { allPassages, isStatement, type Passage, quotesBalance } from '../writing/passages.ts';
import { type CitedArticle, notBorneOut } from './borne-out.ts';
import type { StoryPassage } from './story-passages.ts';

type Reason = Writing['refused'][number]['reasons'][number];

/** A sentence of a model that may be printed, as a passage of its own, or why it may not. */
export type Checked =
  | { ok: true; sentence: BriefSentence; passage: Passage }
  | { ok: false; text: string; reasons: Reason[] };

/** Longer than any sentence of a brief should be. */
const maxWords = 50;

/** "www.…", "someone@…", "@someone", "prize.example": in letters of whatever width and alphabet. */
const link = /:\/\/|www\.|@\w|[\p{L}\p{N}-]{2,}[.。]\p{L}{2,}/iu;
/** Characters that nobody sees, or that turn the direction of others. */
const unseen = /[\p{Cc}\p{Co}\p{Cn}\p{Variation_Selector}[\p{Cf}--[\u200C\u200D]]]/gv;
const markup = /[<>\{\}\[\]\|`*_#\\~^]|&#?\w+;/v;
/** Words as editors and operators are shown them, whose terminals obey some of these characters. */
const shown = (text: string): string => text.replaceAll(unseen, '\uFFFD');

/** A sentence as the engine reads one of a report that has nothing else; undefined if it is no single printable sentence. */
export const asPassage = (text: string, language: string): Passage | undefined => {
  const sentences = analyse({ text, language });
  return sentences.length === 1 ? allPassages([{ article: { text, language }, sentences }])[0]?.[0] : undefined;
};

const wrong = (code: string, words: string, why: string): Reason => ({ code, words, why });

/** What is wrong with a sentence whatever it says. */
const misshapen = (text: string, passage: Passage | undefined): Reason[] => {
  const address = link.exec(text.normalize('NFKC'))?.[0];
  if (address) return [wrong('link', address, 'A brief has no links or addresses.')];
  const mark = markup.exec(text.normalize('NFKC'))?.[0] ?? text.match(unseen)?.[0];
  if (mark) return [wrong('markup', mark, 'A brief has no markup.')];
  if (!passage || !isStatement(text) || !quotesBalance(text))
    return [wrong('form', text, 'It is not one complete sentence.')];
  if (passage.words > maxWords) return [wrong('form', text, `It has more than ${maxWords} words.`)];
  if (passage.personal || passage.unfit)
    return [wrong('form', text, 'It speaks to the reader or of the writer, or quotes nobody.')];
  return passage.dangling || passage.following ? [wrong('form', text, 'It cannot be read on its own.')] : [];
};

/** Dates behind words that a reader of `sentOn` could misread, counted from the day of the first passage's report. */
const datedOn = (cited: Cited, { language, published }: CitedArticle, sentOn: string): Cited['days'] => {
  const { text } = cited;
  const whole = { start: 0, end: text.length };
  const dates = analyse({ text, language }).flatMap((sentence) => datesIn(text, sentence, published, language));
  const days = dayNotesOf(
    { text, source: cited.source, spans: [whole] },
    { article: { text, language, published }, dates },
    { sentOn },
  );
  return days.length > 0 ? days : undefined;
};

/** Of the cited sentences those that are needed to bear a sentence out, so that nothing is cited that it does not rest on. */
const needed = (cited: readonly Cited[], isBorneOut: (from: readonly Cited[]) => boolean): Cited[] => {
  let from = [...cited];
  for (const one of cited.toReversed()) {
    const others = from.filter((other) => other !== one);
    if (others.length > 0 && isBorneOut(others)) from = others;
  }
  return from;
};

/**
 * Checks a sentence of a model: its form, and that the passages that it cites bear it out. `passages` are those of the story by
 * id, `articleOf` the articles of its sources by number; `sentOn` is the ISO day on which it is read.
 */
export const checkAnswered = (
  { text: answered, cites }: AnsweredSentence,
  {
    model,
    language,
    storyLanguage,
    passages,
    articleOf,
    sentOn,
  }: {
    model: string;
    language: string;
    storyLanguage: string;
    passages: ReadonlyMap<string, StoryPassage>;
    articleOf: (source: number) => CitedArticle | undefined;
    sentOn: string;
  },
): Checked => {
  const text = answered.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const ids = [...new Set(cites)];
  const unknown = ids.filter((id) => !passages.has(id));
  const refuse = (reasons: Reason[]): Checked => ({
    ok: false,
    text: shown(text),
    reasons: reasons.map(({ code, words, why }) => ({ code, words: shown(words), why })),
  });
  if (unknown.length > 0)
    return refuse([wrong('no-citation', unknown.join(', '), 'There is no passage with this id.')]);
  const passage = asPassage(text, language);
  const shape = misshapen(text, passage);
  if (!passage || shape.length > 0) return refuse(shape);
  const cited = ids.flatMap((id) => passages.get(id)!.sentences);
  const against = (from: readonly Cited[]) => notBorneOut({ text, language }, from, articleOf);
  const reasons = against(cited);
  if (reasons.length > 0) return refuse(reasons);
  const from = needed(cited, (some) => against(some).length === 0);
  const [{ source, spans }] = from as [Cited];
  const days = datedOn({ text, source, spans }, { ...articleOf(source)!, language }, sentOn);
  const written = { by: model, from, ...(language !== storyLanguage && { language }) };
  return { ok: true, passage, sentence: { text, source, spans, ...(days && { days }), written } };
};
