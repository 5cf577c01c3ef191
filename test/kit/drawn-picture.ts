import { crc32, deflateSync } from 'node:zlib';

/** Pictures that are drawn by code, as publishers might offer them. */

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of which the size, its rows of RGBA pixels (each after a zero) and further chunks are given as they are. */
export const pngOf = (size: { width: number; height: number }, rows: Buffer, more: readonly Buffer[] = []): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size.width, 0);
  head.writeUInt32BE(size.height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A harbour at dusk, as a PNG: sky, sea and a crane; the right half of the sea is transparent. */
export const drawnPng = (width: number, height: number, more: readonly Buffer[] = []): Buffer => {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [across, down] = [x / width, y / height];
      const isSea = down > 0.7;
      const isCrane =
        (across > 0.2 && across < 0.23 && down > 0.2 && !isSea) ||
        (down > 0.2 && down < 0.24 && across > 0.1 && across < 0.5);
      const colour = isCrane
        ? [40, 30, 30]
        : isSea
          ? [20, 60, 90 + 60 * across]
          : [250 - 120 * down, 160, 90 + 120 * down];
      rows.set([...colour, isSea && across > 0.5 ? 0 : 255], y * (width * 4 + 1) + 1 + 4 * x);
    }
  return pngOf({ width, height }, rows, more);
};

/** A chunk of text in a PNG, as cameras and editors add them. */
export const pngText = (text: string): Buffer => chunk('tEXt', Buffer.from(text, 'latin1'));
