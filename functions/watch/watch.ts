import type { ObjectStore } from '../core/ports.ts';
import type { WatchState } from '../core/run.ts';
import { countReceipts } from '../store/runs.ts';

/**
 * Counts the messages of a run that have a complete receipt. Done when all have one, or when the patience is used up;
 * it is counted in waits, so a clock that jumps changes nothing. Each wait is half as long again, up to five minutes.
 */
export const watch = async ({ store }: { store: ObjectStore }, state: WatchState): Promise<WatchState> => {
  const complete = await countReceipts(store, state.run);
  const patienceSeconds = state.patienceSeconds - state.waitSeconds;
  return {
    ...state,
    complete,
    patienceSeconds,
    waitSeconds: Math.min(300, Math.ceil(state.waitSeconds * 1.5)),
    done: complete >= state.chunks || patienceSeconds <= 0,
  };
};
