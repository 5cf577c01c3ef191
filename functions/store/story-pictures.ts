import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { hashOf } from '../core/article-id.ts';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, valueIfFound, writeStored } from './stored.ts';
import type { ArticleRef } from './withdrawals.ts';

/**
 * Pictures of articles, in three places: addresses that are to be fetched; what was fetched, which is deleted after a
 * while; and what an edition prints, which stays like the edition.
 */

const Wanted = z.object({ schema: z.literal(1), url: z.url({ protocol: /^https?$/ }) });

/** A JPEG, ready to be shown, and its size in pixels. */
const Jpeg = z.object({ width: z.int().min(1), height: z.int().min(1), jpeg: z.base64() });

/** `picture` is null if the one at the address cannot be used. */
const Fetched = z.object({ schema: z.literal(1), url: z.string(), at: Instant, picture: Jpeg.nullable() });

const Printed = Jpeg.extend({ schema: z.literal(1), article: z.object({ id: z.string(), since: Instant }) });

/** A JPEG and its size in pixels. */
export interface Picture {
  jpeg: Buffer;
  width: number;
  height: number;
}

const stored = ({ jpeg, width, height }: Picture) => ({ width, height, jpeg: jpeg.toString('base64') });
const asPicture = ({ jpeg, width, height }: z.infer<typeof Jpeg>): Picture => ({
  width,
  height,
  jpeg: Buffer.from(jpeg, 'base64'),
});

/** Asks for the picture at an address. The object's S3 event starts the fetching. */
export const writeWantedPicture = (store: Pick<ObjectStore, 'put'>, url: string): Promise<void> =>
  writeStored(store, keys.wantedPicture(url), { schema: 1, url } satisfies z.infer<typeof Wanted>);

/** The address that an object asks for. */
export const readWantedPicture = async (store: Pick<ObjectStore, 'get'>, key: string): Promise<Stored<string>> => {
  const read = await readStored(store, key, { schema: Wanted });
  return read.state === 'found' ? { state: 'found', value: read.value.url } : read;
};

/** Whether the picture at an address was fetched in the last weeks. */
export const hasFetchedPicture = async (store: Pick<ObjectStore, 'head'>, url: string): Promise<boolean> =>
  (await store.head(keys.fetchedPicture(url))) !== undefined;

/** Keeps what was found at an address: a picture, or none that can be used. `at` is when it was fetched. */
export const writeFetchedPicture = (
  store: Pick<ObjectStore, 'put'>,
  { url, at, picture }: { url: string; at: Instant; picture: Picture | undefined },
): Promise<void> => {
  const fetched: z.infer<typeof Fetched> = { schema: 1, url, at, picture: picture ? stored(picture) : null };
  return writeStored(store, keys.fetchedPicture(url), fetched);
};

/** The picture at an address, if it was fetched until then. One that cannot be read is as good as none. */
export const readFetchedPicture = async (
  store: Pick<ObjectStore, 'get'>,
  { url, until }: { url: string; until: Instant },
): Promise<Picture | undefined> => {
  const belongs = (fetched: z.infer<typeof Fetched>) => fetched.url === url;
  const found = valueIfFound(await readStored(store, keys.fetchedPicture(url), { schema: Fetched, belongs }));
  return found?.picture && found.at <= until ? asPicture(found.picture) : undefined;
};

/** Stores a picture for good, with the article that it is from. Returns its name: the same input gives the same. */
export const writePrintedPicture = async (
  store: Pick<ObjectStore, 'put'>,
  { article, ...picture }: Picture & { article: ArticleRef },
): Promise<string> => {
  const { id, since } = article;
  const printed: z.infer<typeof Printed> = { schema: 1, article: { id, since }, ...stored(picture) };
  const name = hashOf(JSON.stringify(printed), 32);
  await writeStored(store, keys.printedPicture(name), printed);
  return name;
};

/** A printed picture and the article that it is from; undefined if there is none, or it cannot be read. */
export const readPrintedPicture = async (
  store: Pick<ObjectStore, 'get'>,
  name: string,
): Promise<(Picture & { article: ArticleRef }) | undefined> => {
  const found = valueIfFound(await readStored(store, keys.printedPicture(name), { schema: Printed }));
  return found && { ...asPicture(found), article: found.article };
};
