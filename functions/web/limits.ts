import { createHmac } from 'node:crypto';
import type { Clock, Counters } from '../core/ports.ts';

/** What can be asked of us by strangers, and how often: [times, seconds]. */
const limits = {
  'sign-up': { address: [4, 3600], network: [20, 3600], all: [2000, 3600] },
  link: { address: [4, 3600], network: [20, 3600], all: [2000, 3600] },
  preview: { network: [60, 3600], all: [3000, 3600] },
  now: { address: [3, 86_400], network: [60, 3600], all: [3000, 3600] },
} as const satisfies Record<string, Record<string, readonly [number, number]>>;

export type Limited = keyof typeof limits;

/** The part of a client's address that one household or office shares: IPv4 whole, IPv6 by its first 64 bits. */
export const networkOf = (address: string): string => {
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = '', tail = ''] = address.split('%')[0]!.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const filled = address.includes('::')
    ? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after]
    : groups;
  return filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};

/**
 * Counts one more request of a kind, and tells whether it is one too many: for its reader (known or not, the same
 * count), for its network, for everyone. Only keyed hashes are kept. Gives the seconds until it may be asked again.
 */
export const overLimit = async (
  { counters, clock }: { counters: Counters; clock: Clock },
  { what, readerId, network, secret }: { what: Limited; readerId?: string; network: string; secret: string },
): Promise<{ over: false } | { over: true; retryAfterSeconds: number }> => {
  const now = clock.now();
  const hashed = createHmac('sha256', secret).update(`network:${network}`).digest('base64url').slice(0, 22);
  const whose: Record<string, string | undefined> = { address: readerId, network: hashed, all: 'all' };
  for (const [kind, [most, windowSeconds]] of Object.entries(limits[what])) {
    const subject = whose[kind];
    if (subject === undefined) continue;
    const count = await counters.add({ name: `${what}:${kind}:${subject}`, windowSeconds }, now);
    if (count > most) {
      const seconds = Math.floor(now.getTime() / 1000);
      return { over: true, retryAfterSeconds: windowSeconds - (seconds % windowSeconds) };
    }
  }
  return { over: false };
};
