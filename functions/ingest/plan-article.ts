import type { Article, Entry } from '../core/article.ts';
import { articleId } from '../core/article-id.ts';
import type { ObjectStore } from '../core/ports.ts';
import { allArticles, customTopicPrefix } from '../core/topic.ts';
import { isRead, isUnderTopics, type Known } from '../store/manifests.ts';
import type { Match } from '../text/match.ts';
import { adds, dropped } from '../text/revised.ts';
import type { Draft } from './draft.ts';
import { entriesOf, type Placed, wasSeen } from './known-articles.ts';
import { contentName, isOtherArticle, ownName, readVersion, withEarlier } from './revision.ts';

/** One look at one object: what is known of it, and why it is looked at. */
export interface Look {
  store: ObjectStore;
  key: string;
  /** Its articles as the manifest remembers them, by id. */
  known: ReadonlyMap<string, Known>;
  /** Whether its bytes are those of the last look. */
  isSameBytes: boolean;
  /** Topics to match its articles against once more, where that is why it is looked at. */
  again: ReadonlySet<string> | undefined;
  match: (draft: Draft) => Match[];
  /** Ids of articles whose name another article took. They stay as they were. */
  replaced: Set<string>;
  /** Whether the pictures of articles are fetched. */
  pictures: boolean | undefined;
}

/** An article as the index will hold it. `version`: the stored version that it replaces, where its words differ. */
export interface Planned {
  known: Known;
  draft: Draft;
  matches: Match[];
  version?: Entry | undefined;
}

/** The article of a plan as it is stored. */
export const articleOf = (
  { known, draft }: Pick<Planned, 'known' | 'draft'>,
  { key, etag, versionId }: { key: string; etag: string; versionId?: string },
): Article => {
  const { member, item: _, onlyTopics: __, about: ___, ...fields } = draft;
  return {
    id: known.id,
    origin: {
      key,
      etag,
      ...(versionId !== undefined && { versionId }),
      ...(member !== undefined && { member }),
      ...(known.item !== undefined && { item: known.item }),
    },
    arrivedAt: known.arrivedAt,
    ...(known.since !== undefined && { since: known.since }),
    ...fields,
  };
};

/** Which article a draft is of, and what the index holds of it. */
interface Identity {
  id: string;
  item: string | undefined;
  previous: Known | undefined;
  version: Entry | undefined;
}

/** What every article is under besides its topics, so that readers can be told how many were read. */
const amongAll: Match = { topic: allArticles, words: [] };

/** The version of an article that the index holds, unless its words are already the draft's. */
const versionOf = async ({ store }: Look, previous: Known | undefined, content: string): Promise<Entry | undefined> => {
  const version = previous && (await readVersion(store, previous));
  return version && contentName(version.article) !== content ? version : undefined;
};

/** The article that has a draft's name, unless that is another article: then one of its own. */
const identify = async (look: Look, draft: Draft, content: string): Promise<Identity> => {
  const { key, known, replaced } = look;
  const { member, item } = draft;
  const id = articleId({ key, member, item });
  const previous = known.get(id);
  const isSame = (one: Known) =>
    // What broke off may have left the version before in the index, and what it takes back uncorrected.
    one.gone || (one.content === content && !one.pending) || (one.content === undefined && look.isSameBytes);
  if (!previous || isSame(previous)) return { id, item, previous, version: undefined };
  const version = await versionOf(look, previous, content);
  if (!version || !isOtherArticle(draft, version)) return { id, item, previous, version };
  replaced.add(id);
  const own = ownName(draft);
  const ownId = articleId({ key, member: member ?? 0, item: own });
  const other = known.get(ownId);
  const isChanged = other && !isSame(other);
  return {
    id: ownId,
    item: own,
    previous: other,
    version: isChanged ? await versionOf(look, other, content) : undefined,
  };
};

/**
 * Whether an article keeps the time at which it arrived. What no reader could see yet arrives when it can first be
 * seen; so does what a clock that was ahead let arrive.
 */
