import type { Member } from './member.ts';
import { timeOf } from './publication.ts';
import { byArrival } from './select.ts';

/** Whole days without a report after which the next report begins a new phase. */
const quietDays = 3;
const day = 86_400_000;

/** A month or a year is too wide to find quiet days by. */
const hasDay = ({ entry }: Member): boolean => entry.article.published.precision === 'day';

/**
 * The phases of a story, newest first: a story of a long window is split where it went quiet. A report without a day begins
 * no phase: it belongs to the latest phase that its month or year allows. Within a phase, members keep their order.
 */
export const phasesOf = (members: readonly Member[]): Member[][] => {
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
  if (phases.length < 2) return [[...members]];
  for (const member of members.filter((one) => !hasDay(one))) {
    const { from, to } = timeOf(member.entry);
    const isUnknown = member.entry.article.published.precision === 'unknown';
    const phase = isUnknown ? undefined : phases.findLast((one) => one.from < to && one.to > from);
    (phase ?? phases.at(-1)!).members.add(member);
  }
  return phases.reverse().map((phase) => members.filter((member) => phase.members.has(member)));
};
