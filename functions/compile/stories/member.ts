import type { Entry } from '../../core/article.ts';

/** A report and its near copies. */
export interface Member {
  entry: Entry;
  copies: Entry[];
}

/** Reports of one event: those in the edition's window, most representative first, and what was known before it. */
export interface Cluster {
  members: Member[];
  /** Reports of the same event from the background window, newest first. */
  earlier: Entry[];
}
