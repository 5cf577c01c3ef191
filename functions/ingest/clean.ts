import { shorten } from '../text/shorten.ts';
import { ungarbled } from './garbled.ts';

/**
 * What turns untrusted characters into inert, canonical text. The same characters in give the same characters out,
 * whatever the machine and the day: every citation counts its offsets in what comes out of here.
 */

/** Line and paragraph breaks of every alphabet of controls; all of them are white space to a reader. */
const breaks = /[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Characters that are not to be seen: controls, bidirectional overrides and marks, zero-width and tag characters, soft
 * hyphens, private use and non-characters. Spared are the joiners, which some scripts spell with (see `strayJoiner`),
 * and the Arabic and Syriac signs that Unicode calls "format" though they are visible. The flags of England, Scotland and
 * Wales (first group), which are written with tag characters, stay.
 */
const unseen =
  /(\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F})|[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}[\p{Cf}--[\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]]]/gv;

/** Joiners where no script needs one: not after a letter of a joining or Indic script, nor inside an emoji. */
const strayJoiner =
  /(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]+/gv;

/** Marks piled on one letter higher than any script piles them, which would print over the lines above. */
const piledMarks = /(\p{M}{8})\p{M}+/gv;
/** Putting marks in their order takes time that grows with the square of their number, so most of a pile goes before. */
const combiningMarksPile = /(\p{M}{32})\p{M}+/gv;

/** Letters that are two or three in one (ﬁ, ﬄ), and Arabic letters in the shape that they have in a word: as in print. */
const printForms = /[\uFB00-\uFB06\uFB50-\uFBB1\uFBD3-\uFBFF\uFE80-\uFEFC]/g;

/**
 * One paragraph or field: on one line, single spaces, NFC, nothing invisible, no lone surrogates, no ligatures, and what
 * was decoded wrongly put right. Idempotent.
 */
export const inertLine = (raw: string): string =>
  ungarbled(raw.toWellFormed())
    .replace(breaks, ' ')
    .replace(/\t/g, ' ')
    .replace(unseen, '$1')
    .replace(combiningMarksPile, '$1')
    .replace(printForms, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(strayJoiner, '')
    .replace(piledMarks, '$1')
    .replace(/\p{White_Space}+/gv, ' ')
    .trim();

/** An article's text: its paragraphs, each made inert, parted by one blank line; empty ones vanish. */
export const inertText = (paragraphs: Iterable<string>): string => {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const line = inertLine(paragraph);
    if (line) lines.push(line);
  }
  return lines.join('\n\n');
};

/**
 * A field for people (title, author, publisher): inert, and cut at a word where it is longer than `most` characters. Null
 * where a character of it was lost: nobody is to read a title with a hole.
 */
export const inertField = (raw: string | null | undefined, most: number): string | null => {
  const line = inertLine((raw ?? '').slice(0, most * 8));
  if (line.includes('\uFFFD')) return null;
  return shorten(line, most) || null;
};

/** `https:` and the like with anything but two slashes and a host behind it: browsers take the next word for the host. */
const withoutHost = /^[a-z][a-z\d+.-]*:(?!\/\/[^/\\])/i;

/**
 * A link that may be printed: http or https, absolute, without its scheme ("//host/x") or resolved against `base`; null
 * where it is anything else.
 */
export const webAddress = (raw: string | null | undefined, base?: string): string | null => {
  const trimmed = raw?.trim();
  if (!trimmed || trimmed.length > 2000 || trimmed.includes('\uFFFD') || withoutHost.test(trimmed)) return null;
  const address = trimmed.startsWith('//') && base === undefined ? `https:${trimmed}` : trimmed;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  // A name or password in an address is there to mislead the eye.
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) return null;
  return url.href.length <= 2000 ? url.href : null;
};

/** A BCP 47 tag in its canonical form; null where the publisher's is none: "English" is a word, not a tag. */
export const languageTag = (raw: string | null | undefined): string | null => {
  const tag = (raw ?? '').slice(0, 100).trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};
