import { gunzipSync } from 'node:zlib';
import { type Rejection, rejection } from './draft.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

export const tooLarge = (most: number) =>
  rejection('too-large', `The file is larger than ${megabytes(most)}. Split it, or leave out what is not text.`);

/**
 * Undoes gzip where the bytes are gzipped, whatever the name says, and never makes more than `most` bytes of them:
 * the inflating stops there, so a bomb costs no more than an article.
 */
export const inflated = (
  bytes: Buffer,
  { most, named }: { most: number; named: boolean },
): { ok: true; bytes: Buffer } | ({ ok: false } & Rejection) => {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!gzipped)
    return named && bytes.length > 0
      ? rejection('corrupt-gzip', 'The name ends in .gz, but the file is not gzipped.')
      : { ok: true, bytes };
  try {
    return { ok: true, bytes: gunzipSync(bytes, { maxOutputLength: most }) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge(most)
      : rejection('corrupt-gzip', 'The gzip data is damaged or cut off. Compress the file again.');
  }
};
