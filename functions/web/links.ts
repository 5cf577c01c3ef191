import type { Context } from 'hono';
import { type Claim, type Purpose, signLink, verifyLink } from '../core/link.ts';
import type { Reader } from '../core/reader.ts';
import { badLink } from './answer.ts';
import type { WebHouse } from './ports.ts';

/** Who holds a signed link. `gone`: the link is good and its reader is not there (any more). */
export type LinkHolder =
  | { ok: true; token: string; claim: Claim; reader: Reader }
  | { ok: false; code: 'bad' | 'expired' | 'gone' };

/** The path of a newly signed link of a reader. */
export const linkTo = async (
  { secrets, clock }: Pick<WebHouse, 'secrets' | 'clock'>,
  claim: Omit<Claim, 'issuedAt'>,
): Promise<string> => {
  const { linkKeys } = await secrets();
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  return `/${claim.purpose === 'view' ? 'digest' : claim.purpose}/${signLink({ ...claim, issuedAt }, linkKeys)}`;
};

/** Who holds the link at the `:token` of a path. */
export const holderOf = async (
  { secrets, readers, clock }: WebHouse,
  context: Context,
  purpose: Purpose,
): Promise<LinkHolder> => {
  const token = context.req.param('token')!;
  const { linkKeys } = await secrets();
  const link = verifyLink(token, purpose, linkKeys, clock.now());
  if (!link.ok) return { ok: false, code: link.code };
  const reader = await readers.get(link.claim.readerId);
  return reader ? { ok: true, token, claim: link.claim, reader } : { ok: false, code: 'gone' };
};

/** A page for the holder of a good link; everyone else is offered a new one. */
export const forHolder =
  (
    house: WebHouse,
    purpose: Purpose,
    page: (context: Context, holder: Extract<LinkHolder, { ok: true }>) => Response | Promise<Response>,
  ) =>
  async (context: Context): Promise<Response> => {
    const holder = await holderOf(house, context, purpose);
    return holder.ok ? page(context, holder) : badLink(context, house, holder.code);
  };
