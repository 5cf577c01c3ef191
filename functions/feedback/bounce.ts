import type { Bounce } from './event.ts';

/**
 * What a bounce means. `dead`: mail to the address fails for good. `listed`: SES did not try, as the address is on the
 * account's suppression list. `left`: the reader unsubscribed with SES. `refused`: the mail or its sender was refused,
 * which says nothing about the address. `soft`: it failed for now. `reply`: an automatic reply; the mail did arrive.
 */
export type BounceMeaning = 'dead' | 'listed' | 'left' | 'refused' | 'soft' | 'reply';

const meanings: Record<string, BounceMeaning> = {
  UnsubscribedRecipient: 'left',
  ContentRejected: 'refused',
  AttachmentRejected: 'refused',
  MessageTooLarge: 'refused',
  MailboxFull: 'soft',
  CustomTimeoutExceeded: 'soft',
};

/** Enhanced status codes (RFC 3463): too large, the content, or security and policy. */
const ofTheMail = /^[45]\.(?:2\.3|3\.4|[67]\.\d+)\b/;
const mailboxFull = /^5\.2\.2\b/;
const forGood = /^5\.[0-5]\./;
const triedLater = /^\s*smtp;\s*4\d\d\b/i;

/**
 * Reads a bounce. SES calls many bounces transient and general that the other side rejected for good, so their status
 * decides.
 */
export const meaningOf = ({ bounceType, bounceSubType, bouncedRecipients }: Bounce): BounceMeaning => {
  if (/SuppressionList$/.test(bounceSubType)) return 'listed';
  const named = Object.hasOwn(meanings, bounceSubType) ? meanings[bounceSubType] : undefined;
  if (named) return named;
  if (bounceType === 'Permanent') return 'dead';
  const some = (matches: (status: string, diagnosis: string) => boolean) =>
    bouncedRecipients.some(({ status = '', diagnosticCode = '' }) => matches(status.trim(), diagnosticCode));
  if (some((status) => ofTheMail.test(status))) return 'refused';
  if (some((status, diagnosis) => forGood.test(status) && !mailboxFull.test(status) && !triedLater.test(diagnosis)))
    return 'dead';
  return some((status, diagnosis) => status !== '' || diagnosis !== '') ? 'soft' : 'reply';
};
