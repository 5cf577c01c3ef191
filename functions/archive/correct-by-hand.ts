import pMap from 'p-map';
import type { Edition, Source } from '../core/edition.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { type Correction, correctionOf } from '../corrections/correction.ts';
import { type PrintedWords, printedWords, shownWords } from '../corrections/printed-words.ts';
import { wordsSaid } from '../corrections/words-said.ts';
import { dismissCorrection, readCorrection, writeCorrection } from '../store/corrections.ts';
import { listWindowsPrinting } from '../store/editions.ts';
import { writeWithdrawal } from '../store/withdrawals.ts';
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

/**
 * Issues an editor's correction of a story: the words are no longer shown as fact, and every reader who was sent them is
 * told. Refused with a sentence if the story does not say them.
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
  const editions = await editionsWith(ports, topic, source);
  const meant = printedWords(source.articleId, { editions }).filter(isMeant);
  const claims = meant.map((one) => ({
    was: shownWords(one),
    printedIn: one.printedIn,
    now: now === undefined ? null : { text: now },
    note: note === undefined ? null : { text: note },
  }));
  const ref = refOf(source);
  const entry = await archive.entry({ topic, arrivedAt: source.arrivedAt, id: source.articleId });
  if (!entry) return { outcome: 'refused', reason: 'The article that the story quotes was withdrawn.' };
  const { stands } = await archive.standing([ref]);
  // With a model's sentence goes what it stands on.
  const wrong = new Set(meant.map(({ text }) => text));
  const standing = wordsSaid(entry).filter((text) => stands(ref, text) && !wrong.has(text) && !saysIt(text));
  await writeWithdrawal({ store, clock }, { ...ref, key: source.origin.key, standing });
  const { publisher, title, url, language } = source;
  const issued = correctionOf({
    article: { ...ref, publisher, title, url, language },
    change: ['issued', ...words, now ?? '', note ?? ''],
    at: instantOf(clock.now()),
    revision: null,
    kind: 'issued',
    claims,
    by,
  });
  const correction = await writeCorrection(store, issued);
  return { outcome: 'issued', correction };
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
