import { describeFault, Malformed } from '../core/errors.ts';
import {
  type Clock,
  type FetchPage,
  instantOf,
  type Log,
  type MakePicture,
  type Metrics,
  type ObjectStore,
} from '../core/ports.ts';
import { userAgent } from '../site/user-agent.ts';
import { workOffObjects } from '../store/object-messages.ts';
import { hasFetchedPicture, readWantedPicture, writeFetchedPicture } from '../store/story-pictures.ts';

export interface PicturePorts {
  store: ObjectStore;
  fetchPage: FetchPage;
  makePicture: MakePicture;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  siteUrl: string;
}

/** What became of a wanted picture. `not-used`: its server, or the picture itself, gave a reason. */
type PictureFetched = { outcome: 'fetched' | 'known' | 'gone' } | { outcome: 'not-used'; reason: string };

const accepted = 'image/jpeg, image/png, image/webp, image/avif;q=0.9, image/gif;q=0.8';

/**
 * Fetches the picture that an object asks for, once: makes it ready to be shown and stores it. What its server or the
 * picture itself is to blame for is an outcome, and the article goes without; only faults of our storage throw.
 */
const fetchPicture = async (
  { store, fetchPage, makePicture, clock, siteUrl }: PicturePorts,
  key: string,
): Promise<PictureFetched> => {
  const wanted = await readWantedPicture(store, key);
  if (wanted.state === 'missing') return { outcome: 'gone' };
  if (wanted.state === 'unreadable') throw new Malformed(`The object ${wanted.key} cannot be read: ${wanted.reason}`);
  const url = wanted.value;
  if (await hasFetchedPicture(store, url)) return { outcome: 'known' };
  const answer = await fetchPage({ url, headers: { 'user-agent': userAgent(siteUrl), accept: accepted } });
  if (answer.outcome !== 'answered') return { outcome: 'not-used', reason: answer.reason };
  if (answer.status !== 200)
    return { outcome: 'not-used', reason: `The server answered with status ${answer.status}.` };
  const made = await makePicture(answer.body);
  await writeFetchedPicture(store, { url, at: instantOf(clock.now()), picture: made.ok ? made : undefined });
  return made.ok ? { outcome: 'fetched' } : { outcome: 'not-used', reason: made.reason };
};

/** Works off messages of the pictures queue. Returns the messages that failed, with their reasons. */
export const fetchPictures = (
  ports: PicturePorts,
  messages: readonly { id: string; body: string }[],
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const { log, metrics } = ports;
  return workOffObjects(messages, { atOnce: 1 }, async (key) => {
    try {
      const fetched = await fetchPicture(ports, key);
      log.info('a picture was fetched', { event: 'picture.fetched', key, ...fetched });
      metrics.add('PicturesFetched', 'Count', fetched.outcome === 'fetched' ? 1 : 0);
      metrics.add('PicturesNotUsed', 'Count', fetched.outcome === 'not-used' ? 1 : 0);
      return undefined;
    } catch (error) {
      log.error('a picture could not be fetched because of a fault', { event: 'picture.failed', key, error });
      return describeFault(error);
    }
  });
};
