import type { Cluster, Member } from '../core/cluster.ts';
import { timeOf } from './cluster.ts';
import { byArrival } from './select.ts';

/** After so many whole days without a report what comes next is news of its own. */
const quietDays = 3;
const day = 86_400_000;

const isDated = ({ entry }: Member): boolean => entry.article.published.precision !== 'unknown';

/**
 * Parts a story that went quiet in between into its stages, newest first: the later ones are updates, with the reports
 * of the earlier ones behind them. A window of ten weeks so gives the stories that weekly windows give. A report
 * without a date parts nothing and stays with the latest stage. Members keep their order.
 */
const partsOf = ({ members, earlier }: Cluster): Cluster[] => {
  const dated = members
    .filter(isDated)
    .map((member) => ({ member, time: timeOf(member.entry) }))
    .sort((a, b) => a.time.from - b.time.from || byArrival(a.member.entry, b.member.entry));
  const stages: { members: Set<Member>; to: number }[] = [];
  for (const { member, time } of dated) {
    const stage = stages.at(-1);
    if (!stage || time.from - stage.to >= quietDays * day) stages.push({ members: new Set([member]), to: time.to });
    else {
      stage.members.add(member);
      stage.to = Math.max(stage.to, time.to);
    }
  }
  if (stages.length < 2) return [{ members, earlier }];
  const told = dated.map(({ member }) => member);
  return stages.reverse().map((stage, index) => {
    const isLast = index === 0;
    const before = told.slice(
      0,
      told.findIndex((member) => stage.members.has(member)),
    );
    return {
      members: members.filter((member) => stage.members.has(member) || (isLast && !isDated(member))),
      earlier: [...before.map(({ entry }) => entry).reverse(), ...earlier],
    };
  });
};

/** The stages of all stories. A story without a quiet time is one stage. */
export const stagesOf = (clusters: readonly Cluster[]): Cluster[] => clusters.flatMap(partsOf);
