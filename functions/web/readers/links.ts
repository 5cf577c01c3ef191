import type { Context } from 'hono';
import { type Claim, type Purpose, signLink, verifyLink } from '../../core/link.ts';
import type { Reader } from '../../core/reader.ts';
import { pathTo } from '../../core/site-paths.ts';
import { readerMovedFrom } from '../../store/find-reader.ts';
import type { AppContext } from '../app-context.ts';
import { badLink } from '../routes/answer.ts';

/** Links that work on from an address that their reader has left for another: leaving, and what they were sent. */
const followed = new Set<Purpose>(['unsubscribe', 'undo', 'view']);

export interface Holder {
  token: string;
  claim: Claim;
  reader: Reader;
}

/**
 * Who holds a signed link. `gone`: the link is good and there is no reader (any more). It may be a guest's, whom an
 * operator sent a digest.
 */
export type LinkHolder =
  | ({ ok: true } & Holder)
  | { ok: false; code: 'bad' | 'expired' }
  | ({ ok: false; code: 'gone' } & Omit<Holder, 'reader'>);

/** The path of a newly signed link of a reader. */
export const linkTo = async (
  { secrets, clock }: Pick<AppContext, 'secrets' | 'clock'>,
  claim: Omit<Claim, 'issuedAt'>,
): Promise<string> => {
  const { linkKeys } = await secrets();
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  const page = claim.purpose === 'view' ? 'digest' : claim.purpose;
  return pathTo(page, { token: signLink({ ...claim, issuedAt }, linkKeys) });
};

/**
 * Who holds the link at the `:token` of a path. A link from before its reader signed up, of somebody who was erased or
 * has moved on from the address, says nothing of who has the address now. Readers who moved are found by links that
 * were mailed to their old mailbox only where `follow` allows it: somebody else may read that mailbox now.
 */
export const holderOf = async (
  { secrets, readers, clock }: AppContext,
  context: Context,
  purpose: Purpose,
): Promise<LinkHolder> => {
  const token = context.req.param('token')!;
  const { linkKeys } = await secrets();
  const link = verifyLink(token, purpose, linkKeys, clock.now());
  if (!link.ok) return { ok: false, code: link.code };
  const { claim } = link;
  const there = await readers.get(claim.readerId);
  const isTheirs = there && claim.issuedAt >= Math.floor(Date.parse(there.createdAt) / 1000);
  const follow = followed.has(purpose) ? 'anywhere' : 'same-mailbox';
  const reader = isTheirs ? there : await readerMovedFrom(readers, claim.readerId, follow);
  if (reader) return { ok: true, token, claim, reader };
  // Anyone who clicks "unsubscribe" in an old mail wants no more mail, whenever they signed up.
  return there && purpose === 'unsubscribe'
    ? { ok: true, token, claim, reader: there }
    : { ok: false, code: 'gone', token, claim };
};

/** A page for the holder of a good link; everyone else is offered a new one. */
export const forHolder =
  (app: AppContext, purpose: Purpose, page: (context: Context, holder: Holder) => Response | Promise<Response>) =>
  async (context: Context): Promise<Response> => {
    const holder = await holderOf(app, context, purpose);
    return holder.ok ? page(context, holder) : badLink(context, app, holder.code);
  };
