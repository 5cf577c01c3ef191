import pMap from 'p-map';
import type { Edition, Source } from '../core/edition.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { type Correction, correctionOf } from '../corrections/correction.ts';
import { type PrintedWords, printedWords, shownWords } from '../corrections/printed-words.ts';
import { wordsSaid } from '../corrections/words-said.ts';
import {
  dismissCorrection,
  listCorrectionsOf,
  readCorrection,
  replaceClaims,
  writeCorrection,
} from '../store/corrections.ts';
import { listWindowsPrinting } from '../store/editions.ts';
import { writeTakenBack } from '../store/withdrawals.ts';
import { bareWords } from '../text/bare-words.ts';
import type { Archive } from './archive.ts';
import { storyAt } from './story-at.ts';

/** What editors do with corrections: issue one that no publisher made, or dismiss a false one. */

export interface ByHandPorts {
  store: ObjectStore;
  clock: Clock;
  archive: Archive;
}

/** What an editor corrects. `was` is a sentence of the story, or part of one, or several; `now` and `note` are the editor's words. */
export interface HandCorrection {
  topic: string;
  /** The story's name in its address, or the id of any of its articles. */
  story: string;
  was: string | readonly string[];
  now?: string | undefined;
  note?: string | undefined;
  by: string;
}

export type Issued = { outcome: 'issued'; correction: Correction } | { outcome: 'refused'; reason: string };

const readsAtOnce = 8;

const refOf = ({ articleId, since, arrivedAt }: Source) => ({ id: articleId, since: since ?? arrivedAt });

/** The editions of every topic that hold an article. */
const editionsWith = async ({ store, archive }: ByHandPorts, topic: string, source: Source): Promise<Edition[]> => {
  const { articleId: id, arrivedAt } = source;
  const listed = (await archive.topics()).map((one) => one.id).filter((one) => one !== topic);
  const indexed = await pMap(listed, (one) => archive.isIndexed({ topic: one, arrivedAt, id }), { concurrency: 24 });
  const editions: Edition[] = [];
  for (const one of [topic, ...listed.filter((_, at) => indexed[at])]) {
    const windows: Edition['window'][] = [];
    for await (const window of listWindowsPrinting(store, one, arrivedAt)) windows.push(window);
    const read = await pMap(windows, (window) => archive.printed(one, window), { concurrency: readsAtOnce });
    editions.push(...read.filter((edition) => edition !== undefined));
  }
  return editions;
};

/** The words of an article that other corrections in force have corrected already. */
const correctedBefore = async (store: ObjectStore, article: string, id: string): Promise<Set<string>> => {
  const others = (await correctionsInForce(store, article)).filter((one) => one.id !== id);
  return new Set(others.flatMap(({ claims }) => claims.map(({ was }) => was)));
};

const correctionsInForce = async (store: ObjectStore, article: string): Promise<Correction[]> => {
  const found: Correction[] = [];
  for await (const stored of listCorrectionsOf(store, article))
    if (stored.state === 'found' && stored.value.dismissed === null) found.push(stored.value);
  return found;
};

/**
 * Of two corrections of the same words that editors issued at once, the later one counts. Each of them looks for the other
 * after it is written, so the one that was written last sees both.
 */
const settleOverlaps = async ({ store, clock }: ByHandPorts, issued: Correction): Promise<void> => {
  const all = (await correctionsInForce(store, issued.article.id)).filter(({ kind }) => kind === 'issued');
  const ordered = all.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  for (const [index, one] of ordered.entries()) {
    const later = ordered.slice(index + 1).flatMap(({ claims }) => claims.map(({ was }) => was));
    const left = one.claims.filter(({ was }) => !later.includes(was));
    if (left.length === one.claims.length) continue;
    if (left.length > 0) await replaceClaims(store, one, left);
    else {
      const by = ordered.at(-1)!.by ?? 'editors';
      await dismissCorrection(store, one, {
        ...{ by, at: instantOf(clock.now()) },
        reason: 'The same words were corrected again.',
      });
    }
  }
};

/**
 * Issues an editor's correction of a story: the words are no longer shown as fact, whatever later versions of the article
 * say, and every reader who was sent them is told. Refused with a sentence if the story does not say them.
 */
