import type { Entry } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Cited, Earlier, LeftOut, Source, Story } from '../../core/edition.ts';
import { isComment } from '../../text/comment.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { takesForKnown } from '../../text/taken-for-known.ts';
import { analysedArticle } from '../analysed-article.ts';
import type { Verdict } from '../stories/decided.ts';
import { type Cluster, continued, type Member } from '../stories/member.ts';
import { phasesOf } from '../stories/phases.ts';
import type { Trace } from '../trace.ts';
import { comparable } from './added.ts';
import { chosenByEditor } from './chosen-by-editor.ts';
import { cutHeadline } from './cut-headline.ts';
import { withDayNotes } from './day-notes.ts';
import { disagreementsOf } from './disagreements.ts';
import { budgetWords, openingOf } from './opening.ts';
import { allPassages, type Passage } from './passages.ts';
import { quotesOf } from './quotations.ts';
import { threadOf } from './thread-steps.ts';
import { timelineOf } from './timeline.ts';
import { isCutOff, titleWords } from './title-words.ts';

const maxEarlier = 5;
const maxHeadlineLength = 160;

const sourceOf = ({ article }: Entry, number: number, copies: readonly Entry[]): Source => ({
  number,
  articleId: article.id,
  origin: article.origin,
  publisher: article.publisher,
  title: article.title,
  url: article.url,
  language: article.language,
  published: article.published,
  arrivedAt: article.arrivedAt,
  ...(article.since !== undefined && { since: article.since }),
  copies: copies.map(({ article: copy }) => ({
    articleId: copy.id,
    publisher: copy.publisher,
    since: copy.since ?? copy.arrivedAt,
  })),
});

const earlierOf = ({ article, sentences }: Entry): Earlier[] => {
  const lead = sentences.find(({ residue }) => !residue);
  const named = titleWords(article.title ?? '');
  const title = named.length <= maxHeadlineLength && !isCutOff(named) ? named : '';
  const span = lead?.spans[0];
  const headline =
    title || (span && printSpans(article.text, cutHeadline(article.text, span, { language: article.language }).spans));
  if (!headline) return [];
  const { id, origin, publisher, url, published, arrivedAt, since } = article;
  return [
    { articleId: id, origin, headline, publisher, url, published, arrivedAt, ...(since !== undefined && { since }) },
  ];
};

/** Why no brief can be written for a cluster: no text to print, or every sentence too short or too long for a brief. */
const reasonOf = (passages: readonly Passage[]): LeftOut['code'] => {
  const statements = passages.filter(({ words }) => words > 0);
  if (statements.length === 0) return 'no-sentences';
  return statements.some(({ words }) => words > budgetWords) ? 'too-long' : 'too-short';
};

const isReport = ({ article, sentences }: Entry): boolean => !isComment(article, sentences);

/** Which entries tell a story: where one reports what happened, what a column thinks of it is neither news nor a day of the story. */
const newsAmong = (entries: readonly Entry[]): typeof isReport => (entries.some(isReport) ? isReport : () => true);

const unprintable = (passages: readonly Passage[]): Passage[] =>
  passages.map((passage) => ({ ...passage, unfit: true }));

/**
 * The story of a cluster: headline, brief, timeline, quotes, what changed and where sources disagree, every word of it
 * cited. Written in the language of the most representative report, from the reports in that language; all are sources.
 * `sentOn` is the ISO day on which it is read: words for a day that would mean another one by then get their date.
 */
