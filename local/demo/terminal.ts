import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import type { Rejected } from '../../functions/store/rejections.ts';
import type { Mailed } from './news-folder.ts';

// Whoever reads along may stop reading, as `| head` does; the work goes on.
process.stdout.on('error', () => undefined);

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);
export const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const plural = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** A progress bar over `total` things; on no terminal a line now and then. */
export const progress = (title: string, total: number) => {
  const bar = new SingleBar({
    format: `${title} [{bar}] {value}/{total}`,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    barsize: 30,
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 60_000,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
};

const print = (rows: string[][], head: string[] = []) => {
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  say(table.toString());
};

/** Steps in the order in which a person thinks of them. */
const steps = ['start', 'upload', 'ingest', 'sign up', 'plan', 'compile', 'dispatch', 'deliver', 'report'];

/** Stories as a person counts them: one that several topics and readers were told is one, by the articles it is of. */
const distinct = (told: readonly Mailed['stories'][number][]): Mailed['stories'] => {
  const byArticle = new Map<string, Mailed['stories'][number]>();
  const found = new Set<Mailed['stories'][number]>();
  for (const story of told) {
    const ids = story.sources.flatMap(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)]);
    const known = ids.map((id) => byArticle.get(id)).find((one) => one !== undefined) ?? story;
    for (const id of ids) if (!byArticle.has(id)) byArticle.set(id, known);
    found.add(known);
  }
  return [...found];
};

/** What came of a start: articles, stories and mails, and how long each step took. */
export const printSummary = ({
  articles,
  topics,
  digests,
  letters,
  spent,
}: {
  articles: { indexed: number; unmatched: number; rejected: readonly Rejected[] };
  topics: number;
  digests: readonly Mailed[];
  letters: number;
  /** Milliseconds by step. */
  spent: ReadonlyMap<string, number>;
}): void => {
  const stories = distinct(digests.flatMap((digest) => digest.stories));
  const updates = stories.filter(({ earlier }) => earlier.length > 0).length;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const times = steps.filter((step) => spent.has(step)).map((step) => `${step} ${seconds(spent.get(step)!)}`);
  print([
    ['Articles', `${articles.indexed} in ${plural(topics, 'topic')}, ${articles.unmatched} under none`],
    ['Set aside', articles.rejected.length === 0 ? 'nothing' : plural(articles.rejected.length, 'file')],
    ['Stories', `${stories.length}, ${plural(updates, 'update')} among them`],
    ['Mails', `${plural(digests.length, 'digest')}, ${plural(letters, 'letter')}`],
    ['Time', [...times, `in all ${seconds(performance.now())}`].join('\n')],
  ]);
  for (const { key, reason } of articles.rejected) say(`Set aside ${key}: ${reason}`);
};

/** Digest by digest what readers got. */
export const printDigests = (digests: readonly Mailed[]): void =>
  print(
    digests.map(({ at, reader, stories }) => [
      at.slice(0, 10),
      reader.address,
      String(stories.length),
      String(stories.filter(({ earlier }) => earlier.length > 0).length),
    ]),
    ['Day', 'Reader', 'Stories', 'Updates'],
  );
