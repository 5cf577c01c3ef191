import { createHmac } from 'node:crypto';
import { mailboxOf } from '../core/address.ts';
import type { Clock, Counters } from '../core/ports.ts';

type Windows = readonly (readonly [times: number, seconds: number])[];
type Subject = 'network' | 'sender' | 'all' | 'mailbox' | 'reader';

const hour = 3600;
const day = 86_400;

/** For requests that send mail to an address that anyone may have entered. */
const mails = {
  network: [[20, hour]],
  sender: [[200, day]],
  all: [[2000, hour]],
  mailbox: [
    [4, hour],
    [8, day],
  ],
} satisfies Partial<Record<Subject, Windows>>;

/**
 * What strangers can request, and how often: [times, seconds]. `mailbox` and `sender` (a network) count all
 * mails that strangers can cause, whatever they request and however they spell the address. They come last,
 * so that requests that are refused for one network do not use up the limits of others.
 */
const limits = {
  'sign-up': mails,
  link: mails,
  'sign-in': mails,
  preview: { network: [[60, hour]], all: [[3000, hour]] },
  'custom-topic': { network: [[20, day]], all: [[3000, day]], reader: [[10, day]] },
  now: { network: [[60, hour]], all: [[3000, hour]], reader: [[3, day]] },
} as const satisfies Record<string, Partial<Record<Subject, Windows>>>;

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
 * Counts a request of a kind against the limits of the mailbox that it would have mailed (`address`, of a reader or
 * not), of its reader, of its network and of everyone. Only keyed hashes are stored. If a limit is exceeded, returns the
 * seconds until the next attempt is allowed.
 */
export const overLimit = async (
  { counters, clock }: { counters: Counters; clock: Clock },
  {
    what,
    address,
    readerId,
    network,
    secret,
  }: { what: Limited; address?: string; readerId?: string; network: string; secret: string },
): Promise<{ over: false } | { over: true; retryAfterSeconds: number }> => {
  const now = clock.now();
  const hashed = (text: string) => createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22);
  const whose: Record<Subject, string | undefined> = {
    network: hashed(`network:${network}`),
    sender: hashed(`network:${network}`),
    all: 'all',
    mailbox: address && hashed(`mailbox:${mailboxOf(address)}`),
    reader: readerId,
  };
  for (const [kind, windows] of Object.entries(limits[what]) as [Subject, Windows][]) {
    const subject = whose[kind];
    if (subject === undefined) continue;
    for (const [max, windowSeconds] of windows) {
      const name = `${kind === 'mailbox' || kind === 'sender' ? 'mail' : what}:${kind}:${windowSeconds}:${subject}`;
      const count = await counters.add({ name, windowSeconds }, now);
      if (count > max) {
        const seconds = Math.floor(now.getTime() / 1000);
        return { over: true, retryAfterSeconds: windowSeconds - (seconds % windowSeconds) };
      }
    }
  }
  return { over: false };
};
