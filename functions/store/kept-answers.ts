import { z } from 'zod';
import { hashOf } from '../core/article-id.ts';
import type { Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { Answer, addWriting, noWriting, WritingTally as Tally, type WritingTally } from '../core/writer.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';

/**
 * What models answered. An answer is kept by a hash of what was asked, so that other editions with the same story need not ask. For
 * each edition, all its answers are kept together, failures included: whoever compiles it again, even at the same time, uses these,
 * asks nothing and gets the same bytes.
 */

const KeptAnswer = z.object({ schema: z.literal(1), answer: Answer });
const KeptEdition = z.object({ schema: z.literal(1), answers: z.record(z.string(), Answer) });
/** The answers of an edition, by the hash of what was asked. */
export type EditionAnswers = z.infer<typeof KeptEdition>['answers'];

/** The hash of a question. `asked` is anything that JSON can hold: the same value has the same hash. */
export const questionHash = (asked: unknown): string => hashOf(JSON.stringify(asked), 32);

/** An answer that was kept; undefined if there is none or it cannot be read. */
export const readAnswer = async (store: Pick<ObjectStore, 'get'>, hash: string): Promise<Answer | undefined> =>
  valueIfFound(await readStored(store, keys.answer(hash), { schema: KeptAnswer }))?.answer;

export const writeAnswer = (store: Pick<ObjectStore, 'put'>, hash: string, answer: Answer): Promise<void> =>
  writeStored(store, keys.answer(hash), { schema: 1, answer });

/** An edition's place: its topic, its window, and a hash of all that its stories are written from. */
export interface AnswersPlace {
  topic: string;
  window: Window;
  hash: string;
}

/** The answers that an edition is made of; undefined if it was not made yet. */
export const readEditionAnswers = async (
  store: Pick<ObjectStore, 'get'>,
  place: AnswersPlace,
): Promise<EditionAnswers | undefined> =>
  valueIfFound(await readStored(store, keys.editionAnswers(place), { schema: KeptEdition }))?.answers;

/** Keeps the answers of an edition, unless another run was first: then returns the answers of that one. */
export const keepEditionAnswers = async (
  store: Pick<ObjectStore, 'get' | 'create' | 'put'>,
  place: AnswersPlace,
  answers: EditionAnswers,
): Promise<EditionAnswers> => {
  const key = keys.editionAnswers(place);
  const body = { schema: 1, answers };
  if ((await store.create(key, `${JSON.stringify(body)}\n`, { contentType: 'application/json' })) === 'created')
    return answers;
  const kept = await readEditionAnswers(store, place);
  // A damaged record is of use to nobody.
  if (!kept) await writeStored(store, key, body);
  return kept ?? answers;
};

const GroupWriting = z.object({ schema: z.literal(1), tally: Tally });

/**
 * Records how the model fared in a group of a run, for the report. Doing it again replaces the record, but what was spent before
 * stays in it.
 */
export const writeGroupWriting = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  { run, group }: { run: string; group: number },
  tally: WritingTally,
): Promise<void> => {
  const key = keys.groupWriting(run, group);
  const { asked, tokens, dollars } =
    valueIfFound(await readStored(store, key, { schema: GroupWriting }))?.tally ?? noWriting();
  const whole = addWriting(tally, { ...noWriting(), asked, tokens, dollars });
  await writeStored(store, key, { schema: 1, tally: whole });
};

/** How the model fared in a run, and the keys of records that cannot be read; no tally if none was asked. */
export const readRunWriting = async (
  store: Pick<ObjectStore, 'get' | 'list'>,
  run: string,
): Promise<{ tally: WritingTally | undefined; unreadable: string[] }> => {
  let tally: WritingTally | undefined;
  const unreadable: string[] = [];
  for await (const { key } of store.list({ prefix: keys.runWriting(run) })) {
    const stored = await readStored(store, key, { schema: GroupWriting });
    if (stored.state === 'unreadable') unreadable.push(key);
    if (stored.state === 'found') tally = addWriting(tally ?? noWriting(), stored.value.tally);
  }
  return { tally, unreadable };
};
