import { everything } from '../../functions/core/reader.ts';
import { pathTo } from '../../functions/site/site-paths.ts';
import { articlePath, storyPath } from '../../functions/site/story-path.ts';
import { writeCustomTopic } from '../../functions/store/custom-topics.ts';
import { doneKeys } from '../../functions/web/pages/preferences.ts';
import { parseQuery } from '../../functions/web/readers/custom-topic-query.ts';
import type { CaseGroup, GalleryCase } from './gallery-case.ts';
import { correctStories } from './gallery-corrections.ts';
import { longWindow, quietWindow, storyIds, translatedWindow, writtenWindow } from './gallery-editions.ts';
import { daysFromNow, type GallerySite, ownId } from './gallery-site.ts';
import { silentTopic } from './gallery-store.ts';
import { newsIn } from './local-news.ts';
import {
  addressMail,
  confirmationMail,
  type DigestOrder,
  digestName,
  languageOf,
  pathIn,
  sendDigest,
  skipDigest,
} from './mail-cases.ts';
import { sampleWindow, security } from './sample-news.ts';

/** A custom topic and its name, as a reader types it. */
const customTopic = () => {
  const parsed = parseQuery('ferry OR trawler');
  if (!parsed.ok) throw new Error(`The query cannot be parsed: ${parsed.code}.`);
  return parsed.topic;
};

/** The path of a reader's preferences. */
export const preferencesPath = (site: GallerySite) =>
  pathTo('preferences', { token: site.token({ purpose: 'preferences' }) });
const welcomePath = (site: GallerySite) => pathTo('welcome', { token: site.token({ purpose: 'preferences' }) });
const pausePath = (site: GallerySite) => pathTo('pause', { token: site.token({ purpose: 'preferences' }) });
const leavePath = (site: GallerySite, readerId = ownId) =>
  pathTo('unsubscribe', { token: site.token({ purpose: 'unsubscribe', readerId }) });

export const subscribing: CaseGroup = {
  title: 'Subscribing',
  cases: [
    { id: 'check-inbox', title: 'Check your inbox', show: (site) => site.get(pathTo('checkInbox')) },
    {
      id: 'confirm',
      title: 'Confirm',
      show: async (site) => site.get(pathIn(await confirmationMail(site), 'confirm')),
    },
    {
      id: 'confirm-changed',
      title: 'Confirm, with other choices than in the mail',
      show: async (site) => {
        const first = await confirmationMail(site);
        await confirmationMail(site, { cadence: 'month', monthday: '31', own: 'ferry' });
        return site.get(pathIn(first, 'confirm'));
      },
    },
    {
      id: 'confirmed',
      title: 'Confirmed',
      show: async (site) => site.post(pathIn(await confirmationMail(site), 'confirm'), {}),
    },
    {
      id: 'confirmed-later',
      title: 'Confirmed, with a custom topic',
      show: async (site) => site.post(pathIn(await confirmationMail(site, { own: 'ferry' }), 'confirm'), {}),
    },
    {
      id: 'first-digest',
      title: 'First digest sent',
      show: async (site) => {
        site.reader({ confirmedAt: daysFromNow(0) });
        await sendDigest(site);
        return site.get(welcomePath(site));
      },
    },
    {
      id: 'first-digest-none',
      title: 'No first digest, as there was no news',
      show: async (site) => {
        site.reader({ confirmedAt: daysFromNow(0) });
        await skipDigest(site);
        return site.get(welcomePath(site));
      },
    },
    {
      id: 'confirmed-already',
      title: 'Confirmed before',
      show: async (site) => {
        site.reader();
        return site.get(pathTo('confirm', { token: site.token({ purpose: 'confirm' }) }));
      },
    },
    { id: 'link', title: 'Request a link', show: (site) => site.get(pathTo('link')) },
    { id: 'privacy', title: 'Privacy', show: (site) => site.get(pathTo('privacy')) },
  ],
};

/** The preferences of a reader with these properties. */
const preferences = (
  id: string,
  title: string,
  more: Parameters<GallerySite['reader']>[0] = {},
  before: (site: GallerySite) => Promise<void> = async () => {},
): GalleryCase => ({
  id: `preferences${id}`,
  title,
  show: async (site) => {
    await before(site);
    site.reader(more);
    return site.get(preferencesPath(site));
  },
});

