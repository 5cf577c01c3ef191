import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { doubtsAbout, preparePassages } from '../functions/gate/check-sentence.ts';
import type { Sign } from '../functions/gate/doubt.ts';
import { readSentence } from '../functions/gate/reading/read-sentence.ts';
import { claimOf, Places } from '../functions/gate/support.ts';
import { countSigns } from '../functions/gate/weigh-doubts.ts';
import { GateRow } from '../test/kit/measure/gate.ts';

/** Fits the weights of the gate's doubts: logistic regression with weights of at least 0, by projected gradient steps. */

interface Example {
  passage: string;
  isFalse: boolean;
  signs: ReadonlyMap<Sign, number>;
  /** How much it counts. */
  weight: number;
}

/** Pulls weights of rare signs towards 0. */
const pull = 4;
const steps = 4000;
/** Parts of which each is left out once. */
const folds = 8;
/** More signs than a sentence has, so that no step is too long. */
const maxSum = 8;

const examplesOf = (file: string, weight: number): Example[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line): Example[] => {
      const row = GateRow.parse(JSON.parse(line));
      if (row.language !== 'en' || row.into) return [];
      const { id, text, language, publisher } = row;
      const published = row.published
        ? ({ precision: 'day', date: row.published } as const)
        : ({ precision: 'unknown' } as const);
      const passages = [preparePassages([{ id, text, language, published, publisher }]).byId.get(id)!];
      const all = [
        ...row.true.map((one) => [one, false] as const),
        ...row.false.map((one) => [one.text, true] as const),
      ];
      return all.map(([sentence, isFalse]) => {
        const claim = claimOf(readSentence(sentence, language, published)!, passages);
        return { passage: id, isFalse, signs: countSigns(doubtsAbout(claim, new Places(claim))), weight };
      });
    });

interface Fitted {
  bias: number;
  weights: Map<Sign, number>;
}

const scoreOf = ({ bias, weights }: Fitted, { signs }: Pick<Example, 'signs'>): number =>
  [...signs].reduce((sum, [sign, count]) => sum + count * (weights.get(sign) ?? 0), bias);

const fitWeights = (examples: readonly Example[]): Fitted => {
  const signs = [...new Set(examples.flatMap((one) => [...one.signs.keys()]))].sort();
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const curvature = new Map(
    signs.map((sign) => [
      sign,
      pull + examples.reduce((sum, one) => sum + one.weight * (one.signs.get(sign) ?? 0) * maxSum, 0) / 4,
    ]),
  );
  const fitted: Fitted = { bias: 0, weights: new Map(signs.map((sign) => [sign, 0])) };
  for (let step = 0; step < steps; step++) {
    const slopes = new Map<Sign, number>();
    let slope = 0;
    for (const one of examples) {
      const off = (1 / (1 + Math.exp(-scoreOf(fitted, one))) - Number(one.isFalse)) * one.weight;
      slope += off;
      for (const [sign, count] of one.signs) slopes.set(sign, (slopes.get(sign) ?? 0) + off * count);
    }
    fitted.bias -= slope / ((total * maxSum) / 4);
    for (const sign of signs) {
      const weight = fitted.weights.get(sign)!;
      const next = weight - ((slopes.get(sign) ?? 0) + pull * weight) / curvature.get(sign)!;
      fitted.weights.set(sign, Math.max(0, next));
    }
  }
  return fitted;
};

/** The score of each example by weights that were fitted without the passages of its own part. */
const crossScores = (examples: readonly Example[], parts: number): number[] => {
  const passages = [...new Set(examples.map(({ passage }) => passage))];
  const partOf = new Map(passages.map((passage, index) => [passage, index % parts]));
  const scores = new Map<Example, number>();
  for (let part = 0; part < parts; part++) {
    const fitted = fitWeights(examples.filter(({ passage }) => partOf.get(passage) !== part));
    for (const one of examples) if (partOf.get(one.passage) === part) scores.set(one, scoreOf(fitted, one));
  }
  return examples.map((one) => scores.get(one)!);
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

const gold = (name: string) => join(import.meta.dirname, 'gold', `gate-${name}.jsonl`);

await new Command()
  .description(
    "Fits the weights of the gate's doubts to sentences that may be read, and says how well they do on passages left out.",
  )
  .argument('[files...]', 'more rows, each file with how much it counts: more.jsonl=2.5')
  .option('--limit <score>', 'the score from which a sentence is refused', Number, -0.5)
  .action((files: string[], { limit }: { limit: number }) => {
    const sets = [gold('tuned'), gold('once-held'), `${gold('free')}=0.7`, ...files].map((given) => {
      const [file, weight = '1'] = given.split('=') as [string, string?];
      return { file, examples: examplesOf(file, Number(weight)) };
    });
    const all = sets.flatMap(({ examples }) => examples);
    // True and false sentences count the same.
    const isFalse = all.filter((one) => one.isFalse).length;
    for (const one of all) if (one.isFalse) one.weight *= (all.length - isFalse) / isFalse;
    const lines: string[] = [];
    const scores = crossScores(all, folds);
    for (const { file, examples } of sets) {
      lines.push(`${file}: false sentences caught, true ones refused, by the limit`);
      for (const at of [-0.6, -0.5, -0.4, -0.3, 0, 0.3]) {
        const refused = (which: boolean) => {
          const some = all.flatMap((one, index) =>
            examples.includes(one) && one.isFalse === which ? [scores[index]! > at] : [],
          );
          return percent(some.filter(Boolean).length, some.length);
        };
        lines.push(`  ${String(at).padStart(4)}: ${refused(true)}, ${refused(false)}`);
      }
    }
    const fitted = fitWeights(all);
    lines.push(`bias ${fitted.bias.toFixed(2)}; weights, of which 1 refuses at ${limit}:`);
    for (const [sign, weight] of [...fitted.weights].sort((one, other) => other[1] - one[1])) {
      const had = (which: boolean) => all.filter((one) => one.isFalse === which && one.signs.has(sign)).length;
      const scaled = (weight / (limit - fitted.bias)).toFixed(2);
      lines.push(`${`  '${sign}': ${scaled},`.padEnd(32)}// ${had(true)} false, ${had(false)} true`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  })
  .parseAsync();
