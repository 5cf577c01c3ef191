import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** Lengths of time without a figure: "within a day", "once a week", "for a few months". */

const units =
  /^(?:(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|decade)s?|century|centuries)$/u;
const some = /^(?:few|several|many|some|couple)$/u;
const one = /^(?:an?|each|every|per|single|whole|entire)$/u;

interface Period {
  unit: string;
  isSome: boolean;
  from: number;
  to: number;
}

/** What stands right before a unit of time and counts it without a figure. */
const periodAt = (words: readonly Word[], at: number): Period | undefined => {
  const [before, word] = [words[at - 1]?.word ?? '', words[at]!.word];
  if (!units.test(word) || !(some.test(before) || one.test(before))) return undefined;
  return { unit: word.replace(/ies$/u, 'y').replace(/s$/u, ''), isSome: some.test(before), from: at - 1, to: at + 1 };
};

const periodsIn = ({ words }: ReadSentence): Period[] => words.flatMap((_, at) => periodAt(words, at) ?? []);

const isSame = (said: Period, told: Period): boolean => said.unit === told.unit && said.isSome === told.isSome;

/** How many words around a period tell what lasts so long, and what part of them a sentence about the same has. */
const reach = 8;
const leastFit = 0.4;

/** "A year later" where the passages have "a day later" of the same. */
export const checkPeriods = (claim: Claim, places: Places): Doubt[] =>
  periodsIn(claim.read).flatMap((said): Doubt[] => {
    const { words, text } = claim.read;
    if (words[said.from]!.isQuoted) return [];
    const near = words.filter(
      (word) => isTold(word) && Math.abs(word.at - said.from) <= reach && (word.at < said.from || word.at >= said.to),
    );
    const { sentences } = alignmentOf(claim, places).nearest(near, leastFit);
    const told = sentences.flatMap((evidence: Evidence) => periodsIn(evidence.read));
    const isBorneOut = told.some((other) => isSame(said, other));
    if (isBorneOut || !told.some(({ isSome, unit }) => isSome === said.isSome && unit !== said.unit)) return [];
    const written = text.slice(words[said.from]!.start, words[said.to - 1]!.end);
    return [{ sign: 'unit', code: 'unit', words: written, why: 'The cited passages have another length of time.' }];
  });
