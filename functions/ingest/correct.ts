import pMap from 'p-map';
import type { Entry } from '../core/article.ts';
import type { Edition } from '../core/edition.ts';
import { type Clock, instantOf, type Log, type ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { correctionByNotice, correctionByRevision, correctionByWithdrawal } from '../corrections/corrected.ts';
import type { Claim, Correction } from '../corrections/correction.ts';
import { type PrintedWords, printedWords, shownWords } from '../corrections/printed-words.ts';
import { wordsSaid } from '../corrections/words-said.ts';
import { dismissCorrection, listCorrectionsOf, writeCorrection } from '../store/corrections.ts';
import { listWindowsPrinting, readEdition } from '../store/editions.ts';
import { findManifest, type Known } from '../store/manifests.ts';
import { valueIfFound } from '../store/stored.ts';
import { writeWithdrawal } from '../store/withdrawals.ts';
import { correctionNotice } from '../text/correction-notes.ts';
import { countShared, shinglesOf } from '../text/shingles.ts';
import { type Notice, noticedArticle } from './noticed-article.ts';
import { articleOf, type Planned } from './plan-article.ts';
import { contentName, stillSaid } from './revision.ts';

/** Finds what editions printed of an article that its publisher changes or takes back, and writes the correction. */

export interface CorrectionPorts {
  store: ObjectStore;
  clock: Clock;
  log: Log;
}

type Ports = CorrectionPorts;

/**
 * Editions that are read for one change: the latest of those that hold the article, enough for every reader's own window of
 * several days, then the first of those after it.
 */
const maxEditions = 400;
const readsAtOnce = 8;

/** The editions that may have printed any version of an article. */
const editionsWith = async ({ store, log }: Ports, known: Known): Promise<Edition[]> => {
  const places = [known, ...(known.earlier ?? [])].flatMap(({ arrivedAt, topics }) =>
    topics.filter((topic) => topic !== allArticles).map((topic) => ({ topic, arrivedAt })),
  );
  const holding = new Map<string, { topic: string; window: Edition['window'] }>();
  const after = new Map(holding);
  for (const { topic, arrivedAt } of places)
    for await (const window of listWindowsPrinting(store, topic, arrivedAt))
      (window.from < arrivedAt ? holding : after).set(`${window.to} ${window.from} ${topic}`, { topic, window });
  const latest = [...holding].sort(([a], [b]) => b.localeCompare(a));
  const following = [...after].filter(([name]) => !holding.has(name)).sort(([a], [b]) => a.localeCompare(b));
  const wanted = [...latest, ...following].slice(0, maxEditions);
  const editions = await pMap(
    wanted,
    async ([, edition]) => {
      const stored = await readEdition(store, edition);
      if (stored.state === 'unreadable')
        log.error('an edition cannot be read, so its readers may not be told of a correction', {
          event: 'object.unreadable',
          key: stored.key,
          reason: stored.reason,
        });
      return valueIfFound(stored);
    },
    { concurrency: readsAtOnce },
  );
  return editions.filter((edition) => edition !== undefined);
};

/** What earlier corrections of an article say instead, which readers were told as well. */
const earlierClaims = async ({ store }: Ports, articleId: string): Promise<Claim[]> => {
  const claims: Claim[] = [];
  for await (const stored of listCorrectionsOf(store, articleId))
    if (stored.state === 'found' && stored.value.dismissed === null) claims.push(...stored.value.claims);
  return claims;
};

const wordsOf = async (ports: Ports, known: Known): Promise<{ editions: Edition[]; printed: PrintedWords[] }> => {
  const editions = await editionsWith(ports, known);
  if (editions.length === 0) return { editions, printed: [] };
  return { editions, printed: printedWords(known.id, { editions, claims: await earlierClaims(ports, known.id) }) };
};

const log = ({ log }: Ports, { id, kind, topics, claims }: Correction): void =>
  log.info('a correction was found', {
    event: 'correction.found',
    correction: id,
    kind,
    topics,
    claims: claims.length,
  });

/**
 * Writes the correction that a later version of an article is of what was printed, if it takes anything material back.
 * `previous` is the article as it was known. Doing it again writes the same.
 */
export const correctByRevision = async (
  ports: Ports,
  {
    planned,
    version,
    previous,
    object,
  }: { planned: Planned; version: Entry; previous: Known; object: { key: string; etag: string; versionId?: string } },
): Promise<void> => {
  const { draft, known } = planned;
  const { printed } = await wordsOf(ports, previous);
  if (printed.length === 0) return;
  const { id, publisher, title, url, language, origin } = articleOf(planned, object);
  const correction = correctionByRevision({
    article: {
      id,
      since: known.since ?? version.article.since ?? version.article.arrivedAt,
      publisher,
      title,
      url,
      language,
    },
    before: version.article,
    after: draft,
    revision: origin,
    printed,
    at: instantOf(ports.clock.now()),
    change: ['revision', version.article.arrivedAt, contentName(version.article), contentName(draft)],
  });
  if (correction) log(ports, await writeCorrection(ports.store, correction));
};

/** Writes the correction that the withdrawal of an article is, if anything of it was printed. */
export const correctByWithdrawal = async (ports: Ports, known: Known): Promise<void> => {
  const { editions, printed } = await wordsOf(ports, known);
  const source = editions
    .toSorted((a, b) => b.window.to.localeCompare(a.window.to))
    .flatMap(({ stories }) => stories.flatMap(({ sources }) => sources))
    .find(({ articleId }) => articleId === known.id);
  if (!source) return;
  const { publisher, title, url, language } = source;
  const correction = correctionByWithdrawal({
    article: { id: known.id, since: known.since ?? known.arrivedAt, publisher, title, url, language },
    printed,
    at: instantOf(ports.clock.now()),
    change: ['withdrawal', known.arrivedAt, known.content ?? ''],
  });
  if (correction) log(ports, await writeCorrection(ports.store, correction));
};

/** An article that comes back as it was is withdrawn no longer: readers who were not told that it was will not be. */
export const dismissWithdrawals = async ({ store, clock }: Ports, articleId: string): Promise<void> => {
  for await (const stored of listCorrectionsOf(store, articleId)) {
    const correction = valueIfFound(stored);
    if (correction?.kind !== 'withdrawn' || correction.dismissed !== null) continue;
    const at = instantOf(clock.now());
    await dismissCorrection(store, correction, { by: 'publisher', at, reason: 'The article was published again.' });
  }
};

/** An item that has this share of what another one says is sent in its place. */
const sentAgain = 0.5;

/** What remains of an article once an item took its place, or noted what was wrong with it: in its own words. */
const standingAfter = (entry: Entry, after: { draft: Notice['draft'] } | { without: readonly string[] }): string[] => {
  if ('draft' in after) return [...stillSaid(entry, after.draft), after.draft.text];
  return wordsSaid(entry).filter((words) => !after.without.includes(words));
};

/** What an item says in place of an article, or notes about it. */
const correctionNoted = async (
  ports: Ports,
  { notice, entry, known }: { notice: Notice; entry: Entry; known: Known },
): Promise<void> => {
  const { printed } = await wordsOf(ports, known);
  const { draft } = notice;
  const { id, arrivedAt, since = arrivedAt, publisher, title, url, language, origin } = entry.article;
  const [before, after] = [shinglesOf(entry.article.text), shinglesOf(draft.text)];
  const isSentAgain = before.length > 0 && countShared(before, after) >= sentAgain * before.length;
  const given = {
    article: { id, since, publisher, title, url, language },
    printed,
    at: instantOf(ports.clock.now()),
    change: ['notice', notice.id, contentName(draft)],
  };
  const correction = isSentAgain
    ? correctionByRevision({ ...given, before: entry.article, after: draft, revision: notice.origin })
    : correctionByNotice({ ...given, notice: draft, origin: notice.origin });
  if (!correction) return;
  const corrected = new Set(correction.claims.map(({ was }) => was));
  const without = printed.filter((words) => corrected.has(shownWords(words))).map(({ text }) => text);
  const standing = standingAfter(entry, isSentAgain ? { draft } : { without });
  await writeWithdrawal(ports, { id, since, key: origin.key, standing });
  log(ports, await writeCorrection(ports.store, correction));
};

/**
 * Ties an item that its publisher labels as a kill or a correction to the article that it means, if that is certain: a kill
 * withdraws it, and a correction corrects what was printed of it. Any other item is only an article. Doing it again writes
 * the same.
 */
export const correctByNotice = async (ports: Ports, notice: Notice): Promise<void> => {
  const labelled = correctionNotice(notice.draft);
  if (!labelled) return;
  const entry = await noticedArticle(ports, notice, labelled);
  const manifest = entry && valueIfFound(await findManifest(ports.store, entry.article.origin.key));
  const known = manifest?.articles.find(({ id }) => id === entry?.article.id);
  if (!entry || !known) return;
  if (labelled.kind === 'correction') return correctionNoted(ports, { notice, entry, known });
  const { id, since, arrivedAt, origin } = entry.article;
  await writeWithdrawal(ports, { id, since: since ?? arrivedAt, key: origin.key, standing: [] });
  await correctByWithdrawal(ports, known);
};
