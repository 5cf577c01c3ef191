import {
  ColorSpace,
  type IMagickImage,
  ImageMagick,
  MagickFormat,
  MagickImage,
  MagickReadSettings,
} from '@imagemagick/magick-wasm';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { magickPicture } from '../../functions/adapters/magick-picture.ts';
import { codecFile } from '../../functions/pictures/codec-file.ts';
import { drawnPng, pngOf, pngText } from '../kit/drawn-picture.ts';

const make = magickPicture(codecFile);

/** A drawn picture in another format, or changed in another way. */
const as = (png: Buffer, format: MagickFormat, change: (image: IMagickImage) => void = () => {}): Buffer =>
  ImageMagick.read(png, MagickFormat.Png, (image) => {
    change(image);
    return image.write(format, (bytes) => Buffer.from(bytes));
  });

/** A JPEG whose camera says that its left side is its top. */
const turned = (jpeg: Buffer): Buffer => {
  const exif = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const segment = Buffer.concat([Buffer.from('ffe10022', 'hex'), Buffer.from('Exif\0\0'), exif]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
};

/** Noise, which no codec makes small. */
const noise = (width: number, height: number): Buffer => {
  const image = MagickImage.create();
  image.read('plasma:fractal', new MagickReadSettings({ width, height }));
  return image.write(MagickFormat.Jpeg, (bytes) => Buffer.from(bytes));
};

let photo: Buffer;
const opened = (jpeg: Buffer, look: (image: IMagickImage) => unknown) =>
  ImageMagick.read(jpeg, MagickFormat.Jpeg, look as (image: IMagickImage) => string);
const colourAt = (jpeg: Buffer, x: number, y: number) =>
  opened(jpeg, (image) => image.getPixels((pixels) => [...pixels.getPixel(x, y)].slice(0, 3))) as unknown as number[];

beforeAll(async () => {
  photo = drawnPng(900, 600);
  await make(photo);
});

describe('a picture as stories show it', () => {
  it.each([MagickFormat.Jpeg, MagickFormat.Png, MagickFormat.WebP, MagickFormat.Gif, MagickFormat.Avif])(
    'is a JPEG of 600 pixels and under 60 kB, made of a %s',
    async (format) => {
      const made = await make(as(photo, format));
      if (!made.ok) throw new Error(made.reason);
      expect([made.width, made.height]).toEqual([600, 400]);
      expect(made.jpeg.subarray(0, 3).toString('hex')).toBe('ffd8ff');
      expect(made.jpeg.length).toBeLessThan(60_000);
      expect(opened(made.jpeg, ({ width, height }) => `${width} ${height}`)).toBe('600 400');
    },
  );

  it('is under 60 kB even if it is all noise', async () => {
    const made = await make(noise(900, 700));
    if (!made.ok) throw new Error(made.reason);
    expect(made.jpeg.length).toBeLessThan(60_000);
  });

  it('is not enlarged', async () => {
    expect(await make(drawnPng(450, 300))).toMatchObject({ ok: true, width: 450, height: 300 });
  });

  it('is white where the publisher’s was transparent', async () => {
    const made = await make(photo);
    if (!made.ok) throw new Error(made.reason);
    expect(Math.min(...colourAt(made.jpeg, 550, 380))).toBeGreaterThan(245);
    expect(Math.max(...colourAt(made.jpeg, 20, 380))).toBeLessThan(180);
  });

  it('stands upright if the camera was held on its side', async () => {
    const level = await make(turned(as(drawnPng(700, 900), MagickFormat.Jpeg)));
    expect(level).toMatchObject({ ok: true, width: 600, height: 467 });
    expect(await make(turned(as(drawnPng(900, 600), MagickFormat.Jpeg)))).toMatchObject({ ok: false });
  });

  it('has the colours of a screen even if it was made for print', async () => {
    const printed = as(drawnPng(900, 600), MagickFormat.Jpeg, (image) => {
      image.colorSpace = ColorSpace.CMYK;
    });
    const made = await make(printed);
    if (!made.ok) throw new Error(made.reason);
    expect(opened(made.jpeg, ({ colorSpace }) => colorSpace)).toBe(ColorSpace.sRGB);
    const [red, , blue] = colourAt(made.jpeg, 20, 20);
    expect(red).toBeGreaterThan(blue! + 40);
  });

  it('says nothing of where and by whom it was taken', async () => {
    const told = drawnPng(900, 600, [pngText('Author\0Ilse Marrow'), pngText('Comment\0at her home')]);
    const made = await make(told);
    if (!made.ok) throw new Error(made.reason);
    expect(told.toString('latin1')).toContain('Ilse Marrow');
    expect(made.jpeg.toString('latin1')).not.toMatch(/Marrow|at her home|Exif/);
  });

  it('is the same every time', async () => {
    expect(await make(photo)).toEqual(await make(photo));
  });
});

describe('what is not a picture for a story', () => {
  /** A JPEG that a viewer draws over and over: one scan, many times. */
  const repeatedScans = () => {
    const jpeg = as(photo, MagickFormat.Jpeg);
    const scan = jpeg.subarray(jpeg.indexOf('ffda', 0, 'hex'), -2);
    return Buffer.concat([jpeg.subarray(0, -2), ...Array.from({ length: 500 }, () => scan), jpeg.subarray(-2)]);
  };
  it.each<[string, () => Buffer, RegExp]>([
    ['a page', () => Buffer.from('<!doctype html><p>Not found'), /not a picture in a format/],
    [
      'a drawing that could load files',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      /not a picture in/,
    ],
    [
      'a script of ImageMagick',
      () => Buffer.from('push graphic-context\nimage over 0,0 0,0 "/etc/passwd"'),
      /not a picture/,
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), /not a picture in a format/],
    ['nothing', () => Buffer.alloc(0), /not a picture in a format/],
    ['half a PNG', () => photo.subarray(0, photo.length / 2), /damaged/],
    ['half a WebP', () => as(photo, MagickFormat.WebP).subarray(0, 200), /damaged/],
    ['a pixel that counts readers', () => drawnPng(1, 1), /1 pixels wide/],
    ['an icon', () => drawnPng(180, 180), /180 pixels wide/],
    ['a banner', () => drawnPng(900, 100), /does not suit a column/],
    ['a column', () => drawnPng(420, 900), /does not suit a column/],
    ['more pixels than fit in memory', () => pngOf({ width: 60_000, height: 60_000 }, Buffer.alloc(1000)), /too large/],
    ['very many pixels in a few bytes', () => pngOf({ width: 9_000, height: 9_000 }, Buffer.alloc(1000)), /million/],
    ['a line of pixels', () => pngOf({ width: 2_000_000, height: 10 }, Buffer.alloc(1000)), /too large/],
    ['a JPEG of many scans', repeatedScans, /too long/],
  ])('%s is refused with a reason', async (_, bytes, reason) => {
    const made = await make(bytes());
    expect(made).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('is never a fault, however a file is damaged, and the next picture is made all the same', async () => {
    const formats = [MagickFormat.Jpeg, MagickFormat.Png, MagickFormat.WebP, MagickFormat.Gif] as const;
    const small = drawnPng(420, 280);
    const sound = formats.map((format) => as(small, format));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length - 1),
        fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (which, changes) => {
          const bytes = Buffer.from(sound[which]!);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const made = await make(bytes);
          if (made.ok) expect(made.jpeg.length).toBeLessThan(60_000);
          else expect(made.reason).toMatch(/^It /);
        },
      ),
      { numRuns: 60 },
    );
    expect(await make(small)).toMatchObject({ ok: true });
  });
});
