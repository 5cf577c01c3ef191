import { z } from 'zod';
import { Instant } from './article.ts';
import type { Window } from './edition.ts';
import { LedgerItem, type SentStory } from './ledger.ts';

/**
 * The stored form of a ledger item. A table charges each write by the kilobyte, and an item is written at least twice a mail; with
 * the topic and window of each of 36 stories spelled out, it had five. So the stories of one edition are stored together: their
 * topic and window once, their ids as bytes, and a letter each for how much of them was told. Items from before, which have
 * `stories`, are read as well.
 */

const idBytes = 10;
/** Ids of stories are those of articles: the start of a hash. */
const isHash = (id: string) => /^[0-9a-f]{20}$/.test(id);

const letters = { full: 'f', short: 's', line: 'l', web: 'w' } as const;
const pieces = new Map<string, SentStory['piece']>([
  ...Object.entries(letters).map(([piece, letter]) => [letter, piece as keyof typeof letters] as const),
  ['-', undefined],
]);

/** Consecutive stories of one edition. Its window begins or ends where the digest's does unless it says otherwise. */
const PackedStories = z.object({
  topic: z.string(),
  from: Instant.optional(),
  to: Instant.optional(),
  /** Ten bytes each; a list if some are not hashes. */
  ids: z.union([z.instanceof(Uint8Array).refine(({ length }) => length % idBytes === 0), z.array(z.string())]),
  as: z.string().regex(/^[fslw-]*$/),
});
type PackedStories = z.infer<typeof PackedStories>;

const packRun = (stories: readonly SentStory[], { from, to }: Window): PackedStories => {
  const [{ topic, window }] = stories as [SentStory];
  const ids = stories.map(({ storyId }) => storyId);
  return {
    topic,
    ...(window.from !== from && { from: window.from }),
    ...(window.to !== to && { to: window.to }),
    ids: ids.every(isHash) ? new Uint8Array(Buffer.from(ids.join(''), 'hex')) : ids,
    as: stories.map(({ piece }) => (piece ? letters[piece] : '-')).join(''),
  };
};

const packStories = (stories: readonly SentStory[], window: Window): PackedStories[] => {
  const runs: SentStory[][] = [];
  for (const story of stories) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    const continues =
      first?.topic === story.topic && first.window.from === story.window.from && first.window.to === story.window.to;
    if (last && continues) last.push(story);
    else runs.push([story]);
  }
  return runs.map((run) => packRun(run, window));
};

const unpackRun = ({ topic, from, to, ids, as }: PackedStories, window: Window): SentStory[] | undefined => {
  const names = ids instanceof Uint8Array ? (Buffer.from(ids).toString('hex').match(/.{20}/g) ?? []) : ids;
  if (names.length !== as.length) return undefined;
  return names.map((storyId, index) => {
    const piece = pieces.get(as[index]!);
    return { topic, window: { from: from ?? window.from, to: to ?? window.to }, storyId, ...(piece && { piece }) };
  });
};

/** The stories of a stored list; undefined if it cannot be read. */
const unpackStories = (packed: unknown, window: Window): SentStory[] | undefined => {
  const { data } = z.array(PackedStories).safeParse(packed);
  const runs = data?.map((run) => unpackRun(run, window));
  return runs?.every((run) => run !== undefined) ? runs.flat() : undefined;
};

/** A ledger item as it is stored. */
export const packDigest = (item: LedgerItem): Record<string, unknown> => {
  if (!('stories' in item)) return item;
  const { stories, ...rest } = item;
  return { ...rest, packed: packStories(stories, item.window) };
};

const WithWindow = z.looseObject({ window: z.object({ from: Instant, to: Instant }), packed: z.unknown() });

/** Reads a stored ledger item, of this form or from before it. Returns what zod's `safeParse` does. */
export const parseStoredDigest = (stored: unknown): z.ZodSafeParseResult<LedgerItem> => {
  const { data } = WithWindow.safeParse(stored);
  if (data?.packed === undefined) return LedgerItem.safeParse(stored);
  const { packed, ...rest } = data;
  return LedgerItem.safeParse({ ...rest, stories: unpackStories(packed, data.window) });
};
