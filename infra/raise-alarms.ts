import { Duration } from 'aws-cdk-lib';
import { errors, largest, measure, throttles, total, waiting } from './alarms.ts';
import { functionGroups, type Metrics, type Monitored } from './monitored.ts';

const once = { threshold: 1 };
/** An article, a poll or an event of SES that waits this long meets a function that is too slow, or none. */
const oldestSeconds = 300;

const raiseSourceAlarms = ({ alarms, queues, functions }: Monitored, { namespace, ageOfOldest }: Metrics): void => {
  const planned = (name: string) =>
    measure({ namespace, service: 'plan-polls', name }, { period: 60, statistic: 'Minimum' });
  alarms.raise('SourcesFailing', {
    metric: planned('SourcesFailing'),
    ...once,
    impact:
      'A source could not be polled for a day, or its feed is gone: its news is missing from digests. See broadsheet sources list.',
  });
  alarms.raise('SourcesSilent', {
    metric: planned('SourcesSilentPercent'),
    threshold: 50,
    impact:
      'Half of the sources have had nothing new for much longer than usual: digests may lack most news. See broadsheet sources list.',
  });
  alarms.raise('PollsNotPlanned', {
    metric: functions.planPolls.metricInvocations({ period: Duration.minutes(30), statistic: 'Sum' }),
    threshold: 1,
    below: true,
    alarmWhenMissing: true,
    impact:
      'For half an hour no source was polled and no embargo ended: digests go out without what is new since then.',
  });
  alarms.raise('PollsDeadLettered', {
    metric: waiting({ poll: queues.poll.dead }),
    ...once,
    impact: 'Storage failed five times while sources were polled: their news may be late.',
  });
  alarms.raise('PollsWait', {
    metric: ageOfOldest(queues.poll.queue),
    threshold: oldestSeconds,
    periods: 3,
    impact: 'Sources wait for more than 5 minutes to be polled: their news may be late.',
  });
};

const raiseArticleAlarms = ({ alarms, queues }: Monitored, { ingested, ageOfOldest }: Metrics): void => {
  alarms.raise('ArticlesDeadLettered', {
    metric: waiting({ inbound: queues.inbound.dead, ingest: queues.ingest.dead, topics: queues.reindex.dead }),
    ...once,
    impact: 'Some articles could not be indexed after all retries: readers of their topics do not get them.',
  });
  alarms.raise('PicturesDeadLettered', {
    metric: waiting({ pictures: queues.pictures.dead }),
    ...once,
    impact: 'Storage failed three times while pictures were fetched: some stories go out without their picture.',
  });
  alarms.raise('ArticlesRejected', {
    metric: ingested('ArticlesRejected', { period: 60 }),
    ...once,
    impact: 'A publisher dropped something that cannot be read: nobody gets its news until it is corrected.',
  });
  alarms.raise('ArticlesWait', {
    metric: ageOfOldest(queues.ingest.queue),
    threshold: oldestSeconds,
    impact: 'Articles wait for more than 5 minutes to be indexed: digests that go out now lack the latest news.',
  });
};

const raiseRunAlarms = (
  { alarms, notStarted, machine }: Monitored,
  { namespace, reported, runs, allRuns, slowestRun, planned }: Metrics,
): void => {
  alarms.raise('NoRunInAnHour', {
    metric: runs('Runs', 'scheduled', { period: 60 }),
    threshold: 1,
    below: true,
    alarmWhenMissing: true,
    impact:
      'No scheduled run has been reported for an hour: nobody gets a digest; the next run covers what was missed.',
  });
  alarms.raise('RunNotStarted', {
    metric: waiting({ notStarted }),
    ...once,
    impact: "A slot's run or an operator's request could not be started: its readers wait for the next slot.",
  });
  alarms.raise('RunFailed', {
    metric: total(
      { failed: machine.metricFailed(), timedOut: machine.metricTimedOut(), aborted: machine.metricAborted() },
      'runs that failed',
    ),
    ...once,
    impact: 'A run ended without a report: some of its readers may have no digest yet.',
  });
  alarms.raise('RunEndedEarly', {
    metric: allRuns('RunsEndedEarly'),
    ...once,
    impact: 'A run could not finish a step: readers it did not reach stay due and get their digest with the next one.',
  });
  alarms.raise('RunNotBalanced', {
    metric: allRuns('RunsNotBalanced'),
    ...once,
    impact: 'A run lost count of its readers: someone may have received no digest without being due again.',
  });
  alarms.raise('RunLate', {
    metric: slowestRun(15),
    threshold: 3_600_000,
    impact: 'A run took more than an hour: some readers get their digest long after the hour they chose.',
  });
  alarms.raise('EditionsFailed', {
    metric: measure({ namespace, service: 'compile', name: 'EditionsFailed' }, { period: 60 }),
    ...once,
    impact:
      'The edition of a topic could not be compiled: its readers get the rest of their digest, and this topic later.',
  });
  alarms.raise('RecordsUnreadable', {
    // Longer than from one slot to the next, so that it sounds once until the record is repaired.
    metric: total(
      {
        runs: reported('RecordsUnreadable', { period: 60 }),
        events: measure({ namespace, service: 'feedback', name: 'RecordsUnreadable' }, { period: 60 }),
      },
      'records that cannot be read',
      Duration.hours(1),
    ),
    ...once,
    impact:
      "A reader's record, or one of their digest, cannot be read: they get no digest, or lack a topic, until it is.",
  });
  alarms.raise('ObjectsUnreadable', {
    metric: total(
      Object.fromEntries(
        ['compile', 'deliver', 'report'].map((service) => [
          service,
          measure({ namespace, service, name: 'ObjectsUnreadable' }, { period: 60 }),
        ]),
      ),
      'objects that cannot be read',
      Duration.hours(1),
    ),
    ...once,
    impact:
      'A stored topic, article, edition or receipt cannot be read: news of some topics is pending until it can be.',
  });
  alarms.raise('ClockAhead', {
    metric: planned('ClockAhead'),
    ...once,
    impact:
      'A clock was ahead: readers were repaired, but articles of that time are in no digest until they are reindexed.',
  });
};

