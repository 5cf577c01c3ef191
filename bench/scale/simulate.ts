import { costOf, type Sizes } from '../../cli/cost-model.ts';
import { dayOf, monthOf } from '../../cli/cost-month.ts';

/** What the model says of a stage of these sizes whose readers are all due in one slot, and which limit it meets first. */
export const simulate = (sizes: Sizes, articlesPerDay: number, picturesPerDay: number) => {
  const run = costOf(sizes);
  const month = monthOf(run, dayOf(sizes, articlesPerDay, picturesPerDay));
  const minutes = (seconds: number) => seconds / 60;
  /** Each step, how long it takes of what it may take, and what to do when it is too much. */
  const limits = [
    {
      what: 'sending at the rate of SES',
      minutes: minutes(run.sendingSeconds),
      of: 60,
      remedy: 'ask SES for a higher rate',
    },
    { what: 'compile, 20 at once', minutes: minutes(run.compileSeconds), of: 60, remedy: 'compile more at once' },
    {
      what: 'one group of editions in compile',
      minutes: minutes(run.seconds.compile / Math.min(500, run.editions)),
      of: 15,
      remedy: 'a run has 500 groups at most: read fewer earlier articles',
    },
    { what: 'plan', minutes: minutes(run.seconds.plan), of: 15, remedy: 'plan by shards of readers' },
    { what: 'dispatch', minutes: minutes(run.seconds.dispatch), of: 15, remedy: 'dispatch by parts' },
    { what: 'report', minutes: minutes(run.seconds.report), of: 15, remedy: 'add up receipts by parts' },
    {
      what: 'a new custom topic until it is indexed',
      minutes: 2 * minutes(month.pass.seconds),
      of: 60,
      remedy: 'let a topic reach fewer days back',
    },
    {
      what: 'ingest, processors of a day',
      minutes: minutes(month.ingestSeconds),
      of: 20 * 24 * 60,
      remedy: 'let more of it run at once',
    },
    {
      what: 'pictures, two at once, processors of a day',
      minutes: minutes(month.pictureSeconds),
      of: 2 * 24 * 60,
      remedy: 'let more of them be fetched at once',
    },
    {
      what: 'table, writes a second',
      minutes: run.unitsPerMail.write * sizes.rate,
      of: 4000,
      remedy: 'warm the table for more',
    },
  ]
    .map((limit) => ({ ...limit, share: limit.minutes / limit.of }))
    .sort((a, b) => b.share - a.share);
  return { run, month, limits };
};
