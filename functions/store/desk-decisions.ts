import pMap from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { TopicId } from '../core/topic.ts';
import { keys } from './keys.ts';
import { readStored } from './stored.ts';

/**
 * What editors decide about a topic's stories. Decisions are data: each is an object of its own that is never changed, and
 * together, in the order in which they were made, they are an input of compiling. Of two about one thing the last one counts.
 *
 * A story has no name that lasts from one edition to the next, so a decision names its reports, as they were then. It is
 * about every story that has one of them.
 */

/** A report of a story: its id, and when this version of it arrived, by which it is found again. */
const ReportRef = z.object({ id: z.string().min(1), arrivedAt: Instant });
export type ReportRef = z.infer<typeof ReportRef>;

const reports = z.array(ReportRef).min(1).max(500);
/** What the story was called then, to name it when no draft has it any more. */
const headline = z.string().max(300).optional();
const ownWords = (max: number) => z.string().trim().min(1).max(max);

export const maxWords = { note: 600, introduction: 600, subject: 78, reason: 300 } as const;

const Decided = z.discriminatedUnion('kind', [
  /** Printed before others, and never cut for want of room. */
  z.object({ kind: z.literal('pin'), reports }),
  z.object({ kind: z.literal('unpin'), reports }),
  /** Not printed until released, or until a time. */
  z.object({ kind: z.literal('hold'), reports, until: Instant.optional(), headline }),
  /** Not printed, however it grows. `publishers`: whose reports it had; more of them are a reason to ask again. */
  z.object({
    kind: z.literal('drop'),
    reports,
    publishers: z.array(z.string()),
    headline,
    reason: ownWords(maxWords.reason),
  }),
  /** Ends a hold or a drop: what was owed is printed by the next edition. */
  z.object({ kind: z.literal('release'), reports }),
  /** The title of a report as the headline; without one, the headline is chosen as if nobody had decided. */
  z.object({ kind: z.literal('title'), reports, report: z.string().optional() }),
  /** A sentence of a report as the first of the brief: where it starts in the article's text. */
  z.object({
    kind: z.literal('lead'),
    reports,
    sentence: z.object({ report: z.string(), start: z.int().min(0) }).optional(),
  }),
  /** An editor's own words under a story; without any, the note is taken away. */
  z.object({ kind: z.literal('note'), reports, text: ownWords(maxWords.note).optional() }),
  /** The stories of these reports are one. */
  z.object({ kind: z.literal('merge'), reports }),
  /** These reports are a story of their own. */
  z.object({ kind: z.literal('split'), reports }),
  /** The stories in this order, each by one of its reports; those that are not named follow. */
  z.object({ kind: z.literal('order'), reports }),
  /** An editor's own words above a topic, or as the subject, in editions whose window ends by then. */
  z.object({ kind: z.literal('introduction'), text: ownWords(maxWords.introduction).optional(), until: Instant }),
  z.object({ kind: z.literal('subject'), text: ownWords(maxWords.subject).optional(), until: Instant }),
  /** What had arrived by the time of the draft that the editor saw may be sent. */
  z.object({ kind: z.literal('approve'), seen: Instant }),
  /** Takes every approval before it back. */
  z.object({ kind: z.literal('unapprove') }),
]);
export type Decided = z.infer<typeof Decided>;
export type DecisionKind = Decided['kind'];

/** A decision of one editor. */
export const Decision = z.object({
  schema: z.literal(1),
  id: z.string().min(1),
  at: Instant,
  editor: z.object({ name: z.string().min(1), address: z.string() }),
  topic: TopicId,
  decided: Decided,
});
export type Decision = z.infer<typeof Decision>;

/** Days for which a decision counts: longer than the background by which a story is known. */
const countsDays = 60;
const day = 86_400_000;

/** Records a decision. Throws `Malformed` if it is none. */
export const addDecision = async (
  { store, clock, newId }: { store: Pick<ObjectStore, 'create'>; clock: Clock; newId: () => string },
  made: Pick<Decision, 'editor' | 'topic'> & { decided: unknown },
): Promise<Decision> => {
  const parsed = Decision.safeParse({ schema: 1, id: newId(), at: instantOf(clock.now()), ...made });
  if (!parsed.success) throw new Malformed('This is not a decision that can be recorded.');
  const { topic, at, id } = parsed.data;
  const body = `${JSON.stringify(parsed.data)}\n`;
  const written = await store.create(keys.decision(topic, at, id), body, { contentType: 'application/json' });
  if (written === 'exists') throw new Error(`there is a decision ${id} already`);
  return parsed.data;
};

/**
 * The decisions that count for an edition whose window ends at `to`, in the order in which they were made, also those made
 * since. Throws `Malformed` if one cannot be read: what must not be printed might be in it, so the edition is owed.
 */
export const readDecisions = async (
  store: Pick<ObjectStore, 'get' | 'list'>,
  { topic, to }: { topic: string; to: Instant },
): Promise<Decision[]> => {
  const from = instantOf(new Date(Date.parse(to) - countsDays * day));
  const found: string[] = [];
  for await (const { key } of store.list({
    prefix: keys.decisions(topic),
    startAfter: keys.decisionsFrom(topic, from),
  }))
    found.push(key);
  return pMap(
    found,
    async (key) => {
      const read = await readStored(store, key, { schema: Decision, belongs: (decision) => decision.topic === topic });
      if (read.state === 'found') return read.value;
      throw new Malformed(
        `The decision at ${key} cannot be read, so the edition of ${topic} is not compiled. Restore the object.`,
      );
    },
    { concurrency: 16 },
  );
};

/** The holds and drops that count at a moment: those that no later hold, drop or release is about, and that are not over. */
export const keptOut = (decisions: readonly Decision[], now: Instant): Decision[] =>
  decisions
    .reduce<Decision[]>((out, decision) => {
      const { decided } = decision;
      if (decided.kind !== 'hold' && decided.kind !== 'drop' && decided.kind !== 'release') return out;
      const ids = new Set(decided.reports.map(({ id }) => id));
      const others = out.filter(
        ({ decided: other }) => !('reports' in other) || !other.reports.some(({ id }) => ids.has(id)),
      );
      return decided.kind === 'release' ? others : [...others, decision];
    }, [])
    .filter(({ decided }) => decided.kind !== 'hold' || decided.until === undefined || decided.until > now);
