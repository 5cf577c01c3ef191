import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import pTimeout from 'p-timeout';
import type { Log } from '../core/ports.ts';
import type { Fields } from './form-fields.ts';
import { networkOf } from './limits.ts';

/** Waits for something that depends on a client's speed. Throws 408 after the given number of milliseconds. */
export const withTimeout = <Result>(milliseconds: number, arriving: Promise<Result>): Promise<Result> =>
  pTimeout(arriving, {
    milliseconds,
    fallback: () => {
      throw new HTTPException(408);
    },
  });

/** More fields than any of our forms has; a topics file may offer a few hundred topics. */
const maxFields = 1000;

/** An upper bound for the number of fields in a body, counted without parsing it. */
const fieldsIn = (body: Uint8Array, type: string): number => {
  let count = 1;
  const ends = type === formTypes[0] ? '&'.charCodeAt(0) : '\n'.charCodeAt(0);
  for (const byte of body) if (byte === ends) count++;
  // A part of a multipart form takes at least four lines.
  return type === formTypes[0] ? count : count / 4;
};

/** The content types of forms that browsers send. */
export const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * The fields of a posted form. Throws 415 for another content type, 408 when the body does not arrive in time, 413 when
 * it has too many fields, and 400 when it cannot be parsed.
 */
export const readFields = async (
  context: Context,
  { settings }: { settings: { bodyMilliseconds: number } },
): Promise<Fields> => {
  const [type = ''] = (context.req.header('content-type') ?? '').split(';');
  const kind = type.trim().toLowerCase();
  if (!formTypes.includes(kind)) throw new HTTPException(415);
  try {
    const body = new Uint8Array(await withTimeout(settings.bodyMilliseconds, context.req.arrayBuffer()));
    if (fieldsIn(body, kind) > maxFields) throw new HTTPException(413);
    const fields: Fields = Object.create(null);
    for (const [name, value] of await context.req.formData())
      if (typeof value === 'string') {
        fields[name] ??= [];
        fields[name].push(value);
      }
    return fields;
  } catch (error) {
    throw error instanceof HTTPException ? error : new HTTPException(400, { cause: error });
  }
};

/** The client's network, from API Gateway's event or the local server's socket; never from a header a client can write. */
export const clientNetwork = (context: Context): string => {
  const host = context.env as
    | { requestContext?: { http?: { sourceIp?: string } }; incoming?: { socket?: { remoteAddress?: string } } }
    | undefined;
  return networkOf(host?.requestContext?.http?.sourceIp ?? host?.incoming?.socket?.remoteAddress ?? 'unknown');
};

/**
 * Returns after a fixed number of milliseconds, whatever happens to the work: neither its duration nor its faults may
 * reveal whether an address is known. With 0 it returns when the work is done.
 */
export const answerInFixedTime = async (
  { log, settings: { answerMilliseconds } }: { log: Log; settings: { answerMilliseconds: number } },
  work: () => Promise<void>,
): Promise<void> => {
  const wait = new Promise<'late'>((resolve) => setTimeout(resolve, answerMilliseconds, 'late'));
  const done = work().then(
    () => 'done' as const,
    (error: unknown) => {
      log.error('a requested mail was not sent', { event: 'notification.failed', error });
      return 'failed' as const;
    },
  );
  const outcome = answerMilliseconds === 0 ? await done : await Promise.race([done, wait]);
  if (outcome === 'late')
    log.error('a requested mail took too long and may not have been sent', { event: 'notification.late' });
  await wait;
};
