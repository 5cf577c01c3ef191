import { pricesNoted } from './cost-figures.ts';
import { costOf, type Line, type Sizes } from './cost-model.ts';
import { dayOf, monthOf } from './cost-month.ts';
import type { Output } from './output.ts';

const figure = (value: number) => Math.round(value).toLocaleString('en');
const rowsOf = (lines: readonly Line[]): string[][] =>
  lines.map((one) => [one.what, one.count < 10 ? one.count.toFixed(2) : figure(one.count), one.dollars.toFixed(2)]);

/**
 * Prints what a run of these sizes costs and how long it takes, by a model that a test compares with the code; and, if the
 * articles of a day are given, what a month of such runs costs with everything around them.
 */
export const cost = (output: Output, sizes: Sizes, day: { articles?: number; pictures?: number } = {}): void => {
  const run = costOf(sizes);
  const { lines, dollars, perMillionMails, seconds, wallSeconds, editions, messages } = run;
  output.table(['', 'Count', 'Dollars'], [...rowsOf(lines), ['Total', '', dollars.toFixed(2)]]);
  output.say(
    `${figure(editions)} editions and ${figure(messages)} messages. From plan to report: ${(wallSeconds / 60).toFixed(1)} minutes.`,
  );
  const each = Object.entries(seconds).map(([step, taken]) => `${step} ${figure(taken)}`);
  output.say(`Lambda seconds: ${each.join(', ')}.`);
  output.say(`$${perMillionMails.toFixed(2)} per million emails, of which SES itself costs $100.00.`);
  const month = day.articles === undefined ? undefined : monthOf(run, dayOf(sizes, day.articles, day.pictures));
  if (month) {
    output.say('A month with one such run a day:');
    output.table(['', 'Count', 'Dollars'], [...rowsOf(month.parts), ['Total', '', month.dollars.toFixed(2)]]);
  }
  output.say(`Prices of ${pricesNoted.in}, noted in ${pricesNoted.on}; look them up before you rely on them.`);
  output.result({ sizes, lines, dollars, perMillionMails, seconds, wallSeconds, ...(month && { month: month.parts }) });
};
