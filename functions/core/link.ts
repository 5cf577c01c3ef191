import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { pendingSeconds } from './reader.ts';

/** What a signed link lets its holder do. */
export const Purpose = z.enum([
  'confirm',
  'preferences',
  'unsubscribe',
  'undo',
  'view',
  'address',
  'sign-in',
  'session',
]);
export type Purpose = z.infer<typeof Purpose>;
/** Without those of editors, who sign in at the desk. */
export type ReaderPurpose = Exclude<Purpose, 'sign-in' | 'session'>;

/** Signing keys, newest first. A retired key still verifies until `verifiesUntil`. */
export const LinkKeys = z
  .array(
    z.object({
      id: z.string().regex(/^[a-z0-9]{1,8}$/),
      secret: z.string().min(32),
      verifiesUntil: z.iso.datetime().optional(),
    }),
  )
  .min(1);
export type LinkKeys = z.infer<typeof LinkKeys>;

export interface Claim {
  purpose: Purpose;
  readerId: string;
  /** Seconds since 1970. */
  issuedAt: number;
  /** What else the link is about, such as a digest or a topic. */
  about?: string;
}

export type VerifiedLink = { ok: true; claim: Claim } | { ok: false; code: 'bad' | 'expired'; claim?: Claim };

/**
 * Confirmation and address-change links are valid for 3 days, undo links for a day, an editor's link to sign in for 15
 * minutes and their session for 12 hours, unsubscribe links for ever, and others as long as their key verifies.
 */
const lifetimeSeconds: Partial<Record<Purpose, number>> = {
  confirm: pendingSeconds,
  address: pendingSeconds,
  undo: 86_400,
  'sign-in': 900,
  session: 43_200,
};

const mac = (payload: string, secret: string): Buffer =>
  Buffer.from(createHmac('sha256', secret).update(`link:${payload}`).digest().subarray(0, 20).toString('base64url'));

/** The token: key id, payload and HMAC-SHA256 (first 20 bytes), the last two base64url, joined by dots. Safe in a path. */
export const signLink = (claim: Claim, keys: LinkKeys): string => {
  const key = keys[0]!;
  const fields = [claim.purpose, claim.readerId, claim.issuedAt.toString(36)];
  if (claim.about !== undefined) fields.push(claim.about);
  const payload = `${key.id}.${Buffer.from(fields.join('\n')).toString('base64url')}`;
  return `${payload}.${mac(payload, key.secret).toString()}`;
};

/** Checks in constant time that a token was signed for this purpose, and how old it is. Never throws. */
export const verifyLink = (token: string, purpose: Purpose, keys: LinkKeys, now: Date): VerifiedLink => {
  const [keyId, encoded, signature, ...rest] = token.length <= 1024 ? token.split('.') : [];
  const key = keys.find(({ id }) => id === keyId);
  if (!key || !encoded || !signature || rest.length > 0) return { ok: false, code: 'bad' };
  const expected = mac(`${keyId}.${encoded}`, key.secret);
  // The text is compared, not the bytes it decodes to, so that a token has only one valid spelling.
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { ok: false, code: 'bad' };
  const [claimed, readerId, issued, ...about] = Buffer.from(encoded, 'base64url').toString('utf8').split('\n');
  if (claimed !== purpose || !readerId || !issued) return { ok: false, code: 'bad' };
  const claim: Claim = { purpose, readerId, issuedAt: Number.parseInt(issued, 36) };
  if (about.length > 0) claim.about = about.join('\n');
  const retired = key.verifiesUntil !== undefined && Date.parse(key.verifiesUntil) < now.getTime();
  const lifetime = lifetimeSeconds[purpose];
  const old = lifetime !== undefined && claim.issuedAt + lifetime < now.getTime() / 1000;
  return (retired && purpose !== 'unsubscribe') || old ? { ok: false, code: 'expired', claim } : { ok: true, claim };
};
