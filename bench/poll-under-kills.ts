import type { FeedHabits } from '../test/kit/feed-site.ts';
import { faultsOf, fiftyFeeds, killer, pollForDays } from '../test/kit/poll-week.ts';

/** Feeds that drop items between two polls, beside the fifty that do not. */
const hasty: FeedHabits[] = [0.1, 0.2, 0.4, 0.8].flatMap((everyHours, at) => [
  { id: `hasty-${at}`, everyHours, holds: 3, validators: 'both', maxAge: 3600 },
  { id: `hasty-undated-${at}`, everyHours, holds: 2, validators: 'none', undated: true },
  { id: `hasty-nameless-${at}`, everyHours, holds: 4, validators: 'etag', guids: 'none' },
]);

/**
 * Polls feeds for weeks of simulated time, each with other and more frequent kills, and prints what operators or readers
 * would find wrong. Returns the exit code: 1 if anything is.
 */
export const pollUnderKills = async (weeks: number): Promise<number> => {
  const feeds = [...fiftyFeeds, ...hasty];
  let wrong = 0;
  for (let week = 0; week < weeks; week++) {
    const every = [1000, 200, 50, 20, 10][week % 5]!;
    const { dies, kills } = killer(every, week + 1);
    const polled = await pollForDays(feeds, { days: 7, dies });
    const faults = faultsOf(feeds, polled);
    wrong += faults.length;
    const requests = feeds.reduce((sum, { id }) => sum + polled.site.score(id).requests, 0);
    const missed = polled.events.filter(({ event }) => event === 'source.items-missed').length;
    console.log(
      `week ${week + 1}: ${kills()} kills, ${requests} requests, ${polled.articles.length} items, reported as missed ${missed} times, faults ${faults.length}`,
    );
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  }
  return wrong === 0 ? 0 : 1;
};
