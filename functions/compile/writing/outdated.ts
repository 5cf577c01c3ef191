import { tolls } from '../../text/en/counts.ts';
import { claimsOf } from './claims.ts';
import type { Passage } from './passages.ts';

const tollNames = new Set(Object.values(tolls));
const anybody = new Set<string | undefined>([undefined, 'peopl', 'person']);
/** Tolls of one event do not grow by more than this ratio. */
const maxGrowth = 10;

/**
 * Sentences whose toll a report of a later day has raised: "at least two killed" once there are six. `days` are those of the
 * reports, where they are known.
 */
export const outdatedTolls = (
  perReport: readonly (readonly Passage[])[],
  days: readonly (string | undefined)[],
): ReadonlySet<Passage> => {
  if (new Set(days.filter((day) => day !== undefined)).size < 2) return new Set();
  const claims = perReport.flat().flatMap((passage) => {
    const day = days[passage.report];
    return day === undefined
      ? []
      : claimsOf(passage).flatMap(({ about, who, value }) =>
          tollNames.has(about) ? [{ key: `${about} ${anybody.has(who) ? '' : who}`, value, day, passage }] : [],
        );
  });
  return new Set(
    claims.flatMap(({ key, value, day, passage }) =>
      claims.some(
        (later) => later.key === key && later.day > day && later.value > value && later.value <= maxGrowth * value,
      )
        ? [passage]
        : [],
    ),
  );
};
