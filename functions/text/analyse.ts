import type { Article, Sentence, Span } from '../core/article.ts';
import { names as calendarNames } from './en/calendar.ts';
import { reportStart } from './report-start.ts';
import { isApart, printableSpans } from './residue.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/** Words of a title, and of what follows it, with which it is certain that it runs into the text. */
const minTitleWords = 5;
const minWordsBehindTitle = 6;

/** Whether a title has an end that a name cannot go on from: a word in lower case, or capitals in all words that matter. */
const endsPlainly = (title: string): boolean =>
  /(?:^|\s)\p{Ll}[\p{L}\p{M}’'-]*[?!]?$/u.test(title) || !/(?<!\p{L})\p{Ll}[\p{L}\p{M}]{3,}/u.test(title);

const countWords = (text: string): number => text.split(/\s+/u).length;

/**
 * Where the report begins in a sentence into which its title runs: "Ferry fares to rise by a fifth Passengers will pay …".
 * The start of the sentence if it only says what the title says: "Fares to rise on Monday" may go on with a day or a name.
 */
const startBehindTitle = (text: string, { start, end }: Span, title: string | null | undefined): number => {
  const words = title?.trim() ?? '';
  if (!words || !text.startsWith(words, start) || countWords(words) < minTitleWords || !endsPlainly(words))
    return start;
  const rest = text.slice(start + words.length, end);
  const report = rest.trimStart();
  const first = /^\p{Lu}[\p{L}\p{M}]*(?=(?:\s\p{Lu}[\p{L}\p{M}]*){0,2}\s\p{Ll})/u.exec(report)?.[0];
  const isReport = first && !calendarNames.has(first.toLowerCase()) && countWords(report) >= minWordsBehindTitle;
  return isReport && report.length < rest.length ? end - report.length : start;
};

/**
 * An article's sentences in order, each with the spans that may be printed. Offsets are UTF-16 code units of
 * `article.text`. Pure; time linear in the text.
 */
export const analyse = (article: Pick<Article, 'text' | 'language'> & { title?: string | null }): Sentence[] => {
  const { text, language, title } = article;
  const paragraphs = paragraphRanges(text);
  const begins = reportStart(text, paragraphs);
  return paragraphs.flatMap((range, paragraph) => {
    const apart = paragraph < begins || isApart(text, range, language);
    return sentenceRanges(text, range, language).map((sentence, index) => {
      if (apart)
        return { ...sentence, paragraph, spans: [{ start: sentence.start, end: sentence.end }], residue: true };
      const start = index === 0 ? startBehindTitle(text, sentence, title) : sentence.start;
      return {
        ...sentence,
        paragraph,
        ...printableSpans(text, { start, end: sentence.end }, { paragraph: range, opening: index === 0, language }),
      };
    });
  });
};
