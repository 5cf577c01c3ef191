import type { Sentence, Span } from '../core/article.ts';
import { analyse } from './analyse.ts';
import { notes as arabic } from './ar/corrections.ts';
import { notes as german } from './de/corrections.ts';
import { notes as english } from './en/corrections.ts';
import { notes as spanish } from './es/corrections.ts';
import { notes as french } from './fr/corrections.ts';
import { patternsFor } from './patterns.ts';
import { notes as urdu } from './ur/corrections.ts';

/** Words by which newspapers, agencies and lists label a correction. Many label reports in a language that is not their own. */
const words = [
  ...['corrections?', 'corrected', 'corrects', 'errat(?:um|a)', 'rectifi(?:es|ed)', 'corrig(?:e|é|ée|enda)'],
  ...['rectificatif', 'correctif', 'correcci[oó]n', 'corregido', 'fe de erratas'],
  ...['korrektur', 'korrigiert', 'berichtigung', 'richtigstellung'],
  ...['تصحيح', 'تصويب', 'تصحیح', 'تصویب', 'درستی'],
].join('|');
const { label, note: englishNote } = patternsFor('en').corrections;
const openingLabel = new RegExp(`^[^\\p{L}]*(?:${label}|${words})(?!\\p{L})`, 'iu');
/** A label before the subject of a mail. */
const subjectLabel = new RegExp(`^\\s*[[(*]?\\s*(?:${words})\\s*[\\])*]?\\s*[:\\-–—|]?\\s+`, 'iu');

/** The subject of a mail without its label as a correction; undefined if it has none. */
export const correctedSubject = (subject: string): string | undefined =>
  subjectLabel.test(subject) ? subject.replace(subjectLabel, '') : undefined;
/** Characters at either end of a text in which a note stands. */
const maxRead = 600;

/** Whether an article says that it corrects an earlier version: in its title, its first words or a note. */
export const isCorrection = ({ title, text }: { title: string | null; text: string }): boolean => {
  const beginning = text.slice(0, maxRead);
  return (
    openingLabel.test(title ?? '') ||
    openingLabel.test(beginning) ||
    englishNote.test(beginning) ||
    englishNote.test(text.slice(-maxRead))
  );
};

/** Notes in any of the languages: a newsroom may write them in another one than its reports. */
const notes = [...english, ...german, ...french, ...spanish, ...arabic, ...urdu];
/** How much of a sentence is looked at. */
const maxSentence = 600;
/** Sentences of a note that are taken. */
const maxSentences = 3;

/**
 * The notes of an article that say what an earlier version of it got wrong, each as the range of its sentences: where
 * one begins to speak of it, and the rest of that paragraph. `sentences` are those of `analyse`, if the caller has them.
 */
export const correctionNotesIn = (
  { text, language }: { text: string; language: string },
  sentences: readonly Sentence[] = analyse({ text, language }),
): Span[] => {
  const found: Span[] = [];
  for (const [index, { start, end, paragraph }] of sentences.entries()) {
    const written = text.slice(start, Math.min(end, start + maxSentence));
    if (start < (found.at(-1)?.end ?? 0) || !notes.some((pattern) => pattern.test(written))) continue;
    const rest = sentences.slice(index, index + maxSentences).filter((one) => one.paragraph === paragraph);
    found.push({ start, end: rest.at(-1)!.end });
  }
  return found;
};

/** Labels by which agencies take a report back, in the languages that they use. In English they are capitals, or parted off. */
const killLabel =
  /^[^\p{L}]{0,5}(?:(?:bulletin |mandatory |story |photo )?(?:kill|withdrawal|withdrawn|retraction|retracted)|zurückgezogen|rückzug|annulation|annulé|retrait|anulación|anulado|retirad[ao]|سحب خبر|سحب|إلغاء خبر|إلغاء|واپس لی گئی خبر|خبر منسوخ)(?:\s?\([^)]{1,40}\))?\s{0,2}(?:[:–—-]|$)\s*/iu;
/** Labels by which they correct one that they sent as an item of its own. */
const correctionLabel = new RegExp(
  `^[^\\p{L}]{0,5}(?:(?:refile|rpt|repeat)\\s{0,2}[:–—-]\\s{0,2}(?:corrects|corrected)\\b[^:]{0,80}(?:[:–—-]|$)|refile\\s{0,2}[:–—-]|(?:${words}|clarification)(?:\\s?\\([^)]{1,40}\\))?\\s{0,2}[:–—-])\\s*`,
  'iu',
);

/** What an item of a wire says of another one. */
export interface CorrectionNotice {
  kind: 'kill' | 'correction';
  /** What follows the label in its title, or in its first line where the title has none: often the title of the other. */
  named: string;
}

/** Whether an article is a notice that takes back or corrects another one; undefined if it is not labelled as one. */
export const correctionNotice = ({
  title,
  text,
}: {
  title: string | null;
  text: string;
}): CorrectionNotice | undefined => {
  const [firstLine = ''] = text.slice(0, maxRead).split('\n');
  for (const line of [title ?? '', firstLine])
    for (const [kind, label] of [['kill', killLabel] as const, ['correction', correctionLabel] as const]) {
      const labelled = label.exec(line);
      if (labelled) return { kind, named: line.slice(labelled[0].length).trim() };
    }
  return undefined;
};
