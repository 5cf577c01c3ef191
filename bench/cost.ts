import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { costOf } from './cost-model.ts';

const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '1e6' },
    topics: { type: 'string', default: '50' },
    windows: { type: 'string', default: '1' },
    languages: { type: 'string', default: '1' },
    rate: { type: 'string', default: '500' },
    articles: { type: 'string', default: '200' },
    stories: { type: 'string', default: '12' },
  },
});
const number = (name: keyof typeof values) => {
  const value = Number(values[name]);
  if (!(value > 0)) throw new RangeError(`--${name} must be a number above 0`);
  return value;
};

const cost = costOf({
  readers: number('readers'),
  topics: number('topics'),
  windows: number('windows'),
  languages: number('languages'),
  rate: number('rate'),
  articlesPerTopic: number('articles'),
  storiesPerMail: number('stories'),
});
const figure = (value: number) => Math.round(value).toLocaleString('en');
const table = new Table({
  head: ['', 'count', 'dollars'],
  colAligns: ['left', 'right', 'right'],
  style: { head: [], border: [] },
});
for (const { what, count, dollars } of cost.lines)
  table.push([what, count < 1 ? count.toFixed(2) : figure(count), dollars.toFixed(2)]);
table.push(['all', '', cost.dollars.toFixed(2)]);
console.log(table.toString());
const { wallSeconds, seconds } = cost;
console.log(
  `${figure(cost.editions)} editions, ${figure(cost.messages)} messages; from plan to report ${(wallSeconds / 60).toFixed(1)} minutes.`,
);
console.log(
  `Lambda seconds: ${Object.entries(seconds)
    .map(([step, each]) => `${step} ${figure(each)}`)
    .join(', ')}.`,
);
console.log(`$${cost.perMillionMails.toFixed(2)} for a million mails, of which $100.00 are SES's own.`);
