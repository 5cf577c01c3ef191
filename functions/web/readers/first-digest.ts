import type { LedgerItem } from '../../core/ledger.ts';
import type { Reader } from '../../core/reader.ts';
import { customTopicPrefix } from '../../core/topic.ts';
import type { TopicNews } from '../../store/home-page.ts';
import type { AppContext } from '../app-context.ts';
import { isIndexed } from './custom-topic.ts';
import { linkTo } from './links.ts';

/**
 * What became of the digest that follows a confirmation. `coming`: a run is at work on it. `later`: the next slot's run
 * sends it, once a custom topic is indexed. `none`: there was nothing to send. `scheduled`: nothing is known of it, so
 * the schedule sends it.
 */
export type FirstDigest =
  | { state: 'coming' | 'later' | 'none' | 'scheduled' }
  /** `view`: the path of its page. */
  | { state: 'sent'; view: string; headlines: Pick<TopicNews['headlines'][number], 'text' | 'language'>[] };

const headlinesShown = 5;
/** A run of one reader takes about a minute; what takes longer than this has failed, and the schedule sends it. */
const runMilliseconds = 15 * 60_000;

type Accepted = Extract<LedgerItem, { state: 'accepted' }> & { digest: string };

const headlinesIn = async ({ archive }: AppContext, { stories }: Accepted) => {
  const found = await Promise.all(
    stories.slice(0, headlinesShown).map(async ({ topic, window, storyId }) => {
      const story = (await archive.edition(topic, window))?.stories.find(({ id }) => id === storyId);
      return story && { text: story.headline.text, language: story.language };
    }),
  );
  return found.filter((headline) => headline !== undefined);
};

/** Looks up, in the ledger, what became of the first digest since a reader confirmed. */
export const firstDigestOf = async (app: AppContext, reader: Reader): Promise<FirstDigest> => {
  const since = reader.confirmedAt ?? reader.createdAt;
  let first: Accepted | undefined;
  let isSkipped = false;
  // Newest first.
  for await (const item of app.ledger.list(reader.id)) {
    if (item.updatedAt < since) break;
    if (item.state === 'accepted' && item.stories.length > 0) first = item;
    isSkipped ||= item.state === 'skipped';
  }
  if (first) {
    const view = await linkTo(app, { purpose: 'view', readerId: reader.id, about: first.digest });
    return { state: 'sent', view, headlines: await headlinesIn(app, first) };
  }
  if (isSkipped) return { state: 'none' };
  for (const id of reader.topics)
    if (id.startsWith(customTopicPrefix) && !(await isIndexed(app, { id }))) return { state: 'later' };
  return { state: app.clock.now().getTime() - Date.parse(since) < runMilliseconds ? 'coming' : 'scheduled' };
};
