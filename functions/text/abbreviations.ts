import type { AbbreviationKind, Abbreviations } from './abbreviation-lists.ts';
import { abbreviations as arabic } from './ar/sentences.ts';
import { abbreviations as german } from './de/sentences.ts';
import { abbreviations as spanish } from './es/sentences.ts';
import { abbreviations as french } from './fr/sentences.ts';
import { abbreviations as hindi } from './hi/sentences.ts';
import { abbreviations as italian } from './it/sentences.ts';
import { abbreviations as dutch } from './nl/sentences.ts';
import { type LanguagePatterns, patternsFor } from './patterns.ts';
import { primaryLanguage } from './primary-language.ts';
import { abbreviations as portuguese } from './pt/sentences.ts';
import { abbreviations as swedish } from './sv/sentences.ts';

const languages: Readonly<Record<string, Abbreviations>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  hi: hindi,
  it: italian,
  nl: dutch,
  pt: portuguese,
  sv: swedish,
};

export type SentencePatterns = LanguagePatterns['sentences'];

const patternsOf = (primary: string): SentencePatterns => {
  const { sentences } = patternsFor(primary);
  const join = (known: ReadonlySet<string>, kind: AbbreviationKind) =>
    new Set([
      ...known,
      ...[...Object.values(languages).map((one) => one[kind]), languages[primary]?.onlyHere?.[kind] ?? ''].flatMap(
        (list) => list.trim().split(/\s+/),
      ),
    ]);
  return {
    ...sentences,
    alwaysContinued: join(sentences.alwaysContinued, 'continued'),
    beforeNumbers: join(sentences.beforeNumbers, 'beforeNumbers'),
    mayEndSentence: join(sentences.mayEndSentence, 'mayEndSentence'),
  };
};

const made = new Map<string, SentencePatterns>();

/** What decides where sentences of a language (BCP 47 tag) end: news in one language prints names and titles of others. */
export const sentencePatterns = (language: string): SentencePatterns => {
  const primary = primaryLanguage(language);
  // Languages that have nothing of their own share one set.
  const hasOwn = Object.hasOwn(languages, primary) || patternsFor(primary) !== patternsFor('und');
  const key = hasOwn ? primary : 'und';
  const known = made.get(key);
  if (known) return known;
  const patterns = patternsOf(key);
  made.set(key, patterns);
  return patterns;
};