export const choosing: CaseGroup = {
  title: 'Preferences',
  cases: [
    preferences('', 'Preferences'),
    preferences('-month', 'Once a month, short', {
      schedule: { cadence: { every: 'month', day: 31 }, at: '18:15', zone: 'America/New_York' },
      length: 'short',
      minStories: 5,
    }),
    preferences('-paused', 'While paused', { pausedUntil: daysFromNow(12) }),
    preferences('-left', 'After leaving', { state: 'left', due: null }),
    preferences('-suppressed', 'After bounces', { state: 'suppressed', due: null }),
    preferences('-custom', 'With a custom topic', { topics: [security.topic.id, customTopic().id] }, (site) =>
      writeCustomTopic(site.store, customTopic()),
    ),
    preferences('-unnamed', 'With a topic that cannot be read', { topics: [security.topic.id, 'own-lost'] }),
    ...Object.keys(doneKeys).map((done) => ({
      id: `preferences-done-${done}`,
      title: `Just done: ${done}`,
      show: async (site: GallerySite) => {
        site.reader();
        return site.get(`${preferencesPath(site)}?done=${done}`);
      },
    })),
    {
      id: 'pause',
      title: 'Pause',
      show: async (site) => {
        site.reader();
        return site.get(pausePath(site));
      },
    },
    {
      id: 'pause-paused',
      title: 'Pause, just paused',
      show: async (site) => {
        site.reader({ pausedUntil: daysFromNow(14) });
        return site.get(`${pausePath(site)}?done=paused`);
      },
    },
    {
      id: 'new-address',
      title: 'Confirm the new address',
      show: async (site) => site.get(pathIn(await addressMail(site), 'address')),
    },
    {
      id: 'new-address-again',
      title: 'New address, confirmed before',
      show: async (site) => {
        const path = pathIn(await addressMail(site), 'address');
        await site.post(path, {});
        return site.post(path, {});
      },
    },
  ],
};

export const leaving: CaseGroup = {
  title: 'Leaving',
  cases: [
    {
      id: 'unsubscribe',
      title: 'Unsubscribe',
      show: async (site) => {
        site.reader();
        return site.get(leavePath(site));
      },
    },
    {
      id: 'unsubscribe-single',
      title: 'Unsubscribe, with one topic',
      show: async (site) => {
        site.reader({ topics: [security.topic.id] });
        return site.get(leavePath(site));
      },
    },
    {
      id: 'left',
      title: 'Unsubscribed',
      show: async (site) => {
        site.reader();
        return site.post(leavePath(site), {});
      },
    },
    {
      id: 'left-topic',
      title: 'Unsubscribed from one topic',
      show: async (site) => {
        site.reader();
        return site.post(leavePath(site), { topic: newsIn[site.language].topic.id });
      },
    },
    {
      id: 'left-long-ago',
      title: 'Unsubscribed long ago: nothing to undo',
      show: async (site) => {
        site.reader({ state: 'left', due: null, lastLeft: { what: everything, at: daysFromNow(-30) } });
        return site.get(leavePath(site));
      },
    },
    {
      id: 'left-guest',
      title: 'Unsubscribed without being a reader',
      show: (site) => site.post(leavePath(site, 'rguest'), {}),
    },
    { id: 'undone', title: 'Undone', show: (site) => site.get(pathTo('undone')) },
    {
      id: 'erase',
      title: 'Delete all data',
      show: async (site) => {
        site.reader();
        return site.get(pathTo('erase', { token: site.token({ purpose: 'preferences' }) }));
      },
    },
    {
      id: 'erased',
      title: 'Deleted',
      show: async (site) => {
        site.reader();
        return site.post(pathTo('erase', { token: site.token({ purpose: 'preferences' }) }), {});
      },
    },
  ],
};

/** A digest as a page, or the part of it that begins with a story. */
const digestPage = (id: string, title: string, order: DigestOrder = {}, from = 0): GalleryCase => ({
  id: `web-digest${id}`,
  title,
  ...languageOf(order),
  show: async (site) => {
    await sendDigest(site, order);
    const token = site.token({ purpose: 'view', about: digestName(order) });
    return site.get(`${pathTo('digest', { token })}${from > 0 ? `?from=${from}` : ''}`);
  },
});

