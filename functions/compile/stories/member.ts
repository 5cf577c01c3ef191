import type { Entry, Span } from '../../core/article.ts';
import { timeOf } from './publication.ts';

/** A report and its near copies. */
export interface Member {
  entry: Entry;
  copies: Entry[];
}

/** Words of a report that say what was not reported before the window. */
export interface Addition {
  entry: Entry;
  spans: Span[];
}

/** Reports of one event: those in the edition's window, most representative first, and what was known before it. */
export interface Cluster {
  members: Member[];
  /** Reports of the same event from the background window, newest first. */
  earlier: Entry[];
  /** What the members add to the earlier reports, the most important first. */
  added?: Addition[] | undefined;
}

/**
 * The reports that a story continues: those from before the window that were not published after all of its own. One that
 * arrived earlier and was published later is known, but not earlier.
 */
export const continued = ({ members, earlier }: Cluster): Entry[] => {
  const newest = Math.max(...members.map(({ entry }) => timeOf(entry).to));
  return earlier.filter((entry) => timeOf(entry).from <= newest);
};
