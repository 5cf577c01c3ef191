import { isBelow } from '../newsletters/links.ts';
import { headerOf, type Mail } from '../newsletters/read-mail.ts';
import type { SesReceipt } from './ses-receipt.ts';

/** Who a mail says that it is from: an address, or a list by its domain alone. */
interface Claim {
  address: string | undefined;
  domain: string;
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Whether one of two domains is below the other, so that both have one owner; a top-level domain is above all. */
const isAligned = (one: string, other: string) => {
  const parent = one.length < other.length ? one : other;
  return parent.includes('.') && (isBelow(one, other) || isBelow(other, one));
};

/** What a mail says of its sender: From and, for mailing lists, Sender and List-Id. */
const claimsOf = (mail: Mail): { from: Claim; others: Claim[] } => {
  const { address } = mail.from[0]!;
  const listed = /<([^<>@\s]+)>\s*$/.exec(headerOf(mail, 'list-id') ?? '')?.[1]?.toLowerCase();
  const sender = mail.sender?.address;
  return {
    from: { address, domain: domainOf(address) },
    others: [
      ...(sender ? [{ address: sender, domain: domainOf(sender) }] : []),
      ...(listed ? [{ address: undefined, domain: listed }] : []),
    ],
  };
};

const isNamed = ({ address, domain }: Claim, sender: string): boolean =>
  sender.includes('@') ? address === sender : isBelow(domain, sender);

/** `ok`: one of a source's senders wrote the mail, for certain; otherwise why not, as a sentence. */
export type SenderVerdict = { ok: true } | { ok: false; code: 'sender' | 'not-proved'; reason: string };

/**
 * Whether a mail is from one of the senders of its source. What the mail says is believed only of a domain for which DKIM
 * or SPF passed, or DMARC did for the From field.
 */
export const senderVerdict = (mail: Mail, receipt: SesReceipt, senders: readonly string[]): SenderVerdict => {
  if (mail.from.length !== 1)
    return { ok: false, code: 'sender', reason: 'The mail names several senders in its From field.' };
  const { from, others } = claimsOf(mail);
  const named = [from, ...others].filter((claim) => senders.some((sender) => isNamed(claim, sender)));
  const who = from.address ?? from.domain;
  if (named.length === 0)
    return {
      ok: false,
      code: 'sender',
      reason: `The mail is from ${who}, which is not a sender of this source. If it should be, add it under "from".`,
    };
  const isProved = (claim: Claim) =>
    (claim === from && receipt.dmarc === claim.domain) ||
    [...receipt.proved].some((domain) => isAligned(domain, claim.domain));
  return named.some(isProved)
    ? { ok: true }
    : {
        ok: false,
        code: 'not-proved',
        reason: `The mail says that it is from ${who}, but neither DKIM nor SPF proves it.`,
      };
};
