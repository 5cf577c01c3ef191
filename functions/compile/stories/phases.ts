import type { Cluster, Member } from './member.ts';
import { timeOf } from './publication.ts';
import { byArrival } from './select.ts';

/** Whole days without a report after which the next report begins a new phase. */
const quietDays = 3;
const day = 86_400_000;

/** A month or a year is too wide to find quiet days by. */
const hasDay = ({ entry }: Member): boolean => entry.article.published.precision === 'day';

/**
 * Splits a story where it went quiet into its phases, newest first: the later ones are updates, with the reports of the
 * earlier ones as their earlier reports. A window of ten weeks thus has the stories that weekly windows have. A report
 * without a day begins no phase: it belongs to the latest phase that its month or year allows. Members keep their order.
 */
const split = ({ members, earlier }: Cluster): Cluster[] => {
  const dated = members
    .filter(hasDay)
    .map((member) => ({ member, time: timeOf(member.entry) }))
    .sort((a, b) => a.time.from - b.time.from || byArrival(a.member.entry, b.member.entry));
  const phases: { members: Set<Member>; from: number; to: number }[] = [];
  for (const { member, time } of dated) {
    const phase = phases.at(-1);
    if (!phase || time.from - phase.to >= quietDays * day) phases.push({ members: new Set([member]), ...time });
    else {
      phase.members.add(member);
      phase.to = Math.max(phase.to, time.to);
    }
  }
  if (phases.length < 2) return [{ members, earlier }];
  for (const member of members.filter((one) => !hasDay(one))) {
    const { from, to } = timeOf(member.entry);
    const isUnknown = member.entry.article.published.precision === 'unknown';
    const phase = isUnknown ? undefined : phases.findLast((one) => one.from < to && one.to > from);
    (phase ?? phases.at(-1)!).members.add(member);
  }
  const inOrder = dated.map(({ member }) => member);
  return phases.reverse().map((phase) => {
    const before = inOrder.slice(
      0,
      inOrder.findIndex((member) => phase.members.has(member)),
    );
    return {
      members: members.filter((member) => phase.members.has(member)),
      earlier: [...before.map(({ entry }) => entry).reverse(), ...earlier],
    };
  });
};

/** The phases of all stories. A story without quiet days has one phase. */
export const phasesOf = (clusters: readonly Cluster[]): Cluster[] => clusters.flatMap(split);
