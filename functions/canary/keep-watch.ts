import { canaryAddress, canaryHeader, canaryLinkHeader, proveCanary } from '../core/canary-proof.ts';
import type { Clock, Log, Metrics } from '../core/ports.ts';
import { pathTo, type sitePaths } from '../site/site-paths.ts';

/** The answer of a page. */
interface PageAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export interface Ports {
  /** Requests a path of the site as a browser does, without following redirects. A body makes it a posted form. */
  request(
    path: string,
    sent?: { form: readonly (readonly [string, string])[]; headers?: Record<string, string> },
  ): Promise<PageAnswer>;
  /** The key by which the pages know the canary. */
  key(): Promise<string>;
  clock: Clock;
  sleep(milliseconds: number): Promise<unknown>;
  log: Log;
  metrics: Metrics;
}

/** What is promised to a reader, in the order in which the canary tries it; `look`: the pages answer, which is all it tries at rest. */
type Promised = 'look' | 'sign-up' | 'confirm' | 'receive' | 'read' | 'leave';

/** `kept`: the promises that were kept. `broken`: the one that was not, and how. */
export type Watched = { kept: Promised[] } & ({ passed: true } | { passed: false; broken: Promised; reason: string });

/** How often the canary looks for its digest. Milliseconds. */
const lookMilliseconds = 5000;

/** A promise that was not kept, with a reason for operators. */
class Broken extends Error {
  override name = 'Broken';
}

/** The first path to a page of one of our kinds in an HTML page; undefined if it has none. */
const pathIn = (html: string, page: keyof typeof sitePaths): string | undefined => {
  const prefix = pathTo(page as 'digest', { token: '' });
  return html.match(new RegExp(`"(${prefix}[A-Za-z0-9._~-]+)[?#"]`))?.[1];
};

const expected = (answer: PageAnswer, status: number, what: string): PageAnswer => {
  if (answer.status === status) return answer;
  throw new Broken(`${what} answered ${answer.status} in place of ${status}`);
};

/** Opens the home page. Returns the first topic that it offers. */
const lookAtHome = async ({ request }: Pick<Ports, 'request'>): Promise<string> => {
  const home = expected(await request(pathTo('home')), 200, 'The home page');
  const topic = home.text.match(/name="topics" value="([^"]+)"/)?.[1];
  if (topic === undefined) throw new Broken('The home page offers no topic');
  return topic;
};

/**
 * Looks at the pages without signing up, for a quarter of an hour in which the canary sends no mail: home, a topic, and the form for
 * a new link, which answers the same whoever asks.
 */
export const lookOnly = async (
  ports: Pick<Ports, 'request' | 'log' | 'metrics'>,
  quota: { max24Hour: number },
): Promise<Watched> => {
  const { request, log, metrics } = ports;
  try {
    const topic = await lookAtHome(ports);
    expected(await request(pathTo('topic', { topic })), 200, "A topic's page");
    expected(await request(pathTo('link')), 200, 'The page that mails a new link');
    metrics.add('CanaryPassed', 'Count', 1);
    metrics.add('CanaryRested', 'Count', 1);
    log.info('the canary looked at pages and sent no mail, because the quota is small', {
      event: 'canary.rested',
      max24Hour: quota.max24Hour,
    });
    return { passed: true, kept: ['look'] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error('the canary found a promise broken', { event: 'canary.failed', promise: 'look', reason });
    return { passed: false, kept: [], broken: 'look', reason };
  }
};

/** Signs up, and returns the path of the link that was mailed: to confirm or, after a canary that died, to the preferences. */
const signUp = async ({ request, key, clock }: Ports): Promise<string> => {
  const topic = await lookAtHome({ request });
  const form = Object.entries({
    address: canaryAddress,
    topics: topic,
    cadence: 'day',
    at: '07:00',
    zone: 'UTC',
    language: 'en',
    length: 'short',
    minStories: '1',
    do: 'subscribe',
  });
  const headers = { [canaryHeader]: proveCanary(await key(), clock.now()) };
  const answer = expected(await request(pathTo('subscribe'), { form, headers }), 303, 'The sign-up form');
  const path = answer.headers.get(canaryLinkHeader);
  if (path === null) throw new Broken('No mail was sent for a sign-up');
  return path;
};

const erase = async ({ request }: Ports, preferences: string): Promise<void> => {
  const token = preferences.split('/').at(-1)!;
  expected(await request(pathTo('erase', { token }), { form: [] }), 200, 'Erasing a reader');
  expected(await request(preferences), 410, 'The link of a reader who was erased');
};

/** Waits until the page that follows a confirmation says what became of the first digest. Returns the path of its page. */
const receive = async ({ request, clock, sleep }: Ports, welcome: string, until: Date): Promise<string | undefined> => {
  for (;;) {
    const { text } = expected(await request(welcome), 200, 'The page after a confirmation');
    const digest = pathIn(text, 'digest');
    // A page that waits for nothing says that there was no news to send.
    if (digest !== undefined || !text.includes('data-await=')) return digest;
    if (clock.now() >= until) throw new Broken('The first digest did not come in time');
    await sleep(lookMilliseconds);
  }
};

/**
 * Does what a reader does, through the pages alone: signs up, confirms, receives a first digest, reads its page, and has
 * everything erased. Says which promise was broken, if one was; what it had signed up is erased all the same.
 */
export const keepWatch = async (ports: Ports, until: Date): Promise<Watched> => {
  const { request, log, metrics } = ports;
  const kept: Promised[] = [];
  let now: Promised = 'sign-up';
  let preferences: string | undefined;
  const done = (next: Promised): void => {
    kept.push(now);
    now = next;
  };
  const journey = async (): Promise<void> => {
    let link = await signUp(ports);
    if (!link.startsWith(pathTo('confirm', { token: '' }))) {
      // The last canary died before it left.
      await erase(ports, link);
      link = await signUp(ports);
    }
    done('confirm');
    expected(await request(link), 200, 'The page to confirm');
    const confirmed = expected(await request(link, { form: [] }), 200, 'The confirmation');
    preferences = pathIn(confirmed.text, 'preferences');
    const welcome = pathIn(confirmed.text, 'welcome');
    if (preferences === undefined || welcome === undefined) throw new Broken('The confirmation leads nowhere');
    done('receive');
    const digest = await receive(ports, welcome, until);
    done('read');
    if (digest !== undefined) expected(await request(digest), 200, "A digest's page");
    done('leave');
    const leaving = preferences;
    preferences = undefined;
    await erase(ports, leaving);
    kept.push('leave');
  };
  try {
    await journey();
    metrics.add('CanaryPassed', 'Count', 1);
    log.info('the canary found every promise kept', { event: 'canary.passed' });
    return { passed: true, kept };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error('the canary found a promise broken', { event: 'canary.failed', promise: now, reason });
    if (preferences !== undefined)
      await erase(ports, preferences).catch((fault: unknown) =>
        log.warn('the canary could not leave; the next one will', { event: 'canary.left-behind', error: fault }),
      );
    return { passed: false, kept, broken: now, reason };
  }
};
