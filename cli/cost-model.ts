import {
  processorMb,
  recipientsPerMessage,
  returnsPerMail,
  sizing,
  turnsPerClaim,
  unitMilliseconds,
  usedShareOfRate,
} from '../functions/capacity/capacity.ts';
import { callsPerMail, measured, memoryMb, prices } from './cost-figures.ts';

/**
 * What Broadsheet costs: every request and every second of a digest run, and of a month, counted from what the code does and
 * priced by AWS's public list.
 */

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
  /** Custom topics with readers, each compiled for one window, and articles of each in it; none by default. */
  customTopics?: number;
  articlesPerCustomTopic?: number;
  /** Stories of an edition whose briefs a model writes, and its prices; absent: none. Dollars for a million tokens. */
  written?: { stories: number; prices: { input: number; output: number } };
}

const part = 1000;
const groups = 500;
const compilesAtOnce = 20;
/** How far back, and how many articles at most, an edition is compared with. */
const backgroundDays = 14;
const maxBackground = 5000;
/** A function that waits for S3 24 reads at a time waits this long for each article. */
const waitPerRead = 30 / 24;
const writeUnits = (bytes: number) => Math.ceil(bytes / 1024);
export const gbOf = (megabytes: number) => megabytes / 1024;
/** What Firehose charges for a record: multiples of 5 KB. */
const recordBytes = (bytes: number) => Math.ceil(bytes / 5120) * 5120;
const readUnits = (bytes: number) => Math.ceil(bytes / 4096);

export interface Line {
  what: string;
  count: number;
  dollars: number;
}
export const line = (what: string, count: number, price: number): Line => ({ what, count, dollars: count * price });
export const total = (lines: readonly Line[]) => lines.reduce((sum, { dollars }) => sum + dollars, 0);

/** Articles that an edition reads: those of its window, and those before it. */
const articlesRead = (perDay: number) => perDay + Math.min(maxBackground, backgroundDays * perDay);
/** Milliseconds that `compile` takes for an edition: the longer of its processor time and its waiting, and the rendering. */
const editionMilliseconds = (articles: number, languages: number) =>
  articles * Math.max(measured.compilePerArticle + measured.s3ClientPerRead, waitPerRead) +
  languages * measured.renderPerEdition;

