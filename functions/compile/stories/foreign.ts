import type { Entry } from '../../core/article.ts';
import { names as calendarNames } from '../../text/en/calendar.ts';
import { patternsFor } from '../../text/patterns.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Trace } from '../trace.ts';
import type { Cluster } from './member.ts';
import { timeOf } from './publication.ts';

/** Joins a report in another language to the story of its event where names, figures and day say so. Precision comes first. */

const day = 86_400_000;
/** Whole days between the reports of one event in two languages: they are published at most two days apart. */
const maxDaysBetween = 1;
/** Characters of a report that are read: its news is at the top. */
const maxRead = 3000;
/** Words that distinguish the event, names and figures together, of which so many must be names; figures alone need more. */
const minShared = 4;
const minNames = 2;
const minFiguresAlone = 4;
/** The story that shares the most must share this many more than the next one. */
const margin = 2;
/** A name or figure that more than this share of the stories have, at least so many, says nothing about the event. */
const commonShare = 0.1;
const minCommon = 3;

/** Names of states are in the news of every day. */
const states = new Set(
  patternsFor('en').states.states.flatMap(({ state, otherNames }) =>
    tokensOf([state, ...otherNames].join(' ')).map(({ word }) => word),
  ),
);

/** A number as digits of ASCII, without separators of thousands and units: Arabic and Urdu have digits of their own. */
const figureOf = (word: string): string =>
  word
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.codePointAt(0)! & 0xf))
    .replace(/[.,٫٬](?=\d{3}(?!\d))/gu, '')
    .replace(/\D+$/u, '');

interface Marks {
  names: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

const isYear = (figure: string) => /^(?:19|20)\d\d$/u.test(figure);

/**
 * What distinguishes the event of some reports across languages: names in Latin letters (four or more; a German genitive
 * loses its s), and whole figures of two digits or more. Years are none.
 */
const marksOf = (entries: readonly Entry[]): Marks => {
  const names = new Set<string>();
  const figures = new Set<string>();
  for (const { article } of entries)
    for (const { word, capital, number, stop } of tokensOf(
      `${article.title ?? ''}\n${article.text.slice(0, maxRead)}`,
      article.language,
    )) {
      if (number) {
        const figure = figureOf(word);
        if (/^[1-9]\d+$/u.test(figure) && !isYear(figure)) figures.add(figure);
      } else if (capital && !stop && /^[a-z']{4,}$/u.test(word) && !calendarNames.has(word) && !states.has(word))
        names.add(word.replace(/s$/u, ''));
    }
  return { names, figures };
};

const languagesOf = ({ members }: Cluster): Set<string> =>
  new Set(members.map(({ entry }) => primaryLanguage(entry.article.language)));

/** The language of most members, of equals that of the first. */
const usualLanguage = ({ members }: Pick<Cluster, 'members'>): string => {
  const counts = new Map<string, number>();
  for (const { entry } of members) {
    const language = primaryLanguage(entry.article.language);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['und', 0] as [string, number])[0];
};

/** Whole days between the reports of two stories. */
const daysBetween = (a: Cluster, b: Cluster): number => {
  const span = (cluster: Cluster) => {
    const times = cluster.members.map(({ entry }) => timeOf(entry));
    return { from: Math.min(...times.map(({ from }) => from)), to: Math.max(...times.map(({ to }) => to)) };
  };
  const [one, other] = [span(a), span(b)];
  return Math.floor(Math.max(0, one.from - other.to, other.from - one.to) / day);
};

/** Members in the usual language first, each group in its order, so that no foreign report leads. */
const usualFirst = (members: Cluster['members'], usual: string): Cluster['members'] => {
  const isUsual = ({ entry }: Cluster['members'][number]) => primaryLanguage(entry.article.language) === usual;
  return [...members.filter(isUsual), ...members.filter((member) => !isUsual(member))];
};

const idsOf = ({ members }: Cluster): string[] => members.map(({ entry }) => entry.article.id);

/**
 * Stories with the foreign ones joined to them. Foreign is what is not in the usual language, that of most reports. A foreign
 * story joins the one of the usual language that shares at least four distinguishing names and figures with it, two of them
 * names (four figures where the scripts differ), is published within two days, and shares clearly more than any other
 * story. Otherwise it stays a story of its own. A story with a report in the usual language leads with that.
 */
export const withForeignReports = (clusters: readonly Cluster[], trace?: Trace): Cluster[] => {
  const usual = usualLanguage({ members: clusters.flatMap(({ members }) => members) });
  const isForeign = (cluster: Cluster) => !languagesOf(cluster).has(usual);
  if (clusters.every((cluster) => [...languagesOf(cluster)].every((language) => language === usual)))
    return [...clusters];
  const own = clusters.filter((cluster) => !isForeign(cluster));
  const marks = own.map(({ members }) =>
    marksOf(members.map(({ entry }) => entry).filter(({ article }) => primaryLanguage(article.language) === usual)),
  );
  const holders = new Map<string, number>();
  for (const { names, figures } of marks)
    for (const mark of [...names, ...figures]) holders.set(mark, (holders.get(mark) ?? 0) + 1);
  const common = Math.max(minCommon, commonShare * own.length);
  const joined = new Map<Cluster, Cluster[]>();
  const alone: Cluster[] = [];
  for (const foreign of clusters.filter(isForeign)) {
    const { names, figures } = marksOf(foreign.members.map(({ entry }) => entry));
    const telling = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
      [...mine.intersection(theirs)].filter((mark) => holders.get(mark)! <= common).length;
    const [best, next] = own
      .map((cluster, at) => {
        const shared = { names: telling(names, marks[at]!.names), figures: telling(figures, marks[at]!.figures) };
        return { cluster, ...shared, total: shared.names + shared.figures };
      })
      .filter(({ cluster }) => daysBetween(cluster, foreign) <= maxDaysBetween)
      .sort((a, b) => b.total - a.total);
    const isEnough =
      best !== undefined &&
      best.total >= minShared &&
      (best.names >= minNames || best.figures >= minFiguresAlone) &&
      best.figures > 0 &&
      best.total - (next?.total ?? 0) >= margin;
    if (!isEnough) {
      alone.push(foreign);
      continue;
    }
    joined.set(best.cluster, [...(joined.get(best.cluster) ?? []), foreign]);
    trace?.({
      kind: 'joined',
      across: 'languages',
      score: best.total,
      threshold: minShared,
      articleIds: [idsOf(best.cluster), idsOf(foreign)],
    });
  }
  return [
    ...own.map((cluster) => {
      const more = joined.get(cluster) ?? [];
      return {
        ...cluster,
        members: usualFirst([...cluster.members, ...more.flatMap(({ members }) => members)], usual),
        earlier: [...cluster.earlier, ...more.flatMap(({ earlier }) => earlier)],
      };
    }),
    ...alone,
  ];
};
