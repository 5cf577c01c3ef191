import pMap from 'p-map';
import type { Archive } from '../archive/archive.ts';
import type { Entry } from '../core/article.ts';
import type { Edition, Story, Window } from '../core/edition.ts';
import { Malformed } from '../core/errors.ts';
import { instantOf } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import type { Topic } from '../core/topic.ts';
import { type Decision, keptOut, type ReportRef, readDecisions } from '../store/desk-decisions.ts';
import { readWithheld, type WithheldStory } from '../store/desk-drafts.ts';
import { readEdition } from '../store/editions.ts';
import { entryKey, readEntry } from '../store/entries.ts';
import { type ReviewState, reviewOf } from '../store/review.ts';
import { writeEditionRequests } from '../store/runs.ts';
import { valueIfFound } from '../store/stored.ts';
import type { DeskPorts } from './desk-context.ts';
import { type PrintedBefore, readPrintedBefore } from './printed-before.ts';

/** A topic's edition as it would be printed now, with what only editors see of it. */
export interface Draft {
  edition: Edition;
  /** Stories that a hold or a drop keeps out. */
  withheld: readonly WithheldStory[];
  /** Holds and drops that still count, of stories that have no report in this time. */
  older: readonly Decision[];
  /** The reports of all these stories, by the ids of their articles. */
  entries: ReadonlyMap<string, Entry>;
  /** What the topic's editions have printed already. */
  printed: PrintedBefore;
  /** In the order in which they were made. */
  decisions: readonly Decision[];
  /** How it stands with the editors. */
  review: ReviewState;
}

const hour = 3_600_000;

/** How far back a draft may go, in hours: what daily, occasional and weekly readers get. */
export const draftHours = [24, 72, 168] as const;

/** The window of a draft: up to now, as far back as a reader was last served. */
export const draftWindow = ({ clock }: Pick<DeskPorts, 'clock'>, hours: number): Window => {
  const now = clock.now();
  return { from: instantOf(new Date(now.getTime() - hours * hour)), to: instantOf(now) };
};

/** The reports of a story and their near copies, as decisions name them. */
export const reportsOf = ({ sources }: Story): ReportRef[] =>
  sources.flatMap(({ articleId, arrivedAt, copies }) => [
    { id: articleId, arrivedAt },
    ...copies.map((copy) => ({ id: copy.articleId, arrivedAt: copy.since ?? arrivedAt })),
  ]);

/** Who reported a story, each once; a report without a publisher counts as one without a name. */
export const publishersOf = ({ sources }: Story): string[] => [
  ...new Set(
    sources.flatMap(({ publisher, copies }) => [publisher ?? '', ...copies.map((copy) => copy.publisher ?? '')]),
  ),
];

/** Compiles a topic's edition for editors; undefined if the topic was removed meanwhile. */
export const makeDraft = async (
  ports: Pick<DeskPorts, 'store' | 'clock' | 'newId' | 'compile'> & { archive: Archive },
  { topic: { id: topic, review }, hours, language }: { topic: Topic; hours: number; language: Language },
): Promise<Draft | undefined> => {
  const { store, newId, compile, archive } = ports;
  const window = draftWindow(ports, hours);
  const run = `draft-${newId()}`;
  await writeEditionRequests(store, { run, group: 0 }, [{ topic, window, languages: [language] }]);
  await compile({ run, group: 0, shelf: 'desk/drafts' });
  const stored = await readEdition(store, { topic, window, shelf: 'desk/drafts' });
  if (stored.state === 'missing') return undefined;
  if (stored.state === 'unreadable') throw new Malformed(`The draft at ${stored.key} cannot be read. ${stored.reason}`);
  const edition = stored.value;
  const withheld = valueIfFound(await readWithheld(store, { topic, window }))?.stories ?? [];
  const sources = [...edition.stories, ...withheld.map(({ story }) => story)].flatMap((story) => story.sources);
  const entries = new Map<string, Entry>();
  await pMap(
    sources,
    async ({ articleId, arrivedAt }) => {
      const entry = await readEntry(store, entryKey({ topic, arrivedAt, id: articleId }));
      if (entry.state === 'found') entries.set(articleId, entry.value);
    },
    { concurrency: 16 },
  );
  const printed = await readPrintedBefore(archive, { topic, window });
  const decisions = await readDecisions(store, { topic, to: window.to });
  const shown = new Set(withheld.flatMap(({ story }) => reportsOf(story).map(({ id }) => id)));
  const older = keptOut(decisions, window.to).filter(
    ({ decided }) => 'reports' in decided && !decided.reports.some(({ id }) => shown.has(id)),
  );
  return { edition, withheld, older, entries, printed, decisions, review: reviewOf({ review }, edition, decisions) };
};
