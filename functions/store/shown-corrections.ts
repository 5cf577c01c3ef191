import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { Claim, Correction } from '../corrections/correction.ts';
import type { OwedCorrection } from '../corrections/owed.ts';
import type { Withdrawals } from './withdrawals.ts';

/**
 * Corrections as they may be shown. An article may be corrected first and withdrawn later; from then on its words are gone
 * from its corrections too, on every page, in feeds, the API and mails. What leaves the system comes through here.
 */

/** A correction without the words of its article if that was withdrawn. */
export const ShownCorrection = Correction.extend({
  claims: z.array(Claim.extend({ was: z.string().nullable() })).min(1),
  /** Whether the article was withdrawn, with this correction or after it. */
  isWithdrawn: z.boolean(),
  /** When what is shown of it last changed: when it became known, or when the article was withdrawn. */
  updatedAt: Instant,
});
export type ShownCorrection = z.infer<typeof ShownCorrection>;

const withoutWords = (correction: Correction): Pick<ShownCorrection, 'article' | 'claims' | 'revision'> => ({
  article: { ...correction.article, title: null, url: null },
  claims: correction.claims.map(({ printedIn }) => ({ was: null, printedIn, now: null, note: null })),
  revision: null,
});

/** What may be shown of corrections now, in their order. Those that were dismissed are among them. */
export const shownCorrections = async (
  { standing }: Pick<Withdrawals, 'standing'>,
  corrections: readonly Correction[],
): Promise<ShownCorrection[]> => {
  if (corrections.length === 0) return [];
  const { stands } = await standing(corrections.map(({ article }) => article));
  const withdrawals = corrections.filter(({ kind, dismissed }) => kind === 'withdrawn' && dismissed === null);
  const withdrawnAt = new Map(withdrawals.map(({ article, at }) => [article.id, at]));
  return corrections.map((one): ShownCorrection => {
    const isWithdrawn = one.kind === 'withdrawn' || !stands(one.article);
    const { at } = one;
    if (!isWithdrawn) return { ...one, isWithdrawn, updatedAt: at };
    const updatedAt = [at, withdrawnAt.get(one.article.id) ?? at].sort()[1]!;
    return { ...one, ...withoutWords(one), isWithdrawn, updatedAt };
  });
};

/**
 * What a reader may be told of corrections now: of an article that was withdrawn since only that it was, and what of it the
 * reader was sent.
 */
export const tellableCorrections = async (
  { standing }: Pick<Withdrawals, 'standing'>,
  owed: readonly OwedCorrection[],
): Promise<OwedCorrection[]> => {
  if (owed.length === 0) return [];
  const { stands } = await standing(owed.map(({ correction }) => correction.article));
  return owed.map((one) =>
    stands(one.correction.article) ? one : { ...one, correction: { ...one.correction, kind: 'withdrawn' } },
  );
};