const keepsArrival = (
  { again }: Look,
  {
    previous,
    isSameContent,
    isMatched,
    now,
  }: { previous: Known; isSameContent: boolean; isMatched: boolean; now: string },
): boolean => {
  if (previous.arrivedAt > now) return false;
  if (again !== undefined) return true;
  if (previous.gone) return isSameContent;
  return isMatched ? isUnderTopics(previous) : isRead(previous);
};

/** The versions that readers could see before a revision, oldest first. */
const earlierWith = (previous: Known): Known['earlier'] =>
  withEarlier(previous.earlier ?? [], {
    arrivedAt: previous.arrivedAt,
    topics: previous.topics.filter((topic) => topic !== allArticles),
    ...(previous.content !== undefined && { content: previous.content }),
  });

/** Whether a version that readers could see is followed by one that says something new. */
const isNews = (
  { again }: Look,
  { draft, previous, version, now }: { draft: Draft; previous: Known; version: Entry | undefined; now: string },
): boolean => again === undefined && version !== undefined && now > previous.arrivedAt && adds(draft, version.article);

/** Whether an article may be in a topic: a source may be limited to topics of the catalogue. Custom topics are readers' own. */
const isAllowed = ({ onlyTopics }: Draft, topic: string): boolean =>
  onlyTopics === undefined || onlyTopics.includes(topic) || topic.startsWith(customTopicPrefix);

/** Plans what the index is to hold of a draft that is read at an instant. Writes nothing. */
export const planArticle = async (look: Look, draft: Draft, now: string): Promise<Planned> => {
  const content = contentName(draft);
  const { id, item, previous, version } = await identify(look, draft, content);
  const matched = look.match(draft).filter(({ topic }) => isAllowed(draft, topic));
  const matches = [...matched, amongAll];
  const isMatched = matched.length > 0;
  const found = { id, member: draft.member, item, topics: matches.map(({ topic }) => topic), content };
  if (!previous) return { draft, matches, known: { ...found, arrivedAt: now } };

  const isSameContent = previous.content === undefined || previous.content === content;
  const isSeen = keepsArrival(look, { previous, isSameContent, isMatched, now });
  const isRevision = isSeen && isMatched && isNews(look, { draft, previous, version, now });
  const isNewVersion = isRevision || (previous.gone && !isSameContent);
  const isTakenBack = previous.marked || (version && wasSeen(previous) && dropped(version.article, draft).length > 0);
  return {
    draft,
    matches,
    version,
    known: {
      ...found,
      arrivedAt: isSeen && !isRevision ? previous.arrivedAt : now,
      since: isNewVersion ? (previous.since ?? previous.arrivedAt) : previous.since,
      earlier: isRevision ? earlierWith(previous) : previous.earlier,
      marked: isTakenBack ? true : undefined,
    },
  };
};

/** What the last look left of an article at the time at which it still arrives; undefined where it moves to another time. */
const unmoved = ({ known }: Look, { id, arrivedAt }: Known): Known | undefined => {
  const previous = known.get(id);
  return previous?.arrivedAt === arrivedAt ? previous : undefined;
};

/** The topics under which an article's entry has to be written. */
export const missingMatches = (look: Look, { known, matches }: Planned): Match[] => {
  const previous = unmoved(look, known);
  return matches.filter(
    ({ topic }) =>
      !look.isSameBytes || look.again?.has(topic) || previous?.pending || !previous?.topics.includes(topic),
  );
};

/** The article as it was last known, where it moves to another time without being a revision. */
export const movedFrom = (look: Look, known: Known): Known | undefined => {
  const previous = look.known.get(known.id);
  const isMoved = previous && !unmoved(look, known) && previous.earlier?.length === known.earlier?.length;
  return isMoved ? previous : undefined;
};

/** The entries that the index has of an article and should not have. */
export const staleEntries = (look: Look, known: Known): Placed[] => {
  const previous = unmoved(look, known);
  return previous ? entriesOf(previous).filter(({ topic }) => !known.topics.includes(topic)) : [];
};

/** What the manifest says of an article while its entries are written. */
export const asPending = (look: Look, known: Known): Known => {
  const previous = unmoved(look, known);
  return previous
    ? { ...known, topics: [...new Set([...previous.topics, ...known.topics])], pending: 'rewriting' }
    : { ...known, pending: 'arriving' };
};
