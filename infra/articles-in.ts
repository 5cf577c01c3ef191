import type { z } from 'zod';
import type { Env as InboundEnv } from '../functions/inbound/env.ts';
import type { Env as IngestEnv, ReindexEnv } from '../functions/ingest/env.ts';
import type { Env as PicturesEnv } from '../functions/pictures/env.ts';
import type { PlanPollsEnv, Env as PollEnv } from '../functions/poll/env.ts';
import { InboundMail } from './inbound-mail.ts';
import { type Parts, withPictures } from './parts.ts';
import { WorkQueue } from './queue.ts';
import { schedule } from './schedule.ts';
import { step, values } from './step.ts';

/** How articles come in, from newsletters, feeds and publishers to the index. */

/** Seconds. */
const seconds = { ingest: 90, topicsFresh: 10, reindex: 900, poll: 300, pictures: 60, inbound: 60 };

/** What a step reads and writes that indexes articles: as they come, or again. */
const indexing = {
  read: ['articles/', 'ingested/', 'index/', 'topics/', 'editions/', 'corrections/', 'withdrawn/'],
  write: ['index/', 'ingested/', 'rejected/', 'withdrawn/', 'corrections/', 'withheld/', 'topics/in-force'],
};

/** Newsletters: SES → S3 inbound/ → queue → inbound → S3 articles/. Without a domain for them nothing arrives. */
export const receiveNewsletters = (parts: Parts) => {
  const inboundQueue = new WorkQueue(parts.stack, 'Inbound', { hiddenSeconds: 6 * seconds.inbound, tries: 5 });
  const domain = parts.stage.inbound?.domain ?? 'inbound.invalid';
  const inbound = step<z.input<typeof InboundEnv>>()(
    parts.stack,
    'InboundFunction',
    parts.settings('inbound', 512, seconds.inbound, 'Takes in the mails of newsletters'),
    [
      parts.corpus.bind({
        read: ['inbound/', 'sources/'],
        write: ['articles/', 'sources/newsletters/', 'rejected/inbound/'],
      }),
      values({ INBOUND_DOMAIN: domain }),
      inboundQueue.bindDead('INBOUND'),
    ],
  );
  parts.corpus.announce(inboundQueue.queue, 'inbound/');
  inboundQueue.feed(inbound, { batchSize: 10, maxConcurrency: 2 });
  if (parts.stage.inbound)
    new InboundMail(parts.stack, 'InboundMail', {
      stage: parts.stage,
      corpus: parts.corpus,
      inbound: parts.stage.inbound,
    });
  return { inbound, inboundQueue };
};

/** Articles in: S3 → queue → ingest → index. */
export const ingestArticles = (parts: Parts) => {
  const ingestQueue = new WorkQueue(parts.stack, 'Ingest', { hiddenSeconds: 6 * seconds.ingest, tries: 5 });
  const ingest = step<z.input<typeof IngestEnv>>()(
    parts.stack,
    'IngestFunction',
    parts.settings('ingest', 1024, seconds.ingest, 'Reads and indexes what publishers drop'),
    [
      parts.corpus.bind({
        read: indexing.read,
        write: [...indexing.write, 'pictures/wanted/'],
        delete: ['index/', 'rejected/'],
      }),
      values({ TOPICS_FRESH_SECONDS: String(seconds.topicsFresh) }),
      withPictures(parts),
      ingestQueue.bindDead('INGEST'),
    ],
  );
  parts.corpus.announce(ingestQueue.queue, 'articles/');
  ingestQueue.feed(ingest, { batchSize: 10, maxConcurrency: 20 });
  return { ingest, ingestQueue };
};

/**
 * Sources: schedule → plan-polls → queue → poll → S3. Without a sources file there is nothing to poll. The same schedule has
 * objects ingested again whose embargo is over.
 */