export const issueCorrection = async (ports: ByHandPorts, given: HandCorrection): Promise<Issued> => {
  const { store, clock, archive } = ports;
  const { topic, story: name, was, now, note, by } = given;
  if (now === undefined && note === undefined)
    return { outcome: 'refused', reason: 'Say what is right, or add a note that says what was wrong.' };
  const found = await storyAt(archive, { topic, name, now: clock.now() });
  if (found.state !== 'found') return { outcome: 'refused', reason: `The topic ${topic} has no story ${name}.` };
  const words = [was].flat().map(bareWords);
  const saysIt = (text: string) => words.some((one) => one !== '' && bareWords(text).includes(one));
  const isMeant = (one: Pick<PrintedWords, 'text' | 'printedAs'>) => saysIt(shownWords(one));
  const source = found.story.sources.find(({ articleId }) =>
    printedWords(articleId, { editions: [found.edition] }).some(isMeant),
  );
  if (!source) {
    const brief = found.story.brief.map(({ text }) => text).join(' ');
    return {
      outcome: 'refused',
      reason: `The story does not say "${[was].flat().join('" or "')}". It says: ${found.story.headline.text}. ${brief}`,
    };
  }
  const ref = refOf(source);
  const entry = await archive.entry({ topic, arrivedAt: source.arrivedAt, id: source.articleId });
  if (!entry) return { outcome: 'refused', reason: 'The article that the story quotes was withdrawn.' };
  const { publisher, title, url, language } = source;
  const at = instantOf(clock.now());
  /** The correction of all that editions have printed so far. */
  const correct = async (): Promise<{ correction: Correction; wrong: string[] }> => {
    const editions = await editionsWith(ports, topic, source);
    const meant = printedWords(source.articleId, { editions }).filter(isMeant);
    const told = correctionOf({
      article: { ...ref, publisher, title, url, language },
      change: ['issued', ...words, now ?? '', note ?? ''],
      ...{ at, revision: null, kind: 'issued', by },
      claims: meant.map((one) => ({
        was: shownWords(one),
        printedIn: one.printedIn,
        now: now === undefined ? null : { text: now },
        note: note === undefined ? null : { text: note },
      })),
    });
    const before = await correctedBefore(store, ref.id, told.id);
    const claims = told.claims.filter((claim) => !before.has(claim.was));
    return { correction: { ...told, claims }, wrong: meant.map(({ text }) => text) };
  };

  const { correction, wrong } = await correct();
  if (correction.claims.length === 0) return { outcome: 'refused', reason: 'These words have been corrected already.' };
  // Readers are told even if it breaks off here; until it is repeated, pages still say it.
  await writeCorrection(store, correction);
  // With a model's sentence goes what it stands on.
  const texts = [...wrong, ...wordsSaid(entry).filter(saysIt)];
  await writeTakenBack({ store, clock }, { ...ref, name: correction.id, texts });
  // An edition that was compiled meanwhile is either among those now, or was checked against what no longer stands.
  const issued = await writeCorrection(store, (await correct()).correction);
  await settleOverlaps(ports, issued);
  return { outcome: 'issued', correction: issued };
};

export type Dismissed =
  | { outcome: 'dismissed'; correction: Correction }
  | { outcome: 'missing' }
  | { outcome: 'unreadable'; key: string };

/**
 * Dismisses a correction: it is no longer shown, and readers who were not told of it will not be. What its publisher no
 * longer says stays unprinted. Dismissing it again changes nothing.
 */
export const dismissByHand = async (
  { store, clock }: Pick<ByHandPorts, 'store' | 'clock'>,
  { id, by, reason }: { id: string; by: string; reason: string },
): Promise<Dismissed> => {
  const stored = await readCorrection(store, id);
  if (stored.state === 'missing') return { outcome: 'missing' };
  if (stored.state === 'unreadable') return { outcome: 'unreadable', key: stored.key };
  const correction = stored.value;
  const dismissed = correction.dismissed ?? { by, at: instantOf(clock.now()), reason };
  await dismissCorrection(store, correction, dismissed);
  return { outcome: 'dismissed', correction: { ...correction, dismissed } };
};
