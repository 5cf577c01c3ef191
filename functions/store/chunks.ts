/** Keeps a batch of ten messages below the limit of one SQS call (256 KiB), whatever readers have chosen. */
const maxBytes = 24_000;

/**
 * Cuts a part's lines into chunks, always the same ones, and names them: a chunk ends at `size` lines, or sooner if it
 * would exceed 24 kB.
 */
export function* chunksOf(
  part: number,
  lines: readonly string[],
  size: number,
): Generator<{ chunk: string; lines: string[] }> {
  let index = 0;
  let chunk: string[] = [];
  let bytes = 0;
  const name = () => `${String(part).padStart(6, '0')}-${String(index).padStart(4, '0')}`;
  for (const line of lines) {
    const length = Buffer.byteLength(line);
    if (chunk.length > 0 && (chunk.length >= size || bytes + length > maxBytes)) {
      yield { chunk: name(), lines: chunk };
      index++;
      chunk = [];
      bytes = 0;
    }
    chunk.push(line);
    bytes += length;
  }
  if (chunk.length > 0) yield { chunk: name(), lines: chunk };
}
