import pMap from 'p-map';
import type { Archive } from '../archive/archive.ts';
import type { Edition, Story, Window } from '../core/edition.ts';
import { printedWords } from '../corrections/printed-words.ts';

/** What a topic's editions have printed before a draft: which of its stories went out, and whom they cited. */
export interface PrintedBefore {
  /** For each article that an edition of the draft's time printed, its story there as it may still be shown, if it may. */
  stories: ReadonlyMap<string, { edition: Edition; story: Story } | undefined>;
  /** Publishers that the editions of the last 30 days cited, in lower case; undefined if there were no editions. */
  publishers: ReadonlySet<string> | undefined;
  /** Articles that have been corrected or withdrawn since an edition printed them. */
  corrected: ReadonlySet<string>;
}

const dayMilliseconds = 86_400_000;
/** A publisher that no edition of this time cited is new to the topic. */
const historyDays = 30;
/** No draft and hardly a reader's window is longer. */
const windowDays = 8;
/** Editions that are read for what was printed: those of a day or two, however often readers are served. */
const maxReaching = 30;
/** Editions that are read for the publishers of 30 days: one a day, and some to spare. */
const maxCovering = 40;
const readsAtOnce = 8;

/** The fewest of some windows that hold all of a time that any of them holds, beginning with the latest. */
export const covering = (windows: readonly Window[], { from, to }: Window): Window[] => {
  const chosen: Window[] = [];
  let end = to;
  while (end > from) {
    const holding = windows.filter((one) => one.from < end && one.to >= end);
    const next =
      holding.toSorted((a, b) => a.from.localeCompare(b.from))[0] ??
      windows.filter((one) => one.to < end).toSorted((a, b) => b.to.localeCompare(a.to))[0];
    if (!next) break;
    if (holding.length > 0) {
      chosen.push(next);
      end = next.from;
    } else end = next.to;
  }
  return chosen;
};

const publishersIn = ({ stories }: Edition): string[] =>
  stories
    .flatMap(({ sources }) => sources)
    .flatMap(({ publisher, copies }) => [publisher, ...copies.map((copy) => copy.publisher)])
    .flatMap((publisher) => publisher?.toLowerCase() ?? []);

/** What was printed before a draft of a window. Each edition is read once by a process. */
export const readPrintedBefore = async (
  archive: Archive,
  { topic, window }: { topic: string; window: Window },
): Promise<PrintedBefore> => {
  const to = new Date(window.to);
  const daysBefore = (days: number) => new Date(to.getTime() - days * dayMilliseconds);
  const since = daysBefore(historyDays).toISOString();
  const windows = await archive.windows(topic, { from: daysBefore(historyDays + windowDays), before: to });
  const atOnce = { concurrency: readsAtOnce };

  const history = covering(windows, { from: since, to: window.to }).slice(0, maxCovering);
  const cited = await pMap(history, (one) => archive.printed(topic, one), atOnce);

  const reaching = windows
    .filter((one) => one.to > window.from)
    .sort((a, b) => b.to.localeCompare(a.to))
    .slice(0, maxReaching);
  const stories = new Map<string, { edition: Edition; story: Story } | undefined>();
  await pMap(reaching, (one) => archive.printed(topic, one), atOnce);
  for (const one of reaching) {
    const [printed, edition] = await Promise.all([archive.printed(topic, one), archive.edition(topic, one)]);
    for (const { id, sources } of printed?.stories ?? []) {
      const story = edition?.stories.find((left) => left.id === id);
      for (const { articleId } of sources)
        if (!stories.get(articleId)) stories.set(articleId, edition && story && { edition, story });
    }
  }
  const corrections = await archive.corrections(topic, since);
  return {
    stories,
    publishers:
      history.length === 0 ? undefined : new Set(cited.flatMap((edition) => (edition ? publishersIn(edition) : []))),
    corrected: new Set(corrections.flatMap(({ article, dismissed }) => (dismissed === null ? article.id : []))),
  };
};

/** Words that an edition printed of an article, which a correction may take back. */
export interface PrintedClaim {
  articleId: string;
  text: string;
}

/** What was printed of a story's articles and may still be shown, each sentence, headline and quotation once. */
export const printedClaims = ({ sources }: Story, { stories }: PrintedBefore): PrintedClaim[] => {
  const claims = sources.flatMap(({ articleId }) => {
    const printed = stories.get(articleId);
    const editions = printed ? [{ ...printed.edition, stories: [printed.story] }] : [];
    return printedWords(articleId, { editions }).map(({ text }): PrintedClaim => ({ articleId, text }));
  });
  return [...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values()].reverse();
};
