import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { Malformed } from '../core/errors.ts';
import { LinkKeys } from '../core/link.ts';
import type { Clock } from '../core/ports.ts';
import { Secrets } from '../core/secrets.ts';
import type { Sender } from './lazy-client.ts';
import { keptForMilliseconds, readSecretJson } from './secret-json.ts';

interface Settings {
  client: Sender<SecretsManagerClient>;
  /** The secret; for the product's secrets the one with the key of reader ids. */
  arn: string;
  clock: Clock;
}

/** Link keys as they are stored: none before the first rotation. */
const StoredLinkKeys = z.object({ linkKeys: z.array(LinkKeys.element) });
/** Stages that were deployed when one secret held everything also have link keys beside the key of reader ids. */
const StoredReaderKey = Secrets.pick({ readerSecret: true }).extend(StoredLinkKeys.partial().shape);

const StoredKey = z.object({ key: z.string().min(32) });

/** Returns what `read` resolves to, which is kept for five minutes; a failure is not kept. */
const kept = <Value>(read: () => Promise<Value>, clock: Clock): (() => Promise<Value>) => {
  let last: { value: Promise<Value>; until: number } | undefined;
  return () => {
    const now = clock.now().getTime();
    if (last && last.until > now) return last.value;
    const mine = { value: read(), until: now + keptForMilliseconds };
    last = mine;
    mine.value.catch(() => {
      if (last === mine) last = undefined;
    });
    return mine.value;
  };
};

/** Parses what a secret holds. Throws `Malformed` that names the wrong fields, without their values. */
const valid = <Schema extends z.ZodType>(schema: Schema, stored: unknown, arn: string): z.infer<Schema> => {
  const parsed = schema.safeParse(stored);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
  throw new Malformed(`the secret ${arn} lacks or misstates: ${places}`);
};

/**
 * The keys of links, in the order in which they count: the first one signs. Those that an older stage has beside its reader
 * key sign until the rotating secret has retired a key of its own, because by then every function knows the next one;
 * they retire together with that key.
 */
const linkKeysInOrder = (rotating: Secrets['linkKeys'], stored: Secrets['linkKeys']): Secrets['linkKeys'] => {
  const older = stored.filter(({ id }) => !rotating.some((key) => key.id === id));
  const [verifiesUntil] = rotating.flatMap((key) => key.verifiesUntil ?? []).sort();
  if (verifiesUntil === undefined) return [...older, ...rotating];
  return [...rotating, ...older.map((key) => ({ verifiesUntil, ...key }))];
};

/**
 * The product's secrets, read from Secrets Manager and kept for five minutes, so that warm functions start to use a rotated
 * key. The keys of links are in a secret of their own, except for what has only one secret (the desk, a laptop). Throws
 * `Malformed` if a stored string is not valid, without naming its value.
 */
export const secretsManagerSecrets = ({
  client,
  arn,
  linkKeysArn,
  clock,
}: Settings & {
  /** The secret with the keys of links; undefined: they are in the same one. */
  linkKeysArn?: string | undefined;
}): (() => Promise<Secrets>) =>
  kept(async () => {
    if (linkKeysArn === undefined) return valid(Secrets, await readSecretJson(client, arn), arn);
    const [stored, links] = await Promise.all([readSecretJson(client, arn), readSecretJson(client, linkKeysArn)]);
    const { readerSecret, linkKeys: older = [] } = valid(StoredReaderKey, stored, arn);
    const { linkKeys } = valid(StoredLinkKeys, links, linkKeysArn);
    return valid(Secrets, { readerSecret, linkKeys: linkKeysInOrder(linkKeys, older) }, linkKeysArn);
  }, clock);

/** The key of reader ids alone, for what signs no links; kept and checked in the same way. */
export const secretsManagerReaderSecret = ({ client, arn, clock }: Settings): (() => Promise<string>) =>
  kept(async () => valid(StoredReaderKey, await readSecretJson(client, arn), arn).readerSecret, clock);

/** One key that CloudFormation generated, as `infra/own-key.ts` stores it; kept and checked in the same way. */
export const secretsManagerKey = ({ client, arn, clock }: Settings): (() => Promise<string>) =>
  kept(async () => valid(StoredKey, await readSecretJson(client, arn), arn).key, clock);
