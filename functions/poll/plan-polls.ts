import type { Clock, Log, Metrics, ObjectStore, PollStates, Queue } from '../core/ports.ts';
import { hostOf, type PollMessage, type PollState } from '../core/source.ts';
import { isFailing, isSilent } from '../feeds/source-health.ts';
import { keepSourcesInForce, type SourcesInForce } from '../store/sources.ts';
import { isDue } from './decide.ts';

export interface PlanPorts {
  store: ObjectStore;
  states: PollStates;
  queue: Queue<PollMessage>;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  sources: () => Promise<SourcesInForce>;
}

/** What is due and how the sources are. */
export interface PlannedPolls {
  sources: number;
  due: number;
  failing: number;
  silent: number;
}

/** Forgets what is remembered of sources that are no longer in the sources file: another one may get their id. */
const forgetRemoved = async (
  states: PollStates,
  known: ReadonlyMap<string, PollState>,
  { sources }: SourcesInForce,
): Promise<void> => {
  const ids = new Set(sources.map(({ id }) => id));
  for (const id of known.keys()) if (!ids.has(id)) await states.delete(id);
};

/**
 * Puts a message for each source that is due into the poll queue. Mistakes in the sources file are logged with line and
 * field and cost only the sources they are in. Also counts the sources that fail or are silent.
 */
export const planPolls = async ({
  store,
  states,
  queue,
  clock,
  log,
  metrics,
  sources,
}: PlanPorts): Promise<PlannedPolls> => {
  const inForce = await sources();
  for (const { line, field, message } of inForce.problems.slice(0, 20))
    log.error('the sources file has a mistake', { event: 'sources.faulty', line, field, problem: message });
  await keepSourcesInForce(store, clock, inForce);
  const active = inForce.sources.filter(({ paused }) => !paused);
  if (active.length === 0) return { sources: 0, due: 0, failing: 0, silent: 0 };
  const known = new Map<string, PollState>();
  for await (const state of states.all()) known.set(state.source, state);
  if (inForce.problems.length === 0) await forgetRemoved(states, known, inForce);
  const now = clock.now();
  const due = active.filter((source) => isDue(known.get(source.id), source, now));
  await queue.send(due.map(({ id, url }) => ({ source: id, host: hostOf(known.get(id)?.movedTo ?? url) })));
  const current = active.flatMap((source) => {
    const state = known.get(source.id);
    return state?.address === source.url ? [state] : [];
  });
  const failing = current.filter((state) => isFailing(state, now)).length;
  const silent = current.filter((state) => isSilent(state, now)).length;
  metrics.add('SourcesFailing', 'Count', failing);
  metrics.add('SourcesSilentPercent', 'Count', Math.round((100 * silent) / active.length));
  const planned = { sources: active.length, due: due.length, failing, silent };
  log.info('polls were planned', { event: 'polls.planned', ...planned });
  return planned;
};
