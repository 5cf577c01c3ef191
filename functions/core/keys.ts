import { createHash } from 'node:crypto';
import type { Window } from './edition.ts';

/** Where everything lies in the bucket. No other file spells a key. */

const compact = (instant: string) => instant.replaceAll(/[-:.]/g, '');
const hash = (text: string, digits: number) => createHash('sha256').update(text).digest('hex').slice(0, digits);

/** An article's id: from its object key and batch position only, so that a correction keeps it. 20 hex digits. */
export const articleId = (origin: { key: string; member?: number }): string =>
  hash(origin.member === undefined ? origin.key : `${origin.key}#${origin.member}`, 20);

export const windowName = ({ from, to }: Window) => `${compact(from)}_${compact(to)}`;

export const keys = {
  articles: 'articles/',
  entries: (topic: string) => `index/${topic}/`,
  /** Sorts by arrival, so a window is one listing with StartAfter. */
  entry: (topic: string, arrivedAt: string, id: string) => `index/${topic}/${compact(arrivedAt)}-${id}.json`,
  /** Sorts after every entry that arrived at or before an instant: the `startAfter` of what came later. */
  entriesThrough: (topic: string, instant: string) => `index/${topic}/${compact(instant)}-~`,
  /** What was made of one object: its articles and the topics each is under. */
  ingested: (objectKey: string) => `ingested/${hash(objectKey, 32)}.json`,
  rejected: (objectKey: string) => `rejected/${objectKey.replace(/^articles\//, '')}.json`,
  topics: 'topics/topics.yaml',
  customTopics: 'topics/custom/',
  customTopic: (topic: string) => `topics/custom/${topic}.json`,
  editions: (topic: string) => `editions/${topic}/`,
  edition: (topic: string, window: Window) => `editions/${topic}/${windowName(window)}.json`,
  /** Pre-rendered story fragments in the words of one language, and their table of contents. */
  fragments: (topic: string, window: Window, language: string) =>
    `editions/${topic}/${windowName(window)}.${language}.html`,
  fragmentTable: (topic: string, window: Window, language: string) =>
    `editions/${topic}/${windowName(window)}.${language}.fragments.json`,
  /** The mail around the fragments, once per language and version of the templates. */
  shell: (version: string, language: string) => `shells/${version}/${language}.json`,
  run: (run: string) => `runs/${run}/`,
  plan: (run: string) => `runs/${run}/plan.json`,
  /** Editions to compile together, in as many groups as the state machine can map over. */
  editionGroup: (run: string, group: number) => `runs/${run}/editions-${String(group).padStart(6, '0')}.json`,
  recipients: (run: string, part: number) => `runs/${run}/recipients-${String(part).padStart(6, '0')}.jsonl`,
  receipts: (run: string) => `runs/${run}/receipts/`,
  receipt: (run: string, chunk: string) => `runs/${run}/receipts/${chunk}.json`,
  /** A receipt that is not complete yet. */
  openReceipt: (run: string, chunk: string) => `runs/${run}/open-receipts/${chunk}.json`,
  report: (run: string) => `runs/${run}/report.json`,
  reportText: (run: string) => `runs/${run}/report.txt`,
};
