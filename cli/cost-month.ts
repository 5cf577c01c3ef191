import { processorMb } from '../functions/capacity/capacity.ts';
import { callsPerArticle, fixed, measured, memoryMb, prices } from './cost-figures.ts';
import { type costOf, gbOf, type Line, line, type Sizes, total } from './cost-model.ts';

/** What happens on a day besides the runs. */
export interface Day {
  articles: number;
  /** Topics, custom ones among them, that an article is under on average. */
  topicsPerArticle: number;
  customTopics: number;
  newCustomTopics: number;
  /** Articles under a topic that offer a picture, none in a stage without pictures; newsletters' mails; visits to pages; hours at the desk; corrections. */
  pictures: number;
  inboundMails: number;
  visits: number;
  deskHours: number;
  corrections: number;
  /** Days of articles, editions and ledger items that have accumulated. */
  daysKept: number;
}

const days = 30;

/**
 * A pass of `reindex` over the last seven days: entries, how many of them it reads one by one, seconds on the function's share of a
 * processor, and seconds of the first one, for which no hour is kept.
 */
export const passOf = (articlesPerDay: number) => {
  const entries = 7 * articlesPerDay;
  const read = (articlesPerDay * measured.hoursNotKept) / 24;
  const perRead = measured.reindexPerEntry + measured.s3ClientPerRead;
  const onShare = (cpuMs: number) => (cpuMs * processorMb) / memoryMb.reindex / 1000;
  return {
    entries,
    read,
    seconds: onShare(entries * measured.reindexPerKeptEntry + read * perRead),
    firstSeconds: onShare(entries * perRead),
  };
};

/** A day of a stage with a daily digest for each reader, in the proportions of a general newspaper's readers. */
export const dayOf = (sizes: Sizes, articles: number, pictures = 0): Day => {
  const { readers, topics, articlesPerTopic, customTopics = 0, articlesPerCustomTopic = 20 } = sizes;
  return {
    articles,
    topicsPerArticle: (topics * articlesPerTopic + customTopics * articlesPerCustomTopic) / articles,
    customTopics,
    newCustomTopics: customTopics / 100,
    pictures,
    inboundMails: 100,
    visits: readers / 20,
    deskHours: 10,
    corrections: articles / 1000,
    daysKept: 365,
  };
};

/** Articles, from publishers to the index, and the pictures, mails and corrections that come with them. */
const incoming = (day: Day, pass: ReturnType<typeof passOf>, ingestSeconds: number): Line[] => {
  const { gets, puts } = callsPerArticle;
  const perArticle =
    gets * prices.s3Get +
    // What the publisher or `poll` writes, the entries, and the manifest.
    (1 + puts + day.topicsPerArticle) * prices.s3Put +
    4 * prices.sqsRequest +
    (ingestSeconds / day.articles) * gbOf(memoryMb.ingest) * prices.lambdaGbSecond;
  // A busy instance looks for new custom topics every ten seconds; at least one is busy while articles come.
  const looks = Math.min(8640, day.articles / 10);
  // Topics that come while a pass runs share the next one.
  const passes = Math.min(day.newCustomTopics, 86_400 / Math.max(60, pass.seconds));
  const perPass =
    pass.read * prices.s3Get +
    (pass.entries / 1000) * prices.s3Put +
    pass.seconds * gbOf(memoryMb.reindex) * prices.lambdaGbSecond;
  const perPicture =
    4 * prices.s3Put +
    3 * prices.sqsRequest +
    measured.pictureSeconds * gbOf(memoryMb.pictures) * prices.lambdaGbSecond;
  return [
    line('Articles in (ingest)', day.articles * days, perArticle),
    line('Looks for custom topics', looks * days, Math.ceil(day.customTopics / 800 + 1) * prices.s3Put),
    line('Passes for new topics', passes * days, perPass),
    line('Pictures fetched', day.pictures * days, perPicture),
    line('Newsletters received', day.inboundMails * days, prices.mailReceived + prices.mailChunk + 6 * prices.s3Put),
    line('Corrections', day.corrections * days, 60 * prices.s3Get + 10 * prices.s3Put),
  ];
};

/** What readers load with their mails, readers on the pages, and editors at the desk: a request a half-minute. */
const served = (day: Day, mails: number): Line[] => {
  const perVisit =
    prices.apiRequest +
    prices.lambdaRequest +
    0.1 * prices.lambdaGbSecond +
    4 * prices.s3Get +
    60e-6 * prices.trafficGb;
  const perDeskRequest = prices.apiRequest + 0.3 * prices.lambdaGbSecond + 20 * prices.s3Get;
  const perPicture = prices.apiRequest + prices.lambdaRequest + (measured.pictureBytes / 1e9) * prices.trafficGb;
  const loaded = day.pictures > 0 ? mails * measured.picturesPerMail : 0;
  return [
    line('Pictures that readers load', loaded * days, perPicture + 0.02 * prices.lambdaGbSecond),
    line('Visits to pages', day.visits * days, perVisit),
    line('Hours at the desk', day.deskHours * days, 120 * perDeskRequest),
  ];
};

/** What a stage costs in a month in which nothing happens. */
export const idle = (): Line[] => [
  line('Alarms', fixed.alarms, prices.alarmMonth),
  line('Dashboards', fixed.dashboards, prices.dashboardMonth),
  line('Metrics', fixed.metrics, prices.metricMonth),
  line('Secrets', fixed.secrets, prices.secretMonth),
  line('Empty receives of queues', fixed.queues * fixed.receivesPerQueue, prices.sqsRequest),
  line('Runs with nobody due', 96 * days, 4 * prices.stateTransition + 0.5 * prices.lambdaGbSecond + 20 * prices.s3Get),
];

/** A month of a stage with one such run a day: what is sent, what comes in, what is kept, and what costs the same in any month. */
export const monthOf = (run: ReturnType<typeof costOf>, day: Day) => {
  const ingestMs =
    measured.ingestPerArticle +
    (measured.matchPerThousandTopics * day.customTopics) / 1000 +
    (callsPerArticle.gets + callsPerArticle.puts + day.topicsPerArticle) * measured.s3ClientPerRead;
  const ingestSeconds = (day.articles * ingestMs * processorMb) / memoryMb.ingest / 1000;
  const pass = passOf(day.articles);
  const pictureSeconds = day.pictures * measured.pictureSeconds;
  const articleBytes = measured.originalBytes + (1 + day.topicsPerArticle) * measured.entryBytes;
  const storedGb = ((day.articles * articleBytes + run.editions * measured.editionBytes) * day.daysKept) / 1e9;
  const mails = run.lines[0]!.count;
  // A reader's ledger is kept for 400 days.
  const tableGb = (mails * (measured.readerBytes * 2 + Math.min(400, day.daysKept) * measured.ledgerItemBytes)) / 1e9;
  const parts = [
    line('Digests', mails * days, run.dollars / mails),
    ...incoming(day, pass, ingestSeconds),
    ...served(day, mails),
    line('Gigabytes in S3', storedGb, prices.s3GbMonth),
    line('Gigabytes in DynamoDB', tableGb, prices.dynamoGbMonth),
    ...idle(),
  ];
  return { parts, dollars: total(parts), pass, ingestSeconds, pictureSeconds, storedGb };
};
