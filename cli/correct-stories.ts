import { openArchive } from '../functions/archive/archive.ts';
import { dismissByHand, issueCorrection } from '../functions/archive/correct-by-hand.ts';
import type { Correction } from '../functions/corrections/correction.ts';
import { listCorrections, readCorrection } from '../functions/store/corrections.ts';
import type { Deployment } from './deployment.ts';
import { minuteOf } from './minute.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';

const day = 86_400_000;
const maxShown = 60;

const shortened = (text: string) => (text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text);

const stateOf = ({ kind, dismissed }: Correction): string => (dismissed ? `${kind}, dismissed` : kind);

/** Prints the corrections of the last days, newest first. */
export const showCorrections = async (
  { store, clock }: Deployment,
  output: Output,
  { days }: { days: number },
): Promise<void> => {
  const from = new Date(clock.now().getTime() - days * day).toISOString();
  const found: Correction[] = [];
  for await (const stored of listCorrections(store, { from }))
    if (stored.state === 'found') found.push(stored.value);
    else if (stored.state === 'unreadable') output.warn(`${stored.key} cannot be read. ${stored.reason}`);
  found.reverse();
  output.table(
    ['Correction', 'Found', 'Kind', 'Publisher', 'Was', 'Now'],
    found.map((one) => [
      one.id,
      minuteOf(one.at),
      stateOf(one),
      one.article.publisher ?? '',
      shortened(one.claims[0]!.was),
      shortened(one.claims[0]!.now?.text ?? one.claims[0]!.note?.text ?? ''),
    ]),
  );
  if (found.length === 0) output.say(`There were no corrections in the last ${days} days.`);
  output.result(found);
};

const noCorrection = (id: string) =>
  new UsageError(`There is no correction ${id}. To list them: broadsheet corrections list`);

const correctionNamed = async ({ store }: Deployment, id: string): Promise<Correction> => {
  const stored = await readCorrection(store, id);
  if (stored.state === 'missing') throw noCorrection(id);
  if (stored.state === 'unreadable') throw new OperationalError(`${stored.key} cannot be read. ${stored.reason}`);
  return stored.value;
};

/** Prints a correction: what was said where, and what is right. */
export const showCorrection = async (deployment: Deployment, output: Output, id: string): Promise<void> => {
  const correction = await correctionNamed(deployment, id);
  const { article, at, claims, dismissed, by } = correction;
  output.say(`${correction.id}: ${stateOf(correction)}, found ${at}`);
  output.say(
    `${article.publisher ?? 'Unnamed publisher'}: ${article.title ?? article.id} ${article.url ?? ''}`.trimEnd(),
  );
  if (by !== undefined) output.say(`Issued by ${by}.`);
  for (const { was, now, note, printedIn } of claims) {
    output.say();
    output.say(`Was:  ${was}`);
    output.say(`Now:  ${now?.text ?? '(nothing in its place)'}`);
    if (note) output.say(`Note: ${note.text}`);
    output.table(
      ['Topic', 'Edition up to', 'Story', 'Where'],
      printedIn.map(({ topic, window, storyId, parts }) => [topic, window.to, storyId, parts.join(', ')]),
    );
  }
  if (dismissed) output.say(`Dismissed by ${dismissed.by} on ${dismissed.at}: ${dismissed.reason}`);
  output.result(correction);
};

/** Dismisses a false correction. */
export const dismiss = async (
  { store, clock }: Deployment,
  output: Output,
  { id, by, reason }: { id: string; by: string; reason: string },
): Promise<void> => {
  if (reason.trim() === '') throw new UsageError('Give a reason with --reason.');
  const dismissed = await dismissByHand({ store, clock }, { id, by, reason });
  if (dismissed.outcome === 'missing') throw noCorrection(id);
  if (dismissed.outcome === 'unreadable') throw new OperationalError(`${dismissed.key} cannot be read.`);
  output.say('Dismissed. It is no longer shown, and readers who were not told of it will not be.');
  output.result(dismissed.correction);
};

/** Issues a correction of a story by hand. */
export const issue = async (
  { store, clock }: Deployment,
  output: Output,
  given: { topic: string; story: string; was: string; now?: string; note?: string; by: string },
): Promise<void> => {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const archive = openArchive({ store, clock, log: quiet, keepMilliseconds: 1 });
  const issued = await issueCorrection({ store, clock, archive }, given);
  if (issued.outcome === 'refused') throw new UsageError(issued.reason);
  const { correction } = issued;
  output.say(`Issued as ${correction.id}. The words are no longer shown, and readers who were sent them will be told.`);
  output.result(correction);
};
