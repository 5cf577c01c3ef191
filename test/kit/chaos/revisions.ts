import { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import { compileEdition } from '../../../functions/compile/compile.ts';
import { Settings } from '../../../functions/compile/settings.ts';
import { Edition } from '../../../functions/core/edition.ts';
import type { Log, ObjectStore } from '../../../functions/core/ports.ts';
import { ingest } from '../../../functions/ingest/ingest.ts';
import { topicShelf } from '../../../functions/ingest/topic-rules.ts';
import { renderEdition } from '../../../functions/mail/render/render-edition.ts';
import { keys } from '../../../functions/store/keys.ts';

export interface RevisionTally {
  rounds: number;
  deaths: number;
  failed: { call: number; when: 'before' | 'after'; broken: string[] }[];
}

const hour = 3_600_000;
const first = Date.parse('2026-03-02T07:00:00.000Z');
const at = (hours: number) => new Date(first + hours * hour).toISOString();
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const tolls = ['Four', 'Seven', 'Nine'];
const text = (toll: string) =>
  `Blast at Tolsay dye works\n\n${toll} people were hurt when a boiler burst in a dye works at Tolsay harbour, the fire brigade said.\n\nThe roof of the hall fell in.`;

class Died extends Error {}

/** Revises an article twice between three digests; the ingest that makes a call to the bucket dies there, once. */
const play = async (death: { call: number; when: 'before' | 'after' } | undefined) => {
  let now = first;
  const clock = { now: () => new Date(now) };
  const store = memoryObjectStore({ clock });
  await store.put(keys.topics, 'topics:\n  - id: harbour\n    title: Harbour\n    match: { any: [harbour] }\n');
  let calls = 0;
  let died = 0;
  const mortal = async <Value>(effect: () => Promise<Value>): Promise<Value> => {
    const isLast = ++calls === death?.call;
    if (isLast) died++;
    if (isLast && death?.when === 'before') throw new Died();
    const value = await effect();
    if (isLast) throw new Died();
    return value;
  };
  const dying: ObjectStore = {
    ...store,
    get: (key, options) => mortal(() => store.get(key, options)),
    head: (key) => mortal(() => store.head(key)),
    put: (key, body, options) => mortal(() => store.put(key, body, options)),
    delete: (key) => mortal(() => store.delete(key)),
  };
  const topics = topicShelf({ store, clock, log: silent, freshSeconds: 0 });
  const printed: string[] = [];
  const key = 'articles/agency/blast.txt';
  for (const [round, toll] of tolls.entries()) {
    now = first + 24 * round * hour;
    await store.put(key, text(toll));
    await ingest({ store: dying, clock, log: silent, topics }, { key }).catch((error) => {
      if (!(error instanceof Died)) throw error;
    });
    // A digest is made while the message waits to be tried again, and one after that.
    for (const [from, to] of [
      [24 * round - 12, 24 * round + 1],
      [24 * round + 1, 24 * round + 12],
    ] as const) {
      const window = { from: at(from), to: at(to) };
      now = first + to * hour;
      await compileEdition(
        { store, render: (input) => renderEdition({ ...input, siteUrl: 'https://news.example' }) },
        { topic: 'harbour', window, languages: ['en'], settings: Settings.parse({}) },
      );
      const edition = Edition.parse(JSON.parse((await store.get(keys.edition('harbour', window)))!.body.toString()));
      const words = JSON.stringify(edition.stories);
      printed.push(...tolls.filter((one) => words.includes(`${one} people were hurt`)));
      now += 1000;
      await ingest({ store, clock, log: silent, topics }, { key });
    }
  }
  const broken: string[] = [];
  for (const toll of tolls) {
    const times = printed.filter((one) => one === toll).length;
    if (times === 0) broken.push(`"${toll} people were hurt" was never printed`);
    if (times > 1) broken.push(`"${toll} people were hurt" was printed ${times} times`);
  }
  return { calls, died, broken };
};

/** Repeats two revisions of an article, and kills in each round the ingest that makes the next call. */
export const reviseWithDeaths = async (): Promise<RevisionTally> => {
  const tally: RevisionTally = { rounds: 0, deaths: 0, failed: [] };
  const { calls, broken } = await play(undefined);
  if (broken.length > 0) tally.failed.push({ call: 0, when: 'before', broken });
  for (let call = 1; call <= calls; call++)
    for (const when of ['before', 'after'] as const) {
      const round = await play({ call, when });
      tally.rounds++;
      tally.deaths += round.died;
      if (round.broken.length > 0) tally.failed.push({ call, when, broken: round.broken });
    }
  return tally;
};
