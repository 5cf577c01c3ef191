import { formatNamed } from '../../functions/ingest/file-names.ts';
import type { Deployment } from '../deployment.ts';
import { minuteOf } from '../minute.ts';
import type { Output } from '../output.ts';
import {
  type FileReading,
  type FileState,
  findIndexed,
  type HowRead,
  type Indexed,
  type Records,
  readFile,
  readRecords,
  type Use,
} from './article-facts.ts';

/** Articles of one file that are explained; the others can be looked up by id. */
const maxArticles = 20;

const formatNames: Readonly<Record<string, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
  json: 'JSON',
  lines: 'JSON lines',
  feed: 'a feed',
  mail: 'a mail',
};

const minute = (instant: string) => `${minuteOf(instant)} UTC`;

const dateSentence = ({ published, written, line }: HowRead['date']): string => {
  const date = published.precision === 'unknown' ? 'unknown' : published.date;
  if (written === undefined) return `Date: ${date}. The file has no date field.`;
  const where = line ? `line ${line.number}: ${line.text}` : `"${written}"`;
  return published.precision === 'unknown'
    ? `Date: unknown. "${written}" cannot be read with certainty (${where}).`
    : `Date: ${date}, from ${where}`;
};

const sayHowRead = (output: Output, article: HowRead) => {
  const { title, publisher, date, language, sentences, neverPrinted } = article;
  output.say(`Article ${article.id}: ${title === null ? 'no title' : `"${title}"`}`);
  output.say(
    publisher.name === null
      ? '  Publisher: unknown.'
      : `  Publisher: ${publisher.name}, from the ${publisher.from === 'file' ? 'file' : "folder's name"}.`,
  );
  output.say(`  ${dateSentence(date)}`);
  output.say(`  Language: ${language.tag}, ${language.from === 'file' ? 'from the file' : 'detected in the text'}.`);
  output.say(`  Sentences: ${sentences}${neverPrinted.length > 0 ? `, never printed: ${neverPrinted.length}` : ''}.`);
  for (const { text, rule } of neverPrinted) output.say(`    ${rule}: "${text}"`);
};

const useSentence = ({ edition, story, headline, as, detail }: Use): string => {
  if (as === 'left-out') return `${edition}: not printed: ${detail}.`;
  const place = `${edition}/${story}: "${headline}"`;
  return as === 'report' ? `${place}, report ${detail}.` : `${place}, as a near copy of article ${detail}.`;
};

const sayIndexed = (output: Output, article: Indexed) => {
  if (article.state === 'unfinished') output.say('  It is being indexed, or indexing was interrupted.');
  if (article.state === 'withdrawn') output.say('  It has been withdrawn.');
  output.say(`  Arrived: ${minute(article.arrivedAt)}.`);
  if (article.firstArrivedAt !== undefined)
    output.say(`  It is a revision. The first version arrived on ${minute(article.firstArrivedAt)}.`);
  if (article.topics.length === 0) output.say('  Topics: none.');
  for (const { topic, words } of article.topics)
    output.say(
      words === 'unreadable'
        ? `  Topic ${topic}: its index entry cannot be read.`
        : `  Topic ${topic}: matched ${words.map((word) => `"${word}"`).join(', ') || 'because the topic has every article'}.`,
    );
  if (article.topics.length > 0 && article.uses.length === 0) output.say('  It is in no edition yet.');
  for (const use of article.uses) output.say(`  ${useSentence(use)}`);
};

const fileSentence = (key: string, { file, encoding, articles }: FileReading, isKnown: boolean): string => {
  if (file.state === 'gone')
    return isKnown ? 'The file has been deleted.' : 'There is no such file, and the index has no record of it.';
  if (file.state === 'rejected') return `The file cannot be read: ${file.reason}`;
  const format = formatNames[formatNamed(key) ?? ''];
  return `Read as ${format}${encoding === undefined ? '' : `, in ${encoding}`}; articles: ${articles.length}.`;
};

const sayRecords = (output: Output, { isKnown, manifest, rejected }: Records, state: FileState['state']) => {
  if (rejected && state !== 'rejected')
    output.say(
      `${rejected.code === 'withheld' ? 'Withheld' : 'Rejected'} on ${minute(rejected.at)}: ${rejected.reason}`,
    );
  const until = manifest?.withheldUntil;
  if (until !== undefined && rejected?.until !== until)
    output.say(`Something in it is embargoed until ${minute(until)}.`);
  if (isKnown && !manifest) output.say("The index's record of this file cannot be read.");
  if (!isKnown && state === 'read') output.say('It has not been indexed yet.');
};

/**
 * Explains how the article or articles of an object were read and where they are used; with `id` only that article.
 * Returns the exit code: 1 if there is no such object.
 */
export const explainArticle = async (
  { store }: Pick<Deployment, 'store'>,
  output: Output,
  { key, id }: { key: string; id?: string },
): Promise<number> => {
  const reading = await readFile(store, key);
  const records = await readRecords(store, key);
  const { file, encoding = null } = reading;
  const { manifest, rejected, isKnown } = records;
  const isWanted = (article: { id: string }) => id === undefined || article.id === id;
  const articles = reading.articles.filter(isWanted);
  const shown = articles.slice(0, maxArticles);
  const knownArticles = (manifest?.articles ?? []).filter(isWanted).slice(0, maxArticles);
  const known = await Promise.all(knownArticles.map((one) => findIndexed(store, one)));

  output.say(key);
  output.say(fileSentence(key, reading, isKnown));
  sayRecords(output, records, file.state);
  for (const article of shown) {
    output.say();
    sayHowRead(output, article);
    const place = known.find((one) => one.id === article.id);
    if (place) sayIndexed(output, place);
  }
  for (const place of known.filter((one) => !articles.some((article) => article.id === one.id))) {
    output.say();
    output.say(`Article ${place.id} is no longer in the file.`);
    sayIndexed(output, place);
  }
  if (articles.length > shown.length)
    output.say(`\nNot shown: ${articles.length - shown.length} more articles. To see one, use its id.`);
  output.result({
    kind: 'article',
    key,
    file,
    format: formatNamed(key) ?? null,
    encoding,
    ...(rejected && { rejected: { at: rejected.at, code: rejected.code, reason: rejected.reason } }),
    ...(manifest?.withheldUntil !== undefined && { withheldUntil: manifest.withheldUntil }),
    articles: shown,
    index: known,
  });
  return file.state === 'gone' && !isKnown ? 1 : 0;
};
