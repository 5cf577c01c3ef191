import type { Article, Instant } from '../core/article.ts';
import type { Hold } from './release.ts';

/** What a format finds in a file, as it stands there: nothing in it is trusted or cleaned yet. */
export interface RawArticle {
  /** What the batch itself calls the article (a feed's guid, a line's id): it outlives the position. */
  item?: string | undefined;
  /** Title, author and publisher are words for people: a format that has them as markup undoes it. */
  title?: string | null | undefined;
  author?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
  /** What a relative `url` is relative to. */
  base?: string | null | undefined;
  language?: string | null | undefined;
  date?: string | number | null | undefined;
  /** A picture that is offered with it; its address may be relative to `base` or `url`. */
  picture?: { url: string; alt?: string | undefined; credit?: string | undefined } | undefined;
  /** What the file says, outside of the text, against telling the article now. */
  holds?: readonly Hold[];
  paragraphs: readonly string[];
  /** Names, ids or addresses of other items that the file says it is about, changed or came from. */
  about?: readonly string[] | undefined;
  /** The page of a polled item. `late`: it came after the item. */
  page?: { html: string; late?: true | undefined } | undefined;
  /** The topics of the catalogue that the article may be in; without it, any. */
  onlyTopics?: readonly string[] | undefined;
}

/** An article before it has arrived: everything its bytes say. */
export type Draft = Omit<Article, 'id' | 'origin' | 'arrivedAt'> & {
  member?: number;
  item?: string;
  onlyTopics?: readonly string[];
  /** Ids or addresses of other items that its file names. */
  about?: readonly string[];
};

/** Why something was rejected; each has words for the publisher in `reason`. */
export type RejectionCode =
  | 'unknown-format'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'corrupt-gzip'
  | 'encoding'
  | 'malformed'
  | 'no-text'
  | 'withheld'
  | 'duplicate';

export interface Rejection {
  code: RejectionCode;
  reason: string;
  /** What takes back an article that is known by another name: it is never published itself. */
  notice?: Draft;
  /** From when on a withheld article may be read; without it no time is known. */
  until?: Instant;
  /** Of a withheld article: its embargo cannot be read, so it stays withheld until someone mends it. */
  isUnclear?: true;
}

/** A format's answer for one article. */
export type RawOutcome = { ok: true; raw: RawArticle } | ({ ok: false } & Rejection);

/** A format's answer for one member of a batch; `place` says where in the batch, in a publisher's words. */
export type BatchMember = { member: number; place: string } & RawOutcome;

export const rejection = (code: RejectionCode, reason: string): { ok: false } & Rejection => ({
  ok: false,
  code,
  reason,
});
