/**
 * What Broadsheet costs: every request and every second of a digest run, counted from what the code does and priced by
 * AWS's public list (us-east-1, on demand, no free tier).
 */

/** Dollars. https://aws.amazon.com/{ses,lambda,dynamodb,s3,sqs,sns,step-functions,cloudwatch}/pricing/ */
export const prices = {
  mail: 0.1 / 1000,
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  dynamoWriteUnit: 0.625 / 1e6,
  dynamoReadUnit: 0.125 / 1e6,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  sqsRequest: 0.4 / 1e6,
  snsPublish: 0.5 / 1e6,
  stateTransition: 0.025 / 1000,
  logGb: 0.5,
} as const;

export interface Sizes {
  /** Readers who get a digest in the run. */
  readers: number;
  topics: number;
  /** Windows for which each topic is compiled, and languages. */
  windows: number;
  languages: number;
  /** Emails a second that SES allows. */
  rate: number;
  articlesPerTopic: number;
  storiesPerMail: number;
}

/** Measured or assumed; `docs/cost.md` says which and how. Milliseconds, or bytes. */
const measured = {
  planPerReader: 0.12,
  dispatchPerReader: 0.03,
  reportPerReader: 0.05,
  compilePerEdition: 120,
  /** Elapsed time of a send that waits for AWS only: reads, ledger, SES, reader. */
  deliverPerMail: 120,
  /** CPU time of a send, on one whole processor. */
  deliverCpuPerMail: 7,
  /** Emails that one deliver function sends at the same time. */
  deliverAtOnce: 12,
  feedbackPerEvent: 2,
  logBytesPerMail: 40,
} as const;

/** Calls that one email costs in `deliver`; a test compares them with the code. */
export const callsPerMail = {
  'readers.get': 2,
  'readers.put': 1,
  'ledger.get': 1,
  'ledger.move': 2,
  'mailer.send': 1,
} as const;
const eventsPerMail = 1;

const chunk = 50;
const part = 1000;
const groups = 500;
/** Bytes of one story in a ledger item, and of the rest of the item. */
const storyBytes = 11;
const itemBytes = 400;
const readerBytes = 700;
const memoryGb = { deliver: 0.5, compile: 1.77, other: 0.5 };
/** A function with this much memory has one whole processor; with less, a share of one. */
const gbPerProcessor = 1.769;
const writeUnits = (bytes: number) => Math.ceil(bytes / 1024);
const readUnits = (bytes: number) => Math.ceil(bytes / 4096);

export interface Line {
  what: string;
  count: number;
  dollars: number;
}

/** Mails a second that one deliver function sends with an amount of memory, which decides its share of a processor. */
export const mailsPerSecond = (gigabytes: number): number =>
  Math.min(
    (1000 * measured.deliverAtOnce) / measured.deliverPerMail,
    (1000 * Math.min(1, gigabytes / gbPerProcessor)) / measured.deliverCpuPerMail,
  );

/** How many deliver functions at once a rate of SES needs, in mails a second. */
export const deliverFunctionsFor = (rate: number, gigabytes: number): number =>
  Math.ceil(rate / mailsPerSecond(gigabytes));

/** The requests of one run with their prices, the total in dollars, and how long the run takes. */
export const costOf = (sizes: Sizes) => {
  const { readers, topics, windows, languages, rate, articlesPerTopic, storiesPerMail } = sizes;
  const editions = topics * windows;
  const messages = Math.ceil(readers / Math.max(1, Math.min(chunk, Math.floor((20 * rate) / 5))));
  const parts = Math.ceil(readers / part);
  const maps = Math.min(groups, editions);
  const ledgerBytes = itemBytes + storiesPerMail * storyBytes;
  const sendingSeconds = readers / (rate * 0.97);
  const watches = Math.ceil(sendingSeconds / 240) + 1;

  // Reserve and accept in the ledger; the reader's item and its index entry, which moves: a delete and a put.
  const writes =
    readers *
      (callsPerMail['ledger.move'] * writeUnits(ledgerBytes) +
        callsPerMail['readers.put'] * 3 * writeUnits(readerBytes)) +
    readers / 5 +
    messages;
  // Plan reads the index, at half the price; deliver the reader and the ledger; feedback the ledger at the event of its send.
  const reads =
    readers * (0.5 + callsPerMail['readers.get']) * readUnits(readerBytes) +
    readers * (callsPerMail['ledger.get'] + eventsPerMail) * readUnits(ledgerBytes) +
    messages;
  const puts = editions * (1 + 2 * languages) + maps + parts + messages + 4;
  // Plan counts the articles that were read, a thousand a listing; compile lists a window and what was before it.
  const lists = Math.ceil((topics * articlesPerTopic) / 1000) + editions * 2;
  const gets =
    editions * articlesPerTopic +
    parts * 2 +
    messages * 2 +
    editions * 2 * languages * Math.min(messages, 20) +
    watches * (messages / 1000 + 1);
  // Send, receive (some receives are empty) and delete deliver messages; the same for events, ten at a time.
  const events = readers * eventsPerMail;
  const queueRequests = messages * 3 + (events / 10) * 2.2 + events;
  const deliverFunctions = deliverFunctionsFor(rate, memoryGb.deliver);
  const seconds = {
    plan: (readers * measured.planPerReader) / 1000,
    compile: (editions * languages * measured.compilePerEdition) / 1000,
    dispatch: (readers * measured.dispatchPerReader) / 1000,
    // The sending rate is the limit, so as many functions as it needs run, and wait, all the time.
    deliver: deliverFunctions * sendingSeconds,
    feedback: (events * measured.feedbackPerEvent) / 1000,
    report: (readers * measured.reportPerReader) / 1000,
  };
  const gbSeconds =
    seconds.deliver * memoryGb.deliver +
    seconds.compile * memoryGb.compile +
    (seconds.plan + seconds.dispatch + seconds.feedback + seconds.report) * memoryGb.other;
  const invocations = maps + messages + events / 10 + watches + 3;

  const line = (what: string, count: number, price: number): Line => ({ what, count, dollars: count * price });
  const lines = [
    line('SES emails', readers, prices.mail),
    line('Lambda GB-seconds', gbSeconds, prices.lambdaGbSecond),
    line('Lambda requests', invocations, prices.lambdaRequest),
    line('DynamoDB write units', writes, prices.dynamoWriteUnit),
    line('DynamoDB read units', reads, prices.dynamoReadUnit),
    line('S3 puts and lists', puts + lists, prices.s3Put),
    line('S3 gets', gets, prices.s3Get),
    line('SQS requests', queueRequests, prices.sqsRequest),
    line('SNS publishes', events, prices.snsPublish),
    line('State transitions', maps * 2 + watches * 3 + 6, prices.stateTransition),
    line('Log gigabytes', (readers * measured.logBytesPerMail) / 1e9, prices.logGb),
  ];
  const dollars = lines.reduce((sum, each) => sum + each.dollars, 0);
  const wallSeconds =
    seconds.plan + seconds.compile / Math.min(20, maps) + seconds.dispatch + sendingSeconds + seconds.report;
  return {
    lines,
    dollars,
    perMillionMails: (dollars / readers) * 1e6,
    seconds,
    wallSeconds,
    editions,
    messages,
    deliverFunctions,
  };
};
