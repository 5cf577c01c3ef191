import { describe, expect, it } from '@jest/globals';
import { signLink, verifyLink } from '../../functions/core/link.ts';
import { Secrets } from '../../functions/core/secrets.ts';
import { type KeyMaker, rotate, type SecretVersions } from '../../functions/rotate/rotate.ts';
import { handClock } from '../kit/servers.ts';

const numberedKeys = (): KeyMaker => {
  let made = 0;
  return { key: () => ({ id: `k${++made}`, secret: String(made).padStart(32, 's') }) };
};

/** One secret as Secrets Manager keeps it: versions with labels. */
const vault = (first: unknown) => {
  const texts = new Map([['v0', JSON.stringify(first)]]);
  const labels = new Map<string, string[]>([['v0', ['AWSCURRENT']]]);
  const under = (label: string) => [...labels].find(([, held]) => held.includes(label))?.[0];
  const versions: SecretVersions = {
    labels: async (version) => labels.get(version),
    read: async (label) => texts.get(under(label) ?? ''),
    writePending: async (version, text) => {
      texts.set(version, text);
    },
    promote: async (version) => {
      labels.set(under('AWSCURRENT')!, ['AWSPREVIOUS']);
      labels.set(version, ['AWSCURRENT']);
    },
  };
  const begin = (version: string) => labels.set(version, ['AWSPENDING']);
  return { versions, begin, current: () => Secrets.parse(JSON.parse(texts.get(under('AWSCURRENT')!)!)) };
};

const site = () => {
  const clock = handClock('2026-01-01T00:00:00.000Z');
  const keys = numberedKeys();
  const secret = vault({ readerSecret: 'r'.repeat(32), linkKeys: [] });
  const turn = async (version: string) => {
    secret.begin(version);
    for (const step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const) {
      await rotate({ versions: secret.versions, keys, clock }, { step, version });
      await rotate({ versions: secret.versions, keys, clock }, { step, version });
    }
  };
  return { clock, secret, turn };
};

const link = (secrets: Secrets, purpose: 'preferences' | 'unsubscribe') =>
  signLink({ purpose, readerId: 'reader', issuedAt: 1 }, secrets.linkKeys);

describe('the rotation of the keys that sign links', () => {
  it('gives a new secret its first keys: one that signs and one that is known ahead', async () => {
    const { secret, turn } = site();
    await turn('v1');
    expect(secret.current().linkKeys.map(({ id }) => id)).toEqual(['k1', 'k2']);
    expect(secret.current().readerSecret).toBe('r'.repeat(32));
  });

  it('signs with a key that every function has known since the rotation before', async () => {
    const { clock, secret, turn } = site();
    await turn('v1');
    const before = secret.current();
    await turn('v2');
    const after = secret.current();
    expect(after.linkKeys.map(({ id }) => id)).toEqual(['k2', 'k3', 'k1']);
    const fresh = link(after, 'preferences');
    expect(verifyLink(fresh, 'preferences', before.linkKeys, clock.now()).ok).toBe(true);
  });

  it('opens old links for 90 days, and old unsubscribe links for ever', async () => {
    const { clock, secret, turn } = site();
    await turn('v1');
    const preferences = link(secret.current(), 'preferences');
    const unsubscribe = link(secret.current(), 'unsubscribe');
    for (const version of ['v2', 'v3', 'v4', 'v5']) await turn(version);
    const { linkKeys } = secret.current();
    clock.advance(89 * 86_400_000);
    expect(verifyLink(preferences, 'preferences', linkKeys, clock.now()).ok).toBe(true);
    clock.advance(2 * 86_400_000);
    expect(verifyLink(preferences, 'preferences', linkKeys, clock.now())).toMatchObject({ code: 'expired' });
    clock.advance(3650 * 86_400_000);
    expect(verifyLink(unsubscribe, 'unsubscribe', linkKeys, clock.now()).ok).toBe(true);
  });

  it('refuses a version that is not of this rotation, and secrets that could not do their work', async () => {
    const { clock, secret, turn } = site();
    await turn('v1');
    const ports = { versions: secret.versions, keys: numberedKeys(), clock };
    await expect(rotate(ports, { step: 'createSecret', version: 'elsewhere' })).rejects.toThrow('not one of this');
    secret.begin('v2');
    const other = JSON.stringify({ ...secret.current(), readerSecret: 'x'.repeat(32) });
    await secret.versions.writePending('v2', other);
    await expect(rotate(ports, { step: 'testSecret', version: 'v2' })).rejects.toThrow('must never change');
  });
});
