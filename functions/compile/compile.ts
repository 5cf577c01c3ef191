import type { Entry } from '../core/article.ts';
import type { Edition, LeftOut, Shelf, Window } from '../core/edition.ts';
import { Malformed, Missing } from '../core/errors.ts';
import type { Log, Metrics, ObjectStore } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import type { CompileItem, EditionRequest, EditionReview } from '../core/run.ts';
import { defaultMaxAgeDays, type Topic } from '../core/topic.ts';
import type { Decision } from '../store/desk-decisions.ts';
import { type WithheldStory, writeWithheld } from '../store/desk-drafts.ts';
import { writeEdition } from '../store/editions.ts';
import type { FragmentTable } from '../store/fragments.ts';
import { writeSection } from '../store/mail-parts.ts';
import { reviewOf, writeGroupReview } from '../store/review.ts';
import { readEditionRequests } from '../store/runs.ts';
import { refsOf, standingPrint } from '../store/standing-edition.ts';
import { openTopicCatalog, type TopicCatalog, topicsFileKey } from '../store/topic-catalog.ts';
import { openWithdrawals } from '../store/withdrawals.ts';
import { readArticlesOf } from './edition-articles.ts';
import { withLeadPicture } from './lead-picture.ts';
import { type GroupWriting, openGroupWriting, type StageModel } from './model/group-writing.ts';
import type { Settings } from './settings.ts';
import { cluster } from './stories/cluster.ts';
import { inEditorsOrder, regroup, type Verdict, verdictOn, wordsOf } from './stories/decided.ts';
import { dedupe } from './stories/dedupe.ts';
import { withForeignReports } from './stories/foreign.ts';
import type { Cluster } from './stories/member.ts';
import { rank } from './stories/rank.ts';
import { compareStrings, type Dropped, select } from './stories/select.ts';
import type { Trace } from './trace.ts';
import { additionsOf } from './writing/added.ts';
import { storyOf } from './writing/write-story.ts';

const examples = 20;

const countLeftOut = (dropped: readonly Dropped[]): LeftOut[] => {
  const byCode = new Map<LeftOut['code'], string[]>();
  for (const { code, articleId } of dropped) {
    const ids = byCode.get(code);
    if (ids) ids.push(articleId);
    else byCode.set(code, [articleId]);
  }
  return [...byCode]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([code, ids]) => ({
      code,
      count: ids.length,
      // What editors keep out is owed once they let it go, so all of it is named.
      articleIds: ids.sort(compareStrings).slice(0, code === 'by-editor' ? undefined : examples),
    }));
};

const entriesOf = ({ members }: Pick<Cluster, 'members'>): Entry[] => members.map(({ entry }) => entry);

/**
 * A topic's stories in a window: a pure function of what goes in, whatever the order of the entries; the order of decisions
 * counts.
 * `background` are the topic's entries from before the window. `dropped` are articles that were already left out while
 * they were read; `readArticles` is how many of whatever topic arrived in the window. Every article of the topic is in a
 * story or counted under `leftOut`.
 */
