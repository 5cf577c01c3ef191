import { hashOf } from '../core/article-id.ts';
import type { Shelf, Window } from '../core/edition.ts';
import { allArticles } from '../core/topic.ts';
import { compactInstant as compact, expandInstant as expand, windowName, windowNamed } from '../core/window-name.ts';

/** The key of everything in the bucket. Only the repositories beside this file use it. */

export const keys = {
  articles: 'articles/',
  entries: (topic: string) => `index/${topic}/`,
  /** The prefix of the entries of every topic whose id has a given prefix. */
  entriesOfTopics: (start: string) => `index/${start}`,
  /** The topic of an entries' prefix. */
  entriesTopic: (entries: string) => entries.slice('index/'.length, -1),
  /** Sorts by arrival, so a window is one listing with StartAfter. */
  entry: (topic: string, arrivedAt: string, id: string) => `index/${topic}/${compact(arrivedAt)}-${id}.json`,
  /** The same article's entry among all articles. */
  entryAmongAll: (key: string) => `index/${allArticles}/${key.slice(key.lastIndexOf('/') + 1)}`,
  /** Sorts after every entry that arrived at or before an instant: the `startAfter` for later ones. */
  entriesThrough: (topic: string, instant: string) => `index/${topic}/${compact(instant)}-~`,
  /** When the article of an entry's key arrived; undefined for other keys. */
  entryArrival: (key: string) => expand(key.slice(key.lastIndexOf('/') + 1).split('-')[0]!),
  /** How many articles arrived in each minute of a day, by the day's beginning. */
  arrivalCounts: (day: number) => `arrivals/${new Date(day).toISOString().slice(0, 10)}.json`,
  /** What is matched of the articles that arrived in an hour, by the hour's beginning. */
  hourArticles: (hour: number) => {
    const [day, time] = new Date(hour).toISOString().split('T');
    return `hours/${day}/${time!.slice(0, 2)}.json`;
  },
  /** The result of ingesting one object: its articles and the topics of each. */
  manifests: 'ingested/',
  ingested: (objectKey: string) => `ingested/${hashOf(objectKey, 32)}.json`,
  /** The topics' rules that the index was last built with. */
  topicsIndexed: 'ingested/topics.json',
  /** All custom topics in one object. */
  customTopicsSnapshot: 'ingested/custom-topics.json',
  /** What remains of an article whose first version arrived then, if some or all of it was withdrawn. */
  withdrawal: (since: string, id: string) => `withdrawn/${since.slice(0, 10)}/${compact(since)}-${id}.json`,
  /** Words of the same article that a correction took back, whichever version says them. */
  takenBack: (since: string, id: string, name: string) =>
    `withdrawn/${since.slice(0, 10)}/${compact(since)}-${id}.words-${name}.json`,
  /** The key of what remains of an article, of its own or of a record of words that were taken back. */
  withdrawalOf: (key: string) => key.replace(/\.words-[^/]*$/, '.json'),
  /** The prefix of those of one day. */
  withdrawals: (day: string) => `withdrawn/${day}/`,
  /** An object that holds something withheld until an instant; sorts by that instant. */
  embargoed: (until: string, objectKey: string) => `withheld/${compact(until)}-${hashOf(objectKey, 32)}.json`,
  allEmbargoed: 'withheld/',
  /** Sorts after every record of an instant that has come. */
  embargoedThrough: (now: string) => `withheld/${compact(now)}-~`,
  /** A correction; its id begins with its article's. */
  correction: (id: string) => `corrections/articles/${id}.json`,
  correctionsOfArticle: (article: string) => `corrections/articles/${article}-`,
  /** The same correction under each topic that printed it, and under `allArticles`, in the order of its time. */
  correctionUnder: (topic: string, at: string, id: string) => `corrections/topics/${topic}/${compact(at)}-${id}.json`,
  /** Notices that wait for the report which they correct, by the folder of `articles/` that they came from. */
  waitingNotice: (folder: string, at: string, id: string) => `corrections/waiting/${folder}/${compact(at)}-${id}.json`,
  waitingNotices: (folder: string) => `corrections/waiting/${folder}/`,
  correctionsUnder: (topic: string) => `corrections/topics/${topic}/`,
  /** Sorts before every correction under a topic from an instant on. */
  correctionsFrom: (topic: string, instant: string) => `corrections/topics/${topic}/${compact(instant)}`,
  rejections: 'rejected/',
  /** The rejections of a publisher's or source's folder. */
  rejectionsOf: (folder: string) => `rejected/${folder}/`,
  rejected: (objectKey: string) => `rejected/${objectKey.replace(/^articles\//, '')}.json`,
  /** Custom topics that could not be read, and why. */
  rejectedTopics: 'rejected/topics/custom/',
  /** The topic of a custom topic's rejection. */
  rejectedTopicId: (key: string) => key.slice('rejected/topics/custom/'.length, -'.json.json'.length),
  topics: 'topics/topics.yaml',
  /** The topics in force, as last read from the topics file. */
  topicsInForce: 'topics/in-force.json',
  /** Records that a custom topic was deleted because nobody used it. */
  retiredTopic: (topic: string) => `topics/retired/${topic}.json`,
  sources: 'sources/sources.yaml',
  /** The sources in force, as last read from the sources file. */
  sourcesInForce: 'sources/in-force.json',
  /** The items of a source that were taken in. */
  knownItems: (source: string) => `sources/items/${source}.json`,
  /** What a host allows to be fetched. */
  robots: (host: string) => `sources/robots/${encodeURIComponent(host)}.json`,
  polledItems: (source: string) => `articles/${source}/`,
  /** An item of a source, by the day it was published or else taken in. */
  polledItem: (source: string, day: string, item: string) => `articles/${source}/${day}/${item}.json`,
  /** Mails as SES received them. */
  inbound: 'inbound/',
  /** A mail of a newsletter that was taken in, by its name. */
  knownMail: (source: string, name: string) => `sources/newsletters/${source}/mails/${name}.json`,
  /** The latest question of a newsletter's list whether it may send. */
  newsletterConfirmation: (source: string) => `sources/newsletters/${source}/confirmation.json`,
  newsletterLastMail: (source: string) => `sources/newsletters/${source}/last-mail.json`,
  /** What was rejected of the mails that came in. */
  rejectedMails: 'rejected/inbound/',
  /** A mail of a newsletter, by the day of its date. */
  newsletterMail: (source: string, day: string, mail: string) => `articles/${source}/${day}/${mail}.eml`,
  customTopics: 'topics/custom/',
  customTopic: (topic: string) => `topics/custom/${topic}.json`,
  /** The topic of a custom topic's key. */
  customTopicId: (key: string) => key.slice('topics/custom/'.length, -'.json'.length),
  /** Addresses of pictures that are to be fetched, and what was fetched. */
  wantedPicture: (url: string) => `pictures/wanted/${hashOf(url, 32)}.json`,
  fetchedPicture: (url: string) => `pictures/fetched/${hashOf(url, 32)}.json`,
  /** A picture that an edition prints, by the hash of its content. */
  printedPicture: (name: string) => `pictures/printed/${name}.json`,
  allEditions: 'editions/',
  editions: (topic: string, shelf: Shelf = 'editions') => `${shelf}/${topic}/`,
  edition: (topic: string, window: Window, shelf: Shelf = 'editions') => `${shelf}/${topic}/${windowName(window)}.json`,
  /** The window of an edition's key; undefined for the keys of its fragments. */
  editionWindow: (key: string) =>
    key.endsWith('.json') ? windowNamed(key.slice(key.lastIndexOf('/') + 1, -'.json'.length)) : undefined,
  /** What the home page shows, prepared at the end of each slot's run. */
  front: 'editions/front.json',
  /** Sorts before every edition whose window starts at or after an instant. */
  editionsFrom: (topic: string, instant: string, shelf: Shelf = 'editions') => `${shelf}/${topic}/${compact(instant)}`,
  /** Story fragments rendered in one language, and their table of contents. */
  fragments: (topic: string, window: Window, language: string, shelf: Shelf = 'editions') =>
    `${shelf}/${topic}/${windowName(window)}.${language}.html`,
  fragmentTable: (topic: string, window: Window, language: string, shelf: Shelf = 'editions') =>
    `${shelf}/${topic}/${windowName(window)}.${language}.fragments.json`,
  /** The mail around the fragments, once per language and version of the templates. */
  layout: (version: string, language: string) => `shells/${version}/${language}.json`,
  /** What editors did at the desk, by day. Nothing here is ever written over. */
  audits: 'desk/audit/',
  auditDay: (day: string) => `desk/audit/${day}/`,
  audit: (at: string, id: string) => `desk/audit/${at.slice(0, 10)}/${compact(at)}-${id}.json`,
  /** What editors decided on a topic's stories, oldest first. Nothing here is ever written over. */
  decisions: (topic: string) => `desk/decisions/${topic}/`,
  decision: (topic: string, at: string, id: string) => `desk/decisions/${topic}/${compact(at)}-${id}.json`,
  decisionsFrom: (topic: string, instant: string) => `desk/decisions/${topic}/${compact(instant)}`,
  /** The stories that are kept out of a draft. */
  draftWithheld: (topic: string, window: Window) => `desk/drafts/${topic}/${windowName(window)}.withheld.json`,
  /** Records that an editor ended a session. */
  signedOut: (session: string) => `desk/signed-out/${session}.json`,
  /** Runs that operators request by dropping an object. */
  requests: 'requests/',
  runs: 'runs/',
  /** When the latest scheduled run was planned. */
  latestRun: 'runs/latest.json',
  /** An operator's request, stored so that a repetition is recognised. */
  request: (run: string) => `runs/${run}/request.json`,
  plan: (run: string) => `runs/${run}/plan.json`,
  /** Editions to compile together, in as many groups as the state machine can map over. */
  editionGroup: (run: string, group: number) => `runs/${run}/editions-${String(group).padStart(6, '0')}.json`,
  recipients: (run: string, part: number) => `runs/${run}/recipients-${String(part).padStart(6, '0')}.jsonl`,
  receipts: (run: string) => `runs/${run}/receipts/`,
  receipt: (run: string, chunk: string) => `runs/${run}/receipts/${chunk}.json`,
  /** A receipt that is still open. */
  openReceipt: (run: string, chunk: string) => `runs/${run}/open-receipts/${chunk}.json`,
  runsNamed: (start: string) => `runs/${start}`,
  /** How the editions of a run's groups stood with editors. */
  groupReviews: (run: string) => `reviews/${run}/`,
  groupReview: (run: string, group: number) => `reviews/${run}/${String(group).padStart(6, '0')}.json`,
  /** What a model answered to a question, by the question's hash. */
  answer: (hash: string) => `writing/answers/${hash}.json`,
  /** All answers that an edition is made of, by a hash of what its stories are written from. */
  editionAnswers: ({ topic, window, hash }: { topic: string; window: Window; hash: string }) =>
    `writing/editions/${topic}/${windowName(window)}-${hash}.json`,
  /** How the model fared in the groups of a run. */
  runWriting: (run: string) => `writing/runs/${run}/`,
  groupWriting: (run: string, group: number) => `writing/runs/${run}/${String(group).padStart(6, '0')}.json`,
  report: (run: string) => `runs/${run}/report.json`,
  reportText: (run: string) => `runs/${run}/report.txt`,
};