const reading = (
  id: string,
  title: string,
  path: (about: { topic: string; stories: ReturnType<typeof storyIds> }) => string,
  more: Partial<GalleryCase> = {},
): GalleryCase => ({
  id,
  title,
  show: (site) => site.get(path({ topic: newsIn[site.language].topic.id, stories: storyIds(site.language) })),
  ...more,
});

const window = sampleWindow;

export const archive: CaseGroup = {
  title: 'Reading',
  cases: [
    digestPage('', 'Digest on the web'),
    digestPage('-short', 'Short digest on the web', { reader: { length: 'short' } }),
    digestPage('-missing-topic', 'Digest on the web, a topic missing', { missed: true }),
    digestPage('-long', 'Long digest on the web, first page', { window: longWindow }),
    digestPage('-rest', 'Long digest on the web, last page', { window: longWindow }, 105),
    digestPage('-guest', 'Digest on the web, for a guest', {
      isGuest: true,
      message: { kind: 'request' },
    }),
    reading('topic', 'Topic', ({ topic }) => pathTo('topic', { topic })),
    reading(
      'topic-older',
      'Topic, older stories',
      ({ topic }) => `${pathTo('topic', { topic })}?before=2026-10-20T00:00:00.000Z`,
    ),
    reading('topic-silent', 'Topic without stories', () => pathTo('topic', { topic: silentTopic.id })),
    {
      id: 'topic-custom',
      title: 'Custom topic',
      show: async (site) => {
        await writeCustomTopic(site.store, customTopic());
        return site.get(pathTo('topic', { topic: customTopic().id }));
      },
    },
    reading('edition', 'Edition', ({ topic }) => pathTo('edition', { topic, window })),
    reading('edition-written', 'Edition with a brief that a model wrote', ({ topic }) =>
      pathTo('edition', { topic, window: writtenWindow }),
    ),
    reading('edition-translated', 'Edition with a brief written in another language than its reports', ({ topic }) =>
      pathTo('edition', { topic, window: translatedWindow }),
    ),
    reading('edition-quiet', 'Edition without stories', ({ topic }) =>
      pathTo('edition', { topic, window: quietWindow }),
    ),
    reading('story', 'Story with everything', ({ topic, stories }) =>
      pathTo('topicStory', { topic, story: `20261113-${stories.earlier}` }),
    ),
    reading('story-plain', 'Story with one source', ({ topic, stories }) =>
      pathTo('topicStory', { topic, story: `20261121-${stories.tariff}` }),
    ),
    {
      id: 'story-corrected',
      title: 'Corrected story',
      show: async (site) => {
        await correctStories(site);
        const { earlier } = storyIds(site.language);
        return site.get(pathTo('topicStory', { topic: newsIn[site.language].topic.id, story: `20261113-${earlier}` }));
      },
    },
    {
      id: 'corrections',
      title: 'Corrections',
      show: async (site) => {
        await correctStories(site);
        return site.get(pathTo('corrections'));
      },
    },
    reading('corrections-none', 'Corrections, if there are none', () => pathTo('corrections')),
    reading('story-undated', 'Story without date or publisher, in English', () =>
      storyPath(security.topic.id, security.stories[1]!),
    ),
    reading(
      'article',
      'Article with its cited passages',
      ({ topic, stories }) =>
        articlePath({ topic, source: { articleId: stories.tariff, arrivedAt: '2026-11-21T09:00:00.000Z' } })!,
    ),
    reading(
      'article-whole',
      'Article without an address of its own, shown whole',
      ({ topic, stories }) =>
        articlePath({ topic, source: { articleId: stories.dropped, arrivedAt: '2026-11-21T09:00:00.000Z' } })!,
    ),
    reading(
      'article-withdrawn',
      'Withdrawn article',
      ({ topic, stories }) =>
        articlePath({ topic, source: { articleId: stories.withdrawn, arrivedAt: '2026-11-21T09:00:00.000Z' } })!,
      { status: 410 },
    ),
    reading(
      'story-withdrawn',
      'Withdrawn story',
      ({ topic, stories }) => pathTo('story', { topic, window, story: stories.withdrawn }),
      { status: 410 },
    ),
  ],
};
