import type { Instant } from '../core/article.ts';
import type { LedgerItem, SentStory } from '../core/ledger.ts';
import { type Claim, type Correction, isSamePlace, isStatedBy, type Printing } from './correction.ts';

/** A correction that a reader is owed: the claims that they were sent, and when they were first sent one of them. */
export interface OwedCorrection {
  correction: Correction;
  claims: Claim[];
  toldOn: Instant;
}

/** Whether a story as it was sent stated what a printing of it did. */
const isOf = (sent: SentStory, printing: Printing): boolean =>
  isSamePlace(sent, printing) &&
  sent.piece !== 'web' &&
  // Items from before pieces were recorded: all of the story may have been sent.
  isStatedBy(sent.piece ?? 'full', printing.parts);

/** What of corrections was in some mails, and when it was first in one; corrections of nothing in them are left out. Oldest first. */
const sentIn = (
  corrections: readonly Correction[],
  mails: readonly { stories: readonly SentStory[]; updatedAt: Instant }[],
): OwedCorrection[] => {
  const once = [...new Map(corrections.map((one) => [one.id, one])).values()];
  const has = (stories: readonly SentStory[], { printedIn }: Claim) =>
    printedIn.some((one) => stories.some((sent) => isOf(sent, one)));
  return once
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .flatMap((correction): OwedCorrection[] => {
      const stating = mails.filter(({ stories }) => correction.claims.some((claim) => has(stories, claim)));
      const claims = correction.claims.filter((claim) => stating.some(({ stories }) => has(stories, claim)));
      const [toldOn] = stating.map(({ updatedAt }) => updatedAt).sort();
      return toldOn === undefined ? [] : [{ correction, claims, toldOn }];
    });
};

/**
 * The corrections that a reader is owed, oldest first, given their digests: of claims in a mail that SES accepted, and told in
 * none. Each digest names the corrections that it told, so that none is told twice.
 */
export const owedTo = (corrections: readonly Correction[], items: readonly LedgerItem[]): OwedCorrection[] => {
  const accepted = items.filter((item) => item.state === 'accepted');
  const told = new Set(accepted.flatMap((item) => item.corrections ?? []));
  const open = corrections.filter(({ id, dismissed }) => dismissed === null && !told.has(id));
  return sentIn(open, accepted);
};

/**
 * What a digest that was sent told of some corrections, without those that were dismissed since, given all digests of its
 * reader.
 */
export const toldBy = (
  digest: { updatedAt: Instant },
  corrections: readonly Correction[],
  items: readonly LedgerItem[],
): OwedCorrection[] => {
  const accepted = items.filter((item) => item.state === 'accepted');
  return sentIn(
    corrections.filter(({ dismissed }) => dismissed === null),
    accepted.filter(({ updatedAt }) => updatedAt < digest.updatedAt),
  );
};
