import type { Window } from '../../core/edition.ts';
import type { Topic } from '../../core/topic.ts';
import { topicMatcher } from '../../text/match.ts';
import type { Settings } from '../settings.ts';
import type { Cluster } from './member.ts';
import { order } from './select.ts';

/** What each ground for putting a story higher counts for; each ground is 1 at most, sources excepted. */
const weights = { sources: 1, reports: 0.3, freshness: 0.5, fit: 0.5 };
/** The words at the head of an article that tell what it is about, in characters. */
const leadCharacters = 400;

/** Who stands behind a story; articles without a publisher count as one nameless source. */
const publishersOf = ({ members }: Cluster): Set<string | null> =>
  new Set(members.flatMap(({ entry, copies }) => [entry, ...copies]).map(({ article }) => article.publisher));

/**
 * Puts stories in order: those that more independent sources report (a syndicated copy is none), that more reports are
 * about, that are fresher, and whose reports name the topic in their title or lead come first. A topic has so many
 * stories at most, and so many that rest on one publisher alone.
 */
export const rank = ({
  clusters,
  topic,
  window,
  settings,
}: {
  clusters: readonly Cluster[];
  topic: Topic;
  window: Window;
  settings: Settings;
}): { ranked: Cluster[]; overCap: Cluster[] } => {
  const matches = topicMatcher([topic]);
  const from = Date.parse(window.from);
  const span = Math.max(1, Date.parse(window.to) - from);
  const scored = clusters.map((cluster) => {
    const entries = cluster.members.map(({ entry }) => entry);
    const independent = new Set(entries.map(({ article }) => article.publisher)).size;
    const newest = Math.max(...entries.map(({ article }) => Date.parse(article.arrivedAt)));
    const fitting = entries.filter(
      ({ article: { title, text } }) => matches({ title, text: text.slice(0, leadCharacters) }).length,
    ).length;
    return {
      cluster,
      first: entries.reduce((least, { article }) => (order(article.id, least) < 0 ? article.id : least), '~'),
      score:
        weights.sources * Math.log2(independent) +
        weights.reports * Math.log2(entries.length) +
        weights.freshness * Math.min(1, Math.max(0, (newest - from) / span)) +
        weights.fit * (fitting / entries.length),
    };
  });
  scored.sort((a, b) => b.score - a.score || order(a.first, b.first));

  const ranked: Cluster[] = [];
  const overCap: Cluster[] = [];
  const alone = new Map<string | null, number>();
  for (const { cluster } of scored) {
    const publishers = publishersOf(cluster);
    const [only] = publishers;
    const rests = publishers.size === 1 && only !== undefined && only !== null ? only : undefined;
    const already = rests === undefined ? 0 : (alone.get(rests) ?? 0);
    if (ranked.length >= settings.storiesPerTopic || already >= settings.storiesPerSource) overCap.push(cluster);
    else {
      ranked.push(cluster);
      if (rests !== undefined) alone.set(rests, already + 1);
    }
  }
  return { ranked, overCap };
};
