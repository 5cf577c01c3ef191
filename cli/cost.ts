import { costOf, type Sizes } from './cost-model.ts';
import type { Output } from './output.ts';

const figure = (value: number) => Math.round(value).toLocaleString('en');

/** Prints what a run of these sizes costs and how long it takes, by a model that a test compares with the code. */
export const cost = (output: Output, sizes: Sizes): void => {
  const { lines, dollars, perMillionMails, seconds, wallSeconds, editions, messages } = costOf(sizes);
  output.table(
    ['', 'Count', 'Dollars'],
    [
      ...lines.map((one) => [
        one.what,
        one.count < 1 ? one.count.toFixed(2) : figure(one.count),
        one.dollars.toFixed(2),
      ]),
      ['Total', '', dollars.toFixed(2)],
    ],
  );
  output.say(
    `${figure(editions)} editions and ${figure(messages)} messages. From plan to report: ${(wallSeconds / 60).toFixed(1)} minutes.`,
  );
  const each = Object.entries(seconds).map(([step, taken]) => `${step} ${figure(taken)}`);
  output.say(`Lambda seconds: ${each.join(', ')}.`);
  output.say(`$${perMillionMails.toFixed(2)} per million emails, of which SES itself costs $100.00.`);
  output.result({ sizes, lines, dollars, perMillionMails, seconds, wallSeconds });
};
