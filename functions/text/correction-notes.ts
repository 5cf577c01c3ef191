import { patternsFor } from './patterns.ts';

/** Labels of corrections that newspapers and agencies use in other languages. Agencies also label reports in a language that is not their own. */
const labels = [
  'rectifi(?:es|ed)',
  'corrig(?:e|é|enda)',
  'rectificatif',
  'correcci[oó]n',
  'corregido',
  'korrektur',
  'berichtigung',
  'korrigiert',
  'تصحيح',
  'تصحیح',
];
const english = patternsFor('en').corrections;
const openingLabel = new RegExp(`^[^\\p{L}]*(?:${[english.label, ...labels].join('|')})(?!\\p{L})`, 'iu');
/** Characters at either end of a text in which a note stands. */
const maxRead = 600;

/** Whether an article says that it corrects an earlier version: in its title, its first words or a note. */
export const isCorrection = ({ title, text }: { title: string | null; text: string }): boolean => {
  const beginning = text.slice(0, maxRead);
  return (
    openingLabel.test(title ?? '') ||
    openingLabel.test(beginning) ||
    english.note.test(beginning) ||
    english.note.test(text.slice(-maxRead))
  );
};