export const editionOf = ({
  topic,
  window,
  entries,
  background,
  settings,
  dropped = [],
  readArticles,
  decisions = [],
  onWithheld,
  trace,
}: {
  topic: Topic;
  window: Window;
  entries: readonly Entry[];
  background: readonly Entry[];
  settings: Settings;
  dropped?: readonly Dropped[];
  readArticles?: number | undefined;
  /** What editors decided, in that order. */
  decisions?: readonly Decision[];
  /** Called with each story that a decision keeps out. */
  onWithheld?: ((withheld: WithheldStory) => void) | undefined;
  trace?: Trace | undefined;
}): Edition => {
  const leftOut = [...dropped];
  const drop = (code: LeftOut['code'], out: readonly Entry[]) =>
    leftOut.push(...out.map(({ article }) => ({ code, articleId: article.id })));

  const now = select({ entries, settings, maxAgeDays: topic.maxAgeDays ?? defaultMaxAgeDays });
  leftOut.push(...now.dropped);
  drop('old-on-arrival', now.old);
  const before = select({ entries: [...background, ...now.old], settings });
  const { members, background: earlier, oldNews } = dedupe({ entries: now.kept, background: before.kept });
  drop('old-news', oldNews);
  for (const { copies } of members) drop('near-copy', copies);

  const found = withForeignReports(cluster({ members, background: earlier, trace }), trace);
  const clusters = regroup(found, decisions).map((one) => ({
    ...one,
    added: additionsOf(one, one.members[0]!.entry.article.language),
  }));
  const news = clusters.filter(({ added }) => added === undefined || added.length > 0);
  for (const one of clusters) if (one.added?.length === 0) drop('old-news', entriesOf(one));
  const sentOn = window.to.slice(0, 10);
  const judged = new Map<Cluster, Verdict>(news.map((one) => [one, verdictOn(one, decisions, window.to)]));
  for (const [one, { out: decision }] of judged) {
    if (!decision) continue;
    drop('by-editor', entriesOf(one));
    const written = onWithheld && storyOf({ cluster: one, sentOn });
    if (written?.ok) onWithheld?.({ story: written.story, decision });
  }
  const printable = news.filter((one) => !judged.get(one)!.out);
  const isPinned = (one: Cluster) => judged.get(one)!.isPinned;
  const { ranked, overCap } = rank({ clusters: printable, topic, window, settings, isPinned });
  const withVerdict = ranked.map((one) => ({ cluster: one, verdict: judged.get(one)! }));
  for (const one of overCap) drop('over-cap', entriesOf(one));

  const stories = inEditorsOrder(withVerdict, decisions).flatMap(({ cluster: group, verdict }) => {
    const written = storyOf({ cluster: group, sentOn, verdict, trace });
    if (written.ok) {
      trace?.({ kind: 'story', story: written.story });
      return [written.story];
    }
    drop(written.code, entriesOf(group));
    return [];
  });
  if (trace) for (const out of leftOut) trace({ kind: 'left-out', ...out });
  const introduction = wordsOf('introduction', decisions, window.to);
  const subject = wordsOf('subject', decisions, window.to);
  return {
    schema: 1,
    topic: { id: topic.id, title: topic.title, description: topic.description },
    window,
    ...(introduction && { introduction }),
    ...(subject && { subject }),
    stories,
    ...(readArticles !== undefined && { readArticles }),
    matchedArticles: now.kept.length + now.old.length + now.dropped.length + dropped.length,
    leftOut: countLeftOut(leftOut),
  };
};

/** How an edition becomes the bytes of a mail's section, in the words of one language. */
export type Render = (input: {
  edition: Edition;
  language: Language;
}) => Promise<{ table: FragmentTable; body: Buffer }>;

export interface Ports {
  store: ObjectStore;
  render: Render;
  /** Whether the first story of an edition has a picture; not by default. */
  pictures?: boolean;
}

/** The topics as they are at the start of a group. */
const topicsNow = (store: ObjectStore): TopicCatalog =>
  openTopicCatalog(store, { freshMilliseconds: Number.POSITIVE_INFINITY });

/** The result of compiling an edition; `known` is false for a topic that no longer exists: nothing is written for it. */
export interface Compiled extends EditionRequest {
  known: boolean;
  articles: number;
  stories: number;
  sources: number;
  /** How it stands with its topic's editors; undefined if nobody has to review it. */
  review?: EditionReview | undefined;
  /** Keys of index entries that could not be read. */
  unreadable: string[];
  /** Articles of the window that were too many to be read. */
  overCapacity?: number | undefined;
}

/**
 * Compiles a topic's edition of a window: reads the index, writes the edition, and for each language its fragments.
 * Doing it again writes the same bytes. An edition that is held back until an editor approves it is not written; its
 * sections say so to `deliver`. Throws `Malformed` if the topic cannot be read: its edition is pending.
 */
export const compileEdition = async (
  {
    store,
    render,
    pictures = false,
    catalog = topicsNow(store),
    writing,
  }: Ports & { catalog?: TopicCatalog; writing?: GroupWriting },
  {
    topic: id,
    window,
    languages,
    readArticles,
    settings,
    shelf = 'editions',
  }: EditionRequest & { settings: Settings; shelf?: Shelf },
): Promise<Compiled> => {
  const found = await catalog.find(id);
  if (found.state === 'unreadable')
    throw new Malformed(`The topic ${id} cannot be read (${found.key}): ${found.reason}`);
  if (found.state === 'gone')
    return { topic: id, window, languages, known: false, articles: 0, stories: 0, sources: 0, unreadable: [] };
  const { topic } = found;

  const { unreadable, ...articles } = await readArticlesOf(store, { topic: id, window, settings });
  const withheld: WithheldStory[] = [];
  const onWithheld = shelf === 'desk/drafts' ? (one: WithheldStory) => void withheld.push(one) : undefined;
  const told = editionOf({ topic, window, ...articles, settings, readArticles, onWithheld });
  const { review } = shelf === 'editions' ? reviewOf(topic, told, articles.decisions) : { review: undefined };
  if (review === 'heldBack') {
    for (const language of languages) {
      const { introduction: _, subject: __, ...untold } = told;
      const { table, body } = await render({ edition: { ...untold, stories: [] }, language });
      await writeSection(store, { topic: id, window, language, shelf }, { table: { ...table, heldBack: true }, body });
    }
    const { matchedArticles } = told;
    return {
      ...{ topic: id, window, languages, known: true, review, unreadable },
      ...{ articles: matchedArticles, stories: 0, sources: 0 },
    };
  }
  const pictured = pictures ? await withLeadPicture(store, told, articles) : told;
  const compiled = writing
    ? await writing.write(pictured, topic, { ...articles, isApproved: review === 'approved' })
    : pictured;
  await writeEdition(store, compiled, shelf);
  // What was withdrawn while it was compiled may not have met it: its publisher's change, or this, sees the other.
  const { standing } = openWithdrawals(store);
  const edition = standingPrint(compiled, await standing(compiled.stories.flatMap(refsOf)));
  if (edition !== compiled) await writeEdition(store, edition, shelf);
  if (onWithheld) await writeWithheld(store, { topic: id, window }, withheld);
  for (const language of languages)
    await writeSection(store, { topic: id, window, language, shelf }, await render({ edition, language }));
  const sources = edition.stories.reduce((sum, story) => sum + story.sources.length, 0);
  const { matchedArticles, stories } = edition;
  return {
    topic: id,
    window,
    languages,
    known: true,
    articles: matchedArticles,
    stories: stories.length,
    sources,
    review,
    unreadable,
    overCapacity: edition.leftOut.find(({ code }) => code === 'over-capacity')?.count,
  };
};

