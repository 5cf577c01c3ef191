import pMap from 'p-map';
import type { Entry } from '../core/article.ts';
import { instantOf, type StoredObject } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { writeEntry } from '../store/entries.ts';
import type { Known, Manifest } from '../store/manifests.ts';
import { writeWantedPicture } from '../store/story-pictures.ts';
import { writeWithdrawal } from '../store/withdrawals.ts';
import { analyse } from '../text/analyse.ts';
import type { Match } from '../text/match.ts';
import {
  correctByNotice,
  correctByRevision,
  correctByWaiting,
  correctByWithdrawal,
  dismissWithdrawals,
  type CorrectionPorts as Ports,
} from './correct.ts';
import type { Draft } from './draft.ts';

import { deleteEntries, entriesOf, wasSeen, writesAtOnce } from './known-articles.ts';
import {
  articleOf,
  asPending,
  type Look,
  missingMatches,
  movedFrom,
  type Planned,
  planArticle,
  staleEntries,
} from './plan-article.ts';
import { stillSaid, takeBack } from './revision.ts';

const analysed = (planned: Planned, object: StoredObject & { key: string }): Entry => {
  const article = articleOf(planned, object);
  return { schema: 1, article, sentences: analyse(article), matched: [] };
};

/** Writes an article's entries under topics. */
const writeEntries = async (
  { store, key, pictures }: Look,
  { planned, matches, object }: { planned: Planned; matches: readonly Match[]; object: StoredObject },
): Promise<void> => {
  const { article, sentences } = analysed(planned, { key, ...object });
  const isUnderTopic = matches.some(({ topic }) => topic !== allArticles);
  if (pictures && article.picture && isUnderTopic) await writeWantedPicture(store, article.picture.url);
  // Topics come last: if writing breaks off before them, no reader can have seen the article, and it may arrive later.
  for (const { topic, words } of matches.toReversed()) {
    const entry: Entry = { schema: 1, article, sentences, matched: words };
    await writeEntry(store, { topic, arrivedAt: article.arrivedAt, id: article.id }, entry);
  }
};

/** Whether the words of an article may be others than at the last look, or a look at them broke off. */
const isChanged = (look: Look, { known }: Planned): boolean => {
  const previous = look.known.get(known.id);
  return !previous || previous.gone === true || previous.pending !== undefined || previous.content !== known.content;
};

/**
 * Records what stands of an article that changed or came back, and then what of its printed words that corrects: whatever
 * is compiled meanwhile either is among the editions that are looked at or sees what no longer stands.
 */
const settlePrinted = async (
  ports: Ports,
  { look, planned, object }: { look: Look; planned: Planned; object: StoredObject },
): Promise<void> => {
  if (!isChanged(look, planned)) return;
  const { draft, known, version } = planned;
  const { key } = look;
  const previous = look.known.get(known.id);
  if (known.marked) {
    const standing = [...(draft.title ? [draft.title] : []), draft.text, ...(version ? stillSaid(version, draft) : [])];
    await writeWithdrawal(ports, { id: known.id, since: known.since ?? known.arrivedAt, key, standing });
  }
  if (previous?.gone && previous.content === known.content) await dismissWithdrawals(ports, known.id);
  if (version && previous) await correctByRevision(ports, { planned, version, previous, object: { ...object, key } });
  const { origin, arrivedAt } = articleOf(planned, { ...object, key });
  await correctByNotice(ports, { draft, id: known.id, origin, since: known.since ?? arrivedAt });
};

/** Takes back from earlier versions of an article what its latest no longer says. */
const settleVersions = async (look: Look, planned: Planned): Promise<void> => {
  const { draft, known } = planned;
  if (!known.earlier || !isChanged(look, planned)) return;
  await takeBack(look.store, { known, draft, isResumed: look.known.get(known.id)?.pending !== undefined });
};

/** Records that nothing of these articles stands any more, and what of them was printed. */
export const revoke = async (
  ports: Ports,
  { key, articles }: { key: string; articles: readonly Known[] },
): Promise<void> => {
  await pMap(
    articles.filter(wasSeen),
    async (known) => {
      const { id, since, arrivedAt } = known;
      await writeWithdrawal(ports, { id, since: since ?? arrivedAt, key, standing: [] });
      await correctByWithdrawal(ports, known);
    },
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
  { look, ports, note }: { look: Look; ports: Ports; note: (articles: Manifest['articles']) => Promise<void> },
  { drafts, done, object }: { drafts: readonly Draft[]; done: Map<string, Known>; object: StoredObject },
): Promise<number> => {
  const { store, known } = look;
  const now = instantOf(ports.clock.now());
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
    const atOnce = { concurrency: writesAtOnce };
    await pMap(planned, (one) => settlePrinted(ports, { look, planned: one, object }), atOnce);
    await pMap(writes, (write) => writeEntries(look, write), atOnce);
    await pMap(planned, (one) => settleVersions(look, one), atOnce);
    const arrived = planned.filter((one) => isChanged(look, one));
    if (arrived.length > 0)
      await correctByWaiting(ports, {
        origin: { key: look.key, etag: object.etag },
        arrived: () => arrived.map((one) => analysed(one, { ...object, key: look.key })),
      });
  }
  await deleteEntries(
    store,
    planned.flatMap((one) => staleEntries(look, one.known)),
  );
  for (const one of planned) done.set(one.known.id, one.known);
  return writes.flatMap(({ matches }) => matches).filter(({ topic }) => topic !== allArticles).length;
};
