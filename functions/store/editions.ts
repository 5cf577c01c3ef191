import { Edition, type Shelf, type Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

/** Editions: those that readers were sent are the archive; those of an operator's preview are stored separately and are in no list. */

export const readEdition = (
  store: Pick<ObjectStore, 'get'>,
  { topic, window, shelf }: { topic: string; window: Window; shelf?: Shelf },
): Promise<Stored<Edition>> => readStored(store, keys.edition(topic, window, shelf), { schema: Edition });

/** An edition of the archive or, if there is none, a preview. */
export const readEditionOrPreview = async (
  store: Pick<ObjectStore, 'get'>,
  { topic, window }: { topic: string; window: Window },
): Promise<Stored<Edition>> => {
  const archived = await readEdition(store, { topic, window });
  return archived.state === 'missing' ? readEdition(store, { topic, window, shelf: 'previews' }) : archived;
};

export const writeEdition = (store: Pick<ObjectStore, 'put'>, edition: Edition, shelf?: Shelf): Promise<void> =>
  writeStored(store, keys.edition(edition.topic.id, edition.window, shelf), edition);

/** Windows of a topic's editions of a shelf that begin at or after `from`, oldest first. Lists only as many as are read. */
export async function* listWindows(
  store: Pick<ObjectStore, 'list'>,
  topic: string,
  { from, shelf }: { from?: string; shelf?: Shelf | undefined } = {},
): AsyncGenerator<Window> {
  const query = {
    prefix: keys.editions(topic, shelf),
    ...(from !== undefined && { startAfter: keys.editionsFrom(topic, from, shelf) }),
  };
  for await (const { key } of store.list(query)) {
    const window = keys.editionWindow(key);
    if (window) yield window;
  }
}

/** The editions of the archive, of one topic or all, in the order of their keys. */
export async function* listEditions(
  store: Pick<ObjectStore, 'get' | 'list'>,
  topic?: string,
): AsyncGenerator<{ key: string; edition: Stored<Edition> }> {
  for await (const { key } of store.list({ prefix: topic === undefined ? keys.allEditions : keys.editions(topic) }))
    if (keys.editionWindow(key)) yield { key, edition: await readStored(store, key, { schema: Edition }) };
}

/** No reader's window is longer than this before it holds an arrival: who was away for longer gets what is left of it. */
const maxWindowDays = 40;

/** How many days after a report later stories may name it as an earlier one: as far back as `compile` looks. */
const continuedDays = 14;

/**
 * Windows of a topic's editions that may print an article which arrived at an instant, in the order of their starts: those that
 * hold the instant, and those of the days after it, in whose stories it may be an earlier report.
 */
export async function* listWindowsPrinting(
  store: Pick<ObjectStore, 'list'>,
  topic: string,
  instant: string,
): AsyncGenerator<Window> {
  const from = new Date(Date.parse(instant) - maxWindowDays * 86_400_000).toISOString();
  const until = new Date(Date.parse(instant) + continuedDays * 86_400_000).toISOString();
  for await (const window of listWindows(store, topic, { from })) {
    if (window.from >= until) return;
    if (window.to >= instant) yield window;
  }
}
