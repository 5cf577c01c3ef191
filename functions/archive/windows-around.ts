import type { Window } from '../core/edition.ts';

const dayMilliseconds = 86_400_000;
/** How many days before a day the windows begin that may hold it; the second only if the first finds none. */
const windowDays = [8, 40];

/** Orders windows as their editions were compiled. */
export const compiledFirst = (a: Window, b: Window): number => a.to.localeCompare(b.to) || a.from.localeCompare(b.from);

/**
 * The windows around a day, of those that `list` has in a span, that hold what is looked for, in the order in which their
 * editions were compiled.
 */
export const windowsAround = async (
  day: string,
  list: (span: { from: Date; before: Date }) => Promise<Window[]>,
  holds: (window: Window) => boolean,
): Promise<Window[]> => {
  const midnight = Date.parse(day);
  for (const days of windowDays) {
    const from = new Date(midnight - days * dayMilliseconds);
    const holding = (await list({ from, before: new Date(midnight + dayMilliseconds) })).filter(holds);
    if (holding.length > 0) return holding.sort(compiledFirst);
  }
  return [];
};
