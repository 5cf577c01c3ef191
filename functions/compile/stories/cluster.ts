import type { Entry } from '../../core/article.ts';
import { vectorsOf } from '../../text/vectors.ts';
import { analysedArticle } from '../analysed-article.ts';
import type { Trace } from '../trace.ts';
import { agglomerate } from './agglomerate.ts';
import { continues } from './continues.ts';
import { areDifferentEvents } from './lookalike.ts';
import type { Cluster, Member } from './member.ts';
import { timeOf } from './publication.ts';
import { byArrival } from './select.ts';

/**
 * Groups reports into stories: reports of one event together, lookalike events apart. Earlier reports that belong to a
 * story make it an update. Reports in the window come in the order of how much they have in common with all the others,
 * earlier ones newest first. The order of the input does not change the result.
 */
export const cluster = ({
  members,
  background,
  trace,
}: {
  members: readonly Member[];
  background: readonly Entry[];
  trace?: Trace | undefined;
}): Cluster[] => {
  const reports = [
    ...members.map((member) => ({ member, entry: member.entry })),
    ...background.map((entry) => ({ member: undefined, entry })),
  ].sort((a, b) => byArrival(a.entry, b.entry));
  const idsOf = (group: readonly number[]) => group.map((index) => reports[index]!.entry.article.id);
  const groups = agglomerate({
    ...vectorsOf(reports.map(({ entry }) => analysedArticle(entry).terms)),
    times: reports.map(({ entry }) => timeOf(entry)),
    areDifferentEvents: (a, b) => areDifferentEvents(reports[a]!.entry, reports[b]!.entry),
    onJoin:
      trace &&
      (({ groups: [one, other], ...join }) =>
        trace({ kind: 'joined', ...join, articleIds: [idsOf(one), idsOf(other)] })),
  });
  return groups.flatMap((group) => {
    const inWindow = group.flatMap((index) => reports[index]!.member ?? []);
    if (!inWindow.length) return [];
    const earlier = group.flatMap((index) => (reports[index]!.member ? [] : [reports[index]!.entry]));
    const isUpdate = inWindow.some(({ entry }) => earlier.some((before) => continues(entry, before)));
    return [{ members: inWindow, earlier: (isUpdate ? earlier : []).sort((a, b) => byArrival(b, a)) }];
  });
};
