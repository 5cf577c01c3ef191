import type { Clock, Counters } from '../../core/ports.ts';
import type { Tokens, WriterSettings } from '../../core/writer.ts';

const daySeconds = 86_400;
/** A run takes minutes; its counter outlives it. */
const runSeconds = 7 * daySeconds;

/** Dollars that tokens cost. */
export const dollarsOf = ({ input, output }: Tokens, { prices }: Pick<WriterSettings, 'prices'>): number =>
  (input * prices.input + output * prices.output) / 1e6;

/** What a run and a day may still spend on models. */
export interface WritingBudget {
  /** Sets tokens aside before a model is asked; false, with nothing set aside, if that is more than is left. */
  reserve(tokens: Tokens): Promise<boolean>;
  /** Replaces what was set aside by what was used. */
  settle(reserved: Tokens, used: Tokens): Promise<void>;
}

/**
 * The budget of a run and of its day (UTC), in counters that all functions share. What a request may use at most is added first, and
 * taken back if the total is then over a limit: two runs can both be refused the last of it, but never both spend it. A
 * request whose answer was lost stays counted.
 */
export const openBudget = (
  { counters, clock }: { counters: Counters; clock: Clock },
  run: string,
  settings: Pick<WriterSettings, 'budget' | 'prices'>,
): WritingBudget => {
  // Counters hold whole numbers.
  const microDollars = (tokens: Tokens) => Math.ceil(dollarsOf(tokens, settings) * 1e6);
  const { budget } = settings;
  const accounts = [
    { name: `writing-tokens-run-${run}`, windowSeconds: runSeconds, limit: budget.run.tokens, of: sumOf },
    {
      name: `writing-dollars-run-${run}`,
      windowSeconds: runSeconds,
      limit: budget.run.dollars * 1e6,
      of: microDollars,
    },
    { name: 'writing-tokens-day', windowSeconds: daySeconds, limit: budget.day.tokens, of: sumOf },
    { name: 'writing-dollars-day', windowSeconds: daySeconds, limit: budget.day.dollars * 1e6, of: microDollars },
  ];
  /** The same moment for what is set aside and what is taken back, so that both are counted on one day. */
  const reservedAt = new WeakMap<Tokens, Date>();
  const add = ({ name, windowSeconds }: (typeof accounts)[number], by: number, now: Date) =>
    by === 0 ? Promise.resolve(0) : counters.add({ name, windowSeconds, by }, now);
  return {
    async reserve(tokens) {
      const now = clock.now();
      const totals = await Promise.all(accounts.map((account) => add(account, account.of(tokens), now)));
      reservedAt.set(tokens, now);
      if (totals.every((total, at) => total <= accounts[at]!.limit)) return true;
      await Promise.all(accounts.map((account) => add(account, -account.of(tokens), now)));
      return false;
    },
    async settle(reserved, used) {
      const now = reservedAt.get(reserved) ?? clock.now();
      await Promise.all(accounts.map((account) => add(account, account.of(used) - account.of(reserved), now)));
    },
  };
};

const sumOf = ({ input, output }: Tokens): number => input + output;
