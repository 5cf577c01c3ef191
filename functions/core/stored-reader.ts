import { z } from 'zod';
import { parseAddress } from './address.ts';
import { Instant } from './article.ts';
import { Reader } from './reader.ts';
import { nextSlot } from './slot.ts';
import { TopicId } from './topic.ts';

/**
 * A stored reader that cannot be read completely. `problem` names the fields, never their contents. `served`: the
 * unreadable parts were left out, and the reader is served with the rest. `topics` are those that can be read.
 */
export interface BadReader {
  id: string;
  problem: string;
  served: boolean;
  topics: string[];
}

/** The reader in a stored item, if necessary without the parts that cannot be read; or none. */
export type StoredReader = { ok: true; reader: Reader; bad?: BadReader } | { ok: false; bad: BadReader };

const maxFieldsNamed = 5;
const maxTopics = 50;

/** The fields at fault, each with its index in a list. Keys inside records are not named, because anyone may have written them. */
export const fieldsAtFault = ({ issues }: Pick<z.ZodError, 'issues'>): string => {
  const fields = issues.map(({ path: [field, place] }) =>
    typeof place === 'number' ? `${String(field)}.${place}` : String(field ?? 'the whole record'),
  );
  return [...new Set(fields)].slice(0, maxFieldsNamed).join(', ');
};

const Item = z.record(z.string(), z.unknown());
const itemOf = (stored: unknown): Record<string, unknown> => Item.safeParse(stored).data ?? {};

/** The reader in an item, or the fields at fault. */
const parsed = (stored: unknown, id: string): { ok: true; reader: Reader } | { ok: false; problem: string } => {
  const { data, error } = Reader.safeParse(stored);
  if (error) return { ok: false, problem: fieldsAtFault(error) };
  return data.id === id ? { ok: true, reader: data } : { ok: false, problem: 'id' };
};

const readable = <Part>(schema: z.ZodType<Part>, list: unknown): unknown =>
  Array.isArray(list) ? list.filter((part) => schema.safeParse(part).success) : list;

/** Fields without which a reader can still be served. */
const extras = ['alsoReads', 'asked', 'moving', 'lastLeft', 'formerIds', 'formerTopics'] as const;

const readableExtras = (item: Record<string, unknown>): Partial<Pick<Reader, (typeof extras)[number]>> =>
  Object.fromEntries(
    extras.flatMap((name) => {
      const { data } = Reader.shape[name].safeParse(item[name]);
      return data === undefined ? [] : [[name, data]];
    }),
  );

/** An item without the topics, topics' coverage and bounces that cannot be read. */
const withoutBadParts = (item: Record<string, unknown>): Record<string, unknown> => {
  const topics = readable(TopicId, item.topics);
  const behind = Item.safeParse(item.behind).data;
  const isSound = ([topic, from]: [string, unknown]) =>
    TopicId.safeParse(topic).success && Instant.safeParse(from).success;
  const rest = Object.fromEntries(
    Object.entries(item).filter(([name]) => !(extras as readonly string[]).includes(name)),
  );
  return {
    ...rest,
    ...readableExtras(item),
    topics: Array.isArray(topics) ? topics.slice(0, maxTopics) : topics,
    softBounces: readable(Instant, item.softBounces),
    ...(behind && { behind: Object.fromEntries(Object.entries(behind).filter(isSound)) }),
  };
};

/**
 * Reads the stored reader with an id. If only some of their topics can be read, they are served with those;
 * if none can, they are not served, because that would look like no news.
 */
export const parseStoredReader = (stored: unknown, id: string): StoredReader => {
  const whole = parsed(stored, id);
  if (whole.ok) return whole;
  const item = withoutBadParts(itemOf(stored));
  const topics = Array.isArray(item.topics) ? (item.topics as string[]) : [];
  const rest = parsed(item, id);
  const bad = { id, problem: whole.problem, served: rest.ok && topics.length > 0, topics };
  return rest.ok && bad.served ? { ok: true, reader: rest.reader, bad } : { ok: false, bad };
};

export type Repaired =
  | { outcome: 'sound' | 'beyond-repair' }
  | { outcome: 'repaired'; reader: Reader; replaced: string[] };

/**
 * Repairs a stored reader. Fields that cannot be read are left out, or set as for a new reader whose digests begin a
 * day ago; `replaced` names them. Without an address, a state and a topic a reader cannot be repaired.
 */
export const repairStored = (stored: unknown, id: string, now: Date): Repaired => {
  const whole = parsed(stored, id);
  if (whole.ok) return { outcome: 'sound' };
  const item = withoutBadParts(itemOf(stored));
  const state = Reader.shape.state.safeParse(item.state).data;
  const topics = Reader.shape.topics.safeParse(item.topics).data;
  const address = typeof item.address === 'string' ? parseAddress(item.address) : undefined;
  if (!address?.ok || !state || !topics?.length) return { outcome: 'beyond-repair' };

  const replaced = new Set(whole.problem.split(', ').map((field) => field.replace(/\.\d+$/, '')));
  const kept = <Name extends keyof Reader>(name: Name, otherwise: Reader[Name]): Reader[Name] => {
    const { success, data } = Reader.shape[name].safeParse(item[name]);
    if (success) return data as Reader[Name];
    replaced.add(name);
    return otherwise;
  };
  const instant = now.toISOString();
  const isActive = state === 'active';
  const schedule = kept('schedule', { cadence: { every: 'day' }, at: '07:00', zone: 'UTC' });
  const behind = Reader.shape.behind.safeParse(item.behind).data;
  const reader: Reader = {
    id,
    address: address.address,
    state,
    topics,
    schedule,
    language: kept('language', 'en'),
    length: kept('length', 'full'),
    minStories: kept('minStories', 1),
    pausedUntil: kept('pausedUntil', null),
    coveredUntil: kept('coveredUntil', new Date(now.getTime() - 86_400_000).toISOString()),
    ...(behind && { behind }),
    due: isActive ? (kept('due', null) ?? nextSlot(schedule, instant)) : null,
    createdAt: kept('createdAt', instant),
    confirmedAt: kept('confirmedAt', isActive ? instant : null),
    softBounces: kept('softBounces', []),
    ...readableExtras(item),
    version: kept('version', 0) + 1,
  };
  return { outcome: 'repaired', reader, replaced: [...replaced] };
};