export const storyOf = ({
  cluster,
  sentOn,
  verdict,
  trace,
}: {
  cluster: Cluster;
  sentOn: string;
  /** What editors chose of its reports, and their note. */
  verdict?: Pick<Verdict, 'title' | 'lead' | 'note'> | undefined;
  trace?: Trace | undefined;
}): { ok: true; story: Story } | { ok: false; code: LeftOut['code'] } => {
  const phases = phasesOf(cluster.members);
  const language = cluster.members[0]?.entry.article.language ?? 'und';
  const isForeign = ({ entry }: Member) => primaryLanguage(entry.article.language) !== primaryLanguage(language);
  const all = phases
    .flat()
    .toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)))
    .map(({ entry, copies }, index) => ({ entry, copies, source: index + 1 }));
  const sameLanguage = all.filter((member) => !isForeign(member));
  const withDates = ({ entry, source }: (typeof all)[number]) => ({
    ...entry,
    source,
    dates: analysedArticle(entry).dates,
  });
  const reports = sameLanguage.map(withDates);
  const own = sameLanguage.map(({ entry }) => entry);
  const isNews = newsAmong(own);
  const perReport = allPassages(reports).map((list, at) => (isNews(own[at]!) ? list : unprintable(list)));
  const passages = perReport.flat();

  const foreign = all.filter(isForeign).map(withDates);
  const asSource = ({ article, source, dates }: (typeof reports)[number]) => ({ ...article, source, dates });
  const sourceReports = reports.map(asSource);
  const titled = sourceReports.map(({ title, text, source, published, arrivedAt }, at) => ({
    title: isNews(own[at]!) ? title : null,
    text,
    source,
    day: published.precision === 'day' ? published.date : arrivedAt.slice(0, 10),
  }));
  // The newest phase opens the story; reports of the phases before it are told as what was known.
  const newest = new Set(phases[0]!.map(({ entry }) => entry));
  const leading = sameLanguage.filter(({ entry }) => newest.has(entry)).length || reports.length;
  const openingFrom = (count: number) =>
    openingOf({
      reports: reports.slice(0, count),
      titled: titled.slice(0, count),
      perReport: perReport.slice(0, count),
      earlier: [...own.slice(count), ...cluster.earlier],
      language,
      readOn: sentOn,
      trace,
    });
  const opening = openingFrom(leading) ?? (leading < reports.length ? openingFrom(reports.length) : undefined);
  if (!opening) return { ok: false, code: reasonOf(passages) };
  const {
    headline,
    chosen,
    brief: passagesOfBrief,
  } = chosenByEditor(opening, {
    verdict,
    reports: sameLanguage.map(({ entry, source }) => ({ entry, source })),
    perReport,
  });
  const brief: Cited[] = passagesOfBrief.map(({ text, report, spans }) => ({
    text,
    source: reports[report]!.source,
    spans,
  }));
  const [earliest] = cluster.members
    .map(({ entry: { article } }) => article)
    .sort((a, b) => (a.arrivedAt < b.arrivedAt || (a.arrivedAt === b.arrivedAt && a.id < b.id) ? -1 : 1));
  const earlier = comparable(continued(cluster), language);
  const sourceNumbers = new Map(all.map(({ entry, source }) => [entry, source]));
  const said = [headline.text, ...brief.map(({ text }) => text)];
  // What can be understood with the headline and the brief comes first.
  const added = (cluster.added ?? [])
    .map(({ entry, spans }) => ({
      text: printSpans(entry.article.text, spans),
      source: sourceNumbers.get(entry)!,
      spans,
    }))
    .toSorted((a, b) => Number(takesForKnown(a.text, said, language)) - Number(takesForKnown(b.text, said, language)));
  const thread = threadOf({
    own: own.filter(isNews),
    earlier: earlier.filter(isReport),
    headline,
    headlineReport: all[headline.source - 1]?.entry,
  });
  const story: Story = {
    id: earliest!.id,
    headline,
    brief,
    sources: all.map(({ entry, copies, source }) => sourceOf(entry, source, copies)),
    timeline: timelineOf({
      passages,
      reports: sourceReports,
      briefStems: new Set(chosen.flatMap(({ content }) => [...content])),
      trace,
    }),
    quotes: quotesOf(reports, brief),
    // A figure is the same in every language; of what is foreign only that is read.
    disagreements: disagreementsOf(
      [...passages, ...allPassages(foreign, reports.length).flat()],
      [...sourceReports, ...foreign.map(asSource)],
      { headline: headline.text, chosen },
    ),
    // Those of the thread as well, so that a withdrawal reaches them.
    earlier: earlier
      .filter(({ article }, at) => at < maxEarlier || thread?.some(({ articleId }) => articleId === article.id))
      .flatMap(earlierOf),
    ...(earlier.length > 0 && added.length > 0 && { added }),
    ...(thread && { thread }),
    ...(verdict?.note && { note: verdict.note }),
    matched: [...new Set(cluster.members.flatMap(({ entry }) => entry.matched))].sort(),
    language,
  };
  const bySource = new Map(reports.map(({ article, source, dates }) => [source, { article, dates }]));
  return { ok: true, story: withDayNotes(story, (source) => bySource.get(source), sentOn) };
};