const raiseDeliveryAlarms = (
  { alarms, queues, mail }: Monitored,
  { namespace, reputation, planned, notSentPercent, ageOfOldest }: Metrics,
): void => {
  alarms.raise('DigestsDeadLettered', {
    metric: waiting({ deliver: queues.deliver.dead }),
    ...once,
    impact: 'Some digests could not be delivered after twenty tries: their readers have no mail from that run.',
  });
  alarms.raise('DigestsNotSent', {
    metric: notSentPercent,
    threshold: 10,
    impact: 'At least one in ten readers who were due got no digest, or it is not known whether they did.',
  });
  alarms.raise('DigestsWait', {
    metric: ageOfOldest(queues.deliver.queue),
    // A run of thousands takes longer than five minutes at the rate that SES allows a new account.
    threshold: 1800,
    impact: 'Digests wait for more than half an hour to be sent: readers get them late, or nothing sends them.',
  });
  alarms.raise('SendingStopped', {
    metric: planned('SendingStopped'),
    ...once,
    impact: 'Too many mails bounced or were complained about: nobody gets mail until a person resets the breaker.',
  });
  alarms.raise('BounceRate', {
    metric: reputation('BounceRate'),
    threshold: 0.04,
    impact: 'More than 4 % of mails bounce; at 5 % SES reviews the account and may stop all mail.',
  });
  alarms.raise('ComplaintRate', {
    metric: reputation('ComplaintRate'),
    threshold: 0.0008,
    impact: 'More than 0.08 % of mails are marked as spam; at 0.1 % SES reviews the account and may stop all mail.',
  });
  alarms.raise('MailsRefused', {
    metric: measure({ namespace, service: 'feedback', name: 'MailsRefused' }, { period: 60 }),
    ...once,
    impact: 'Mail servers or SES refuse mails for their content or sender: their readers get no digest.',
  });
  alarms.raise('SendQuota', {
    metric: planned('QuotaUsedPercent'),
    threshold: 80,
    impact: 'Over 80 % of the daily sending quota is used: readers beyond it get their digests tomorrow.',
  });
  alarms.raise('FeedbackWaits', {
    metric: largest(
      { queue: ageOfOldest(queues.feedback.queue), files: mail.sends.age },
      'FeedbackWaits',
      Duration.minutes(5),
    ),
    threshold: oldestSeconds,
    impact: 'Events of SES wait for more than 5 minutes: a mail whose answer was lost may be sent again.',
  });
  alarms.raise('FeedbackDeadLettered', {
    metric: waiting({ feedback: queues.feedback.dead }),
    ...once,
    impact: "Some of SES's events were not processed: people whose mail bounced or who complained may be mailed again.",
  });
};

const raisePageAlarms = ({ alarms, site, hasCanary }: Monitored, { namespace }: Metrics): void => {
  if (hasCanary)
    alarms.raise('PromiseBroken', {
      metric: measure({ namespace, service: 'canary', name: 'CanaryPassed' }, { period: 30 }),
      threshold: 1,
      below: true,
      alarmWhenMissing: true,
      impact:
        'For half an hour nobody could sign up, confirm, get and read a first digest, and leave: visitors cannot either.',
    });
  alarms.raise('PagesFail', {
    metric: site.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
    ...once,
    periods: 2,
    impact: "Pages or the operators' API answer with an error: some visitors cannot subscribe, change or unsubscribe.",
  });
};

const raiseUpkeepAlarms = ({ alarms }: Monitored, { namespace }: Metrics): void => {
  alarms.raise('RetirementsGivenUp', {
    metric: measure({ namespace, service: 'retire', name: 'RetirementsGivenUp' }, { period: 60 }),
    ...once,
    impact:
      'Custom topics that nobody uses are kept until it is noted for all readers which ones they have: ingest slows down.',
  });
};

const raiseFunctionAlarms = ({ alarms, functions }: Monitored): void => {
  for (const [name, { members, impact }] of Object.entries(functionGroups(functions))) {
    alarms.raise(`${name}Errors`, {
      metric: errors(members),
      ...once,
      periods: name === 'Upkeep' ? 1 : 2,
      impact: `Functions fail (${Object.keys(members).join(', ')}): ${impact}`,
    });
    alarms.raise(`${name}Throttles`, {
      metric: throttles(members),
      ...once,
      periods: 2,
      impact: `Functions are throttled by the account's concurrency limit (${Object.keys(members).join(', ')}): ${impact}`,
    });
  }
};

/** Raises every alarm, in the order in which news flows to readers. */
export const raiseAlarms = (monitored: Monitored, metrics: Metrics): void => {
  raiseSourceAlarms(monitored, metrics);
  raiseArticleAlarms(monitored, metrics);
  raiseRunAlarms(monitored, metrics);
  raiseDeliveryAlarms(monitored, metrics);
  raisePageAlarms(monitored, metrics);
  raiseUpkeepAlarms(monitored, metrics);
  raiseFunctionAlarms(monitored);
};
