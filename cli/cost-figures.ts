/** What the cost model multiplies: AWS's prices, and what the code was measured to take. */

/** When the prices were noted, and where they hold. AWS changes them seldom, and others hold in other regions. */
export const pricesNoted = { in: 'us-east-1', on: '2025-12' } as const;

/**
 * Dollars, on demand, without a free tier. https://aws.amazon.com/{ses,lambda,dynamodb,s3,sqs,sns,step-functions,cloudwatch,
 * secrets-manager,api-gateway}/pricing/
 */
export const prices = {
  mail: 0.1 / 1000,
  mailReceived: 0.1 / 1000,
  /** For 256 KB of a mail received. */
  mailChunk: 0.09 / 1000,
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  dynamoWriteUnit: 0.625 / 1e6,
  dynamoReadUnit: 0.125 / 1e6,
  /** A gigabyte kept for a month, with recovery to any second. */
  dynamoGbMonth: 0.25 + 0.2,
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  s3GbMonth: 0.023,
  sqsRequest: 0.4 / 1e6,
  snsPublish: 0.5 / 1e6,
  /** A gigabyte that Firehose takes, each record rounded up to 5 KB. */
  firehoseGb: 0.029,
  stateTransition: 0.025 / 1000,
  logGb: 0.5,
  apiRequest: 1 / 1e6,
  trafficGb: 0.09,
  alarmMonth: 0.1,
  dashboardMonth: 3,
  metricMonth: 0.3,
  secretMonth: 0.4,
} as const;

/** Milliseconds or bytes. Each says which command measures it; `docs/cost.md` says on what. */
export const measured = {
  /** `npm run bench:run`. */
  planPerReader: 0.12,
  dispatchPerReader: 0.03,
  reportPerReader: 0.05,
  /** `npm run bench:scale compile`: an article of an edition, or from before it, without S3's client. */
  compilePerArticle: 1.5,
  /** `npm run bench:scale s3-client`. */
  s3ClientPerRead: 1.2,
  s3ClientPerListing: 6,
  /** `npm run bench:scale ingest`: an article of 3,200 characters, without S3's client. */
  ingestPerArticle: 4,
  /** `npm run bench:scale topics`: matching an article against 20,000 custom topics. */
  matchPerThousandTopics: 0.07,
  /** `npm run bench:scale reindex`: an entry that no new topic matches, read by itself without S3's client, or kept with its hour. */
  reindexPerEntry: 0.3,
  reindexPerKeptEntry: 0.15,
  /** Hours that are not kept yet, by `functions/store/hour-articles.ts`: the one that runs, and those that are hardly over. */
  hoursNotKept: 3,
  /** Size of an entry in the index, of an original, and of an edition with its fragments in one language. */
  entryBytes: 5300,
  originalBytes: 3500,
  editionBytes: 120_000,
  ledgerItemBytes: 1000,
  readerBytes: 700,
  /**
   * Assumed: an event of a send with the mail's headers, as SES writes it, and the size of a file of them, of which the stack makes
   * one a megabyte or a minute.
   */
  sendEventBytes: 2500,
  sendFileBytes: 1_000_000,
  /** Requests to a model for a story, with the second ones, and tokens of each: of the sample, with the scripted model. */
  requestsPerStory: 1.3,
  inputPerRequest: 1080,
  outputPerRequest: 100,
  /**
   * Assumed: rendering an edition in a language, lines of the log, fetching one picture, how large it is, and how many a mail's
   * reader loads in a stage with pictures.
   */
  renderPerEdition: 60,
  logBytesPerMail: 40,
  pictureSeconds: 2,
  pictureBytes: 60_000,
  picturesPerMail: 1,
} as const;

/** Requests of `ingest` for a new article, besides a write for each topic: measured by `npm run bench:scale ingest`. */
export const callsPerArticle = { gets: 4, puts: 3 } as const;

/** Calls that one email costs in `deliver`; a test compares them with the code. */
export const callsPerMail = {
  'readers.get': 2,
  'readers.put': 1,
  'ledger.peek': 1,
  'ledger.move': 2,
  'mailer.send': 1,
} as const;

/** What a stage has whether or not anything happens; a test compares it with the template. */
export const fixed = {
  alarms: 60,
  dashboards: 1,
  /** Metrics of the functions, by name and dimension. */
  metrics: 50,
  secrets: 5,
  queues: 7,
  /** Empty receives of a queue's pollers in a month: five of them wait 20 seconds each time. */
  receivesPerQueue: (5 * 30 * 86_400) / 20,
} as const;

/** MB of memory; a test compares them with the template. `deliver` and `feedback` are sized by the rate. */
export const memoryMb = {
  plan: 512,
  compile: 1769,
  dispatch: 512,
  report: 512,
  ingest: 1024,
  reindex: 1769,
  pictures: 1769,
} as const;
