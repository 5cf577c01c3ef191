import robotsParser from 'robots-parser';
import { type Clock, type FetchPage, instantOf, type ObjectStore } from '../core/ports.ts';
import { type Robots, readRobots, writeRobots } from '../store/polled-items.ts';

/** The name that robots.txt may address. */
const robotName = 'Broadsheet';
// The package is CommonJS, and its types name the function `default`.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;
const freshMilliseconds = 86_400_000;
/** A host that could not answer is asked again sooner. */
const unansweredMilliseconds = 3_600_000;
const isUnanswered = (status: number) => status !== 200 && (status < 400 || status >= 500 || status === 429);
const maxCharacters = 500_000;
/** The longest pause between two pages that is waited for; of a host that asks for more, no page is fetched. Seconds. */
const maxPause = 10;
/** Between two pages of a host that does not ask for more. Seconds. */
const usualPause = 1;

/** Whether a page may be fetched, and how long to wait before; `isPassing`: not now, because its host cannot answer. Seconds. */
export type RobotsAnswer = { allowed: true; pause: number } | { allowed: false; isPassing?: true };

/**
 * Whether the robots.txt of a page's host allows it to be fetched. It is read at most once a day, or once an hour while the
 * host cannot answer. Without one, everything
 * is allowed; if the host cannot answer, nothing is (RFC 9309, 2.3.1).
 */
export const askRobots = async (
  { store, clock, fetchPage }: { store: ObjectStore; clock: Clock; fetchPage: FetchPage },
  page: string,
  { headers, ports }: { headers: Readonly<Record<string, string>>; ports?: readonly number[] | undefined },
): Promise<RobotsAnswer> => {
  const { origin, host } = new URL(page);
  const url = `${origin}/robots.txt`;
  const stored = await readRobots(store, host);
  const isFresh =
    stored &&
    Math.abs(clock.now().getTime() - Date.parse(stored.at)) <
      (isUnanswered(stored.status) ? unansweredMilliseconds : freshMilliseconds);
  const fetched = async (): Promise<Omit<Robots, 'schema'>> => {
    const answer = await fetchPage({ url, headers, ports });
    const found =
      answer.outcome === 'answered'
        ? { status: answer.status, text: answer.body.toString('utf8').slice(0, maxCharacters) }
        : { status: 0, text: '' };
    const robots = { at: instantOf(clock.now()), ...found, ...(found.status !== 200 && { text: '' }) };
    await writeRobots(store, host, robots);
    return robots;
  };
  const { status, text } = isFresh ? stored : await fetched();
  if (isUnanswered(status)) return { allowed: false, isPassing: true };
  if (status !== 200) return { allowed: true, pause: usualPause };
  const robots = parseRobots(url, text);
  const pause = Math.max(usualPause, robots.getCrawlDelay(robotName) ?? 0);
  return robots.isAllowed(page, robotName) === false || pause > maxPause
    ? { allowed: false }
    : { allowed: true, pause };
};
