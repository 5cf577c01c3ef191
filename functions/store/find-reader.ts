import type { ReaderStore } from '../core/ports.ts';
import { type Reader, readerId, spelledReaderId } from '../core/reader.ts';

/** How many moves are followed from one id to the next. */
const maxMoves = 20;

/**
 * The reader who has an id, or who has moved on from it: only within the same mailbox, or wherever they went.
 * Undefined if there is nobody.
 */
export const findReader = async (
  readers: Pick<ReaderStore, 'get' | 'movedTo'>,
  id: string,
  follow: 'same-mailbox' | 'anywhere' = 'same-mailbox',
): Promise<Reader | undefined> => (await readers.get(id)) ?? readerMovedFrom(readers, id, follow);

/** The reader who has moved on from an id, even if somebody else has that id now. */
export const readerMovedFrom = async (
  readers: Pick<ReaderStore, 'get' | 'movedTo'>,
  id: string,
  follow: 'same-mailbox' | 'anywhere' = 'same-mailbox',
): Promise<Reader | undefined> => {
  let at = id;
  for (let moves = 0; moves < maxMoves; moves++) {
    const move = await readers.movedTo(at);
    if (!move || (follow === 'same-mailbox' && !move.sameMailbox)) return undefined;
    const reader = await readers.get(move.to);
    if (reader) return reader;
    at = move.to;
  }
  return undefined;
};

/**
 * Moves a reader whose id depends on the letter case of their address to the id that does not. Returns the
 * reader afterwards, unmoved if somebody has that id already.
 */
export const moveToFoldedId = async (
  readers: Pick<ReaderStore, 'move'>,
  reader: Reader,
  secret: string,
): Promise<Reader> => {
  const id = readerId(reader.address, secret);
  if (reader.id === id) return reader;
  const moved = await readers.move(reader, { to: (from) => ({ ...from, id }), into: 'new', sameMailbox: true });
  return moved ?? reader;
};

/**
 * The reader with an address, in any letter case. A reader who is still under the id of that exact
 * spelling is moved. Makes the same number of requests whether or not there is somebody.
 */
export const readerByAddress = async (
  readers: Pick<ReaderStore, 'get' | 'move'>,
  address: string,
  secret: string,
): Promise<Reader | undefined> => {
  const [id, spelled] = [readerId(address, secret), spelledReaderId(address, secret)];
  const [reader, before] = await Promise.all([readers.get(id), spelled === id ? undefined : readers.get(spelled)]);
  return reader ?? (before && (await moveToFoldedId(readers, before, secret)));
};

/** The id that a reader with an address has, or would get: the one of their spelling if they are still under it. */
export const idOfAddress = async (
  readers: Pick<ReaderStore, 'get'>,
  address: string,
  secret: string,
): Promise<string> => {
  const [id, spelled] = [readerId(address, secret), spelledReaderId(address, secret)];
  if (spelled === id || (await readers.get(id))) return id;
  return (await readers.get(spelled)) ? spelled : id;
};
