import type { Instant } from '../core/article.ts';
import type { LedgerItem, SentStory } from '../core/ledger.ts';
import { type Claim, type Correction, isStatedBy, type Printing } from './correction.ts';

/** A correction that a reader is owed: the claims that they were sent, and when they were first sent one of them. */
export interface OwedCorrection {
  correction: Correction;
  claims: Claim[];
  toldOn: Instant;
}

const isOf = (sent: SentStory, { topic, window, storyId, parts }: Printing): boolean =>
  sent.storyId === storyId &&
  sent.topic === topic &&
  sent.window.from === window.from &&
  sent.window.to === window.to &&
  sent.piece !== 'web' &&
  // Items from before pieces were recorded: all of the story may have been sent.
  isStatedBy(sent.piece ?? 'full', parts);

/**
 * The corrections that a reader is owed, oldest first, given their digests: of claims in a mail that SES accepted, and told in
 * none. Each digest names the corrections that it told, so that none is told twice.
 */
export const owedTo = (corrections: readonly Correction[], items: readonly LedgerItem[]): OwedCorrection[] => {
  const accepted = items.filter((item) => item.state === 'accepted');
  const told = new Set(accepted.flatMap((item) => item.corrections ?? []));
  const open = corrections.filter(({ id, dismissed }) => dismissed === null && !told.has(id));
  const once = [...new Map(open.map((one) => [one.id, one])).values()];
  return once
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    .flatMap((correction): OwedCorrection[] => {
      const mails = accepted.filter(({ stories }) =>
        correction.claims.some(({ printedIn }) => printedIn.some((one) => stories.some((sent) => isOf(sent, one)))),
      );
      const claims = correction.claims.filter(({ printedIn }) =>
        printedIn.some((one) => mails.some(({ stories }) => stories.some((sent) => isOf(sent, one)))),
      );
      const [toldOn] = mails.map(({ updatedAt }) => updatedAt).sort();
      return toldOn === undefined ? [] : [{ correction, claims, toldOn }];
    });
};
