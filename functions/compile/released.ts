import type { Entry } from '../core/article.ts';
import type { Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Decision, ReportRef } from '../store/desk-decisions.ts';
import { listWindows, readEdition } from '../store/editions.ts';
import { entryKey, readEntry } from '../store/entries.ts';

type Reading = Pick<ObjectStore, 'get' | 'list'>;

/** When a decision let reports go again that an earlier one kept out; undefined if it did not. */
const endOf = ({ at, decided }: Decision): { at: string; reports: readonly ReportRef[] } | undefined => {
  if (decided.kind === 'release') return { at, reports: decided.reports };
  return decided.kind === 'hold' && decided.until !== undefined
    ? { at: decided.until, reports: decided.reports }
    : undefined;
};

const lengthOf = ({ from, to }: Window): number => Date.parse(to) - Date.parse(from);

/**
 * What the editions before a window printed, and what editors kept out of them, for the readers who were served up to its
 * beginning. Of several editions that end together, the one whose length is nearest to the window's was theirs: a hold that
 * fell between a daily and a weekly edition was kept out of one of them only.
 */
const historyOf = async (
  store: Reading,
  { topic, window: { from, to }, since }: { topic: string; window: Window; since: string },
): Promise<{ printed: Set<string>; keptOut: Set<string> }> => {
  const windows: Window[] = [];
  for await (const window of listWindows(store, topic))
    if (window.to > since && window.to <= from) windows.push(window);
  const own = lengthOf({ from, to });
  const otherness = (window: Window) => Math.abs(lengthOf(window) - own);
  const [printed, keptOut] = [new Set<string>(), new Set<string>()];
  let end = from;
  while (end > since) {
    const window = windows.filter((one) => one.to === end).sort((a, b) => otherness(a) - otherness(b))[0];
    if (!window) break;
    const edition = await readEdition(store, { topic, window });
    if (edition.state === 'found') {
      for (const { articleId, copies } of edition.value.stories.flatMap(({ sources }) => sources))
        for (const id of [articleId, ...copies.map((copy) => copy.articleId)]) printed.add(id);
      for (const { code, articleIds } of edition.value.leftOut)
        if (code === 'by-editor') for (const id of articleIds) keptOut.add(id);
    }
    end = window.from;
  }
  return { printed, keptOut };
};

/**
 * Reports from before a window that are owed in it, because editors let them go in the window and no edition has printed them:
 * those that the decisions name, and those that were kept out since. What another decision still keeps out may be among
 * them; it stays out. Reports that were withdrawn meanwhile are not.
 */
export const releasedEntries = async (
  store: Reading,
  {
    topic,
    window,
    decisions,
    background,
  }: { topic: string; window: Window; decisions: readonly Decision[]; background: readonly Entry[] },
): Promise<Entry[]> => {
  const named = new Map<string, ReportRef>();
  for (const decision of decisions) {
    const end = endOf(decision);
    if (end && end.at > window.from && end.at <= window.to)
      for (const report of end.reports) if (report.arrivedAt <= window.from) named.set(report.id, report);
  }
  if (named.size === 0) return [];
  const since = [...named.values()].map(({ arrivedAt }) => arrivedAt).sort()[0]!;
  const { printed, keptOut } = await historyOf(store, { topic, window, since });
  const known = new Map(background.map((entry) => [entry.article.id, entry]));
  const entries: Entry[] = [];
  for (const id of new Set([...named.keys(), ...keptOut])) {
    if (printed.has(id)) continue;
    const [entry, report] = [known.get(id), named.get(id)];
    if (entry) entries.push(entry);
    else if (report) {
      // Held for longer than the background goes back.
      const read = await readEntry(store, entryKey({ topic, arrivedAt: report.arrivedAt, id }));
      if (read.state === 'found') entries.push(read.value);
    }
  }
  return entries;
};
