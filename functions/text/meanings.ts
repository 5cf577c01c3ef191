import { actors } from './meanings/actors.ts';
import { common } from './meanings/common.ts';
import { events } from './meanings/events.ts';
import { qualities } from './meanings/qualities.ts';
import { things } from './meanings/things.ts';
import { isReadAsEnglish, primaryLanguage } from './primary-language.ts';

/** Words of news that mean the same in English, German, French and Spanish, so that a sentence can be held to words in another of them. */

const columns = ['en', 'de', 'fr', 'es'] as const;
type Column = (typeof columns)[number];

/** A beginning of words, or a whole word, and the meaning that it has. */
interface Entry {
  written: string;
  isWhole: boolean;
  meaning: number;
}

interface Table {
  /** By the first letters of their words. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** Meanings by word, kept as words recur. */
  known: Map<string, readonly number[]>;
}

const keyLength = 2;
const folded = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');

const lines = [events, actors, things, qualities, common].flatMap((table) => table.trim().split('\n'));
/** Meanings of units, and those that count although their words say little by themselves. */
const marked = (mark: string): ReadonlySet<number> =>
  new Set(lines.flatMap((line, meaning) => (line.startsWith(mark) ? [meaning] : [])));
const units = marked('#');
const telling = marked('!');

const tableOf = (column: number): Table => {
  const entries = new Map<string, Entry[]>();
  for (const [meaning, line] of lines.entries())
    for (const word of folded(line.replace(/^[#!]/u, '')).split('|')[column]!.trim().split(/\s+/u)) {
      const written = word.replace(/=$/u, '');
      const key = written.slice(0, keyLength);
      const entry = { written, isWhole: word.endsWith('='), meaning };
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  return { entries, known: new Map() };
};

const tables: Partial<Record<Column, Table>> = {};

/** The column of a language (BCP 47); undefined if the tables do not have it. */
const columnOf = (language: string): Column | undefined =>
  isReadAsEnglish(language) ? 'en' : columns.find((column) => column === primaryLanguage(language));

/** Letters that may follow a beginning: endings of inflection, which English has few of, and not a second word. */
const maxEnding = (written: string, column: Column): number =>
  written.length < 4 ? 2 : column === 'en' && written.length === 4 ? 3 : 6;
const maxKnown = 50_000;

const matches = ({ written, isWhole }: Entry, word: string, column: Column): boolean =>
  isWhole ? word === written : word.startsWith(written) && word.length - written.length <= maxEnding(written, column);

const tableFor = (column: Column): Table => {
  tables[column] ??= tableOf(columns.indexOf(column));
  return tables[column];
};

/** The meanings of a folded word in a language (BCP 47); none for words that the tables do not have. */
export const meaningsOf = (word: string, language: string): readonly number[] => {
  const column = columnOf(language);
  if (!column) return [];
  const { entries, known } = tableFor(column);
  const found = known.get(word);
  if (found) return found;
  const meanings = (entries.get(word.slice(0, keyLength)) ?? [])
    .filter((entry) => matches(entry, word, column))
    .map(({ meaning }) => meaning);
  if (known.size > maxKnown) known.clear();
  known.set(word, meanings);
  return meanings;
};

const minPart = 4;

/**
 * The meanings of the parts of a German compound: "Papierfabrik" is paper and a factory. Undefined for a word that the tables cannot
 * take apart without a rest; a letter or two may join the parts.
 */
export const partsOfCompound = (word: string): (readonly number[])[] | undefined => {
  for (let end = word.length - minPart; end >= minPart - 1; end--)
    for (const joint of ['', 's', 'n', 'en', 'es', 'e']) {
      const first = word.slice(0, end);
      if (joint !== '' && !first.endsWith(joint)) continue;
      const head = meaningsOf(first.slice(0, first.length - joint.length), 'de');
      if (head.length === 0) continue;
      const rest = meaningsOf(word.slice(end), 'de');
      if (rest.length > 0) return [head, rest];
    }
  return undefined;
};

/** The units among meanings: "tonne", "percent". */
export const unitsAmong = (meanings: readonly number[]): number[] => meanings.filter((meaning) => units.has(meaning));

/** Whether a word must be borne out although it is one of those that say little: "only", "after", "yesterday". */
export const isTelling = (meanings: readonly number[]): boolean => meanings.some((meaning) => telling.has(meaning));
