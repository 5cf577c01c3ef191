import { readFile } from 'node:fs/promises';
import {
  AlphaAction,
  ColorSpace,
  FilterType,
  type IMagickImage,
  ImageMagick,
  initializeImageMagick,
  MagickColors,
  MagickFormat,
  MagickImageInfo,
  MagickReadSettings,
  Orientation,
  ResourceLimits,
} from '@imagemagick/magick-wasm';
import type { MakePicture } from '../core/ports.ts';

/** Pixels. Pictures are shown this wide at most, and none is enlarged to it. */
const width = 600;
const minWidth = 400;
const maxSide = 12_000;
const maxPixels = 40_000_000;
/** Height for each pixel of width: no banners, and nothing that fills a phone. */
const shapes = { min: 0.25, max: 1.25 };
/** Bytes. */
const maxBytes = 60_000;
/** Those of printers are some hundred times larger, and say nothing about a screen. */
const maxProfileBytes = 4_000;
/** The best quality of these with which a picture is small enough is used. */
const qualities = [82, 74, 66, 58, 50, 42, 34];
/** Passes of a progressive JPEG. Each takes as long as the whole picture, and encoders write about ten. */
const maxScans = 60;

/** The formats that are read, by their first bytes. Others, such as SVG, are never given to the codecs. */
const signatures: readonly (readonly [format: MagickFormat, pattern: RegExp])[] = [
  [MagickFormat.Jpeg, /^\xff\xd8\xff/],
  [MagickFormat.Png, /^\x89PNG\r\n/],
  [MagickFormat.WebP, /^RIFF[\s\S]{4}WEBP/],
  [MagickFormat.Gif, /^GIF8[79]a/],
  [MagickFormat.Avif, /^[\s\S]{4}ftypavif/],
];

const formatOf = (bytes: Buffer): MagickFormat | undefined => {
  const start = bytes.toString('latin1', 0, 16);
  return signatures.find(([, pattern]) => pattern.test(start))?.[0];
};

const scansIn = (bytes: Buffer): number => {
  let scans = 0;
  for (let at = bytes.indexOf('ffda', 0, 'hex'); at >= 0; at = bytes.indexOf('ffda', at + 2, 'hex')) scans++;
  return scans;
};

const no = (reason: string) => ({ ok: false as const, reason });

const tooMany = `It has more than ${maxPixels / 1e6} million pixels, or is more than ${maxSide} wide or high.`;

/** Why a picture of this size is not used. */
const refusalOf = (size: { width: number; height: number }) => {
  const shape = size.height / size.width;
  if (size.width > maxSide || size.height > maxSide || size.width * size.height > maxPixels) return no(tooMany);
  if (size.width < minWidth) return no(`It is ${size.width} pixels wide; less than ${minWidth} look blurred.`);
  if (shape < shapes.min || shape > shapes.max)
    return no(`It is ${size.width} pixels wide and ${size.height} high, which does not suit a column.`);
  return undefined;
};

/** Brings a picture to the colours, the size and the position in which it is shown, without what a camera or an editor adds. */
const prepare = (image: IMagickImage): void => {
  image.autoOrient();
  const profile = image.colorSpace === ColorSpace.sRGB ? image.getColorProfile() : null;
  image.colorSpace = ColorSpace.sRGB;
  image.backgroundColor = MagickColors.White;
  image.alpha(AlphaAction.Remove);
  image.strip();
  // Without it, the colours of most phones' photos would be dull.
  if (profile && profile.data.length <= maxProfileBytes) image.setProfile(profile);
  if (image.width > width)
    image.resize(width, Math.max(1, Math.round((image.height * width) / image.width)), FilterType.Lanczos);
};

/**
 * Makes the pictures of stories with ImageMagick, compiled to WebAssembly: the same on every machine, and whatever a
 * hostile file does to a codec stays in its own memory. `codecFile` is where the codecs are; they are loaded at the first picture.
 */
export const magickPicture = (codecFile: string): MakePicture => {
  let ready: Promise<void> | undefined;
  const start = async () => {
    await initializeImageMagick(await readFile(codecFile));
    ResourceLimits.width = BigInt(maxSide);
    ResourceLimits.height = BigInt(maxSide);
    ResourceLimits.area = BigInt(maxPixels);
    ResourceLimits.disk = 0n;
    ResourceLimits.listLength = 8n;
    ResourceLimits.maxProfileSize = 4_000_000n;
  };
  return async (bytes) => {
    const format = formatOf(bytes);
    if (!format) return no('It is not a picture in a format that is read (JPEG, PNG, WebP, GIF, AVIF).');
    if (format === MagickFormat.Jpeg && scansIn(bytes) > maxScans) return no('It takes too long to read.');
    ready ??= start();
    await ready;
    try {
      const settings = new MagickReadSettings({ format, frameIndex: 0, frameCount: 1 });
      const { width: across, height: down, orientation } = MagickImageInfo.create(bytes, settings);
      const isTurned = orientation >= Orientation.LeftTop;
      const refused = refusalOf(isTurned ? { width: down, height: across } : { width: across, height: down });
      if (refused) return refused;
      return ImageMagick.read(bytes, settings, (image) => {
        prepare(image);
        for (const quality of qualities) {
          image.quality = quality;
          const jpeg = image.write(MagickFormat.Jpeg, (written) => Buffer.from(written));
          if (jpeg.length < maxBytes) return { ok: true, jpeg, width: image.width, height: image.height };
        }
        return no(`It cannot be made smaller than ${maxBytes} bytes.`);
      });
    } catch {
      // The library's own messages name functions and lines of its source.
      return no('It is damaged or too large to be read.');
    }
  };
};
