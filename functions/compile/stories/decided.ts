import type { EditorNote } from '../../core/edition.ts';
import type { Decided, Decision, ReportRef } from '../../store/desk-decisions.ts';
import type { Cluster, Member } from './member.ts';

/**
 * What editors decided, applied to the groups of reports that become stories. Which reports are one story, which stories are
 * printed and in what order may be an editor's choice; what is printed of a report never is.
 */

type OfReports = Extract<Decided, { reports: ReportRef[] }>;

const ownIds = ({ members }: Pick<Cluster, 'members'>): Set<string> =>
  new Set(members.flatMap(({ entry, copies }) => [entry, ...copies].map(({ article }) => article.id)));

const has = (ids: ReadonlySet<string>, reports: readonly ReportRef[]): boolean => reports.some(({ id }) => ids.has(id));

const isAmong = ({ entry, copies }: Member, ids: ReadonlySet<string>): boolean =>
  ids.has(entry.article.id) || copies.some(({ article }) => ids.has(article.id));

/** One story of several. The first of them leads, as the most representative; earlier reports of any are its own. */
const joined = (clusters: readonly Cluster[]): Cluster => ({
  members: clusters.flatMap(({ members }) => members),
  earlier: [...new Set(clusters.flatMap(({ earlier }) => earlier))].sort((a, b) =>
    a.article.arrivedAt < b.article.arrivedAt ? 1 : -1,
  ),
});

/** The stories as editors merged and split them, one decision after the other. */
export const regroup = (clusters: readonly Cluster[], decisions: readonly Decision[]): Cluster[] =>
  decisions.reduce<Cluster[]>(
    (groups, { decided }) => {
      if (decided.kind === 'merge') {
        const isOne = (cluster: Cluster) => has(ownIds(cluster), decided.reports);
        const parts = groups.filter(isOne);
        if (parts.length < 2) return groups;
        return groups.flatMap((cluster) => (cluster === parts[0] ? [joined(parts)] : isOne(cluster) ? [] : [cluster]));
      }
      if (decided.kind !== 'split') return groups;
      const ids = new Set(decided.reports.map(({ id }) => id));
      const apart = groups.flatMap(({ members }) => members.filter((member) => isAmong(member, ids)));
      if (apart.length === 0) return groups;
      const rest = groups.flatMap((cluster) => {
        const members = cluster.members.filter((member) => !isAmong(member, ids));
        return members.length === cluster.members.length
          ? [cluster]
          : members.length > 0
            ? [{ ...cluster, members }]
            : [];
      });
      return [...rest, { members: apart, earlier: [] }];
    },
    [...clusters],
  );

/** What editors decided about one story, as it counts at a moment. */
export interface Verdict {
  /** The hold or drop that keeps it out. */
  out?: Decision | undefined;
  isPinned: boolean;
  title?: string | undefined;
  lead?: { report: string; start: number } | undefined;
  note?: EditorNote | undefined;
}

/** The verdict after one more decision about the story. */
const after = (verdict: Verdict, decision: Decision, decided: OfReports): Verdict => {
  switch (decided.kind) {
    case 'pin':
    case 'unpin':
      return { ...verdict, isPinned: decided.kind === 'pin' };
    case 'hold':
    case 'drop':
      return { ...verdict, out: decision };
    case 'release':
      return { ...verdict, out: undefined };
    case 'title':
      return { ...verdict, title: decided.report };
    case 'lead':
      return { ...verdict, lead: decided.sentence };
    case 'note':
      return {
        ...verdict,
        note:
          decided.text === undefined ? undefined : { text: decided.text, by: decision.editor.name, at: decision.at },
      };
    default:
      return verdict;
  }
};

/**
 * What counts for a story in an edition whose window ends at `to`. Whatever keeps a story out does so at once, also if it was
 * decided after the window ended; a release counts from the first window that it is in, which prints what was owed. A
 * story that only continues one that is held or dropped is kept out with it.
 */
export const verdictOn = (cluster: Cluster, decisions: readonly Decision[], to: string): Verdict => {
  const own = ownIds(cluster);
  const known = new Set([...own, ...cluster.earlier.map(({ article }) => article.id)]);
  let verdict: Verdict = { isPinned: false };
  for (const decision of decisions) {
    const { decided, at } = decision;
    if (!('reports' in decided) || (decided.kind === 'release' && at > to)) continue;
    const isOut = decided.kind === 'hold' || decided.kind === 'drop' || decided.kind === 'release';
    if (has(isOut ? known : own, decided.reports)) verdict = after(verdict, decision, decided);
  }
  const out = verdict.out?.decided;
  const isOver = out?.kind === 'hold' && out.until !== undefined && out.until <= to;
  return isOver ? { ...verdict, out: undefined } : verdict;
};

/** Stories in the order that editors chose: pinned ones first; in each part those of the last `order`, then by rank. */
export const inEditorsOrder = <Story extends { cluster: Cluster; verdict: Verdict }>(
  ranked: readonly Story[],
  decisions: readonly Decision[],
): Story[] => {
  const order = decisions.findLast(({ decided }) => decided.kind === 'order')?.decided;
  const wanted = order?.kind === 'order' ? order.reports : [];
  const placeOf = ({ cluster }: Story): number => {
    const ids = ownIds(cluster);
    const place = wanted.findIndex(({ id }) => ids.has(id));
    return place < 0 ? wanted.length : place;
  };
  return ranked
    .map((story) => ({ story, place: placeOf(story) }))
    .sort((a, b) => Number(b.story.verdict.isPinned) - Number(a.story.verdict.isPinned) || a.place - b.place)
    .map(({ story }) => story);
};

/** The last words of a kind that count for a window that ends at `to`; undefined if they were taken away. */
export const wordsOf = (
  kind: 'introduction' | 'subject',
  decisions: readonly Decision[],
  to: string,
): EditorNote | undefined => {
  const last = decisions.findLast(({ decided }) => decided.kind === kind);
  if (!last || (last.decided.kind !== 'introduction' && last.decided.kind !== 'subject')) return undefined;
  const { text, until } = last.decided;
  return text === undefined || until < to ? undefined : { text, by: last.editor.name, at: last.at };
};
