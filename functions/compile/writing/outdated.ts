import { tolls } from '../../text/en/counts.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import type { Passage } from './passages.ts';

const tollNames = new Set(Object.values(tolls));
const anybody = new Set<string | undefined>([undefined, 'peopl', 'person']);
/** Tolls of one event do not grow by more than this ratio. */
const maxGrowth = 10;

/** When a report was published, as far as it is known, and by whom. */
export interface Release {
  /** As `2026-09-03`. */
  day: string | undefined;
  publisher: string | null | undefined;
  arrivedAt: string | undefined;
}

interface Toll extends Claim {
  release: Release;
}

const isOfLaterDay = ({ release: { day } }: Toll, { release: other }: Toll): boolean =>
  day !== undefined && other.day !== undefined && other.day > day;

/** Whether the second is of a report that the same publisher sent later, on the same day as far as is known. */
const isSentLater = ({ release: one }: Toll, { release: other }: Toll): boolean =>
  Boolean(one.publisher) &&
  one.publisher === other.publisher &&
  one.day === other.day &&
  one.arrivedAt !== undefined &&
  other.arrivedAt !== undefined &&
  other.arrivedAt > one.arrivedAt;

const isRaised = ({ value }: Toll, { value: later }: Toll): boolean => later > value && later <= maxGrowth * value;

/** The words of a sentence without those of a figure. */
const wordsBeside = ({ passage, figure }: Toll): string =>
  passage.tokens
    .filter((_, at) => at < figure.from || at >= figure.to)
    .map(({ word }) => word)
    .join(' ');

/** Whether two sentences differ in nothing but the toll. */
const isOnlyChange = (one: Toll, other: Toll): boolean =>
  one.value !== other.value && wordsBeside(one) === wordsBeside(other);

const isReplacedBy = (one: Toll, other: Toll): boolean =>
  (isOfLaterDay(one, other) && isRaised(one, other)) ||
  (isSentLater(one, other) && (isRaised(one, other) || isOnlyChange(one, other)));

const mayChange = (releases: readonly Release[]): boolean => {
  const known = <T>(values: readonly (T | null | undefined)[]) => values.filter((value) => value != null);
  const publishers = known(releases.map(({ publisher }) => publisher));
  return new Set(known(releases.map(({ day }) => day))).size > 1 || new Set(publishers).size < publishers.length;
};

/**
 * Sentences whose toll a later report has replaced: "at least two killed" once there are six. Later is a report of a later
 * day, which raises it, or the next version that the same publisher sends, which may also lower it in the same words.
 */
export const outdatedTolls = (
  perReport: readonly (readonly Passage[])[],
  releases: readonly Release[],
): ReadonlySet<Passage> => {
  if (!mayChange(releases)) return new Set();
  const found = perReport
    .flat()
    .flatMap((passage) => claimsOf(passage).map((claim): Toll => ({ ...claim, release: releases[passage.report]! })))
    .filter(({ about }) => tollNames.has(about));
  const byKind = Map.groupBy(found, ({ about, who }) => `${about} ${anybody.has(who) ? '' : who}`);
  return new Set(
    [...byKind.values()].flatMap((alike) =>
      alike.flatMap((one) => (alike.some((other) => isReplacedBy(one, other)) ? [one.passage] : [])),
    ),
  );
};
