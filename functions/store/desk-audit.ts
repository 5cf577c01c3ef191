import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, type Stored } from './stored.ts';

/** The audit trail of the desk: who did what, when, and what it was before and after. Records are only ever added. */

const AuditAction = z.enum([
  'sign-in',
  'sign-out',
  'pause-source',
  'resume-source',
  'read-again',
  'decide',
  'correct',
  /** What the entry before it says could not be done. */
  'not-done',
]);

export const AuditRecord = z.object({
  schema: z.literal(1),
  id: z.string(),
  at: Instant,
  /** The editor, as the stage's settings name them. */
  editor: z.object({ name: z.string(), address: z.string() }),
  action: AuditAction,
  /** What it was done to, such as a topic and a story. */
  about: z.record(z.string(), z.string()),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

/** Adds a record. Throws if it was not written: what is not in the trail must not be done. */
export const addAudit = async (
  { store, clock, newId }: { store: Pick<ObjectStore, 'create'>; clock: Clock; newId: () => string },
  what: Omit<AuditRecord, 'schema' | 'id' | 'at'>,
): Promise<void> => {
  const record: AuditRecord = { schema: 1, id: newId(), at: instantOf(clock.now()), ...what };
  const body = `${JSON.stringify(record)}\n`;
  const written = await store.create(keys.audit(record.at, record.id), body, { contentType: 'application/json' });
  if (written === 'exists') throw new Error(`there is a record ${record.id} in the audit trail already`);
};

/** The days on which something was done, newest first. */
export const listAuditDays = async (store: Pick<ObjectStore, 'folders'>): Promise<string[]> => {
  const days: string[] = [];
  for await (const folder of store.folders(keys.audits)) days.push(folder.slice(keys.audits.length, -1));
  return days.reverse();
};

/** What was done on a day, oldest first. */
export async function* listAudit(
  store: Pick<ObjectStore, 'get' | 'list'>,
  day: string,
): AsyncGenerator<Stored<AuditRecord>> {
  for await (const { key } of store.list({ prefix: keys.auditDay(day) }))
    yield readStored(store, key, { schema: AuditRecord });
}
