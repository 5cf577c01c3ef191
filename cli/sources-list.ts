import { writeFile } from 'node:fs/promises';
import type { ObjectStore } from '../functions/core/ports.ts';
import type { PollState, Source } from '../functions/core/source.ts';
import { currentState, isSilent } from '../functions/feeds/source-health.ts';
import {
  readSourcesText,
  type SourcesEdit,
  type SourcesText,
  sourcesFileKey,
  writeSourcesEdit,
} from '../functions/store/edit-sources.ts';
import { readSourcesInForce } from '../functions/store/sources.ts';
import type { YamlProblem } from '../functions/store/yaml-file.ts';
import type { Deployment } from './deployment.ts';
import { refuseFile } from './files.ts';
import { minuteOf } from './minute.ts';
import { listNewsletters } from './newsletters-list.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';
import { opmlOf } from './sources-opml.ts';

/** Rejects a sources file with mistakes: changing it could make them worse. */
export const refuseFaulty = ([first]: readonly YamlProblem[]): void => {
  if (first)
    throw new OperationalError(
      `${sourcesFileKey} has a mistake in line ${first.line} (${first.field}): ${first.message} ` +
        'Nothing was changed: correct the file in the bucket first.',
    );
};

/** Changes the sources file, or says why it was not changed. */
export const changeSources = async (
  store: Pick<ObjectStore, 'head' | 'put'>,
  file: SourcesText,
  edit: SourcesEdit,
): Promise<void> => {
  const written = await writeSourcesEdit(store, file, edit);
  if (written.outcome === 'conflict')
    throw new OperationalError('Someone else has just changed the sources file. Nothing was changed: try again.');
  if (written.outcome === 'faulty') {
    const [{ field, message } = { field: '', message: '' }] = written.problems;
    throw new UsageError(`Nothing was changed, because of ${field.replace(/^sources\[\d+\]\./, '')}: ${message}`);
  }
};

const dayMilliseconds = 86_400_000;
/** How many days the list reports that items may have been missed. */
const missedDays = 7;

const tenths = (value: number | undefined) => (value === undefined ? '' : String(Math.round(value * 10) / 10));

const stateInWords = (source: Source, state: PollState, now: Date): string => {
  if (source.paused) return 'paused';
  if (state.goneAt !== undefined) return 'gone: the server says that the feed has ended';
  if (state.failures > 0)
    return `${state.failures === 1 ? 'failed once' : `failed ${state.failures} times`}: ${state.reason ?? 'unknown reason'}`;
  if (state.polledAt === undefined) return 'not polled yet';
  if (isSilent(state, now)) {
    const days = Math.floor((now.getTime() - Date.parse(state.lastItemAt!)) / dayMilliseconds);
    return `silent for ${days} days (usually ${tenths(state.itemsPerDay)} a day)`;
  }
  const missed =
    state.missedAt !== undefined && now.getTime() - Date.parse(state.missedAt) < missedDays * dayMilliseconds;
  return missed ? `may have missed items, last at ${minuteOf(state.missedAt)}` : 'in order';
};

/** Prints the sources and how polling them goes. Times are UTC. */
export const listSources = async (deployment: Deployment, output: Output): Promise<void> => {
  const { store, pollStates, clock } = deployment;
  const { sources, newsletters, problems } = await readSourcesInForce(store);
  for (const { line, field, message } of problems)
    output.warn(`${sourcesFileKey}:${line} ${field}: ${message} The source stays as it was.`);
  if (sources.length + newsletters.length === 0 && problems.length === 0)
    throw new OperationalError('There are no sources yet. To add one: broadsheet sources add ADDRESS');
  const stored = new Map<string, PollState>();
  for await (const state of pollStates.all()) stored.set(state.source, state);
  const now = clock.now();
  const listed = sources.map((source) => ({ source, state: currentState(stored.get(source.id), source, now) }));
  if (listed.length > 0 || newsletters.length === 0)
    output.table(
      ['Source', 'State', 'Last success', 'Next poll', 'Items a day', 'Address'],
      listed.map(({ source, state }) => [
        source.id,
        stateInWords(source, state, now),
        minuteOf(state.succeededAt),
        source.paused || state.goneAt !== undefined ? '' : minuteOf(state.nextPoll),
        tenths(state.itemsPerDay),
        state.movedTo ?? source.url,
      ]),
    );
  const received = await listNewsletters(deployment, output, newsletters);
  output.result([
    ...listed.map(
      ({
        source,
        state: { succeededAt, nextPoll, failures, reason, itemsPerDay, goneAt, lastItemAt, missedAt, movedTo },
      }) => ({
        ...source,
        succeededAt,
        nextPoll: source.paused || goneAt !== undefined ? undefined : nextPoll,
        failures,
        reason,
        itemsPerDay,
        lastItemAt,
        missedAt,
        goneAt,
        movedTo,
      }),
    ),
    ...received,
  ]);
};

const said = { remove: 'removed. What it brought in stays', pause: 'paused', resume: 'polled again' } as const;

/** Removes, pauses or resumes a source by its id. */
export const changeSource = async (
  { store, credentials, pollStates }: Deployment,
  output: Output,
  { action, id }: { action: keyof typeof said; id: string },
): Promise<void> => {
  const file = await readSourcesText(store);
  refuseFaulty(file.problems);
  const feed = file.sources.find((one) => one.id === id);
  const source = feed ?? file.newsletters.find((one) => one.id === id);
  if (!source) throw new UsageError(`There is no source "${id}". To see their ids: broadsheet sources list`);
  const isChange = action === 'remove' || source.paused !== (action === 'pause');
  if (isChange) await changeSources(store, file, { action, id });
  if (action === 'remove' && feed?.signIn) await credentials.write(id, undefined);
  // Another source may get the id at once.
  if (action === 'remove') await pollStates.delete(id);
  if (isChange) output.say(`${id} is ${said[action]}.`);
  else output.say(`${id} ${action === 'pause' ? 'is already paused' : 'is not paused'}.`);
  output.result({ id, action, changed: isChange });
};

/** Writes the sources as OPML, to a file or to standard output. */
export const exportSources = async (
  { store, clock }: Deployment,
  output: Output,
  { out }: { out?: string },
): Promise<void> => {
  const { sources } = await readSourcesInForce(store);
  // A list without feeds is no OPML.
  if (sources.length === 0)
    throw new OperationalError('There are no feeds to export yet. To add one: broadsheet sources add ADDRESS');
  const opml = opmlOf(sources, clock.now());
  if (out === undefined) {
    output.say(opml.trimEnd());
    output.result({ opml });
    return;
  }
  await writeFile(out, `${opml.trimEnd()}\n`).catch(refuseFile(out, 'written'));
  output.say(`Saved ${sources.length} sources to ${out}.`);
  output.result({ out, sources: sources.length });
};
