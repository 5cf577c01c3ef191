import pMap from 'p-map';
import type { Article, Entry } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore, type StoredObject } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { writeEntry } from '../store/entries.ts';
import type { Known, Manifest } from '../store/manifests.ts';
import { writeWantedPicture } from '../store/pictures.ts';
import { writeWithdrawal } from '../store/withdrawals.ts';
import { analyse } from '../text/analyse.ts';
import type { Match } from '../text/match.ts';
import type { Draft } from './draft.ts';
import { deleteEntries, entriesOf, wasSeen, writesAtOnce } from './known-articles.ts';
import {
  asPending,
  type Look,
  missingMatches,
  movedFrom,
  type Planned,
  planArticle,
  staleEntries,
} from './plan-article.ts';
import { stillSaid, takeBack } from './revision.ts';

/** The article of a plan as it is stored. */
const articleOf = ({ known, draft }: Planned, { key, etag, versionId }: { key: string } & StoredObject): Article => {
  const { member, item: _, onlyTopics: __, ...fields } = draft;
  return {
    id: known.id,
    origin: {
      key,
      etag,
      ...(versionId !== undefined && { versionId }),
      ...(member !== undefined && { member }),
      ...(known.item !== undefined && { item: known.item }),
    },
    arrivedAt: known.arrivedAt,
    ...(known.since !== undefined && { since: known.since }),
    ...fields,
  };
};

/** Writes an article's entries under topics. */
const writeEntries = async (
  { store, key, pictures }: Look,
  { planned, matches, object }: { planned: Planned; matches: readonly Match[]; object: StoredObject },
): Promise<void> => {
  const article = articleOf(planned, { key, ...object });
  const sentences = analyse(article);
  const isUnderTopic = matches.some(({ topic }) => topic !== allArticles);
  if (pictures && article.picture && isUnderTopic) await writeWantedPicture(store, article.picture.url);
  // Topics come last: if writing breaks off before them, no reader can have seen the article, and it may arrive later.
  for (const { topic, words } of matches.toReversed()) {
    const entry: Entry = { schema: 1, article, sentences, matched: words };
    await writeEntry(store, { topic, arrivedAt: article.arrivedAt, id: article.id }, entry);
  }
};

/** Records what stands of an article that changed or came back, and takes back the rest from its earlier versions. */
const settleVersions = async (
  { look, clock }: { look: Look; clock: Clock },
  { draft, known, version }: Planned,
): Promise<void> => {
  const { store, key } = look;
  const previous = look.known.get(known.id);
  const isChanged = !previous || previous.gone || previous.pending || previous.content !== known.content;
  if (!isChanged) return;
  if (known.marked) {
    const standing = [...(draft.title ? [draft.title] : []), draft.text, ...(version ? stillSaid(version, draft) : [])];
    await writeWithdrawal({ store, clock }, { id: known.id, since: known.since ?? known.arrivedAt, key, standing });
  }
  if (known.earlier) await takeBack(store, { known, draft, isResumed: previous?.pending !== undefined });
};

/** Records that nothing of these articles stands any more. */
export const revoke = async (
  { store, clock }: { store: ObjectStore; clock: Clock },
  { key, articles }: { key: string; articles: readonly Known[] },
): Promise<void> => {
  await pMap(
    articles.filter(wasSeen),
    ({ id, since, arrivedAt }) =>
      writeWithdrawal({ store, clock }, { id, since: since ?? arrivedAt, key, standing: [] }),
    { concurrency: writesAtOnce },
  );
};

/**
 * Writes a chunk of drafts into the index: the manifest says first what is pending, then entries are written, then those
 * at other times or under other topics are deleted. A crash anywhere leaves what the next look can finish.
 * In: what is done already, and a function that stores the manifest. Adds to `done`. Returns how many entries were
 * written under topics.
 */
export const writeChunk = async (
  { look, clock, note }: { look: Look; clock: Clock; note: (articles: Manifest['articles']) => Promise<void> },
  { drafts, done, object }: { drafts: readonly Draft[]; done: Map<string, Known>; object: StoredObject },
): Promise<number> => {
  const { store, known } = look;
  const now = instantOf(clock.now());
  const planned = await pMap(drafts, (draft) => planArticle(look, draft, now), { concurrency: writesAtOnce });
  const writes = planned
    .map((one) => ({ planned: one, matches: missingMatches(look, one), object }))
    .filter(({ matches }) => matches.length > 0);
  if (writes.length > 0) {
    const pending = planned.map((one) => asPending(look, one.known));
    const ids = new Set(pending.map(({ id }) => id));
    // The manifest holds one time for each article, so entries at another time are deleted first.
    const moved = planned.map((one) => movedFrom(look, one.known)).filter((one) => one !== undefined);
    await deleteEntries(store, moved.flatMap(entriesOf));
    const rest = [...known.values()].filter(({ id }) => !done.has(id) && !ids.has(id));
    await note([...done.values(), ...pending, ...rest]);
    await pMap(writes, (write) => writeEntries(look, write), { concurrency: writesAtOnce });
    await pMap(planned, (one) => settleVersions({ look, clock }, one), { concurrency: writesAtOnce });
  }
  await deleteEntries(
    store,
    planned.flatMap((one) => staleEntries(look, one.known)),
  );
  for (const one of planned) done.set(one.known.id, one.known);
  return writes.flatMap(({ matches }) => matches).filter(({ topic }) => topic !== allArticles).length;
};