export const pollSources = (parts: Parts, ingestQueue: WorkQueue) => {
  // AWS advises six times the function's time-out, for when Lambda throttles. Here a poll that died is repeated after ten minutes and
  // not after half an hour; one that still runs has stored its next poll first, so a repeated message asks no server twice.
  const pollQueue = new WorkQueue(parts.stack, 'Poll', { hiddenSeconds: 2 * seconds.poll, tries: 5, fifo: true });
  const planPolls = step<z.input<typeof PlanPollsEnv>>()(
    parts.stack,
    'PlanPollsFunction',
    parts.settings('planPolls', 512, 60, 'Finds the sources that are due to be polled'),
    [
      parts.corpus.bind({ read: ['sources/', 'withheld/'], write: ['sources/in-force'], delete: ['withheld/'] }),
      parts.readers.bind('query', 'delete'),
      pollQueue.bindSend('POLL_QUEUE_URL'),
      ingestQueue.bindSend('INGEST_QUEUE_URL'),
    ],
  );
  schedule(parts.stack, 'Polls', {
    call: planPolls,
    at: 'rate(5 minutes)',
    description: 'Finds the sources that are due to be polled',
  });
  const poll = step<z.input<typeof PollEnv>>()(
    parts.stack,
    'PollFunction',
    parts.settings('poll', 512, seconds.poll, 'Polls sources and writes their new items'),
    [
      parts.corpus.bind({
        read: ['sources/', 'articles/'],
        write: ['articles/', 'sources/items/', 'sources/robots/'],
      }),
      parts.readers.bind('get', 'put'),
      parts.site.bind(),
      parts.credentials.bind(),
      pollQueue.bindDead('POLL'),
    ],
  );
  pollQueue.feed(poll, { batchSize: 10, maxConcurrency: 10 });
  return { planPolls, poll, pollQueue };
};

/** The pictures of articles: S3 → queue → pictures → S3. A stage without pictures asks for none. */
export const fetchPictures = (parts: Parts) => {
  const picturesQueue = new WorkQueue(parts.stack, 'Pictures', { hiddenSeconds: 6 * seconds.pictures, tries: 3 });
  const pictures = step<z.input<typeof PicturesEnv>>()(
    parts.stack,
    'PicturesFunction',
    parts.settings('pictures', 1769, seconds.pictures, 'Fetches the pictures of articles'),
    [
      parts.corpus.bind({ read: ['pictures/wanted/', 'pictures/fetched/'], write: ['pictures/fetched/'] }),
      parts.site.bind(),
      picturesQueue.bindDead('PICTURES'),
    ],
  );
  if (parts.stage.pictures) {
    parts.corpus.announce(picturesQueue.queue, 'pictures/wanted/');
    picturesQueue.feed(pictures, { batchSize: 1, maxConcurrency: 2 });
  }
  return { pictures, picturesQueue };
};

/** When a topic is new or changed, recent articles are indexed again for it; the message returns until all are done. */
export const reindexTopics = (parts: Parts) => {
  const topicsQueue = new WorkQueue(parts.stack, 'TopicChanges', {
    // One pass takes the function's whole time and then returns its message on purpose. Six times that, as AWS advises, would let a
    // topic that is half indexed wait for an hour and a half; a message received twice writes the same objects.
    hiddenSeconds: seconds.reindex + 60,
    tries: 100,
    delaySeconds: seconds.topicsFresh + 5,
  });
  const reindex = step<z.input<typeof ReindexEnv>>()(
    parts.stack,
    'ReindexFunction',
    parts.settings('reindex', 1769, seconds.reindex, 'Indexes recent articles again for new or changed topics'),
    [
      parts.corpus.bind({
        read: [...indexing.read, 'hours/'],
        write: [...indexing.write, 'hours/'],
        delete: ['index/', 'rejected/'],
        list: ['rejected/topics/'],
      }),
      values({ TOPICS_FRESH_SECONDS: '0' }),
    ],
  );
  parts.corpus.announce(topicsQueue.queue, 'topics/');
  topicsQueue.feed(reindex, { batchSize: 10, maxConcurrency: 2 });
  return { reindex, topicsQueue };
};
