import type { Entry } from '../../core/article.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
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
 * Indices of reports by language, since two languages share no words but names and figures, which may be those of another
 * event: foreign.ts decides about such reports. An unknown language is taken for that of most reports.
 */
const byLanguage = (entries: readonly Entry[]): number[][] => {
  const languages = entries.map(({ article }) => primaryLanguage(article.language));
  const known = Map.groupBy(languages, (language) => language);
  known.delete('und');
  const usual = [...known.values()].sort((a, b) => b.length - a.length)[0]?.[0];
  const languageOf = (index: number) => (languages[index] === 'und' ? usual : languages[index]);
  return [...Map.groupBy(entries.keys(), languageOf).values()];
};

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
  const { vectors, size } = vectorsOf(reports.map(({ entry }) => analysedArticle(entry).terms));
  const groups = byLanguage(reports.map(({ entry }) => entry)).flatMap((own) => {
    const entryAt = (index: number) => reports[own[index]!]!.entry;
    const idsOf = (group: readonly number[]) => group.map((index) => entryAt(index).article.id);
    const found = agglomerate({
      vectors: own.map((index) => vectors[index]!),
      size,
      times: own.map((_, index) => timeOf(entryAt(index))),
      areDifferentEvents: (a, b) => areDifferentEvents(entryAt(a), entryAt(b)),
      onJoin:
        trace &&
        (({ groups: [one, other], ...join }) =>
          trace({ kind: 'joined', ...join, articleIds: [idsOf(one), idsOf(other)] })),
    });
    return found.map((group) => group.map((index) => own[index]!));
  });
  return groups.flatMap((group) => {
    const inWindow = group.flatMap((index) => reports[index]!.member ?? []);
    if (!inWindow.length) return [];
    const earlier = group.flatMap((index) => (reports[index]!.member ? [] : [reports[index]!.entry]));
    const isUpdate = inWindow.some(({ entry }) => earlier.some((before) => continues(entry, before)));
    return [{ members: inWindow, earlier: (isUpdate ? earlier : []).sort((a, b) => byArrival(b, a)) }];
  });
};
