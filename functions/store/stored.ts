import type { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { parseJson } from './parse-json.ts';

/**
 * The possible results of reading a stored object. The caller decides what each means: a `missing` object
 * was never written, is not written yet or was deleted; `unreadable` is a fault, and its news may be pending.
 */
export type Stored<Value> = { state: 'found'; value: Value } | { state: 'missing' } | UnreadableObject;

/** An object that is damaged, or missing although it must exist. `reason` is a sentence. */
interface UnreadableObject {
  state: 'unreadable';
  key: string;
  reason: string;
}

const json = { contentType: 'application/json' };

/**
 * Reads a JSON object, or at most `maxBytes` of it, with the schema of its kind and, if given, a check that it belongs to
 * its key. Throws only if the bucket cannot be read.
 */
export const readStored = async <Schema extends z.ZodType>(
  store: Pick<ObjectStore, 'get'>,
  key: string,
  { schema, belongs, maxBytes }: { schema: Schema; belongs?: (value: z.infer<Schema>) => boolean; maxBytes?: number },
): Promise<Stored<z.infer<Schema>>> => {
  const object = await store.get(key, { maxBytes });
  if (!object) return { state: 'missing' };
  const parsed = schema.safeParse(parseJson(object.body));
  if (!parsed.success) return { state: 'unreadable', key, reason: 'The object is damaged.' };
  if (belongs && !belongs(parsed.data))
    return { state: 'unreadable', key, reason: 'The object belongs to something else.' };
  return { state: 'found', value: parsed.data };
};

/** The value if it was found: for callers to which a missing and an unreadable object mean the same. */
export const valueIfFound = <Value>(stored: Stored<Value>): Value | undefined =>
  stored.state === 'found' ? stored.value : undefined;

/** Writes a value as one line of JSON. */
export const writeStored = async (store: Pick<ObjectStore, 'put'>, key: string, value: unknown): Promise<void> => {
  await store.put(key, `${JSON.stringify(value)}\n`, json);
};
