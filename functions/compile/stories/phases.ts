import { timeOf } from './cluster.ts';
import type { Cluster, Member } from './member.ts';
import { byArrival } from './select.ts';

/** After so many whole days without a report what comes next is news of its own. */
const quietDays = 3;
const day = 86_400_000;

/** A month or a year is too wide to tell a quiet time by. */
const hasDay = ({ entry }: Member): boolean => entry.article.published.precision === 'day';

/**
 * Parts a story that went quiet in between into its stages, newest first: the later ones are updates, with the reports
 * of the earlier ones behind them. A window of ten weeks so gives the stories that weekly windows give. A report
 * without a day parts nothing: it stays with the latest stage that its month or year allows. Members keep their order.
 */
const partsOf = ({ members, earlier }: Cluster): Cluster[] => {
  const dated = members
    .filter(hasDay)
    .map((member) => ({ member, time: timeOf(member.entry) }))
    .sort((a, b) => a.time.from - b.time.from || byArrival(a.member.entry, b.member.entry));
  const stages: { members: Set<Member>; from: number; to: number }[] = [];
  for (const { member, time } of dated) {
    const stage = stages.at(-1);
    if (!stage || time.from - stage.to >= quietDays * day) stages.push({ members: new Set([member]), ...time });
    else {
      stage.members.add(member);
      stage.to = Math.max(stage.to, time.to);
    }
  }
  if (stages.length < 2) return [{ members, earlier }];
  for (const member of members.filter((one) => !hasDay(one))) {
    const { from, to } = timeOf(member.entry);
    const isUnknown = member.entry.article.published.precision === 'unknown';
    const stage = isUnknown ? undefined : stages.findLast((one) => one.from < to && one.to > from);
    (stage ?? stages.at(-1)!).members.add(member);
  }
  const told = dated.map(({ member }) => member);
  return stages.reverse().map((stage) => {
    const before = told.slice(
      0,
      told.findIndex((member) => stage.members.has(member)),
    );
    return {
      members: members.filter((member) => stage.members.has(member)),
      earlier: [...before.map(({ entry }) => entry).reverse(), ...earlier],
    };
  });
};

/** The stages of all stories. A story without a quiet time is one stage. */
export const phasesOf = (clusters: readonly Cluster[]): Cluster[] => clusters.flatMap(partsOf);
