import { closedBreaker, recordTally, resetBreaker } from '../../core/breaker.ts';
import { type Breaker, type Clock, instantOf } from '../../core/ports.ts';

/** The circuit breaker in memory. */
export const memoryBreaker = (clock: Clock): Breaker => {
  let state = closedBreaker;
  return {
    async stopped() {
      return state.stopped ?? undefined;
    },
    async record(tally) {
      state = recordTally(state, tally, instantOf(clock.now()));
      return state;
    },
    async reset() {
      state = resetBreaker(instantOf(clock.now()));
    },
  };
};
