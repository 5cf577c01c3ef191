import pMap from 'p-map';
import type { Entry, Instant, Origin } from '../core/article.ts';
import type { Edition } from '../core/edition.ts';
import { type Clock, instantOf, type Log, type ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { correctionByNotice, correctionByRevision, correctionByWithdrawal } from '../corrections/corrected.ts';
import type { Claim, Correction } from '../corrections/correction.ts';
import { notedBy } from '../corrections/material.ts';
import { type PrintedWords, printedWords, shownWords } from '../corrections/printed-words.ts';
import { wordsSaid } from '../corrections/words-said.ts';
import { dismissCorrection, listCorrectionsOf, writeCorrection } from '../store/corrections.ts';
import { listWindowsPrinting, readEdition } from '../store/editions.ts';
import { findManifest, type Known } from '../store/manifests.ts';
import { valueIfFound } from '../store/stored.ts';
import { listWaitingNotices, type WaitingNotice, writeWaitingNotice } from '../store/waiting-notices.ts';
import { writeTakenBack, writeWithdrawal } from '../store/withdrawals.ts';
import { type CorrectionNotice, correctionNotice } from '../text/correction-notes.ts';
import { dropped } from '../text/revised.ts';
import { countShared, shinglesOf } from '../text/shingles.ts';
import { articleRef, isNamedBy, type Notice, noticedArticle } from './noticed-article.ts';
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

/** What a notice makes of an article: its correction, if anything of it was printed, and what of it still stands or is wrong. */
type Noted = { correction?: Correction | undefined } & ({ standing: string[] } | { wrong: readonly string[] });

/** What an item says that was sent in place of an article. */
const sentInPlace = async (
  ports: Ports,
  { notice, entry, known }: { notice: Notice; entry: Entry; known: Known },
): Promise<Noted | undefined> => {
  const { draft, origin } = notice;
  const { printed } = await wordsOf(ports, known);
  const given = correctedBy(ports, { notice, entry });
  const correction = correctionByRevision({
    ...given,
    ...{ printed, before: entry.article, after: draft, revision: origin },
  });
  const isWrong = correction !== undefined || (printed.length === 0 && dropped(entry.article, draft).length > 0);
  return isWrong ? { correction, standing: [...stillSaid(entry, draft), draft.text] } : undefined;
};

/** What an item notes about an article: of what was printed of it or, if nothing was, of all that it says. */
const notedAbout = async (
  ports: Ports,
  { notice, entry, known }: { notice: Notice; entry: Entry; known: Known },
): Promise<Noted | undefined> => {
  const { draft, origin } = notice;
  const { printed } = await wordsOf(ports, known);
  const said = wordsSaid(entry);
  const correction = correctionByNotice({ ...correctedBy(ports, { notice, entry }), printed, notice: draft, origin });
  const unprinted = said.map((text) => ({ text, kind: 'sentence' as const }));
  const corrected = new Set(correction?.claims.map(({ was }) => was));
  const wrong = correction
    ? printed.filter((words) => corrected.has(shownWords(words))).map(({ text }) => text)
    : printed.length === 0 && notedBy(draft, unprinted)?.was;
  return wrong ? { correction, wrong } : undefined;
};

/** What a correction by a notice has from the article and the notice. */
const correctedBy = (ports: Ports, { notice, entry }: { notice: Notice; entry: Entry }) => {
  const { id, publisher, title, url, language } = entry.article;
  return {
    article: { ...articleRef(entry), id, publisher, title, url, language },
    at: instantOf(ports.clock.now()),
    change: ['notice', notice.id, contentName(notice.draft)],
  };
};

/** Whether most of what an article says is in an item that corrects it: then it was sent again, and is printed itself. */
const isSentAgain = ({ draft }: Notice, { article }: Entry): boolean => {
  const [before, after] = [shinglesOf(article.text), shinglesOf(draft.text)];
  return before.length > 0 && countShared(before, after) >= sentAgain * before.length;
};

/** Ties a notice to the article that it means. Whether the notice does nothing but that, and so is nothing to print itself. */
const tie = async (
  ports: Ports,
  { notice, kind, entry, known }: { notice: Notice; kind: CorrectionNotice['kind']; entry: Entry; known: Known },
): Promise<boolean> => {
  const { key } = entry.article.origin;
  if (kind === 'kill') {
    await writeWithdrawal(ports, { ...articleRef(entry), key, standing: [] });
    await correctByWithdrawal(ports, known);
    return true;
  }
  const isAgain = isSentAgain(notice, entry);
  const noted = await (isAgain ? sentInPlace : notedAbout)(ports, { notice, entry, known });
  if (!noted) return false;
  const ref = articleRef(entry);
  if ('wrong' in noted) await writeTakenBack(ports, { ...ref, name: notice.id, texts: noted.wrong });
  else await writeWithdrawal(ports, { ...ref, key, standing: noted.standing });
  if (noted.correction) log(ports, await writeCorrection(ports.store, noted.correction));
  return !isAgain;
};

/**
 * Ties an item that its publisher labels as a kill or a correction to the article that it means, if that is certain: a kill
 * withdraws it, and a correction corrects what was printed of it. An item that does nothing but that is not printed. One that
 * names no article yet waits for it; any other item is only an article. Doing it again writes the same. Returns the id of the
 * article that it was tied to.
 */
export const correctByNotice = async (ports: Ports, notice: Notice): Promise<string | undefined> => {
  const labelled = correctionNotice(notice.draft);
  if (!labelled) return undefined;
  const { store, clock } = ports;
  const entry = await noticedArticle(ports, notice, labelled);
  if (entry === 'several') return undefined;
  if (!entry) {
    await writeWaitingNotice(store, asWaiting(notice, notice.since ?? instantOf(clock.now())));
    return undefined;
  }
  const manifest = valueIfFound(await findManifest(store, entry.article.origin.key));
  const known = manifest?.articles.find(({ id }) => id === entry.article.id);
  if (!known) return undefined;
  const isOnlyNotice = await tie(ports, { notice, kind: labelled.kind, entry, known });
  const { id, since, origin } = notice;
  if (isOnlyNotice && since !== undefined) await writeWithdrawal(ports, { id, since, key: origin.key, standing: [] });
  return entry.article.id;
};

const asWaiting = ({ draft, id, origin, since }: Notice, at: Instant): WaitingNotice => {
  const { title, text, publisher, url, language, published, about } = draft;
  const said = { title, text, publisher, url, language, published, ...(about && { about: [...about] }) };
  return { schema: 1, id, at, origin, draft: said, ...(since !== undefined && { since }) };
};

/** How long a notice waits for the report that it corrects: items of one wire arrive minutes or hours out of order. */
const waitingMilliseconds = 2 * 86_400_000;

/** Whether a report is dated later than a notice, which then cannot mean it. */
const isLaterThan = ({ article: { published } }: Entry, { draft }: WaitingNotice): boolean =>
  published.precision === 'day' && draft.published.precision === 'day' && published.date > draft.published.date;

/**
 * Ties the notices that have waited for reports which have arrived just now and are in the index. `origin` is that of any of
 * them; what they say is asked for only if a notice waits.
 */
export const correctByWaiting = async (
  ports: Ports,
  { origin, arrived }: { origin: Origin; arrived: () => readonly Entry[] },
): Promise<void> => {
  const from = instantOf(new Date(ports.clock.now().getTime() - waitingMilliseconds));
  let entries: readonly Entry[] | undefined;
  for await (const waiting of listWaitingNotices(ports.store, { origin, from })) {
    entries ??= arrived();
    const { schema: _, at: __, tied: ___, ...notice } = waiting;
    const labelled = correctionNotice(notice.draft);
    const meant =
      labelled && entries.some((entry) => !isLaterThan(entry, waiting) && isNamedBy(notice, labelled, entry));
    const tied = meant ? await correctByNotice(ports, notice) : undefined;
    if (tied !== undefined) await writeWaitingNotice(ports.store, { ...waiting, tied });
  }
};
