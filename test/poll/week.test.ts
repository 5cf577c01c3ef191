import { describe, expect, it } from '@jest/globals';
import type { FeedHabits } from '../kit/feed-site.ts';
import { faultsOf, fiftyFeeds, killer, pollForDays } from '../kit/poll-week.ts';

describe('a week of fifty feeds with every bad habit', () => {
  it('asks as the fussiest operators want it, loses nothing and takes nothing in twice', async () => {
    const week = await pollForDays(fiftyFeeds, { days: 7 });
    expect(faultsOf(fiftyFeeds, week)).toEqual([]);
    const { site, articles, states, writes } = week;
    for (const { id } of fiftyFeeds) expect([id, site.score(id).requests > 8]).toEqual([id, true]);
    const titles = Map.groupBy(articles, ({ source }) => source);
    const revisions = fiftyFeeds.filter(({ revises }) => revises).flatMap(({ id }) => titles.get(id) ?? []).length;
    expect(writes).toBeLessThanOrEqual(articles.length + revisions);
    expect(writes).toBeGreaterThan(articles.length);
    // A feed that is gone is not asked again; one that has moved for good is asked at its new address.
    for (const { id } of fiftyFeeds.filter(({ goneAfterHours }) => goneAfterHours)) {
      expect(site.requests(id).filter(({ status }) => status === 410)).toHaveLength(1);
      expect((await states.get(id)).state?.goneAt).toBeDefined();
    }
    for (const { id, redirect } of fiftyFeeds.filter((feed) => feed.redirect)) {
      const isPermanent = redirect!.status === 301 || redirect!.status === 308;
      expect([id, (await states.get(id)).state?.movedTo]).toEqual([
        id,
        isPermanent ? `${week.origin}/${id}/moved.xml` : undefined,
      ]);
    }
  });

  it('does all of that when it is killed at any call', async () => {
    const { dies, kills } = killer(50, 11);
    expect(faultsOf(fiftyFeeds, await pollForDays(fiftyFeeds, { dies, days: 7 }))).toEqual([]);
    expect(kills()).toBeGreaterThan(400);
  });

  it('says so when a feed holds fewer items than appeared, also when it is killed, and asks more often', async () => {
    const busy: FeedHabits[] = [
      { id: 'busy', everyHours: 0.1, holds: 3, validators: 'both', maxAge: 3600 },
      { id: 'brief', everyHours: 0.5, holds: 1, validators: 'etag' },
      { id: 'brisk', everyHours: 0.2, holds: 5, validators: 'none', undated: true },
    ];
    const calm = await pollForDays(busy, { days: 1 });
    expect(faultsOf(busy, calm)).toEqual([]);
    expect(calm.events.filter(({ event }) => event === 'source.items-missed').length).toBeGreaterThan(10);
    const { dies } = killer(12, 3);
    expect(faultsOf(busy, await pollForDays(busy, { days: 1, dies }))).toEqual([]);
  });

  it('recognises a feed that gives its old items new ids', async () => {
    const chosen = fiftyFeeds.filter(({ guids }) => guids === 'reset-daily');
    expect(faultsOf(chosen, await pollForDays(chosen, { days: 3 }))).toEqual([]);
  });
});