/** The requests of one run with their prices, the total in dollars, and how long the run takes. */
export const costOf = (sizes: Sizes) => {
  const { readers, topics, windows, languages, rate, articlesPerTopic, storiesPerMail, written } = sizes;
  const { customTopics = 0, articlesPerCustomTopic = 20 } = sizes;
  const { deliver, feedback } = sizing(rate);
  const messages = Math.ceil(readers / recipientsPerMessage(rate, deliver.concurrency));
  const catalogue = {
    editions: topics * windows,
    articles: articlesRead(articlesPerTopic),
    languages,
    holders: messages,
  };
  // The few readers of a custom topic are in few messages.
  const custom = { editions: customTopics, articles: articlesRead(articlesPerCustomTopic), languages: 1, holders: 2 };
  const kinds = [catalogue, custom];
  const editions = catalogue.editions + custom.editions;
  const compileArticles = kinds.reduce((sum, each) => sum + each.editions * each.articles, 0);
  const parts = Math.ceil(readers / part);
  const maps = Math.min(groups, editions);
  const ledgerBytes = measured.ledgerItemBytes * Math.max(1, storiesPerMail / 36);
  const sendingSeconds = readers / (rate * usedShareOfRate);
  const watches = Math.ceil(sendingSeconds / 240) + 1;

  // Reserve and accept in the ledger; the reader's item and its index entry, which stays where it is as long as the time of day does.
  // A claim has some turns to send, and the breaker counts each message.
  const writes =
    readers *
      (callsPerMail['ledger.move'] * writeUnits(ledgerBytes) +
        callsPerMail['readers.put'] * 2 * writeUnits(measured.readerBytes)) +
    readers / turnsPerClaim(rate) +
    messages;
  // Every plan queries the quarter of an hour whose readers are due until nobody is left; its pages are charged by their size and at half
  // the price. So is what is read as it was a moment ago: the ledger item before a send, and again at the event of the send.
  const looks = Math.max(3, 1 + Math.ceil(sendingSeconds / 900));
  const reads =
    (looks * readers * measured.readerBytes) / 4096 / 2 +
    readers * callsPerMail['readers.get'] * readUnits(measured.readerBytes) +
    (readers * (callsPerMail['ledger.peek'] + 1 + returnsPerMail) * readUnits(ledgerBytes)) / 2 +
    messages;
  const puts =
    kinds.reduce((sum, each) => sum + each.editions * (1 + 2 * each.languages), 0) + maps + parts + messages + 4;
  // Plan lists the last hours only; compile lists a window and what was before it, a thousand a listing, and decisions.
  const lists = 10 + kinds.reduce((sum, each) => sum + each.editions * (2 + Math.ceil(each.articles / 1000)), 0);
  // Each of some 20 deliver functions reads an edition's fragments once.
  const fragments = kinds.reduce(
    (sum, each) => sum + each.editions * 2 * each.languages * Math.min(each.holders, 20),
    0,
  );
  const gets = compileArticles + fragments + 170 + parts * 2 + messages * 2 + watches * (messages / 1000 + 1);
  // Events of sends come in files; bounces and complaints one by one.
  const sendFiles = Math.ceil(
    Math.max((readers * measured.sendEventBytes) / measured.sendFileBytes, sendingSeconds / 60),
  );
  const returns = readers * returnsPerMail;
  const feedbackMessages = returns + sendFiles;
  // Send, receive (some receives are empty) and delete deliver messages; the same for those of feedback, five at a time.
  const queueRequests = messages * 3 + (feedbackMessages / 5) * 2.2 + feedbackMessages;
  const seconds = {
    plan: (readers * measured.planPerReader) / 1000,
    compile:
      kinds.reduce((sum, each) => sum + each.editions * editionMilliseconds(each.articles, each.languages), 0) / 1000,
    dispatch: (readers * measured.dispatchPerReader) / 1000,
    // The sending rate is the limit, so as many functions as it needs run, and wait, all the time.
    deliver: deliver.concurrency * sendingSeconds,
    feedback: ((readers + returns) * unitMilliseconds.event * processorMb) / feedback.memoryMb / 1000,
    report: (readers * measured.reportPerReader) / 1000,
  };
  const gbSeconds =
    gbOf(deliver.memoryMb) * seconds.deliver +
    gbOf(feedback.memoryMb) * seconds.feedback +
    (['plan', 'compile', 'dispatch', 'report'] as const).reduce(
      (sum, step) => sum + gbOf(memoryMb[step]) * seconds[step],
      0,
    );
  const invocations = maps + messages + feedbackMessages / 5 + watches + 3;

  const lines = [
    line('SES emails', readers, prices.mail),
    line('Lambda GB-seconds', gbSeconds, prices.lambdaGbSecond),
    line('Lambda requests', invocations, prices.lambdaRequest),
    line('DynamoDB write units', writes, prices.dynamoWriteUnit),
    line('DynamoDB read units', reads, prices.dynamoReadUnit),
    line('S3 puts and lists', puts + lists + sendFiles, prices.s3Put),
    line('S3 gets', gets + sendFiles, prices.s3Get),
    line('SQS requests', queueRequests, prices.sqsRequest),
    line('SNS publishes', returns, prices.snsPublish),
    line('Firehose gigabytes', (readers * recordBytes(measured.sendEventBytes)) / 1024 ** 3, prices.firehoseGb),
    line('State transitions', maps * 2 + watches * 3 + 6, prices.stateTransition),
    line('Log gigabytes', (readers * measured.logBytesPerMail) / 1e9, prices.logGb),
  ];
  if (written) {
    const requests = catalogue.editions * written.stories * measured.requestsPerStory;
    const { input, output } = written.prices;
    lines.push(
      line('Tokens that a model reads', requests * measured.inputPerRequest, input / 1e6),
      line('Tokens that a model writes', requests * measured.outputPerRequest, output / 1e6),
    );
  }
  const dollars = total(lines);
  const compileSeconds = seconds.compile / Math.min(compilesAtOnce, maps || 1);
  const wallSeconds = seconds.plan + compileSeconds + seconds.dispatch + sendingSeconds + seconds.report;
  return {
    lines,
    dollars,
    perMillionMails: (dollars / readers) * 1e6,
    seconds,
    compileSeconds,
    sendingSeconds,
    wallSeconds,
    editions,
    messages,
    unitsPerMail: { write: writes / readers, read: reads / readers },
  };
};
