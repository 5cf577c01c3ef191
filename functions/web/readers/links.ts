import type { Context } from 'hono';
import { type Claim, type ReaderPurpose, signLink, verifyLink } from '../../core/link.ts';
import type { Reader } from '../../core/reader.ts';
import { pathTo } from '../../site/site-paths.ts';
import { readerMovedFrom } from '../../store/find-reader.ts';
import type { AppContext } from '../app-context.ts';
import { badLink } from '../routes/answer.ts';

/** Links that keep working after their reader moves to another address. */
const followed = new Set<ReaderPurpose>(['unsubscribe', 'undo', 'view']);

export interface LinkOwner {
  token: string;
  claim: Claim;
  reader: Reader;
}

/**
 * What a signed link leads to. `gone`: the link is valid, but there is no such reader (any more). It may belong to a
 * guest: someone to whom an operator sent a digest.
 */
export type LinkLookup =
  | ({ ok: true } & LinkOwner)
  | { ok: false; code: 'bad' | 'expired' }
  | ({ ok: false; code: 'gone' } & Omit<LinkOwner, 'reader'>);

/** Signs a new link for a reader and returns its path: of the page for its purpose, or of another that accepts it. */
export const linkTo = async (
  { secrets, clock }: Pick<AppContext, 'secrets' | 'clock'>,
  claim: Omit<Claim, 'issuedAt'> & { purpose: ReaderPurpose },
  page: 'welcome' | 'digest' | Exclude<ReaderPurpose, 'view'> = claim.purpose === 'view' ? 'digest' : claim.purpose,
): Promise<string> => {
  const { linkKeys } = await secrets();
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  return pathTo(page, { token: signLink({ ...claim, issuedAt }, linkKeys) });
};

/**
 * Looks up the link in the `:token` of a path. A link older than the reader's sign-up was sent to someone else who used
 * the address before (and was erased or moved away), so it does not lead to the reader. A link mailed to a reader's old
 * address finds them only for a purpose in `followed`: someone else may read that inbox now.
 */
export const lookUpLink = async (
  { secrets, readers, clock }: AppContext,
  context: Context,
  purpose: ReaderPurpose,
): Promise<LinkLookup> => {
  const token = context.req.param('token')!;
  const { linkKeys } = await secrets();
  const link = verifyLink(token, purpose, linkKeys, clock.now());
  if (!link.ok) return { ok: false, code: link.code };
  const { claim } = link;
  const byId = await readers.get(claim.readerId);
  const isTheirs = byId && claim.issuedAt >= Math.floor(Date.parse(byId.createdAt) / 1000);
  const follow = followed.has(purpose) ? 'anywhere' : 'same-mailbox';
  const reader = isTheirs ? byId : await readerMovedFrom(readers, claim.readerId, follow);
  if (reader) return { ok: true, token, claim, reader };
  // Anyone who clicks "unsubscribe" in an old mail wants no more mail, whenever they signed up.
  return byId && purpose === 'unsubscribe'
    ? { ok: true, token, claim, reader: byId }
    : { ok: false, code: 'gone', token, claim };
};

/** A page for anyone with a valid link; everyone else is offered a new one. */
export const withLink =
  (
    app: AppContext,
    purpose: ReaderPurpose,
    page: (context: Context, holder: LinkOwner) => Response | Promise<Response>,
  ) =>
  async (context: Context): Promise<Response> => {
    const holder = await lookUpLink(app, context, purpose);
    return holder.ok ? page(context, holder) : badLink(context, app, holder.code);
  };