/**
 * Compiles a group of a run's editions one after the other. If one fails the others are still compiled;
 * the first fault is thrown at the end, so that the caller can retry.
 */
export const compileGroup = async (
  ports: Ports & { log: Log; metrics: Metrics; model?: StageModel | undefined },
  { run, group, shelf = 'editions', settings }: CompileItem & { settings: Settings },
): Promise<Compiled[]> => {
  const stored = await readEditionRequests(ports.store, { run, group });
  if (stored.state === 'missing') throw new Missing(`The list of editions of run ${run}, group ${group}, is missing.`);
  if (stored.state === 'unreadable') throw new Malformed(`The list of editions at ${stored.key} cannot be read.`);
  const requests = stored.value;
  const catalog = topicsNow(ports.store);
  const writing = openGroupWriting(ports, { run, group, shelf });
  const compiled: Compiled[] = [];
  const faults: unknown[] = [];
  for (const request of requests)
    try {
      compiled.push(await compileEdition({ ...ports, catalog, writing }, { ...request, settings, shelf }));
    } catch (fault) {
      faults.push(fault);
      ports.log.error('an edition could not be compiled', {
        event: 'edition.failed',
        run,
        topic: request.topic,
        window: request.window,
        fault,
      });
    }
  await writing.end();
  for (const { topic, window, overCapacity } of compiled)
    if (overCapacity)
      ports.log.warn('a window has more articles than an edition is made from', {
        event: 'edition.over-capacity',
        ...{ run, topic, window, count: overCapacity },
      });
  const reviewed = compiled.flatMap(({ topic, review }) => (review ? [{ topic, review }] : []));
  // Written also if nothing was held back: the group may be compiled again after an approval.
  if (shelf === 'editions' && reviewed.length > 0) await writeGroupReview(ports.store, { run, group }, reviewed);
  const { file } = await catalog.inForce();
  if (file !== 'sound')
    ports.log.error('the topics file cannot be used', { event: 'topics.faulty', run, file, key: topicsFileKey });
  const unreadable = compiled.flatMap((edition) => edition.unreadable);
  if (unreadable.length > 0)
    ports.log.error('index entries cannot be read', {
      event: 'entries.unreadable',
      run,
      count: unreadable.length,
      keys: unreadable.slice(0, examples),
    });
  ports.metrics.add(
    'ObjectsUnreadable',
    'Count',
    unreadable.length + (file === 'sound' ? 0 : 1) + faults.filter((fault) => fault instanceof Malformed).length,
  );
  ports.metrics.add('EditionsCompiled', 'Count', compiled.length);
  const standing = (state: EditionReview) => reviewed.filter(({ review }) => review === state).length;
  ports.metrics.add('EditionsUnreviewed', 'Count', standing('unreviewed'));
  ports.metrics.add('EditionsHeldBack', 'Count', standing('heldBack'));
  ports.metrics.add('EditionsFailed', 'Count', faults.length);
  ports.log.info('editions compiled', {
    event: 'editions.compiled',
    run,
    group,
    editions: compiled.length,
    articles: compiled.reduce((sum, { articles }) => sum + articles, 0),
    stories: compiled.reduce((sum, { stories }) => sum + stories, 0),
    unknownTopics: compiled.filter(({ known }) => !known).map(({ topic }) => topic),
  });
  if (faults.length) throw faults[0];
  return compiled;
};
