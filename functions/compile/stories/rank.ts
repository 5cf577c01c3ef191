import type { Window } from '../../core/edition.ts';
import type { Topic } from '../../core/topic.ts';
import { topicMatcher } from '../../text/match.ts';
import type { Settings } from '../settings.ts';
import type { Cluster } from './member.ts';
import { compareStrings } from './select.ts';

/** What each reason for a higher rank counts for; each reason is at most 1, except sources and reports. */
const weights = { sources: 1, reports: 0.3, freshness: 0.5, fit: 0.5 };
/** Characters at the beginning of an article that say what it is about. */
const leadCharacters = 400;

/** The publishers of a story; articles without one count as one unnamed publisher. */
const publishersOf = ({ members }: Cluster): Set<string | null> =>
  new Set(members.flatMap(({ entry, copies }) => [entry, ...copies]).map(({ article }) => article.publisher));

/**
 * Ranks stories: first come those that more independent publishers report (a syndicated copy does not count), that have
 * more reports, that are newer by their dated reports, and whose reports name the topic in their title or lead. Both the stories of a topic and
 * those that rely on a single publisher are limited in number.
 */
export const rank = ({
  clusters,
  topic,
  window,
  settings,
  isPinned = () => false,
}: {
  clusters: readonly Cluster[];
  topic: Topic;
  window: Window;
  settings: Settings;
  /** Whether an editor pinned a story: then it has its place, however few may have one. */
  isPinned?: (cluster: Cluster) => boolean;
}): { ranked: Cluster[]; overCap: Cluster[] } => {
  const matches = topicMatcher([topic]);
  const from = Date.parse(window.from);
  const span = Math.max(1, Date.parse(window.to) - from);
  const scored = clusters.map((cluster) => {
    const entries = cluster.members.map(({ entry }) => entry);
    const independent = new Set(entries.map(({ article }) => article.publisher)).size;
    // Whether a report without a day is news is not known: it is not fresh because it arrived late.
    const dated = entries.filter(({ article }) => article.published.precision === 'day');
    const newest = Math.max(from, ...dated.map(({ article }) => Date.parse(article.arrivedAt)));
    const fitting = entries.filter(
      ({ article: { title, text } }) => matches({ title, text: text.slice(0, leadCharacters) }).length,
    ).length;
    return {
      cluster,
      first: entries.reduce((least, { article }) => (compareStrings(article.id, least) < 0 ? article.id : least), '~'),
      score:
        weights.sources * Math.log2(independent) +
        weights.reports * Math.log2(entries.length) +
        weights.freshness * Math.min(1, Math.max(0, (newest - from) / span)) +
        weights.fit * (fitting / entries.length),
    };
  });
  scored.sort(
    (a, b) =>
      Number(isPinned(b.cluster)) - Number(isPinned(a.cluster)) ||
      b.score - a.score ||
      compareStrings(a.first, b.first),
  );

  const ranked: Cluster[] = [];
  const overCap: Cluster[] = [];
  const counts = new Map<string | null, number>();
  for (const { cluster } of scored) {
    const publishers = publishersOf(cluster);
    const [only] = publishers;
    const single = publishers.size === 1 && only !== undefined && only !== null ? only : undefined;
    const count = single === undefined ? 0 : (counts.get(single) ?? 0);
    const isFull = ranked.length >= settings.storiesPerTopic || count >= settings.storiesPerSource;
    if (isFull && !isPinned(cluster)) overCap.push(cluster);
    else {
      ranked.push(cluster);
      if (single !== undefined) counts.set(single, count + 1);
    }
  }
  return { ranked, overCap };
};
