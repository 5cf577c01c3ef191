import type { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { parseJson } from './parse-json.ts';

/**
 * What reading one stored object can come to. The caller has to say what each means for it: `missing` may be an object
 * that was never written, is not written yet or was deleted; `unreadable` is a fault, and what it held may be owed.
 */
export type Stored<Value> = { state: 'found'; value: Value } | { state: 'missing' } | UnreadableObject;

/** An object that is there, or must be, and is not what it must be. `reason` is a sentence. */
interface UnreadableObject {
  state: 'unreadable';
  key: string;
  reason: string;
}

const json = { contentType: 'application/json' };

/**
 * Reads a JSON object, or at most `maxBytes` of it, by the schema of its kind and, where given, a check that it belongs
 * where it lies. Throws only where the bucket cannot be read.
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

/** The value, where it was found: for those to whom a missing and an unreadable object mean the same. */
export const valueIfFound = <Value>(stored: Stored<Value>): Value | undefined =>
  stored.state === 'found' ? stored.value : undefined;

/** Writes a value as one line of JSON. */
export const writeStored = async (store: Pick<ObjectStore, 'put'>, key: string, value: unknown): Promise<void> => {
  await store.put(key, `${JSON.stringify(value)}\n`, json);
};
