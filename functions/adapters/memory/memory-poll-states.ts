import type { PollStates } from '../../core/ports.ts';
import type { PollState } from '../../core/source.ts';

/** The states of sources in memory. */
export const memoryPollStates = (): PollStates => {
  const stored = new Map<string, { state: PollState; version: number }>();
  return {
    async get(source) {
      const found = stored.get(source);
      return found ? { state: structuredClone(found.state), version: found.version } : { state: undefined, version: 0 };
    },
    async put(state, version) {
      if ((stored.get(state.source)?.version ?? 0) !== version) return 'conflict';
      stored.set(state.source, { state: structuredClone(state), version: version + 1 });
      return 'ok';
    },
    async delete(source) {
      stored.delete(source);
    },
    async *all() {
      for (const { state } of [...stored.values()]) yield structuredClone(state);
    },
  };
};
