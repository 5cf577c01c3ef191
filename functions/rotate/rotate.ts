import { z } from 'zod';
import { LinkKeys, signLink, verifyLink } from '../core/link.ts';
import { type Clock, instantOf } from '../core/ports.ts';
import { Secrets } from '../core/secrets.ts';

/** Days for which links signed with a retired key still work (unsubscribe links never expire). */
const verifiesDays = 90;

/** A rotating secret: the keys of links, and in the desk's also the key of editors' ids. */
const Rotating = Secrets.partial({ readerSecret: true });
type Rotating = z.infer<typeof Rotating>;
/** Before its first rotation it has no link keys yet. */
const Unrotated = Rotating.extend({ linkKeys: z.array(LinkKeys.element) });

/** The versions of the one secret, as Secrets Manager keeps them during a rotation. */
export interface SecretVersions {
  /** The labels of a version; undefined if there is no such version. */
  labels(version: string): Promise<readonly string[] | undefined>;
  /** The text under a label; undefined if nothing is written yet. */
  read(label: 'AWSCURRENT' | 'AWSPENDING'): Promise<string | undefined>;
  writePending(version: string, text: string): Promise<void>;
  /** Makes a version the current one. */
  promote(version: string): Promise<void>;
}

/** Makes a key id of 8 characters and a secret of 32 bytes, both unpredictable. */
export interface KeyMaker {
  key(): { id: string; secret: string };
}

export interface Ports {
  versions: SecretVersions;
  keys: KeyMaker;
  clock: Clock;
}

/**
 * The secrets after a rotation. Functions keep secrets for minutes, so a key must be known everywhere before anything
 * is signed with it: each rotation starts to sign with the key that the last one made known, retires the one that
 * signed until now, and makes the next one known. Retired keys stay, because unsubscribe links never expire.
 */
const rotated = (secrets: Rotating, { clock, keys }: Pick<Ports, 'clock' | 'keys'>): Rotating => {
  const [signing, ...others] = secrets.linkKeys;
  const known = others.find(({ verifiesUntil }) => verifiesUntil === undefined) ?? keys.key();
  const retired = others.filter((key) => key !== known);
  const verifiesUntil = instantOf(new Date(clock.now().getTime() + verifiesDays * 86_400_000));
  return {
    ...secrets,
    linkKeys: [known, keys.key(), ...(signing ? [{ ...signing, verifiesUntil }] : []), ...retired],
  };
};

/** Proves that pending secrets can do what the current ones can: sign, and open what was signed before. */
const prove = (pending: Rotating, current: Rotating, now: Date): void => {
  const claim = { purpose: 'preferences' as const, readerId: 'rotation', issuedAt: Math.floor(now.getTime() / 1000) };
  for (const secrets of current.linkKeys.length > 0 ? [pending, current] : [pending])
    if (!verifyLink(signLink(claim, secrets.linkKeys), 'preferences', pending.linkKeys, now).ok)
      throw new Error('the pending secrets do not open a link that they must open');
  if (pending.readerSecret !== current.readerSecret) throw new Error('the key of ids must never change');
};

/** One of the four steps in which Secrets Manager rotates a secret. Each may be called again. */
export const rotate = async (
  { versions, keys, clock }: Ports,
  { step, version }: { step: 'createSecret' | 'setSecret' | 'testSecret' | 'finishSecret'; version: string },
): Promise<void> => {
  const labels = await versions.labels(version);
  if (!labels) throw new Error(`the version ${version} is not one of this rotation`);
  if (labels.includes('AWSCURRENT')) return;
  const current = async () => Unrotated.parse(JSON.parse((await versions.read('AWSCURRENT')) ?? 'null'));
  switch (step) {
    case 'createSecret':
      if ((await versions.read('AWSPENDING')) === undefined)
        await versions.writePending(version, JSON.stringify(rotated(await current(), { clock, keys })));
      return;
    case 'setSecret':
      // Nothing else holds a copy of these keys.
      return;
    case 'testSecret': {
      const pending = Rotating.parse(JSON.parse((await versions.read('AWSPENDING')) ?? 'null'));
      return prove(pending, await current(), clock.now());
    }
    case 'finishSecret':
      await versions.promote(version);
  }
};
