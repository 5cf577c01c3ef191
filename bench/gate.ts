import { join } from 'node:path';
import { Command } from 'commander';
import type { Use } from '../functions/gate/check-sentence.ts';
import { countRow, type GateCounts, GateRow, newCounts } from '../test/kit/measure/gate.ts';
import { rowsOf } from '../test/kit/measure/rows.ts';
import { mutatedRows } from './gate-mutations.ts';

const gold = (name: string) => join(import.meta.dirname, 'gold', name);
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const linesOf = (
  title: string,
  { kinds, sentences, milliseconds, preparing, misses }: GateCounts,
  show: boolean,
): string[] => {
  const isTrue = kinds.get('true') ?? { all: 0, refused: 0 };
  const wrong = [...kinds].filter(([kind]) => kind !== 'true').sort(([one], [other]) => one.localeCompare(other));
  const all = wrong.reduce((sum, [, kind]) => sum + kind.all, 0);
  const caught = wrong.reduce((sum, [, kind]) => sum + kind.refused, 0);
  return [
    title,
    `  false alarms on true sentences: ${isTrue.refused} of ${isTrue.all} (${percent(isTrue.refused, isTrue.all)})`,
    `  false sentences caught: ${caught} of ${all} (${percent(caught, all)})`,
    ...wrong.map(
      ([kind, { all: count, refused }]) => `    ${kind.padEnd(12)} ${refused} of ${count} (${percent(refused, count)})`,
    ),
    `  ${(milliseconds / sentences).toFixed(2)} ms of processor time a sentence, and ${(preparing / sentences).toFixed(2)} ms for its share of the passages`,
    ...(show
      ? misses.map(
          ({ id, kind, text, reasons }) =>
            `    ${kind === 'true' ? 'refused' : `passed (${kind})`} ${id}: ${text}${reasons.map(({ code, words }) => ` [${code}: ${words}]`).join('')}`,
        )
      : []),
  ];
};

const countFile = async (file: string, use: Use): Promise<GateCounts> => {
  const counts = newCounts();
  for await (const row of rowsOf(file, GateRow)) countRow(counts, row, use);
  return counts;
};

const countMutations = async (files: readonly string[], use: Use): Promise<GateCounts> => {
  const counts = newCounts();
  for (const file of files)
    for await (const row of rowsOf(file, GateRow))
      for (const mutated of mutatedRows(row)) countRow(counts, mutated, use);
  return counts;
};

await new Command()
  .description('Measures the gate: how many false sentences it catches, and how many true ones it refuses.')
  .argument('[file]', 'rows {id, published, language, text, true[], false[{kind, text}]} instead of the own ones')
  .option('--print', 'as a sentence is checked that is to be printed, rather than audited', false)
  .option('--show', 'list the sentences on which the gate was wrong, except those that are held out', false)
  .action(async (file: string | undefined, { show, print }: { show: boolean; print: boolean }) => {
    const use = print ? 'print' : 'audit';
    const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
    // The tagger is loaded on first use.
    await countFile(gold('gate-tuned.jsonl'), use);
    if (file) {
      say(linesOf(file, await countFile(file, use), show));
      return;
    }
    const [tuned, once, free, held] = ['tuned', 'once-held', 'free', 'held'].map((name) =>
      gold(`gate-${name}.jsonl`),
    ) as [string, string, string, string];
    say(linesOf('Sentences that the rules were tuned on', await countFile(tuned, use), show));
    say(linesOf('Sentences that were held out at first, and have been read since', await countFile(once, use), show));
    say(linesOf('Free paraphrases that the rules were tuned on', await countFile(free, use), show));
    say(linesOf('Sentences that are held out', await countFile(held, use), false));
    const made = 'Made by changing sentences of the passages and true sentences';
    say(linesOf(`${made}, tuned`, await countMutations([tuned, once], use), show));
    say(linesOf(`${made}, held out`, await countMutations([held], use), false));
    // The tables of meanings are loaded on first use.
    const [own, others] = [gold('gate-translations-tuned.jsonl'), gold('gate-translations-held.jsonl')];
    await countFile(own, use);
    say(linesOf('Sentences in another language than their passages, tuned', await countFile(own, use), show));
    say(linesOf('The same, held out', await countFile(others, use), false));
  })
  .parseAsync();
