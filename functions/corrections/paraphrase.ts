import { primaryLanguage } from '../text/primary-language.ts';
import { materialChanges, type Version } from './material.ts';
import { type Statement, statementOf } from './statement.ts';

/** Whether a model's sentence still stands after a sentence that it rests on was corrected. */

/** Words that say how many without a figure: what they say may be wrong once a figure is. */
const amounts = new Set(
  `most majority half third quarter dozens hundreds thousands millions several few many fewer more less least record first last largest
  biggest smallest highest lowest double doubled triple twice both all every none almost nearly narrow narrowly overwhelming
  mehrheit meisten halfte drittel viertel dutzende hunderte tausende mehrere wenige viele mehr weniger rekord erste ersten letzte alle
  doppelt fast knapp majorite plupart moitie tiers dizaines centaines milliers plusieurs peu beaucoup plus moins record premier premiere
  dernier tous toutes double presque mayoria mitad tercio cuarto decenas cientos miles varios pocos muchos mas menos primer primera ultimo
  todos doble casi`.split(/\s+/u),
);

const contentOf = ({ tokens }: Statement): Set<string> =>
  new Set(tokens.filter(({ stop, number }) => !stop && !number).map(({ stem }) => stem));

/** The share of a sentence's words that the corrected one must have to be about the same. */
const minAlike = 0.5;

/** Whether a sentence has any of the figures, dates or names that a correction took out of another one, or speaks of amounts. */
const saysChanged = (said: Statement, was: Statement, now: Statement, what: string): boolean => {
  const kept = new Set(now.figures.map(({ value }) => value));
  const gone = new Set(was.figures.flatMap(({ value }) => (kept.has(value) ? [] : [value])));
  const days = new Set(now.dates.map(({ name }) => name));
  const goneDays = new Set(was.dates.flatMap(({ name }) => (days.has(name) ? [] : [name])));
  const stems = new Set(now.tokens.map(({ stem }) => stem));
  const goneNames = new Set(was.tokens.flatMap(({ stem, capital }) => (capital && !stems.has(stem) ? [stem] : [])));
  return (
    said.figures.some(({ value }) => gone.has(value)) ||
    // Figures that changed places are the same figures.
    (what === 'figure' && gone.size === 0 && said.figures.length > 0) ||
    said.dates.some(({ name }) => goneDays.has(name)) ||
    said.tokens.some(({ stem }) => goneNames.has(stem)) ||
    (what === 'figure' && said.tokens.some(({ word }) => amounts.has(word)))
  );
};

/** The sentence of a model, with its language (BCP 47). */
export interface Paraphrase {
  text: string;
  language: string;
}

/**
 * Whether a model's sentence says nothing of what a correction changed in a sentence that it rests on: a figure, date or name that
 * it does not have, while all that it has is in both versions. False wherever that cannot be told: then it counts as wrong too. Pure.
 */
export const standsDespite = (
  { text, language }: Paraphrase,
  { was, what, now }: { was: string; what: string; now: { text: string } | null },
  { before, after }: { before: Version; after: Version },
): boolean => {
  if (now === null || !['figure', 'date', 'name'].includes(what)) return false;
  if (primaryLanguage(language) !== primaryLanguage(before.language)) return false;
  const [said, then, later] = [text, was, now.text].map((words) => statementOf(words, language)) as [
    Statement,
    Statement,
    Statement,
  ];
  if (saysChanged(said, then, later, what)) return false;
  const [words, others] = [contentOf(said), contentOf(later)];
  const shared = [...words].filter((stem) => others.has(stem)).length;
  if (words.size === 0 || shared < words.size * minAlike) return false;
  const printed = [{ text, kind: 'sentence' as const }];
  return [before, after].every((version) => materialChanges(before, version, printed).changes.length === 0);
};
