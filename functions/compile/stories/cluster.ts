import type { Entry } from '../../core/article.ts';
import { vectorsOf } from '../../text/vectors.ts';
import type { Trace } from '../trace.ts';
import { agglomerate, type Time } from './agglomerate.ts';
import { isOtherEvent } from './lookalike.ts';
import type { Cluster, Member } from './member.ts';
import { byArrival } from './select.ts';

/**
 * When the news of an article is from, in milliseconds: the day, month or year that the article gives; else, as far as
 * anyone can tell, when it arrived.
 */
export const timeOf = ({ article: { published, arrivedAt } }: Entry): Time => {
  if (published.precision === 'unknown') return { from: Date.parse(arrivedAt), to: Date.parse(arrivedAt) };
  const [year, month = 1, date = 1] = published.date.split('-').map(Number) as [number, number?, number?];
  const next = {
    day: Date.UTC(year, month - 1, date + 1),
    month: Date.UTC(year, month, 1),
    year: Date.UTC(year + 1, 0, 1),
  }[published.precision];
  return { from: Date.UTC(year, month - 1, date), to: next - 1 };
};

/** An article without what is never printed: captions, bylines and the like are the same under many a story. */
const reportOf = ({ article, sentences }: Entry) => ({
  title: article.title,
  language: article.language,
  text: sentences.some(({ residue }) => residue)
    ? sentences
        .filter(({ residue }) => !residue)
        .map(({ start, end }) => article.text.slice(start, end))
        .join('\n')
    : article.text,
});

/**
 * Groups reports into stories: reports of one event together, lookalike events apart. Earlier reports that belong to
 * a story make it an update; they stand newest first, those of the window in the order of how much they have in common
 * with all the others. The answer does not depend on the order of what goes in.
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
    ...vectorsOf(reports.map(({ entry }) => reportOf(entry))),
    times: reports.map(({ entry }) => timeOf(entry)),
    isOtherEvent: (a, b) => isOtherEvent(reports[a]!.entry, reports[b]!.entry),
    onJoin:
      trace &&
      (({ groups: [one, other], ...join }) =>
        trace({ kind: 'joined', ...join, articleIds: [idsOf(one), idsOf(other)] })),
  });
  return groups.flatMap((group) => {
    const inWindow = group.flatMap((index) => reports[index]!.member ?? []);
    if (!inWindow.length) return [];
    const earlier = group.flatMap((index) => (reports[index]!.member ? [] : [reports[index]!.entry]));
    return [{ members: inWindow, earlier: earlier.sort((a, b) => byArrival(b, a)) }];
  });
};
